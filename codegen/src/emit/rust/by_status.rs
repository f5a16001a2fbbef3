//! One constructor a status: what the status requires is an argument as well.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::construct::Plan;
use super::names::{field, ident, type_name, value_type};
use super::{debug, docs};
use crate::link::{Construction, Kind, Linked, Member, Object, StatusConstructor, StatusField, Statuses};

impl Plan<'_> {
    pub(super) fn by_status(&self, construction: &Construction, statuses: &Statuses) -> TokenStream {
        let name = ident(&self.object.name);
        let parts = self.needs_parts().then(|| self.parts());
        let parameter = self.parameter();
        let Some(member) = self.object.member(&statuses.member) else { return TokenStream::new() };
        let (status, given) = (field(member), if member.required { quote!(status) } else { quote!(Some(status)) });
        let ty = type_name(self.linked, statuses.enumeration);
        let body = self.body(Some(&quote!(required)), &quote!(this.#status = #given;));
        let each = construction.by_status.iter().filter_map(|constructor| self.status(constructor, statuses));
        let structs = construction.by_status.iter().filter_map(|constructor| self.status_struct(constructor));
        quote! {
            #parts
            impl #name {
                #(#each)*

                fn of_status(#parameter status: #ty) -> Self {
                    #body
                }
            }
            #(#structs)*
        }
    }

    /// Whether there is something that every message needs besides its status.
    fn needs_parts(&self) -> bool {
        !self.required().is_empty() || self.either().is_some()
    }

    /// The argument that holds what every message needs, with its comma.
    fn parameter(&self) -> Option<TokenStream> {
        let parts = ident(&self.object.parts);
        self.needs_parts().then(|| quote!(required: #parts,))
    }

    fn status(&self, constructor: &StatusConstructor, statuses: &Statuses) -> Option<TokenStream> {
        let enumeration = self.linked.enumeration(statuses.enumeration)?;
        let variant = enumeration.values.iter().find(|value| value.value == constructor.status)?;
        let (ty, status) = (ident(&enumeration.name), ident(&variant.name));
        let (method, setter, name) = (ident(&constructor.method), ident(&constructor.fill), ident(&constructor.name));
        let mut paragraphs = vec![format!("A message of status {}.", docs::code(&constructor.status))];
        paragraphs.extend(variant.doc.iter().map(|text| docs::prose(text)));
        let doc = docs::doc(&paragraphs);
        let (parameter, given) = (self.parameter(), self.needs_parts().then(|| quote!(required,)));
        if constructor.requires.is_empty() {
            return Some(quote! {
                #doc
                pub fn #method(#parameter) -> Self {
                    Self::of_status(#given #ty::#status)
                }
            });
        }
        let assignments = constructor.requires.iter().map(|required| self.assign(required));
        Some(quote! {
            #doc
            pub fn #method(#parameter status: #name) -> Self {
                let mut this = Self::of_status(#given #ty::#status);
                this.#setter(status);
                this
            }

            fn #setter(&mut self, status: #name) {
                #(#assignments)*
            }
        })
    }

    /// Sets a field that a status requires, at the end of a path through objects that are there.
    fn assign(&self, required: &StatusField) -> TokenStream {
        fn down(linked: &Linked, object: &Object, this: &TokenStream, path: &[String], given: &Ident) -> TokenStream {
            let Some((name, rest)) = path.split_first() else { return TokenStream::new() };
            let Some(member) = object.member(name) else { return TokenStream::new() };
            let rust = field(member);
            if rest.is_empty() {
                return quote!(#this.#rust = Some(status.#given););
            }
            let Kind::Object(id) = member.kind else { return TokenStream::new() };
            let Some(child) = linked.object(id) else { return TokenStream::new() };
            if member.required {
                return down(linked, child, &quote!(#this.#rust), rest, given);
            }
            let inner = down(linked, child, &quote!(value), rest, given);
            quote!(if let Some(value) = &mut #this.#rust { #inner })
        }
        down(self.linked, self.object, &quote!(self), &required.path, &ident(&required.name))
    }

    fn status_struct(&self, constructor: &StatusConstructor) -> Option<TokenStream> {
        if constructor.requires.is_empty() {
            return None;
        }
        let titles = docs::pages(&self.object.uses);
        let members: Vec<Member> = constructor
            .requires
            .iter()
            .filter_map(|required| {
                let member = at_path(self.linked, self.object, &required.path)?;
                Some(Member { rust: required.name.clone(), ..member.clone() })
            })
            .collect();
        let fields = members.iter().map(|member| {
            let (name, ty) = (field(member), value_type(self.linked, &member.kind));
            let doc = docs::doc(&docs::member(member, &titles));
            quote!(#doc pub #name: #ty)
        });
        let doc = docs::doc(&[
            format!("What a [`{}`] of status {} needs besides.", self.object.name, docs::code(&constructor.status)),
            format!("Page {titles}."),
        ]);
        let (derives, debug) = (debug::derives(&members), debug::debug(&constructor.name, &members, false));
        let name = ident(&constructor.name);
        Some(quote! {
            #doc
            #derives
            pub struct #name {
                #(#fields,)*
            }
            #debug
        })
    }
}

fn at_path<'a>(linked: &'a Linked, object: &'a Object, path: &[String]) -> Option<&'a Member> {
    let (name, rest) = path.split_first()?;
    let member = object.member(name)?;
    match (&member.kind, rest) {
        (_, []) => Some(member),
        (Kind::Object(id), rest) => at_path(linked, linked.object(*id)?, rest),
        _ => None,
    }
}
