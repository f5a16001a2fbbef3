//! The catalog: every page as data, for tools that serve or check every API alike.

use proc_macro2::TokenStream;
use quote::quote;

use super::module::file;
use super::module_name::module_path;
use crate::emit::{File, schema};
use crate::link::{Build, Linked, Page, ResultStatus, Side, StatusOrder, TypeId, Variant};

/// The file of the catalog.
///
/// # Errors
/// What was emitted is no Rust: a defect of the emitter.
pub fn catalog(linked: &Linked) -> Result<File, String> {
    let pages = linked.pages().into_iter().map(|page| entry(linked, page));
    let tokens = quote! {
        #![doc = " Every page as data, for tools that serve or check every API alike."]

        pub use alipayhk_runtime::catalog::*;

        /// The pages, in the order of their modules.
        pub const PAGES: &[Page] = &[#(#pages),*];
    };
    file("generated/src/catalog.rs", "the pages", tokens)
}

fn entry(linked: &Linked, page: &Page) -> TokenStream {
    let module: TokenStream = module_path(page).parse().unwrap_or_default();
    let title = &page.title;
    let extends = option(page.extends.as_ref().map(|id| id.as_str().to_owned()));
    let discriminator = match &page.discriminator {
        Some((member, value)) => quote!(Some((#member, #value))),
        None => quote!(None),
    };
    let statuses = statuses(linked, page);
    let (id_member, event_time) = match &page.request.build {
        Build::Request(construction) => {
            (construction.id_member.clone(), construction.update.as_ref().map(|update| update.event_time.clone()))
        }
        Build::Response(_) => (None, None),
    };
    let (id_member, event_time) = (option(id_member), option(event_time));
    let results = variants(linked, page.result_codes).iter().filter_map(|code| {
        let status = match code.status? {
            ResultStatus::S => "S",
            ResultStatus::F => "F",
            ResultStatus::U => "U",
        };
        let value = &code.value;
        Some(quote!((#value, #status)))
    });
    let [request, response] = [Side::Request, Side::Response].map(|side| {
        let path = schema::path(page, side).replacen("generated/", "../", 1);
        quote!(include_str!(#path))
    });
    let requests = page.example_requests.iter().map(ToString::to_string);
    let responses = page.example_responses.iter().map(ToString::to_string);
    quote! {
        Page {
            api: &crate::#module::API,
            title: #title,
            extends: #extends,
            discriminator: #discriminator,
            statuses: #statuses,
            id_member: #id_member,
            event_time: #event_time,
            results: &[#(#results),*],
            request_schema: #request,
            response_schema: #response,
            example_requests: &[#(#requests),*],
            example_responses: &[#(#responses),*],
        }
    }
}

fn option(text: Option<String>) -> TokenStream {
    text.map_or_else(|| quote!(None), |text| quote!(Some(#text)))
}

fn statuses(linked: &Linked, page: &Page) -> TokenStream {
    let Some(statuses) = &page.statuses else { return quote!(None) };
    let member = &statuses.member;
    let forward = statuses.order == StatusOrder::Forward;
    let values = variants(linked, Some(statuses.enumeration)).iter().map(|status| {
        let (value, is_final) = (&status.value, status.is_final);
        quote!((#value, #is_final))
    });
    quote!(Some(Statuses { member: #member, forward: #forward, values: &[#(#values),*] }))
}

fn variants(linked: &Linked, id: Option<TypeId>) -> &[Variant] {
    id.and_then(|id| linked.enumeration(id)).map_or(&[], |enumeration| &enumeration.values)
}
