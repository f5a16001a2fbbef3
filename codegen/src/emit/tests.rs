//! What emitters make of small pages: one feature a test.

mod shared_words;

use crate::link::{Host, Linked, link};
use crate::portal::Portal;
use crate::spec::Api;

const RESULT: &str = r#"{"name": "result", "type": "object", "required": true, "fields": [
    {"name": "resultCode", "type": "string", "required": true}, {"name": "resultStatus", "type": "string", "required": true}]}"#;

/// A page whose request has these fields and rules, and whose response has these beside the result.
fn page(request: &str, rules: &str, response: &str, more: &str) -> Linked {
    let text = format!(
        r#"{{"$schema": "", "id": "parcel", "title": "Parcel", "kind": "api", "method": "POST", "path": "/parcel",
            "request": {{"fields": [{request}], "rules": [{rules}]}},
            "response": {{"fields": [{RESULT} {response}]}},
            "results": [{{"code": "SUCCESS", "status": "S"}}, {{"code": "BUSY", "status": "U"}}] {more}}}"#
    );
    let api: Api = serde_json::from_str(&text).unwrap();
    let mut portal = Portal::default();
    portal.rust.secrets = vec!["pin".to_owned()];
    portal.update.fresh_ids = vec!["requestId".to_owned()];
    portal.update.event_times = vec!["changed".to_owned()];
    let outcome = link(&[api], &[], &portal);
    assert!(outcome.diagnostics.is_empty(), "{:?}", outcome.diagnostics);
    outcome.linked
}

fn file(linked: &Linked, path: &str) -> String {
    let files = super::files(linked).unwrap();
    files.into_iter().find(|file| file.path == path).unwrap().text
}

fn rust(linked: &Linked) -> String {
    file(linked, "generated/src/parcel.rs")
}

/// The item or method that starts with these words, up to the line that closes it.
fn item(text: &str, start: &str) -> String {
    let lines: Vec<&str> = text.lines().collect();
    let first = lines.iter().position(|line| line.trim_start().starts_with(start)).unwrap();
    let indent = lines[first].len() - lines[first].trim_start().len();
    let last = lines[first..].iter().position(|line| *line == format!("{}}}", " ".repeat(indent))).unwrap();
    lines[first..=first + last].iter().map(|line| line.get(indent..).unwrap_or("")).collect::<Vec<_>>().join("\n")
}

fn schema(linked: &Linked, side: &str, pointer: &str) -> String {
    let text = file(linked, &format!("generated/schemas/parcel.{side}.schema.json"));
    let schema: serde_json::Value = serde_json::from_str(&text).unwrap();
    serde_json::to_string_pretty(schema.pointer(pointer).unwrap()).unwrap()
}

