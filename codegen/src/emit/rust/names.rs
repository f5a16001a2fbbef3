//! Identifiers, and the Rust types of what members hold.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use crate::link::{Kind, Linked, Member, TypeDef, TypeId};

/// An identifier: keywords become raw, and the few that cannot be raw get a `_` behind.
pub fn ident(name: &str) -> Ident {
    if matches!(name, "self" | "Self" | "super" | "crate" | "_" | "") {
        return Ident::new(&format!("{name}_"), Span::call_site());
    }
    // A keyword since edition 2024, which `syn` reads as a name.
    if name == "gen" {
        return Ident::new_raw(name, Span::call_site());
    }
    syn::parse_str::<Ident>(name).unwrap_or_else(|_| Ident::new_raw(name, Span::call_site()))
}

/// A name as links in docs have it: without the marks of raw identifiers.
pub fn plain_name(path: &str) -> String {
    path.split("::")
        .map(|name| ident(name.trim_start_matches("r#")).to_string().replace("r#", ""))
        .collect::<Vec<_>>()
        .join("::")
}

/// The name of a member's field.
pub fn field(member: &Member) -> Ident {
    ident(&member.rust)
}

/// The name of a type.
pub fn type_name(linked: &Linked, id: TypeId) -> Ident {
    ident(linked.types.get(id.0).map_or("Unnamed", TypeDef::name))
}

/// The type of a value.
pub fn value_type(linked: &Linked, kind: &Kind) -> TokenStream {
    match kind {
        Kind::Text => quote!(String),
        Kind::Integer => quote!(i64),
        Kind::Number => quote!(wire::Number),
        Kind::Boolean => quote!(bool),
        Kind::Any => quote!(wire::Any),
        Kind::OpenObject => quote!(wire::OpenObject),
        Kind::OpenJson => quote!(wire::JsonString<wire::OpenObject>),
        Kind::ResultStatus => quote!(api::ResultStatus),
        Kind::Enum(id) | Kind::Object(id) => {
            let name = type_name(linked, *id);
            quote!(#name)
        }
        Kind::Json(id) => {
            let name = type_name(linked, *id);
            quote!(wire::JsonString<#name>)
        }
        Kind::Array(of) => {
            let of = value_type(linked, of);
            quote!(Vec<#of>)
        }
    }
}

/// The type of a member's field: plain where it has to be there.
pub fn field_type(linked: &Linked, member: &Member) -> TokenStream {
    let value = value_type(linked, &member.kind);
    if member.required { value } else { quote!(Option<#value>) }
}
