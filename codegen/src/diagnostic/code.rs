//! The codes of findings, each with what it means and how to act on it.

use std::fmt;

macro_rules! codes {
    ($($(#[doc = $doc:literal])+ $name:ident = $text:literal,)+) => {
        /// What kind of finding this is. The name is stable: errata accept findings by it.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Code {
            $($(#[doc = $doc])+ $name,)+
        }

        impl Code {
            /// Every code, in the order they are documented.
            pub const ALL: &[Self] = &[$(Self::$name,)+];

            /// The stable name, in kebab case.
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$name => $text,)+ }
            }

            /// What it means and how to act on it: the text of `cargo xtask explain CODE`.
            pub fn explanation(self) -> &'static str {
                match self { $(Self::$name => concat!($($doc, "\n",)+),)+ }
            }
        }
    };
}

codes! {
    /// The file is larger than any page. Check that it is a capture of one page.
    SourceTooLarge = "source-too-large",
    /// The file is text neither in UTF-8 nor, behind a byte-order mark, in UTF-16. Save the page again as UTF-8.
    NotText = "not-text",
    /// The file holds nothing but blanks. Capture the page again: open it in a browser, sign in where asked, and save
    /// the portal JSON from the browser's network view, or copy the rendered page.
    EmptyPage = "empty-page",
    /// The file is a sign-in page, not the page behind it. Sign in to the portal and capture the page again.
    SignInPage = "sign-in-page",
    /// The file holds the sentences of a page without the names they belong to: JSON syntax and keys were stripped.
    /// Nothing can be read from it. Capture the page again: save the portal JSON from the browser's network view, or
    /// copy the rendered page.
    KeysStripped = "keys-stripped",
    /// The file is in none of the layouts in which pages are captured. Save the portal JSON of the page from the
    /// browser's network view, or copy the rendered page as text.
    UnknownLayout = "unknown-layout",
    /// The portal JSON ends early or has a mistake in its syntax, so that nothing after that place can be trusted.
    /// Capture the page again; a hand-made edit can be mended at the place shown.
    JsonSyntax = "json-syntax",
    /// A member of the portal JSON has another JSON type than the portal serves. Compare with another page; if the
    /// portal has changed its format, the reader of portal JSON has to learn it.
    JsonType = "json-type",
    /// A member of the portal JSON is missing without which the rest has no meaning. Capture the page again.
    MissingKey = "missing-key",
    /// A member of the portal JSON that no rule knows. It may hold a fact, a range or forbidden characters: read it, and
    /// teach the reader of portal JSON, or accept the finding with the reason why it does not matter.
    UnknownKey = "unknown-key",
    /// A member stands twice in one object of the portal JSON. Arrays are read together, of other values the last one
    /// counts. Find out which one the portal means and remove the other from the capture.
    DoubledKey = "doubled-key",
    /// Text around the page that belongs to no part of it. Cut it from the capture if it is no part of the page.
    StrayText = "stray-text",
    /// Markup in rich text that is no part of what the page says, or that is none of HTML: a script, a style, a tag that is
    /// not closed, an element that HTML does not know. Look at the place shown; where a fact was lost, an erratum gives it.
    IgnoredMarkup = "ignored-markup",
    /// Lines that a capture broke apart, or values that it glued together, were put right by their shapes. Compare with the
    /// rendered page; nothing needs to be done where the reading is right.
    MendedText = "mended-text",
    /// A row of a table that breaks over several lines, or whose cells stand in other columns than their own, was put right
    /// by the shapes of its cells. Compare with the rendered page; nothing needs to be done where the reading is right.
    MendedRow = "mended-row",
    /// A row of a table has fewer cells than its table has columns. Compare with the rendered page; an erratum gives what
    /// was lost.
    LostCell = "lost-cell",
    /// A list of values has a meaning without a value. Compare with the rendered page; an erratum gives the values.
    LostValue = "lost-value",
    /// Nothing tells which words of a list are its values: one is glued to the text before it and can be cut off at several
    /// places, or values stand where a meaning is due. Compare with the rendered page, and put each value on a line of its own
    /// in the transcription, its meaning behind a colon; or give the values by an erratum.
    AmbiguousValue = "ambiguous-value",
    /// An example whose JSON is not closed. Capture the page again, or close the JSON in the capture.
    LostExample = "lost-example",
    /// A table of fields under no name, though the message has its fields already. Compare with the rendered page: where the
    /// table is about a named type, put the type's name on a line above it in the capture.
    UnnamedTable = "unnamed-table",
    /// A line that looks like a field's stands in the text about something else: its heading, or the table around it, is not
    /// where it should be. Compare with the rendered page, and put the line back where it belongs, or accept the finding
    /// where it is no field.
    StrayField = "stray-field",
    /// A line reads like the heading of fields, but does not say of which message: the fields below it would be taken for
    /// those of the message above. Write the heading as `Request parameters` or `Response parameters` in the transcription;
    /// end the line with a full stop where it is a sentence.
    UnknownHeading = "unknown-heading",
    /// A table has a column that no rule knows. Read what it says; a fact in it has to be given by an erratum, or the table of
    /// columns has to learn the word.
    UnknownColumn = "unknown-column",
    /// A row of a table that does not look like one: its first cell is no name, or it has cells that no column is for. Compare
    /// with the rendered page; text that is no row of the table has to be parted from it in the capture.
    StrangeRow = "strange-row",
    /// The page shows the children of a field under it, but nothing in the capture tells where they end. Capture the page
    /// with its child parameters closed, or capture the portal JSON, which keeps the tree.
    UnclearChildren = "unclear-children",
    /// The text nests deeper than any page does; what lies deeper was not read.
    NestedTooDeep = "nested-too-deep",
    /// A spec file, or another JSON file that the tool writes, does not have the form it was written in. Write it
    /// again with `cargo xtask generate`; a fact that the page has wrong is corrected in the page's errata file.
    BadSpec = "bad-spec",
    /// A file's name is no id of a page. Pages and errata are called `<group>.<page>`, in letters, digits, `-` and `_`;
    /// `<group>.base` is the API that the group's other pages extend.
    BadFileName = "bad-file-name",
    /// Two captures show the same page. Keep one of them; where they are two pages, give each its own name.
    DoubledPage = "doubled-page",
    /// Nothing tells which page a capture shows: its title fits no page, or several, and its file's name is no id.
    /// Name the file after the page, or name the page with `--as ID`.
    UnknownPage = "unknown-page",
    /// An errata file is about a page that is not there. Remove the file together with its page, or mend its name.
    StrayErrata = "stray-errata",
    /// The portal's facts name a field, a value, a group or a page that none of the pages has. Mend the name in
    /// `spec/portal.toml`, or take the entry away with its page. A secret that is none is an error: it would be shown.
    StrayName = "stray-name",
    /// `spec/portal.toml` gives the addresses of pages, and not the one of this page, so that its spec does not say where
    /// the page stands on the portal. Add it to `[sources]`, by the stem of the page's file.
    NoSource = "no-source",
    /// An emitter made text that is not the language it should be. This is a bug of the generator, whatever the page
    /// says: report it with the page, and correct or leave out the fact by an erratum until it is mended.
    EmitterDefect = "emitter-defect",
    /// The fields on the pages, in the specs, in Rust, in the schemas and in the OpenAPI document are not the same: something
    /// was dropped or made up in silence. This is a bug of the generator, whatever the page says: report it with the page.
    Accounting = "accounting",
    /// A page extends an API whose own page is not at hand. Add that page to `spec/pages`: its fields belong to the
    /// messages too.
    BaseMissing = "base-missing",
    /// A condition, rule or pattern cannot be checked: it looks into several elements or into a string, compares with a
    /// value of another type, or lies outside the grammar of patterns. Correct the fact by an erratum.
    NotExpressible = "not-expressible",
    /// A field stands twice in one object. The first row is kept. If the portal lists it twice, delete one of the rows
    /// from the transcription; otherwise capture the page again. Of two equal headers the first is kept as well, and the
    /// finding can be accepted.
    DuplicateField = "duplicate-field",
    /// A row about a field has no name. Capture the page again.
    NamelessField = "nameless-field",
    /// The fields of the page nest deeper, or are more, than any page's. Check that it is a capture of one page, and that
    /// its named types do not name each other in many places.
    TooManyFields = "too-many-fields",
    /// A field has a type that is none, or one that cannot have the fields the page lists in it. Correct `type` by an
    /// erratum.
    UnknownType = "unknown-type",
    /// A named type stands inside itself. Give the `fields` of the inner one by an erratum, or accept that they are
    /// unknown.
    RecursiveType = "recursive-type",
    /// The page lists the fields of a named type that no field has, or lists them twice in one message: what the table says is
    /// lost. In the transcription, write the name as the type of the field that should have it, or delete one of the tables.
    UnusedType = "unused-type",
    /// The page or its capture lost a fact: whether a field is required, its type, its values, its fields. It stands as
    /// `unknown` in the spec. Give it by an erratum, or accept that it is unknown.
    LostFact = "lost-fact",
    /// A field is marked as required and has a condition as well. Find out which holds, and correct `required`.
    RequirementConflict = "requirement-conflict",
    /// A field is required under a condition that the grammar of conditions does not know. Give `required` by an erratum,
    /// or `false` where nothing in a message tells it.
    /// Where the condition speaks of nothing that the message holds, this is a warning, and whether the field is required
    /// stays `unknown` in the spec: `set = false` says that it is optional.
    UnreadCondition = "unread-condition",
    /// Prose names a field that stands neither beside it, nor in a parent, nor on the base page; or a table that the page
    /// does not hold. Give the fact by an erratum, or the name as an alias in `portal.toml`.
    UnresolvedField = "unresolved-field",
    /// A condition tests a field for a value that is none of its listed ones, so no message meets it. Correct the
    /// condition or the list. In a condition that an erratum gives, it is an error.
    UnlistedValue = "unlisted-value",
    /// What marks a row as required is none of the known badges. Give `required` by an erratum.
    UnknownBadge = "unknown-badge",
    /// A mark in brackets that no rule knows. Give what it means by an erratum, or accept the finding.
    UnknownMark = "unknown-mark",
    /// A sentence sounds like a rule (it says required, must, only, when, …) and no phrase reads it. Give what it says by
    /// an erratum; accept the finding where it is no rule; or add the wording to the phrase table.
    UnreadRule = "unread-rule",
    /// A limit that the capture gives as a number is no whole number. Give it by an erratum.
    UnreadLimit = "unread-limit",
    /// Sentences of the page are in Chinese. The phrase table reads English, and only some Chinese words are known to smell
    /// of a rule, so that a rule in these sentences can be unread without a finding of its own. Read them beside the spec, give
    /// what they say by errata, and accept the finding; or capture the English page.
    ForeignProse = "foreign-prose",
    /// A table whose headings no rule knows. Give what it says by errata, and accept the finding.
    UnreadTable = "unread-table",
    /// Two limits of one thing exclude each other, or a listed value or a default breaks its field's limits: on one page, by
    /// an erratum, or on a scenario and its base together. Where the tighter limit is safe it is taken, and this is a
    /// warning. Find out which holds, and correct the other by an erratum; one that is shown in an errata file is mended there.
    ContradictoryLimits = "contradictory-limits",
    /// A limit says nothing about a value of the field's type, such as a length of a number. Correct the type, or accept
    /// that the limit is dropped. One that an erratum sets, or whose type an erratum changes, is an error: mend the errata.
    LimitWithoutMeaning = "limit-without-meaning",
    /// Words are listed as the values of a number, a flag or an object. They stay in the doc alone; give `min` and `max`, or
    /// the right type, by an erratum where that says it.
    MisplacedValue = "misplaced-value",
    /// A value, a status or a table of them stands twice. The first is kept; accept the finding, or mend the transcription.
    /// Twice in an errata file it is an error: give it once.
    DuplicateValue = "duplicate-value",
    /// What stands where a status is due is no value of the wire. Give the statuses by an erratum.
    UnreadStatus = "unread-status",
    /// The page lists statuses, and no sentence tells which may follow which. Any is taken; give `order` of `/statuses`.
    UnknownOrder = "unknown-order",
    /// A row of the result table cannot be read as a code, a status and a message. Add the code by an erratum.
    UnreadResult = "unread-result",
    /// A glued row of the result table can be split in several ways. A page or `portal.toml` that lists the code settles it,
    /// as does parting the cells in the transcription.
    AmbiguousResult = "ambiguous-result",
    /// One result code is listed with two statuses. Find out which holds, and correct `status`.
    ResultConflict = "result-conflict",
    /// A result code is listed twice with one status. The first row is kept; accept the finding, or mend the transcription.
    DuplicateResult = "duplicate-result",
    /// A glued row of the result table was split by its shape alone, since no other page lists its code.
    SplitRow = "split-row",
    /// The page has no title. Put it above the page as it stands on the portal, or give `/title` by an erratum.
    NoTitle = "no-title",
    /// Several short lines stand on top of the page, and nothing tells which is its title: links of the site, the title, what
    /// the page says first. Take the site's lines off the top of the transcription, or accept the finding where the title is
    /// right.
    DoubtfulTitle = "doubtful-title",
    /// The page of an API does not tell its endpoint, or its capture lost it. Give `/path` by an erratum. A spec can do
    /// without it, what is generated cannot.
    NoPath = "no-path",
    /// The page lists no field. Check that it is a capture of an API's page.
    NoFields = "no-fields",
    /// The page of an API lists no result code. Look for its table of results on the portal: the
    /// capture may have lost it, or its heading reads otherwise. Add the codes by errata at `/results/CODE`, or accept the
    /// finding where the portal lists none.
    NoResults = "no-results",
    /// A folder of pages or errata holds something that is not read, since it has not the extension of one: `.txt` or `.json`
    /// for a page, `.toml` for errata. Rename it where it is one; otherwise keep it elsewhere.
    IgnoredFile = "ignored-file",
    /// An endpoint had no leading slash, which was put in front; or it was a whole address, whose path was taken. The host
    /// of an address is of one environment: say of which by an erratum.
    MendedPath = "mended-path",
    /// A scenario states another endpoint than its base. Correct the `/path` of one of the two.
    PathDiffers = "path-differs",
    /// The page tells two endpoints, or what it tells is no path: it holds blanks, placeholders or markup. Find out which path the
    /// page's API is called at, and keep that alone in the transcription, or give it by an erratum.
    UnreadPath = "unread-path",
    /// Two pages that are no scenarios of each other state one endpoint, so that nobody could tell whose a message is. Take
    /// one of the two away where they are captures of one page, or name the base of one of them by an erratum at `/extends`.
    EndpointTaken = "endpoint-taken",
    /// The page states a method that the portal does not have. Give `/method` by an erratum.
    UnknownMethod = "unknown-method",
    /// The page says that it adds to a base API, and its name makes it part of no group. Name the file `<group>.<page>`.
    NoGroup = "no-group",
    /// An example is no JSON object, and is left out. Mend it in the transcription, or accept the finding.
    BadExample = "bad-example",
    /// An example is an empty object that stands for nothing, and is left out.
    EmptyExample = "empty-example",
    /// An example holds a member that no table lists. Messages keep such members; add the field by an erratum if it should
    /// be known, or accept the finding.
    UndeclaredMember = "undeclared-member",
    /// A value in an example, or a field's sample, contradicts a fact of the page: its type, a limit, its listed values. One is wrong:
    /// correct the fact, or accept the finding.
    ExampleContradicts = "example-contradicts",
    /// The value that tells a scenario from its siblings stands in its example alone. Confirm it in the errata file.
    UnconfirmedDiscriminator = "unconfirmed-discriminator",
    /// A field whose name sounds like money is a plain number, which would be a float. Correct its type to `integer`.
    MoneyAsNumber = "money-as-number",
    /// A file kept by hand is not TOML. Mend it at the place shown; nothing in it counts until then.
    TomlSyntax = "toml-syntax",
    /// A file kept by hand has a key that is unknown or missing, or a value of the wrong type.
    TomlMistake = "toml-mistake",
    /// An erratum is about a place where nothing stands, or several things. The portal may have fixed what it mends: delete
    /// it, or change its place.
    ErratumPlace = "erratum-place",
    /// An erratum is about an attribute that what stands there does not have.
    ErratumAttribute = "erratum-attribute",
    /// The page does not say what an erratum expects it to say. The portal may have fixed what it mends: delete it, or change
    /// what it expects.
    ErratumExpect = "erratum-expect",
    /// What an erratum sets does not fit the place. Values are written as in the spec, in TOML.
    ErratumValue = "erratum-value",
    /// An entry accepts a finding that there is not. Delete it.
    AcceptedNothing = "accepted-nothing",
    /// An entry accepts other findings than there are about its places: the page says something new, or the finding says
    /// something else. Look at the findings again; where they are fine, write the hash that is shown as the entry's `of`.
    AcceptedOther = "accepted-other",
}

impl Code {
    /// The code of that name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|code| code.as_str() == name)
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
