//! Numbers that may be money: no money is a float.

use super::requirement::{erratum, quote};
use crate::diagnostic::{Code, Diagnostic};
use crate::normalize::ledger::Ledger;
use crate::spec::{Field, Type};

/// Parts of names that sound like money.
const IN_NAMES: &[&str] = &["amount", "amt", "price", "money", "cent", "fee", "balance", "cost", "charge", "discount"];
/// Words of descriptions that do.
const IN_DOCS: &[&str] = &[
    "amount", "amounts", "price", "prices", "money", "cent", "cents", "fee", "fees", "balance", "cost", "costs",
    "charge", "charges", "dollar", "dollars", "hkd", "cny", "usd",
];

/// Tells of a number with a fraction that sounds like money: neither a sentence nor an erratum says that it is whole.
pub(crate) fn check(field: &Field, place: &str, ledger: &mut Ledger<'_>) {
    let items = field.items.as_ref().filter(|items| items.r#type == Type::Number && field.r#type == Some(Type::Array));
    if field.r#type != Some(Type::Number) && items.is_none() {
        return;
    }
    let name = quote(&field.name);
    if is_measure(field) {
        return;
    }
    let Some(message) = by_name(field, &name).or_else(|| by_doc(field, &name)).or_else(|| by_sample(field, &name))
    else {
        return;
    };
    let proposal = match items {
        Some(_) => erratum(place, "items", "{ type = \"number\" }", "{ type = \"integer\" }"),
        None => erratum(place, "type", "\"number\"", "\"integer\""),
    };
    ledger.find_where_it_stands(
        Diagnostic::warning(Code::MoneyAsNumber, message)
            .about(place)
            .help("no money is a float: say by an erratum that it is whole, or accept this finding")
            .erratum(proposal),
    );
}

/// Whether its name ends, or its description starts, with a word for a share of something, or for what is measured.
fn is_measure(field: &Field) -> bool {
    const MEASURES: &[&str] = &[
        "rate",
        "ratio",
        "percent",
        "percentage",
        "proportion",
        "factor",
        "latitude",
        "longitude",
        "rating",
        "score",
        "weight",
        "height",
        "width",
        "distance",
        "temperature",
    ];
    let name = field.name.to_lowercase();
    let doc = field.doc.as_deref().unwrap_or_default().to_lowercase();
    let mut words = doc.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).take(4);
    MEASURES.iter().any(|measure| name.ends_with(measure)) || words.any(|word| MEASURES.contains(&word))
}

fn by_name(field: &Field, name: &str) -> Option<String> {
    let lower = field.name.to_lowercase();
    let sounds = IN_NAMES.iter().any(|word| lower.contains(word));
    sounds.then(|| format!("{name} sounds like money and is a plain number"))
}

fn by_doc(field: &Field, name: &str) -> Option<String> {
    let lower = field.doc.as_ref()?.to_lowercase();
    let mut words = lower.split(|c: char| !(c.is_alphanumeric() || c == '.')).map(|word| word.trim_matches('.'));
    let word = words.find(|word| IN_DOCS.contains(word) || is_price(word, 2))?;
    Some(format!("{name} is a plain number, and its description sounds like money ({})", quote(word)))
}

fn by_sample(field: &Field, name: &str) -> Option<String> {
    let sample = field.sample.as_ref()?;
    let text = sample.as_str().map_or_else(|| sample.to_string(), str::to_owned);
    is_price(&text, 1).then(|| format!("{name} is a plain number, and its sample looks like money ({})", quote(&text)))
}

/// `12.50`, or `12.5` where one digit is enough behind the point.
fn is_price(text: &str, least: usize) -> bool {
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    text.split_once('.').is_some_and(|(whole, part)| digits(whole) && digits(part) && (least..=2).contains(&part.len()))
}
