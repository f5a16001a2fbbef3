//! The checks of an object: one call of the walk for each member, and the branches of conditions.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::names::{field, ident};
use super::test::test;
use crate::link::{Branch, Kind, Limit, Linked, Member, Object, Part, Requirement};

/// The walk over an object.
pub fn walk(linked: &Linked, object: &Object) -> TokenStream {
    let name = ident(&object.name);
    let members = object.members.iter().map(member);
    let branches = object.branches.iter().map(|branch| self::branch(linked, object, branch));
    quote! {
        impl check::Checked for #name {
            fn walk(&self, at: &wire::Place<'_>, walk: &mut check::Walk<'_>) {
                walk.undeclared(at, &self.undeclared);
                #(#members)*
                #(#branches)*
            }
        }
    }
}

fn member(member: &Member) -> TokenStream {
    let (name, wire) = (field(member), &member.wire);
    let by_reference = if member.required { quote!(Some(&self.#name)) } else { quote!(self.#name.as_ref()) };
    let by_copy = if member.required { quote!(Some(self.#name)) } else { quote!(self.#name) };
    let slice = if member.required { quote!(Some(&self.#name)) } else { quote!(self.#name.as_deref()) };
    let (own, each) = (limits(&member.limits), limits(&member.item_limits));
    match &member.kind {
        Kind::Text | Kind::Enum(_) | Kind::ResultStatus | Kind::Json(_) | Kind::OpenJson => text(member),
        Kind::Integer => quote!(walk.integer(at, #wire, #by_copy, #own);),
        Kind::Number if !member.limits.is_empty() => quote!(walk.number(at, #wire, #by_reference, #own);),
        Kind::Object(_) => quote!(walk.object(at, #wire, #by_reference);),
        Kind::Array(of) => match **of {
            Kind::Object(_) => quote!(walk.objects(at, #wire, #slice, #own);),
            Kind::Integer => quote!(walk.integers(at, #wire, #slice, #own);),
            Kind::Text | Kind::Enum(_) => {
                let texts = (!member.limits.is_empty() || !member.item_limits.is_empty())
                    .then(|| quote!(walk.texts(at, #wire, #slice, #own, #each);));
                let listed = member.closed.then(|| quote!(walk.all_listed(at, #wire, #slice);));
                quote!(#texts #listed)
            }
            _ if !member.limits.is_empty() => quote!(walk.array(at, #wire, #slice, #own);),
            _ => TokenStream::new(),
        },
        Kind::Number | Kind::Boolean | Kind::Any | Kind::OpenObject => TokenStream::new(),
    }
}

fn text(member: &Member) -> TokenStream {
    let (name, wire) = (field(member), &member.wire);
    let as_str = match (member.required, &member.kind) {
        (true, _) => quote!(Some(self.#name.as_str())),
        (false, Kind::Text) => quote!(self.#name.as_deref()),
        (false, _) => quote!(self.#name.as_ref().map(|value| value.as_str())),
    };
    let limited = (!member.limits.is_empty()).then(|| {
        let limits = limits(&member.limits);
        quote!(walk.text(at, #wire, #as_str, #limits);)
    });
    let listed = match &member.constant {
        Some(value) => Some(quote!(walk.constant(at, #wire, #as_str, #value);)),
        None if member.closed => {
            let value = if member.required { quote!(Some(&self.#name)) } else { quote!(self.#name.as_ref()) };
            Some(quote!(walk.listed(at, #wire, #value);))
        }
        None => None,
    };
    quote!(#limited #listed)
}

fn limits(limits: &[Limit]) -> TokenStream {
    let limits = limits.iter().map(limit);
    quote!(&[#(#limits),*])
}

fn limit(limit: &Limit) -> TokenStream {
    let count = |count: u64| {
        let count = Literal::u64_unsuffixed(count);
        quote!(#count)
    };
    let (name, value) = match limit {
        Limit::MinLength(least) => ("MinLength", count(*least)),
        Limit::MaxLength(most) => ("MaxLength", count(*most)),
        Limit::MaxItems(most) => ("MaxItems", count(*most)),
        Limit::Prefix(prefix) => ("Prefix", quote!(#prefix)),
        Limit::Min(least) => ("Min", number(*least)),
        Limit::Max(most) => ("Max", number(*most)),
        Limit::Pattern(pattern) => {
            let (expression, parts) = (&pattern.expression, pattern.parts.iter().map(part));
            ("Pattern", quote!(&check::Pattern { expression: #expression, parts: &[#(#parts),*] }))
        }
    };
    let name = ident(name);
    quote!(check::Limit::#name(#value))
}

fn number(value: i64) -> TokenStream {
    let digits = Literal::u64_unsuffixed(value.unsigned_abs());
    if value < 0 { quote!(-#digits) } else { quote!(#digits) }
}

fn part(part: &Part) -> TokenStream {
    let ranges = part.class.iter().map(|(first, last)| quote!((#first, #last)));
    let least = Literal::u32_unsuffixed(part.least);
    let most = part.most.map(Literal::u32_unsuffixed);
    let most = most.map_or_else(|| quote!(usize::MAX), |most| quote!(#most));
    quote!(check::Part { class: &[#(#ranges),*], least: #least, most: #most })
}

/// A branch: its requirements by the object they stand in, under its condition.
fn branch(linked: &Linked, object: &Object, branch: &Branch) -> TokenStream {
    let mut by_parent: Vec<(&[String], Vec<&Requirement>)> = Vec::new();
    for requirement in &branch.requires {
        let parent = match requirement {
            Requirement::Field(path) => path.split_last().map_or(&[][..], |(_, parent)| parent),
            Requirement::AnyOf { parent, .. } => parent,
        };
        match by_parent.iter_mut().find(|(other, _)| *other == parent) {
            Some((_, requirements)) => requirements.push(requirement),
            None => by_parent.push((parent, vec![requirement])),
        }
    }
    let this = quote!(self);
    let is_alone = by_parent.len() == 1 && branch.when.is_some();
    let checks: TokenStream = by_parent
        .iter()
        .map(|(parent, requirements)| {
            let checks = descend(linked, object, &this, parent, &|object, this| {
                requirements.iter().map(|requirement| require(object, this, requirement, &branch.english)).collect()
            });
            if checks.is_empty() || parent.is_empty() || is_alone { checks } else { quote!({ #checks }) }
        })
        .collect();
    match &branch.when {
        _ if checks.is_empty() => checks,
        None => checks,
        Some(when) => {
            let when = test(linked, object, &this, when);
            quote!(if #when { #checks })
        }
    }
}

type Inside<'a> = dyn Fn(&Object, &TokenStream) -> TokenStream + 'a;

/// Goes down to the object at a path, through each element of arrays.
fn descend(linked: &Linked, object: &Object, this: &TokenStream, path: &[String], inside: &Inside<'_>) -> TokenStream {
    let Some((name, rest)) = path.split_first() else { return inside(object, this) };
    let Some(member) = object.member(name) else { return TokenStream::new() };
    let (rust, wire) = (field(member), &member.wire);
    let (id, is_array) = match &member.kind {
        Kind::Object(id) => (*id, false),
        Kind::Array(of) => match **of {
            Kind::Object(id) => (id, true),
            _ => return TokenStream::new(),
        },
        _ => return TokenStream::new(),
    };
    let Some(child) = linked.object(id) else { return TokenStream::new() };
    let checks = descend(linked, child, &quote!(value), rest, inside);
    if checks.is_empty() {
        return checks;
    }
    let checks = if is_array {
        quote! {
            for (index, value) in value.iter().enumerate() {
                let at = &at.element(index);
                #checks
            }
        }
    } else {
        checks
    };
    if member.required {
        quote!(let (value, at) = (&#this.#rust, &at.member(#wire)); #checks)
    } else {
        quote!(if let Some(value) = &#this.#rust { let at = &at.member(#wire); #checks })
    }
}

fn require(object: &Object, this: &TokenStream, requirement: &Requirement, when: &str) -> TokenStream {
    match requirement {
        Requirement::Field(path) => {
            let Some(member) = path.last().and_then(|name| object.member(name)).filter(|member| !member.required)
            else {
                return TokenStream::new();
            };
            let (rust, wire) = (field(member), &member.wire);
            quote!(walk.require(at, #wire, #this.#rust.is_some(), #when);)
        }
        Requirement::AnyOf { members, .. } => {
            let found: Vec<_> = members.iter().filter_map(|name| object.member(name)).collect();
            if found.iter().any(|member| member.required) {
                return TokenStream::new();
            }
            let is_there = found.iter().map(|member| {
                let rust = field(member);
                quote!(#this.#rust.is_some())
            });
            quote!(walk.any_of(at, &[#(#members),*], #(#is_there)||*, #when);)
        }
    }
}
