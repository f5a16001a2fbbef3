//! Layouts T and Tn.

use insta::assert_snapshot;

use super::{fields, read};

pub(super) const PIPES: &str = r#"Tea API
POST /api/open/tea
Environment | Domain |
Production | tea.example.com |
Testing | pre.tea.example.com |
Sends tea.
Request
Headers
Please check API Structure for basics.
Body
All fields are required when order status is HOT, optional otherwise.
Name | Description | Type | Sample |
when | When it was brewed. | Number | 1632833743000 |
verb | What to do, one of:
| String | "SEND" |
tea | The tea itself, see below. | See TeaInfo. | |
openId | Who drinks it. to provide either openId or userId. | String | |
TeaInfo
Name | Description | Type | Sample |
leaves | By language. | LeafInfo | { "zh_HK": "JSONString(LeafInfo)" } |
amount | Total in cents. | Number | 100000 |
cup | Which cup it is. | String |
Example
{
"when": 1,
"tea": {}
}For leaves, please check the relevant business scenario.
Response
Headers
Please check API Structure for basics.
Body
Please check API Structure for basics.
Example
{
"result":{"resultStatus":"S"}
}Error Handling
Result Codes
Result Code | Result Status | Remarks |
SUCCESS | S | Done. |
COLD | F | Too late. |"#;

