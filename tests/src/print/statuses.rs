//! The table of statuses of a page.

use portal_codegen::spec::Statuses;

use super::Choices;

/// Its rows, the headings first. The mark of a final status stands on a line of its own in the cell.
pub(super) fn table(statuses: &Statuses, choices: &mut Choices<'_>) -> Vec<Vec<String>> {
    let mut headings = vec!["Order Status".to_owned(), "Description".to_owned()];
    let shown = statuses.values.iter().any(|status| status.display.is_some());
    if shown {
        headings.push("Card Wallet Display".to_owned());
    }
    let marks = ["(End status)", "(Final status)", "(end status)"];
    let row = |status: &portal_codegen::spec::Status| {
        let mark = if status.is_final { format!("\n{}", choices.pick(&marks)) } else { String::new() };
        let mut row = vec![format!("{}{mark}", status.value), status.doc.clone().unwrap_or_default()];
        if shown {
            // An empty cell leaves no line, so that nothing would tell which of the two it was.
            row.push(status.display.clone().unwrap_or_else(|| (*choices.pick(&["-", "N/A"])).to_owned()));
        }
        row
    };
    std::iter::once(headings).chain(statuses.values.iter().map(row)).collect()
}
