//! Lines of rendered text that open fields or messages in words of their own.

use insta::assert_snapshot;

use super::{fields, read};

fn page_with(rows: &str) -> String {
    format!("Ping API\n\nPOST /api/ping\n\nRequest parameters\n\n{rows}\n")
}

#[test]
fn whatever_stands_behind_a_name_and_a_type_the_line_opens_a_field() {
    let rows = [
        "a1 string  (required)",
        "a2 string, REQUIRED",
        "a3 string (deprecated)",
        "a4 string  M",
        "a5 string 必填",
        "a6 varchar(10)",
        "a7 int32",
        "obj json object",
        "a9 Array<Array<string>>",
        "a10 file",
        "a11 strng REQUIRED",
        "memo string  whatever it takes",
        "payAmount string: given by the shop",
        "old string (optional, deprecated)",
        "an string",
        "a array",
    ];
    assert_snapshot!(fields(&read(&page_with(&rows.join("\n\nOne.\n\n")))), @"
    a1 [string] [! required]
      - One.
    a2 [string] [! REQUIRED]
      - One.
    a3 (deprecated) [string]
      - One.
    a4 [string] [! M]
      - One.
    a5 [string] [! 必填]
      - One.
    a6 [varchar] [max 10]
      - One.
    a7 [int32]
      - One.
    obj [json object]
      - One.
    a9 [Array<Array<string>>]
      - One.
    a10 [file]
      - One.
    a11 [strng] [! REQUIRED]
      - One.
    memo [string] [! whatever it takes]
      - One.
    payAmount [string] [! : given by the shop]
      - One.
    old (deprecated) [string] [! optional]
      - One.
    an [string]
      - One.
    a [array]
    ");
}

#[test]
fn sentences_that_start_like_fields_open_none() {
    let lines = [
        "random string of 32 digits.",
        "order number of the shop",
        "phone number is not shown, REQUIRED or not.",
        "payment date, as the shop has it.",
        "the string is kept",
        "return url for the user",
        "order status",
    ];
    assert_snapshot!(fields(&read(&page_with(&format!("x\u{A0}string \u{A0}\n\n{}", lines.join("\n\n"))))), @r"
      x [string]
        - random string of 32 digits.
        - order number of the shop
        - phone number is not shown, REQUIRED or not.
        - payment date, as the shop has it.
        - the string is kept
        - return url for the user
        - order status
    warning stray-field 21:1 /request/x: `order status` was read as what is said of `x`, and can be a field
    ");
}

#[test]
fn headings_are_read_by_their_words() {
    for heading in [
        "Response params",
        "Output parameters",
        "Return Body Fields",
        "回傳參數",
        "Response message",
        "2. Outcome fields",
    ] {
        let text = page_with(&format!("a\u{A0}string \u{A0}\n\nOne.\n\n{heading}\n\nb\u{A0}string \u{A0}\n\nTwo."));
        let read = read(&text);
        let (request, response) = read.split_once("\nresponse\n").unwrap_or((&read, ""));
        if heading.starts_with('2') {
            assert!(read.contains("unknown-heading"), "{read}");
        } else {
            assert!(!request.contains("Two.") && response.contains("Two."), "{heading}: {read}");
        }
    }
}

#[test]
fn a_heading_that_names_no_message_is_told() {
    let rows = "a\u{A0}string \u{A0}\n\nOne.\n\nCallback parameters\n\nb\u{A0}string \u{A0}\n\nOrder fields\n\nc\u{A0}string \u{A0}\n\nReturn message\n\nd\u{A0}string \u{A0}";
    assert_snapshot!(fields(&read(&page_with(rows))), @r"
      a [string]
        - One.
        - Callback parameters
      b [string]
        - Order fields
      c [string]
        - Return message
      d [string]
    error unknown-heading 11:1: `Callback parameters` reads like the heading of fields, but not whose they are
    warning unknown-heading 15:1: `Order fields` reads like the heading of fields, but not whose they are
    error unknown-heading 19:1: `Return message` reads like the heading of fields, but not whose they are
    ");
}

/// Rendered text with these lines as its request.
fn request(lines: &str) -> String {
    let outline = read(&format!("Things\n\nPOST /api/things\n\nRequest parameters\n\n{lines}\n"));
    super::fields(&outline)
}

#[test]
fn two_words_below_a_field_are_what_it_says_of_itself() {
    assert_snapshot!(request("ticketNo string  REQUIRED\n\nTicket number\n\nMore information:\n\n  • Maximum length: 8 characters\n\nseats Array<string>\n\nPassenger list\n\nday string  REQUIRED\n\nRefund date"), @"
    ticketNo [string] [! REQUIRED]
      - Ticket number
      more * Maximum length: 8 characters
    seats [Array<string>]
      - Passenger list
    day [string] [! REQUIRED]
      - Refund date
    ");
}

#[test]
fn a_field_whose_parts_stand_on_lines_of_their_own_or_with_signs_is_read() {
    assert_snapshot!(request("id string  REQUIRED\n\nIts number.\n\nseatNo\n\nstring\n\nREQUIRED\n\nThe seat.\n\nrowNo\n\nnumber\n\nThe row.\n\nshopName: string\n\nThe shop.\n\ncode (string)  REQUIRED\n\nThe code."), @"
    id [string] [! REQUIRED]
      - Its number.
    seatNo [string] [! REQUIRED]
      - The seat.
    rowNo [number]
      - The row.
    shopName [string]
      - The shop.
    code [string] [! REQUIRED]
      - The code.
    ");
}

#[test]
fn a_result_row_of_another_kind_of_code_is_no_part_of_the_row_above() {
    let text = "Things\n\nPOST /api/things\n\nRequest parameters\n\nid string  REQUIRED\n\nResult codes\n\nCodeValueMessage\nSUCCESSSDone.\nOrderClosedFOrder is closed.\n1001FOrder is closed.\nBUSYUToo many calls,\nplease wait.";
    assert_snapshot!(read(text).split("response\n").nth(1).unwrap(), @"
    glued `SUCCESSSDone.`
    glued `OrderClosedFOrder is closed.`
    glued `1001FOrder is closed.`
    glued `BUSYUToo many calls, please wait.`
    note mended-row 15:1 /results: the row of a result code breaks over 2 lines; they were read as one row
    ");
}

#[test]
fn hosts_in_lines_or_below_other_headings_are_read() {
    let read = |hosts: &str| {
        read(&format!("Things\n\nPOST /api/things\n\n{hosts}\n\nRequest parameters\n\nid string  REQUIRED\n"))
    };
    assert_snapshot!(read("Production domain: https://tea.example.hk\nTesting: test.example.hk\nTea: cups"), @"
    layout R
    title `Things`
    method `POST`
    path `/api/things`
    host Production = https://tea.example.hk
    host Testing = test.example.hk
    - Tea: cups
    request
      id [string] [! REQUIRED]
    response
    ");
    assert_snapshot!(read("Environment\n\nURL\n\nProduction\n\nhttps://tea.example.hk"), @"
    layout R
    title `Things`
    method `POST`
    path `/api/things`
    host Production = https://tea.example.hk
    request
      id [string] [! REQUIRED]
    response
    ");
}

#[test]
fn a_captioned_table_of_fields_is_of_the_type_in_its_caption() {
    let text = "Things\n\nPOST /api/things\n\nGeneral Headers\n\nName\n\nDescription\n\nType\n\nSample\n\nClient-Id\n\nWho calls.\n\nString\n\nabc135\n\nSeatInfo\n\nName\n\nDescription\n\nType\n\nseatNo\n\nThe seat.\n\nString\n\nRequest parameters\n\nseat\u{a0}SeatInfo \u{a0}REQUIRED\n";
    assert_snapshot!(read(text), @"
    layout R
    title `Things`
    method `POST`
    path `/api/things`
    headers `General Headers`
      Client-Id [String]
        - Who calls.
        sample `abc135`
    request
      seat [SeatInfo] [! REQUIRED]
    response
    type SeatInfo
      seatNo [String]
        - The seat.
    ");
}

#[test]
fn an_endpoint_among_the_fields_is_another_apis() {
    assert_snapshot!(read("Things\n\nRequest parameters\n\nid\u{a0}string \u{a0}REQUIRED\n\nSee below.\n\nGET /api/other\n"), @"
    layout R
    title `Things`
    request
      id [string] [! REQUIRED]
        - See below.
        - GET /api/other
    response
    error unread-path 9:1 /path: `GET /api/other` is a second endpoint, and the spec of a page has one
    ");
}

#[test]
fn glued_results_in_another_order_are_refused_and_a_heading_behind_them_is_no_message() {
    let read = |rows: &str| {
        let outline = read(&format!(
            "Things\n\nPOST /api/things\n\nRequest parameters\n\nid string  REQUIRED\n\nResult codes\n\n{rows}"
        ));
        outline.split("response\n").nth(1).unwrap().to_owned()
    };
    assert_snapshot!(read("CodeMessageValue\nDONEDoneS"), @"
    glued `DONEDoneS`
    error unread-result 11:1 /results: the columns `CodeMessageValue` stand in an order in which glued cells cannot be told apart
    ");
    assert_snapshot!(read("CodeValueMessage\nDONESDone.\nFAQ\nHow to pay?"), @"glued `DONESDone.`");
}

#[test]
fn invisible_characters_are_no_part_of_anything() {
    assert_snapshot!(request("\u{200b}id\u{200b}\u{a0}string \u{a0}REQUIRED\u{200b}\n\nIts \u{ad}number.\n\nkind\u{a0}string\u{200b} \u{a0}\n\n\u{200e}• GIFT_\u{ad}CARD: a card.\n\u{feff}• TEA: tea."), @"
    id [string] [! REQUIRED]
      - Its number.
    kind [string]
      * GIFT_CARD: a card.
      * TEA: tea.
    ");
}

#[test]
fn an_object_below_the_endpoint_is_no_portal_json() {
    let page = read("Things\n\nPOST /api/things\n\n{\"a\":1}\n\nRequest parameters\n\nid\u{a0}string \u{a0}REQUIRED\n");
    assert_snapshot!(page, @r#"
    layout R
    title `Things`
    method `POST`
    path `/api/things`
    - {"a":1}
    request
      id [string] [! REQUIRED]
    response
    "#);
}

#[test]
fn an_endpoint_behind_a_word_for_it_is_read() {
    for line in ["Endpoint: /api/things", "1. URL: POST /api/things", "API path: /api/things", "/api/things"] {
        let page = read(&format!("Things\n\n{line}\n\nRequest parameters\n\nid\u{a0}string \u{a0}REQUIRED\n"));
        assert!(page.contains("path `/api/things`"), "{line}: {page}");
    }
}

#[test]
fn a_word_with_a_colon_in_a_text_opens_no_section() {
    let field = "endDate\u{a0}number \u{a0}REQUIRED";
    for label in ["Example:", "Error codes:", "Response:", "Headers:", "Parameters:"] {
        let page = read(&format!(
            "Things\n\nPOST /api/things\n\nRequest parameters\n\nid\u{a0}string \u{a0}REQUIRED\n\nIts number.\n\n{label}\n\n  • of a shop\n\n{field}\n\nResponse parameters\n\nname\u{a0}string \u{a0}\n"
        ));
        assert!(
            page.contains(&format!(
                "    - {label}\n    * of a shop\n  endDate [number] [! REQUIRED]\nresponse\n  name"
            )),
            "{page}"
        );
    }
    let page = read(
        "Things\n\nPOST /api/things\n\nRequest parameters:\n\nid\u{a0}string \u{a0}REQUIRED\n\nExample:\n\n{ \"id\": \"1\" }\n\nResponse parameters:\n\nname\u{a0}string \u{a0}\n",
    );
    assert!(page.contains("example Request [] { \"id\": \"1\" }") && page.contains("response\n  name"), "{page}");
}

#[test]
fn a_table_of_keys_in_what_is_said_of_json_lists_its_members_up_to_the_next_field() {
    assert_snapshot!(request("bizContent\u{a0}string \u{a0}REQUIRED\n\nThis field must be provided as a JSON string.\n\nKey\n\nType\n\nDescription\n\ntableNo\n\nString\n\nTable number\n\nguests\n\nNumber\n\nHow many\n\nlang\u{a0}string \u{a0}REQUIRED\n\nThe language."), @"
    bizContent [string] [! REQUIRED]
      - This field must be provided as a JSON string.
      tableNo [String]
        - Table number
      guests [Number]
        - How many
    lang [string] [! REQUIRED]
      - The language.
    ");
}
