//! What is found about a page, a spec or an erratum: a code, a severity, a message, a place and advice.

mod code;

use std::fmt;

pub use self::code::Code;
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
