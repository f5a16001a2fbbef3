//! `Debug` that hides what lets somebody redeem or pay.

use proc_macro2::TokenStream;
use quote::quote;

use super::names::{field, ident};
use crate::link::Member;

/// The derives of a struct: without `Debug` where something has to be hidden.
pub fn derives(members: &[Member]) -> TokenStream {
    if members.iter().any(|member| member.secret) {
        quote!(#[derive(Clone, PartialEq)])
    } else {
        quote!(#[derive(Clone, Debug, PartialEq)])
    }
}

/// `Debug` by hand where something has to be hidden.
pub fn debug(name: &str, members: &[Member], undeclared: bool) -> TokenStream {
    if !members.iter().any(|member| member.secret) {
        return TokenStream::new();
    }
    let ident = ident(name);
    let fields = members.iter().map(|member| {
        let (label, field) = (&member.rust, field(member));
        if member.secret { quote!(.field(#label, &wire::Hidden)) } else { quote!(.field(#label, &self.#field)) }
    });
    let undeclared = undeclared.then(|| quote!(.field("undeclared", &self.undeclared)));
    quote! {
        impl ::core::fmt::Debug for #ident {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.debug_struct(#name) #(#fields)* #undeclared .finish()
            }
        }
    }
}
