//! Layout Tn where cells hold more than a line: tables of values, lists, texts that broke.

use insta::assert_snapshot;

use super::{fields, read};

/// What is read of a request body with these rows, one cell a line.
fn body(rows: &str) -> String {
    fields(&read(&format!("Ping\nPOST /api/ping\nRequest\nBody\nName\nDescription\nType\nSample\n{rows}\n")))
}

#[test]
fn a_table_of_values_in_a_cell_makes_no_rows() {
    assert_snapshot!(body("id\nrequired\nOne.\nString\nkinds\nrequired\nWhich teas.\nCode Value\nEnglish Description\nBlack\nBlack Tea\nGreen\nGreen Tea\nArray<string>\ntail\nTwo.\nString"), @"
    id [String] [! required]
      - One.
    kinds [Array<string>] [! required]
      - Which teas.
      - Code Value
      - English Description
      - Black
      - Black Tea
      - Green
      - Green Tea
    tail [String]
      - Two.
    ");
    assert_snapshot!(body("kind\nWhich tea.\nValue\nMeaning\nBlack\nBlack Tea\nString\n\"Black\"\ntail\nTwo.\nString"), @r#"
    kind [String]
      - Which tea.
      - Value
      - Meaning
      - Black
      - Black Tea
      sample `"Black"`
    tail [String]
      - Two.
    "#);
}

#[test]
fn a_word_above_a_list_is_no_type() {
    assert_snapshot!(body("kind\nWhich tea.\nValues\n  • BLACK: Strong.\n  • GREEN: Mild.\nString\ntail\nrequired\nTwo.\nString"), @"
    kind [String]
      - Which tea.
      - Values
      * BLACK: Strong.
      * GREEN: Mild.
    tail [String] [! required]
      - Two.
    ");
}

#[test]
fn a_bullet_alone_on_its_line_gets_the_next_one() {
    assert_snapshot!(body("kind\nWhich tea.\n  •\nBLACK: Strong.\n  •\nGREEN: Mild.\nString"), @"
    kind [String]
      - Which tea.
      * BLACK: Strong.
      * GREEN: Mild.
    ");
    let page = "Ping\n\nPOST /api/ping\n\nRequest parameters\n\nkind string  REQUIRED\n\nWhich tea.\n\n-\n\nBLACK: Strong.\n\n-\n\nGREEN: Mild.\n";
    assert_snapshot!(fields(&read(page)), @"
    kind [string] [! REQUIRED]
      - Which tea.
      * BLACK: Strong.
      * GREEN: Mild.
    ");
}

#[test]
fn a_code_that_broke_over_lines_is_one_sample() {
    let page = "Ping\nPOST /api/ping\nGeneral Headers\nName\nDescription\nType\nSample\nSignature\nREQUIRED\nWho signed.\nString\nkeyVersion=1,signature=KEhXthj4bJ801Hqw8kaL\nrWiHPae8ZRPu%2BagH\n2FFYDAw%3D%3D\nEncrypt\nREQUIRED\nHow it is hidden.\nString\nkeyVersion=1\nRequest\nBody\nName\nDescription\nType\nid\nOne.\nString\n";
    assert_snapshot!(read(page), @"
    layout Tn
    title `Ping`
    method `POST`
    path `/api/ping`
    headers `General Headers`
      Signature [String] [! REQUIRED]
        - Who signed.
        sample `keyVersion=1,signature=KEhXthj4bJ801Hqw8kaLrWiHPae8ZRPu%2BagH2FFYDAw%3D%3D`
      Encrypt [String] [! REQUIRED]
        - How it is hidden.
        sample `keyVersion=1`
    request
      id [String]
        - One.
    response
    ");
}

#[test]
fn a_description_in_the_words_of_a_heading_ends_no_table() {
    assert_snapshot!(body("id\nrequired\nResult code\nString\n\"1\"\nkind\nWhich tea.\nString"), @r#"
    id [String] [! required]
      - Result code
      sample `"1"`
    kind [String]
      - Which tea.
    "#);
    let page = "Ping\n\nPOST /api/ping\n\nRequest parameters\n\nid\u{A0}string \u{A0}REQUIRED\n\nResult code\n\nkind\u{A0}string \u{A0}\n\nWhich tea.\n";
    assert_snapshot!(fields(&read(page)), @"
    id [string] [! REQUIRED]
      - Result code
    kind [string]
      - Which tea.
    ");
}

#[test]
fn a_row_called_like_a_type_is_a_heading_that_was_not_understood() {
    assert_snapshot!(body("info\nOne.\nSee TeaInfo.\nTeaInfo\nField Meaning Type\nleaf\nTwo.\nString"), @r"
      info [See TeaInfo.] …
        - One.
      TeaInfo [String]
        - Field Meaning Type
        * leaf
        - Two.
    error strange-row 11:1 /request: nothing tells whether `See TeaInfo.` starts a row, or which cell of one it is
    error strange-row 12:1 /request/TeaInfo: `TeaInfo` stands where the name of a field or header is due, and looks like another cell
    error strange-row 12:1 /request/TeaInfo: `TeaInfo` is the name of a type, but stands where the name of a field is due
    error strange-row 14:1 /request: nothing tells whether `leaf` starts a row, or which cell of one it is
    ");
}

#[test]
fn items_on_one_line_are_parted() {
    assert_snapshot!(body("kind\nWhich tea.   • BLACK: Strong.   • GREEN: Mild.\nString"), @"
    kind [String]
      - Which tea.
      * BLACK: Strong.
      * GREEN: Mild.
    ");
}

/// The rows of a request whose table has one cell a line.
fn rows(lines: &str) -> String {
    let outline = read(&format!(
        "Things\nPOST /api/things\nRequest\nBody\nName\nDescription\nType\nSample\n{lines}\nResult Codes\nResult Code\nResult Status\nRemarks\nDONE\nS\nDone.\n"
    ));
    super::fields(&outline).split("response\n").next().unwrap().split("result DONE").next().unwrap().to_owned()
}

#[test]
fn of_two_words_for_types_in_a_row_the_second_is_the_type() {
    assert_snapshot!(rows("shops\nrequired\nList of shops.\n  • At most 20\nArray<String>\nid\nIts number.\nDeprecated\nString\n\"1\""), @r#"
    shops [Array<String>] [! required]
      - List of shops.
      * At most 20
    id [String]
      - Its number.
      * Deprecated
      sample `"1"`
    "#);
    assert_snapshot!(rows("kind\nWhich kind.\nString\ndate\nThe date.\nString"), @"
    kind [String]
      - Which kind.
    date [String]
      - The date.
    ");
}

#[test]
fn a_name_and_a_word_behind_a_type_are_the_next_row() {
    assert_snapshot!(rows("shopId\nThe shop.\nString\nstatus\nStatus\nString\nappId\nIdentifier\nString\ncolour\nThe colour.\nString\nBLUE\nsize\nThe size.\nString\nhuge\nlast\nThe last.\nString"), @"
    shopId [String]
      - The shop.
    status [String]
      - Status
    appId [String]
      - Identifier
    colour [String]
      - The colour.
      sample `BLUE`
    size [String]
      - The size.
      sample `huge`
    last [String]
      - The last.
    ");
}

#[test]
fn a_row_without_a_type_takes_none_from_the_next() {
    assert_snapshot!(rows("shopId\nThe shop.\n\"S1\"\nendDate\nA timestamp of its end.\nNumber\n1632833743000"), @r#"
    shopId …
      - The shop.
      sample `"S1"`
    endDate [Number]
      - A timestamp of its end.
      sample `1632833743000`
    "#);
}

#[test]
fn the_headings_of_an_unknown_table_in_a_description_are_no_type() {
    assert_snapshot!(rows("kind\nWhich kind.\nLevel\nDescription\nGOLD\nOne\nSILVER\nTwo\nString\nshop\nThe shop.\nString\n\"1\""), @r#"
    kind [String]
      - Which kind.
      - Level
      - Description
      - GOLD
      - One
      - SILVER
      - Two
    shop [String]
      - The shop.
      sample `"1"`
    "#);
}

#[test]
fn a_result_row_with_another_status_is_a_row() {
    let text = "Things\nPOST /api/things\nRequest\nBody\nName\nDescription\nType\nSample\nid\nIts number.\nString\n\"1\"\nResult Codes\nResult Code\nResult Status\nRemarks\nDONE\nS\nDone.\nPENDING\nA\nAccepted.\nBUSY\nU\nWait.\n";
    assert_snapshot!(read(text).split("response\n").nth(1).unwrap(), @"
    result DONE | S | Done.
    result PENDING | A | Accepted.
    result BUSY | U | Wait.
    ");
}

#[test]
fn rows_whose_types_stand_behind_their_names_are_told_apart() {
    let text = "5. Things\n1. API Path\n/api/open/things\n2. Request\n2.1 Body\nName\nType\nLength\nRequired\nDescription\nSample\nid\nString\n32\nM\nIts number\n62021\nday\nDate\n/\nM\nThe day of it\nseats\nArray<Seat>\n/\nO\nThe seats\nextInfo\nJSON Object\n512\nO\nMore of it\nshop\nString\n8\nM\nThe shop\nWKL\nSeat\nName\nType\nLength\nRequired\nDescription\nSample\nrow\nInteger\n0~150\nO\nThe row\nSample\n{ \"id\": \"1\" }\nResult Code\nNo\nResultCode\nResultStatus\nResultMessage\n1\nDONE\nS\nDone\n2\nBUSY\nU\nWait\n";
    assert_snapshot!(read(text), @r#"
    layout Tn
    title `5. Things`
    path `/api/open/things`
    request
      id [String] [! M] [max 32]
        - Its number
        sample `62021`
      day [Date] [! M]
        - The day of it
      seats [Array<Seat>] [! O] …
        - The seats
      extInfo [JSON Object] [! O] [max 512] …
        - More of it
      shop [String] [! M] [max 8]
        - The shop
        sample `WKL`
    response
    type Seat
      row [Integer] [! O] [max 0~150]
        - The row
    result DONE | S | Done
    result BUSY | U | Wait
    example Request [] { "id": "1" }
    "#);
}
