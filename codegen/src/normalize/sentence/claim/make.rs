//! The builders that the phrase table names: each makes a claim out of what its pattern caught.

use super::{Bound, Claim, Kind};
use crate::normalize::conditions::grammar::{self, Said};
use crate::normalize::sentence::capture::Captured;
use crate::normalize::sentence::lists::is_code;
use crate::source::Text;
use crate::spec::StatusOrder;

fn texts(captured: &[Captured]) -> Option<Vec<Text>> {
    captured.iter().find_map(|value| if let Captured::Texts(texts) = value { Some(texts.clone()) } else { None })
}

fn text(captured: &[Captured]) -> Option<Text> {
    texts(captured)?.into_iter().next()
}

fn number(captured: &[Captured]) -> Option<u64> {
    captured.iter().find_map(|value| if let Captured::Number(number) = value { Some(*number) } else { None })
}

fn wholes(captured: &[Captured]) -> impl Iterator<Item = i64> {
    captured.iter().filter_map(|value| if let Captured::Whole(number) = value { Some(*number) } else { None })
}

fn said(captured: &[Captured]) -> Option<Vec<Said>> {
    captured.iter().find_map(|value| if let Captured::Said(said) = value { Some(said.clone()) } else { None })
}

fn one_condition(captured: &[Captured]) -> Option<Said> {
    said(captured)?.into_iter().next()
}

pub(crate) fn required(_: &[Captured]) -> Option<Claim> {
    Some(Claim::Required(None))
}

pub(crate) fn optional(_: &[Captured]) -> Option<Claim> {
    Some(Claim::Optional)
}

pub(crate) fn optional_when(captured: &[Captured]) -> Option<Claim> {
    Some(Claim::OptionalWhen(one_condition(captured)?))
}

pub(crate) fn each_optional(captured: &[Captured]) -> Option<Claim> {
    Some(Claim::EachOptional(one_condition(captured)?))
}

pub(crate) fn optional_unread(_: &[Captured]) -> Option<Claim> {
    Some(Claim::OptionalUnread)
}

pub(crate) fn conditional(_: &[Captured]) -> Option<Claim> {
    Some(Claim::Conditional)
}

pub(crate) fn required_when(captured: &[Captured]) -> Option<Claim> {
    Some(Claim::Required(Some(one_condition(captured)?)))
}

pub(crate) fn required_when_any(captured: &[Captured]) -> Option<Claim> {
    Some(Claim::Required(Some(grammar::any_of(said(captured)?))))
}

pub(crate) fn required_when_all(captured: &[Captured]) -> Option<Claim> {
    Some(Claim::Required(Some(grammar::all_of(said(captured)?))))
}

pub(crate) fn required_unless(captured: &[Captured]) -> Option<Claim> {
    Some(Claim::Required(Some(one_condition(captured)?.opposite())))
}

pub(crate) fn required_without(captured: &[Captured]) -> Option<Claim> {
    let absent = Said::Present { name: text(captured)?, present: false, word: None };
    Some(Claim::Required(Some(absent)))
}

pub(crate) fn required_with(captured: &[Captured]) -> Option<Claim> {
    let present = Said::Present { name: text(captured)?, present: true, word: None };
    Some(Claim::Required(Some(present)))
}

pub(crate) fn each_unless(captured: &[Captured]) -> Option<Claim> {
    Some(Claim::EachRequired(Some(one_condition(captured)?.opposite())))
}

pub(crate) fn each_unread(_: &[Captured]) -> Option<Claim> {
    Some(Claim::EachUnread)
}

pub(crate) fn required_unread(_: &[Captured]) -> Option<Claim> {
    Some(Claim::RequiredUnread)
}

pub(crate) fn any_of(captured: &[Captured]) -> Option<Claim> {
    either(captured, false)
}

pub(crate) fn one_of(captured: &[Captured]) -> Option<Claim> {
    either(captured, true)
}

