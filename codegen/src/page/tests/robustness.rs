//! Whatever is read, nothing panics, every place lies in the file, and no word gets lost in silence.

use std::collections::HashSet;

use proptest::prelude::*;

use super::outline;
use crate::page::{self, Block, Page, Row};
use crate::source::{Source, Text};

/// Lines and parts of lines that pages are made of.
const LINES: &[&str] = &[
    "Tea API",
    "POST /api/tea",
    "Environment | Domain |",
    "Production | tea.example |",
    "General Headers",
    "Name",
    "Description",
    "Type",
    "Sample",
    "Name | Description | Type | Sample |",
    "Name | Type |",
    "---|---|",
    "Request parameters",
    "Response parameters",
    "Request",
    "Response",
    "Body",
    "Headers",
    "Example",
    "Result Codes",
    "Code | Value | Message |",
    "CodeValueMessage",
    "SUCCESSSfine",
    "BROKENFnot fine",
    "SUCCESS | S | fine",
    "COLD | F | not fine ||",
    "two bars||",
    "||",
    "leaf string REQUIRED",
    "pot\u{A0}Pot \u{A0}REQUIRED",
    "  cup\u{A0}string \u{A0}",
    "id (old) string",
    "kind",
    "REQUIRED",
    "conditional",
    "String",
    "See Pot.",
    "Pot",
    "\"x\"",
    "| String | \"x\" |",
    "leaf | Which leaf. | String | 1 |",
    "leaf | Which",
    "one more | line |",
    "| |",
    "|",
    "More information:",
    "- Maximum length: 3",
    "  • GREEN: fresh",
    "when",
    "size",
    "== GREEN",
    "/BLACK",
    ".",
    ": fresh.BLACK",
    ": old",
    "if any condition met:",
    "Show child parameters",
    "Hide child parameters",
    "{",
    "\"a\": {",
    "}",
    "}glued",
    "{\"a\": 1}behind",
    "[",
    "image.png",
    "",
    "",
    "",
    "API Explorer",
    "A sentence about tea.",
    "and more of it",
    "•",
    "-",
    ": ",
    "\u{200B}",
    "\u{3000}wide\u{3000}",
];

/// Pages of each layout.
const PAGES: &[&str] = &[
    super::tables::PIPES,
    "How can we help?\n\nTea\n\n{\"content\":{\"endpoint\":\"/api/tea\",\"description\":\"\n\nOrder Status\n\nHOT\n  • x\n\",\"result\":[{\"code\":\"COLD\",\"value\":\"F\"}],\"request\":[{\"name\":\"leaf\",\"type\":\"object\",\"required\":true,\"kvs\":[{\"name\":\"age\",\"maxLength\":3}]}],\"examples\":[{\"scene\":[],\"request\":\"{ \\\"leaf\\\": {} }\"}]},\"sceneConfig\":[]}",
    "{\"content\":{\"description\":\"<p>a&nbsp;<b>b</b></p><table><tr><td rowspan=\\\"2\\\">c<td>d</td></tr></table><ul><li>e</li></ul><script>f</script>\",\"request\":[{\"name\":\"leaf\",\"warning\":\"<p>REQUIRED when <code>x</code></p>\"}]}}",
    "Tea\n\nPOST /api/tea\n\nGeneral Headers\n\nName\n\nDescription\n\nType\n\nSample\n\nClient-Id\n\nREQUIRED\n\nWho it is.\n\nString\n\n4Q5\n\nRequest parameters\n\nleaf\u{A0}string \u{A0}REQUIRED\n\nWhich leaf.\n\nMore information:\n\n  • Maximum length: 3 characters\n\nResult/Error codes\n\nCodeValueMessage\nCOLDFToo late.",
];

fn soup() -> impl Strategy<Value = String> {
    prop::collection::vec(prop::sample::select(LINES), 0..40).prop_map(|lines| lines.join("\n"))
}

/// A page cut, doubled, shuffled by lines or with a byte changed.
fn mutated() -> impl Strategy<Value = String> {
    let page = prop::sample::select(PAGES);
    (page, 0..4, any::<prop::sample::Index>(), any::<prop::sample::Index>(), any::<u8>()).prop_map(
        |(page, how, one, two, byte)| {
            let mut bytes = page.as_bytes().to_vec();
            let (a, b) = (one.index(bytes.len()), two.index(bytes.len()));
            let (from, to) = (a.min(b), a.max(b));
            match how {
                0 => drop(bytes.drain(from..to)),
                1 => bytes.extend_from_within(from..to),
                2 => bytes.swap(a, b),
                _ => bytes[a] = byte,
            }
            String::from_utf8_lossy(&bytes).replace('\0', " ")
        },
    )
}

/// Every text of blocks.
fn block_texts<'a>(blocks: &'a [Block], found: &mut Vec<&'a Text>) {
    for block in blocks {
        match block {
            Block::Line(text) | Block::Bullet(text) | Block::SubBullet { text, .. } | Block::Image(text) => {
                found.push(text)
            }
            Block::Table(table) => table.rows.iter().flatten().for_each(|cell| block_texts(cell, found)),
        }
    }
}

