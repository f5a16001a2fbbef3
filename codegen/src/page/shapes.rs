//! What a text looks like, whatever it means: a name, a type, a badge, a sample, a sentence.

use super::badge_words;

/// Words for types that are no names of types, in lower case.
const SCALARS: &[&str] = &[
    "string",
    "number",
    "integer",
    "int",
    "long",
    "short",
    "float",
    "double",
    "decimal",
    "bigdecimal",
    "boolean",
    "bool",
    "object",
    "array",
    "list",
    "map",
    "json",
    "jsonobject",
    "jsonstring",
    "jsonarray",
    "date",
    "datetime",
    "timestamp",
    "any",
    "enum",
    "url",
    "int8",
    "int16",
    "int32",
    "int64",
    "bigint",
    "biginteger",
    "numeric",
    "varchar",
    "uuid",
];
/// Types among them of which a row may have children.
const NESTING: &[&str] = &["object", "array", "list", "map", "json", "jsonobject", "jsonstring", "jsonarray", "any"];
/// Types of two words, in lower case.
const TWO_WORDS: &[&str] = &["json string", "json object", "json array", "big integer", "long integer"];
/// Generic types: `Array<string>`.
const CONTAINERS: &[&str] = &["array", "list", "map", "set"];
/// Words in front of a noun, so that what follows them is no type.
const ARTICLES: &[&str] =
    &["a", "an", "the", "any", "this", "that", "each", "every", "as", "of", "valid", "empty", "raw"];
/// Words in front of a name, so that what follows them is no type of the page's own.
const PREPOSITIONS: &[&str] =
    &["in", "to", "or", "and", "with", "for", "by", "from", "if", "when", "is", "see", "on", "at", "via", "per", "use"];

/// A name, marks such as `(deprecated)` behind it included.
pub(super) fn is_name(text: &str) -> bool {
    let name = without_marks(text);
    !name.is_empty()
        && name.chars().any(char::is_alphanumeric)
        && !name
            .contains(|c: char| c.is_whitespace() || matches!(c, '|' | '"' | '{' | '}' | '<' | '>' | '=' | ',' | ';'))
        && !name.ends_with(['.', ':', '!', '?'])
        && !name.starts_with(['(', ':', '.', '/', '-', '•'])
}

/// What stands in the place of a name and can only be another cell: a number, or a type that is written as no name is.
pub(super) fn is_cell(text: &str) -> bool {
    is_literal(text) || (is_type(text) && (text.starts_with(|c: char| c.is_ascii_uppercase()) || text.contains('<')))
}

/// A name that can go over the wire as a member of an object, marks behind it left out.
pub(super) fn is_wire_name(text: &str) -> bool {
    let name = without_marks(text);
    name.chars().any(char::is_alphanumeric) && name.chars().all(|c| c.is_alphanumeric() || "_-.$@:~/".contains(c))
}

/// The text without the marks in parentheses behind it.
pub(super) fn without_marks(text: &str) -> &str {
    let mut name = text.trim();
    while let Some((before, _)) = name.strip_suffix(')').and_then(|rest| rest.rsplit_once('(')) {
        let inner = name.get(before.len() + 1..name.len() - 1).unwrap_or_default();
        if !before.ends_with(char::is_whitespace) && !is_deprecation(inner) && !is_badge_word(inner) {
            break;
        }
        name = before.trim_end();
    }
    name
}

/// A word that stands in front of a noun, so that a type behind it is none.
pub(super) fn is_article(word: &str) -> bool {
    ARTICLES.contains(&word.to_ascii_lowercase().as_str())
}

/// A word that stands in front of a name, so that a type name behind it is none.
pub(super) fn is_preposition(word: &str) -> bool {
    PREPOSITIONS.contains(&word)
}

/// A word for a scalar or a container: `String`, `Array<string>`, `String(32)`, `string[]`, `See Button.`
pub(super) fn is_type(text: &str) -> bool {
    if let Some(named) = text.trim().strip_prefix("See ") {
        return is_type_name(named.trim().trim_end_matches('.'));
    }
    let lower = text.trim().to_ascii_lowercase();
    if let Some(of) = CONTAINERS.iter().find_map(|word| lower.strip_prefix(word)?.strip_prefix(" of ")) {
        return !of.contains(char::is_whitespace) && !of.is_empty() && !of.ends_with('.');
    }
    let word = lower.strip_suffix("[]").unwrap_or(&lower);
    if SCALARS.contains(&word) || TWO_WORDS.contains(&word) {
        return true;
    }
    match word.split_once(['<', '(']) {
        Some((base, rest)) if rest.ends_with('>') => CONTAINERS.contains(&base.trim()),
        Some((base, rest)) if rest.ends_with(')') => SCALARS.contains(&base.trim()),
        _ => word.len() < lower.len() && is_name(word),
    }
}

