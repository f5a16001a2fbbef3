//! Conditions as Rust expressions over the fields of an object.

use proc_macro2::{TokenStream, TokenTree};
use quote::quote;

use super::names::{field, ident, type_name};
use crate::link::{Kind, Linked, Literal, Member, Object, Test};

/// A test as an expression of type `bool`. `this` is the object.
pub fn test(linked: &Linked, object: &Object, this: &TokenStream, test: &Test) -> TokenStream {
    match test {
        Test::In { path, values } => reach(linked, object, this, path, &Asked::In(values)),
        Test::NotIn { path, values } => reach(linked, object, this, path, &Asked::NotIn(values)),
        Test::Present { path, present: true } => reach(linked, object, this, path, &Asked::Presence),
        Test::Present { path, present: false } => reach(linked, object, this, path, &Asked::Absence),
        Test::Any(parts) => combine(linked, object, this, parts, &quote!(||), &quote!(false)),
        Test::All(parts) => combine(linked, object, this, parts, &quote!(&&), &quote!(true)),
    }
}

/// What is asked of the member at the end of a path.
enum Asked<'a> {
    /// Whether it is there.
    Presence,
    /// Whether it is not there.
    Absence,
    /// Whether it has one of these values.
    In(&'a [Literal]),
    /// Whether it has none of these values, or is not there.
    NotIn(&'a [Literal]),
}

impl Asked<'_> {
    /// The answer where something on the way is not there.
    fn without(&self) -> bool {
        matches!(self, Self::Absence | Self::NotIn(_))
    }
}

