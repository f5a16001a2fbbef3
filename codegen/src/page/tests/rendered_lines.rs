//! Layout R.

use insta::assert_snapshot;

use super::read;

/// A page with `fields` under its request.
fn page_with(fields: &str) -> String {
    format!("Ping API\n\nPOST /api/ping\n\nRequest parameters\n\n{fields}\n")
}

#[test]
fn a_page_is_read_from_title_to_result_codes() {
    assert_snapshot!(read("
Ping API

POST /api/open/ping

Tells the platform that a shop is open.


General Headers

Name

Description

Type

Sample

Client-Id

REQUIRED

Names the partner.

String

4Q5Y8W0

Encrypt

REQUIRED\u{A0} when the body is secret.\u{A0}

Keys of the value:\u{A0}

  • algorithm: how it is done.\u{A0}
  • keyVersion: which key did it.

String

algorithm=RSA_AES,keyVersion=1

Response-only Headers

Name

Description

Type

Sample

Tracer-Id

Finds the call again.

String

abcdef135



See the scenarios for more.

Request parameters

shopId\u{A0}string \u{A0}REQUIRED

Which shop it is.

More information:

  • Maximum length: 32 characters

shop (deprecated)\u{A0}string \u{A0}

Which shop it was.

kind\u{A0}string \u{A0}

What it sells.

  • TEA: Hot drinks.
  • CAKE: Sweet things.

Response parameters

result\u{A0}Result \u{A0}REQUIRED

What became of it.

Show child parameters

shopId\u{A0}string \u{A0}

The shop again.
API Explorer

Request

Request Body

Response

Response Body


Result/Error codes

CodeValueMessage
SUCCESSSDone
PARAM_ILLEGALFSomething is missing."), @"
        layout R
        title `Ping API`
        method `POST`
        path `/api/open/ping`
        - Tells the platform that a shop is open.
        - See the scenarios for more.
        headers `General Headers`
          Client-Id [String] [! REQUIRED]
            - Names the partner.
            sample `4Q5Y8W0`
          Encrypt [String]
            - REQUIRED when the body is secret.
            - Keys of the value:
            * algorithm: how it is done.
            * keyVersion: which key did it.
            sample `algorithm=RSA_AES,keyVersion=1`
        headers `Response-only Headers`
          Tracer-Id [String]
            - Finds the call again.
            sample `abcdef135`
        request
          shopId [string] [! REQUIRED]
            - Which shop it is.
            more * Maximum length: 32 characters
          shop (deprecated) [string]
            - Which shop it was.
          kind [string]
            - What it sells.
            * TEA: Hot drinks.
            * CAKE: Sweet things.
        response
          result [Result] [! REQUIRED] …
            - What became of it.
          shopId [string]
            - The shop again.
        glued `SUCCESSSDone`
        glued `PARAM_ILLEGALFSomething is missing.`
    ");
}

#[test]
fn no_break_spaces_part_names_of_any_form_from_types_of_any_form() {
    assert_snapshot!(read(&page_with("$price_zh_HK$\u{A0}string \u{A0}REQUIRED\n\n票\u{A0}Ticket \u{A0}\n\n2nd\u{A0}Array<string> \u{A0}REQUIRED")), @"
        layout R
        title `Ping API`
        method `POST`
        path `/api/ping`
        request
          $price_zh_HK$ [string] [! REQUIRED]
          票 [Ticket]
          2nd [Array<string>] [! REQUIRED]
        response
    ");
}

#[test]
fn prose_with_a_no_break_space_opens_no_field() {
    assert_snapshot!(read(&page_with("id\u{A0}string \u{A0}\n\nThe\u{A0} RFC 2616\u{A0} media type.\n\nID of the shop.\u{A0}\n\nSee\u{A0} below\n\nCode\u{A0}Value")), @"
        layout R
        title `Ping API`
        method `POST`
        path `/api/ping`
        request
          id [string]
            - The RFC 2616 media type.
            - ID of the shop.
            - See below
            - Code Value
        response
    ");
}

#[test]
fn a_badge_with_a_condition_becomes_a_line() {
    assert_snapshot!(read(&page_with("code string REQUIRED when type is TICKET\n\nThe code.")), @"
        layout R
        title `Ping API`
        method `POST`
        path `/api/ping`
        request
          code [string]
            - REQUIRED when type is TICKET
            - The code.
        response
    ");
}

#[test]
fn indented_rows_are_children() {
    assert_snapshot!(read(&page_with("shop\u{A0}Shop \u{A0}\nHide child parameters\n  id\u{A0}string \u{A0}\n  owner\u{A0}object \u{A0}\n    name\u{A0}string \u{A0}\nnote\u{A0}string \u{A0}")), @"
        layout R
        title `Ping API`
        method `POST`
        path `/api/ping`
        request
          shop [Shop]
            id [string]
            owner [object]
              name [string]
          note [string]
        response
    ");
}

#[test]
fn children_without_an_end_are_told() {
    assert_snapshot!(read(&page_with("shop\u{A0}Shop \u{A0}\n\nHide child parameters\n\nid\u{A0}string \u{A0}")), @"
        layout R
        title `Ping API`
        method `POST`
        path `/api/ping`
        request
          shop [Shop]
          id [string]
        response
        error unclear-children 7:1: the children of `shop` are shown, but nothing tells where they end
    ");
}

#[test]
fn a_name_with_a_blank_is_read_and_told() {
    assert_snapshot!(read(&page_with("shop id\u{A0}string \u{A0}REQUIRED\n\nWhich shop.")), @"
    layout R
    title `Ping API`
    method `POST`
    path `/api/ping`
    request
      shop id [string] [! REQUIRED]
        - Which shop.
    response
    error strange-row 7:1 /request/shop id: `shop id` stands where the name of a field or header is due
    ");
}

#[test]
fn a_name_and_its_type_can_stand_on_lines_of_their_own() {
    assert_snapshot!(read(&page_with("id\nstring\nREQUIRED\nThe number.\nkind\nstring\nWhich tea.")), @"
    layout R
    title `Ping API`
    method `POST`
    path `/api/ping`
    request
      id [string] [! REQUIRED]
        - The number.
      kind [string]
        - Which tea.
    response
    ");
}

#[test]
fn a_capitalized_word_and_a_type_are_prose_where_no_break_spaces_part_the_fields() {
    assert_snapshot!(read(&page_with("id\u{A0}string \u{A0}REQUIRED\n\nStatus string")), @"
    layout R
    title `Ping API`
    method `POST`
    path `/api/ping`
    request
      id [string] [! REQUIRED]
        - Status string
    response
    ");
}

#[test]
fn a_bullet_is_the_name_of_no_field() {
    assert_snapshot!(read(&page_with("id\u{A0}string \u{A0}REQUIRED\n\nWhich one.\n\n\u{A0}\u{A0}•\u{A0}HKID\n\u{A0}\u{A0}•\u{A0}PASSPORT")), @"
    layout R
    title `Ping API`
    method `POST`
    path `/api/ping`
    request
      id [string] [! REQUIRED]
        - Which one.
        * HKID
        * PASSPORT
    response
    ");
}

#[test]
fn a_heading_of_fields_without_any_is_refused_or_told_unless_it_says_so() {
    let page = |under: &str| {
        read(&format!(
            "Ping API\n\nPOST /api/ping\n\nRequest parameters\n\n{under}\n\nResponse parameters\n\nid\u{A0}string \u{A0}\n"
        ))
    };
    assert_snapshot!(page(""), @r"
    layout R
    title `Ping API`
    method `POST`
    path `/api/ping`
    request
    response
      id [string]
    warning no-fields 5:1 /request: `Request parameters` announces fields, but none was read below it
    ");
    assert_snapshot!(page("None"), @"
    layout R
    title `Ping API`
    method `POST`
    path `/api/ping`
    request
    response
      id [string]
    ");
    assert_snapshot!(page("id\n\nvarious\n\nREQUIRED"), @"
    layout R
    title `Ping API`
    method `POST`
    path `/api/ping`
    request
      - id
      - various
      - REQUIRED
    response
      id [string]
    error no-fields 5:1 /request: `Request parameters` announces fields, but none was read below it
    ");
}

#[test]
fn fields_can_stand_line_by_line_under_the_heading_of_a_message() {
    assert_snapshot!(read("Ping API\n\nPOST /api/ping\n\nRequest\n\nid\u{A0}string \u{A0}REQUIRED\n\nThe number.\n"), @"
    layout R
    title `Ping API`
    method `POST`
    path `/api/ping`
    request
      id [string] [! REQUIRED]
        - The number.
    response
    ");
}

#[test]
fn a_type_and_a_badge_below_a_name_belong_to_it() {
    assert_snapshot!(read(&page_with("id\n\nstring \u{A0}REQUIRED\n\nThe number.\n\nkind\u{A0}string \u{A0}")), @"
    layout R
    title `Ping API`
    method `POST`
    path `/api/ping`
    request
      id [string] [! REQUIRED]
        - The number.
      kind [string]
    response
    ");
}

#[test]
fn result_codes_are_read_under_any_heading() {
    let page = |heading: &str| {
        read(&page_with(&format!(
            "id\u{A0}string \u{A0}REQUIRED\n\nThe number.\n\n{heading}\n\nCodeValueMessage\n\nCOLDFToo late."
        )))
    };
    assert_snapshot!(page("Return codes"), @"
    layout R
    title `Ping API`
    method `POST`
    path `/api/ping`
    request
      id [string] [! REQUIRED]
        - The number.
    response
    glued `COLDFToo late.`
    ");
    assert_snapshot!(page("What can happen"), @"
    layout R
    title `Ping API`
    method `POST`
    path `/api/ping`
    - What can happen
    request
      id [string] [! REQUIRED]
        - The number.
    response
    glued `COLDFToo late.`
    ");
    assert_eq!(page("Error codes CodeValueMessage").replace("CodeValueMessage", ""), page("Return codes"));
}

#[test]
fn the_button_above_an_example_is_no_heading() {
    assert_snapshot!(read(&page_with("id\u{A0}string \u{A0}REQUIRED\n\nThe number.\n\nRequest Example\n\nCopy\n\n{\"id\": \"1\"}")), @r#"
    layout R
    title `Ping API`
    method `POST`
    path `/api/ping`
    request
      id [string] [! REQUIRED]
        - The number.
    response
    example Request [] {"id": "1"}
    "#);
}

#[test]
fn a_badge_glued_to_its_type_is_a_badge() {
    let rows = "Request parameters\n\nid stringREQUIRED\n\nThe number.\n\nkind\u{A0}numberREQUIRED\n\nThe kind.";
    assert_snapshot!(super::fields(&read(&format!("Ping API\n\nPOST /api/ping\n\n{rows}"))), @r"
    id [string] [! REQUIRED]
      - The number.
    kind [number] [! REQUIRED]
      - The kind.
    ");
}
