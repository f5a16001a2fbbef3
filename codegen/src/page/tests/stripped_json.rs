//! Layout J.

use insta::assert_snapshot;

use super::read;

/// A page whose content has these members.
fn page_with(members: &str) -> String {
    format!("How can we help?\n\nPing\n\n{{\"content\":{{{members}}},\"sceneConfig\":[{{\"name\":\"APP\"}}]}}")
}

#[test]
fn a_page_is_read_whole() {
    assert_snapshot!(read(&page_with(r#""bizType":"NOTIFICATION","endpoint":"/api/open/ping","hideEndpoint":true,"description":"

Extra fields of a ping.

Order Status

Status

Meaning

OPEN

(End status)

\"image.png\"

","descriptionLake":"","result":[{"code":"SUCCESS","value":"S","message":"done","action":"

rejoice

","actionLake":""}],"moreCodes":[{"code":"BUSY","value":"U","message":"later & again","action":"","actionLake":""}],"request":[{"name":"shop","description":"","descriptionLake":"

The shop.

","editType":"object","type":"Array","warning":"

REQUIRED when status is OPEN.

","warningLake":"

when status is OPEN.

","kvs":[{"name":"id","description":"

One of:
  • A: first.
  • B: second.
","descriptionLake":"","editType":"string","type":"string","required":true,"maxLength":64}]}],"response":[],"examples":[{"scene":["Tea"],"request":"{ \"shop\": [] }"}],"exampleResponse":[{"scene":[],"response":"{}"}]"#)), @r#"
        layout J
        title `Ping`
        path `/api/open/ping`
        hides its endpoint
        - Extra fields of a ping.
        - Order Status
        - Status
        - Meaning
        - OPEN
        - (End status)
        ! image.png
        request
          shop [Array] [edit object]
            - The shop.
            warning - REQUIRED when status is OPEN.
            id [string] [edit string] [! "required": true] [max 64]
              - One of:
              * A: first.
              * B: second.
        response
        result SUCCESS | S | done | rejoice
        result BUSY | U | later & again
        example Request ["Tea"] { "shop": [] }
        example Response [] {}
    "#);
}

#[test]
fn unknown_members_are_told_and_those_of_the_site_are_not() {
    assert_snapshot!(read(&page_with(r#""request":[{"name":"id","type":"string","range":"1-5"}],"endpoint":"/a/b","legacy":null"#)), @"
        layout J
        title `Ping`
        path `/a/b`
        request
          id [string]
        response
        warning unknown-key 5:54 /request/id: a field has a member `range` that no rule knows
        warning unknown-key 5:88: the page's `content` has a member `legacy` that no rule knows
    ");
}

#[test]
fn a_member_of_the_wrong_type_is_told_and_the_rest_is_read() {
    assert_snapshot!(read(&page_with(r#""endpoint":5,"request":[{"name":"id","type":["string"],"required":"yes","kvs":{}},7,{"type":"string"}],"hideEndpoint":"no""#)), @r"
    layout J
    title `Ping`
    request
      id
    response
    error json-type 5:24 /path: `endpoint` of the page's `content` is a number, expected a string
    error json-type 5:57 /request/id: `type` of a field is an array, expected a string
    error json-type 5:79 /request/id: `required` of a field is a string, expected true or false
    error json-type 5:91 /request/id: `kvs` of a field is an object, expected an array
    error json-type 5:95 /request: a field is a number, expected an object
    error missing-key 5:97 /request: a field has no `name`
    error json-type 5:131 /path: `hideEndpoint` of the page's `content` is a string, expected true or false
    ");
}

#[test]
fn of_doubled_arrays_nothing_is_lost() {
    assert_snapshot!(read(&page_with(r#""request":[{"name":"a","type":"string","type":"number"}],"request":[{"name":"b","type":"string"}]"#)), @"
        layout J
        title `Ping`
        request
          a [number]
          b [string]
        response
        error doubled-key 5:37 /request/a: `type` stands twice in a field; this one does not count
        error doubled-key 5:71: `request` stands twice in the page's `content`
    ");
}

#[test]
fn a_mistake_in_the_syntax_is_told_with_its_place() {
    assert_snapshot!(read("How can we help?\n\nPing\n\n{\"content\":{\"request\":[{\"name\":\"a\",}]}}"), @"error json-syntax 5:36: the portal JSON cannot be read: found '}', expected a member's name in quotes");
    assert_snapshot!(read("{\"content\":{\"request\":[{\"name\":\"a"), @"error json-syntax 1:34: the portal JSON cannot be read: the text ends, expected the closing quote of a string");
}

#[test]
fn text_around_the_json_is_told() {
    assert_snapshot!(read("Ping\n\nHome > Docs\n\n{\"content\":{\"request\":[]}}\n\nWas it helpful"), @"
        layout J
        title `Ping`
        request
        response
        warning stray-text 3:1: text before the portal JSON belongs to no part of the page
        warning stray-text 7:1: text after the portal JSON belongs to no part of the page
    ");
}

#[test]
fn a_bullet_that_lost_its_text_to_the_next_line_gets_it_back() {
    assert_snapshot!(read(&page_with("\"request\":[],\"description\":\"\n  • \n\nTEA: hot\n  • CAKE: sweet\"")), @"
        layout J
        title `Ping`
        * TEA: hot
        * CAKE: sweet
        request
        response
    ");
}

#[test]
fn the_title_can_be_glued_to_the_json() {
    assert_snapshot!(read("Tea { \"content\": {\"request\":[{\"name\":\"id\",\"type\":\"string\"}]}}"), @"
        layout J
        title `Tea`
        request
          id [string]
        response
    ");
}

/// A page whose fields nest that deep.
fn nested(depth: usize) -> String {
    let open = "{\"name\":\"a\",\"type\":\"object\",\"kvs\":[";
    page_with(&format!("\"request\":[{}{}]", open.repeat(depth), "]}".repeat(depth)))
}

#[test]
fn fields_can_nest_deep_but_not_without_end() {
    assert_eq!(read(&nested(150)).matches(" [object]").count(), 150);
    assert_snapshot!(read(&nested(10_000)), @"error json-syntax 5:6989: the portal JSON cannot be read: values are nested more than 400 deep");
}
