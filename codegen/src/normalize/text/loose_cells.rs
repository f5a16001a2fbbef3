//! Short lines in a row, as the cells of a table that a capture flattened and no rule set together again.

use crate::diagnostic::{Code, Diagnostic};
use crate::normalize::fields::requirement::quote;
use crate::normalize::ledger::Ledger;
use crate::normalize::unread::accept;
use crate::page::{Block, Layout};
use crate::source::Text;

/// So many short lines in a row are no prose.
const FEWEST: usize = 6;

/// No cell has more words, or more bytes.
const LONGEST: (usize, usize) = (4, 40);

/// Whether captures of a layout leave the cells of a table as lines.
pub(crate) fn stand_in(layout: Layout) -> bool {
    matches!(layout, Layout::StrippedJson | Layout::RenderedLines | Layout::TableLines)
}

/// Tells of runs of short lines in a text of which nothing else is told.
pub(crate) fn tell(blocks: &[Block], place: &str, ledger: &mut Ledger<'_>) {
    let runs = blocks.split(|block| cell(block).is_none());
    for run in runs.filter(|run| run.len() >= FEWEST) {
        let cells: Vec<&Text> = run.iter().filter_map(cell).collect();
        let (Some(first), Some(last)) = (cells.first(), cells.last()) else { continue };
        if ledger.tells_within(first.span().to(last.span())) {
            continue;
        }
        let message = format!(
            "{} short lines from {} on look like the cells of a table, and no rule reads them",
            cells.len(),
            quote(first.as_str())
        );
        ledger.find(
            Diagnostic::warning(Code::UnreadTable, message)
                .at(first.span().to(last.span()))
                .about(place)
                .help("give what the table says by an erratum, and accept this finding")
                .erratum(accept(Code::UnreadTable, place)),
        );
    }
}

/// A line that can be a cell: a few words that make no sentence.
fn cell(block: &Block) -> Option<&Text> {
    let Block::Line(text) = block else { return None };
    let shown = text.as_str().trim();
    let short = shown.len() <= LONGEST.1 && shown.split_whitespace().count() <= LONGEST.0;
    let sentence = shown.ends_with(['.', ':', ';', ',', '!', '?', '。', '：', '；', '，']);
    (short && !sentence && !shown.is_empty()).then_some(text)
}

#[cfg(test)]
mod tests {
    use crate::normalize::tests::{findings, page};

    const PAGE: &str = "How can we help?\n\nTaxi\n\n{\"content\":{\"bizType\":\"API\",\"endpoint\":\"/api/taxi\",\"hideEndpoint\":false,\"description\":\"Rides.\n\nFields by phase\n\nField\n\nWAITING\n\nRIDING\n\ncar_no\n\nM\n\nO\",\"descriptionLake\":\"\",\"result\":[{\"code\":\"SUCCESS\",\"value\":\"S\",\"message\":\"Done.\",\"action\":\"\",\"actionLake\":\"\"}],\"moreCodes\":[],\"request\":[{\"name\":\"driver\",\"description\":\"Drives.\n\nKnown as\n\nfirst driver\n\nsecond driver\n\nthird driver\n\nand more.\",\"descriptionLake\":\"\",\"editType\":\"string\",\"type\":\"string\",\"warning\":\"\",\"warningLake\":\"\"}],\"response\":[],\"examples\":[],\"exampleResponse\":[]},\"sceneConfig\":[]}";

    #[test]
    fn cells_that_no_rule_set_together_are_told() {
        let told = findings(&page("taxi", PAGE, None, None), PAGE);
        let told: Vec<&str> = told.lines().filter(|line| line.contains("unread-table")).collect();
        insta::assert_snapshot!(told.join("\n"), @r#"warning unread-table 7:1 7 short lines from "Fields by phase" on look like the cells of a table, and no rule reads them"#);
    }
}
