//! How the values of a list are written, and words that end in what may be another value of it: `one2`, `fareOTHERS`.

use super::glued::is_in_capitals;

/// Capitals at the end of words that no value is glued to: `openID`, `macOS`.
const ABBREVIATIONS: &[&str] = &[
    "ID", "IDS", "OS", "URL", "URLS", "URI", "API", "APIS", "SDK", "SQL", "QR", "UUID", "JSON", "XML", "PDF", "TV",
    "NO", "IP", "PIN", "SKU", "MID", "VIP",
];
/// Those among them that are values as well, where a word of more letters than `apple` stands in front of them.
const VALUES: &[&str] = &["QR", "TV", "PDF", "VIP"];
const LONGEST_IN_FRONT: usize = 5;
/// Names that end in capitals, by what stands before those.
const NAMES: &[&str] = &["Alipay", "WeChatPay", "WeChat", "PayMe"];
/// Places, which names of services end in: `PayMeHK`.
const PLACES: &[&str] = &["HK", "CN", "MO", "TW", "SG", "US", "UK", "EU", "JP", "KR"];
/// What stands behind numbers: `300DPI`.
const UNITS: &[&str] = &["HKD", "CNY", "RMB", "USD", "MOP", "EUR", "JPY", "DPI", "PPI", "KHZ", "MHZ", "GHZ", "HRS"];
/// Signs that a value stands behind as it does behind a letter.
pub(super) const SIGNS: &[char] = &['"', '”', '’', '\'', '%', '」', '』', '》', ']', '…'];
/// From so many capitals on, a word in small letters has a value glued to it for sure.
const LONG: usize = 3;

/// The length of `zh_HK`.
const LOCALE: usize = 5;

/// The values of flags.
const FLAGS: &[&str] = &["true", "false"];

/// How values are written that are not all in capitals.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Alike {
    /// `true`
    Flag,
    /// `1`
    Number,
    /// `Y`
    Letter,
    /// `CoffeeAndTea`
    Title,
    /// `zh_HK`
    Locale,
    /// `exposed`, `inStore`
    Small,
}

impl Alike {
    /// How a value is written.
    pub(crate) fn of(value: &str) -> Option<Self> {
        let mut letters = value.chars();
        let first = letters.next()?;
        match first {
            _ if FLAGS.contains(&value) => Some(Self::Flag),
            _ if value.bytes().all(|byte| byte.is_ascii_digit()) => Some(Self::Number),
            'A'..='Z' if letters.clone().next().is_none() => Some(Self::Letter),
            'A'..='Z' if letters.any(|c| c.is_ascii_lowercase()) => Some(Self::Title),
            'a'..='z' if is_locale(value) => Some(Self::Locale),
            'a'..='z' => Some(Self::Small),
            _ => None,
        }
    }

    /// Where a value written so can start at the end of a word, and whether one does for sure.
    pub(crate) fn start(self, word: &str) -> Option<(usize, bool)> {
        let at = match self {
            Self::Flag => FLAGS.iter().find_map(|flag| word.strip_suffix(flag)).map(str::len)?,
            Self::Number => word.trim_end_matches(|c: char| c.is_ascii_digit()).len(),
            Self::Letter => word.len().checked_sub(1).filter(|at| is_capital(word, *at))?,
            Self::Title => title(word)?,
            Self::Locale => word.len().checked_sub(LOCALE).filter(|at| word.get(*at..).is_some_and(is_locale))?,
            Self::Small => word.rfind('.')? + 1,
        };
        let (before, value) = (word.get(..at)?, word.get(at..)?);
        let word = before.len() > 1 && is_plain(before) && before.ends_with(|c: char| c.is_ascii_lowercase());
        let small = word && (self != Self::Title || before.bytes().all(|byte| byte.is_ascii_lowercase()));
        let sentence = before.strip_suffix('.').is_some_and(|word| word.len() > 1 && is_plain(word));
        let plain = value.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-'));
        let found = !value.is_empty() && plain && (sentence || (small && self != Self::Small));
        found.then_some((
            at,
            matches!(self, Self::Flag | Self::Locale) || (sentence && matches!(self, Self::Letter | Self::Title)),
        ))
    }
}

