//! What a page says of a field, before it is set in a layout: names, types, sentences, lists.

use portal_codegen::page::Layout;
use portal_codegen::spec::{
    Condition, Default as Assumed, Doc, EnumValue, Field, Format, Message, Pointer, Required, Statuses, Type,
};
use serde_json::Value;

use super::random_page::STATUS;
use super::{Choices, wording};

/// A piece of rich text.
#[derive(Debug, Clone)]
pub(super) enum Part {
    /// A line of prose.
    Line(String),
    /// A list.
    Items(Vec<String>),
    /// A list of values with their meanings.
    Values(Vec<(String, Option<String>)>),
    /// A table, its headings first.
    Table(Vec<Vec<String>>),
}

/// What a page says of a field.
#[derive(Debug, Clone)]
pub(super) struct Entry {
    pub(super) name: String,
    /// The type in the portal's words: `Array<string>`.
    pub(super) ty: String,
    /// The portal editor's own word.
    pub(super) edit_type: String,
    pub(super) required: bool,
    /// Whether it is required under a condition.
    pub(super) conditional: bool,
    pub(super) description: Vec<Part>,
    /// When it is required.
    pub(super) warning: Vec<Part>,
    pub(super) limits: Vec<String>,
    /// The greatest length, where the layout has a place for it.
    pub(super) max_length: Option<u64>,
    pub(super) sample: Option<Value>,
    pub(super) type_name: Option<String>,
    pub(super) children: Vec<Entry>,
    /// Whether it has children in the spec.
    pub(super) is_parent: bool,
}

/// Says what a message's fields are.
pub(super) struct Speaker<'a> {
    pub(super) layout: Layout,
    pub(super) message: &'a Message,
    pub(super) statuses: Option<&'a Statuses>,
}

