//! What the modules of pages are called, and so their files.

use super::names::ident;
use crate::link::Page;

/// Names that no module at the root of the crate can have: the root's own file, the modules of the runtime, the catalog.
const TAKEN_AT_ROOT: &[&str] = &[
    "address",
    "alipayhk_runtime",
    "answer",
    "api",
    "builder",
    "catalog",
    "check",
    "client",
    "encrypt",
    "encrypt_header",
    "environment",
    "header",
    "identity",
    "incoming",
    "key",
    "lib",
    "main",
    "message",
    "outcome",
    "retry",
    "send_error",
    "sending",
    "sign",
    "signature_header",
    "text_to_sign",
    "transport",
    "verdict",
    "verify",
    "wire",
];

/// Names that no module at all can have: words that cannot be raw, and the file of the module around.
const NEVER: &[&str] = &["self", "super", "crate", "mod"];

/// The module of a group: a name that is taken gets a `_page` behind.
pub fn group_module(group: &str) -> String {
    free(group, TAKEN_AT_ROOT)
}

/// The module of a page inside its group's: what stands behind the group in the page's id.
pub fn page_module(page: &Page) -> String {
    free(&page.id.segments().skip(1).collect::<Vec<_>>().join("_"), &["alipayhk_runtime", "api", "check", "wire"])
}

/// The path of a page's module from the root of the crate, ready for Rust: `order_sync::gift_card`.
pub fn module_path(page: &Page) -> String {
    let group = ident(&group_module(page.id.group()));
    if page.id.segments().count() == 1 { group.to_string() } else { format!("{group}::{}", ident(&page_module(page))) }
}

fn free(name: &str, taken: &[&str]) -> String {
    if NEVER.contains(&name) || taken.contains(&name) { format!("{name}_page") } else { name.to_owned() }
}
