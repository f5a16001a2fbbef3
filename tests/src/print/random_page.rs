//! Random pages: an API, or an API and a scenario of it.

use portal_codegen::spec::{
    Api, ApiId, Discriminator, Doc, EnumValue, Example, Examples, Field, Header, HeaderKey, Headers, Kind, Message,
    Method, Pointer, Required, ResultCode, ResultStatus, Status, StatusOrder, Statuses, Type,
};
use serde_json::{Map, Value};

use super::words::{self, Names};
use super::{Choices, random_condition, random_field};

/// The field that holds an order's status.
pub(super) const STATUS: &str = "orderStatus";

/// A base API, and a scenario that extends it.
pub fn pages(choices: &mut Choices<'_>) -> Vec<Api> {
    let mut names = Names::default();
    names.unused("status".to_owned());
    let with_statuses = choices.one_in(2);
    let with_status = with_statuses || choices.one_in(2);
    let base = page(id("group"), None, with_statuses, with_status, &mut names, choices);
    let mut found = vec![base];
    if with_status && choices.one_in(2) {
        let scenario = page(id("group.scenario"), found.first(), choices.one_in(2), false, &mut names, choices);
        found.push(scenario);
    }
    found
}

#[expect(clippy::expect_used, reason = "these ids are well formed")]
fn id(id: &str) -> ApiId {
    ApiId::new(id).expect("an id")
}

fn page(
    id: ApiId,
    base: Option<&Api>,
    with_statuses: bool,
    with_status: bool,
    names: &mut Names,
    choices: &mut Choices<'_>,
) -> Api {
    let mut request = Message::default();
    let statuses = with_statuses.then(|| statuses(choices));
    if with_status {
        request.fields.push(status_field(statuses.as_ref().filter(|_| choices.one_in(2))));
        names.unused(STATUS.to_owned());
    }
    request.fields.extend(random_field::fields(names, choices, 0));
    let mut response = Message { fields: random_field::fields(names, choices, 1), rules: Vec::new() };
    let mut outer =
        base.map(|base| random_condition::tested(&base.request.fields, &Pointer::root())).unwrap_or_default();
    if with_status || base.is_some() {
        outer
            .push(random_condition::Tested::status(statuses.as_ref().or(base.and_then(|base| base.statuses.as_ref()))));
    }
    random_condition::add(&mut request, &outer, choices);
    random_condition::add(&mut response, &[], choices);
    let discriminator = base.and_then(|base| discriminator(base, choices));
    let mut api = Api {
        schema: "../spec.schema.json".to_owned(),
        id,
        title: words::title(choices),
        kind: if base.is_some() { Kind::Scenario } else { Kind::Api },
        extends: base.map(|base| base.id.clone()),
        discriminator: None,
        source: None,
        method: base.is_none().then_some(Method::Post),
        path: base
            .is_none()
            .then(|| (*choices.pick(&["/api/open/v1/order/sync", "/api/lookup", "/api/a/b_c/createIt"])).to_owned()),
        hosts: hosts(choices),
        headers: headers(choices),
        repeatable: None,
        statuses,
        request,
        response,
        results: results(choices),
        examples: Examples::default(),
        unknown: Vec::new(),
        doc: Some(words::sentence(choices)),
    };
    api.examples = examples(&api, base, discriminator.as_ref(), choices);
    api.discriminator = discriminator.filter(|_| !api.examples.requests.is_empty());
    api
}

fn statuses(choices: &mut Choices<'_>) -> Statuses {
    let order = *choices.pick(&[StatusOrder::Forward, StatusOrder::Any]);
    let wire = ["TICKETED", "PAID", "SHIPPED", "WAIT_PAY", "CLOSED"];
    let count = choices.from_to(2, wire.len());
    let status = |value: &&str| Status {
        value: (*value).to_owned(),
        is_final: choices.one_in(3),
        doc: Some(words::sentence(choices)),
        display: choices.one_in(2).then(|| words::sentence(choices)),
    };
    let values = wire.iter().take(count).map(status).collect();
    Statuses { field: Pointer::root().child(STATUS), order, values }
}

fn status_field(listed: Option<&Statuses>) -> Field {
    let value = |status: &Status| EnumValue { value: status.value.clone(), doc: status.doc.clone().map(Doc::One) };
    Field {
        name: STATUS.to_owned(),
        r#type: Some(Type::String),
        required: Some(Required::ALWAYS),
        values: listed.map(|statuses| statuses.values.iter().map(value).collect()).unwrap_or_default(),
        ..Field::default()
    }
}

fn hosts(choices: &mut Choices<'_>) -> std::collections::BTreeMap<String, String> {
    let known = [("production", "open.example.hk"), ("testing", "open-pre.example.com")];
    let count = if choices.one_in(2) { 2 } else { 0 };
    known.iter().take(count).map(|(name, host)| ((*name).to_owned(), (*host).to_owned())).collect()
}

/// Headers of both messages first, then those of each.
fn headers(choices: &mut Choices<'_>) -> Headers {
    let mut headers = Headers::default();
    if !choices.one_in(2) {
        return headers;
    }
    let common: Vec<Header> = ["Client-Id", "Signature"].iter().map(|name| header(name, choices)).collect();
    headers.request.extend(common.iter().cloned());
    headers.response.extend(common);
    headers.request.push(header("Request-Time", choices));
    headers.response.push(header("Response-Time", choices));
    headers
}