impl Speaker<'_> {
    /// What the page says of the message's fields.
    pub(super) fn entries(&self, choices: &mut Choices<'_>) -> Vec<Entry> {
        self.fields(&self.message.fields, &Pointer::root(), choices)
    }

    fn fields(&self, fields: &[Field], at: &Pointer, choices: &mut Choices<'_>) -> Vec<Entry> {
        fields.iter().map(|field| self.entry(field, &at.child(&field.name), choices)).collect()
    }

    fn entry(&self, field: &Field, at: &Pointer, choices: &mut Choices<'_>) -> Entry {
        let own_length = self.is_json() && field.r#type == Some(Type::String) && choices.below(4) > 0;
        let deprecated_by_name = field.deprecated && choices.one_in(2);
        let (ty, edit_type, says_json) = types(field, self.layout, choices);
        let mut entry = Entry {
            name: format!("{}{}", field.name, if deprecated_by_name { " (deprecated)" } else { "" }),
            ty,
            edit_type,
            required: field.required == Some(Required::ALWAYS),
            conditional: matches!(field.required, Some(Required::When(_))),
            description: Vec::new(),
            warning: Vec::new(),
            limits: wording::limits(field, !own_length, choices),
            max_length: field.max_length.filter(|_| own_length),
            sample: field.sample.clone(),
            type_name: field.type_name.clone(),
            children: self.fields(&field.fields, at, choices),
            is_parent: !field.fields.is_empty(),
        };
        entry.description = self.description(field, choices);
        if says_json {
            entry.description.push(Part::Line("This field must be provided as a JSON string.".to_owned()));
        }
        if field.deprecated && !deprecated_by_name {
            entry.description.push(Part::Line("This field is deprecated.".to_owned()));
        }
        self.warning(field, at, &mut entry, choices);
        entry
    }

    fn is_json(&self) -> bool {
        matches!(self.layout, Layout::PortalJson | Layout::StrippedJson)
    }

    fn badges_are_lost(&self, choices: &mut Choices<'_>) -> bool {
        match self.layout {
            Layout::RenderedPipes | Layout::TablePipes => true,
            _ => choices.one_in(4),
        }
    }

    fn warning(&self, field: &Field, at: &Pointer, entry: &mut Entry, choices: &mut Choices<'_>) {
        let mut said = Vec::new();
        if let Some(Required::When(when)) = &field.required {
            let lost = self.badges_are_lost(choices);
            said.push(self.condition(when, lost, choices));
        }
        for rule in self.message.rules.iter().filter(|rule| rule.any_of.contains(at)) {
            let lost = self.badges_are_lost(choices);
            said.push(vec![Part::Line(wording::either_or(rule, lost, choices))]);
            entry.conditional = true;
        }
        let beside = self.is_json() && choices.below(3) > 0;
        let place = if beside { &mut entry.warning } else { &mut entry.description };
        place.extend(said.into_iter().flatten());
    }

    /// When a field is required: in one sentence, or as a list under its announcement.
    fn condition(&self, when: &Condition, lost: bool, choices: &mut Choices<'_>) -> Vec<Part> {
        let said = wording::required_when(when, lost, choices);
        if let (Condition::Any { any }, Some((lead, _))) = (when, said.split_once(": "))
            && !matches!(self.layout, Layout::TablePipes | Layout::RenderedPipes)
            && choices.one_in(2)
        {
            let items = any.iter().map(|part| wording::condition(part, choices)).collect();
            return vec![Part::Line(format!("{lead}:")), Part::Items(items)];
        }
        if let (Condition::Any { any: parts } | Condition::All { all: parts }, Some((lead, _)), Layout::RenderedPipes) =
            (when, said.split_once(": "), self.layout)
        {
            let mut lines = vec![Part::Line(format!("{lead}:"))];
            lines.extend(parts.iter().map(|part| Part::Line(wording::condition(part, choices))));
            return lines;
        }
        vec![Part::Line(said)]
    }

    fn description(&self, field: &Field, choices: &mut Choices<'_>) -> Vec<Part> {
        let mut parts = Vec::new();
        let doc = field.doc.as_deref().unwrap_or_default();
        let kind = kind(field, choices);
        if choices.one_in(2) || doc.is_empty() {
            parts.extend(
                [doc.to_owned(), kind.clone().unwrap_or_default()]
                    .into_iter()
                    .filter(|line| !line.is_empty())
                    .map(Part::Line),
            );
        } else {
            let line = [Some(doc.to_owned()), kind].into_iter().flatten().collect::<Vec<_>>().join(" ");
            parts.push(Part::Line(line));
        }
        if let Some(prefix) = &field.prefix {
            let ways =
                ["Link should start with %", "Starts with %.", "It must start with \"%\".", "The URL begins with %"];
            parts.push(Part::Line(choices.pick(&ways).replace('%', prefix)));
        }
        self.values(field, &mut parts, choices);
        parts
    }

    fn values(&self, field: &Field, parts: &mut Vec<Part>, choices: &mut Choices<'_>) {
        if field.values.is_empty() {
            return;
        }
        if field.name == STATUS && self.statuses.is_some() {
            return parts.push(Part::Line("Refer 'Order Status' tab above.".to_owned()));
        }
        if field.values.iter().any(|value| matches!(value.doc, Some(Doc::ByLanguage(_)))) {
            return parts.push(Part::Table(table(&field.values)));
        }
        let plain = field.values.iter().all(|value| value.doc.is_none());
        let lists_bullets = self.layout != Layout::TablePipes;
        match &field.default {
            None if plain && (!lists_bullets || choices.one_in(2)) => {
                parts.push(Part::Line(sentence_of_values(&field.values, choices)));
            }
            Some(Assumed::Value(default)) if plain && (!lists_bullets || choices.one_in(2)) => {
                parts.push(Part::Line(sentence_of_values(&field.values, choices)));
                parts.push(Part::Line(format!("Default value: {default}.")));
            }
            default => {
                // One word, or words of several kinds, are a list where a sentence says so.
                let code = |value: &EnumValue| value.value.chars().all(|c| !c.is_lowercase());
                let alike = field.values.iter().all(code) || !field.values.iter().any(code);
                let bare = field.values.iter().all(|value| value.doc.is_none()) && (field.values.len() == 1 || !alike);
                if choices.one_in(2) || !lists_bullets || bare {
                    parts.push(Part::Line("Valid values are as follows:".to_owned()));
                }
                let value = |value: &EnumValue| (value.value.clone(), meaning(value, default.as_ref(), choices));
                parts.push(Part::Values(field.values.iter().map(value).collect()));
            }
        }
    }
}

fn meaning(value: &EnumValue, default: Option<&Assumed>, choices: &mut Choices<'_>) -> Option<String> {
    match (&value.doc, default) {
        (Some(Doc::One(doc)), _) => Some(doc.clone()),
        (_, Some(Assumed::Value(default))) if default.as_text() == Some(&value.value) => {
            Some("Default value".to_owned())
        }
        (_, Some(Assumed::When(defaults))) => {
            let found = defaults.iter().find(|default| default.value.as_text() == Some(&value.value))?;
            Some(format!("default when {}", wording::condition(&found.when, choices)))
        }
        _ => None,
    }
}

