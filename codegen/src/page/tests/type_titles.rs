//! Which tables are those of named types, and how their headings read.

use insta::assert_snapshot;

use super::{fields, read};

#[test]
fn a_table_belongs_to_the_type_that_the_line_above_it_names() {
    let headings = ["Item Object", "3. Item", "Item (JSON):", "Object Item", "itemInfo"];
    for heading in headings {
        let page = format!(
            "Ping\nPOST /api/ping\nRequest\nBody\nName | Description | Type | Sample |\nitems | One. | Array<Item> | |\n{heading}\nName | Description | Type | Sample |\nno | Two. | String | 1 |\n"
        );
        let name = if heading == "itemInfo" { heading } else { "Item" };
        let expected =
            format!("  items [Array<Item>] …\n    - One.\ntype {name}\n  no [String]\n    - Two.\n    sample `1`\n");
        let lines = |text: &str| text.lines().map(str::trim).collect::<Vec<_>>().join("\n");
        assert_eq!(lines(&fields(&read(&page))), lines(&expected), "{heading}");
    }
}

#[test]
fn a_first_table_under_the_name_of_a_type_or_field_is_no_message() {
    let page = |heading: &str| {
        let page = format!(
            "Ping\nPOST /api/ping\nRequest\nBody\n{heading}\nName | Description | Type | Sample |\nno | Two. | String | 1 |\n"
        );
        fields(&read(&page))
    };
    assert_snapshot!(page("itemInfo"), @"
    response
    type itemInfo
      no [String]
        - Two.
        sample `1`
    ");
    assert_snapshot!(page("These are its fields."), @"
    - These are its fields.
    no [String]
      - Two.
      sample `1`
    ");
}

#[test]
fn a_table_under_no_heading_of_a_message_is_of_the_type_above_it_or_of_the_request() {
    let page = |heading: &str| {
        read(&format!(
            "Ping\nPlease also check the base API.\n{heading}\nName | Description | Type | Sample |\nno | Two. | String | 1 |\n"
        ))
    };
    assert_snapshot!(page("ItemInfo\nAll fields are required when no is 1."), @"
    layout T
    title `Ping`
    - Please also check the base API.
    request
    response
    type ItemInfo
      - All fields are required when no is 1.
      no [String]
        - Two.
        sample `1`
    ");
    assert_snapshot!(page("All fields are required when no is 1."), @"
    layout T
    title `Ping`
    - Please also check the base API.
    request
      - All fields are required when no is 1.
      no [String]
        - Two.
        sample `1`
    response
    ");
}
