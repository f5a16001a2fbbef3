//! JSON Schemas (2020-12): one a message, self-contained, saying the same as the Rust checks.
//!
//! What reading refuses (types, `null` in requests, whole numbers beyond ±(2⁵³−1), missing members) and what the checks
//! refuse (limits, lists, conditions) stand in one schema. Members that are not declared pass.

mod condition;
mod message;
mod value;

use serde_json::Value;

use super::File;
use crate::link::{Linked, Message, Page, Side};

pub use message::{part, schema};

/// Where the schema of a message goes.
pub fn path(page: &Page, side: Side) -> String {
    let side = match side {
        Side::Request => "request",
        Side::Response => "response",
    };
    format!("generated/schemas/{}.{side}.schema.json", page.id)
}

/// The schemas of all messages.
pub fn files(linked: &Linked) -> Vec<File> {
    let of = |page: &Page, message: &Message| File {
        path: path(page, message.side),
        text: text(&schema(linked, page, message)),
    };
    linked.pages().into_iter().flat_map(|page| [of(page, &page.request), of(page, &page.response)]).collect()
}

/// A schema as the text of a file.
fn text(schema: &Value) -> String {
    let mut text = serde_json::to_string_pretty(schema).unwrap_or_default();
    text.push('\n');
    text
}
