//! Readers against small captures in our own words, one file a layout.

mod outline;
mod portal_json;
mod rendered_lines;
mod stripped_json;

use crate::source::Source;

/// The outline of a capture and what was found in it.
fn read(text: &str) -> String {
    let source = Source::decode("page.txt", text.as_bytes()).unwrap();
    outline::reading(&source, &super::read(&source))
}
