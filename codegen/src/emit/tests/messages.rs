//! What messages become: constructors, readers, what is hidden and what is kept.

use super::{item, page, rust, schema};

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
