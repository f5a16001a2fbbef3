//! Files kept by hand in TOML, read with places, so that all mistakes are told at once.

use serde::de::DeserializeOwned;
use serde_json::Value;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::diagnostic::{Code, Diagnostic};
use crate::source::{Source, Span};

/// A value and where it stands.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Placed<T> {
    /// The value.
    pub(crate) value: T,
    /// Where it stands.
    pub(crate) span: Span,
}

/// A file being read, and what was found wrong with it.
pub(crate) struct TomlFile<'a> {
    source: &'a Source,
    /// What was found so far.
    pub(crate) findings: Vec<Diagnostic>,
}

/// A table whose keys are taken one by one; what is left is unknown.
pub(crate) struct TomlTable<'t> {
    entries: Vec<(String, Span, Option<&'t Spanned<DeValue<'t>>>)>,
    /// Where the table stands.
    pub(crate) span: Span,
}

impl<'a> TomlFile<'a> {
    pub(crate) fn new(source: &'a Source) -> Self {
        Self { source, findings: Vec::new() }
    }

    /// Parses the file; mistakes of syntax become findings, and what could be parsed is read on.
    pub(crate) fn parse(&mut self) -> Spanned<DeTable<'a>> {
        let (table, errors) = DeTable::parse_recoverable(self.source.text());
        for error in errors {
            let span = error.span().map_or(Span::default(), |span| Span::new(span.start, span.end));
            let message = error.message().lines().collect::<Vec<_>>().join("; ");
            self.find(Diagnostic::error(Code::TomlSyntax, message).at(span));
        }
        table
    }

    /// Files a finding about this file.
    pub(crate) fn find(&mut self, found: Diagnostic) {
        let found = if found.help.is_empty() {
            found.help("mend it at the place shown; nothing in the file counts until then")
        } else {
            found
        };
        self.findings.push(found.in_file(self.source.name()));
    }

    fn mistake(&mut self, span: Span, message: String) {
        self.find(Diagnostic::error(Code::TomlMistake, message).at(span));
    }

    /// Takes a text that has to be there.
    pub(crate) fn text(&mut self, table: &mut TomlTable<'_>, key: &str) -> Option<Placed<String>> {
        let found = self.optional_text(table, key);
        if found.is_none() && !table.had(key) {
            self.mistake(table.span, format!("`{key}` is missing"));
        }
        found
    }

    /// Takes a text that may be missing.
    pub(crate) fn optional_text(&mut self, table: &mut TomlTable<'_>, key: &str) -> Option<Placed<String>> {
        let value = table.take(key)?;
        match value.get_ref() {
            DeValue::String(text) => Some(Placed { value: text.to_string(), span: span_of(value) }),
            other => {
                self.mistake(span_of(value), format!("`{key}` is {}, expected a string", kind(other)));
                None
            }
        }
    }

    /// Takes one text or a list of texts that has to be there.
    pub(crate) fn texts(&mut self, table: &mut TomlTable<'_>, key: &str) -> Vec<Placed<String>> {
        let Some(value) = table.take(key) else {
            self.mistake(table.span, format!("`{key}` is missing"));
            return Vec::new();
        };
        let values: Vec<&Spanned<DeValue<'_>>> = match value.get_ref() {
            DeValue::Array(values) => values.iter().collect(),
            _ => vec![value],
        };
        if values.is_empty() {
            self.mistake(span_of(value), format!("`{key}` is empty, expected a string or several"));
        }
        let mut texts = Vec::new();
        for value in values {
            match value.get_ref() {
                DeValue::String(text) => texts.push(Placed { value: text.to_string(), span: span_of(value) }),
                other => self.mistake(span_of(value), format!("`{key}` holds {}, expected a string", kind(other))),
            }
        }
        texts
    }

    /// Takes any value, as JSON.
    pub(crate) fn json(&self, table: &mut TomlTable<'_>, key: &str) -> Option<Placed<Value>> {
        let value = table.take(key)?;
        Some(Placed { value: to_json(value.get_ref()), span: span_of(value) })
    }

    /// Takes a value of a type with its own reading; what does not fit is a finding at the value.
    pub(crate) fn typed<T: DeserializeOwned>(&mut self, table: &mut TomlTable<'_>, key: &str) -> Option<T> {
        let value = table.take(key)?;
        self.read(value, key)
    }

    /// Takes a list whose elements are read one by one.
    pub(crate) fn list<T: DeserializeOwned>(&mut self, table: &mut TomlTable<'_>, key: &str) -> Vec<T> {
        let values = self.elements(table, key);
        values.into_iter().filter_map(|value| self.read(value, key)).collect()
    }

    /// Takes a list of tables.
    pub(crate) fn tables<'t>(&mut self, table: &mut TomlTable<'t>, key: &str) -> Vec<TomlTable<'t>> {
        let values = self.elements(table, key);
        values.into_iter().filter_map(|value| self.table(value, key)).collect()
    }

    fn elements<'t>(&mut self, table: &mut TomlTable<'t>, key: &str) -> Vec<&'t Spanned<DeValue<'t>>> {
        let Some(value) = table.take(key) else { return Vec::new() };
        let DeValue::Array(values) = value.get_ref() else {
            let found = kind(value.get_ref());
            self.mistake(span_of(value), format!("`{key}` is {found}, expected a list: `[[{key}]]`"));
            return Vec::new();
        };
        values.iter().collect()
    }

    fn table<'t>(&mut self, value: &'t Spanned<DeValue<'t>>, key: &str) -> Option<TomlTable<'t>> {
        match value.get_ref() {
            DeValue::Table(table) => Some(TomlTable::new(table, span_of(value))),
            other => {
                self.mistake(span_of(value), format!("`{key}` holds {}, expected a table", kind(other)));
                None
            }
        }
    }

    fn read<T: DeserializeOwned>(&mut self, value: &Spanned<DeValue<'_>>, key: &str) -> Option<T> {
        match serde_json::from_value(to_json(value.get_ref())) {
            Ok(read) => Some(read),
            Err(error) => {
                self.mistake(span_of(value), format!("`{key}`: {error}"));
                None
            }
        }
    }

    /// Files the keys that nobody took.
    pub(crate) fn finish(&mut self, table: TomlTable<'_>, known: &[&str]) {
        for (key, span, value) in table.entries {
            if value.is_some() {
                self.mistake(span, format!("`{key}` is no known key, expected one of {}", known.join(", ")));
            }
        }
    }
}

