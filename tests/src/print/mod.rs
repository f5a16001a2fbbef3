//! Prints specs as pages, in each layout, and says what a layout can carry.
//!
//! The printers are written from the description of the layouts and share no code with what reads them. Random specs that
//! are printed and read have to come back with every fact that their layout carries.

mod carried;
mod choices;
mod entry;
mod facts;
mod headers;
mod large;
mod lines;
mod pipes;
mod portal_json;
mod random_condition;
mod random_field;
mod random_page;
mod read_back;
mod statuses;
mod tables;
mod wording;
mod words;

use portal_codegen::page::Layout;
use portal_codegen::spec::{Api, Statuses};

pub use carried::{Loss, carried, losses};
pub use choices::Choices;
pub use facts::differences;
pub use large::{MUCH, Much, large};
pub use random_page::pages;
pub use read_back::{Mismatch, read_back};

/// Prints a page in a layout. The statuses may stand on its base.
pub fn print(api: &Api, base: Option<&Api>, layout: Layout, choices: &mut Choices<'_>) -> String {
    let statuses: Option<&Statuses> = api.statuses.as_ref().or_else(|| base.and_then(|base| base.statuses.as_ref()));
    let text = match layout {
        Layout::PortalJson | Layout::StrippedJson => portal_json::print(api, statuses, layout, choices),
        Layout::RenderedLines => lines::print(api, statuses, choices),
        Layout::RenderedPipes => pipes::print(api, statuses, choices),
        Layout::TablePipes | Layout::TableLines => tables::print(api, statuses, layout, choices),
    };
    let text = if choices.one_in(6) { text.replace('\n', "\r\n") } else { text };
    if choices.one_in(6) { format!("\u{FEFF}{text}") } else { text }
}

/// A line as captures have it: no-break spaces where blanks are expected, doubled and trailing blanks.
fn roughened(line: &str, choices: &mut Choices<'_>) -> String {
    let mut rough = match choices.below(6) {
        0 => line.replacen(' ', "\u{A0}", choices.clone().from_to(1, 3)),
        1 => line.replacen(' ', "  ", 1),
        _ => line.to_owned(),
    };
    if line.starts_with(' ') {
        // What opens a list stays as it is.
        rough = line.to_owned();
    }
    if choices.one_in(6) { rough + " " } else { rough }
}
