//! Names in generated code, made out of names on the wire. Whatever stands on the wire, a legal name comes out.

use std::collections::BTreeSet;

use heck::{ToSnakeCase, ToUpperCamelCase};

/// A field's name: `merchantBizNo` → `merchant_biz_no`. Not yet escaped where it is a keyword.
pub fn field_name(wire: &str) -> String {
    legal(&spelt(wire).to_snake_case(), "field")
}

/// A type's name: `code_info` → `CodeInfo`.
pub fn type_name(wire: &str) -> String {
    legal(&spelt(wire).to_upper_camel_case(), "Type")
}

/// The name of the type of an array's elements: `categories` → `Category`.
pub fn element_name(wire: &str) -> String {
    let snake = wire.to_snake_case();
    let start = snake.rfind('_').map_or(0, |underscore| underscore + 1);
    let (before, last) = snake.split_at(start);
    type_name(&format!("{before}{}", pluralizer::pluralize(last, 1, false)))
}

/// A variant's name: `GIFT_CARD_COUPON` → `GiftCardCoupon`, `EAN-13` → `Ean13`.
pub fn variant_name(value: &str) -> String {
    let name = legal(&spelt(value).to_upper_camel_case(), "Value");
    if ["Self", "Unlisted"].contains(&name.as_str()) { format!("{name}Value") } else { name }
}

/// Keeps letters, digits and `_`; puts `prefix` before what cannot start a name.
fn legal(cased: &str, prefix: &str) -> String {
    let name: String = cased.chars().filter(|letter| is_plain(*letter) || *letter == '_').collect();
    let name = name.trim_matches('_');
    let starts = name.chars().next().is_some_and(char::is_alphabetic);
    let separator = if prefix.starts_with(char::is_lowercase) && !name.is_empty() { "_" } else { "" };
    if starts { name.to_owned() } else { format!("{prefix}{separator}{name}") }
}

/// Letters that rustc warns of, spelt by their number: `ﬁ` → `ufb01`.
fn spelt(wire: &str) -> String {
    let letter = |letter: char| match letter.is_alphanumeric() && !is_plain(letter) {
        true => format!("u{:x}", u32::from(letter)),
        false => letter.to_string(),
    };
    wire.chars().map(letter).collect()
}

/// Letters and digits that are what they look like: ASCII, the accented letters of Western Europe, Chinese, Japanese and
/// Korean. Of others rustc warns: they have other forms, or look like letters of another script.
fn is_plain(letter: char) -> bool {
    letter.is_ascii_alphanumeric()
        || matches!(letter, 'À'..='Ö' | 'Ø'..='ö' | 'ø'..='þ' | 'ぁ'..='ゖ' | 'ァ'..='ヺ' | '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '가'..='힣')
}

/// Names that generated modules use themselves, or that every Rust file knows.
pub const TAKEN: &[&str] = &[
    "Request",
    "Response",
    "Success",
    "Self",
    "Option",
    "Some",
    "None",
    "Result",
    "Ok",
    "Err",
    "String",
    "Vec",
    "Box",
    "Drop",
    "Clone",
    "Copy",
    "Debug",
    "Default",
    "Eq",
    "PartialEq",
    "Ord",
    "PartialOrd",
    "Hash",
    "From",
    "Into",
    "TryFrom",
    "TryInto",
    "AsRef",
    "AsMut",
    "ToOwned",
    "ToString",
    "Iterator",
    "IntoIterator",
    "Extend",
    "FromIterator",
    "DoubleEndedIterator",
    "ExactSizeIterator",
    "Send",
    "Sync",
    "Sized",
    "Unpin",
    "Fn",
    "FnMut",
    "FnOnce",
    "AsyncFn",
    "AsyncFnMut",
    "AsyncFnOnce",
    "Next",
    "ResultStatus",
];

/// Names of methods that generated objects have themselves, and of locals in their constructors: no field takes them.
pub const TAKEN_METHODS: &[&str] = &[
    "new",
    "next",
    "of_status",
    "validate",
    "is_valid",
    "undeclared",
    "undeclared_members",
    "from_json",
    "to_json",
    "into_success",
    "clone",
    "fmt",
    "eq",
    "ne",
    "with_status",
    "this",
];

/// A name that is not taken yet: the first candidate that is free, else the last with a number behind.
pub fn unique(candidates: &[String], taken: &mut BTreeSet<String>) -> String {
    let free = candidates.iter().find(|name| !taken.contains(*name)).cloned();
    let name = free.unwrap_or_else(|| {
        let last = candidates.last().cloned().unwrap_or_default();
        (2..).map(|number| format!("{last}{number}")).find(|name| !taken.contains(name)).unwrap_or(last)
    });
    taken.insert(name.clone());
    name
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whatever_stands_on_the_wire_a_legal_name_comes_out() {
        for (wire, field, variant) in [
            ("merchantBizNo", "merchant_biz_no", "MerchantBizNo"),
            ("$price_zh_HK$", "price_zh_hk", "PriceZhHk"),
            ("3d-secure", "field_3d_secure", "Value3dSecure"),
            ("Self", "self", "SelfValue"),
            ("商戶", "商戶", "商戶"),
            ("état", "état", "État"),
            ("е", "u435", "U435"),
            ("", "field", "Value"),
            ("!!", "field", "Value"),
            ("_", "field", "Value"),
            ("UNLISTED", "unlisted", "UnlistedValue"),
        ] {
            assert_eq!(field_name(wire), field, "{wire}");
            assert_eq!(variant_name(wire), variant, "{wire}");
        }
    }

    #[test]
    fn an_element_is_called_in_the_singular() {
        let names = ["categories", "bizMids", "ORDER_STATUSES", "distributeResult", "addressList", "商戶", "", "_"];
        let elements = names.map(element_name);
        let expected = ["Category", "BizMid", "OrderStatus", "DistributeResult", "AddressList", "商戶", "Type", "Type"];
        assert_eq!(elements, expected);
    }

    #[test]
    fn a_taken_name_gives_way_to_the_next_candidate_and_then_to_a_number() {
        let mut taken = BTreeSet::from(["Result".to_owned()]);
        let candidates = ["Result".to_owned(), "ResponseResult".to_owned()];
        assert_eq!(unique(&candidates, &mut taken), "ResponseResult");
        assert_eq!(unique(&candidates, &mut taken), "ResponseResult2");
    }
}