fn header(name: &str, choices: &mut Choices<'_>) -> Header {
    let with_keys = name == "Signature" && choices.one_in(2);
    let key = |name: &str, values: &[&str], default: Option<&str>, doc: String| HeaderKey {
        name: name.to_owned(),
        values: values.iter().map(|value| (*value).to_owned()).collect(),
        default: default.map(str::to_owned),
        doc: Some(doc),
    };
    let keys = if with_keys {
        let (one, two) = (words::sentence(choices), words::sentence(choices));
        vec![key("algorithm", &["RSA256", "ECC224"], Some("RSA256"), one), key("keyVersion", &[], None, two)]
    } else {
        Vec::new()
    };
    Header {
        name: name.to_owned(),
        required: choices.one_in(2),
        keys,
        sample: Some(if with_keys {
            "algorithm=RSA256,keyVersion=1".to_owned()
        } else {
            "4Q5Y8W0WSG45P907917".to_owned()
        }),
        unknown: Vec::new(),
        doc: Some(words::sentence(choices)),
    }
}

fn results(choices: &mut Choices<'_>) -> Vec<ResultCode> {
    let codes = [
        ("SUCCESS", ResultStatus::S),
        ("PARAM_ILLEGAL", ResultStatus::F),
        ("ORDER_STATUS_INVALID", ResultStatus::F),
        ("UNKNOWN_EXCEPTION", ResultStatus::U),
        ("SUFFUSED", ResultStatus::U),
        ("CODE_404", ResultStatus::F),
        ("UN_SUPPORT_BUSINESS", ResultStatus::F),
    ];
    let count = choices.from_to(1, codes.len());
    let each_acts = choices.one_in(3);
    let result = |(code, status): &(&str, ResultStatus)| ResultCode {
        code: (*code).to_owned(),
        status: *status,
        message: Some(words::sentence(choices)),
        action: (each_acts || choices.one_in(6)).then(|| words::sentence(choices)),
    };
    codes.iter().take(count).map(result).collect()
}

/// The one field of the base that lists values and is required, and the value by which the scenario's messages are told.
fn discriminator(base: &Api, choices: &mut Choices<'_>) -> Option<Discriminator> {
    let fit = |field: &&Field| {
        field.required == Some(Required::ALWAYS)
            && field.r#type == Some(Type::String)
            && !field.values.is_empty()
            && field.name != STATUS
    };
    // An example has all that is required, so that of several nothing tells which it is.
    let mut fields = base.request.fields.iter().filter(fit);
    let field = fields.next().filter(|_| fields.next().is_none())?;
    let value = choices.pick(&field.values).value.clone();
    Some(Discriminator { field: Pointer::root().child(&field.name), value })
}

fn examples(
    api: &Api,
    base: Option<&Api>,
    discriminator: Option<&Discriminator>,
    choices: &mut Choices<'_>,
) -> Examples {
    let mut examples = Examples::default();
    let inherited = [base.map(|base| &base.request), base.map(|base| &base.response)];
    let messages = [(&api.request, &mut examples.requests), (&api.response, &mut examples.responses)];
    for ((message, list), inherited) in messages.into_iter().zip(inherited) {
        for _ in 0..choices.below(2) {
            let scene = if choices.one_in(2) { vec!["FERRY TICKET".to_owned()] } else { Vec::new() };
            // An example of a scenario holds what its base requires as well.
            let mut members = inherited.map(|base| required(&base.fields, choices)).unwrap_or_default();
            members.extend(body(&message.fields, choices));
            list.push(Example { scene, body: Value::Object(members) });
        }
    }
    if let (Some(found), Some(Value::Object(body))) =
        (discriminator, examples.requests.first_mut().map(|example| &mut example.body))
    {
        body.insert(found.field.last(), Value::String(found.value.clone()));
    }
    examples
}

/// Members for the fields that are always required.
fn required(fields: &[Field], choices: &mut Choices<'_>) -> Map<String, Value> {
    let always = |field: &&Field| field.required == Some(Required::ALWAYS);
    let fields: Vec<Field> = fields.iter().filter(always).cloned().collect();
    body(&fields, choices)
}

/// Members for the fields that are always required and for some of the others; at least one, since an empty example stands
/// for nothing.
fn body(fields: &[Field], choices: &mut Choices<'_>) -> Map<String, Value> {
    let mut members = Map::new();
    for (at, field) in fields.iter().enumerate() {
        if at > 0 && field.required != Some(Required::ALWAYS) && choices.one_in(3) {
            continue;
        }
        let inner = Value::Object(body(&field.fields, choices));
        let value = match field.r#type {
            Some(Type::Object) => Some(inner),
            Some(Type::Array) if field.items.is_none() => Some(Value::Array(vec![inner])),
            Some(Type::Json) => Some(Value::String(inner.to_string())),
            _ if field.name == STATUS => Some(Value::String("TICKETED".to_owned())),
            _ => random_field::sample(field),
        };
        members.extend(value.map(|value| (field.name.clone(), value)));
    }
    members
}
