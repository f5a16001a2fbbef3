//! Findings that are known and fine: an entry names the very findings that it accepts, so that a new one at the same place
//! is told.

use std::collections::BTreeSet;

use super::filled;
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::source::Span;
use crate::toml_file::{Placed, TomlFile, TomlTable};
use sha2::{Digest, Sha256};

const KEYS: &[&str] = &["code", "at", "of", "reason"];

/// An entry that accepts findings.
#[derive(Debug, Clone)]
pub(super) struct Accepted {
    span: Span,
    code: Code,
    at: Vec<Placed<String>>,
    /// Hashes of what the findings say: of each, or of all of them together.
    of: Vec<Placed<String>>,
    reason: String,
}

/// Reads an entry; what is missing is a finding.
pub(super) fn read(file: &mut TomlFile<'_>, mut table: TomlTable<'_>) -> Option<Accepted> {
    let code = file.text(&mut table, "code");
    let at = file.texts(&mut table, "at");
    let of = if table.peek_texts("of").is_empty() { Vec::new() } else { file.texts(&mut table, "of") };
    let reason = filled(file, &mut table, "reason");
    let span = table.span;
    file.finish(table, KEYS);
    let code = code?;
    let Some(known) = Code::from_name(&code.value) else {
        let message = format!("`{}` is the code of no finding", code.value);
        file.find(Diagnostic::error(Code::TomlMistake, message).at(code.span).help("copy the code from the finding"));
        return None;
    };
    Some(Accepted { span, code: known, at, of, reason: reason? })
}

/// The hash of what a finding says.
pub(crate) fn hash_of(finding: &Diagnostic) -> String {
    short(&finding.message)
}

/// The hash of what findings say together, in whichever order they stand.
fn hash_of_all<'f>(findings: impl Iterator<Item = &'f Diagnostic>) -> String {
    let said: BTreeSet<&str> = findings.map(|finding| finding.message.as_str()).collect();
    short(&said.into_iter().collect::<Vec<_>>().join("\n"))
}

/// Eight digits: there are few findings at a place, and nobody forges one.
fn short(said: &str) -> String {
    Sha256::digest(said.as_bytes()).iter().take(4).map(|byte| format!("{byte:02x}")).collect()
}

/// Marks the findings that entries accept, and gives what is wrong with entries: a finding each.
pub(super) fn apply(entries: &[Accepted], findings: &mut [Diagnostic]) -> Vec<Diagnostic> {
    let mut told = Vec::new();
    for entry in entries {
        let about: Vec<usize> =
            (0..findings.len()).filter(|at| findings.get(*at).is_some_and(|finding| entry.is_about(finding))).collect();
        let all = hash_of_all(about.iter().filter_map(|at| findings.get(*at)));
        let accepts = |hash: &str| entry.of.iter().any(|of| of.value == hash);
        let whole = accepts(&all);
        for at in &about {
            let Some(finding) = findings.get_mut(*at).filter(|finding| finding.accepted.is_none()) else { continue };
            if whole || accepts(&hash_of(finding)) {
                finding.accepted = Some(entry.reason.clone());
            }
        }
        told.extend(entry.at.iter().filter(|place| !stands_at(findings, &about, &place.value)).map(|place| {
            let message = format!("there is no warning or note `{}` about `{}` to accept", entry.code, place.value);
            Diagnostic::warning(Code::AcceptedNothing, message)
                .at(place.span)
                .about(&place.value)
                .help("the portal may have fixed this: delete the entry; errors cannot be accepted, only corrected")
        }));
    }
    // Another entry may accept what this one is about.
    told.extend(entries.iter().filter_map(|entry| entry.left(findings)));
    told
}

/// Whether one of these findings is about a place.
fn stands_at(findings: &[Diagnostic], about: &[usize], place: &str) -> bool {
    let mut places = about.iter().filter_map(|at| findings.get(*at)?.place.as_deref());
    places.any(|at| at == place)
}

impl Accepted {
    fn is_about(&self, finding: &Diagnostic) -> bool {
        let place = finding.place.as_deref().unwrap_or_default();
        finding.severity != Severity::Error && finding.code == self.code && self.at.iter().any(|at| at.value == place)
    }

