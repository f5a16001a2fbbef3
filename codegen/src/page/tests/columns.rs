//! Header rows as older pages write them, and headings with numbers.

use insta::assert_snapshot;

use super::read;

const OLD: &str = "5. Brew Tea
POST /api/open/tea
Brews tea.
2. API Request
2.1 Request
2.1.1 Header
Name | Type | Required | Descript | Sample |
Client-Id | String | M | Who calls. | 2110 |
2.1.2 Body
No. | FieldName | Type | Length | Required | Desc | Sample |
1 | teaId | String | 1-32 | M | Names the tea. | T1 |
2 | brewedAt | Date | / | M | When it was brewed. | |
3 | price | Long | 0~1000 | O | In cents. | 100 |
2.2 Response
Name | Type | Length | Descript | Sample |
cupId | String | 64 | Names the cup. | C1 |
Result Code
No | ResultCode | ResultStatus | ResultMessage |
1 | SUCCESS | S | Done. |
2 | TOO_HOT | F | Wait. |
";

#[test]
fn headings_have_numbers_and_columns_count_rows() {
    assert_snapshot!(read(OLD), @r"
    layout T
    title `5. Brew Tea`
    method `POST`
    path `/api/open/tea`
    - Brews tea.
    - 2. API Request
    headers `2.1 Request 2.1.1 Header`
      Client-Id [String] [! M]
        - Who calls.
        sample `2110`
    request
      teaId [String] [! M] [max 1-32]
        - Names the tea.
        sample `T1`
      brewedAt [Date] [! M]
        - When it was brewed.
      price [Long] [! O] [max 0~1000]
        - In cents.
        sample `100`
    response
      cupId [String] [max 64]
        - Names the cup.
        sample `C1`
    result SUCCESS | S | Done.
    result TOO_HOT | F | Wait.
    ");
}

#[test]
fn a_line_that_begins_with_a_number_is_no_heading_for_that() {
    let page = "Tea\nPOST /api/open/tea\nRequest Parameters\n\nteaId string  REQUIRED\n\n2 requests at most are sent.\n\n3. Sent once\n";
    assert_snapshot!(read(page), @r"
    layout R
    title `Tea`
    method `POST`
    path `/api/open/tea`
    request
      teaId [string] [! REQUIRED]
        - 2 requests at most are sent.
        - 3. Sent once
    response
    ");
}
