//! Tables in the rich text of portal JSON, as served and stripped.

use insta::assert_snapshot;

use super::read;

/// A page whose description is this HTML.
fn served(description: &str, request: &str) -> String {
    let html = serde_json::to_string(&format!("<p>Serves tea.</p>{description}")).unwrap();
    format!("{{\"content\":{{\"titleTag\":\"Tea\",\"description\":{html},\"request\":[{request}]}}}}")
}

/// The same, stripped of its markup: a cell a line.
fn stripped(description: &str, request: &str) -> String {
    let description = description.replace('"', "\\\"");
    format!("Tea\n\n{{\"content\":{{\"description\":\"\n\nServes tea.\n\n{description}\n\",\"request\":[{request}]}}}}")
}

/// A table of these rows, their cells parted by `|`, as HTML and as lines.
fn table(rows: &str) -> (String, String) {
    let cell = |cell: &str| format!("<td>{}</td>", cell.trim().replace(" / ", "<br>"));
    let row = |row: &str| format!("<tr>{}</tr>", row.split('|').map(cell).collect::<String>());
    let html = format!("<table>{}</table>", rows.lines().map(row).collect::<String>());
    let lines = rows.replace(['|', '\n'], "\n\n").replace(" / ", "\n\n");
    (html, lines.lines().map(str::trim).collect::<Vec<_>>().join("\n"))
}

const FIELD: &str = r#"{"name":"id","type":"string"}"#;

#[test]
fn hosts_in_the_description_are_read() {
    let (html, lines) = table("Environment|Domain\nProduction|tea.example.hk\nTesting|test.example.hk");
    let (html, lines) = (read(&served(&html, FIELD)), read(&stripped(&lines, FIELD)));
    assert_eq!(html.replace("layout J0", "layout J"), lines);
    assert_snapshot!(html, @"
    layout J0
    title `Tea`
    host Production = tea.example.hk
    host Testing = test.example.hk
    - Serves tea.
    request
      id [string]
    response
    ");
}

#[test]
fn headers_in_the_description_are_read_with_the_headings_above_them() {
    let rows = "Name|Description|Type|Sample\nClient-Id|REQUIRED / Who calls.|String|4Q5\nSignature|Keys: / \u{2022} algorithm: How.|String|algorithm=RSA256";
    let only = "Name|Description|Type|Sample\nRequest-Time|REQUIRED / When.|String|2024-05-22T06:42:21+05:30";
    let ((general, general_lines), (only, only_lines)) = (table(rows), table(only));
    let html = format!("<h3>General Headers</h3>{general}<h3>Request-only Headers</h3>{only}<p>And more.</p>");
    let lines = format!("General Headers\n\n{general_lines}\n\nRequest-only Headers\n\n{only_lines}\n\nAnd more.");
    let (html, lines) = (read(&served(&html, FIELD)), read(&stripped(&lines, FIELD)));
    assert_eq!(html.replace("layout J0", "layout J"), lines);
    assert_snapshot!(html, @"
    layout J0
    title `Tea`
    - Serves tea.
    - And more.
    headers `General Headers`
      Client-Id [String] [! REQUIRED]
        - Who calls.
        sample `4Q5`
      Signature [String]
        - Keys:
        * algorithm: How.
        sample `algorithm=RSA256`
    headers `Request-only Headers`
      Request-Time [String] [! REQUIRED]
        - When.
        sample `2024-05-22T06:42:21+05:30`
    request
      id [string]
    response
    ");
}

#[test]
fn a_table_of_fields_is_of_the_type_or_the_field_it_stands_with() {
    let (html, lines) = table("Name|Description|Type|Sample\nsize|How much.|Number|1");
    let typed = r#"{"name":"cup","type":"Cup"}"#;
    let (served_type, stripped_type) = (format!("<p>Cup</p>{html}"), format!("Cup\n\n{lines}"));
    let (of_type, lines_of_type) = (read(&served(&served_type, typed)), read(&stripped(&stripped_type, typed)));
    assert_eq!(of_type.replace("layout J0", "layout J"), lines_of_type);
    assert_snapshot!(of_type, @"
    layout J0
    title `Tea`
    - Serves tea.
    request
      cup [Cup]
    response
    type Cup
      size [Number]
        - How much.
        sample `1`
    ");
    let field = format!(
        "{{\"name\":\"cup\",\"type\":\"object\",\"description\":{}}}",
        serde_json::to_string(&format!("<p>A cup.</p>{html}")).unwrap()
    );
    assert_snapshot!(read(&served("", &field)), @"
    layout J0
    title `Tea`
    - Serves tea.
    request
      cup [object]
        - A cup.
        size [Number]
          - How much.
          sample `1`
    response
    ");
}

#[test]
fn a_page_made_by_hand_in_its_description_is_read_as_it_is_rendered() {
    let (html, lines) = table("Name|Description|Type|Sample\nid|required / Its number.|String|\"1\"");
    let (codes, code_lines) = table("Code|Value|Message\nSUCCESS|S|Done.");
    let html = format!(
        "<h2>Request</h2><h3>Body</h3>{html}<h3>Example</h3><p>{{</p><p>\"id\": \"1\"</p><p>}}</p><h2>Result Codes</h2>{codes}"
    );
    let lines =
        format!("Request\n\nBody\n\n{lines}\n\nExample\n\n{{\n\n\"id\": \"1\"\n\n}}\n\nResult Codes\n\n{code_lines}");
    let (html, lines) = (read(&served(&html, "")), read(&stripped(&lines, "")));
    assert_eq!(html.replace("layout J0", "layout J"), lines);
    assert_snapshot!(html, @r#"
    layout J0
    title `Tea`
    - Serves tea.
    request
      id [String] [! required]
        - Its number.
        sample `"1"`
    response
    result SUCCESS | S | Done.
    example Request [] {
    "id": "1"
    }
    "#);
}

#[test]
fn a_table_of_keys_in_what_is_said_of_json_lists_its_members() {
    let (html, _) = table("Key|Type|Description\ntableNo|String|Table number");
    let said = serde_json::to_string(&format!("<p>A JSON string.</p>{html}")).unwrap();
    let field = format!("{{\"name\":\"bizContent\",\"type\":\"string\",\"description\":{said}}}");
    assert_snapshot!(read(&served("", &field)), @"
    layout J0
    title `Tea`
    - Serves tea.
    request
      bizContent [string]
        - A JSON string.
        tableNo [String]
          - Table number
    response
    ");
}
