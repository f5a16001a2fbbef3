//! Responses: from one whose fields may be missing to a success, and the seams to the runtime's sender.

use proc_macro2::TokenStream;
use quote::quote;

use super::names::{field, type_name, value_type};
use super::{debug, docs};
use crate::link::{Build, Kind, Linked, Member, Object, Page, Requirement, ResponseOutcome, ResultMember};

/// Where the response holds its result, if it holds one at all.
pub fn outcome(page: &Page) -> Option<&ResponseOutcome> {
    match &page.response.build {
        Build::Response(outcome) if !outcome.results.is_empty() => Some(outcome),
        _ => None,
    }
}

/// Whether a success must have this member.
fn is_due(object: &Object, member: &Member, outcome: &ResponseOutcome) -> bool {
    let on_success = object.branches.iter().filter(|branch| branch.when.is_some() && branch.when == outcome.success);
    let due = Requirement::Field(vec![member.wire.clone()]);
    member.required || on_success.flat_map(|branch| &branch.requires).any(|requirement| *requirement == due)
}

/// The members of a success, with whether the response had to have them already.
fn success_members(object: &Object, outcome: &ResponseOutcome) -> Vec<(Member, bool)> {
    let plain = |member: &Member| Member { required: is_due(object, member, outcome), ..member.clone() };
    object.members.iter().map(|member| (plain(member), member.required)).collect()
}

