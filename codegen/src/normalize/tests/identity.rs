//! What a page is: titles, endpoints, hosts, scenarios; and what it cannot be without.

use super::{findings, page};

const ROWS: &str = "Request parameters\n\na\u{a0}string \u{a0}REQUIRED\n";

/// What is found about a page, and what it is taken for.
fn read(id: &str, head: &str) -> String {
    let text = format!("{head}\n\n{ROWS}");
    let normalized = page(id, &text, None, None);
    let api = normalized.api.as_ref().unwrap();
    let what = serde_json::to_string(&(&api.title, api.kind, &api.extends, api.method, &api.path)).unwrap();
    format!("{what}\n{}", findings(&normalized, &text)).trim_end().to_owned()
}

#[test]
fn an_endpoint_without_leading_slash_is_mended() {
    insta::assert_snapshot!(read("a", "Title\n\nPOST api/open/a"), @r#"
    ["Title","api",null,"POST","/api/open/a"]
    note mended-path 3:6 the endpoint "api/open/a" has no leading slash; one is put in front
    "#);
}

#[test]
fn an_endpoint_that_is_lost_is_unknown_and_a_method_that_is_none_an_error() {
    insta::assert_snapshot!(read("a", "Title\n\nText about it."), @r#"
    ["Title","api",null,null,null]
    warning no-path 1:1 the page does not tell its endpoint
    "#);
    insta::assert_snapshot!(read("a", "Title\n\nDELETE /api/open/a"), @r#"
    ["Title","api",null,null,"/api/open/a"]
    error unknown-method 3:1 "DELETE" is no method that the portal has
    "#);
}

#[test]
fn a_path_that_the_site_did_not_fill_in_is_none() {
    insta::assert_snapshot!(read("a", "Title\n\nPOST /undefined"), @r#"
    ["Title","api",null,"POST","/undefined"]
    error unread-path 3:6 the endpoint "/undefined" is no path that can be called as it stands
    "#);
}

#[test]
fn a_response_without_its_heading_is_no_part_of_the_request() {
    let text = format!("Title\n\nPOST /api/open/a\n\n{ROWS}\nresult\u{a0}Result \u{a0}REQUIRED\n");
    let normalized = page("a", &text, None, None);
    insta::assert_snapshot!(findings(&normalized, &text), @r"
    error stray-field 9:1 `result` stands among the fields of the request, and the page has no response
    note lost-fact 9:1 nothing lists the fields of `result`
    ");
}

#[test]
fn a_page_that_adds_to_a_base_belongs_to_a_group() {
    insta::assert_snapshot!(read("a", "Title\n\nPOST /api/open/a\n\nPlease also check the base API."), @r#"
    ["Title","scenario",null,"POST","/api/open/a"]
    error no-group 5:1 the page adds to a base API, but `a` is part of no group
    "#);
    insta::assert_snapshot!(read("a.b", "Title\n\nPOST /api/open/a\n\nPlease also check the base API."), @r#"
    ["Title","scenario","a","POST","/api/open/a"]
    warning base-missing 5:1 the page adds to `a`, which is not at hand
    "#);
}

#[test]
fn statuses_need_a_field_an_order_and_values_of_the_wire() {
    let table = "Order Status | Description |\nPAID | When paid. |\nGONE (End status) | When over. |\nGONE | Again. |\nDone (soon) | What. |";
    let rows = "Request parameters\n\norderStatus\u{a0}string \u{a0}REQUIRED\n";
    let text = format!("Title\n\nPOST /api/open/a\n\n{table}\n\n{rows}");
    let normalized = page("a", &text, None, None);
    insta::assert_snapshot!(serde_json::to_string(&normalized.api.as_ref().unwrap().statuses).unwrap(), @r#"{"field":"/orderStatus","order":"any","values":[{"value":"PAID","doc":"When paid."},{"value":"GONE","final":true,"doc":"When over."}]}"#);
    insta::assert_snapshot!(findings(&normalized, &text), @r#"
    warning unknown-order 5:1 no sentence tells which status may follow which; any is taken
    warning duplicate-value 8:1 the status `GONE` is listed twice; the first row is kept
    error unread-status 9:1 "Done" stands where a status is due
    "#);
}
