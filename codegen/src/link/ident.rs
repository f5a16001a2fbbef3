//! Names in generated code, made out of names on the wire. Whatever stands on the wire, a legal name comes out.

use std::collections::BTreeSet;

use heck::{ToSnakeCase, ToUpperCamelCase};

/// A field's name: `merchantBizNo` → `merchant_biz_no`. Not yet escaped where it is a keyword.
pub fn field_name(wire: &str) -> String {
    legal(&wire.to_snake_case(), "field")
}

/// A type's name: `code_info` → `CodeInfo`.
pub fn type_name(wire: &str) -> String {
    legal(&wire.to_upper_camel_case(), "Type")
}

/// A variant's name: `GIFT_CARD_COUPON` → `GiftCardCoupon`, `EAN-13` → `Ean13`.
pub fn variant_name(value: &str) -> String {
    let name = legal(&value.to_upper_camel_case(), "Value");
    if ["Self", "Unlisted"].contains(&name.as_str()) { format!("{name}Value") } else { name }
}

/// Keeps letters, digits and `_`; puts `prefix` before what cannot start a name.
fn legal(cased: &str, prefix: &str) -> String {
    let name: String = cased.chars().filter(|c| c.is_alphanumeric() && is_name_character(*c) || *c == '_').collect();
    let name = name.trim_matches('_');
    let starts = name.chars().next().is_some_and(|first| first.is_alphabetic());
    let separator = if prefix.starts_with(char::is_lowercase) && !name.is_empty() { "_" } else { "" };
    if starts { name.to_owned() } else { format!("{prefix}{separator}{name}") }
}

/// Letters that rustc takes in a name: ASCII, and the scripts whose letters need no normalization.
fn is_name_character(character: char) -> bool {
    character.is_ascii() || syn::parse_str::<syn::Ident>(&format!("a{character}")).is_ok()
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
    fn a_taken_name_gives_way_to_the_next_candidate_and_then_to_a_number() {
        let mut taken = BTreeSet::from(["Result".to_owned()]);
        let candidates = ["Result".to_owned(), "ResponseResult".to_owned()];
        assert_eq!(unique(&candidates, &mut taken), "ResponseResult");
        assert_eq!(unique(&candidates, &mut taken), "ResponseResult2");
    }
}
