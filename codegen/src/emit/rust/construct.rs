//! Constructors: what is required is an argument, so that leaving it out does not compile.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::names::{field, ident, type_name, value_type};
use super::{debug, docs, follow_up};
use crate::link::{Build, Construction, Either, Kind, Linked, Member, Object, Page, Side, Statuses};

/// More required values than this go into a struct of named fields.
const MOST_ARGUMENTS: usize = 4;

/// The constructors of an object on the request's side, and the types they take.
pub fn constructors(linked: &Linked, object: &Object, page: Option<&Page>) -> TokenStream {
    if object.side == Side::Response {
        return TokenStream::new();
    }
    let construction = page.and_then(|page| match &page.request.build {
        Build::Request(construction) => Some(construction),
        Build::Response(_) => None,
    });
    let statuses = page.and_then(|page| page.statuses.as_ref());
    let plan = Plan { linked, object, construction, statuses };
    let either = object.either.as_ref().filter(|either| !either.is_shared).map(|either| plan.either_type(either));
    let constructors = match (construction, statuses) {
        (Some(construction), Some(statuses)) => plan.by_status(construction, statuses),
        _ => plan.general(),
    };
    let follow_up = construction.map(|construction| follow_up::next(linked, object, construction, statuses));
    quote!(#constructors #either #follow_up)
}

/// How an object is built.
pub(super) struct Plan<'a> {
    pub(super) linked: &'a Linked,
    pub(super) object: &'a Object,
    construction: Option<&'a Construction>,
    statuses: Option<&'a Statuses>,
}

impl Plan<'_> {
    /// Members that every value needs and that no constructor settles.
    pub(super) fn required(&self) -> Vec<&Member> {
        let id = self.construction.and_then(|construction| construction.id_member.as_deref());
        let status = self.statuses.map(|statuses| statuses.member.as_str());
        let settled = |member: &&Member| {
            member.constant.is_some() || Some(member.wire.as_str()) == id || Some(member.wire.as_str()) == status
        };
        self.object.members.iter().filter(|member| member.required && !settled(member)).collect()
    }

    /// The members of the either-or that are not required on their own.
    pub(super) fn either(&self) -> Option<(&Either, Ident)> {
        let either = self.object.either.as_ref()?;
        Some((either, ident(&either.argument)))
    }

    /// The body of a constructor: a value filled from what is in scope under the members' names, or in `from`, and
    /// finished by `last`.
    pub(super) fn body(&self, from: Option<&TokenStream>, last: &TokenStream) -> TokenStream {
        let given = |name: &Ident| from.map_or_else(|| quote!(#name), |from| quote!(#from.#name));
        let id = self.construction.and_then(|construction| construction.id_member.as_ref()).and_then(|wire| {
            let member = self.object.member(wire)?;
            let name = field(member);
            Some(if member.required {
                quote!(this.#name = wire::fresh_id();)
            } else {
                quote!(this.#name = Some(wire::fresh_id());)
            })
        });
        let constants = self.object.members.iter().filter_map(|member| {
            let (name, constant) = (field(member), member.constant.as_ref()?);
            let constant = self.constant(member, constant);
            Some(if member.required { quote!(this.#name = #constant;) } else { quote!(this.#name = Some(#constant);) })
        });
        let required = self.required().into_iter().map(|member| {
            let name = field(member);
            let given = given(&name);
            let given = if from.is_none() { into(member, &given) } else { given };
            quote!(this.#name = #given;)
        });
        let either = self.either().map(|(either, name)| {
            let given = given(&name);
            let arms = self.either_arms(either);
            quote!(match #given { #arms })
        });
        let settled = quote!(#id #(#constants)* #(#required)* #either);
        if settled.is_empty() && last.is_empty() {
            quote!(<Self as wire::Object>::blank())
        } else {
            quote! {
                let mut this = <Self as wire::Object>::blank();
                #settled
                #last
                this
            }
        }
    }

    fn constant(&self, member: &Member, value: &str) -> TokenStream {
        if let Kind::Enum(id) = member.kind {
            let name = type_name(self.linked, id);
            let variant =
                self.linked.enumeration(id).and_then(|of| of.values.iter().find(|listed| listed.value == value));
            return match variant {
                Some(variant) => {
                    let variant = ident(&variant.name);
                    quote!(#name::#variant)
                }
                None => quote!(#name::from(#value)),
            };
        }
        quote!(#value.into())
    }

    /// One constructor for all: positional, or from a struct of named fields.
    fn general(&self) -> TokenStream {
        let name = ident(&self.object.name);
        let required = self.required();
        let count = required.len() + usize::from(self.either().is_some());
        if count > MOST_ARGUMENTS {
            let definition = self.parts();
            let parts = ident(&self.object.parts);
            let body = self.body(Some(&quote!(required)), &TokenStream::new());
            return quote! {
                #definition
                impl #name {
                    /// A value with all that is required; what is optional is set behind.
                    pub fn new(required: #parts) -> Self {
                        #body
                    }
                }
            };
        }
        let arguments = required.iter().map(|member| {
            let (name, ty) = (field(member), argument_type(self.linked, member));
            quote!(#name: #ty)
        });
        let either = self.either().map(|(either, name)| {
            let ty = ident(&either.name);
            quote!(#name: #ty)
        });
        let arguments: Vec<_> = arguments.chain(either).collect();
        let body = self.body(None, &TokenStream::new());
        let no_default = (count == 0).then(|| {
            quote!(#[expect(clippy::new_without_default, reason = "only a constructor says which message is meant")])
        });
        quote! {
            impl #name {
                /// A value with all that is required; what is optional is set behind.
                #no_default
                pub fn new(#(#arguments),*) -> Self {
                    #body
                }
            }
        }
    }

    /// The struct of required values.
    pub(super) fn parts(&self) -> TokenStream {
        let name = self.object.parts.as_str();
        let required = self.required();
        let titles = docs::pages(&self.object.uses);
        let fields = required.iter().map(|member| {
            let (name, ty) = (field(member), value_type(self.linked, &member.kind));
            let doc = docs::doc(&docs::member(member, &titles));
            quote!(#doc pub #name: #ty)
        });
        let either = self.either().map(|(either, name)| {
            let ty = ident(&either.name);
            quote! {
                /// At least one of those that the documentation asks for.
                pub #name: #ty
            }
        });
        let members: Vec<Member> = required.iter().copied().cloned().collect();
        let derives = debug::derives(&members);
        let debug = debug::debug(name, &members, false);
        let doc = docs::doc(&[format!("What every [`{}`] needs.", self.object.name), format!("Page {titles}.")]);
        let ident = ident(name);
        let fields: Vec<_> = fields.chain(either).collect();
        quote! {
            #doc
            #derives
            pub struct #ident {
                #(#fields,)*
            }
            #debug
        }
    }
}

fn argument_type(linked: &Linked, member: &Member) -> TokenStream {
    let ty = value_type(linked, &member.kind);
    if takes_into(member) { quote!(impl Into<#ty>) } else { ty }
}

fn into(member: &Member, given: &TokenStream) -> TokenStream {
    if takes_into(member) { quote!(#given.into()) } else { given.clone() }
}

fn takes_into(member: &Member) -> bool {
    matches!(member.kind, Kind::Text | Kind::Number | Kind::Any | Kind::OpenObject | Kind::Json(_) | Kind::OpenJson)
}