/// Names in capitals are values: "choose one of GOLD or SILVER" is no rule about fields.
fn either(captured: &[Captured], alone: bool) -> Option<Claim> {
    let names = texts(captured)?;
    let fields = names.iter().any(|name| !is_code(name.as_str()));
    fields.then(|| Claim::AnyOf { names, when: one_condition(captured), alone })
}

pub(crate) fn digits(captured: &[Captured]) -> Option<Claim> {
    captured.iter().find_map(|value| match value {
        Captured::Count(least, most) => Some(Claim::Characters { class: "0-9", least: *least, most: *most }),
        _ => None,
    })
}

pub(crate) fn two_capitals(_: &[Captured]) -> Option<Claim> {
    Some(Claim::Characters { class: "A-Z", least: 2, most: 2 })
}

pub(crate) fn three_capitals(_: &[Captured]) -> Option<Claim> {
    Some(Claim::Characters { class: "A-Z", least: 3, most: 3 })
}

pub(crate) fn form(captured: &[Captured]) -> Option<Claim> {
    captured
        .iter()
        .find_map(|value| if let Captured::Form(form) = value { Some(Claim::Form(form.clone())) } else { None })
}

pub(crate) fn each_required(captured: &[Captured]) -> Option<Claim> {
    Some(Claim::EachRequired(one_condition(captured)))
}

pub(crate) fn max_length(captured: &[Captured]) -> Option<Claim> {
    Some(Claim::Length { min: None, max: Some(number(captured)?) })
}

pub(crate) fn min_length(captured: &[Captured]) -> Option<Claim> {
    Some(Claim::Length { min: Some(number(captured)?), max: None })
}

pub(crate) fn shorter(captured: &[Captured]) -> Option<Claim> {
    Some(Claim::Length { min: None, max: Some(number(captured)?.checked_sub(1)?) })
}

pub(crate) fn longer(captured: &[Captured]) -> Option<Claim> {
    Some(Claim::Length { min: Some(number(captured)?.checked_add(1)?), max: None })
}

pub(crate) fn lengths(captured: &[Captured]) -> Option<Claim> {
    let mut lengths = captured.iter().filter_map(|value| match value {
        Captured::Number(number) => Some(*number),
        _ => None,
    });
    Some(Claim::Length { min: Some(lengths.next()?), max: Some(lengths.next()?) })
}

pub(crate) fn exact_length(captured: &[Captured]) -> Option<Claim> {
    let length = number(captured)?;
    Some(Claim::Length { min: Some(length), max: Some(length) })
}

pub(crate) fn max_items(captured: &[Captured]) -> Option<Claim> {
    Some(Claim::MaxItems(number(captured)?))
}

pub(crate) fn fewer_items(captured: &[Captured]) -> Option<Claim> {
    Some(Claim::MaxItems(number(captured)?.checked_sub(1)?))
}

pub(crate) fn range(captured: &[Captured]) -> Option<Claim> {
    captured.iter().find_map(|value| match value {
        Captured::Range(min, max) => Some(Claim::Range { min: *min, max: *max }),
        _ => None,
    })
}

pub(crate) fn between(captured: &[Captured]) -> Option<Claim> {
    let mut bounds = wholes(captured).map(Bound::inclusive);
    Some(Claim::Range { min: Some(bounds.next()?), max: Some(bounds.next()?) })
}

pub(crate) fn strictly_between(captured: &[Captured]) -> Option<Claim> {
    let mut bounds = wholes(captured).map(Bound::exclusive);
    Some(Claim::Range { min: Some(bounds.next()?), max: Some(bounds.next()?) })
}

pub(crate) fn min(captured: &[Captured]) -> Option<Claim> {
    Some(Claim::Range { min: Some(Bound::inclusive(wholes(captured).next()?)), max: None })
}

pub(crate) fn max(captured: &[Captured]) -> Option<Claim> {
    Some(Claim::Range { min: None, max: Some(Bound::inclusive(wholes(captured).next()?)) })
}

