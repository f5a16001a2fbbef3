//! Any lines of a page's words: nothing panics, and the counts of fields add up.

use std::collections::BTreeSet;

use proptest::prelude::*;

use crate::normalize::{Context, normalize};
use crate::source::Source;
use crate::spec::ApiId;

/// Lines of the kind that pages hold.
const LINES: &[&str] = &[
    "Title",
    "POST /api/open/x",
    "Request parameters",
    "Response parameters",
    "Result/Error codes",
    "CodeValueMessage",
    "SUCCESSSDone",
    "BUSYUWait.",
    "a string REQUIRED",
    "b (deprecated) number ",
    "c Array<string> REQUIRED",
    "d Data ",
    "Show child parameters",
    "More information:",
    "  • Maximum length: 32 characters",
    "  • A: the first",
    "  • hidden: default when a ==B",
    "when",
    "a",
    "== B",
    "/C",
    ".",
    "if any condition met:",
    "REQUIRED to provide either a or b.",
    "Please also check the base API.",
    "Order Status",
    "Description",
    "PAID",
    "(End status)",
    "Name | Description | Type | Sample |",
    "e | if a is provided, support HKD or CNY. | String | \"HKD\" |",
    "f | key must be x or y | See Data. | {} |",
    "Data",
    "Body",
    "Request",
    "Response",
    "Example",
    "{ \"a\": \"B\", \"z\": [1, { \"y\": null }] }",
    "Headers",
    "General Headers",
    "",
    "",
];

proptest! {
    #[test]
    fn any_lines_are_normalized_without_panic_and_the_counts_add_up(
        chosen in prop::collection::vec(0..LINES.len(), 0..60),
        pipes in any::<bool>(),
    ) {
        let lines: Vec<&str> = chosen.iter().filter_map(|at| LINES.get(*at).copied()).collect();
        let head = if pipes { "Title\nPOST /api/x\nRequest\nBody\nName | Description | Type | Sample |\n" } else { "Title\n\nPOST /api/x\n\nRequest parameters\n\n" };
        let text = format!("{head}{}", lines.join("\n"));
        let source = Source::new("page.txt", &text);
        if let Some(page) = crate::page::read(&source).page {
            let context = Context {
                id: ApiId::new("a.b").unwrap(),
                source: &source,
                portal: &super::portal(),
                errata: None,
                base: None,
                known_codes: &BTreeSet::new(),
            };
            let normalized = normalize(&page, &context);
            prop_assert_eq!(normalized.counts.imbalance(), crate::normalize::Imbalance::default());
            for found in &normalized.diagnostics {
                prop_assert!(found.span.is_none_or(|span| source.text().get(span.range()).is_some()), "{:?}", found);
            }
        }
    }
}
