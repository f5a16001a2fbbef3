//! The checks of an object: one call of the walk for each member, and the branches of conditions.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::names::{field, ident};
use super::test::{is_alternative, test};
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
    let mut descents = by_parent.iter().map(|(parent, requirements)| {
        descend(linked, object, &this, parent, &|object, this| {
            requirements.iter().map(|requirement| require(object, this, requirement, &branch.english)).collect()
        })
    });
    let when = branch.when.as_ref().map(|when| test(linked, object, &this, when));
    match (when, by_parent.len()) {
        (Some(when), 1) => descents.next().map(|only| only.under(&when)).unwrap_or_default(),
        (when, _) => {
            let checks: TokenStream = descents.map(Descent::alone).collect();
            match when {
                Some(when) if !checks.is_empty() => quote!(if #when { #checks }),
                _ => checks,
            }
        }
    }
}

type Inside<'a> = dyn Fn(&Object, &TokenStream) -> TokenStream + 'a;

/// Checks of an object on the way down from another.
#[derive(Default)]
struct Descent {
    /// The `let` that tells whether the way is there, where it may not be.
    way: Option<TokenStream>,
    /// The checks; none where there is nothing to check.
    checks: TokenStream,
    /// Whether the checks bring names along that must not stay.
    binds: bool,
}

impl Descent {
    /// The checks as statements of their own.
    fn alone(self) -> TokenStream {
        let Self { way, checks, binds } = self;
        match way {
            Some(way) if !checks.is_empty() => quote!(if #way { #checks }),
            _ if binds && !checks.is_empty() => quote!({ #checks }),
            _ => checks,
        }
    }

    /// The checks under a condition.
    fn under(self, when: &TokenStream) -> TokenStream {
        let Self { way, checks, .. } = self;
        match way {
            _ if checks.is_empty() => checks,
            Some(way) if is_alternative(when) => quote!(if (#when) && #way { #checks }),
            Some(way) => quote!(if #when && #way { #checks }),
            None => quote!(if #when { #checks }),
        }
    }
}

/// Goes down to the object at a path, through each element of arrays.
fn descend(linked: &Linked, object: &Object, this: &TokenStream, path: &[String], inside: &Inside<'_>) -> Descent {
    let Some((name, rest)) = path.split_first() else {
        return Descent { checks: inside(object, this), ..Descent::default() };
    };
    let Some(member) = object.member(name) else { return Descent::default() };
    let (rust, wire) = (field(member), &member.wire);
    let (id, is_array) = match &member.kind {
        Kind::Object(id) => (*id, false),
        Kind::Array(of) => match **of {
            Kind::Object(id) => (id, true),
            _ => return Descent::default(),
        },
        _ => return Descent::default(),
    };
    let Some(child) = linked.object(id) else { return Descent::default() };
    let descent = descend(linked, child, &quote!(value), rest, inside);
    let checks = if descent.way.is_some() { descent.alone() } else { descent.checks };
    if checks.is_empty() {
        return Descent::default();
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
        let checks = quote!(let (value, at) = (&#this.#rust, &at.member(#wire)); #checks);
        Descent { way: None, checks, binds: true }
    } else {
        let checks = quote!(let at = &at.member(#wire); #checks);
        Descent { way: Some(quote!(let Some(value) = &#this.#rust)), checks, binds: false }
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
