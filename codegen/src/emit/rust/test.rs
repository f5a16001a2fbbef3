//! Conditions as Rust expressions over the fields of an object.

use proc_macro2::{TokenStream, TokenTree};
use quote::quote;

use super::names::{field, ident, type_name};
use crate::link::{Kind, Linked, Literal, Member, Object, Test};

/// A test as an expression of type `bool`. `this` is the object.
pub fn test(linked: &Linked, object: &Object, this: &TokenStream, test: &Test) -> TokenStream {
    match test {
        Test::In { path, values } => reach(linked, object, this, path, &Asked::In(values)),
        Test::Present { path, present: true } => reach(linked, object, this, path, &Asked::Presence),
        Test::Present { path, present: false } => match path.as_slice() {
            [name] if object.member(name).is_some_and(|member| !member.required) => {
                let rust = object.member(name).map(field);
                quote!(#this.#rust.is_none())
            }
            _ => {
                let is_there = reach(linked, object, this, path, &Asked::Presence);
                quote!(!#is_there)
            }
        },
        Test::Any(parts) => combine(linked, object, this, parts, &quote!(||), &quote!(false)),
        Test::All(parts) => combine(linked, object, this, parts, &quote!(&&), &quote!(true)),
    }
}

/// What is asked of the member at the end of a path.
enum Asked<'a> {
    /// Whether it is there.
    Presence,
    /// Whether it has one of these values.
    In(&'a [Literal]),
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

/// Goes down a path; what is not there makes the test false.
fn reach(linked: &Linked, object: &Object, this: &TokenStream, path: &[String], asked: &Asked<'_>) -> TokenStream {
    let Some((name, rest)) = path.split_first() else { return quote!(true) };
    let Some(member) = object.member(name) else { return quote!(false) };
    let rust = field(member);
    if rest.is_empty() {
        return leaf(linked, member, &quote!(#this.#rust), asked);
    }
    let Kind::Object(id) = &member.kind else { return quote!(false) };
    let Some(child) = linked.object(*id) else { return quote!(false) };
    if member.required {
        return reach(linked, child, &quote!(#this.#rust), rest, asked);
    }
    let inner = reach(linked, child, &quote!(value), rest, asked);
    if inner.to_string() == "true" {
        quote!(#this.#rust.is_some())
    } else {
        quote!(#this.#rust.as_ref().is_some_and(|value| #inner))
    }
}

/// The test of one member; `place` is its field.
fn leaf(linked: &Linked, member: &Member, place: &TokenStream, asked: &Asked<'_>) -> TokenStream {
    match (asked, member.required) {
        (Asked::Presence, true) => quote!(true),
        (Asked::Presence, false) => quote!(#place.is_some()),
        (Asked::In([Literal::Boolean(true)]), true) => place.clone(),
        (Asked::In([Literal::Boolean(false)]), true) => quote!(!#place),
        (Asked::In([Literal::Boolean(value)]), false) => quote!(#place == Some(#value)),
        (Asked::In([Literal::Boolean(_), ..]), true) => quote!(true),
        (Asked::In([Literal::Boolean(_), ..]), false) => quote!(#place.is_some()),
        (Asked::In(values), is_required) => {
            let literals: Vec<_> = values.iter().map(|value| literal(linked, member, value)).collect();
            if is_required {
                return equals(place, &literals);
            }
            let is_one = equals(&quote!(value), &literals);
            quote!(#place.as_ref().is_some_and(|value| #is_one))
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
