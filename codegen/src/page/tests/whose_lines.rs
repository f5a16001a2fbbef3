//! Tables, headings and lines of which the page does not say whose they are.

use insta::assert_snapshot;

use super::{fields, read};

#[test]
fn a_word_for_a_message_below_a_field_is_what_is_said_of_it() {
    let page = |rest: &str| {
        fields(&read(&format!(
            "Ping API\n\nPOST /api/ping\n\nRequest parameters\n\nid string REQUIRED\n\nResponse\n\nkind string\n\nWhich kind.\n\n{rest}"
        )))
    };
    assert_snapshot!(page("Response parameters\n\ncode string REQUIRED\n\nThe code.\n"), @r"
      id [string] [! REQUIRED]
        - Response
      kind [string]
        - Which kind.
      code [string] [! REQUIRED]
        - The code.
    ");
    assert_snapshot!(page(""), @r"
    id [string] [! REQUIRED]
    kind [string]
      - Which kind.
    ");
}

#[test]
fn a_table_of_fields_behind_that_of_headers_is_told() {
    let headers = "Name | Description | Type | Sample |\nClient-Id | Who calls. | String | 5 |";
    let seats = "Field | Required | Type | Description |\nseatNo | Y | String | Number of the seat. |";
    let page = |above: &str| format!("Ping API\n{above}\nRequest parameters\nid string REQUIRED\nThe id.\n");
    assert_snapshot!(read(&page(&format!("General Headers\n{headers}\n{seats}"))), @r"
    layout P
    title `Ping API`
    headers `General Headers`
      Client-Id [String]
        - Who calls.
        sample `5`
      seatNo [String] [! Y]
        - Number of the seat.
    request
      id [string] [! REQUIRED]
        - The id.
    response
    error unnamed-table 6:1: nothing names what this table is about; it was read as more headers
    ");
    assert_snapshot!(read(&page(&format!("Pings.\n{seats}\nGeneral Headers\n{headers}"))), @r"
    layout P
    title `Ping API`
    - Pings.
    headers `General Headers`
      Client-Id [String]
        - Who calls.
        sample `5`
    request
      seatNo [String] [! Y]
        - Number of the seat.
      id [string] [! REQUIRED]
        - The id.
    response
    error unnamed-table 4:1: nothing names what this table is about; it was read as fields of the request
    ");
}

#[test]
fn a_table_of_one_column_in_a_description_is_one() {
    assert_snapshot!(fields(&read("Ping API\nHeaders\nName | Description | Type | Sample |\nA-B | It. | String | 5 |\nRequest parameters\nkind string REQUIRED\nWhich kind.\nCode Value |\nGREEN |\nBLACK |\n")), @r"
    kind [string] [! REQUIRED]
      - Which kind.
      # Code Value
      # GREEN
      # BLACK
    ");
}

#[test]
fn two_words_below_a_field_are_what_it_says_where_all_others_say_something() {
    let page = |rest: &str| {
        let text = format!(
            "Ping API\n\nPOST /api/ping\n\nRequest parameters\n\nticketNo string REQUIRED\n\norder number\n\n{rest}"
        );
        fields(&read(&text))
    };
    assert_snapshot!(page("userId string\n\nThe user.\n"), @r"
      ticketNo [string] [! REQUIRED]
        - order number
      userId [string]
        - The user.
    warning stray-field 9:1 /request/ticketNo: `order number` was read as what is said of `ticketNo`, and can be a field
    ");
    assert_snapshot!(page("More information:\n\n  • Maximum length: 8 characters\n\nuserId string\n\nThe user.\n"), @r"
      ticketNo [string] [! REQUIRED]
        - order number
        more * Maximum length: 8 characters
      userId [string]
        - The user.
    warning stray-field 9:1 /request/ticketNo: `order number` was read as what is said of `ticketNo`, and can be a field
    ");
    assert_snapshot!(page("userId string\n\nopenId string\n"), @r"
      ticketNo [string] [! REQUIRED]
      order [number]
      userId [string]
      openId [string]
    warning stray-field 9:1 /request/ticketNo: `order number` was read as a field, and can be what is said of `ticketNo`
    ");
    assert_snapshot!(page("The number of orders.\n\nuserId string\n\nThe user.\n"), @r"
    ticketNo [string] [! REQUIRED]
    order [number]
      - The number of orders.
    userId [string]
      - The user.
    ");
}

#[test]
fn a_description_that_ends_like_a_field_line_is_none() {
    let page = |row: &str| {
        fields(&read(&format!(
            "Ping API\n\nPOST /api/ping\n\nRequest parameters\n\nuserId string REQUIRED\n\nThe user.\n\n{row}\n"
        )))
    };
    assert_snapshot!(page("phone string REQUIRED\n\nPhone number required"), @r"
    userId [string] [! REQUIRED]
      - The user.
    phone [string] [! REQUIRED]
      - Phone number required
    ");
    assert_snapshot!(page("phone string REQUIRED\n\nphone number"), @r"
    userId [string] [! REQUIRED]
      - The user.
    phone [string] [! REQUIRED]
      - phone number
    ");
}

#[test]
fn a_table_of_the_values_of_a_status_stays_with_its_field() {
    let text = "Ping API\n\nPOST /api/ping\n\nRequest parameters\n\ntaskStatus string REQUIRED\n\nWhere the task stands.\n\n\
                Status\n\nDescription\n\nINIT\n\nJust made.\n\nDONE\n\nAll done.\n\nlang string REQUIRED\n\nThe language.\n";
    assert_snapshot!(fields(&read(text)), @r"
    taskStatus [string] [! REQUIRED]
      - Where the task stands.
      - Status
      - Description
      - INIT
      - Just made.
      - DONE
      - All done.
    lang [string] [! REQUIRED]
      - The language.
    ");
}