/// `into_success`, for a response that has a result.
pub fn into_success(linked: &Linked, object: &Object, page: &Page) -> TokenStream {
    let Some(outcome) = outcome(page) else { return TokenStream::new() };
    let statuses: Vec<_> = outcome.results.iter().filter_map(|result| status(linked, object, result)).collect();
    let Some((status, others)) = statuses.split_first() else { return TokenStream::new() };
    let Some(first) = outcome.results.first() else { return TokenStream::new() };
    let pointer = format!("/{}/{}", first.object, first.status);
    let when = format!("{}.{} is S", first.object, first.status);
    let members = success_members(object, outcome);
    let takes_any = members.iter().any(|(member, was_required)| member.required && !was_required);
    let mutability = takes_any.then(|| quote!(mut));
    let takes = members.into_iter().map(|(member, was_required)| {
        let (name, place) = (field(&member), format!("/{}", member.wire));
        match (member.required, was_required) {
            (true, false) => quote!(#name: taking.take(#place, self.#name, #when)),
            _ => quote!(#name: self.#name),
        }
    });
    quote! {
        /// The response as a success: what a success must have is plain.
        ///
        /// # Errors
        /// The result's status is not `S`, or something that a success must have is missing: all violations.
        pub fn into_success(self) -> Result<Success, check::Violations> {
            let status = #status #(.or(#others))*;
            let #mutability taking = check::Taking::from_status(#pointer, status);
            let success = Success { #(#takes,)* undeclared: self.undeclared };
            taking.finish(success)
        }
    }
}

/// The status in one of the places for a result, as `Option<&ResultStatus>`.
fn status(linked: &Linked, object: &Object, result: &ResultMember) -> Option<TokenStream> {
    let holder = object.member(&result.object)?;
    let Kind::Object(id) = holder.kind else { return None };
    let inner = linked.object(id)?.member(&result.status)?;
    let (holder_name, name) = (field(holder), field(inner));
    Some(match (holder.required, inner.required) {
        (true, true) => quote!(Some(&self.#holder_name.#name)),
        (true, false) => quote!(self.#holder_name.#name.as_ref()),
        (false, true) => quote!(self.#holder_name.as_ref().map(|result| &result.#name)),
        (false, false) => quote!(self.#holder_name.as_ref().and_then(|result| result.#name.as_ref())),
    })
}

/// The struct of a success.
pub fn success(linked: &Linked, object: &Object, page: &Page) -> TokenStream {
    let Some(outcome) = outcome(page) else { return TokenStream::new() };
    let members: Vec<Member> = success_members(object, outcome).into_iter().map(|(member, _)| member).collect();
    let titles = docs::pages(&object.uses);
    let fields = members.iter().map(|member| {
        let (name, value) = (field(member), value_type(linked, &member.kind));
        let ty = if member.required { value } else { quote!(Option<#value>) };
        let doc = docs::doc(&docs::member(member, &titles));
        quote!(#doc pub #name: #ty)
    });
    let (derives, debug) = (debug::derives(&members), debug::debug("Success", &members, true));
    let doc = docs::doc(&[
        format!("A response of status `S` of the page {}: what it must have is there.", docs::title(&page.title)),
        "Made by [`Response::into_success`].".to_owned(),
    ]);
    quote! {
        #doc
        #derives
        #[non_exhaustive]
        pub struct Success {
            #(#fields,)*
            /// The members that the documentation does not declare, as they were read.
            pub undeclared: wire::Undeclared,
        }
        #debug
    }
}

/// What the runtime's sender asks of the page.
pub fn seams(linked: &Linked, page: &Page) -> TokenStream {
    let verb = format!("{:?}", page.method).to_uppercase();
    let (id, path) = (page.id.as_str(), &page.path);
    let hosts =
        page.hosts.iter().map(|(environment, name)| quote!(api::Host { environment: #environment, name: #name }));
    let repeatable = match page.repeatable {
        Some(repeatable) => quote!(Some(#repeatable)),
        None => quote!(None),
    };
    let result = outcome(page).map_or_else(|| quote!(api::ResultNames::COMMON), result_names);
    let doc = docs::doc(&docs::source(linked, page));
    let traits = traits(linked, page);
    quote! {
        #doc
        pub const API: api::Api = api::Api {
            id: #id,
            method: #verb,
            path: #path,
            hosts: &[#(#hosts),*],
            repeatable: #repeatable,
            result: #result,
        };

        #traits
    }
}

/// The names under which the result is found, each once.
fn result_names(outcome: &ResponseOutcome) -> TokenStream {
    let names = |of: &dyn Fn(&ResultMember) -> Vec<String>| {
        let mut names: Vec<String> = Vec::new();
        for name in outcome.results.iter().flat_map(of) {
            if !names.contains(&name) {
                names.push(name);
            }
        }
        quote!(&[#(#names),*])
    };
    let object = names(&|result| vec![result.object.clone()]);
    let code = names(&|result| result.code.iter().cloned().collect());
    let status = names(&|result| vec![result.status.clone()]);
    let message = names(&|result| result.messages.clone());
    quote!(api::ResultNames { object: #object, code: #code, status: #status, message: #message })
}

/// A page whose response has a result code can be sent; of any other nobody could tell what became of the request.
fn traits(linked: &Linked, page: &Page) -> TokenStream {
    let (Some(_), Some(codes)) = (outcome(page), page.result_codes) else { return TokenStream::new() };
    let codes = type_name(linked, codes);
    let id = match &page.request.build {
        Build::Request(construction) => construction.id_member.as_ref(),
        Build::Response(_) => None,
    };
    let request = linked.object(page.request.root);
    let id = id.and_then(|wire| request.and_then(|request| request.member(wire))).map(|member| {
        let name = field(member);
        if member.required { quote!(Some(&self.#name)) } else { quote!(self.#name.as_deref()) }
    });
    let id = id.unwrap_or_else(|| quote!(None));
    quote! {
        impl api::ApiRequest for Request {
            type Response = Response;

            const API: &'static api::Api = &API;

            fn request_id(&self) -> Option<&str> {
                #id
            }

            fn validate(&self) -> Result<(), check::Violations> {
                check::validate(self)
            }
        }

        impl api::ApiResponse for Response {
            type Code = #codes;
            type Success = Success;

            fn into_success(self) -> Result<Success, check::Violations> {
                Self::into_success(self)
            }
        }
    }
}
