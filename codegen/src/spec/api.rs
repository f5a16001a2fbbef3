//! A page as a whole: what it is, where it is called, its messages, statuses, results and examples.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{ApiId, Condition, Field, Pointer, Unknown};

/// One page of the portal.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Api {
    /// Where the schema of this file lies.
    #[serde(rename = "$schema")]
    pub schema: String,
    /// The page's id.
    pub id: ApiId,
    /// Its title.
    pub title: String,
    /// An API of its own, or a scenario of one.
    pub kind: Kind,
    /// The API that a scenario extends.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extends: Option<ApiId>,
    /// What tells this scenario's messages from those of its siblings.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discriminator: Option<Discriminator>,
    /// The page's address on the portal.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// The HTTP method.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub method: Option<Method>,
    /// The path, with its leading slash.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// Hosts by environment, where the page states them.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub hosts: BTreeMap<String, String>,
    /// HTTP headers, where the page lists them.
    #[serde(default, skip_serializing_if = "Headers::is_empty")]
    pub headers: Headers,
    /// Whether a call with the same request id may be sent again; absent where nothing is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub repeatable: Option<bool>,
    /// The statuses an order goes through.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub statuses: Option<Statuses>,
    /// What the merchant sends.
    #[serde(default, skip_serializing_if = "Message::is_empty")]
    pub request: Message,
    /// What the platform answers.
    #[serde(default, skip_serializing_if = "Message::is_empty")]
    pub response: Message,
    /// The result codes.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub results: Vec<ResultCode>,
    /// Example messages.
    #[serde(default, skip_serializing_if = "Examples::is_empty")]
    pub examples: Examples,
    /// What the capture lost of the page itself.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub unknown: Vec<Unknown>,
    /// What the page is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub doc: Option<String>,
}

/// Whether a page is an API or a scenario of one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// An API of its own.
    Api,
    /// Extra fields and statuses for an API.
    Scenario,
}

/// The HTTP method of an API.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
pub enum Method {
    /// `POST`, the portal's only one.
    #[serde(rename = "POST")]
    Post,
    /// `GET`
    #[serde(rename = "GET")]
    Get,
}

/// The field and value that mark a scenario's messages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Discriminator {
    /// The field, in the request.
    pub field: Pointer,
    /// Its value in this scenario.
    pub value: String,
}

/// HTTP headers of both messages.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, Default)]
#[serde(deny_unknown_fields)]
pub struct Headers {
    /// Headers the merchant sends.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub request: Vec<Header>,
    /// Headers the platform answers with.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub response: Vec<Header>,
}

impl Headers {
    fn is_empty(&self) -> bool {
        self.request.is_empty() && self.response.is_empty()
    }
}

/// An HTTP header.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Header {
    /// Its name, as written on the page.
    pub name: String,
    /// Whether it must be sent; `"when needed"` cases are told in `doc`.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub required: bool,
    /// Keys of its value, for headers that hold `key=value` pairs.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub keys: Vec<HeaderKey>,
    /// A sample; no test vector.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sample: Option<String>,
    /// What the capture lost.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub unknown: Vec<Unknown>,
    /// What it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub doc: Option<String>,
}

/// A key in the value of a header.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct HeaderKey {
    /// The key.
    pub name: String,
    /// The values it can have, where the page lists them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub values: Vec<String>,
    /// The value assumed where the key is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default: Option<String>,
    /// What it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub doc: Option<String>,
}

/// The statuses of an order, in the page's order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Statuses {
    /// The request field that holds the status.
    pub field: Pointer,
    /// Which status may follow which.
    pub order: StatusOrder,
    /// The statuses.
    pub values: Vec<Status>,
}

/// Which status may follow which.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum StatusOrder {
    /// Any later one in the list; steps may be skipped, none goes back.
    Forward,
    /// Any.
    Any,
}

/// One status of an order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Status {
    /// The value on the wire.
    pub value: String,
    /// Whether nothing follows it.
    #[serde(default, rename = "final", skip_serializing_if = "std::ops::Not::not")]
    pub is_final: bool,
    /// When it is sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub doc: Option<String>,
    /// What the user sees.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display: Option<String>,
}

/// The fields of a message and the rules over several of them.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, Default)]
#[serde(deny_unknown_fields)]
pub struct Message {
    /// The fields, in the page's order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub fields: Vec<Field>,
    /// Rules over several fields.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub rules: Vec<Rule>,
}

impl Message {
    fn is_empty(&self) -> bool {
        self.fields.is_empty() && self.rules.is_empty()
    }

    /// The field at a pointer, through arrays of objects without an index.
    pub fn field(&self, at: &Pointer) -> Option<&Field> {
        let mut fields = &self.fields;
        let mut found = None;
        for name in at.segments() {
            let field = fields.iter().find(|field| field.name == name)?;
            fields = &field.fields;
            found = Some(field);
        }
        found
    }

    /// Every field with its pointer, parents before their children.
    pub fn walk(&self) -> Vec<(Pointer, &Field)> {
        fn visit<'a>(at: &Pointer, fields: &'a [Field], found: &mut Vec<(Pointer, &'a Field)>) {
            for field in fields {
                let here = at.child(&field.name);
                found.push((here.clone(), field));
                visit(&here, &field.fields, found);
            }
        }
        let mut found = Vec::new();
        visit(&Pointer::root(), &self.fields, &mut found);
        found
    }
}

/// A rule over several fields of one object.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// At least one of these fields must be there.
    pub any_of: Vec<Pointer>,
    /// Only where this holds; absent: always.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub when: Option<Condition>,
}

/// A result code.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ResultCode {
    /// The code on the wire.
    pub code: String,
    /// What became of the request.
    pub status: ResultStatus,
    /// What it says.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// What to do about it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action: Option<String>,
}

/// What became of a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
pub enum ResultStatus {
    /// Done.
    S,
    /// Failed; do not repeat.
    F,
    /// Unknown; repeat with the same request id.
    U,
}

/// Example messages.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, Default)]
#[serde(deny_unknown_fields)]
pub struct Examples {
    /// Requests.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub requests: Vec<Example>,
    /// Responses.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub responses: Vec<Example>,
}

impl Examples {
    fn is_empty(&self) -> bool {
        self.requests.is_empty() && self.responses.is_empty()
    }
}

/// An example message.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Example {
    /// The scenes it is shown for.
    #[serde(default)]
    pub scene: Vec<String>,
    /// The message.
    pub body: serde_json::Value,
}