/// Where a value in capitals can start that is glued to a letter or a sign, and whether one does for sure. Behind a word
/// that may be a name with capitals at its end, nothing is sure; `listed` tells that the list goes on below.
pub(super) fn in_capitals(word: &str, listed: bool) -> Option<(usize, bool)> {
    let (at, before) = word.char_indices().rfind(|(_, c)| !c.is_ascii_uppercase() && !"_-0123456789".contains(*c))?;
    let at = at + before.len_utf8();
    let value = word.get(at..)?;
    if value.starts_with(|c: char| c.is_ascii_digit()) || before.is_whitespace() {
        return None;
    }
    let value = Some(value).filter(|value| is_in_capitals(value))?;
    if !before.is_ascii() && before.is_alphabetic() {
        return Some((at, true));
    }
    if SIGNS.contains(&before) {
        return Some((at, false));
    }
    let prefix = word.get(..at)?.rsplit(|c: char| !c.is_ascii_alphabetic()).next()?;
    let named = NAMES.contains(&prefix) || (prefix.starts_with(char::is_uppercase) && PLACES.contains(&value));
    let alone = prefix.len() == 1 && !word.contains("://");
    let value_too = VALUES.contains(&value) && prefix.len() > LONGEST_IN_FRONT;
    let short = ABBREVIATIONS.contains(&value) && !value_too;
    let found = before.is_ascii_lowercase() && !alone && !named && !short;
    let small = prefix.bytes().all(|byte| byte.is_ascii_lowercase()) && !word.contains("://");
    found.then_some((at, small && (listed || value.len() >= LONG)))
}

/// A word in capitals that is no abbreviation.
pub(super) fn is_code(word: &str) -> bool {
    is_in_capitals(word) && !ABBREVIATIONS.contains(&word)
}

/// Whether what stands in front of a value can be a name that ends in some of its capitals: `iOSDONE`, `AlipayHKDONE`.
pub(super) fn is_name_with_capitals(before: &str, value: &str) -> bool {
    let prefix = before.rsplit(|c: char| !c.is_ascii_alphabetic()).next().unwrap_or_default();
    let ends: &[&str] = match prefix {
        name if NAMES.contains(&name) => PLACES,
        name if name.len() == 1 || name == "mac" => ABBREVIATIONS,
        _ => return false,
    };
    ends.iter().any(|end| value.strip_prefix(end).is_some_and(|rest| rest.len() > 1))
}

/// Where a value in capitals starts that is glued to a number: `1SILVER`, but not `100HKD`.
pub(super) fn behind_number(word: &str) -> Option<usize> {
    let value = word.trim_start_matches(|c: char| c.is_ascii_digit() || matches!(c, '.' | ','));
    let loud = value.len() > 2 && value.len() < word.len() && is_in_capitals(value);
    (loud && !UNITS.contains(&value)).then_some(word.len() - value.len())
}

/// `zh_HK`
fn is_locale(value: &str) -> bool {
    let [a, b, b'_', c, d] = value.as_bytes() else { return false };
    a.is_ascii_lowercase() && b.is_ascii_lowercase() && c.is_ascii_uppercase() && d.is_ascii_uppercase()
}

fn is_capital(word: &str, at: usize) -> bool {
    word.get(at..).is_some_and(|last| last.starts_with(|c: char| c.is_ascii_uppercase()))
}

/// Where a word goes on with a capital behind small letters or a stop.
fn title(word: &str) -> Option<usize> {
    let sentence = word.rfind('.').map(|at| at + 1).filter(|at| is_capital(word, *at));
    sentence.or_else(|| word.find(|c: char| c.is_ascii_uppercase()).filter(|at| *at > 0))
}

/// A word of letters.
fn is_plain(word: &str) -> bool {
    word.bytes().all(|byte| byte.is_ascii_alphabetic())
}
