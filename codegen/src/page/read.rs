//! The way in: recognises a capture's layout and hands it to the reader of that layout.

use super::layout::{self, Shape};
use super::rendered::{lines, sections, stray};
use super::{Block, Host, Layout, Page, portal_json, shapes};
use crate::diagnostic::Diagnostic;
use crate::source::{Source, Text};

/// What came of reading a capture.
#[derive(Debug, Clone)]
pub struct Reading {
    /// The page; `None` where the capture was refused.
    pub page: Option<Page>,
    /// All findings, in the order of their places.
    pub diagnostics: Vec<Diagnostic>,
}

/// Reads a capture in any known layout, which is recognised from what stands in it.
pub fn read(source: &Source) -> Reading {
    read_shape(source, layout::recognise(source))
}

/// Reads a capture as one in this layout, whatever it looks like; JSON from its first brace on.
pub fn read_as(source: &Source, layout: Layout) -> Reading {
    let shape = match layout {
        Layout::PortalJson | Layout::StrippedJson => Shape::Json { at: source.text().find('{').unwrap_or(0) },
        _ => Shape::Lines { layout, lines: lines::lines(source) },
    };
    read_shape(source, Ok(shape))
}

fn read_shape(source: &Source, shape: Result<Shape, Box<Diagnostic>>) -> Reading {
    let mut findings = Vec::new();
    let mut page = match shape {
        Ok(Shape::Json { at }) => portal_json::read(source, at, &mut findings),
        Ok(Shape::Lines { layout, lines }) => Some(sections::read(source, layout, lines, &mut findings)),
        Err(refusal) => {
            findings.push(*refusal);
            None
        }
    };
    if let Some(page) = &mut page {
        move_to_fields(page);
        take_hosts(page);
        stray::tell(page, &mut findings);
    }
    findings.sort_by_key(|finding| finding.span);
    let diagnostics = findings.into_iter().map(|finding| finding.in_file(source.name())).collect();
    Reading { page, diagnostics }
}

/// Moves what the description says of all fields to them: to those of the request, unless the response alone has any.
fn move_to_fields(page: &mut Page) {
    let fields = match (page.request.rows.is_empty(), page.response.rows.is_empty()) {
        (true, true) => return,
        (true, false) => &mut page.response,
        (false, _) => &mut page.request,
    };
    let is_about = |block: &Block| match block {
        Block::Line(text) => text.as_str().split_inclusive(['.', '\u{3002}']).any(shapes::requires_fields),
        _ => false,
    };
    let (about, description) = std::mem::take(&mut page.description).into_iter().partition(is_about);
    page.description = description;
    fields.intro.splice(0..0, about);
}

/// Takes the hosts that stand in lines of the description: `Production domain: https://open.example.hk`.
fn take_hosts(page: &mut Page) {
    let mut kept = Vec::new();
    for block in std::mem::take(&mut page.description) {
        let host = match &block {
            Block::Line(text) | Block::Bullet(text) => host(text),
            _ => None,
        };
        match host {
            Some(host) => page.hosts.push(host),
            None => kept.push(block),
        }
    }
    page.description = kept;
}

/// Words for environments, in lower case.
const ENVIRONMENTS: &[&str] =
    &["production", "prod", "testing", "test", "sandbox", "staging", "uat", "pre-production", "pre"];
/// Words behind them that say nothing more.
const WORDS_OF_HOSTS: &[&str] = &["domain", "domains", "host", "environment", "env", "url", "gateway", "address"];

fn host(line: &Text) -> Option<Host> {
    let (name, domain) = line.split_once(": ").or_else(|| line.split_once("\u{ff1a}"))?;
    let domain = domain.trim();
    let lower = name.as_str().trim().to_lowercase();
    let mut words = lower.split_whitespace();
    let first = words.next().filter(|word| ENVIRONMENTS.contains(word))?.len();
    let environment = name.trim();
    (words.all(|word| WORDS_OF_HOSTS.contains(&word)) && shapes::is_host(domain.as_str()))
        .then(|| Host { environment: environment.slice(0..first), domain })
}
