//! Open enums: values, statuses and result codes.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs;
use super::names::ident;
use crate::link::{Enum, EnumRole, ResultStatus, StatusOrder, Variant};

/// An enum with all that belongs to it.
pub fn enumeration(enumeration: &Enum) -> TokenStream {
    let name = ident(&enumeration.name);
    let what = match &enumeration.role {
        EnumRole::Values => format!("The values of {}.", docs::places(&enumeration.uses)),
        EnumRole::Statuses { .. } => {
            "The statuses of an order, in the order in which they follow each other.".to_owned()
        }
        EnumRole::ResultCodes => {
            "The result codes of the API, and those that the gateway answers with on any API.".to_owned()
        }
    };
    let doc = docs::doc(&[what, format!("Page {}.", docs::pages(&enumeration.uses))]);
    let variants = enumeration.values.iter().map(|value| {
        let variant = ident(&value.name);
        let mut paragraphs = meaning(value);
        if paragraphs.is_empty() {
            paragraphs.push(docs::code(&value.value));
        } else {
            paragraphs.push(format!("{} on the wire.", docs::code(&value.value)));
        }
        if value.is_final {
            paragraphs.push("Final: nothing follows.".to_owned());
        }
        let doc = docs::doc(&paragraphs);
        quote!(#doc #variant)
    });
    let behaviour = behaviour(enumeration);
    let values: Vec<&str> = enumeration.values.iter().map(|value| value.value.as_str()).collect();
    let names: Vec<_> = enumeration.values.iter().map(|value| ident(&value.name)).collect();
    let role = match &enumeration.role {
        EnumRole::Values => TokenStream::new(),
        EnumRole::Statuses { order } => statuses(&name, *order, &enumeration.values),
        EnumRole::ResultCodes => result_codes(&name, &enumeration.values),
    };
    quote! {
        #doc
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants,)*
            /// A value that the documentation does not list. It cannot hold one that it does.
            Unlisted(wire::Unlisted<Self>),
        }

        impl wire::OpenEnum for #name {
            const LISTED: &'static [&'static str] = &[#(#values),*];

            fn listed(text: &str) -> Option<Self> {
                match text {
                    #(#values => Some(Self::#names),)*
                    _ => None,
                }
            }

            fn unlisted(value: wire::Unlisted<Self>) -> Self {
                Self::Unlisted(value)
            }

            fn as_str(&self) -> &str {
                match self {
                    #(Self::#names => #values,)*
                    Self::Unlisted(value) => value.as_str(),
                }
            }
        }

        #behaviour

        #role
    }
}

/// What a value means, a paragraph each; where its pages say different things, each with the pages that say it.
fn meaning(value: &Variant) -> Vec<String> {
    let mut told: Vec<(Vec<&str>, &[String])> = Vec::new();
    for page in &value.doc_on {
        match told.iter_mut().find(|(_, doc)| *doc == page.doc) {
            Some((titles, _)) => titles.push(&page.title),
            None => told.push((vec![&page.title], &page.doc)),
        }
    }
    if told.is_empty() {
        return value.doc.iter().map(|text| docs::prose(text)).collect();
    }
    let paragraph = |(titles, doc): (Vec<&str>, &[String])| {
        let titles: Vec<String> = titles.into_iter().map(docs::title).collect();
        format!("{}: {}", titles.join(", "), docs::prose(&doc.join(" ")))
    };
    told.into_iter().filter(|(_, doc)| !doc.is_empty()).map(paragraph).collect()
}

fn behaviour(enumeration: &Enum) -> TokenStream {
    let name = ident(&enumeration.name);
    quote!(alipayhk_runtime::wire_enum!(#name);)
}

fn statuses(name: &proc_macro2::Ident, order: StatusOrder, values: &[Variant]) -> TokenStream {
    let ends: Vec<_> = values.iter().filter(|value| value.is_final).map(|value| ident(&value.name)).collect();
    let is_final = if ends.is_empty() { quote!(false) } else { quote!(matches!(self, #(Self::#ends)|*)) };
    let (follows, rule) = match order {
        StatusOrder::Forward => (
            quote!(wire::is_not_before(self, previous)),
            "Steps may be skipped, none goes back, and the same status may be sent again.",
        ),
        StatusOrder::Any => {
            (quote!(self.is_listed() && previous.is_listed()), "Any status may follow any other that is not final.")
        }
    };
    let doc = docs::doc(&[
        "Whether an order may go from `previous` to this status.",
        rule,
        "Nothing follows a final status, and nothing is known of a status that is not listed.",
    ]);
    quote! {
        impl #name {
            /// Whether nothing follows this status.
            pub fn is_final(&self) -> bool {
                #is_final
            }

            #doc
            pub fn can_follow(&self, previous: &Self) -> bool {
                !previous.is_final() && #follows
            }
        }
    }
}

fn result_codes(name: &proc_macro2::Ident, values: &[Variant]) -> TokenStream {
    let by_status = |status: ResultStatus| -> Vec<_> {
        values.iter().filter(|value| value.status == Some(status)).map(|value| ident(&value.name)).collect()
    };
    let arms = [ResultStatus::S, ResultStatus::F, ResultStatus::U].into_iter().filter_map(|status| {
        let names = by_status(status);
        let status = ident(match status {
            ResultStatus::S => "Success",
            ResultStatus::F => "Failed",
            ResultStatus::U => "Unknown",
        });
        (!names.is_empty()).then(|| quote!(#(Self::#names)|* => Some(api::ResultStatus::#status),))
    });
    quote! {
        impl #name {
            /// What the code stands for; nothing for a code that is not listed.
            pub fn status(&self) -> Option<api::ResultStatus> {
                match self {
                    #(#arms)*
                    Self::Unlisted(_) => None,
                }
            }
        }

        impl api::ResultCode for #name {
            fn as_str(&self) -> &str {
                wire::OpenEnum::as_str(self)
            }

            fn status(&self) -> Option<api::ResultStatus> {
                #name::status(self)
            }
        }
    }
}