fn sentence_of_values(values: &[EnumValue], choices: &mut Choices<'_>) -> String {
    let values: Vec<&str> = values.iter().map(|value| value.value.as_str()).collect();
    let codes = values.iter().all(|value| !value.contains(char::is_lowercase));
    match choices.below(if codes { 6 } else { 3 }) {
        0 => format!("Valid values are: {}.", values.join(", ")),
        1 => format!("Possible values: {}", values.join(" / ")),
        2 => format!("Valid input includes: {}.", values.join(" or ")),
        3 => format!("Support {}.", values.join(" or ")),
        4 => format!("Must be {}.", values.join(" or ")),
        _ => format!("Only {} are supported.", values.join(" / ")),
    }
}

fn table(values: &[EnumValue]) -> Vec<Vec<String>> {
    let headings = ["Code Value", "Chinese Description", "English Description"].map(str::to_owned).to_vec();
    let row = |value: &EnumValue| match &value.doc {
        Some(Doc::ByLanguage(texts)) => {
            let text = |language: &str| texts.get(language).cloned().unwrap_or_default();
            vec![value.value.clone(), text("zh"), text("en")]
        }
        _ => vec![value.value.clone()],
    };
    std::iter::once(headings).chain(values.iter().map(row)).collect()
}

/// The sentence that tells what a value is beyond its type.
fn kind(field: &Field, choices: &mut Choices<'_>) -> Option<String> {
    let one = |choices: &mut Choices<'_>, ways: &[&str]| Some((*choices.pick(ways)).to_owned());
    match (field.format, field.r#type) {
        (Some(Format::Currency), _) => {
            one(choices, &["A 3-letter ISO 4217 currency code, i.e. HKD", "The ISO-4217 currency code of it."])
        }
        (Some(Format::Cents), _) => one(
            choices,
            &[
                "Value in cents.",
                "Price in cents (i.e. 100 = 1 HKD).",
                "What it costs in cents. (1 for HKD 0.01, 100 for 1 HKD)",
            ],
        ),
        (Some(Format::DateTime), _) => {
            one(choices, &["The ISO-8601 datetime of it, with timezone.", "An ISO 8601 timestamp."])
        }
        (Some(Format::Url), _) => {
            one(choices, &["An URL that opens it.", "The page URL of it.", "The image URL of it."])
        }
        (Some(Format::UnixMillis), _) => {
            one(choices, &["Datetime of it, in milliseconds.", "A timestamp of it.", "Unix timestamp in milliseconds."])
        }
        (None, Some(Type::Integer)) => {
            one(choices, &["Quantity of it in stock.", "Its validity in seconds.", "The number of it."])
        }
        _ => None,
    }
}

/// The type and the editor's type, and whether prose has to say that it is JSON in a string.
fn types(field: &Field, layout: Layout, choices: &mut Choices<'_>) -> (String, String, bool) {
    let capital = matches!(layout, Layout::TablePipes | Layout::TableLines);
    let word = |r#type: Type| {
        let word = match r#type {
            Type::String => "string",
            Type::Number | Type::Integer => "number",
            Type::Boolean => "boolean",
            Type::Object => "object",
            Type::Array => "array",
            Type::Json => "JSONString",
        };
        let (first, rest) = word.split_at(1);
        if capital { format!("{}{rest}", first.to_uppercase()) } else { word.to_owned() }
    };
    let Some(r#type) = field.r#type else { return Default::default() };
    let name = field.type_name.clone();
    match r#type {
        Type::Array => {
            let element = match &field.items {
                Some(items) if items.r#type == Type::Integer => "integer".to_owned(),
                Some(items) => word(items.r#type).to_lowercase(),
                None => name.unwrap_or_else(|| "object".to_owned()),
            };
            if layout == Layout::StrippedJson {
                // The tags ate what stands between the brackets; the editor's type tells the elements' own.
                let edit = if field.items.is_some() { element } else { "object".to_owned() };
                return ("Array".to_owned(), edit, false);
            }
            let edit = if field.items.is_some() { element.clone() } else { "object".to_owned() };
            (format!("Array<{element}>"), edit, false)
        }
        Type::Object => (name.unwrap_or_else(|| word(Type::Object)), "object".to_owned(), false),
        Type::Json => match name {
            Some(name) => (format!("JSONString({name})"), "string".to_owned(), false),
            None if choices.one_in(2) => (word(Type::String), "string".to_owned(), true),
            None => (word(Type::Json), "string".to_owned(), false),
        },
        Type::Integer if field.format.is_none() && choices.one_in(3) => {
            ("integer".to_owned(), "number".to_owned(), false)
        }
        other => (word(other), word(other).to_lowercase(), false),
    }
}
