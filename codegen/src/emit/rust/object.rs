//! An object: its struct, and what the wire engine asks of it.

use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens, quote};

use super::names::{field, field_type, ident};
use super::{accessors, construct, debug, docs, response, walk};
use crate::link::{Linked, Member, Object, Page, Side};

/// An object with all that belongs to every object. `page` is given for a whole message.
pub fn object(linked: &Linked, object: &Object, page: Option<&Page>) -> TokenStream {
    let definition = definition(linked, object, page);
    let debug = debug::debug(&object.name, &object.members, true);
    let wire = wire(object);
    let walk = walk::walk(linked, object);
    let construct = construct::constructors(linked, object, page);
    let accessors = accessors::accessors(linked, object, page);
    quote! {
        #definition
        #debug
        #construct
        #accessors
        #wire
        #walk
    }
}

fn definition(linked: &Linked, object: &Object, page: Option<&Page>) -> TokenStream {
    let name = ident(&object.name);
    let doc = docs::doc(&what(object, page));
    let derives = debug::derives(&object.members);
    let fields = object.members.iter().map(|member| {
        let (name, ty) = (field(member), field_type(linked, member));
        quote!(#name: #ty)
    });
    quote! {
        #doc
        #derives
        pub struct #name {
            #(#fields,)*
            undeclared: wire::Undeclared,
        }
    }
}

fn what(object: &Object, page: Option<&Page>) -> Vec<String> {
    let titles = docs::pages(&object.uses);
    match (page, object.side) {
        (Some(page), Side::Request) => vec![
            format!("A request as the page {} documents it.", docs::title(&page.title)),
            docs::endpoint(page),
            "[`validate`](Self::validate) tells what the documentation forbids; nothing is checked on the way in or out.".into(),
        ],
        (Some(page), Side::Response) => vec![
            format!("A response as the page {} documents it.", docs::title(&page.title)),
            if response::outcome(page).is_some() {
                "Every field but the result may be missing, since an answer that tells of a failure has no others; \
                 [`into_success`](Self::into_success) gives plain ones."
                    .into()
            } else {
                "The page tells of no result: nothing in the message says what became of the request.".into()
            },
        ],
        (None, _) => {
            let own = object.doc.as_deref().map_or_else(|| format!("The value of {}.", docs::places(&object.uses)), docs::prose);
            let side = if object.side == Side::Request { "request" } else { "response" };
            vec![own, format!("{} in the {side}; page {titles}.", docs::places(&object.uses))]
        }
    }
}

/// The object as data for the wire engine.
fn wire(object: &Object) -> TokenStream {
    let name = ident(&object.name);
    let nulls = ident(match object.side {
        Side::Request => "Refused",
        Side::Response => "Absent",
    });
    let members = &object.members;
    let infos = members.iter().map(|member| {
        let (wire, presence) = (&member.wire, ident(if member.required { "required" } else { "optional" }));
        quote!(wire::FieldInfo::#presence(#wire))
    });
    let fields: Vec<_> = members.iter().map(field).collect();
    let indexes: Vec<_> = (0..members.len()).map(Literal::usize_unsuffixed).collect();
    let names = members.iter().map(|member| &member.wire);
    let reads = members.iter().map(read);
    // An object without members has nothing to tell apart.
    let is_empty = members.is_empty();
    let [name_of, index_of, read_from, write_to] = ["name", "index", "member", "members"]
        .map(|argument| if is_empty { quote!(_) } else { ident(argument).to_token_stream() });
    let (found, was_read) = if is_empty {
        (quote!(None), quote!(Ok(false)))
    } else {
        (
            quote!(match name { #(#names => Some(#indexes),)* _ => None }),
            quote!(match index { #(#indexes => #reads,)* _ => Ok(false) }),
        )
    };
    let writes = members.iter().map(write);
    quote! {
        impl wire::Object for #name {
            const NULLS: wire::Nulls = wire::Nulls::#nulls;
            const FIELDS: &'static [wire::FieldInfo] = &[#(#infos),*];

            fn blank() -> Self {
                Self { #(#fields: wire::Blank::blank(),)* undeclared: wire::Undeclared::new() }
            }

            fn index(#name_of: &str) -> Option<usize> {
                #found
            }

            fn read<'de, A: wire::serde::de::MapAccess<'de>>(
                &mut self,
                #index_of: usize,
                #read_from: wire::Member<'_, A>,
            ) -> Result<bool, A::Error> {
                #was_read
            }

            fn write<M: wire::serde::ser::SerializeMap>(&self, #write_to: &mut wire::Members<'_, M>) -> Result<(), M::Error> {
                #(#writes?;)*
                Ok(())
            }

            fn undeclared(&self) -> &wire::Undeclared {
                &self.undeclared
            }

            fn undeclared_mut(&mut self) -> &mut wire::Undeclared {
                &mut self.undeclared
            }
        }

        alipayhk_runtime::wire_object!(#name);
    }
}

fn read(member: &Member) -> TokenStream {
    let name = field(member);
    if member.required { quote!(member.read(&mut self.#name)) } else { quote!(member.read_optional(&mut self.#name)) }
}

fn write(member: &Member) -> TokenStream {
    let (name, wire) = (field(member), &member.wire);
    if member.required {
        quote!(members.write(#wire, &self.#name))
    } else {
        quote!(members.write_optional(#wire, &self.#name))
    }
}
