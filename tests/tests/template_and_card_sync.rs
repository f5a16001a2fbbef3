//! What the pages of Create Template and of contractCardSync say, as their specs, their Rust and their schemas have it.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::BTreeSet;

use conformance::own;
use conformance::schema::Schema;
use conformance::table::TYPES;
use conformance::verdict::Verdict;
use portal_codegen::link::Side;
use portal_codegen::spec::{Api, Condition, Doc, Field, Format, Pointer, Required, Type};
use serde_json::{Value, json};

const TEMPLATE: &str = "card_template.create";
const CARD_SYNC: &str = "contract_card_sync";

/// A spec, as the pages and their errata make it now.
fn spec(id: &str) -> Api {
    own::pages().0.into_iter().find(|api| api.id.as_str() == id).unwrap()
}

fn field(api: &Api, at: &str) -> Field {
    api.request.field(&Pointer::new(at).unwrap()).unwrap().clone()
}

fn is(at: &str, values: &[&str]) -> Condition {
    Condition::In { field: Pointer::new(at).unwrap(), r#in: values.iter().map(|value| (*value).to_owned()).collect() }
}

fn values(field: &Field) -> Vec<&str> {
    field.values.iter().map(|listed| listed.value.as_str()).collect()
}

/// The places of a request that its Rust type and its schema refuse: they have to be the same.
fn refused(id: &str, message: &Value) -> BTreeSet<String> {
    let text = message.to_string();
    let listed = TYPES.iter().find(|listed| listed.page == id && listed.side == Side::Request).unwrap();
    let files = own::files("generated/schemas");
    let file = files.iter().find(|file| file.name.ends_with(&format!("/{id}.request.schema.json"))).unwrap();
    let schema = Schema::compile(std::str::from_utf8(&file.bytes).unwrap());
    let places = schema.first_opinion(message);
    assert_eq!(schema.second_opinion(message), places, "{text}");
    match (listed.judge)(&text) {
        Verdict::Read(violations) => {
            let own: BTreeSet<String> = violations.into_iter().map(|violation| violation.place).collect();
            assert_eq!(own, places, "{text}");
        }
        Verdict::Unread { place, .. } => assert!(places.contains(&place), "{place} of {text}"),
    }
    places
}

fn places(list: &[&str]) -> BTreeSet<String> {
    list.iter().map(|place| (*place).to_owned()).collect()
}

/// A message with one member more, or another value of it.
fn with(message: &Value, pointer: &str, value: Value) -> Value {
    let mut message = message.clone();
    let (parent, name) = pointer.rsplit_once('/').unwrap();
    message.pointer_mut(parent).unwrap().as_object_mut().unwrap().insert(name.to_owned(), value);
    message
}

fn without(message: &Value, pointer: &str) -> Value {
    let mut message = message.clone();
    let (parent, name) = pointer.rsplit_once('/').unwrap();
    message.pointer_mut(parent).unwrap().as_object_mut().unwrap().remove(name);
    message
}

/// What a template needs whatever it is.
fn template(kind: &str, product: &str) -> Value {
    json!({
        "requestId": "1", "merchantId": "2", "startDate": 1, "endDate": 2, "type": kind, "product": product,
        "codeType": "none", "codeStandard": "", "imageUrl": "https://a.example/i.png", "button": {}, "localeInfo": {},
        "merchantLogo": "https://a.example/l.png", "categories": ["Food"]
    })
}

#[test]
fn what_a_template_needs_hangs_on_its_type_and_product() {
    let api = spec(TEMPLATE);
    let required = |at: &str| field(&api, at).required;
    let coupon_or_event = Condition::Any { any: vec![is("/type", &["COUPON"]), is("/product", &["PASS", "MOVIE"])] };
    assert_eq!(required("/stock"), Some(Required::When(is("/type", &["COUPON"]))));
    assert_eq!(required("/orderPageLink"), Some(Required::When(coupon_or_event.clone())));
    assert_eq!(required("/exposure"), Some(Required::When(coupon_or_event)));
    assert_eq!(required("/detailLink"), Some(Required::When(is("/product", &["PASS", "MOVIE"]))));
    assert_eq!(required("/passExtInfo"), Some(Required::When(is("/product", &["MOVIE", "PASS"]))));

    assert_eq!(refused(TEMPLATE, &template("TICKET", "BUS_TICKET")), places(&[]));
    let coupon = refused(TEMPLATE, &template("COUPON", "GIFT_CARD"));
    assert_eq!(coupon, places(&["/exposure", "/orderPageLink", "/stock"]));
    for product in ["PASS", "MOVIE"] {
        let event = refused(TEMPLATE, &template("TICKET", product));
        assert_eq!(event, places(&["/detailLink", "/exposure", "/orderPageLink", "/passExtInfo"]));
    }
    let whole = with(&template("COUPON", "GIFT_CARD"), "/stock", json!(1));
    let whole = with(&whole, "/orderPageLink", json!("alipayhk://x"));
    assert_eq!(refused(TEMPLATE, &with(&whole, "/exposure", json!("hidden"))), places(&[]));
}

#[test]
fn the_limits_of_a_template_hold_and_the_sizes_of_pictures_are_notes() {
    let api = spec(TEMPLATE);
    let range = |at: &str| (field(&api, at).min, field(&api, at).max, field(&api, at).r#type);
    assert_eq!(range("/stock"), (Some(1), Some(1_000_000), Some(Type::Integer)));
    for amount in ["/currentAmountCent", "/originalAmountCent"] {
        assert_eq!(range(amount), (Some(0), Some(100_000_000), Some(Type::Integer)));
        assert_eq!(field(&api, amount).format, Some(Format::Cents));
        let at = |value: i64| refused(TEMPLATE, &with(&template("TICKET", "BUS_TICKET"), amount, json!(value)));
        assert_eq!([at(0), at(100_000_000)], [places(&[]), places(&[])]);
        assert_eq!([at(-1), at(100_000_001)], [places(&[amount]), places(&[amount])]);
    }
    for picture in ["/imageUrl", "/merchantLogo"] {
        let field = field(&api, picture);
        assert_eq!((field.max_length, field.min, field.max), (Some(512), None, None));
        assert!(field.doc.unwrap().to_lowercase().contains("100"), "the size of {picture} is told");
    }
    assert_eq!(field(&api, "/bizMids").max_items, Some(30));
    let stores = |count: usize| with(&template("TICKET", "BUS_TICKET"), "/bizMids", json!(vec!["1"; count]));
    assert_eq!(refused(TEMPLATE, &stores(30)), places(&[]));
    assert_eq!(refused(TEMPLATE, &stores(31)), places(&["/bizMids"]));
}

#[test]
fn a_template_has_two_of_fourteen_known_categories_and_others_pass() {
    let api = spec(TEMPLATE);
    let categories = field(&api, "/categories");
    assert_eq!((categories.max_items, categories.open, categories.values.len()), (Some(2), true, 14));
    for listed in &categories.values {
        let Some(Doc::ByLanguage(texts)) = &listed.doc else {
            panic!("{} has no meaning in two languages", listed.value)
        };
        assert_eq!(texts.keys().collect::<Vec<_>>(), ["en", "zh"]);
    }
    let given = |list: Value| refused(TEMPLATE, &with(&template("TICKET", "BUS_TICKET"), "/categories", list));
    assert_eq!(given(json!(["Food", "110/2"])), places(&[]));
    assert_eq!(given(json!(["Food", "Games", "Medical"])), places(&["/categories"]));
}

#[test]
fn a_template_lists_its_codes_products_and_results() {
    let api = spec(TEMPLATE);
    assert_eq!(values(&field(&api, "/codeType")), ["barcode", "qrcode", "promocode", "none"]);
    assert_eq!(values(&field(&api, "/codeStandard")), ["CODE128", "EAN-13", "QRCODE"]);
    assert_eq!(values(&field(&api, "/type")), ["COUPON", "TICKET"]);
    assert_eq!(values(&field(&api, "/product")).len(), 7);
    let bad = with(&template("TICKET", "BUS_TICKET"), "/codeType", json!("morse"));
    assert_eq!(refused(TEMPLATE, &bad), places(&["/codeType"]));
    assert_eq!(api.results.len(), 18);
    let success: Vec<&str> =
        api.results.iter().filter(|result| format!("{:?}", result.status) == "S").map(|result| &*result.code).collect();
    assert_eq!(success, ["SUCCESS"]);
}

/// The documented notification.
fn documented() -> Value {
    serde_json::to_value(&spec(CARD_SYNC).examples.requests.first().unwrap().body).unwrap()
}

#[test]
fn a_notification_needs_seven_fields_and_a_user() {
    let api = spec(CARD_SYNC);
    let always = |field: &&Field| field.required == Some(Required::ALWAYS);
    let needed: Vec<&str> = api.request.fields.iter().filter(always).map(|field| field.name.as_str()).collect();
    let seven =
        ["bizDate", "command", "syncDataInfo", "merchantBizNo", "orderStatus", "productTemplateCode", "requestId"];
    assert_eq!(needed, seven);
    let documented = documented();
    assert_eq!(refused(CARD_SYNC, &documented), places(&[]));
    for name in seven {
        let pointer = format!("/{name}");
        assert!(refused(CARD_SYNC, &without(&documented, &pointer)).contains(&pointer), "{name}");
    }
    assert_eq!(api.request.rules.len(), 1);
    let nobody = without(&documented, "/userId");
    assert!(!refused(CARD_SYNC, &nobody).is_empty());
    assert_eq!(refused(CARD_SYNC, &with(&nobody, "/openId", json!("2"))), places(&[]));
}

#[test]
fn an_amount_of_a_notification_needs_its_currency() {
    let api = spec(CARD_SYNC);
    for (amount, currency) in [("amount", "amountCurrency"), ("payAmount", "payAmountCurrency")] {
        let (amount, currency) = (format!("/syncDataInfo/{amount}"), format!("/syncDataInfo/{currency}"));
        let listed = field(&api, &currency);
        let there = Condition::Present { field: Pointer::new(&amount).unwrap(), present: true };
        assert_eq!(listed.required, Some(Required::When(there)));
        assert_eq!(values(&listed), ["HKD", "CNY"]);
        let paid = with(&documented(), &amount, json!(100));
        assert_eq!(refused(CARD_SYNC, &paid), places(&[&currency]));
        for (value, wrong) in [("HKD", None), ("CNY", None), ("USD", Some(currency.as_str()))] {
            let wrong: Vec<&str> = wrong.into_iter().collect();
            assert_eq!(refused(CARD_SYNC, &with(&paid, &currency, json!(value))), places(&wrong));
        }
        assert_eq!(field(&api, &amount).r#type, Some(Type::Integer));
    }
}

#[test]
fn a_notification_has_two_hosts_and_six_results_and_a_string_of_json() {
    let api = spec(CARD_SYNC);
    let hosts: Vec<(&str, &str)> = api.hosts.iter().map(|(name, host)| (name.as_str(), host.as_str())).collect();
    assert_eq!(hosts, [("production", "open.alipay.hk"), ("testing", "open-id-pre.alipay.com")]);
    let codes: Vec<&str> = api.results.iter().map(|result| result.code.as_str()).collect();
    assert_eq!(
        codes,
        [
            "SUCCESS",
            "ORDER_NOT_FOUND",
            "ORDER_STATUS_INVALID",
            "PARAM_ILLEGAL",
            "UNKNOWN_EXCEPTION",
            "UN_SUPPORT_BUSINESS"
        ]
    );
    let texts = field(&api, "/syncDataInfo/languageBusinessInfo");
    assert_eq!(texts.r#type, Some(Type::Json));
    let languages: Vec<&str> = texts.fields.iter().map(|field| field.name.as_str()).collect();
    assert_eq!(languages, ["zh_HK", "en_US"]);
}
