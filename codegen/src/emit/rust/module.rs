//! Files of Rust: a module a group, a module a page inside it, and the root of the crate.

use proc_macro2::TokenStream;
use quote::quote;

use super::catalog::catalog;
use super::module_name::{group_module, module_path, page_module};
use super::names::{ident, plain_name, type_name};
use super::{docs, enums, object, response};
use crate::emit::File;
use crate::link::{Linked, Module, Page, TypeDef, TypeId};

/// All files of the crate.
///
/// # Errors
/// What was emitted is no Rust: a defect of the emitter, told with the file.
pub fn files(linked: &Linked) -> Result<Vec<File>, String> {
    let mut files = vec![root(linked)?, catalog(linked)?];
    for module in &linked.modules {
        files.push(group(linked, module)?);
        for page in &module.pages {
            files.push(child(linked, module, page)?);
        }
    }
    Ok(files)
}

fn root(linked: &Linked) -> Result<File, String> {
    let modules = linked.modules.iter().map(|module| {
        let name = ident(&group_module(&module.name));
        quote!(#[rustfmt::skip] pub mod #name;)
    });
    let page = |page: &&Page| {
        let path = plain_name(&module_path(page));
        format!("- [`{path}`](mod@{path}): {}", docs::prose(&page.title).replace('\n', " "))
    };
    let pages: Vec<String> = linked.pages().iter().map(page).collect();
    let pages = docs::comment_lines(&pages.join("\n"));
    let foreign = has_foreign_names(linked).then(|| quote!(confusable_idents, mixed_script_confusables,));
    let tokens = quote! {
        #![doc = " Unofficial Rust bindings of the AlipayHK merchant APIs, made from the pages of the documentation."]
        #![doc = ""]
        #![doc = " Each page is a module:"]
        #![doc = ""]
        #(#![doc = #pages])*
        #![doc = ""]
        #![doc = " A request is built by a constructor that takes what is required, checked by `validate`, and written by `to_json`;"]
        #![doc = " a response is read by `from_json` and turned into a success by `into_success`. Reading never checks, and whatever"]
        #![doc = " the documentation does not declare is kept and written back."]
        #![doc = ""]
        #![doc = " Without default features the crate is types, checks and serde alone; `client` adds signing and sending."]

        #![allow(
            #foreign
            clippy::disallowed_names,
            clippy::self_named_constructors,
            clippy::wrong_self_convention,
            reason = "fields and statuses are called as the pages call them"
        )]

        pub use alipayhk_runtime::*;

        #[cfg(feature = "catalog")]
        #[rustfmt::skip]
        pub mod catalog;

        #(#modules)*
    };
    file("generated/src/lib.rs", "the pages", tokens)
}

/// Whether a name goes beyond ASCII: rustc warns of letters that look alike in two scripts, and a page calls its fields as it
/// likes.
fn has_foreign_names(linked: &Linked) -> bool {
    let is_foreign = |of: &TypeDef| match of {
        TypeDef::Object(object) => object.members.iter().any(|member| !member.rust.is_ascii()),
        TypeDef::Enum(enumeration) => enumeration.values.iter().any(|value| !value.name.is_ascii()),
    };
    linked.types.iter().any(|of| !of.name().is_ascii() || is_foreign(of))
}

