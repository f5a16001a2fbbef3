//! Layout J0, and that it gives what layout J gives.

use super::{outline, read};
use crate::page::html::tokens::{self, Token};
use crate::source::Source;
use insta::assert_snapshot;
use proptest::prelude::*;

/// A page as served whose description is this HTML.
fn page_with(html: &str) -> String {
    let html = serde_json::to_string(&format!("<p></p>{html}")).unwrap();
    format!("{{\"content\":{{\"titleTag\":\"Tea\",\"description\":{html},\"request\":[]}}}}")
}

/// The description of such a page, and what was found.
fn description(html: &str) -> String {
    let text = page_with(html);
    let source = Source::new("page.txt", &text);
    let reading = crate::page::read(&source);
    let mut out = String::new();
    outline::blocks(&mut out, 0, "", &reading.page.as_ref().unwrap().description);
    outline::findings(&mut out, &source, &reading);
    out
}

#[test]
fn paragraphs_and_breaks_part_lines_and_bold_and_code_do_not() {
    assert_snapshot!(description("<p>Hot <strong>t</strong>ea,<br/>when <code>type</code>\n  == <code>TEA</code>.</p><div>Cake<h2>Sweets</h2>Bread</div>"), @"
        - Hot tea,
        - when type == TEA.
        - Cake
        - Sweets
        - Bread
    ");
}

#[test]
fn items_of_lists_are_bullets() {
    assert_snapshot!(description("One of:<ul><li>TEA: hot<ul><li>GREEN</li></ul></li><li><p>CAKE: sweet</p><p>Fridays.</p></li><li></li></ul>"), @r"
    - One of:
    * TEA: hot
    ** GREEN
    * CAKE: sweet
    - Fridays.
    ");
}

#[test]
fn tables_keep_their_cells_with_all_that_stands_in_them() {
    assert_snapshot!(description("<table><thead><tr><th>Status</th><th>Meaning</th></tr></thead><tbody><tr><td><p>OPEN</p><p>(End status)</p></td><td><ul><li>One</li><li>Two</li></ul><img alt=\"image.png\"></td></tr></tbody></table>After"), @"
        # Status | Meaning
        # OPEN / (End status) | * One / * Two / ! image.png
        - After
    ");
}

#[test]
fn cells_over_several_rows_or_columns_keep_the_columns_apart() {
    assert_snapshot!(description("<table><tr><td rowspan=2>a</td><td colspan='2'>b</td></tr><tr><td>c<td>d</tr><tr><td>e</td></tr></table>"), @"
        # a | b |
        #  | c | d
        # e
    ");
}

#[test]
fn tags_that_are_not_closed_are_closed() {
    assert_snapshot!(description("<table><tr><td>a<td>b<tr><td><table><tr><td>c<td>d"), @"
        # a | b
        # [c, d]
    ");
    assert_snapshot!(description("<p>tea<p>cake <stro"), @r"
    - tea
    - cake <stro
    warning ignored-markup 1:66 /doc: the text ends inside a tag, which was read as text
    ");
}

#[test]
fn pictures_show_their_alternative_text() {
    assert_snapshot!(description("<p>See <img src=\"x\" alt=\"a&amp;b.png\"> here <img></p>"), @"
        - See
        ! a&b.png
        - here
        !
    ");
}

#[test]
fn character_references_stand_for_their_places() {
    let text = page_with("<p>1&nbsp;&lt;&#50; &copy &amp;amp; Array&lt;object&gt;</p>");
    let source = Source::new("page.txt", &text);
    let page = crate::page::read(&source).page.unwrap();
    let crate::page::Block::Line(line) = &page.description[0] else { panic!("a line") };
    assert_eq!(line.as_str(), "1 <2 © &amp; Array<object>");
    let at = line.as_str().find('2').unwrap();
    assert_eq!(&text[line.span_of(at..at + 1).range()], "&#50;");
    let at = line.as_str().find("Array").unwrap();
    assert_eq!(&text[line.span_of(at..at + 6).range()], "Array&lt;");
}

#[test]
fn what_no_browser_shows_is_told() {
    assert_snapshot!(description("<p>a</p><script>if (a<b) { alert('</p>') }</script><style>p{}</style><!-- editor --><p>b</p><?php x ?>"), @r"
    - a
    - b
    note ignored-markup 1:60 /doc: a script or a style is no part of what the page says
    note ignored-markup 1:103 /doc: a script or a style is no part of what the page says
    warning ignored-markup 1:144 /doc: a browser takes this for a comment; it was left out
    ");
}

#[test]
fn what_html_does_not_know_is_part_of_a_type_or_is_told_and_its_text_kept() {
    assert_snapshot!(description("<p>An Array<TeaInfo> of <TeaInfo>teas</TeaInfo>.</p>"), @r"
    - An Array<TeaInfo> of teas.
    note mended-text 1:63 /doc: `<teainfo>` is no tag here, but part of the type in front of it; it was read as text
    warning ignored-markup 1:76 /doc: `<teainfo>` is no element of HTML; its tag was left out, its text kept
    ");
}

#[test]
fn line_feeds_count_in_preformatted_text_alone() {
    assert_snapshot!(description("<pre>{\n  \"a\": 1\n}</pre><p>one\ntwo</p>"), @r#"
        - {
        - "a": 1
        - }
        - one two
    "#);
}

#[test]
fn tables_in_tables_end_somewhere() {
    let deep = "<table><tr><td>x".repeat(2000);
    assert_snapshot!(description(&deep).lines().last().unwrap(), @"error nested-too-deep 1:308 /doc: tables are nested more than 16 deep; the text of the inner ones is kept without cells");
}

#[test]
fn content_can_be_json_in_a_string() {
    let inner = serde_json::to_string(r#"{"request":[{"name":"id","type":"string","required":true}]}"#).unwrap();
    assert_snapshot!(read(&format!("{{\"content\":{inner}}}")), @r#"
        layout J
        request
          id [string] [! "required": true]
        response
    "#);
}

#[test]
fn content_can_stand_alone() {
    assert_snapshot!(read(r#"{"endpoint":"POST /a/b","request":[{"name":"id","type":"Array&lt;object&gt;","description":"<p>x</p>"}]}"#), @"
        layout J0
        method `POST`
        path `/a/b`
        request
          id [Array<object>]
            - x
        response
    ");
}

/// Pairs of one page as served and stripped; the same lines, bullets and pictures come out of both.
#[test]
fn a_page_as_served_gives_what_the_stripped_one_gives() {
    for (html, stripped) in [
        ("<p>One.</p><p>Two&nbsp;&amp; three.</p>", "\n\nOne.\n\nTwo\u{A0}& three.\n\n"),
        (
            "<p>Kinds.</p><ul><li>A: first.</li><li><strong>B</strong>: second.</li></ul>",
            "\n\nKinds.\n\n  • A: first.\n  • B: second.\n",
        ),
        (
            "<p><code>type</code> is <b>TEA</b></p><p><img alt=\"image.png\"/></p>",
            "\n\ntype is TEA\n\n\\\"image.png\\\"\n\n",
        ),
    ] {
        let served = read(&format!(
            "{{\"content\":{{\"request\":[],\"description\":{}}}}}",
            serde_json::to_string(html).unwrap()
        ));
        let stripped = read(&format!("{{\"content\":{{\"request\":[],\"description\":\"{stripped}\"}}}}"));
        assert_eq!(served.replace("layout J0", "layout J"), stripped);
    }
}

proptest! {
    #[test]
    fn every_byte_of_html_is_in_a_token_or_a_tag(html in "([a-z &;#0-9<>/!='\"-]|<p>|</p>|<td>|&amp;|&lt|<!--|-->|<b c=d>){0,40}") {
        let tokens = tokens::tokens(&html);
        let mut at = 0;
        for token in &tokens {
            let range = match token {
                Token::Open(tag) => &tag.at,
                Token::Close(_, range) | Token::Text(range) | Token::Comment(range) | Token::Unclosed(range) => range,
            };
            prop_assert!(range.start >= at && html.get(range.clone()).is_some(), "{tokens:?}");
            at = range.end;
        }
        prop_assert_eq!(at, html.len());
    }
}

#[test]
fn what_is_struck_out_or_not_shown_is_left_out_and_told() {
    assert_snapshot!(description("One.<s>Two.</s><p style='display: none'>Three.<p>Four.</p></p>Five.<del>Six"), @r"
    - One.Five.
    warning ignored-markup 1:56 /doc: text that is struck out does not hold any more; it was left out
    warning ignored-markup 1:67 /doc: text that the page does not show was left out
    warning ignored-markup 1:119 /doc: text that is struck out does not hold any more; it was left out
    ");
    assert_snapshot!(description("At most 2<sup>10</sup> of them, in the 1<sup>st</sup> row."), @"- At most 2^10 of them, in the 1^st row.");
}

#[test]
fn a_badge_is_parted_from_the_words_it_is_glued_to() {
    assert_snapshot!(description("<p><span>REQUIRED</span>when it is due.</p>"), @"- REQUIRED when it is due.");
}
