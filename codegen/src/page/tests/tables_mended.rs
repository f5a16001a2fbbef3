//! Layouts T and Tn where rows break, cells are missing, or something else stands in a table.

use insta::assert_snapshot;

use super::{fields, read};

/// What is read of a request body with these rows.
fn body(rows: &str) -> String {
    fields(&read(&format!("Ping\nPOST /api/ping\nRequest\nBody\nName | Description | Type | Sample |\n{rows}\n")))
}

#[test]
fn missing_cells_are_told_and_the_others_put_back() {
    assert_snapshot!(body("a | String | \"x\" |\nb | What it is. | \"x\" |\nc | What it is. |\nd | One. | Two. | String | \"x\" |\ne | See TeaInfo. | |"), @r#"
          a [String]
            sample `"x"`
          b …
            - What it is.
            sample `"x"`
          c …
            - What it is.
          d [String]
            - One.
            - Two.
            sample `"x"`
          e [See TeaInfo.] …
        note lost-cell 6:1 /request/a: the row of `a` lacks a cell in front of others; those were put back by their shapes
        note lost-cell 7:1 /request/b: the row of `b` has no type
        note lost-cell 7:1 /request/b: the row of `b` lacks a cell in front of others; those were put back by their shapes
        note lost-cell 8:1 /request/c: the row of `c` has no type
        note lost-cell 8:1 /request/c: the row of `c` lacks its last 2 cells
        note mended-row 9:1 /request/d: the cells of `d` stand in other columns than their own; they were put back by their shapes
        note lost-cell 10:1 /request/e: the row of `e` lacks a cell in front of others; those were put back by their shapes
    "#);
}

#[test]
fn a_row_can_break_anywhere() {
    assert_snapshot!(body("a | One.\nTwo. | String |\n\"x\" |\nb | One. |\n| String | \"y\" |\nc\n| One. | String | \"z\" |\nd | One. | String | \"w\" |"), @r#"
          a [String]
            - One.
            - Two.
            sample `"x"`
          b [String]
            - One.
            sample `"y"`
          c [String]
            - One.
            sample `"z"`
          d [String]
            - One.
            sample `"w"`
        note mended-row 6:1 /request/a: the row of `a` breaks over 3 lines; they were read as one row
        note mended-row 9:1 /request/b: the row of `b` breaks over 2 lines; they were read as one row
        note mended-row 11:1 /request/c: the row of `c` breaks over 2 lines; they were read as one row
    "#);
}

#[test]
fn a_row_closed_too_early_goes_on_where_no_name_stands() {
    assert_snapshot!(body("a | One. |\nString | |\nb | Two. | Number |\n100 |\nc |\nThree | String | \"x\" |\nd | Four. | String | y |"), @r#"
      a [String]
        - One.
      b [Number]
        - Two.
        sample `100`
      c [String]
        - Three
        sample `"x"`
      d [String]
        - Four.
        sample `y`
    note mended-row 6:1 /request/a: the row of `a` breaks over 2 lines; they were read as one row
    note mended-row 8:1 /request/b: the row of `b` breaks over 2 lines; they were read as one row
    note mended-row 10:1 /request/c: the row of `c` breaks over 2 lines; they were read as one row
    "#);
}

#[test]
fn a_value_keeps_its_pipes_and_lines() {
    assert_snapshot!(body("a | One. | String | \"Earn | Burn\" |\nb | Two. | Object | { \"c\": \"x | y\" } |\nd | Three. | Object | {\n\"e\": [\n1\n] } |\nf | Four. | String | x |"), @r#"
      a [String]
        - One.
        sample `"Earn | Burn"`
      b [Object] …
        - Two.
        sample `{ "c": "x | y" }`
      d [Object] …
        - Three.
        sample `{
    "e": [
    1
    ] }`
      f [String]
        - Four.
        sample `x`
    note mended-row 8:1 /request/d: the row of `d` breaks over 4 lines; they were read as one row
    "#);
}

#[test]
fn a_cell_that_says_it_is_empty_is_empty() {
    assert_snapshot!(body("a | N/A | String | - |\nb | One. | String | \"-\" |"), @r#"
    a [String]
    b [String]
      - One.
      sample `"-"`
    "#);
}

#[test]
fn a_badge_in_front_of_a_description_is_taken_out() {
    assert_snapshot!(body("a | required The number. | String | 1 |\nb | (optional) which pot | String | 1 |\nc | required when a is 1. | String | 1 |"), @"
    a [String] [! required]
      - The number.
      sample `1`
    b [String] [! optional]
      - which pot
      sample `1`
    c [String]
      - required when a is 1.
      sample `1`
    ");
}

#[test]
fn a_row_that_is_never_closed_keeps_the_next_ones_whole() {
    assert_snapshot!(body("a | One.\nb | Two. | String | \"y\" |\nc | Three. | String"), @r#"
          a …
            - One.
          b [String]
            - Two.
            sample `"y"`
          c [String]
            - Three.
        note lost-cell 6:1 /request/a: the row of `a` has no type
        note lost-cell 6:1 /request/a: the row of `a` lacks its last 2 cells
        note lost-cell 8:1 /request/c: the row of `c` lacks its last cell
    "#);
}

#[test]
fn pipes_inside_a_cell_part_nothing() {
    assert_snapshot!(body("a | Either a|b or c. | String | \"a|b\" |"), @r#"
        a [String]
          - Either a|b or c.
          sample `"a|b"`
    "#);
}

#[test]
fn tables_in_the_style_of_markdown_are_read_too() {
    assert_snapshot!(fields(&read("Ping\nRequest Body\n| Name | Type | Required | Description |\n|---|---|---|---|\n| a | String | Y | One. |\n| b | Number | N | Two. |\n")), @"
        a [String] [! Y]
          - One.
        b [Number] [! N]
          - Two.
    ");
}

#[test]
fn a_second_table_under_no_name_is_told() {
    assert_snapshot!(body("a | One. | String | 1 |\nThese are all of its fields.\nName | Description | Type | Sample |\nb | Two. | String | 2 |"), @"
          a [String]
            - One.
            sample `1`
          b [String]
            - Two.
            sample `2`
        error unnamed-table 8:1 /request: nothing names what this table is about; it was read as more fields of the message
    ");
}

#[test]
fn what_is_no_name_is_told() {
    assert_snapshot!(body("a | One. | String | 1 |\nPlease note | that tea is hot. | | |"), @"
      a [String]
        - One.
        sample `1`
      Please note …
        - that tea is hot.
    note lost-cell 7:1 /request/Please note: the row of `Please note` has no type
    error strange-row 7:1 /request/Please note: `Please note` stands where the name of a field or header is due
    ");
}

#[test]
fn json_that_is_not_closed_is_told_and_stays_as_prose() {
    assert_snapshot!(read("Ping\nRequest\nBody\nName | Description | Type | Sample |\na | One. | String | 1 |\nExample\n{\n\"a\": {\nResponse\nBody\nName | Description | Type | Sample |\nb | Two. | String | 2 |"), @r#"
        layout T
        title `Ping`
        - {
        - "a": {
        request
          a [String]
            - One.
            sample `1`
        response
          b [String]
            - Two.
            sample `2`
        warning lost-example 7:1 /examples: the JSON that starts here is not closed in its section
    "#);
}

#[test]
fn a_first_field_that_is_called_like_a_column_is_a_field() {
    assert_snapshot!(fields(&read("Ping\nRequest\nBody\nName\nDescription\nType\nSample\nstatus\nrequired\nHow it is.\nString\n\"HOT\"\ntype\nWhat it is.\nString\ncode\nSay it.\nNumber\n3")), @r#"
        status [String] [! required]
          - How it is.
          sample `"HOT"`
        type [String]
          - What it is.
        code [Number]
          - Say it.
          sample `3`
    "#);
}

#[test]
fn a_badge_can_stand_behind_the_name() {
    assert_snapshot!(body("a required | One. | String | 1 |"), @"
        a [String] [! required]
          - One.
          sample `1`
    ");
    assert_snapshot!(fields(&read("Ping\nRequest\nBody\nName\nDescription\nType\nSample\na required\nOne.\nString\nb conditional\nTwo.\nString\n2\nc\nThree.\nNumber")), @"
        a [String] [! required]
          - One.
        b [String] [! conditional]
          - Two.
          sample `2`
        c [Number]
          - Three.
    ");
}

#[test]
fn a_type_in_no_row_is_told() {
    assert_snapshot!(fields(&read("Ping\nRequest\nBody\nName\nDescription\nType\nSample\na\nOne.\nString\n1\nThe second one\nTwo.\nString\n2")), @r"
      a [String]
        - One.
        sample `1`
      The second one [String]
        - Two.
        sample `2`
    error strange-row 12:1 /request/The second one: `The second one` stands where the name of a field or header is due
    ");
}

#[test]
fn a_column_that_no_rule_knows_is_told() {
    assert_snapshot!(fields(&read("Ping\nRequest\nBody\nName | Type | Since | Description |\na | String | 1.2 | One. |\nResult Codes\nCode | Status | Message | Retry |\nCOLD | F | Too late. | never |")), @"
          a [String]
            - 1.2
            - One.
        result COLD | F | Too late. | never
        warning unknown-column 4:15: no rule knows a column `Since`; its cells were read as parts of the descriptions
        warning unknown-column 7:27: no rule knows a column `Retry`; its cells were read as what to do
    ");
}

#[test]
fn result_rows_on_one_line_are_parted() {
    let results = |rows: &str| {
        let outline = read(&format!(
            "Ping\nPOST /api/ping\nRequest\nBody\nName | Description | Type | Sample |\na | One. | String | x |\nError Handling\nResult Codes\nResult Code | Result Status | Remarks |\n{rows}\n"
        ));
        let told = |line: &&str| line.starts_with("result ") || line.starts_with("note") || line.starts_with("warning");
        outline.lines().filter(told).collect::<Vec<_>>().join("\n")
    };
    assert_snapshot!(results("SUCCESS | S | Done. NO_STOCK | F | Sold out.BUSY | U | Wait. |\nLATE | F | Too late. |"), @r"
    result SUCCESS | S | Done.
    result NO_STOCK | F | Sold out.
    result BUSY | U | Wait.
    result LATE | F | Too late.
    note mended-row 10:21 /results/NO_STOCK: the row of `NO_STOCK` stands on the line of another; the two were parted
    note mended-row 10:45 /results/BUSY: the row of `BUSY` stands on the line of another; the two were parted
    ");
    assert_snapshot!(results("SUCCESS | S | Done.|\nLATE | F | Too late.|"), @r"
    result SUCCESS | S | Done.
    result LATE | F | Too late.
    ");
    assert_snapshot!(results("SUCCESS | S | NO_STOCK | F | Sold out, see BUSY or PLAN B |"), @r"
    result SUCCESS | S
    result NO_STOCK | F | Sold out, see BUSY or PLAN B
    note mended-row 10:15 /results/NO_STOCK: the row of `NO_STOCK` stands on the line of another; the two were parted
    ");
}

#[test]
fn what_is_said_of_a_type_s_fields_stands_above_its_name_or_below_it() {
    let page = |above: &str, below: &str| {
        body(&format!(
            "a | One. | Info | |\n{above}Info\n{below}Name | Description | Type | Sample |\nb | Two. | String | x |"
        ))
    };
    assert_snapshot!(page("All fields are required when a is X.\n", ""), @r"
      a [Info] …
        - One.
    type Info
      - All fields are required when a is X.
      b [String]
        - Two.
        sample `x`
    ");
    assert_snapshot!(page("", "What it holds.\nEach field below is required.\n"), @r"
      a [Info] …
        - One.
    type Info
      - What it holds.
      - Each field below is required.
      b [String]
        - Two.
        sample `x`
    ");
}

#[test]
fn the_columns_of_result_codes_can_stand_in_any_order() {
    let page = "Ping\nPOST /api/ping\nRequest\nBody\nName | Description | Type | Sample |\na | One. | String | x |\nError Handling\nStatus | Code | Message |\nS | SUCCESS | Done. |\nF | NO_STOCK | N/A |\n";
    assert_snapshot!(fields(&read(page)), @"
      a [String]
        - One.
        sample `x`
    result SUCCESS | S | Done.
    result NO_STOCK | F
    ");
}

#[test]
fn rows_on_one_line_are_parted_and_cells_beyond_all_columns_told() {
    assert_snapshot!(body("a | One. | String | x | b | Two. | Number | 1 |\nc | Three. | String | x | y | z |"), @"
      a [String]
        - One.
        sample `x`
      b [Number]
        - Two.
        sample `1`
      c [String]
        - Three.
        sample `x
    y
    z`
    note mended-row 6:25 /request/b: the row of `b` stands on the line of another; the two were parted
    error strange-row 7:1 /request/c: the row of `c` has 2 cells more than its table has columns
    note mended-row 7:1 /request/c: the cells of `c` stand in other columns than their own; they were put back by their shapes
    ");
}

#[test]
fn a_size_behind_the_type_of_a_text_is_its_maximum_length() {
    assert_snapshot!(body("a | One. | String(32) | x |\nb | Two. | Decimal(10,2) | 1 |"), @"
    a [String] [max 32]
      - One.
      sample `x`
    b [Decimal(10,2)]
      - Two.
      sample `1`
    ");
}

#[test]
fn a_row_among_hosts_that_names_none_is_told() {
    let page = "Ping API\nPOST /api/ping\nEnvironment | Domain |\nProduction | open.example.hk |\nkind | What it is. | String | \"A\" |\nRequest\nBody\nName | Description | Type | Sample |\nid | The number. | String | \"1\" |";
    assert_snapshot!(read(page), @r#"
    layout T
    title `Ping API`
    method `POST`
    path `/api/ping`
    host Production = open.example.hk
    request
      id [String]
        - The number.
        sample `"1"`
    response
    error strange-row 5:1: `What it is.` is no name of a host; the row was left out
    error strange-row 5:1: `"A"` is no name of a host; the row was left out
    "#);
}

#[test]
fn a_column_of_lengths_can_hold_ranges_and_signs_for_none() {
    let read = read(
        "Things\nPOST /api/things\nRequest\nBody\nName | Type | Length | Required | Description |\nid | String | 1-32 | Y | Its number. |\nsize | Number | 0~100000000 | N | How much. |\nday | String | / | N | The day. |\ncode | String | 8 | N | The code. |\nseats[] | String | - | N | The seats. |\nshop(deprecated) | String | 8 | Y | The shop. |\n",
    );
    assert_snapshot!(fields(&read), @r"
    id [String] [! Y] [max 1-32]
      - Its number.
    size [Number] [! N] [max 0~100000000]
      - How much.
    day [String] [! N]
      - The day.
    code [String] [! N] [max 8]
      - The code.
    seats [Array<String>] [! N]
      - The seats.
    shop(deprecated) [String] [! Y] [max 8]
      - The shop.
    ");
}

#[test]
fn what_is_left_of_a_lost_block_of_code_is_no_row() {
    let read = read(
        "Things\nPOST /api/things\nRequest\nBody\nName | Type | Description | Sample |\norder | Order | The order | copy\n| |\nprice | Number | The price ||\nshop | Object | The shop. | See Shop. |\n",
    );
    assert_snapshot!(fields(&read), @"
      order [Order] …
        - The order
      price [Number]
        - The price
      shop [Object] …
        - The shop.
    note lost-cell 6:1 /request/order: the sample of `order` is lost
    ");
}

#[test]
fn a_cell_of_two_words_is_what_its_column_says() {
    let read = read(
        "Things\nPOST /api/things\nRequest\nBody\nName | Description | Type | Sample |\nticketNo | ticket number | String | |\ngoods | goods list | Array<String> | |\n",
    );
    assert!(!read.contains("stray-field"), "{read}");
    assert!(read.contains("- ticket number") && read.contains("- goods list"), "{read}");
}

#[test]
fn two_bars_at_the_end_of_a_line_without_others_are_no_row() {
    assert_snapshot!(body("a | One. | String | \"x\" |\ntwo bars||\n||"), @r#"
    a [String]
      - One.
      sample `"x"`
    "#);
}

#[test]
fn bars_without_blanks_and_tabs_part_cells() {
    let table = "Field Name | Field Type | Field Description | Example Value\nteaId | String | Names it. | \"a|b\"\nsize | Number | How large it is. | 2";
    let page = |table: &str| fields(&read(&format!("Ping\nPOST /api/ping\nRequest\nBody\n{table}\nTea is ready.\n")));
    assert_snapshot!(page(table), @r#"
    teaId [String]
      - Names it.
      sample `"a|b"`
    size [Number]
      - How large it is.
      sample `2`
    "#);
    assert_eq!(page(&table.replace(" | ", "\t")), page(table));
    let bars: Vec<String> = table.lines().map(|line| format!("{}|", line.replace(" | ", "|"))).collect();
    assert_eq!(page(&bars.join("\n")), page(table));
}

#[test]
fn marks_of_markdown_are_no_part_of_a_heading() {
    let page = |marks: &str| {
        fields(&read(&format!(
            "Ping\nPOST /api/ping\n{marks}Request\n{marks}Body\nName | Description | Type |\nleaf | The leaf. | Leaf |\n{marks}Leaf\nName | Description | Type |\ncolour | # of colours. | Number |\n"
        )))
    };
    assert_snapshot!(page(""), @r"
      leaf [Leaf] …
        - The leaf.
    type Leaf
      colour [Number]
        - # of colours.
    ");
    assert_eq!(page("### "), page(""));
}