/// Where the size stands in a type of texts: `String(32)`.
pub(super) fn size(text: &str) -> Option<std::ops::Range<usize>> {
    let (base, rest) = text.split_once('(')?;
    let size = rest.strip_suffix(')')?;
    let texts = ["string", "varchar", "char", "text"].contains(&base.trim().to_ascii_lowercase().as_str());
    let start = base.len() + 1;
    (texts && !size.is_empty() && size.chars().all(|c| c.is_ascii_digit())).then(|| start..start + size.len())
}

/// The name of a type of the page's own: `ResultInfo`.
pub(super) fn is_type_name(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_uppercase())
        && text.contains(|c: char| c.is_ascii_lowercase())
        && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
}

/// Whether this is the type of a list.
pub(super) fn is_list(ty: &str) -> bool {
    let lower = ty.trim().to_ascii_lowercase();
    lower.ends_with("[]")
        || ["array", "list", "jsonarray", "json array", "set"].iter().any(|word| lower.starts_with(word))
}

/// Whether a field of this type has no children of its own.
pub(super) fn is_leaf(ty: &str) -> bool {
    let lower = ty.trim().to_ascii_lowercase();
    let inner = CONTAINERS.iter().find_map(|word| {
        let rest = lower.strip_prefix(word)?;
        rest.strip_prefix('<').and_then(|rest| rest.strip_suffix('>')).or_else(|| rest.strip_prefix(" of "))
    });
    let word = inner.unwrap_or(&lower).trim();
    let word = word.strip_suffix("[]").unwrap_or(word);
    let word = word.split('(').next().unwrap_or(word).trim();
    SCALARS.contains(&word) && !NESTING.contains(&word)
}

/// A mark of a required, conditional or optional row.
pub(super) fn is_badge(text: &str) -> bool {
    let lower = text.trim().to_ascii_lowercase();
    [badge_words::REQUIRED, badge_words::CONDITIONAL, badge_words::OPTIONAL]
        .iter()
        .any(|words| words.contains(&lower.as_str()))
}

/// The type of several words that a text starts with: how long it is.
pub(super) fn type_of_several_words(text: &str) -> Option<usize> {
    let ends = |rest: &str| !rest.starts_with(|c: char| c.is_alphanumeric() || c == '_');
    let starts = |words: &&&str| {
        let start = text.get(..words.len()).is_some_and(|start| start.eq_ignore_ascii_case(words));
        start && text.get(words.len()..).is_some_and(ends)
    };
    TWO_WORDS.iter().find(starts).map(|words| words.len()).or_else(|| list_of(text))
}

/// `Array of objects` at the start of a text: how long it is.
fn list_of(text: &str) -> Option<usize> {
    let mut words = text.split(' ');
    let (list, of, element) = (words.next()?, words.next()?, words.next()?);
    let known = CONTAINERS.contains(&list.to_ascii_lowercase().as_str()) && of == "of";
    let plural = element.strip_suffix('s').is_some_and(|word| SCALARS.contains(&word.to_ascii_lowercase().as_str()));
    (known && (plural || is_type(element) || is_type_name(element)))
        .then_some(list.len() + of.len() + element.len() + 2)
}

/// A mark of a deprecated row.
pub(crate) fn is_deprecation(text: &str) -> bool {
    badge_words::DEPRECATED.contains(&text.trim().to_lowercase().as_str())
}

/// A badge written out, which can stand alone on a line; a lone letter there is something else.
pub(super) fn is_badge_word(text: &str) -> bool {
    text.trim().len() > 3 && is_badge(text)
}

/// Where a badge starts that stands behind a name on the same line: `orderId required`.
pub(super) fn badge_behind(text: &str) -> Option<usize> {
    let at = text.rfind(char::is_whitespace)?;
    let badge = text.get(at..)?.trim_start();
    (is_badge_word(badge) && is_name(text.get(..at)?)).then_some(text.len() - badge.len())
}

/// A badge in front of a sentence, where it stands and where the sentence starts: `required The number.`,
/// `(optional) The number.` What goes on in lower case is a condition, or a sentence of its own.
pub(super) fn badge_in_front(text: &str) -> Option<(std::ops::Range<usize>, usize)> {
    let first = text.split(char::is_whitespace).next()?;
    let bare = first.trim_matches(|c: char| "()[]（）".contains(c));
    let bracketed =
        bare.len() < first.len() && first.starts_with(['(', '[', '（']) && first.ends_with([')', ']', '）']);
    let written = bracketed || bare.chars().all(char::is_lowercase) || bare.chars().all(char::is_uppercase);
    let behind = text.get(first.len()..)?.trim_start();
    let sentence = behind.starts_with(|c: char| bracketed || c.is_uppercase() || !c.is_ascii());
    let badge = first.len() - first.trim_start_matches(['(', '[', '（']).len();
    (is_badge_word(bare) && written && sentence).then_some((badge..badge + bare.len(), text.len() - behind.len()))
}

