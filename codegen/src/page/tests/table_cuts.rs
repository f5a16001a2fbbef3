//! How tables that stand one cell a line are cut into rows, by the order of their columns and the shapes of their cells.

use insta::assert_snapshot;

use super::{fields, read};

/// What is read of a page whose request has this table, one cell a line.
fn cut(cells: &str) -> String {
    let page = format!("Tea\nPOST /api/open/tea\nRequest\nBody\n{}\n", cells.replace(" | ", "\n"));
    fields(&read(&page))
}

/// All orders of some words.
fn orders<'w>(words: &[&'w str]) -> Vec<Vec<&'w str>> {
    let mut all = vec![Vec::new()];
    for word in words {
        let longer = |order: &Vec<&'w str>| {
            let at = |at: usize| [&order[..at], &[*word], &order[at..]].concat();
            (0..=order.len()).map(at).collect::<Vec<_>>()
        };
        all = all.iter().flat_map(longer).collect();
    }
    all
}

#[test]
fn the_order_of_the_columns_does_not_matter() {
    let rows = [
        [("Type", "String"), ("Required", "M"), ("Description", "Names it"), ("Sample", "\"T1\""), ("Length", "32")],
        [("Type", "Amount"), ("Required", "M"), ("Description", "Amount"), ("Sample", ""), ("Length", "/")],
        [("Type", "String"), ("Required", "O"), ("Description", "Memo"), ("Sample", "\"x\""), ("Length", "64")],
    ];
    let title = "Amount | Name | Description | Type | value | In cents. | Number";
    for order in orders(&["Type", "Required", "Description", "Sample", "Length"]) {
        let row = |(name, row): (&&str, &[(&str, &'static str); 5])| {
            let cell = |column: &&str| row.iter().find(|(of, _)| of == column).map(|(_, cell)| *cell);
            let cells: Vec<&str> = order.iter().filter_map(cell).filter(|cell| !cell.is_empty()).collect();
            format!("{name} | {}", cells.join(" | "))
        };
        let rows: Vec<String> = ["teaId", "price", "memo"].iter().zip(&rows).map(row).collect();
        let read = cut(&format!("Name | {} | {} | {title}", order.join(" | "), rows.join(" | ")));
        for line in
            ["teaId [String] [! M] [max 32]", "price [Amount] [! M]", "memo [String] [! O] [max 64]", "value [Number]"]
        {
            assert!(read.contains(&format!("  {line}")), "{order:?}\n{read}");
        }
        assert!(!read.contains("error"), "{order:?}\n{read}");
    }
}

#[test]
fn remarks_numbers_and_columns_that_no_rule_knows_are_columns() {
    assert_snapshot!(cut("No. | Name | Description | Type | Length | Required | Remarks | Sample | 1 | teaId | Names it. | String | 32 | M | Unique. | T1 | 2 | memo | Memo | String | / | O | x"), @r"
    teaId [String] [! M] [max 32]
      - Names it.
      - Unique.
      sample `T1`
    memo [String] [! O]
      - Memo
      sample `x`
    ");
    assert_snapshot!(cut("Name | Type | Default | Description | Sample | teaId | String | Names it. | \"T1\" | size | String | BIG | How large it is. | \"BIG\""), @r#"
      teaId [String]
        - Names it.
        sample `"T1"`
      size [String]
        - BIG
        - How large it is.
        sample `"BIG"`
    warning unknown-column 7:1: no rule knows a column `Default`; its cells were read as parts of the descriptions
    "#);
    assert_snapshot!(cut("Name | Type | Description | Since | teaId | String | Names it. | 1.0 | size | String | How large it is. | 1.2"), @r"
      teaId [String]
        - Names it.
        * 1.0
      size [String]
        - How large it is.
        * 1.2
    warning unknown-column 8:1: no rule knows a column `Since`; its cells were read as parts of the descriptions
    ");
}

#[test]
fn a_second_line_of_a_description_is_no_sample() {
    assert_snapshot!(cut("Name | Type | Required | Description | Sample | leaves | Array<String> | M | All leaves. | Maximum size: 5 elements | teaId | String | M | Names it. | \"T1\""), @r#"
    leaves [Array<String>] [! M]
      - All leaves.
      - Maximum size: 5 elements
    teaId [String] [! M]
      - Names it.
      sample `"T1"`
    "#);
}

#[test]
fn a_description_in_capitals_is_no_row() {
    assert_snapshot!(cut("Name | Description | Type | Required | Sample | verb | BREW/DRINK | String | M | BREW | teaId | Names it. | String | M | T1"), @r"
    verb [String] [! M]
      - BREW/DRINK
      sample `BREW`
    teaId [String] [! M]
      - Names it.
      sample `T1`
    ");
}

#[test]
fn a_sample_without_quotes_stands_in_front_of_the_title_of_a_type() {
    assert_snapshot!(cut("Name | Description | Type | Sample | leaf | The leaf. | Leaf | link | Where it is. | String | https://tea.example.hk/a.png | Leaf | Name | Description | Type | Sample | colour | Its colour. | String | green"), @r"
      leaf [Leaf] …
        - The leaf.
      link [String]
        - Where it is.
        sample `https://tea.example.hk/a.png`
    type Leaf
      colour [String]
        - Its colour.
        sample `green`
    ");
}

#[test]
fn a_description_can_be_the_name_of_the_type() {
    assert_snapshot!(cut("Name | Description | Type | Sample | price | required | Price | In cents. | Price | leaf | Leaf | Leaf | Price | Name | Description | Type | value | Value | Number | Leaf | Name | Description | Type | colour | Colour | String"), @r"
      price [Price] [! required] …
        - Price
        - In cents.
      leaf [Leaf] …
        - Leaf
    type Price
      value [Number]
        - Value
    type Leaf
      colour [String]
        - Colour
    ");
}

#[test]
fn a_mark_in_one_letter_can_stand_below_a_name() {
    assert_snapshot!(cut("Name | Description | Type | Sample | teaId | M | Names it. | String | T1 | cup | C | The cup. | String | C1"), @r"
    teaId [String] [! M]
      - Names it.
      sample `T1`
    cup [String] [! C]
      - The cup.
      sample `C1`
    ");
}

#[test]
fn a_cell_that_could_as_well_start_a_row_is_an_error() {
    assert_snapshot!(cut("Name | Description | Type | Sample | teaId | Names it. | String | leaf | memo | String"), @r"
      teaId [String]
        - Names it.
      leaf [String]
        - memo
    error strange-row 12:1 /request: nothing tells whether `leaf` starts a row, or which cell of one it is
    error strange-row 13:1 /request: nothing tells whether `memo` starts a row, or which cell of one it is
    ");
}

#[test]
fn a_cell_that_fits_no_column_is_an_error() {
    assert_snapshot!(cut("Name | Description | Type | teaId | Names it. | String | String | Why twice | String | cup | The cup. | String"), @r"
      teaId [String]
        - Names it.
        * String
        * String
        - Why twice
      cup [String]
        - The cup.
    error strange-row 10:1 /request/teaId: `String` stands in the row of `teaId`, and looks like a cell of another column or row
    error strange-row 11:1 /request: nothing tells whether `String` starts a row, or which cell of one it is
    ");
    assert_snapshot!(cut("Name | Description | Type | Sample | teaId | Names it. | String | T1 | Cup | The cup. | String | C1"), @r"
      teaId [String]
        - Names it.
        sample `T1`
      Cup [String]
        - The cup.
        sample `C1`
    error strange-row 13:1 /request/Cup: `Cup` stands where the name of a field or header is due, and looks like another cell
    ");
}

#[test]
fn a_type_of_the_pages_own_stands_between_a_sentence_and_the_next_name() {
    assert_snapshot!(cut("Name | Description | Type | Sample | result | required | What became of it. | Outcome | status | Status of it. | String"), @r"
    result [Outcome] [! required] …
      - What became of it.
    status [String]
      - Status of it.
    ");
}
