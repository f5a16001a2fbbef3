//! The next message about the same order: what must be consistent is kept, what should be new is renewed.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs;
use super::names::{field, ident, type_name};
use crate::link::{Construction, Kind, Linked, Object, Statuses, Update};

/// `next`, and with statuses the type it gives.
pub fn next(linked: &Linked, object: &Object, construction: &Construction, statuses: Option<&Statuses>) -> TokenStream {
    let Some(update) = &construction.update else { return TokenStream::new() };
    let Some(time_member) = object.member(&update.event_time) else { return TokenStream::new() };
    let (name, time) = (ident(&object.name), field(time_member));
    let renew = renew(object, update);
    let set = set(linked, object, update);
    let told: String = update
        .set
        .iter()
        .map(|(wire, value)| format!(", {}, which becomes {}", docs::code(wire), docs::code(value)))
        .collect();
    let kept = format!(
        "Everything is kept but the request id, which is made anew{told}, and {}, which must grow: the platform orders messages by it.",
        docs::code(&update.event_time)
    );
    let check = quote! {
        check::CannotFollow::check_time(self.#time, #time)?;
        let mut this = self.clone();
        #renew
        #set
        this.#time = #time;
    };
    let Some(statuses) = statuses else {
        let doc = docs::doc(&["The next message about the same thing.".to_owned(), kept]);
        return quote! {
            impl #name {
                #doc
                ///
                /// # Errors
                /// The time does not grow.
                pub fn next(&self, #time: i64) -> Result<Self, check::CannotFollow> {
                    #check
                    Ok(this)
                }
            }
        };
    };
    let doc = docs::doc(&["The next message about the same order, waiting for its status.".to_owned(), kept]);
    let next = next_type(linked, object, construction, statuses);
    quote! {
        impl #name {
            #doc
            ///
            /// # Errors
            /// The time does not grow.
            pub fn next(&self, #time: i64) -> Result<Next, check::CannotFollow> {
                #check
                Ok(Next { message: this })
            }
        }

        #next
    }
}

/// Sets the members that say what the next message does.
fn set(linked: &Linked, object: &Object, update: &Update) -> TokenStream {
    let assignment = |(wire, value): &(String, String)| {
        let member = object.member(wire)?;
        let Kind::Enum(id) = member.kind else { return None };
        let variant = linked.enumeration(id)?.values.iter().find(|listed| listed.value == *value)?;
        let (name, ty, variant) = (field(member), type_name(linked, id), ident(&variant.name));
        Some(if member.required {
            quote!(this.#name = #ty::#variant;)
        } else {
            quote!(this.#name = Some(#ty::#variant);)
        })
    };
    update.set.iter().filter_map(assignment).collect()
}

fn renew(object: &Object, update: &Update) -> TokenStream {
    update
        .fresh_ids
        .iter()
        .filter_map(|wire| object.member(wire))
        .map(|member| {
            let name = field(member);
            if member.required {
                quote!(this.#name = wire::fresh_id();)
            } else {
                quote!(this.#name = Some(wire::fresh_id());)
            }
        })
        .collect()
}

fn next_type(linked: &Linked, object: &Object, construction: &Construction, statuses: &Statuses) -> TokenStream {
    let (Some(status_member), Some(enumeration)) =
        (object.member(&statuses.member), linked.enumeration(statuses.enumeration))
    else {
        return TokenStream::new();
    };
    let (name, status, ty) = (ident(&object.name), field(status_member), type_name(linked, statuses.enumeration));
    let methods = construction.by_status.iter().filter_map(|constructor| {
        let variant = enumeration.values.iter().find(|value| value.value == constructor.status)?;
        let (method, value) = (ident(&constructor.method), ident(&variant.name));
        let doc = docs::doc(&[format!("The message with status {}.", docs::code(&constructor.status))]);
        let (setter, given) = (ident(&constructor.fill), ident(&constructor.name));
        Some(if constructor.requires.is_empty() {
            quote! {
                #doc
                ///
                /// # Errors
                /// The status cannot follow the one before.
                pub fn #method(self) -> Result<#name, check::CannotFollow> {
                    self.reach(#ty::#value)
                }
            }
        } else {
            quote! {
                #doc
                ///
                /// # Errors
                /// The status cannot follow the one before.
                pub fn #method(self, status: #given) -> Result<#name, check::CannotFollow> {
                    let mut message = self.reach(#ty::#value)?;
                    message.#setter(status);
                    Ok(message)
                }
            }
        })
    });
    let reach = if status_member.required {
        quote! {
            if !status.can_follow(&self.message.#status) {
                return Err(check::CannotFollow::status(self.message.#status.as_str(), status.as_str()));
            }
            self.message.#status = status;
        }
    } else {
        quote! {
            if let Some(previous) = &self.message.#status && !status.can_follow(previous) {
                return Err(check::CannotFollow::status(previous.as_str(), status.as_str()));
            }
            self.message.#status = Some(status);
        }
    };
    quote! {
        /// The next message about an order, waiting for its status. See [`Request::next`].
        #[derive(Clone, Debug, PartialEq)]
        #[must_use]
        pub struct Next {
            message: #name,
        }

        impl Next {
            #(#methods)*

            fn reach(mut self, status: #ty) -> Result<#name, check::CannotFollow> {
                #reach
                Ok(self.message)
            }
        }
    }
}