impl<'t> TomlTable<'t> {
    /// A table whose entries are read in the order they stand in.
    pub(crate) fn new(table: &'t DeTable<'t>, span: Span) -> Self {
        let mut entries: Vec<_> = table
            .iter()
            .map(|(key, value)| (key.get_ref().to_string(), Span::new(key.span().start, key.span().end), Some(value)))
            .collect();
        entries.sort_by_key(|(_, span, _)| span.start);
        Self { entries, span }
    }

    /// The text or the texts that stand under a key, if they do.
    pub(crate) fn peek_texts(&self, key: &str) -> Vec<String> {
        let value = self.entries.iter().find(|(known, ..)| known == key).and_then(|(.., value)| *value);
        let text = |value: &Spanned<DeValue<'_>>| value.get_ref().as_str().map(str::to_owned);
        match value.map(|value| (value, value.get_ref())) {
            Some((_, DeValue::Array(values))) => values.iter().filter_map(text).collect(),
            Some((value, _)) => text(value).into_iter().collect(),
            None => Vec::new(),
        }
    }

    fn take(&mut self, key: &str) -> Option<&'t Spanned<DeValue<'t>>> {
        self.entries.iter_mut().find(|(known, ..)| known == key)?.2.take()
    }

    pub(crate) fn had(&self, key: &str) -> bool {
        self.entries.iter().any(|(known, ..)| known == key)
    }
}

fn span_of<T>(value: &Spanned<T>) -> Span {
    Span::new(value.span().start, value.span().end)
}

fn kind(value: &DeValue<'_>) -> &'static str {
    match value {
        DeValue::String(_) => "a string",
        DeValue::Integer(_) => "a whole number",
        DeValue::Float(_) => "a number",
        DeValue::Boolean(_) => "a boolean",
        DeValue::Datetime(_) => "a date",
        DeValue::Array(_) => "a list",
        DeValue::Table(_) => "a table",
    }
}

/// The same value as JSON. TOML's parser bounds how deep values nest.
fn to_json(value: &DeValue<'_>) -> Value {
    match value {
        DeValue::String(text) => Value::String(text.to_string()),
        DeValue::Integer(number) => {
            i64::from_str_radix(number.as_str(), number.radix()).map_or(Value::Null, Value::from)
        }
        DeValue::Float(number) => number.as_str().parse::<f64>().map_or(Value::Null, Value::from),
        DeValue::Boolean(value) => Value::Bool(*value),
        DeValue::Datetime(value) => Value::String(value.to_string()),
        DeValue::Array(values) => values.iter().map(|value| to_json(value.get_ref())).collect(),
        DeValue::Table(table) => {
            // In the order of the file, which the table itself does not keep.
            let mut entries: Vec<_> = table.iter().collect();
            entries.sort_by_key(|(key, _)| key.span().start);
            entries.into_iter().map(|(key, value)| (key.get_ref().to_string(), to_json(value.get_ref()))).collect()
        }
    }
}