pub(crate) fn above(captured: &[Captured]) -> Option<Claim> {
    Some(Claim::Range { min: Some(Bound::exclusive(wholes(captured).next()?)), max: None })
}

pub(crate) fn below(captured: &[Captured]) -> Option<Claim> {
    Some(Claim::Range { min: None, max: Some(Bound::exclusive(wholes(captured).next()?)) })
}

pub(crate) fn only_number(captured: &[Captured]) -> Option<Claim> {
    let only = Some(Bound::inclusive(wholes(captured).next()?));
    Some(Claim::Range { min: only, max: only })
}

pub(crate) fn above_to(captured: &[Captured]) -> Option<Claim> {
    let mut ends = wholes(captured);
    Some(Claim::Range { min: Some(Bound::exclusive(ends.next()?)), max: Some(Bound::inclusive(ends.next()?)) })
}

pub(crate) fn from_below(captured: &[Captured]) -> Option<Claim> {
    let mut ends = wholes(captured);
    Some(Claim::Range { min: Some(Bound::inclusive(ends.next()?)), max: Some(Bound::exclusive(ends.next()?)) })
}

pub(crate) fn counted(captured: &[Captured]) -> Option<Claim> {
    match range(captured)? {
        Claim::Range { min, max } => Some(Claim::Whole { min, max }),
        _ => None,
    }
}

pub(crate) fn whole(_: &[Captured]) -> Option<Claim> {
    Some(Claim::Whole { min: None, max: None })
}

pub(crate) fn natural(_: &[Captured]) -> Option<Claim> {
    Some(Claim::Whole { min: Some(Bound::inclusive(0)), max: None })
}

pub(crate) fn positive_whole(_: &[Captured]) -> Option<Claim> {
    Some(Claim::Whole { min: Some(Bound::inclusive(1)), max: None })
}

pub(crate) fn not_negative(_: &[Captured]) -> Option<Claim> {
    Some(Claim::Range { min: Some(Bound::inclusive(0)), max: None })
}

pub(crate) fn above_zero(_: &[Captured]) -> Option<Claim> {
    Some(Claim::Range { min: Some(Bound::exclusive(0)), max: None })
}

pub(crate) fn prefix(captured: &[Captured]) -> Option<Claim> {
    Some(Claim::Prefix(text(captured)?))
}

pub(crate) fn millis(_: &[Captured]) -> Option<Claim> {
    Some(Claim::Kind(Kind::Millis))
}

pub(crate) fn seconds(_: &[Captured]) -> Option<Claim> {
    Some(Claim::Kind(Kind::Seconds))
}

pub(crate) fn cents(_: &[Captured]) -> Option<Claim> {
    Some(Claim::Kind(Kind::Cents))
}

pub(crate) fn quantity(_: &[Captured]) -> Option<Claim> {
    Some(Claim::Kind(Kind::Quantity))
}

pub(crate) fn currency(_: &[Captured]) -> Option<Claim> {
    Some(Claim::Kind(Kind::Currency))
}

pub(crate) fn date_time(_: &[Captured]) -> Option<Claim> {
    Some(Claim::Kind(Kind::DateTime))
}

pub(crate) fn url(_: &[Captured]) -> Option<Claim> {
    Some(Claim::Kind(Kind::Url))
}

pub(crate) fn json(_: &[Captured]) -> Option<Claim> {
    Some(Claim::Kind(Kind::Json))
}

/// "Must be HTTPS" is about how the text is written.
pub(crate) fn values(captured: &[Captured]) -> Option<Claim> {
    const FORMATS: &[&str] = &[
        "ASCII", "HTTPS", "HTTP", "JSON", "XML", "PDF", "PNG", "JPG", "JPEG", "UTF-8", "URL", "URI", "UUID", "HTML",
        "BASE64", "CSV", "NULL",
    ];
    let values = texts(captured)?;
    let format = values.iter().any(|value| FORMATS.contains(&value.as_str()));
    (!format).then_some(Claim::Values(values))
}