/// Every text of rows.
fn row_texts<'a>(rows: &'a [Row], found: &mut Vec<&'a Text>) {
    for row in rows {
        found.push(&row.name);
        found.extend([&row.ty, &row.badge, &row.sample, &row.max_length].into_iter().flatten());
        for blocks in [&row.description, &row.warning, &row.more] {
            block_texts(blocks, found);
        }
        row_texts(row.children.as_deref().unwrap_or_default(), found);
    }
}

/// Every text of a page.
fn texts(page: &Page) -> Vec<&Text> {
    let mut found: Vec<&Text> = [&page.title, &page.method, &page.path].into_iter().flatten().collect();
    block_texts(&page.description, &mut found);
    for table in [&page.request, &page.response].into_iter().chain(page.types.iter().map(|table| &table.fields)) {
        block_texts(&table.intro, &mut found);
        row_texts(&table.rows, &mut found);
    }
    page.headers.iter().for_each(|table| row_texts(&table.rows, &mut found));
    found.extend(page.examples.iter().map(|example| &example.body));
    found
}

fn words(text: &str) -> HashSet<&str> {
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect()
}

/// Words that tell what stands where and are no facts themselves.
const SCAFFOLD: &str =
    "General Headers Name Description Type Sample Request parameters Response Body Example Result Codes Code Value
    Message CodeValueMessage Environment Domain More information Show Hide child API Explorer";

fn check(text: &str) -> Result<(), TestCaseError> {
    let source = Source::new("page.txt", text);
    let reading = page::read(&source);
    for finding in &reading.diagnostics {
        let span = finding.span.unwrap_or_default();
        prop_assert!(source.text().get(span.range()).is_some(), "{finding:?}");
    }
    let Some(page) = &reading.page else { return Ok(()) };
    for text in texts(page) {
        prop_assert!(source.text().get(text.span().range()).is_some(), "{text:?}");
        let (start, end) = (text.as_str().len() / 3, text.as_str().len());
        if text.as_str().is_char_boundary(start) {
            prop_assert!(source.text().get(text.span_of(start..end).range()).is_some(), "{text:?}");
        }
    }
    Ok(())
}

/// Every word of a rendered page stands in what was read of it, or where something was found.
fn check_words(text: &str) -> Result<(), TestCaseError> {
    let source = Source::new("page.txt", text);
    let reading = page::read(&source);
    let Some(page) = &reading.page else { return Ok(()) };
    let outline = outline::outline(page);
    let mut kept = words(&outline);
    kept.extend(words(SCAFFOLD));
    for finding in &reading.diagnostics {
        kept.extend(words(&source.text()[finding.span.unwrap_or_default().range()]));
    }
    for word in words(text) {
        prop_assert!(kept.contains(word), "`{word}` of {text:?} is lost in\n{outline}");
    }
    Ok(())
}

/// The fields of [`PAGES`].
const NAMES: &[&str] = &["leaf", "age", "verb", "openId", "leaves", "amount", "cup", "Client"];

/// A field that stands in a page stands in what was read of it, or where something was found, unless the page was refused.
fn check_names(text: &str) -> Result<(), TestCaseError> {
    let source = Source::new("page.txt", text);
    let reading = page::read(&source);
    let Some(page) = &reading.page else { return Ok(()) };
    let outline = outline::outline(page);
    let mut kept = words(&outline);
    for finding in &reading.diagnostics {
        kept.extend(words(&source.text()[finding.span.unwrap_or_default().range()]));
    }
    let there = words(text);
    for name in NAMES.iter().filter(|name| there.contains(**name)) {
        prop_assert!(kept.contains(name), "`{name}` of {text:?} is lost in\n{outline}");
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: std::env::var("PROPTEST_CASES").ok().and_then(|n| n.parse().ok()).unwrap_or(250), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn lines_in_any_order_are_read_without_loss(text in soup()) {
        check(&text)?;
        check_words(&text)?;
    }

    #[test]
    fn of_broken_pages_no_field_is_lost(text in mutated()) {
        check(&text)?;
        check_names(&text)?;
    }

    #[test]
    fn any_text_is_read_without_panic(text in "\\PC{0,200}") {
        check(&text)?;
    }
}

/// What makes a reader that looks ahead too often slow.
#[test]
fn reading_takes_time_in_proportion_to_the_text() {
    for line in LINES.iter().chain(&[
        "{\"a\":\"",
        "[[[",
        "a | b | c\n|",
        "x y string",
        "<td><table>",
        "{\"name\":[",
        "a.b.c.d",
        "((((",
        "A | B |\nC",
    ]) {
        let head = "Tea\nRequest parameters\nleaf string\nName | Description | Type | Sample |\n";
        let text = format!("{head}{}", format!("{line}\n").repeat(40_000 / (line.len() + 1)));
        let start = std::time::Instant::now();
        let reading = page::read(&Source::new("page.txt", &text));
        assert!(start.elapsed().as_secs() < 3, "{line:?} took {:?}", start.elapsed());
        drop(reading);
    }
}