fn group(linked: &Linked, module: &Module) -> Result<File, String> {
    let name = group_module(&module.name);
    let head = match &module.page {
        Some(page) => inner_docs(
            &[vec![format!("{}.", docs::prose(page.title.trim_end_matches('.')))], docs::source(linked, page)].concat(),
        ),
        None => inner_docs(&[format!("The pages of `{}`.", module.name)]),
    };
    let children = module.pages.iter().map(|page| {
        let name = ident(&page_module(page));
        quote!(pub mod #name;)
    });
    let own: Vec<TypeId> = module.types.clone();
    let items = items(linked, &own, module.page.as_ref());
    let imports = imports(&items);
    let tokens = quote!(#head #(#children)* #imports #items);
    file(&format!("generated/src/{name}.rs"), &module.name, tokens)
}

fn child(linked: &Linked, module: &Module, page: &Page) -> Result<File, String> {
    let head = inner_docs(
        &[vec![format!("{}.", docs::prose(page.title.trim_end_matches('.')))], docs::source(linked, page)].concat(),
    );
    let items = items(linked, &page.types, Some(page));
    let imports = imports(&items);
    let mut shared: Vec<_> = page.shared.iter().map(|id| type_name(linked, *id)).collect();
    let either = linked.object(page.request.root).and_then(|request| request.either.as_ref());
    shared.extend(either.filter(|either| either.is_shared).map(|either| ident(&either.name)));
    let shared = (!shared.is_empty()).then(|| quote!(pub use super::{#(#shared),*};));
    let tokens = quote!(#head #imports #shared #items);
    let (group, name) = (group_module(&module.name), page_module(page));
    file(&format!("generated/src/{group}/{name}.rs"), page.id.as_str(), tokens)
}

fn inner_docs(paragraphs: &[String]) -> TokenStream {
    let lines = docs::comment_lines(&paragraphs.join("\n\n"));
    quote!(#(#![doc = #lines])*)
}

fn imports(items: &TokenStream) -> TokenStream {
    let text = items.to_string();
    let named = |name: &&str| text.contains(&format!("{name} ::"));
    let used: Vec<_> = ["api", "check", "wire"].into_iter().filter(named).map(ident).collect();
    if used.is_empty() { TokenStream::new() } else { quote!(use alipayhk_runtime::{#(#used),*};) }
}

fn items(linked: &Linked, types: &[TypeId], page: Option<&Page>) -> TokenStream {
    let seams = page.map(|page| response::seams(linked, page));
    let types = types.iter().filter_map(|id| linked.types.get(id.0).map(|of| (*id, of))).map(|(id, of)| match of {
        TypeDef::Enum(enumeration) => enums::enumeration(enumeration),
        TypeDef::Object(object) => {
            let page = page.filter(|page| page.request.root == id || page.response.root == id);
            let success =
                page.filter(|page| page.response.root == id).map(|page| response::success(linked, object, page));
            let object = object::object(linked, object, page);
            quote!(#object #success)
        }
    });
    quote!(#seams #(#types)*)
}

/// Formats a file and puts its banner on top.
pub(super) fn file(path: &str, origin: &str, tokens: TokenStream) -> Result<File, String> {
    let parsed =
        syn::parse2::<syn::File>(tokens).map_err(|error| format!("{path}: what was emitted is no Rust: {error}"))?;
    let text = prettyplease::unparse(&parsed);
    let banner = format!("// @generated from {origin} by `cargo xtask generate`. Not to be edited by hand.\n\n");
    Ok(File { path: path.to_owned(), text: banner + &spaced(&text) })
}

/// Puts a blank line between items and between methods, where the formatter leaves none.
fn spaced(text: &str) -> String {
    let mut spaced = String::with_capacity(text.len() + text.len() / 16);
    let mut previous = "";
    for line in text.lines() {
        let code = line.trim_start();
        let indent = line.len() - code.len();
        let before = previous.trim_start();
        let same_depth = previous.len() - before.len() == indent;
        let ends_item = ["}", "};", "];"].contains(&before)
            || (indent == 0
                && (before.ends_with(");")
                    || before == ")]"
                    || before.starts_with("use ")
                    || before.starts_with("pub use ")
                    || before.starts_with("//!")))
            || (indent == 4
                && ["const ", "type "].iter().any(|start| before.starts_with(start))
                && before.ends_with(';'));
        let opens = ["///", "pub ", "fn ", "impl ", "impl<", "#[", "#![", "const ", "use ", "alipayhk_runtime::"]
            .iter()
            .any(|start| code.starts_with(start));
        let in_one_go = ["use ", "pub use ", "pub mod ", "const ", "#[rustfmt"]
            .iter()
            .any(|start| code.starts_with(start) && before.starts_with(start));
        if ends_item && opens && same_depth && indent <= 4 && !in_one_go {
            spaced.push('\n');
        }
        spaced.push_str(line);
        spaced.push('\n');
        previous = line;
    }
    spaced
}