#[test]
fn a_page_of_tables_with_pipes_is_read_whole() {
    assert_snapshot!(read(PIPES), @r#"
        layout T
        title `Tea API`
        method `POST`
        path `/api/open/tea`
        host Production = tea.example.com
        host Testing = pre.tea.example.com
        - Sends tea.
        - Please check API Structure for basics.
        - For leaves, please check the relevant business scenario.
        - Please check API Structure for basics.
        request
          - All fields are required when order status is HOT, optional otherwise.
          when [Number]
            - When it was brewed.
            sample `1632833743000`
          verb [String]
            - What to do, one of:
            sample `"SEND"`
          tea [See TeaInfo.] …
            - The tea itself, see below.
          openId [String]
            - Who drinks it. to provide either openId or userId.
        response
          - Please check API Structure for basics.
        type TeaInfo
          leaves [LeafInfo] …
            - By language.
            sample `{ "zh_HK": "JSONString(LeafInfo)" }`
          amount [Number]
            - Total in cents.
            sample `100000`
          cup [String]
            - Which cup it is.
        result SUCCESS | S | Done.
        result COLD | F | Too late.
        example Request [] {
        "when": 1,
        "tea": {}
        }
        example Response [] {
        "result":{"resultStatus":"S"}
        }
        note mended-row 14:1 /request/verb: the row of `verb` breaks over 2 lines; they were read as one row
        note lost-cell 22:1 /request/tea/cup: the row of `cup` lacks its last cell
        note mended-text 27:2 /examples: this text was glued to the JSON before it
        note mended-text 36:2 /examples: this text was glued to the JSON before it
    "#);
}

#[test]
fn the_same_page_one_cell_a_line_gives_the_same_and_its_badges() {
    let page = r#"Tea API

POST /api/open/tea

Environment

Domain

Production

tea.example.com

Testing

pre.tea.example.com

Sends tea.

Request

Headers

Please check API Structure for basics.

Body

Name

Description

Type

Sample

when

required

When it was brewed.

Number

1632833743000

verb

required

What to do, one of:

  • SEND: makes it.
  • STOP: ends it.

String

"SEND"

tea

required

The tea itself, see below.

See TeaInfo.

openId

conditional

Who drinks it. to provide either openId or userId.

String

userId

conditional

Who else drinks it.

String

"2160xxxx"

TeaInfo

Name

Description

Type

Sample

leaves

By language.

LeafInfo

{ "zh_HK": "JSONString(LeafInfo)",
  "en_US": "JSONString(LeafInfo)" }

amount

Total in cents.

Number

100000

cup

Which cup it is.

String

Example

{
"when": 1
}

Response

Body

Please check API Structure for basics.

Error Handling

Result Codes

Result Code

Result Status

Remarks

SUCCESS

S

Done.

COLD

F

Too late.

Make new tea."#;
    assert_snapshot!(read(page), @r#"
    layout Tn
    title `Tea API`
    method `POST`
    path `/api/open/tea`
    host Production = tea.example.com
    host Testing = pre.tea.example.com
    - Sends tea.
    - Please check API Structure for basics.
    - Make new tea.
    request
      when [Number] [! required]
        - When it was brewed.
        sample `1632833743000`
      verb [String] [! required]
        - What to do, one of:
        * SEND: makes it.
        * STOP: ends it.
        sample `"SEND"`
      tea [See TeaInfo.] [! required] …
        - The tea itself, see below.
      openId [String] [! conditional]
        - Who drinks it. to provide either openId or userId.
      userId [String] [! conditional]
        - Who else drinks it.
        sample `"2160xxxx"`
    response
      - Please check API Structure for basics.
    type TeaInfo
      leaves [LeafInfo] …
        - By language.
        sample `{ "zh_HK": "JSONString(LeafInfo)",
    "en_US": "JSONString(LeafInfo)" }`
      amount [Number]
        - Total in cents.
        sample `100000`
      cup [String]
        - Which cup it is.
    result SUCCESS | S | Done.
    result COLD | F | Too late.
    example Request [] {
    "when": 1
    }
    warning strange-row 151:1 /results: `Make new tea.` stands behind the last row of a table, and was read as text below it
    "#);
}

#[test]
fn what_stands_between_two_tables_is_no_cell_of_the_first() {
    let page = |between: &str| {
        let text = format!(
            "Ping\n\nPOST /api/ping\n\nRequest\n\nBody\n\nName\n\nDescription\n\nType\n\nSample\n\na\n\nrequired\n\nOne.\n\nString\n\nx\n\nb\n\nTwo.\n\nInfo\n\n{between}\n\nName\n\nDescription\n\nType\n\nSample\n\nc\n\nThree.\n\nString\n\ny\n"
        );
        fields(&read(&text))
    };
    assert_snapshot!(page("All fields are required when a is X.\n\nInfo"), @r"
      a [String] [! required]
        - One.
        sample `x`
      b [Info] …
        - Two.
    type Info
      - All fields are required when a is X.
      c [String]
        - Three.
        sample `y`
    ");
    assert_snapshot!(page("Info\n\nAll fields are required when a is X."), @r"
      a [String] [! required]
        - One.
        sample `x`
      b [Info] …
        - Two.
    type Info
      - All fields are required when a is X.
      c [String]
        - Three.
        sample `y`
    ");
    assert_snapshot!(page("Info"), @r"
      a [String] [! required]
        - One.
        sample `x`
      b [Info] …
        - Two.
    type Info
      c [String]
        - Three.
        sample `y`
    ");
}

#[test]
fn a_cell_beyond_the_columns_of_the_results_is_told() {
    let wide = PIPES.replace("COLD | F | Too late. |", "COLD | F | Too late. | Come earlier. |");
    let shown = read(&wide);
    assert!(shown.contains("`Come earlier.` stands in a column without a heading"), "{shown}");
    assert!(!read(PIPES).contains("column without a heading"));
}

/// The result codes of rendered lines, and what is found about them.
fn results(lines: &str) -> String {
    let read = read(&format!(
        "Ping\nPOST /api/ping\nRequest parameters\nid\u{a0}string \u{a0}\nResult/Error codes\n{lines}\n"
    ));
    read.lines()
        .filter(|line| line.contains("result") || line.contains("glued"))
        .map(str::trim)
        .collect::<Vec<_>>()
        .join("\n")
}

#[test]
fn result_codes_are_read_in_whichever_columns_they_stand() {
    assert_snapshot!(results("Value\nCode\nMessage\nS\nSUCCESS\nDone.\nU\nBUSY\nWait."), @r"
    result SUCCESS | S | Done.
    result BUSY | U | Wait.
    ");
    assert_snapshot!(results("Code\nMessage\nStatus\nSUCCESS\nDone.\nS\nBUSY\nWait.\nU"), @r"
    result SUCCESS | S | Done.
    result BUSY | U | Wait.
    ");
    assert_snapshot!(results("Code\nValue\nMessage\nRetry\nSUCCESS\nS\nDone.\nno\nBUSY\nU\nWait.\nyes"), @r"
    result SUCCESS | S | Done. | no
    result BUSY | U | Wait. | yes
    ");
    assert_snapshot!(results("Message | Code | Status | Retry |\nDone. | SUCCESS | S | no |\nWait. | BUSY | U | yes |"), @r"
    result SUCCESS | S | Done. | no
    result BUSY | U | Wait. | yes
    ");
}

#[test]
fn a_section_of_result_codes_without_one_is_an_error_unless_the_page_says_so() {
    assert_snapshot!(results("What went wrong stands elsewhere"), @"error unread-result 6:1 /results: nothing below the heading of the result codes reads as one");
    assert_snapshot!(results("No codes of its own."), @"");
}
