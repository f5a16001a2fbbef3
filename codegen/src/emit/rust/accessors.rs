//! Getters, setters, and the methods of a whole message.

use proc_macro2::TokenStream;
use quote::quote;

use super::names::{field, ident, plain_name, type_name, value_type};
use super::{docs, response};
use crate::link::{Build, Kind, Linked, Member, Object, Page, Side};

/// The methods of an object.
pub fn accessors(linked: &Linked, object: &Object, page: Option<&Page>) -> TokenStream {
    let name = ident(&object.name);
    let titles = docs::pages(&object.uses);
    let getters = object.members.iter().map(|member| getter(linked, member, &titles));
    let setters = setters(linked, object, page);
    let message = page.map(|page| message(linked, object, page));
    quote! {
        impl #name {
            #(#getters)*
            #setters
            #message

            /// The members of this object that the documentation does not declare, as they were read.
            pub fn undeclared_members(&self) -> &wire::Undeclared {
                &self.undeclared
            }
        }
    }
}

fn deprecated(member: &Member) -> Option<TokenStream> {
    member.deprecated.then(|| {
        let note = format!("the documentation calls `{}` deprecated", member.wire);
        quote!(#[deprecated = #note])
    })
}

fn getter(linked: &Linked, member: &Member, page: &str) -> TokenStream {
    let (name, doc, deprecated) = (field(member), docs::doc(&docs::member(member, page)), deprecated(member));
    let value = value_type(linked, &member.kind);
    let (ty, by_copy, optional) = match &member.kind {
        Kind::Integer | Kind::Boolean => (quote!(#value), true, quote!(self.#name)),
        Kind::Text => (quote!(&str), false, quote!(self.#name.as_deref())),
        Kind::Array(of) => {
            let of = value_type(linked, of);
            (quote!(&[#of]), false, quote!(self.#name.as_deref()))
        }
        _ => (quote!(&#value), false, quote!(self.#name.as_ref())),
    };
    let (ty, body) = match (member.required, by_copy) {
        (true, true) => (ty, quote!(self.#name)),
        (true, false) => (ty, quote!(&self.#name)),
        (false, _) => (quote!(Option<#ty>), optional),
    };
    quote! {
        #doc
        #deprecated
        pub fn #name(&self) -> #ty {
            #body
        }
    }
}

/// Every member of a request has a setter but those that a constructor settles for good.
fn setters(linked: &Linked, object: &Object, page: Option<&Page>) -> TokenStream {
    if object.side == Side::Response {
        return TokenStream::new();
    }
    let settled = settled(object, page);
    let setters = object
        .members
        .iter()
        .filter(|member| !settled.contains(&member.wire.as_str()))
        .map(|member| setter(linked, member));
    quote!(#(#setters)*)
}

/// Members that no setter changes: the request's id; a scenario's status and what marks it.
fn settled<'a>(object: &'a Object, page: Option<&'a Page>) -> Vec<&'a str> {
    let Some(page) = page else { return Vec::new() };
    let id = match &page.request.build {
        Build::Request(construction) => construction.id_member.as_deref(),
        Build::Response(_) => None,
    };
    let status = page.statuses.as_ref().map(|statuses| statuses.member.as_str());
    let constants = object.members.iter().filter(|member| member.constant.is_some()).map(|member| member.wire.as_str());
    id.into_iter().chain(status).chain(constants).collect()
}

fn setter(linked: &Linked, member: &Member) -> TokenStream {
    let (method, name) = (ident(&member.setter), field(member));
    let doc = docs::doc(&[format!("Sets [{}](Self::{}).", docs::code(&member.wire), plain_name(&member.rust))]);
    let value = value_type(linked, &member.kind);
    let (ty, given) = match &member.kind {
        Kind::Text | Kind::Number | Kind::Any | Kind::OpenObject | Kind::Json(_) | Kind::OpenJson => {
            (quote!(impl Into<#value>), quote!(#name.into()))
        }
        Kind::Array(of) if **of == Kind::Text => {
            (quote!(impl IntoIterator<Item = impl Into<String>>), quote!(#name.into_iter().map(Into::into).collect()))
        }
        _ => (quote!(#value), quote!(#name)),
    };
    let given = if member.required { given } else { quote!(Some(#given)) };
    let deprecated = deprecated(member);
    quote! {
        #doc
        #deprecated
        #[must_use]
        pub fn #method(mut self, #name: #ty) -> Self {
            self.#name = #given;
            self
        }
    }
}

/// Reading, writing and checking a whole message.
fn message(linked: &Linked, object: &Object, page: &Page) -> TokenStream {
    let unchecked = page.statuses.as_ref().filter(|_| object.side == Side::Request).and_then(|statuses| {
        let member = object.member(&statuses.member)?;
        let (name, ty) = (field(member), type_name(linked, statuses.enumeration));
        let given = if member.required { quote!(status) } else { quote!(Some(status)) };
        let has_next = matches!(&page.request.build, Build::Request(construction) if construction.update.is_some());
        let others =
            if has_next { "The constructors and [`next`](Self::next) leave" } else { "The constructors leave" };
        let doc = docs::doc(&[format!(
            "Sets the status and nothing else. Unchecked: what the new status requires may be missing, and\n\
             [`validate`](Self::validate) tells so. {others} nothing out."
        )]);
        Some(quote! {
            #doc
            #[must_use]
            pub fn with_status(mut self, status: #ty) -> Self {
                self.#name = #given;
                self
            }
        })
    });
    let success = (object.side == Side::Response).then(|| response::into_success(linked, object, page));
    quote! {
        #unchecked
        #success

        /// Reads the message from JSON. Nothing is checked but what reading needs.
        ///
        /// # Errors
        /// Text that is not JSON, or a member that is missing, stands twice or has another type than documented: the first
        /// one, with its place.
        pub fn from_json(json: impl AsRef<[u8]>) -> Result<Self, wire::ReadError> {
            wire::from_json(json.as_ref())
        }

        /// Writes the message as JSON. Undeclared members are written back.
        pub fn to_json(&self) -> String {
            wire::to_json(self)
        }

        /// Checks the message against the documentation.
        ///
        /// # Errors
        /// All violations, each with its place, its rule and a sentence for people.
        pub fn validate(&self) -> Result<(), check::Violations> {
            check::validate(self)
        }

        /// Whether the message violates nothing. Allocates nothing.
        pub fn is_valid(&self) -> bool {
            check::is_valid(self)
        }

        /// The JSON Pointers of all members that the documentation does not declare, at any depth.
        pub fn undeclared(&self) -> Vec<String> {
            check::undeclared(self)
        }
    }
}
