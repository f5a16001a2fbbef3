//! What holds for the whole portal: the facts of `spec/portal.toml`, kept by hand.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use crate::diagnostic::Diagnostic;
use crate::errata::Certainty;
use crate::source::{Source, Span};
use crate::spec::{Field, Headers, ResultStatus};
use crate::toml_file::{TomlFile, TomlTable};

/// The portal's own facts.
#[derive(Debug, Clone, Default)]
pub struct Portal {
    /// Words in prose and the fields they mean: `order status` → `orderStatus`.
    pub aliases: BTreeMap<String, String>,
    /// The address of each page on the portal, by file stem.
    pub sources: BTreeMap<String, String>,
    /// The HTTP headers of every call, for pages that list none.
    pub headers: Headers,
    /// Hosts known for the portal as a whole.
    pub hosts: Vec<PortalHost>,
    /// What a page means by "check API Structure for basics": the children of the common `result`.
    pub result: Vec<Field>,
    /// The codes the gateway itself answers with, on any API.
    pub gateway_results: Vec<GatewayResult>,
    /// Naming and protection of generated types.
    pub rust: RustNames,
    /// Which fields play a part in a series of messages.
    pub update: Update,
    /// The tables that lack something, since it has mistakes; all of them where the file is no TOML.
    pub lacking: BTreeSet<&'static str>,
}

const KEYS: &[&str] = &["aliases", "sources", "headers", "hosts", "result", "gateway_results", "rust", "update"];

impl Portal {
    /// Facts that could not be read at all.
    pub(crate) fn unread() -> Self {
        Self { lacking: KEYS.iter().copied().collect(), ..Self::default() }
    }

    /// Reads the portal's facts; gives all mistakes in the file, each at the entry that holds it. What has a mistake is left
    /// out.
    pub fn parse(source: &Source) -> (Self, Vec<Diagnostic>) {
        let mut file = TomlFile::new(source);
        let parsed = file.parse();
        let is_toml = file.findings.is_empty();
        let mut root = TomlTable::new(parsed.get_ref(), Span::default());
        let absent: Vec<&str> = KEYS.iter().copied().filter(|key| !root.had(key)).collect();
        let mut lacking = BTreeSet::new();
        let portal = Self {
            aliases: read(&mut file, "aliases", &mut lacking, |file, key| file.typed(&mut root, key)),
            sources: read(&mut file, "sources", &mut lacking, |file, key| file.typed(&mut root, key)),
            headers: read(&mut file, "headers", &mut lacking, |file, key| file.typed(&mut root, key)),
            hosts: read(&mut file, "hosts", &mut lacking, |file, key| Some(file.list(&mut root, key))),
            result: read(&mut file, "result", &mut lacking, |file, key| Some(file.list(&mut root, key))),
            gateway_results: read(&mut file, "gateway_results", &mut lacking, |file, key| {
                Some(file.list(&mut root, key))
            }),
            rust: read(&mut file, "rust", &mut lacking, |file, key| file.typed(&mut root, key)),
            update: read(&mut file, "update", &mut lacking, |file, key| file.typed(&mut root, key)),
            lacking: BTreeSet::new(),
        };
        let before = file.findings.len();
        file.finish(root, KEYS);
        // A table that no key is known by may be any of those that are not there.
        if file.findings.len() > before {
            lacking.extend(absent);
        }
        if !is_toml {
            lacking.extend(KEYS);
        }
        (Self { lacking, ..portal }, file.findings)
    }
}

/// Reads one table; it lacks something where that finds a mistake.
fn read<'a, T: Default>(
    file: &mut TomlFile<'a>,
    key: &'static str,
    lacking: &mut BTreeSet<&'static str>,
    table: impl FnOnce(&mut TomlFile<'a>, &str) -> Option<T>,
) -> T {
    let before = file.findings.len();
    let read = table(file, key).unwrap_or_default();
    if file.findings.len() > before {
        lacking.insert(key);
    }
    read
}

/// A host of the portal.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PortalHost {
    /// `production`, `testing`
    pub environment: String,
    /// The host name.
    pub host: String,
    /// How sure we are.
    pub certainty: Certainty,
    /// Where it stands.
    pub evidence: String,
}

/// A result code of the gateway.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GatewayResult {
    /// The code.
    pub code: String,
    /// What became of the request.
    pub status: ResultStatus,
    /// What it says, in our words.
    pub message: String,
    /// How sure we are.
    pub certainty: Certainty,
}

/// What generated Rust is called and what it hides.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RustNames {
    /// Fields that let somebody redeem or pay: `Debug` hides their values.
    #[serde(default)]
    pub secrets: Vec<String>,
    /// What the message of a group is about, the name of the struct of its required values: `order_sync` → `Order`.
    #[serde(default)]
    pub subjects: BTreeMap<String, String>,
    /// What a choice between fields is called, and its fields in order: `User` → `userId`, `openId`.
    #[serde(default)]
    pub choices: BTreeMap<String, Vec<String>>,
}

/// How the next message about the same thing is made out of the last one.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Update {
    /// Request fields that get a fresh id: `requestId`.
    #[serde(default)]
    pub fresh_ids: Vec<String>,
    /// Request fields that hold the time of the event and must grow: `orderModifyTime`.
    #[serde(default)]
    pub event_times: Vec<String>,
    /// Request fields that say what the next message does: `command` → `UPDATE`, where that is a listed value.
    #[serde(default)]
    pub set: BTreeMap<String, String>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_mistake_is_told_at_the_entry_that_holds_it() {
        let text =
            "[[hosts]]\nenvironment = \"testing\"\n\n[[gateway_results]]\ncode = \"BUSY\"\nstatus = \"X\"\n\n[extra]\n";
        let source = Source::new("portal.toml", text);
        let (_, found) = Portal::parse(&source);
        let show = |found: &Diagnostic| {
            format!("{} {}", source.line_column(found.span.unwrap_or_default().start).line, found.message)
        };
        insta::assert_snapshot!(found.iter().map(show).collect::<Vec<_>>().join("\n"), @r"
        1 `hosts`: missing field `host`
        4 `gateway_results`: unknown variant `X`, expected one of `S`, `F`, `U`
        8 `extra` is no known key, expected one of aliases, sources, headers, hosts, result, gateway_results, rust, update
        ");
    }
}
