//! Readers against small captures in our own words, one file a layout.

mod behind_tables;
mod cells;
mod columns;
mod described;
mod lost_lines;
mod outline;
mod pipe_lists;
mod portal_json;
mod refusals;
mod rendered_lines;
mod rendered_pipes;
mod robustness;
mod row_names;
mod site_lines;
mod strange_lines;
mod stripped_json;
mod table_cuts;
mod tables;
mod tables_mended;
mod titles;
mod type_titles;
mod whose_lines;

use crate::source::Source;

/// The outline of a capture and what was found in it.
fn read(text: &str) -> String {
    let source = Source::decode("page.txt", text.as_bytes()).unwrap();
    outline::reading(&source, &super::read(&source))
}

/// Of an outline, what stands in and behind the request.
fn fields(outline: &str) -> String {
    let start = outline.find("request\n").unwrap();
    outline[start + "request\n".len()..].replace("\nresponse\n", "\n")
}
