//! HTTP headers: which message they belong to, whether they must be sent, and the keys of their values.

use std::collections::HashSet;

use super::fields::badge::{self, Badge};
use super::ledger::Ledger;
use super::sentence::claim::Claim;
use super::sentence::doc::DocLines;
use super::sentence::phrase::Scope;
use super::sentence::prose;
use super::sentence::words::Sentence;
use super::text::rich::{Passage, passages};
use super::unread::{unread_rule, unread_table};
use crate::diagnostic::{Code, Diagnostic};
use crate::page::{Block, HeaderTable, Layout, Row, Side};
use crate::source::Text;
use crate::spec::{Header, HeaderKey, Headers, Unknown};

/// Reads the page's tables of headers.
pub(crate) fn read(tables: &[HeaderTable], layout: Layout, ledger: &mut Ledger<'_>) -> Headers {
    let mut headers = Headers::default();
    let mut known: HashSet<(bool, String)> = HashSet::new();
    for table in tables {
        let side = table.side();
        let (request, response) = (side != Some(Side::Response), side != Some(Side::Request));
        for row in &table.rows {
            for (wanted, side, is_request) in [(request, "request", true), (response, "response", false)] {
                if !wanted || row.name.is_blank() {
                    continue;
                }
                // What a header of both messages has wrong is told once.
                let told = is_request || !request;
                let place = format!("/headers/{side}/{}", row.name.as_str().trim());
                let mut reader = HeaderReader { place, layout, told, ledger };
                let header = reader.header(row);
                if known.insert((is_request, header.name.to_lowercase())) {
                    if is_request { headers.request.push(header) } else { headers.response.push(header) }
                } else {
                    reader.repeated(row);
                }
            }
        }
    }
    headers
}

struct HeaderReader<'l, 's> {
    place: String,
    layout: Layout,
    told: bool,
    ledger: &'l mut Ledger<'s>,
}

impl HeaderReader<'_, '_> {
    fn header(&mut self, row: &Row) -> Header {
        let mut header = Header {
            name: row.name.as_str().trim().to_owned(),
            required: false,
            keys: Vec::new(),
            sample: row.sample.as_ref().filter(|text| !text.is_blank()).map(|text| text.as_str().trim().to_owned()),
            unknown: Vec::new(),
            doc: None,
        };
        self.ledger.fact(&self.place, None, "row", row.name.span());
        let mut says = Said::default();
        if let Some(text) = row.badge.as_ref().filter(|text| !text.is_blank()) {
            match badge::read(text) {
                Some(badge) => {
                    header.required = badge == Badge::Required;
                    says.requirement = true;
                    self.ledger.fact(&self.place, "required", "badge", text.span());
                }
                None => {
                    let doc = self.sentence(&Sentence::whole(text), &mut says, &mut header);
                    says.doc.sentence(doc, true);
                }
            }
        }
        let sample_keys = sample_keys(row.sample.as_ref());
        for blocks in [&row.description, &row.warning, &row.more] {
            for passage in passages(blocks) {
                match passage {
                    Passage::Sentence(sentence, starts_line) => {
                        let doc = self.sentence(&sentence, &mut says, &mut header);
                        says.doc.sentence(doc, starts_line);
                    }
                    Passage::Item(text, _) => self.item(&text, &sample_keys, &mut header, &mut says),
                    Passage::Table(table) => unread_table(&table, &self.place, self.ledger),
                    Passage::Image => {}
                }
            }
        }
        self.lost(&says, &mut header);
        header.doc = says.doc.into_doc();
        let texts: Vec<Text> = row.description.iter().flat_map(Block::texts).collect();
        if !texts.is_empty() {
            self.ledger.text_fact(&self.place, "doc", &texts);
        }
        header
    }

    /// Takes over what a sentence says; gives what stays of it.
    fn sentence(&mut self, sentence: &Sentence, says: &mut Said, header: &mut Header) -> Option<String> {
        let reading = prose::read(sentence, Scope::Header);
        for found in &reading.matches {
            match found.claim {
                Claim::Required(None) => {
                    header.required = true;
                    says.requirement = true;
                }
                Claim::ValuesFollow => says.announced = true,
                _ if found.phrase.name == "required-header" => says.requirement = true,
                _ => {}
            }
        }
        if let (Some(smell), true) = (&reading.smell, self.told) {
            unread_rule(sentence, smell, &self.place, self.ledger);
        }
        // The values of a header have no place of their own in the spec: people read them in the doc.
        let told_in_words = |claim: &Claim| matches!(claim, Claim::Values(_) | Claim::Default(..));
        if reading.matches.iter().any(|found| told_in_words(&found.claim)) {
            return Some(sentence.text.as_str().to_owned());
        }
        reading.doc
    }