/// Several values, so that one word in capitals is not taken for a list; what they are called may stand before them.
pub(crate) fn several_values(captured: &[Captured]) -> Option<Claim> {
    let last = captured.iter().rposition(|value| matches!(value, Captured::Texts(_)))?;
    let values = texts(captured.get(last..)?)?;
    (values.len() > 1).then_some(Claim::Values(values))
}

/// Several values with letters: "levels 1, 2" is no list of values.
pub(crate) fn several_codes(captured: &[Captured]) -> Option<Claim> {
    let letters = |value: &Text| value.as_str().contains(|c: char| c.is_ascii_alphabetic());
    texts(captured)?.iter().all(letters).then(|| several_values(captured))?
}

pub(crate) fn open_values(captured: &[Captured]) -> Option<Claim> {
    Some(Claim::OpenValues(texts(captured)?))
}

pub(crate) fn more_values(_: &[Captured]) -> Option<Claim> {
    Some(Claim::OpenValues(Vec::new()))
}

/// Where the condition is about another field's value, the list would hold beside other values too.
pub(crate) fn required_values(captured: &[Captured]) -> Option<Claim> {
    let when = one_condition(captured).filter(|said| matches!(said, Said::Present { .. }))?;
    Some(Claim::RequiredValues(when, texts(captured)?))
}

pub(crate) fn values_follow(_: &[Captured]) -> Option<Claim> {
    Some(Claim::ValuesFollow)
}

pub(crate) fn default(captured: &[Captured]) -> Option<Claim> {
    let mut values = texts(captured)?.into_iter();
    let only = values.next().filter(|_| values.next().is_none())?;
    Some(Claim::Default(only, one_condition(captured)))
}

pub(crate) fn default_listed(captured: &[Captured]) -> Option<Claim> {
    Some(Claim::ListedDefault(text(captured)?))
}

pub(crate) fn is_default(captured: &[Captured]) -> Option<Claim> {
    Some(Claim::IsDefault(one_condition(captured)))
}

/// Several keys, or one that is written like a name: "key must be unique" is no list of keys.
pub(crate) fn keys(captured: &[Captured]) -> Option<Claim> {
    let keys = texts(captured)?;
    let name = |key: &Text| key.as_str().contains(|c: char| c.is_uppercase() || c.is_ascii_digit() || c == '_');
    (keys.len() > 1 || keys.iter().all(name)).then_some(Claim::Keys(keys))
}

/// Several values, or one in capitals: "possible values are unknown" is no list of values.
pub(crate) fn listed_values(captured: &[Captured]) -> Option<Claim> {
    let values = texts(captured)?;
    (values.len() > 1 || values.iter().all(|value| is_code(value.as_str()))).then_some(Claim::Values(values))
}

pub(crate) fn status_values(captured: &[Captured]) -> Option<Claim> {
    Some(Claim::StatusValues(text(captured)))
}

pub(crate) fn any_status_values(_: &[Captured]) -> Option<Claim> {
    Some(Claim::StatusValues(None))
}

pub(crate) fn listed_elsewhere(_: &[Captured]) -> Option<Claim> {
    Some(Claim::ListedElsewhere)
}

pub(crate) fn joined(_: &[Captured]) -> Option<Claim> {
    Some(Claim::Joined)
}

pub(crate) fn deprecated(_: &[Captured]) -> Option<Claim> {
    Some(Claim::Deprecated)
}

pub(crate) fn forward(_: &[Captured]) -> Option<Claim> {
    Some(Claim::Order(StatusOrder::Forward))
}

pub(crate) fn any_order(_: &[Captured]) -> Option<Claim> {
    Some(Claim::Order(StatusOrder::Any))
}

pub(crate) fn extends_base(_: &[Captured]) -> Option<Claim> {
    Some(Claim::ExtendsBase)
}

pub(crate) fn common_basics(_: &[Captured]) -> Option<Claim> {
    Some(Claim::CommonBasics)
}

pub(crate) fn note(_: &[Captured]) -> Option<Claim> {
    Some(Claim::Note)
}