    /// The finding about an entry that accepts nothing of what it is about: that says something else now. What is merely
    /// new beside it is told by its own finding. It weighs as much as what it is about.
    fn left(&self, findings: &[Diagnostic]) -> Option<Diagnostic> {
        let about = || findings.iter().filter(|finding| self.is_about(finding));
        let left: Vec<&Diagnostic> = about().filter(|finding| finding.accepted.is_none()).collect();
        let heaviest = left.iter().map(|finding| finding.severity).max()?;
        let all = hash_of_all(about());
        let accepts = |hash: &String| self.of.iter().any(|of| of.value == *hash);
        if accepts(&all) || about().any(|finding| accepts(&hash_of(finding))) {
            return None;
        }
        let places: BTreeSet<&str> = left.iter().filter_map(|finding| finding.place.as_deref()).collect();
        let place = places.first().copied().unwrap_or_default();
        let message = match (self.of.as_slice(), places.len()) {
            ([], _) => format!("the entry does not say which findings `{}` it accepts", self.code),
            (_, 0 | 1) => format!("what `{}` says about `{place}` is not what was accepted", self.code),
            _ => {
                let places: Vec<String> = places.iter().map(|place| format!("`{place}`")).collect();
                let places = places.join(", ");
                format!("what `{}` says about {places} is, together, not what was accepted", self.code)
            }
        };
        let of = match self.of.as_slice() {
            [] => format!("write `of = \"{all}\"`"),
            _ => format!("add `\"{all}\"` to the list `of`, or put it in the place of the hash that holds no more"),
        };
        let found = match heaviest {
            Severity::Note if !self.of.is_empty() => Diagnostic::note(Code::AcceptedOther, message),
            _ => Diagnostic::warning(Code::AcceptedOther, message),
        };
        Some(found.at(self.span).about(place).help(format!("look at the findings again; where they are fine, {of}")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::errata::Errata;
    use crate::source::Source;

    /// What is told of findings beside an entry: those left, and what is wrong with the entry.
    fn left(entry: &str, mut findings: Vec<Diagnostic>) -> String {
        let text = format!("[[accept]]\ncode = \"lost-fact\"\n{entry}reason = \"known\"\n");
        let (errata, mistakes) = Errata::parse(&Source::new("page.toml", &text));
        assert!(mistakes.is_empty(), "{mistakes:?}");
        errata.accept(&mut findings);
        let told = findings.iter().filter(|found| found.accepted.is_none());
        told.map(|found| format!("{} {} {}", found.severity, found.message, found.help.join(" ")).trim_end().to_owned())
            .collect::<Vec<_>>()
            .join("\n")
    }

    fn lost(what: &str) -> Diagnostic {
        Diagnostic::note(Code::LostFact, what).about("/request/a")
    }

    #[test]
    fn an_acceptance_marks_its_finding_and_is_told_where_there_is_none() {
        let of = format!("of = \"{}\"\n", hash_of(&lost("lost")));
        let entry = format!("at = [\"/request/a\", \"/request/b\"]\n{of}");
        let error = Diagnostic::error(Code::LostFact, "an error is never accepted").about("/request/b");
        insta::assert_snapshot!(left(&entry, vec![lost("lost"), error]), @r"
        error an error is never accepted
        warning there is no warning or note `lost-fact` about `/request/b` to accept the portal may have fixed this: delete the entry; errors cannot be accepted, only corrected
        ");
    }

    #[test]
    fn what_is_new_at_an_accepted_place_is_told() {
        let one = format!("at = \"/request/a\"\nof = \"{}\"\n", hash_of(&lost("one")));
        assert_eq!(left(&one, vec![lost("one")]), "");
        insta::assert_snapshot!(left(&one, vec![lost("one"), lost("two")]), @"note two");
        insta::assert_snapshot!(left(&one, vec![lost("two")]), @r#"
        note two
        note what `lost-fact` says about `/request/a` is not what was accepted look at the findings again; where they are fine, add `"3fc4ccfe"` to the list `of`, or put it in the place of the hash that holds no more
        "#);
        insta::assert_snapshot!(left("at = \"/request/a\"\n", vec![lost("one")]), @r#"
        note one
        warning the entry does not say which findings `lost-fact` it accepts look at the findings again; where they are fine, write `of = "7692c3ad"`
        "#);
    }

    #[test]
    fn what_is_no_longer_accepted_is_told_of_all_its_places() {
        let at = |place: &str| Diagnostic::warning(Code::LostFact, "lost").about(place);
        let entry = "at = [\"/request/a\", \"/request/b\"]\nof = [\"12345678\"]\n";
        insta::assert_snapshot!(left(entry, vec![at("/request/a"), at("/request/b")]), @r#"
        warning lost
        warning lost
        warning what `lost-fact` says about `/request/a`, `/request/b` is, together, not what was accepted look at the findings again; where they are fine, add `"76f75e61"` to the list `of`, or put it in the place of the hash that holds no more
        "#);
    }

    #[test]
    fn one_hash_stands_for_all_findings_of_an_entry_in_any_order() {
        let both = hash_of_all([lost("one"), lost("two")].iter());
        let entry = format!("at = \"/request/a\"\nof = [\"12345678\", \"{both}\"]\n");
        assert_eq!(left(&entry, vec![lost("two"), lost("one")]), "");
        assert_ne!(left(&entry, vec![lost("one")]), "");
    }
}
