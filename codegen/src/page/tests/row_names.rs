//! Names of rows that say more than a name, or are none.

use insta::assert_snapshot;

use super::{fields, read};

/// What is read of a request body with these rows.
fn body(rows: &str) -> String {
    fields(&read(&format!("Ping\nPOST /api/ping\nRequest\nBody\nName | Description | Type | Sample |\n{rows}\n")))
}

#[test]
fn a_dotted_name_stands_inside_of_the_row_above_it() {
    assert_snapshot!(body("info | One. | Object | |\ninfo.name | Two. | String | x |\nlist | Three. | Array<Object> | |\nlist[].sub | Four. | Object | |\nlist[].sub.no | Five. | Number | 1 |"), @"
    info [Object]
      - One.
      name [String]
        - Two.
        sample `x`
    list [Array<Object>]
      - Three.
      sub [Object]
        - Four.
        no [Number]
          - Five.
          sample `1`
    ");
    let page = "Ping\n\nPOST /api/ping\n\nRequest parameters\n\ninfo object  REQUIRED\n\nOne.\n\ninfo.name string  REQUIRED\n\nTwo.\n";
    assert_snapshot!(fields(&read(page)), @"
    info [object] [! REQUIRED]
      - One.
      name [string] [! REQUIRED]
        - Two.
    ");
}

#[test]
fn a_dot_that_names_no_object_is_told() {
    assert_snapshot!(body("info | One. | String | |\ninfo.name | Two. | String | x |\nlist[].no | Three. | String | x |"), @"
      info [String]
        - One.
      info.name [String]
        - Two.
        sample `x`
      list[].no [String]
        - Three.
        sample `x`
    warning strange-row 7:1 /request/info.name: `info.name` has a dot in its name, but nothing above it is the object that it would stand in
    error strange-row 8:1 /request/list[].no: `list[].no` stands where the name of a field or header is due
    ");
}

#[test]
fn marks_in_front_of_a_name_tell_how_deep_it_stands() {
    assert_snapshot!(body("info | One. | Object | |\n- sub | Two. | Object | |\n-- no | Three. | Number | 1 |\n- name | Four. | String | x |\nlist | Five. | Array<Object> | |\n> id | Six. | String | x |"), @"
    info [Object]
      - One.
      sub [Object]
        - Two.
        no [Number]
          - Three.
          sample `1`
      name [String]
        - Four.
        sample `x`
    list [Array<Object>]
      - Five.
      id [String]
        - Six.
        sample `x`
    ");
    assert_snapshot!(body("info | One. | String | |\n- name | Two. | String | x |"), @"
      info [String]
        - One.
      - name [String]
        - Two.
        sample `x`
    error strange-row 7:1 /request/- name: `- name` stands where the name of a field or header is due
    ");
}

#[test]
fn a_name_with_a_sign_is_told() {
    assert_snapshot!(body("id* | One. | String | 1 |\na/b | Two. | String | 2 |\n100 | Three. | String | 3 |"), @"
      id* [String]
        - One.
        sample `1`
      a/b [String]
        - Two.
        sample `2`
      100 [String]
        - Three.
        sample `3`
    error strange-row 6:1 /request/id*: `id*` stands where the name of a field or header is due
    error strange-row 7:1 /request/a~1b: `a/b` stands where the name of a field or header is due
    error strange-row 8:1 /request/100: `100` stands where the name of a field or header is due
    ");
}

#[test]
fn a_row_that_stands_further_in_below_an_object_is_refused() {
    let told = |rows: &str| {
        let outline =
            read(&format!("Ping\nPOST /api/ping\nRequest\nBody\nName | Description | Type | Sample |\n{rows}\n"));
        outline.lines().filter(|line| line.starts_with("error")).collect::<Vec<_>>().join("\n")
    };
    assert_snapshot!(told("sum | One. | Object | |\n  value | Two. | Number | 1 |\n  currency | Three. | String | HKD |\nlast | Four. | String | |"), @"error unclear-children 7:3 /request/value: `value` stands further in than the rows above it: as a child of the object there?");
    assert_snapshot!(told("sum | One. | String | |\n  value | Two. | Number | 1 |"), @"");
    assert_snapshot!(told("  sum | One. | Object | |\n  - value | Two. | Number | 1 |\n  last | Three. | String | |"), @"");
}
