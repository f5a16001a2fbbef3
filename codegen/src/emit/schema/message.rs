//! A message as a schema; types that it uses more than once stand under `$defs`.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::{condition, value};
use crate::link::{Kind, Linked, Member, MemberDoc, Message, Object, Page, Side, TypeId, Variant};

/// The schema of a message.
pub fn schema(linked: &Linked, page: &Page, message: &Message) -> Value {
    let mut schema = Map::new();
    let side = match message.side {
        Side::Request => "request",
        Side::Response => "response",
    };
    schema.insert("$schema".to_owned(), "https://json-schema.org/draft/2020-12/schema".into());
    schema.insert("$comment".to_owned(), format!("@generated from {} by `cargo xtask generate`", page.id).into());
    schema.insert("title".to_owned(), format!("{}: {side}", page.title).into());
    if let Some(source) = &page.source {
        schema.insert("description".to_owned(), format!("Made from {source}").into());
    }
    let Some(root) = linked.object(message.root) else { return Value::Object(schema) };
    let mut definitions = Definitions::of(linked, page, message, "#/$defs/");
    if let Value::Object(mut object) = definitions.body(root) {
        schema.append(&mut object);
    }
    let definitions = definitions.finish();
    if !definitions.is_empty() {
        schema.insert("$defs".to_owned(), Value::Object(definitions));
    }
    Value::Object(schema)
}

/// The schema of a message as a part of a larger document, and the definitions it refers to under `prefix`.
pub fn part(linked: &Linked, page: &Page, message: &Message, prefix: &str) -> (Value, Map<String, Value>) {
    let mut definitions = Definitions::of(linked, page, message, prefix);
    let body = linked.object(message.root).map_or_else(|| json!({"type": "object"}), |root| definitions.body(root));
    (body, definitions.finish())
}

/// The types of a message, and which of them are defined once for several uses.
pub struct Definitions<'a> {
    linked: &'a Linked,
    /// The page whose words count where pages share a type.
    page: &'a Page,
    side: Side,
    prefix: &'a str,
    uses: BTreeMap<TypeId, usize>,
    defined: BTreeMap<TypeId, Value>,
}

impl<'a> Definitions<'a> {
    fn of(linked: &'a Linked, page: &'a Page, message: &Message, prefix: &'a str) -> Self {
        let mut uses = BTreeMap::new();
        count(linked, message.root, &mut uses);
        Self { linked, page, side: message.side, prefix, uses, defined: BTreeMap::new() }
    }

    /// An object where it is used: in place, or by reference where it is used several times.
    pub fn object(&mut self, id: TypeId) -> Value {
        let Some(object) = self.linked.object(id) else { return json!({"type": "object"}) };
        if self.uses.get(&id).is_none_or(|uses| *uses < 2) {
            return self.body(object);
        }
        if !self.defined.contains_key(&id) {
            let body = self.body(object);
            self.defined.insert(id, body);
        }
        json!({"$ref": format!("{}{}", self.prefix, object.name)})
    }

    /// The listed values of an enum.
    pub fn values(&self, id: TypeId) -> Vec<String> {
        let values = self.linked.enumeration(id).map(|of| of.values.as_slice()).unwrap_or_default();
        values.iter().map(|value| value.value.clone()).collect()
    }

    /// What the values of an enum mean: `SEND: Creates the order`. Result codes are told by the API's own list.
    pub fn meanings(&self, id: TypeId) -> Vec<String> {
        let values = self.linked.enumeration(id).map(|of| of.values.as_slice()).unwrap_or_default();
        let doc = |value: &'a Variant| {
            let own = value.doc_on.iter().find(|told| told.page == self.page.id);
            (&value.value, own.map_or(&value.doc, |own| &own.doc))
        };
        let told = values.iter().map(doc).filter(|(_, doc)| !doc.is_empty());
        told.map(|(value, doc)| format!("{value}: {}", doc.join(" / ").trim_end_matches('.'))).collect()
    }

    /// What is said of a member, in the words of the page. At several places of one page that do not say the same, each is
    /// told with its place.
    pub fn words(&self, member: &Member) -> Vec<String> {
        let lines = |doc: &Option<String>, notes: &[String]| -> Vec<String> {
            let doc = doc.iter().flat_map(|doc| doc.lines()).map(str::to_owned);
            doc.chain(notes.iter().cloned()).collect()
        };
        let here = member.told_at.iter().filter(|told| told.place.page == self.page.id && told.place.side == self.side);
        let mut told: Vec<(Vec<&str>, Vec<String>)> = Vec::new();
        for MemberDoc { place, doc, notes } in here {
            let (at, words) = (place.at.as_str(), lines(doc, notes));
            match told.iter_mut().find(|(_, known)| *known == words) {
                Some((places, _)) => places.push(at),
                None => told.push((vec![at], words)),
            }
        }
        match told.len() {
            0 => lines(&member.doc, &member.notes),
            1 => told.into_iter().flat_map(|(_, words)| words).collect(),
            _ => {
                let told = told.into_iter().filter(|(_, words)| !words.is_empty());
                told.map(|(places, words)| format!("In {}: {}", places.join(", "), words.join(" "))).collect()
            }
        }
    }

    fn body(&mut self, object: &Object) -> Value {
        let mut schema = Map::new();
        schema.insert("type".to_owned(), "object".into());
        let required: Vec<&str> =
            object.members.iter().filter(|member| member.required).map(|member| member.wire.as_str()).collect();
        if !required.is_empty() {
            schema.insert("required".to_owned(), required.into());
        }
        let properties: Map<String, Value> = object
            .members
            .iter()
            .map(|member| (member.wire.clone(), value::member(member, object.side, self)))
            .collect();
        schema.insert("properties".to_owned(), Value::Object(properties));
        let branches: Vec<Value> =
            object.branches.iter().flat_map(|branch| condition::branch(self.linked, object, branch)).collect();
        if !branches.is_empty() {
            schema.insert("allOf".to_owned(), branches.into());
        }
        Value::Object(schema)
    }

    fn finish(self) -> Map<String, Value> {
        let named = |(id, body)| Some((self.linked.object(id)?.name.clone(), body));
        self.defined.into_iter().filter_map(named).collect()
    }
}

/// How often each object is used in a message.
fn count(linked: &Linked, id: TypeId, uses: &mut BTreeMap<TypeId, usize>) {
    let seen = uses.entry(id).or_insert(0);
    *seen += 1;
    if *seen > 1 {
        return;
    }
    let Some(object) = linked.object(id) else { return };
    for member in &object.members {
        let mut kind = &member.kind;
        while let Kind::Array(of) = kind {
            kind = of;
        }
        if let Kind::Object(id) | Kind::Json(id) = kind {
            count(linked, *id, uses);
        }
    }
}
