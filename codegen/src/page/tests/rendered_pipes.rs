//! Layout P.

use insta::assert_snapshot;

use super::{fields, read};

/// What is read of a field `kind` whose description stands on these lines.
pub(super) fn described(lines: &str) -> String {
    fields(&read(&format!("Ping\nRequest parameters\nkind string\n{lines}\nResult codes\nCode | Value | Message |\n")))
}

#[test]
fn a_page_is_read_from_title_to_result_codes() {
    assert_snapshot!(read("\
1. Brew Tea
Brews a pot.
General Headers
Name | Description | Type | Sample |
Client-Id | Names the partner. | String | 4Q5Y8W0 |
Signature | Pairs of keys and values:
| String | algorithm=RSA256,keyVersion=1 |
Request parameters
leafId string REQUIRED
Which leaf it is.
More information:
- Maximum length: 32 characters
pot Pot REQUIRED
What it brews in.
cups Array<string>
Who drinks it.
Name of cup | Who |
red | Ann |
blue | Bob |
More information:
- Maximum size: 2 elements
Response parameters
resultInfo ResultInfo REQUIRED
What became of it.
Request
Response
UI Reference
Result/Error codes
Code | Value | Message |
---|---|---|
SUCCESS | S | Done |
NO_WATER | F | The kettle
is empty. |"), @"
        layout P
        title `1. Brew Tea`
        - Brews a pot.
        headers `General Headers`
          Client-Id [String]
            - Names the partner.
            sample `4Q5Y8W0`
          Signature [String]
            - Pairs of keys and values:
            sample `algorithm=RSA256,keyVersion=1`
        request
          leafId [string] [! REQUIRED]
            - Which leaf it is.
            more * Maximum length: 32 characters
          pot [Pot] [! REQUIRED] …
            - What it brews in.
          cups [Array<string>]
            - Who drinks it.
            # Name of cup | Who
            # red | Ann
            # blue | Bob
            more * Maximum size: 2 elements
        response
          resultInfo [ResultInfo] [! REQUIRED] …
            - What became of it.
        result SUCCESS | S | Done
        result NO_WATER | F | The kettle is empty.
        note mended-row 6:1 /headers/Signature: the row of `Signature` breaks over 2 lines; they were read as one row
        note mended-row 32:1 /results/NO_WATER: the row of a result code breaks over 2 lines; they were read as one row
    ");
}

#[test]
fn a_condition_around_inline_code_is_one_sentence() {
    assert_snapshot!(described("How it is.\nwhen\ntype\n== COUPON\n."), @"
          kind [string]
            - How it is.
            - when type == COUPON.
        note mended-text 5:1 /request/kind: 4 lines were read as one, from `when` on
    ");
    assert_snapshot!(described("when\nproduct\n==PASS\n/MOVIE"), @"
          kind [string]
            - when product ==PASS /MOVIE
        note mended-text 4:1 /request/kind: 4 lines were read as one, from `when` on
    ");
    assert_snapshot!(described("Only effective when\ntype\n== COUPON and\nsize\n>= 3\n."), @"
          kind [string]
            - Only effective when type == COUPON and size >= 3.
        note mended-text 4:1 /request/kind: 6 lines were read as one, from `Only effective when` on
    ");
}

#[test]
fn conditions_of_a_list_are_its_items() {
    assert_snapshot!(described("- Starts with tea://\nif any condition met:\ntype\n==COUPON\nproduct\n==PASS\n/MOVIE"), @"
          kind [string]
            * Starts with tea://
            - if any condition met:
            * type ==COUPON
            * product ==PASS /MOVIE
        note mended-text 6:1 /request/kind: 2 lines were read as one, from `type` on
        note mended-text 8:1 /request/kind: 3 lines were read as one, from `product` on
    ");
}

#[test]
fn conditions_in_words_stand_by_themselves_in_a_list() {
    assert_snapshot!(described("A cup.\nif all conditions are met:\nheat is high or low\n'pot' equals A\nthe value of size is S or true\nlid\nexists\nsaucer equals B and\nspoon is C"), @r"
      kind [string]
        - A cup.
        - if all conditions are met:
        - heat is high or low
        - 'pot' equals A
        - the value of size is S or true
        * lid exists
        - saucer equals B and spoon is C
    note mended-text 9:1 /request/kind: 2 lines were read as one, from `lid` on
    note mended-text 11:1 /request/kind: 2 lines were read as one, from `saucer equals B and` on
    ");
    assert_snapshot!(described("A cup.\nwhen\npot\n==A\n/ B / C\nto provide either cup or mug."), @"
      kind [string]
        - A cup.
        - when pot ==A / B / C
        - to provide either cup or mug.
    note mended-text 5:1 /request/kind: 4 lines were read as one, from `when` on
    ");
}

#[test]
fn prose_around_inline_code_is_one_sentence() {
    assert_snapshot!(described("Kind of tea based on type\n.\nAn object of all\nlocales\n, i.e. zh_HK\n, en_US\n."), @"
          kind [string]
            - Kind of tea based on type.
            - An object of all locales, i.e. zh_HK, en_US.
        note mended-text 4:1 /request/kind: 2 lines were read as one, from `Kind of tea based on type` on
        note mended-text 6:1 /request/kind: 5 lines were read as one, from `An object of all` on
    ");
    assert_snapshot!(described("Text of the pot\nby language, see\nlocale\nfor more.\nAnother sentence."), @"
          kind [string]
            - Text of the pot by language, see locale for more.
            - Another sentence.
        note mended-text 4:1 /request/kind: 4 lines were read as one, from `Text of the pot` on
    ");
}

#[test]
fn values_are_parted_from_the_meanings_they_were_glued_to() {
    assert_snapshot!(described("Kind of tea.\nGREEN\n: Japan's favourite.BLACK\n: Drunk with milk (or not)EAN-13\n: Nothing to drink."), @"
          kind [string]
            - Kind of tea.
            * GREEN: Japan's favourite.
            * BLACK: Drunk with milk (or not)
            * EAN-13: Nothing to drink.
        note mended-text 5:1 /request/kind: 2 lines were read as one, from `GREEN` on
        note mended-text 6:21 /request/kind: `BLACK` was glued to the text before it, and 2 lines were read as one
        note mended-text 7:27 /request/kind: `EAN-13` was glued to the text before it, and 2 lines were read as one
    ");
}

#[test]
fn a_value_glued_to_the_description_is_parted_from_it() {
    assert_snapshot!(described("Kind of tea.GREEN\n: Japan's favourite."), @"
          kind [string]
            - Kind of tea.
            * GREEN: Japan's favourite.
        note mended-text 4:13 /request/kind: `GREEN` was glued to the text before it, and 2 lines were read as one
    ");
}

#[test]
fn values_need_no_meanings() {
    assert_snapshot!(described("Where it is shown.\nexposed\nhidden\n: default when type\n==TICKET\nif any condition met:\ntype\n==COUPON"), @"
          kind [string]
            - Where it is shown.
            * exposed
            * hidden: default when type ==TICKET
            - if any condition met:
            * type ==COUPON
        note mended-text 6:1 /request/kind: 3 lines were read as one, from `hidden` on
        note mended-text 10:1 /request/kind: 2 lines were read as one, from `type` on
    ");
}

#[test]
fn a_meaning_without_a_value_is_told() {
    assert_snapshot!(described("Kind of tea.\n: Japan's favourite."), @r"
      kind [string]
        - Kind of tea.
        - : Japan's favourite.
    error lost-value 5:1 /request/kind: a meaning stands here without the value that it belongs to
    ");
}

#[test]
fn a_full_stop_in_a_meaning_parts_nothing_where_no_value_is_due() {
    assert_snapshot!(described("Where it is sold.\nWEB\n: See tea.example.com\nSHOP\n: On Main St.12"), @"
          kind [string]
            - Where it is sold.
            * WEB: See tea.example.com
            * SHOP: On Main St.12
        note mended-text 5:1 /request/kind: 2 lines were read as one, from `WEB` on
        note mended-text 7:1 /request/kind: 2 lines were read as one, from `SHOP` on
    ");
}

#[test]
fn two_words_of_prose_open_no_field() {
    assert_snapshot!(described("A string\nTicket scenarios.\nthe Teapot\nsee Below"), @"
          kind [string]
            - A string
            - Ticket scenarios.
            - the Teapot see Below
        note mended-text 6:1 /request/kind: 2 lines were read as one, from `the Teapot` on
    ");
}

#[test]
fn a_table_of_statuses_keeps_its_cells_where_rows_break() {
    assert_snapshot!(read("\
Tea
Order Status
Status | Meaning | Wallet |
STEEPING | Hot water is on. | Shows a pot.
\"pot.png\" |
DRUNK
(End status) | Nothing is left. | |
Below are the fields.
Request parameters
id string REQUIRED
Response parameters
Result codes
Code | Value | Message |
SUCCESS | S | Done |"), @r"
    layout P
    title `Tea`
    - Order Status
    # Status | Meaning | Wallet
    # STEEPING | Hot water is on. | Shows a pot. / ! pot.png
    # DRUNK / (End status) | Nothing is left. |
    - Below are the fields.
    request
      id [string] [! REQUIRED]
    response
    result SUCCESS | S | Done
    warning no-fields 11:1 /response: `Response parameters` announces fields, but none was read below it
    ");
}

#[test]
fn a_table_of_names_in_a_description_lists_values_and_one_of_fields_children() {
    assert_snapshot!(described("One of these:\nName | Description |\nGREEN | Fresh. |\npot Pot\nThe pot.\nName | Description | Type | Sample |\nlid | On top. | Boolean | true |\nMade of clay.\nlast string\nPot\nName | Type |\nlid | Boolean |"), @"
          kind [string]
            - One of these:
            # Name | Description
            # GREEN | Fresh.
          pot [Pot]
            - The pot.
            - Made of clay.
            lid [Boolean]
              - On top.
              sample `true`
          last [string]
        type Pot
          lid [Boolean]
    ");
}

#[test]
fn fields_may_be_called_like_words_and_headings() {
    assert_snapshot!(described("from string REQUIRED\nto string\nbody Body REQUIRED\nrequest\nrequest object\nany string REQUIRED"), @"
        kind [string]
        from [string] [! REQUIRED]
        to [string]
        body [Body] [! REQUIRED] …
          - request
        request [object] …
        any [string] [! REQUIRED]
    ");
}

#[test]
fn a_badge_can_stand_behind_its_field() {
    assert_snapshot!(described("REQUIRED\nKind of tea.\npot Pot\nOPTIONAL"), @"
        kind [string] [! REQUIRED]
          - Kind of tea.
        pot [Pot] [! OPTIONAL] …
    ");
}

#[test]
fn what_is_said_of_a_type_s_fields_is_no_part_of_the_field_before() {
    let page = "Ping\n\nRequest parameters\na string REQUIRED\nOne.\nb Info\nTwo.\nAll fields are required when a is X.\nInfo\nThese parameters are sent together.\nName | Description | Type | Sample |\nc | Three. | String | x |\n";
    assert_snapshot!(fields(&read(page)), @r"
      a [string] [! REQUIRED]
        - One.
      b [Info] …
        - Two.
    type Info
      - All fields are required when a is X.
      - These parameters are sent together.
      c [String]
        - Three.
        sample `x`
    ");
}

#[test]
fn a_field_without_a_type_is_a_field() {
    let page = "Ping\n\nRequest parameters\na string REQUIRED\nOne.\nb REQUIRED\nTwo.\nc\u{a0} \u{a0}REQUIRED\nThree.\nd REQUIRED when a is X.\ne (deprecated) OPTIONAL\nThis is REQUIRED\nThe General Headers\nName | Description | Type |\nx | y | String |\n";
    assert_snapshot!(fields(&read(page)), @r"
      a [string] [! REQUIRED]
        - One.
      b [! REQUIRED] …
        - Two.
      c [! REQUIRED] …
        - Three.
      d …
        - REQUIRED when a is X.
      e (deprecated) [! OPTIONAL]
        - This is REQUIRED
        - The General Headers
        x [String]
          - y
    note lost-cell 6:1 /request/b: the row of `b` has no type
    note lost-cell 8:1 /request/c: the row of `c` has no type
    note lost-cell 10:1 /request/d: the row of `d` has no type
    note lost-cell 11:1 /request/e: the row of `e (deprecated)` has no type
    ");
}

#[test]
fn words_in_the_middle_of_a_sentence_are_no_values() {
    assert_snapshot!(described("The link.\nSee\nbutton\nas well.\nSupport\nHKD\nor\nCNY\n.\nA code, i.e.\nUSD"), @r"
      kind [string]
        - The link.
        - See button as well.
        - Support HKD or CNY.
        - A code, i.e. USD
    note mended-text 5:1 /request/kind: 3 lines were read as one, from `See` on
    note mended-text 8:1 /request/kind: 5 lines were read as one, from `Support` on
    note mended-text 13:1 /request/kind: 2 lines were read as one, from `A code, i.e.` on
    ");
    assert_snapshot!(described("Which.\nif any condition met:\ntype\n==A1\nx\n==X1\n/\nX2"), @r"
      kind [string]
        - Which.
        - if any condition met:
        * type ==A1
        * x ==X1 / X2
    note mended-text 6:1 /request/kind: 2 lines were read as one, from `type` on
    note mended-text 8:1 /request/kind: 4 lines were read as one, from `x` on
    ");
}

#[test]
fn values_without_meanings_are_values_between_blank_lines_too() {
    assert_snapshot!(described("How it is shown.\n\nexposed\n\nA\n\nhidden\n\n: not shown"), @r"
      kind [string]
        - How it is shown.
        * exposed
        * A
        * hidden: not shown
    note mended-text 10:1 /request/kind: 2 lines were read as one, from `hidden` on
    ");
    assert_snapshot!(described("How it is shown.\nValues\nONE\n: The first.TWO\n: The second."), @r"
      kind [string]
        - How it is shown.
        - Values
        * ONE: The first.
        * TWO: The second.
    note mended-text 6:1 /request/kind: 2 lines were read as one, from `ONE` on
    note mended-text 7:13 /request/kind: `TWO` was glued to the text before it, and 2 lines were read as one
    ");
}

#[test]
fn a_value_behind_one_that_is_marked_as_the_default_is_the_next_one() {
    assert_snapshot!(described("How it is.\nHOT\n: default\nCOLD\nwhen\nkind\n== TEA\n."), @r"
      kind [string]
        - How it is.
        * HOT: default
        * COLD
        - when kind == TEA.
    note mended-text 5:1 /request/kind: 2 lines were read as one, from `HOT` on
    note mended-text 8:1 /request/kind: 4 lines were read as one, from `when` on
    ");
}

#[test]
fn a_line_that_says_the_name_of_its_field_in_words_is_no_field() {
    let text = "Pot\nGeneral Headers\nName | Description |\nX | Y. |\nRequest parameters\norderNo string REQUIRED\norder number\norderTag string\nThe tag.\norder object\nThe order.\nResponse parameters\nid string\nIt.\n";
    assert_snapshot!(fields(&read(text)), @r"
    orderNo [string] [! REQUIRED]
      - order number
    orderTag [string]
      - The tag.
    order [object] …
      - The order.
    id [string]
      - It.
    ");
}
