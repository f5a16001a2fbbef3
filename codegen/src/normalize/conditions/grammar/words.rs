//! The words that conditions are made of.

/// Words that say that a field is there.
pub(super) const PRESENT: &[&str] = &[
    "provided",
    "present",
    "given",
    "specified",
    "filled",
    "supplied",
    "passed",
    "sent",
    "included",
    "available",
    "returned",
    "non-empty",
    "set",
];
/// Words that say that it is not.
pub(super) const EMPTY: &[&str] =
    &["empty", "null", "blank", "absent", "missing", "omitted", "unset", "undefined", "unspecified", "unavailable"];
/// What stands between a field's name and a word for being there or not, and whether it turns that around.
pub(super) const COPULAS: &[(&[&str], bool)] = &[
    (&["is", "left"], false),
    (&["are", "left"], false),
    (&["is", "not"], true),
    (&["are", "not"], true),
    (&["isn't"], true),
    (&["aren't"], true),
    (&["has", "not", "been"], true),
    (&["have", "not", "been"], true),
    (&["has", "been"], false),
    (&["have", "been"], false),
    (&["is"], false),
    (&["are"], false),
    (&["not"], true),
    (&[], false),
];
/// How a list of values is announced that the field has none of, longest first.
pub(super) const INEQUALITIES: &[&[&str]] = &[
    &["is", "not", "equal", "to"],
    &["are", "not", "equal", "to"],
    &["does", "not", "equal", "to"],
    &["is", "not", "one", "of"],
    &["is", "not", "any", "of"],
    &["is", "not", "set", "to"],
    &["is", "different", "from"],
    &["is", "other", "than"],
    &["does", "not", "equal"],
    &["is", "none", "of"],
    &["is", "not", "in"],
    &["not", "equal", "to"],
    &["doesn't", "equal"],
    &["is", "neither"],
    &["not", "equals"],
    &["not", "in"],
    &["is", "not"],
    &["are", "not"],
    &["isn't"],
    &["aren't"],
    &["!=="],
    &["!="],
    &["<>"],
    &["≠"],
];
/// What says how many of the fields behind it, and whether that is all of them.
pub(super) const QUANTIFIERS: &[(&[&str], bool)] = &[
    (&["both"], true),
    (&["all", "of"], true),
    (&["either"], false),
    (&["any", "of"], false),
    (&["any", "one", "of"], false),
    (&["at", "least", "one", "of"], false),
    (&["one", "of"], false),
];
/// Words that turn a condition around, so that they are no part of a name.
pub(super) const NEGATIONS: &[&str] =
    &["no", "never", "neither", "nor", "none", "without", "unless", "except", "all", "any", "both", "each", "every"];
