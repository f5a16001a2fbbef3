//! Examples in a field's texts that its facts refuse: the texts say two things, so that the fact is not taken.

use crate::diagnostic::Code;
use crate::normalize::fields::field::Draft;
use crate::normalize::fields::requirement::quote;
use crate::normalize::fields::sample;
use crate::normalize::ledger::Ledger;
use crate::normalize::sentence::lists::{is_code, quoted};
use crate::normalize::sentence::words::Sentence;
use crate::normalize::unread::{not_taken, open_list};
use crate::source::Text;
use crate::spec::{Type, contradictions};

/// A field has no more examples that are looked at.
const MOST: usize = 8;

/// An example without quotes has no more words and signs.
const LONGEST: usize = 32;

/// An example, and the sentence that gives it.
pub(crate) struct Given {
    example: Text,
    sentence: Text,
}

impl Draft {
    /// Keeps the examples that a sentence gives.
    pub(crate) fn gather_examples(&mut self, sentence: &Sentence) {
        let free = MOST.saturating_sub(self.given.len());
        let examples = examples(sentence).take(free);
        self.given.extend(examples.map(|example| Given { example, sentence: sentence.text.clone() }));
    }

    /// Takes back what the field's own examples break.
    pub(crate) fn finish_examples(&mut self, ledger: &mut Ledger<'_>) {
        for Given { example, sentence } in std::mem::take(&mut self.given) {
            let mut refused = false;
            while let Some(attribute) = self.refuses(&example).filter(|attribute| self.take_back(attribute)) {
                refused = true;
                ledger.forget(&self.place, attribute);
                if attribute == "enum" {
                    ledger.fact(&self.place, "open", "examples", example.span());
                    open_list(&self.field.name, example.span(), &self.place, ledger);
                } else {
                    let (text, name) = (quote(example.as_str()), &self.field.name);
                    let what =
                        format!("{text} is an example of `{name}`, and what is said of its `{attribute}` refuses it");
                    not_taken(&what, example.span(), &self.place, ledger);
                }
            }
            let told = self.field.doc.as_deref().is_some_and(|doc| doc.contains(sentence.as_str()));
            if refused && !told {
                let doc = self.field.doc.get_or_insert_default();
                if !doc.is_empty() {
                    doc.push('\n');
                }
                doc.push_str(sentence.as_str());
            }
        }
    }

    /// The fact that an example breaks.
    fn refuses(&self, example: &Text) -> Option<&'static str> {
        let of = self.field.r#type;
        let value = match of? {
            Type::String => serde_json::Value::String(example.as_str().to_owned()),
            Type::Number | Type::Integer => Some(sample::value(example, of)).filter(serde_json::Value::is_number)?,
            _ => return None,
        };
        let mut probe = self.field.clone();
        probe.default = None;
        probe.sample = Some(value);
        let found = contradictions(&probe).into_iter().find(|found| found.code == Code::ExampleContradicts)?;
        found.attributes.last().copied()
    }

    /// Takes a fact back; whether there is one.
    fn take_back(&mut self, attribute: &str) -> bool {
        let field = &mut self.field;
        match attribute {
            "min_length" => field.min_length = None,
            "max_length" => field.max_length = None,
            "min" => field.min = None,
            "max" => field.max = None,
            "prefix" => field.prefix = None,
            "pattern" => {
                field.pattern = None;
                field.format = None;
            }
            "enum" => field.open = true,
            _ => return false,
        }
        true
    }
}

/// The examples that a sentence gives: what is quoted behind "e.g.", and a word with a digit or in capitals alone.
fn examples(sentence: &Sentence) -> impl Iterator<Item = Text> {
    let words = &sentence.words;
    let lower = |at: usize| words.get(at).map_or("", |word| word.lower.as_str());
    (0..words.len()).filter_map(move |at| {
        let opens = match lower(at) {
            "e.g." | "e.g" | "eg" | "i.e." | "i.e" => true,
            "example" | "instance" => at > 0 && lower(at - 1) == "for",
            _ => false,
        };
        let from = (at + 1..at + 3).find(|at| !matches!(lower(*at), "," | ":" | "." | "："))?;
        if !opens {
            return None;
        }
        match quoted(words, from) {
            Some((inner, _)) => Some(sentence.part(inner)),
            None => word_alone(sentence, from),
        }
    })
}

/// The text up to a blank, where it is written as values are and nothing goes on with it.
fn word_alone(sentence: &Sentence, at: usize) -> Option<Text> {
    let last = sentence.words.len().min(at + LONGEST);
    let end = (at + 1..last).find(|next| {
        let word = |at: usize| sentence.words.get(at);
        word(*next).zip(word(next - 1)).is_some_and(|(word, before)| before.range.end < word.range.start)
    });
    let whole = sentence.part(at..end.unwrap_or(last));
    let written = whole.as_str();
    let text = written.trim_end_matches([',', '.', ';', ')', '。', '，', '；', '）']);
    let over = text.len() < written.len()
        || end.is_none_or(|next| {
            sentence
                .words
                .get(next)
                .is_some_and(|word| matches!(word.lower.as_str(), "or" | "and" | "(" | "," | ";" | ")"))
        });
    let value = text.contains(|c: char| c.is_ascii_digit()) || is_code(text);
    (over && value && !text.is_empty()).then(|| whole.slice(0..text.len()))
}
