//! What is made of all pages together: the OpenAPI document and the catalog.

use super::{file, page};
use crate::link::Host;

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