fn combine(
    linked: &Linked,
    object: &Object,
    this: &TokenStream,
    parts: &[Test],
    operator: &TokenStream,
    empty: &TokenStream,
) -> TokenStream {
    let binds = operator.to_string() == "&&";
    let parts: Vec<_> = parts
        .iter()
        .map(|part| {
            let expression = test(linked, object, this, part);
            if binds && is_alternative(&expression) { quote!((#expression)) } else { expression }
        })
        .collect();
    match parts.split_first() {
        None => empty.clone(),
        Some((first, rest)) => quote!(#first #(#operator #rest)*),
    }
}

/// Whether an expression is several ones parted by `||`, which `&&` would tear apart.
pub fn is_alternative(expression: &TokenStream) -> bool {
    let bar = |token: &TokenTree| matches!(token, TokenTree::Punct(punct) if punct.as_char() == '|');
    let tokens: Vec<TokenTree> = expression.clone().into_iter().collect();
    tokens.windows(2).any(|pair| pair.iter().all(bar))
}

/// Goes down a path; what is not there answers by itself.
fn reach(linked: &Linked, object: &Object, this: &TokenStream, path: &[String], asked: &Asked<'_>) -> TokenStream {
    let without = asked.without();
    let Some((name, rest)) = path.split_first() else {
        let there = !without;
        return quote!(#there);
    };
    let Some(member) = object.member(name) else { return quote!(#without) };
    let rust = field(member);
    if rest.is_empty() {
        return leaf(linked, member, &quote!(#this.#rust), asked);
    }
    let Kind::Object(id) = &member.kind else { return quote!(#without) };
    let Some(child) = linked.object(*id) else { return quote!(#without) };
    if member.required {
        return reach(linked, child, &quote!(#this.#rust), rest, asked);
    }
    let inner = reach(linked, child, &quote!(value), rest, asked);
    match (inner.to_string().as_str(), without) {
        ("true", true) => inner,
        ("true", false) => quote!(#this.#rust.is_some()),
        ("false", true) => quote!(#this.#rust.is_none()),
        (_, true) => quote!(#this.#rust.as_ref().is_none_or(|value| #inner)),
        (_, false) => quote!(#this.#rust.as_ref().is_some_and(|value| #inner)),
    }
}

/// The test of one member; `place` is its field.
fn leaf(linked: &Linked, member: &Member, place: &TokenStream, asked: &Asked<'_>) -> TokenStream {
    let required = member.required;
    match asked {
        Asked::Presence | Asked::In([Literal::Boolean(_), _, ..]) if required => quote!(true),
        Asked::Absence | Asked::NotIn([Literal::Boolean(_), _, ..]) if required => quote!(false),
        Asked::Presence | Asked::In([Literal::Boolean(_), _, ..]) => quote!(#place.is_some()),
        Asked::Absence | Asked::NotIn([Literal::Boolean(_), _, ..]) => quote!(#place.is_none()),
        Asked::In([Literal::Boolean(true)]) | Asked::NotIn([Literal::Boolean(false)]) if required => place.clone(),
        Asked::In([Literal::Boolean(_)]) | Asked::NotIn([Literal::Boolean(_)]) if required => quote!(!#place),
        Asked::In([Literal::Boolean(value)]) => quote!(#place == Some(#value)),
        Asked::NotIn([Literal::Boolean(value)]) => quote!(#place != Some(#value)),
        Asked::In(values) | Asked::NotIn(values) => {
            let literals: Vec<_> = values.iter().map(|value| literal(linked, member, value)).collect();
            match (asked.without(), required) {
                (false, true) => equals(place, &literals),
                (true, true) => differs(place, &literals),
                (false, false) => {
                    let is_one = equals(&quote!(value), &literals);
                    quote!(#place.as_ref().is_some_and(|value| #is_one))
                }
                (true, false) => {
                    let is_none = differs(&quote!(value), &literals);
                    quote!(#place.as_ref().is_none_or(|value| #is_none))
                }
            }
        }
    }
}

enum Written {
    /// A pattern that a value can match.
    Pattern(TokenStream),
    /// A text to compare with.
    Text(String),
}

fn literal(linked: &Linked, member: &Member, value: &Literal) -> Written {
    match (value, &member.kind) {
        (Literal::Boolean(value), _) => Written::Pattern(quote!(#value)),
        (Literal::Integer(value), _) => {
            let value = proc_macro2::Literal::i64_unsuffixed(*value);
            Written::Pattern(quote!(#value))
        }
        (Literal::Text(text), Kind::Enum(id)) => {
            let variant = linked.enumeration(*id).and_then(|of| of.values.iter().find(|value| value.value == *text));
            match variant {
                Some(variant) => {
                    let (name, variant) = (type_name(linked, *id), ident(&variant.name));
                    Written::Pattern(quote!(#name::#variant))
                }
                None => Written::Text(text.clone()),
            }
        }
        (Literal::Text(text), Kind::ResultStatus) => match text.as_str() {
            "S" => Written::Pattern(quote!(api::ResultStatus::Success)),
            "F" => Written::Pattern(quote!(api::ResultStatus::Failed)),
            "U" => Written::Pattern(quote!(api::ResultStatus::Unknown)),
            _ => Written::Text(text.clone()),
        },
        (Literal::Text(text), _) => Written::Text(text.clone()),
    }
}

fn equals(value: &TokenStream, literals: &[Written]) -> TokenStream {
    let (mut patterns, mut texts, mut parts) = (Vec::new(), Vec::new(), Vec::new());
    for literal in literals {
        match literal {
            Written::Pattern(pattern) => patterns.push(pattern),
            Written::Text(text) => texts.push(text),
        }
    }
    if !patterns.is_empty() {
        parts.push(quote!(matches!(#value, #(#patterns)|*)));
    }
    if !texts.is_empty() {
        parts.push(quote!(matches!(#value.as_str(), #(#texts)|*)));
    }
    match parts.as_slice() {
        [] => quote!(false),
        [only] => only.clone(),
        many => quote!(#(#many)||*),
    }
}

fn differs(value: &TokenStream, literals: &[Written]) -> TokenStream {
    let is_one = equals(value, literals);
    if is_alternative(&is_one) { quote!(!(#is_one)) } else { quote!(!#is_one) }
}