    /// An item is a key of the header's value: `keyVersion: …`, or glued: `keyVersionThe …`.
    fn item(&mut self, text: &Text, known: &[String], header: &mut Header, says: &mut Said) {
        let Some((name, meaning)) = key(text, known) else {
            let doc = self.sentence(&Sentence::whole(text), says, header);
            return says.doc.item(doc);
        };
        let mut key = HeaderKey { name: name.as_str().to_owned(), values: Vec::new(), default: None, doc: None };
        let sentence = Sentence::whole(&meaning);
        let reading = prose::read(&sentence, Scope::Header);
        for found in &reading.matches {
            match &found.claim {
                Claim::Values(values) => key.values.extend(values.iter().map(|value| value.as_str().to_owned())),
                Claim::Default(value, _) => key.default = Some(value.as_str().to_owned()),
                _ => {}
            }
        }
        if let (Some(smell), true) = (&reading.smell, self.told) {
            unread_rule(&sentence, smell, &self.place, self.ledger);
        }
        key.doc = reading.doc;
        self.ledger.fact(&self.place, "keys", "header-key", text.span());
        header.keys.push(key);
    }

    /// Marks what the capture lost: the badge, and the keys that were announced.
    fn lost(&self, says: &Said, header: &mut Header) {
        if badge::lost_on_headers(self.layout) && !says.requirement {
            header.unknown.push(Unknown::Required);
        }
        if says.announced && header.keys.is_empty() {
            header.unknown.push(Unknown::Fields);
        }
    }

    fn repeated(&mut self, row: &Row) {
        let message = format!("the header `{}` is listed twice; the first row is kept", row.name.as_str().trim());
        self.ledger.find(
            Diagnostic::warning(Code::DuplicateField, message)
                .at(row.name.span())
                .about(&self.place)
                .help("header names are not case-sensitive; accept this finding, or delete one of the rows from the transcription"),
        );
    }
}

#[derive(Default)]
struct Said {
    doc: DocLines,
    requirement: bool,
    announced: bool,
}

/// The keys that a sample shows: `algorithm=RSA256,keyVersion=1`.
fn sample_keys(sample: Option<&Text>) -> Vec<String> {
    let Some(sample) = sample else { return Vec::new() };
    let pairs = sample.as_str().split(',').filter_map(|pair| pair.split_once('='));
    let mut keys: Vec<String> = pairs.map(|(key, _)| key.trim().to_owned()).filter(|key| is_key(key)).collect();
    // The longest first: of `key` and `keyVersion`, both start `keyVersionThe`.
    keys.sort_by_key(|key| std::cmp::Reverse(key.len()));
    keys
}

fn is_key(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-'))
}

/// The key that an item is about, and what it says of it.
fn key(item: &Text, known: &[String]) -> Option<(Text, Text)> {
    let item = item.trim();
    if let Some((name, meaning)) = item.split_once(":")
        && is_key(name.as_str().trim())
    {
        return Some((name.trim(), meaning.trim()));
    }
    let glued = item.as_str().split(char::is_whitespace).next().unwrap_or_default();
    let by_sample = known
        .iter()
        .find(|key| glued.strip_prefix(key.as_str()).is_some_and(|rest| rest.starts_with(char::is_uppercase)));
    let end = match by_sample {
        Some(key) => key.len(),
        None => last_hump(glued)?,
    };
    Some((item.slice(0..end), item.slice(end..item.as_str().len()).trim()))
}

/// Where the word that was glued to a camel-case key starts: at its last capital.
fn last_hump(glued: &str) -> Option<usize> {
    let at = glued.rfind(|c: char| c.is_ascii_uppercase()).filter(|at| *at > 0)?;
    let (key, word) = glued.split_at_checked(at)?;
    let fine = key.starts_with(|c: char| c.is_ascii_lowercase()) && is_key(key) && word.len() > 1;
    fine.then_some(at)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Source;

    fn show(item: &str, known: &[&str]) -> String {
        let source = Source::new("page.txt", item);
        let known: Vec<String> = known.iter().map(|key| (*key).to_owned()).collect();
        match key(&source.slice(0..source.text().len()), &known) {
            Some((name, meaning)) => format!("{name} = {meaning}"),
            None => "none".to_owned(),
        }
    }

    #[test]
    fn keys_stand_before_a_colon_or_are_glued_to_the_next_word() {
        assert_eq!(show("algorithm: How it is made.", &[]), "algorithm = How it is made.");
        assert_eq!(show("keyVersionThe version.", &[]), "keyVersion = The version.");
        assert_eq!(show("algorithmThe algorithm of it.", &["algorithm"]), "algorithm = The algorithm of it.");
        assert_eq!(show("keyAESKey in use", &["key"]), "key = AESKey in use");
        assert_eq!(show("Nothing like that", &[]), "none");
    }
}