#[test]
fn what_is_required_is_an_argument_and_the_id_is_made() {
    let linked = page(
        r#"{"name": "requestId", "type": "string", "required": true}, {"name": "type", "type": "string", "required": true},
           {"name": "weight", "type": "integer", "required": true}, {"name": "note", "type": "string"}"#,
        "",
        "",
        "",
    );
    insta::assert_snapshot!(item(&rust(&linked), "pub fn new("), @r"
        pub fn new(r#type: impl Into<String>, weight: i64) -> Self {
            let mut this = <Self as wire::Object>::blank();
            this.request_id = wire::fresh_id();
            this.r#type = r#type.into();
            this.weight = weight;
            this
        }
    ");
}

#[test]
fn an_either_or_is_one_argument_that_cannot_be_empty() {
    let linked = page(
        r#"{"name": "userId", "type": "string"}, {"name": "openId", "type": "string"}"#,
        r#"{"any_of": ["/userId", "/openId"]}"#,
        "",
        "",
    );
    insta::assert_snapshot!(item(&rust(&linked), "pub enum User"), @r"
        pub enum User {
            /// Sent as `userId`.
            Id(String),
            /// Sent as `openId`.
            OpenId(String),
            /// Both of them.
            Both {
                /// Sent as `userId`.
                user_id: String,
                /// Sent as `openId`.
                open_id: String,
            },
        }
    ");
    insta::assert_snapshot!(item(&rust(&linked), "pub fn new("), @r"
        pub fn new(user: User) -> Self {
            let mut this = <Self as wire::Object>::blank();
            match user {
                User::Id(given) => this.user_id = Some(given),
                User::OpenId(given) => this.open_id = Some(given),
                User::Both { user_id, open_id } => {
                    this.user_id = Some(user_id);
                    this.open_id = Some(open_id);
                }
            }
            this
        }
    ");
    insta::assert_snapshot!(item(&rust(&linked), "fn walk("), @r#"
        fn walk(&self, at: &wire::Place<'_>, walk: &mut check::Walk<'_>) {
            walk.undeclared(at, &self.undeclared);
            walk.any_of(
                at,
                &["userId", "openId"],
                self.user_id.is_some() || self.open_id.is_some(),
                "",
            );
        }
    "#);
    insta::assert_snapshot!(schema(&linked, "request", "/allOf"), @r#"
        [
          {
            "anyOf": [
              {
                "required": [
                  "userId"
                ],
                "properties": {
                  "userId": {
                    "type": "string"
                  }
                }
              },
              {
                "required": [
                  "openId"
                ],
                "properties": {
                  "openId": {
                    "type": "string"
                  }
                }
              }
            ]
          }
        ]
    "#);
}

#[test]
fn a_condition_is_the_same_in_the_check_and_in_the_schema() {
    let linked = page(
        r#"{"name": "type", "type": "string", "enum": [{"value": "BOX"}, {"value": "BAG"}]},
           {"name": "fragile", "type": "boolean"},
           {"name": "size", "type": "object", "fields": [{"name": "height", "type": "integer", "required":
             {"any": [{"field": "/type", "in": ["BOX", "CRATE"]}, {"field": "/fragile", "in": ["true"]}]}}]}"#,
        "",
        "",
        "",
    );
    let text = rust(&linked);
    let walk = text.split("impl check::Checked for Request").nth(1).unwrap();
    insta::assert_snapshot!(item(walk, "fn walk("), @r#"
        fn walk(&self, at: &wire::Place<'_>, walk: &mut check::Walk<'_>) {
            walk.undeclared(at, &self.undeclared);
            walk.listed(at, "type", self.r#type.as_ref());
            walk.object(at, "size", self.size.as_ref());
            if (self
                .r#type
                .as_ref()
                .is_some_and(|value| {
                    matches!(value, Type::Box) || matches!(value.as_str(), "CRATE")
                }) || self.fragile == Some(true)) && let Some(value) = &self.size
            {
                let at = &at.member("size");
                walk.require(
                    at,
                    "height",
                    value.height.is_some(),
                    "type is BOX or CRATE or fragile is true",
                );
            }
        }
    "#);
    insta::assert_snapshot!(schema(&linked, "request", "/allOf/0/if"), @r#"
        {
          "anyOf": [
            {
              "type": "object",
              "required": [
                "type"
              ],
              "properties": {
                "type": {
                  "enum": [
                    "BOX",
                    "CRATE"
                  ]
                }
              }
            },
            {
              "type": "object",
              "required": [
                "fragile"
              ],
              "properties": {
                "fragile": {
                  "const": true
                }
              }
            }
          ]
        }
    "#);
    insta::assert_snapshot!(schema(&linked, "request", "/allOf/0/then"), @r#"
        {
          "properties": {
            "size": {
              "required": [
                "height"
              ],
              "properties": {
                "height": {
                  "type": "integer"
                }
              }
            }
          }
        }
    "#);
}

#[test]
fn limits_are_the_same_in_the_check_and_in_the_schema() {
    let linked = page(
        r#"{"name": "link", "type": "string", "max_length": 9, "prefix": "a.b://"},
           {"name": "cents", "type": "string", "pattern": "^[0-9]+$"},
           {"name": "tags", "type": "array", "items": {"type": "string", "max_length": 3}, "max_items": 2}"#,
        "",
        "",
        "",
    );
    insta::assert_snapshot!(item(&rust(&linked), "fn walk("), @r#"
        fn walk(&self, at: &wire::Place<'_>, walk: &mut check::Walk<'_>) {
            walk.undeclared(at, &self.undeclared);
            walk.text(
                at,
                "link",
                self.link.as_deref(),
                &[check::Limit::MaxLength(9), check::Limit::Prefix("a.b://")],
            );
            walk.text(
                at,
                "cents",
                self.cents.as_deref(),
                &[
                    check::Limit::Pattern(
                        &check::Pattern {
                            expression: "^[0-9]+$",
                            parts: &[
                                check::Part {
                                    class: &[('0', '9')],
                                    least: 1,
                                    most: usize::MAX,
                                },
                            ],
                        },
                    ),
                ],
            );
            walk.texts(
                at,
                "tags",
                self.tags.as_deref(),
                &[check::Limit::MaxItems(2)],
                &[check::Limit::MaxLength(3)],
            );
        }
    "#);
    insta::assert_snapshot!(schema(&linked, "request", "/properties"), @r#"
        {
          "link": {
            "type": "string",
            "maxLength": 9,
            "pattern": "^a\\.b://",
            "description": "At most 9 characters. Starts with `a.b://`."
          },
          "cents": {
            "type": "string",
            "pattern": "^[0-9]+$",
            "not": {
              "type": "string",
              "pattern": "[^0-9]"
            },
            "description": "Matches `^[0-9]+$`."
          },
          "tags": {
            "type": "array",
            "maxItems": 2,
            "items": {
              "type": "string",
              "maxLength": 3
            },
            "description": "At most 2 elements. At most 3 characters each."
          }
        }
    "#);
}

#[test]
fn in_a_response_null_passes_and_lists_are_open() {
    let linked = page(
        r#"{"name": "type", "type": "string", "enum": [{"value": "BOX"}]}"#,
        "",
        r#", {"name": "kind", "type": "string", "enum": [{"value": "BOX"}]}, {"name": "id", "type": "string", "required": true}"#,
        "",
    );
    insta::assert_snapshot!(schema(&linked, "request", "/properties/type"), @r#"
        {
          "type": "string",
          "enum": [
            "BOX"
          ]
        }
    "#);
    insta::assert_snapshot!(schema(&linked, "response", "/properties/kind"), @r#"
        {
          "type": [
            "string",
            "null"
          ],
          "examples": [
            "BOX"
          ]
        }
    "#);
    insta::assert_snapshot!(item(&rust(&linked), "pub fn into_success("), @r#"
        pub fn into_success(self) -> Result<Success, check::Violations> {
            let status = Some(&self.result.result_status);
            let mut taking = check::Taking::from_status("/result/resultStatus", status);
            let success = Success {
                result: self.result,
                kind: self.kind,
                id: taking.take("/id", self.id, "result.resultStatus is S"),
                undeclared: self.undeclared,
            };
            taking.finish(success)
        }
    "#);
    insta::assert_snapshot!(item(&rust(&linked), "pub struct Success"), @r"
        pub struct Success {
            /// Result; the page says no more of it.
            ///
            /// `result` on the wire; page “Parcel”.
            pub result: ResponseResult,
            /// Kind; the page says no more of it.
            ///
            /// `kind` on the wire; page “Parcel”.
            pub kind: Option<Kind>,
            /// Id; the page says no more of it.
            ///
            /// Required when result.resultStatus is S.
            ///
            /// `id` on the wire; page “Parcel”.
            pub id: String,
            /// The members that the documentation does not declare, as they were read.
            pub undeclared: wire::Undeclared,
        }
    ");
}

#[test]
fn statuses_know_their_order_and_their_ends() {
    let statuses = r#", "statuses": {"field": "/state", "order": "forward", "values": [
        {"value": "STORED"}, {"value": "FETCHED", "final": true}]}"#;
    let linked = page(
        r#"{"name": "state", "type": "string", "required": true}, {"name": "changed", "type": "integer", "required": true},
           {"name": "code", "type": "string", "required": {"field": "/state", "in": ["STORED"]}}"#,
        "",
        "",
        statuses,
    );
    let text = rust(&linked);
    insta::assert_snapshot!(item(&text, "pub fn is_final("), @r"
        pub fn is_final(&self) -> bool {
            matches!(self, Self::Fetched)
        }
    ");
    insta::assert_snapshot!(item(&text, "pub fn can_follow("), @r"
        pub fn can_follow(&self, previous: &Self) -> bool {
            !previous.is_final() && wire::is_not_before(self, previous)
        }
    ");
    insta::assert_snapshot!(item(&text, "pub fn stored(required"), @r"
        pub fn stored(required: Required, status: Stored) -> Self {
            let mut this = Self::of_status(required, State::Stored);
            this.set_stored(status);
            this
        }
    ");
    insta::assert_snapshot!(item(&text, "pub fn next("), @r"
        pub fn next(&self, changed: i64) -> Result<Next, check::CannotFollow> {
            check::CannotFollow::check_time(self.changed, changed)?;
            let mut this = self.clone();
            this.changed = changed;
            Ok(Next { message: this })
        }
    ");
    insta::assert_snapshot!(item(&text, "fn reach("), @r"
        fn reach(mut self, status: State) -> Result<Request, check::CannotFollow> {
            if !status.can_follow(&self.message.state) {
                return Err(
                    check::CannotFollow::status(self.message.state.as_str(), status.as_str()),
                );
            }
            self.message.state = status;
            Ok(self.message)
        }
    ");
    assert!(
        !text.contains("pub fn new(") && !text.contains("with_state("),
        "neither a general constructor nor a setter"
    );
}

#[test]
fn a_secret_is_hidden_by_debug() {
    let linked = page(r#"{"name": "pin", "type": "string", "required": true}"#, "", "", "");
    insta::assert_snapshot!(item(&rust(&linked), "impl ::core::fmt::Debug for Request"), @r#"
        impl ::core::fmt::Debug for Request {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.debug_struct("Request")
                    .field("pin", &wire::Hidden)
                    .field("undeclared", &self.undeclared)
                    .finish()
            }
        }
    "#);
}

#[test]
fn a_result_code_knows_what_it_stands_for() {
    let linked = page(r#"{"name": "id", "type": "string"}"#, "", "", "");
    insta::assert_snapshot!(item(&rust(&linked), "pub fn status("), @r"
        pub fn status(&self) -> Option<api::ResultStatus> {
            match self {
                Self::Success => Some(api::ResultStatus::Success),
                Self::Busy => Some(api::ResultStatus::Unknown),
                Self::Unlisted(_) => None,
            }
        }
    ");
}

#[test]
fn json_in_a_string_is_held_as_it_came() {
    let linked = page(
        r#"{"name": "info", "type": "json", "required": true, "fields": [{"name": "colour", "type": "string"}]}"#,
        "",
        "",
        "",
    );
    insta::assert_snapshot!(item(&rust(&linked), "pub fn info("), @r"
        pub fn info(&self) -> &wire::JsonString<Info> {
            &self.info
        }
    ");
    insta::assert_snapshot!(schema(&linked, "request", "/properties/info"), @r#"
        {
          "type": "string",
          "contentMediaType": "application/json",
          "contentSchema": {
            "type": "object",
            "properties": {
              "colour": {
                "type": "string"
              }
            }
          }
        }
    "#);
}

#[test]
fn the_openapi_document_names_every_message() {
    let linked = page(r#"{"name": "id", "type": "string"}"#, "", "", "");
    let document: serde_json::Value = serde_json::from_str(&file(&linked, "generated/openapi.json")).unwrap();
    insta::assert_snapshot!(serde_json::to_string_pretty(&document["paths"]).unwrap(), @r##"
        {
          "/parcel": {
            "post": {
              "operationId": "parcel",
              "summary": "Parcel",
              "requestBody": {
                "required": true,
                "content": {
                  "application/json": {
                    "schema": {
                      "$ref": "#/components/schemas/parcel.request"
                    }
                  }
                }
              },
              "responses": {
                "200": {
                  "description": "The result, of success and of failure alike.",
                  "content": {
                    "application/json": {
                      "schema": {
                        "$ref": "#/components/schemas/parcel.response"
                      }
                    }
                  }
                }
              }
            }
          }
        }
    "##);
}

#[test]
fn servers_are_the_pages_own_and_else_the_portals() {
    let server_lists = |hosts: &str| {
        let mut linked = page("", "", "", hosts);
        let host = |environment: &str| Host {
            environment: environment.to_owned(),
            name: format!("{environment}.example"),
            evidence: "seen elsewhere".to_owned(),
        };
        linked.hosts = vec![host("production"), host("testing")];
        let document: serde_json::Value = serde_json::from_str(&file(&linked, "generated/openapi.json")).unwrap();
        let list = |servers: &serde_json::Value| {
            let servers = servers.as_array().cloned().unwrap_or_default();
            servers.iter().map(|server| format!("{} {}\n", server["url"], server["description"])).collect::<String>()
        };
        format!("{}--\n{}", list(&document["servers"]), list(&document["paths"]["/parcel"]["post"]["servers"]))
    };
    insta::assert_snapshot!(server_lists(""), @r#"
    "https://production.example" "production, seen elsewhere"
    "https://testing.example" "testing, seen elsewhere"
    --
    "#);
    insta::assert_snapshot!(server_lists(r#", "hosts": {"testing": "own.example"}"#), @r#"
    "https://production.example" "production, seen elsewhere"
    "https://testing.example" "testing, seen elsewhere"
    --
    "https://own.example" "testing"
    "https://production.example" "production, seen elsewhere"
    "#);
}

#[test]
fn the_catalog_lists_each_page_as_data() {
    let linked = page(
        r#"{"name": "requestId", "type": "string", "required": true}, {"name": "state", "type": "string", "required": true}"#,
        "",
        "",
        r#", "statuses": {"field": "/state", "order": "forward", "values": [{"value": "NEW"}, {"value": "DONE", "final": true}]},
           "examples": {"requests": [{"scene": [], "body": {"requestId": "1"}}]}"#,
    );
    insta::assert_snapshot!(file(&linked, "generated/src/catalog.rs"), @r#"
    // @generated from the pages by `cargo xtask generate`. Not to be edited by hand.

    //! Every page as data, for tools that serve or check every API alike.

    pub use alipayhk_runtime::catalog::*;

    /// The pages, in the order of their modules.
    pub const PAGES: &[Page] = &[
        Page {
            api: &crate::parcel::API,
            title: "Parcel",
            extends: None,
            discriminator: None,
            statuses: Some(Statuses {
                member: "state",
                forward: true,
                values: &[("NEW", false), ("DONE", true)],
            }),
            id_member: Some("requestId"),
            event_time: None,
            results: &[("SUCCESS", "S"), ("BUSY", "U")],
            request_schema: include_str!("../schemas/parcel.request.schema.json"),
            response_schema: include_str!("../schemas/parcel.response.schema.json"),
            example_requests: &["{\"requestId\":\"1\"}"],
            example_responses: &[],
        },
    ];
    "#);
}
