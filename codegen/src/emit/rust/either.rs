//! The argument that holds at least one of several members.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::construct::Plan;
use super::docs;
use super::names::{field, ident, value_type};
use crate::link::Either;

impl Plan<'_> {
    pub(super) fn either_type(&self, either: &Either) -> TokenStream {
        let name = ident(&either.name);
        let members: Vec<_> =
            either.variants.iter().filter_map(|(variant, wire)| Some((variant, self.object.member(wire)?))).collect();
        let singles = members.iter().map(|(variant, member)| {
            let (variant, ty) = (ident(variant), value_type(self.linked, &member.kind));
            let doc = docs::doc(&[
                member.doc.as_deref().map(docs::prose).unwrap_or_default(),
                format!("Sent as {}.", docs::code(&member.wire)),
            ]);
            quote!(#doc #variant(#ty))
        });
        let all = all_name(either);
        let fields = members.iter().map(|(_, member)| {
            let (field, ty) = (field(member), value_type(self.linked, &member.kind));
            let doc = docs::doc(&[format!("Sent as {}.", docs::code(&member.wire))]);
            quote!(#doc #field: #ty)
        });
        let wires: Vec<String> = members.iter().map(|(_, member)| docs::code(&member.wire)).collect();
        let doc = docs::doc(&[
            format!("At least one of {}, as the documentation asks for.", wires.join(", ")),
            format!("Page {}.", docs::pages(&self.object.uses)),
        ]);
        let all_doc = docs::doc(&[if members.len() == 2 { "Both of them." } else { "All of them." }]);
        quote! {
            #doc
            #[derive(Clone, Debug, PartialEq)]
            pub enum #name {
                #(#singles,)*
                #all_doc
                #all {
                    #(#fields,)*
                },
            }
        }
    }

    pub(super) fn either_arms(&self, either: &Either) -> TokenStream {
        let name = ident(&either.name);
        let members: Vec<_> =
            either.variants.iter().filter_map(|(variant, wire)| Some((variant, self.object.member(wire)?))).collect();
        let singles = members.iter().map(|(variant, member)| {
            let (variant, field) = (ident(variant), field(member));
            quote!(#name::#variant(given) => this.#field = Some(given),)
        });
        let all = all_name(either);
        let fields: Vec<_> = members.iter().map(|(_, member)| field(member)).collect();
        quote! {
            #(#singles)*
            #name::#all { #(#fields),* } => { #(this.#fields = Some(#fields);)* }
        }
    }
}

fn all_name(either: &Either) -> Ident {
    ident(if either.variants.len() == 2 { "Both" } else { "All" })
}
