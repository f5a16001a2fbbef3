//! Conditions and limits: the same in the checks and in the schemas.

use super::{item, page, rust, schema};

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
