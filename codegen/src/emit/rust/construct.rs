//! Constructors: what is required is an argument, so that leaving it out does not compile.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::names::{field, ident, type_name, value_type};
use super::{debug, docs, follow_up};
use crate::link::{
    Build, Construction, Either, Kind, Linked, Member, Object, Page, Side, StatusConstructor, StatusField, Statuses,
};

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

struct Plan<'a> {
    linked: &'a Linked,
    object: &'a Object,
    construction: Option<&'a Construction>,
    statuses: Option<&'a Statuses>,
}

impl Plan<'_> {
    /// Members that every value needs and that no constructor settles.
    fn required(&self) -> Vec<&Member> {
        let id = self.construction.and_then(|construction| construction.id_member.as_deref());
        let status = self.statuses.map(|statuses| statuses.member.as_str());
        let settled = |member: &&Member| {
            member.constant.is_some() || Some(member.wire.as_str()) == id || Some(member.wire.as_str()) == status
        };
        self.object.members.iter().filter(|member| member.required && !settled(member)).collect()
    }

    /// The members of the either-or that are not required on their own.
    fn either(&self) -> Option<(&Either, Ident)> {
        let either = self.object.either.as_ref()?;
        Some((either, ident(&either.argument)))
    }

    /// The body of a constructor: a value filled from what is in scope under the members' names, or in `from`, and
    /// finished by `last`.
    fn body(&self, from: Option<&TokenStream>, last: &TokenStream) -> TokenStream {
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
    fn parts(&self) -> TokenStream {
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

    fn by_status(&self, construction: &Construction, statuses: &Statuses) -> TokenStream {
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

    fn either_type(&self, either: &Either) -> TokenStream {
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

    fn either_arms(&self, either: &Either) -> TokenStream {
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

fn at_path<'a>(linked: &'a Linked, object: &'a Object, path: &[String]) -> Option<&'a Member> {
    let (name, rest) = path.split_first()?;
    let member = object.member(name)?;
    match (&member.kind, rest) {
        (_, []) => Some(member),
        (Kind::Object(id), rest) => at_path(linked, linked.object(*id)?, rest),
        _ => None,
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
