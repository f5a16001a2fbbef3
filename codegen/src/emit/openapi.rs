//! OpenAPI 3.1: one document over all APIs, with the messages' schemas as components.

use serde_json::{Map, Value, json};

use super::{File, schema};
use crate::link::{Header, Host, Linked, Message, Page};

/// Where the document goes.
const PATH: &str = "generated/openapi.json";

/// The document.
pub fn file(linked: &Linked) -> File {
    let mut text = serde_json::to_string_pretty(&document(linked)).unwrap_or_default();
    text.push('\n');
    File { path: PATH.to_owned(), text }
}

fn document(linked: &Linked) -> Value {
    let pages = linked.pages();
    let mut components = Map::new();
    for page in &pages {
        for (message, side) in [(&page.request, "request"), (&page.response, "response")] {
            add(&mut components, linked, page, message, side);
        }
    }
    let mut paths: Map<String, Value> = Map::new();
    for page in pages.iter().filter(|page| page.extends.is_none()) {
        let family: Vec<&Page> = pages
            .iter()
            .copied()
            .filter(|other| other.id == page.id || other.extends.as_ref() == Some(&page.id))
            .collect();
        let verb = format!("{:?}", page.method).to_lowercase();
        paths.entry(page.path.clone()).or_insert_with(|| json!({}))[verb] = operation(page, &family, &linked.hosts);
    }
    let mut document = json!({
        "openapi": "3.1.1",
        "info": {
            "title": "AlipayHK merchant APIs (unofficial)",
            "version": env!("CARGO_PKG_VERSION"),
            "description": "@generated from the pages of the documentation by `cargo xtask generate`. Signature and encryption \
                            of messages are not expressible here."
        }
    });
    if !linked.hosts.is_empty() {
        document["servers"] = linked.hosts.iter().map(portal_server).collect();
    }
    document["paths"] = Value::Object(paths);
    document["components"] = json!({"schemas": components});
    document
}

fn server(environment: &str, host: &str, remark: &str) -> Value {
    json!({"url": format!("https://{host}"), "description": format!("{environment}{remark}")})
}

fn portal_server(host: &Host) -> Value {
    server(&host.environment, &host.name, &format!(", {}", host.evidence))
}

/// The hosts of an operation whose page states some: its own, and the portal's for other environments.
fn servers(page: &Page, portal: &[Host]) -> Vec<Value> {
    if page.hosts.is_empty() {
        return Vec::new();
    }
    let own = page.hosts.iter().map(|(environment, host)| server(environment, host, ""));
    let others = portal.iter().filter(|host| !page.hosts.contains_key(&host.environment));
    own.chain(others.map(portal_server)).collect()
}

fn name(page: &Page, side: &str) -> String {
    format!("{}.{side}", page.id)
}

fn reference(page: &Page, side: &str) -> String {
    format!("#/components/schemas/{}", name(page, side))
}

fn add(components: &mut Map<String, Value>, linked: &Linked, page: &Page, message: &Message, side: &str) {
    let own = name(page, side);
    let (body, definitions) = schema::part(linked, page, message, &format!("#/components/schemas/{own}."));
    let titled = json!({"title": format!("{}: {side}", page.title)});
    let body = match (titled, body) {
        (Value::Object(mut titled), Value::Object(mut body)) => {
            titled.append(&mut body);
            Value::Object(titled)
        }
        (_, body) => body,
    };
    components.insert(own.clone(), body);
    components.extend(definitions.into_iter().map(|(name, body)| (format!("{own}.{name}"), body)));
}

fn operation(page: &Page, family: &[&Page], portal: &[Host]) -> Value {
    let mut operation = Map::new();
    operation.insert("operationId".to_owned(), page.id.as_str().into());
    operation.insert("summary".to_owned(), page.title.clone().into());
    if let Some(doc) = &page.doc {
        operation.insert("description".to_owned(), doc.clone().into());
    }
    if let Some(source) = &page.source {
        operation.insert("externalDocs".to_owned(), json!({"url": source}));
    }
    let servers = servers(page, portal);
    if !servers.is_empty() {
        operation.insert("servers".to_owned(), servers.into());
    }
    let parameters: Vec<Value> = page.request_headers.iter().filter(is_parameter).map(parameter).collect();
    if !parameters.is_empty() {
        operation.insert("parameters".to_owned(), parameters.into());
    }
    let request = json!({"required": true, "content": {"application/json": {"schema": any(family, "request")}}});
    operation.insert("requestBody".to_owned(), request);
    let headers: Map<String, Value> = page
        .response_headers
        .iter()
        .filter(is_parameter)
        .map(|header| (header.name.clone(), json!({"required": header.required, "schema": {"type": "string"}})))
        .collect();
    let mut response = Map::new();
    response.insert("description".to_owned(), "The result, of success and of failure alike.".into());
    if !headers.is_empty() {
        response.insert("headers".to_owned(), Value::Object(headers));
    }
    response.insert("content".to_owned(), json!({"application/json": {"schema": any(family, "response")}}));
    operation.insert("responses".to_owned(), json!({"200": response}));
    Value::Object(operation)
}

/// OpenAPI describes the content type by the body.
fn is_parameter(header: &&Header) -> bool {
    !header.name.eq_ignore_ascii_case("content-type")
}

fn parameter(header: &Header) -> Value {
    let mut parameter = Map::new();
    parameter.insert("name".to_owned(), header.name.clone().into());
    parameter.insert("in".to_owned(), "header".into());
    parameter.insert("required".to_owned(), header.required.into());
    if let Some(doc) = &header.doc {
        parameter.insert("description".to_owned(), doc.clone().into());
    }
    parameter.insert("schema".to_owned(), json!({"type": "string"}));
    Value::Object(parameter)
}

/// The message of any page of the family; a request's discriminator says which one is meant.
fn any(family: &[&Page], side: &str) -> Value {
    let [only] = family else {
        let marked: Vec<(&str, &str, String)> = family
            .iter()
            .filter_map(|page| {
                page.discriminator.as_ref().map(|(field, value)| (&**field, &**value, reference(page, side)))
            })
            .collect();
        let marks: Vec<&str> = marked.iter().map(|(_, value, _)| *value).collect();
        let all = |mark: Option<&str>| -> Vec<Value> {
            let each = |page: &&Page| match mark {
                // A message that is marked as a scenario's must be one: that the base lets it pass does not count.
                Some(field) if page.discriminator.is_none() => {
                    let of_a_scenario = json!({"required": [field], "properties": {field: {"enum": marks}}});
                    json!({"allOf": [{"$ref": reference(page, side)}, {"not": of_a_scenario}]})
                }
                _ => json!({"$ref": reference(page, side)}),
            };
            family.iter().map(each).collect()
        };
        return match marked.first() {
            Some((field, _, _)) if side == "request" => {
                let mapping: Map<String, Value> = marked
                    .iter()
                    .map(|(_, value, reference)| ((*value).to_owned(), reference.clone().into()))
                    .collect();
                json!({"anyOf": all(Some(field)), "discriminator": {"propertyName": field, "mapping": mapping}})
            }
            _ => json!({"anyOf": all(None)}),
        };
    };
    json!({"$ref": reference(only, side)})
}