/// Whether a word is made of several, as no word of a sentence is: `BusinessInfo`, `order_id`.
pub(super) fn joins_words(text: &str) -> bool {
    text.chars().skip(1).any(|c| c.is_uppercase() || c == '_')
}

/// What stands in a column of lengths: a number, two, or a sign for none.
pub(super) fn is_length(text: &str) -> bool {
    let digits = text.contains(|c: char| c.is_ascii_digit());
    let signs = text.chars().all(|c| c.is_ascii_digit() || "-~/ \u{2013}\u{ff5e}".contains(c));
    signs && (digits || matches!(text, "/" | "-"))
}

/// Whether a cell only says that nothing stands in it: `-`, `N/A`.
pub(crate) fn says_nothing(text: &str) -> bool {
    let text = text.trim();
    let dashes = !text.is_empty() && text.chars().all(|c| matches!(c, '-' | '–' | '—' | '−'));
    dashes || text.eq_ignore_ascii_case("n/a")
}

/// Whether a line says that nothing stands under its heading: `None`, `No parameters.`
pub(super) fn says_none(text: &str) -> bool {
    let lower = text.trim().trim_end_matches(['.', '。']).to_lowercase();
    let words: Vec<&str> = lower.split_whitespace().collect();
    match words.as_slice() {
        ["none" | "empty" | "null" | "nil" | "無" | "无" | "沒有" | "没有"] => true,
        ["no", between @ .., "parameters" | "parameter" | "fields" | "field" | "body" | "content"] => {
            between.iter().all(|word| matches!(*word, "request" | "response" | "input" | "output" | "body"))
        }
        _ => says_nothing(text),
    }
}

/// A sentence: words, and an end.
pub(super) fn is_sentence(text: &str) -> bool {
    text.ends_with(['.', ':', '!', '?', '。']) && text.split_whitespace().nth(2).is_some() && !is_sample(text)
}

/// A sentence about several fields together: `All fields are required when …`.
pub(super) fn is_about_fields(text: &str) -> bool {
    let is = |word: &str, known: &[&str]| known.iter().any(|known| word.eq_ignore_ascii_case(known));
    let mut words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    let opens = words.next().unwrap_or_default();
    let each = is(opens, &["all", "each", "every"]);
    let these = is(opens, &["these", "the"]);
    (each || these)
        && words.take(4).any(|word| is(word, &["fields", "parameters"]) || (each && is(word, &["field", "parameter"])))
}

/// A sentence that says which fields together are required, and which optional.
pub(super) fn requires_fields(text: &str) -> bool {
    let lower = text.to_lowercase();
    let mut words = lower.split(|c: char| !c.is_alphanumeric());
    is_about_fields(text) && words.any(|word| matches!(word, "required" | "mandatory" | "optional"))
}

/// A sample: a JSON value, or text without blanks that is no mere word.
pub(super) fn is_sample(text: &str) -> bool {
    text.starts_with(['"', '{', '[', '“'])
        || is_literal(text)
        || (text.split_whitespace().next().is_some_and(|word| word.contains('=') && !word.starts_with('=')))
        || (!text.contains(char::is_whitespace) && text.contains(|c: char| c.is_ascii_digit() || "/:;@%".contains(c)))
}

/// A number or a truth value.
pub(super) fn is_literal(text: &str) -> bool {
    matches!(text, "true" | "false") || (text.ends_with(|c: char| c.is_ascii_digit()) && text.parse::<f64>().is_ok())
}

/// The status of a result code.
pub(super) fn is_status(text: &str) -> bool {
    matches!(text, "S" | "F" | "U")
}

/// A code of a result, in capitals.
pub(super) fn is_result_code(text: &str) -> bool {
    let numbered = text.starts_with(|c: char| c.is_ascii_digit()) && text.contains('_');
    text.len() > 2
        && (numbered || text.starts_with(|c: char| c.is_ascii_uppercase()))
        && text.contains(|c: char| c.is_ascii_uppercase())
        && text.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_')
}

/// A path, or an address: no blanks, a slash.
pub(super) fn is_path(text: &str) -> bool {
    !text.is_empty() && text.contains('/') && !text.contains(char::is_whitespace)
}

/// A host name: labels and dots.
pub(super) fn is_host(text: &str) -> bool {
    let host = text.trim_start_matches("https://").trim_start_matches("http://").trim_end_matches('/');
    host.contains('.')
        && !host.starts_with('.')
        && !host.ends_with('.')
        && host.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | ':'))
}
