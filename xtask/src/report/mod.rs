//! Findings for people and for machines: excerpts with a caret, JSON lines, or annotations of a pull request.

mod excerpt;
mod lines;

use std::collections::HashMap;
use std::io::{self, IsTerminal as _, Write};

use annotate_snippets::Renderer;
use portal_codegen::diagnostic::{Diagnostic, Severity};
use portal_codegen::source::Source;

use crate::failure::Failure;

/// How findings are printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum Format {
    /// Excerpts of the source with a caret, on stderr.
    Text,
    /// One JSON object a line, on stdout.
    Json,
    /// Annotations of a pull request, as GitHub reads them on stdout.
    Github,
}

/// Prints findings in the order of files and lines.
pub struct Report<'a> {
    format: Format,
    sources: HashMap<&'a str, &'a Source>,
}

impl<'a> Report<'a> {
    /// A report about these files.
    pub fn new(format: Format, sources: impl IntoIterator<Item = &'a Source>) -> Self {
        Self { format, sources: sources.into_iter().map(|source| (source.name(), source)).collect() }
    }

    /// Prints the findings of at least this weight that are not accepted.
    ///
    /// # Errors
    /// Output that cannot be written.
    pub fn findings(&self, findings: &[Diagnostic], least: Severity) -> Result<(), Failure> {
        self.print(findings.iter().filter(|one| one.severity >= least && one.accepted.is_none()).collect())
    }

    /// Prints the findings that are accepted, with the reasons.
    ///
    /// # Errors
    /// Output that cannot be written.
    pub fn accepted(&self, findings: &[Diagnostic]) -> Result<(), Failure> {
        self.print(findings.iter().filter(|one| one.accepted.is_some()).collect())
    }

    fn print(&self, mut shown: Vec<&Diagnostic>) -> Result<(), Failure> {
        shown.sort_by_key(|one| (one.file.as_deref(), one.span));
        match self.format {
            Format::Text => {
                let renderer = if styled(&io::stderr()) { Renderer::styled() } else { Renderer::plain() };
                let mut out = io::stderr().lock();
                for finding in shown {
                    writeln!(out, "{}", excerpt::render(finding, self.source_of(finding), &renderer))?;
                }
            }
            Format::Json => {
                let mut out = io::stdout().lock();
                for finding in shown {
                    writeln!(out, "{}", lines::json(finding, self.source_of(finding)))?;
                }
            }
            Format::Github => {
                let mut out = io::stdout().lock();
                for finding in shown {
                    writeln!(out, "{}", lines::github(finding, self.source_of(finding)))?;
                }
            }
        }
        Ok(())
    }

    fn source_of(&self, finding: &Diagnostic) -> Option<&'a Source> {
        finding.file.as_deref().and_then(|file| self.sources.get(file).copied())
    }
}

/// How many findings there are of each weight.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, serde::Serialize)]
pub struct Tally {
    /// Errors.
    pub errors: usize,
    /// Warnings that are not accepted.
    pub warnings: usize,
    /// Notes that are not accepted.
    pub notes: usize,
    /// Findings that an errata file accepts.
    pub accepted: usize,
}

impl Tally {
    /// Counts findings.
    pub fn of(findings: &[Diagnostic]) -> Self {
        let mut tally = Self::default();
        for finding in findings {
            match (&finding.accepted, finding.severity) {
                (Some(_), _) => tally.accepted += 1,
                (None, Severity::Error) => tally.errors += 1,
                (None, Severity::Warning) => tally.warnings += 1,
                (None, Severity::Note) => tally.notes += 1,
            }
        }
        tally
    }
}

impl std::fmt::Display for Tally {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let count = |number: usize, one: &str| format!("{number} {one}{}", if number == 1 { "" } else { "s" });
        let Self { errors, warnings, notes, accepted } = self;
        let (errors, warnings) = (count(*errors, "error"), count(*warnings, "warning"));
        write!(f, "{errors}, {warnings}, {}, {accepted} accepted", count(*notes, "note"))
    }
}

/// Whether a stream is a terminal that wants colours.
fn styled(stream: &impl io::IsTerminal) -> bool {
    stream.is_terminal() && std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty())
}

/// Prints a line on stdout.
///
/// # Errors
/// Output that cannot be written.
pub fn say(line: impl std::fmt::Display) -> Result<(), Failure> {
    Ok(writeln!(io::stdout().lock(), "{line}")?)
}

/// Whether stderr is a terminal, on which progress can be shown.
pub fn on_terminal() -> bool {
    io::stderr().is_terminal()
}
