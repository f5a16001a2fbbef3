//! What is found about a page, a spec or an erratum: a code, a severity, a message, a place and advice.

use std::fmt;

use crate::source::Span;

/// How much a finding weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Severity {
    /// A mend, or a fact that the capture lost: for information.
    Note,
    /// Something unknown, or a conflict that a safe reading settles.
    Warning,
    /// The page cannot be read right: nothing is written.
    Error,
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Note => "note",
            Self::Warning => "warning",
            Self::Error => "error",
        })
    }
}

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
    /// The file is not UTF-8 text. Save the page again as UTF-8.
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
    /// The page shows the children of a field under it, but nothing in the capture tells where they end. Capture the page
    /// with its child parameters closed, or capture the portal JSON, which keeps the tree.
    UnclearChildren = "unclear-children",
    /// The text nests deeper than any page does; what lies deeper was not read.
    NestedTooDeep = "nested-too-deep",
    /// A spec file, or another JSON file that the tool writes, does not have the form it was written in. Write it
    /// again with `cargo xtask generate`; a fact that the page has wrong is corrected in the page's errata file.
    BadSpec = "bad-spec",
    /// A page extends an API whose own page is not at hand. Add that page to `spec/pages`: its fields belong to the
    /// messages too.
    BaseMissing = "base-missing",
    /// A condition, rule or pattern cannot be checked: it looks into several elements or into a string, compares with a
    /// value of another type, or lies outside the grammar of patterns. Correct the fact by an erratum.
    NotExpressible = "not-expressible",
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

/// One finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// Its kind.
    pub code: Code,
    /// Its weight.
    pub severity: Severity,
    /// What was found and what was expected, one sentence.
    pub message: String,
    /// The file, as it was named to the reader.
    pub file: Option<String>,
    /// Where in the file.
    pub span: Option<Span>,
    /// The place in the spec that the finding is about: `/request/extInfo/code_info`, `/results/SUCCESS`.
    pub place: Option<String>,
    /// What to do about it, one sentence each.
    pub help: Vec<String>,
    /// The erratum that would settle it, in TOML, ready to paste.
    pub erratum: Option<String>,
    /// Why it was accepted, where the page's errata file accepts it.
    pub accepted: Option<String>,
}

impl Diagnostic {
    fn new(severity: Severity, code: Code, message: impl Into<String>) -> Self {
        Self {
            code,
            severity,
            message: message.into(),
            file: None,
            span: None,
            place: None,
            help: Vec::new(),
            erratum: None,
            accepted: None,
        }
    }

    /// An error: the page cannot be read right.
    pub fn error(code: Code, message: impl Into<String>) -> Self {
        Self::new(Severity::Error, code, message)
    }

    /// A warning: unknown, or settled by a safe reading.
    pub fn warning(code: Code, message: impl Into<String>) -> Self {
        Self::new(Severity::Warning, code, message)
    }

    /// A note: a mend, or a fact lost.
    pub fn note(code: Code, message: impl Into<String>) -> Self {
        Self::new(Severity::Note, code, message)
    }

    /// Names the file.
    #[must_use]
    pub fn in_file(mut self, file: impl Into<String>) -> Self {
        self.file = Some(file.into());
        self
    }

    /// Names the place in the file.
    #[must_use]
    pub fn at(mut self, span: Span) -> Self {
        self.span = Some(span);
        self
    }

    /// Names the place in the spec.
    #[must_use]
    pub fn about(mut self, place: impl Into<String>) -> Self {
        self.place = Some(place.into());
        self
    }

    /// Adds advice.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help.push(help.into());
        self
    }

    /// Adds the erratum that would settle it.
    #[must_use]
    pub fn erratum(mut self, toml: impl Into<String>) -> Self {
        self.erratum = Some(toml.into());
        self
    }
}
