//! Prints random pages, reads them, and tells what came back otherwise.

use portal_codegen::diagnostic::{Code, Diagnostic, Severity};
use portal_codegen::page::Layout;
use portal_codegen::pipeline::{Capture, File, Knowledge, normalize};
use portal_codegen::spec::{Api, ApiId};

use super::{Choices, Loss, carried, differences, losses, pages, print};

/// What was printed and what came back otherwise.
#[derive(Debug)]
pub struct Mismatch {
    /// A line a fact that was lost, changed or made up, and a finding that nothing on the page asks for.
    pub wrong: Vec<String>,
    /// The printed pages.
    pub pages: Vec<String>,
}

/// Prints the pages that the numbers make in a layout, and reads them.
///
/// # Errors
/// What came back otherwise than the layout can carry it.
pub fn read_back(numbers: &[u16], layout: Layout) -> Result<(), Mismatch> {
    let mut choices = Choices::new(numbers);
    let printed = pages(&mut choices);
    let base = printed.first();
    let files: Vec<File> = printed
        .iter()
        .map(|api| {
            let base = base.filter(|_| api.extends.is_some());
            File { name: file_name(api), bytes: print(api, base, layout, &mut choices).into_bytes() }
        })
        .collect();
    let wrong = compare(&printed, &files, layout);
    if wrong.is_empty() {
        return Ok(());
    }
    let pages = files.iter().map(|file| String::from_utf8_lossy(&file.bytes).into_owned()).collect();
    Err(Mismatch { wrong, pages })
}

fn compare(printed: &[Api], files: &[File], layout: Layout) -> Vec<String> {
    let captures: Vec<Capture> = files.iter().map(Capture::read).collect();
    let ids = files.iter().filter_map(|file| ApiId::from_stem(file.stem()).ok());
    let by_id: Vec<(ApiId, &Capture)> = ids.zip(&captures).collect();
    let specs = normalize(&by_id, &knowledge());
    let undue = specs.diagnostics.iter().filter(|finding| !is_due(finding, layout));
    let mut wrong: Vec<String> =
        undue.map(|finding| format!("{} {}: {}", finding.severity, finding.code, finding.message)).collect();
    for (api, (id, capture)) in printed.iter().zip(&by_id) {
        let read_as = capture.page.as_ref().map(|page| page.layout);
        if read_as != Some(layout) {
            wrong.push(format!("{id} was read as {read_as:?}"));
        }
        match specs.pages.get(id).and_then(|page| page.api.as_ref()) {
            Some(read) => wrong.extend(differences(&carried(api, layout), read)),
            None => wrong.push(format!("{id} was refused")),
        }
    }
    wrong
}

/// The words that the whole portal has for a field.
fn knowledge() -> Knowledge {
    let mut known = Knowledge::default();
    let aliases = [("status", "orderStatus"), ("order status", "orderStatus")];
    known.portal.aliases = aliases.map(|(words, field)| (words.to_owned(), field.to_owned())).into();
    known
}

/// What is told of pages that are as they should be.
fn is_due(finding: &Diagnostic, layout: Layout) -> bool {
    match finding.code {
        // No page but its example tells which scenario a message is of.
        Code::UnconfirmedDiscriminator => true,
        Code::NoPath => layout == Layout::RenderedPipes,
        // What is tested for cannot be compared with a list that was lost.
        Code::UnlistedValue => losses(layout).contains(&Loss::Lists),
        _ => finding.severity == Severity::Note,
    }
}

/// The name that a page's file has in its group.
fn file_name(api: &Api) -> String {
    let stem = api.id.as_str().replace('_', "-");
    if api.extends.is_some() { format!("{stem}.txt") } else { format!("{stem}.base.txt") }
}
