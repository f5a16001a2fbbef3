//! The walls of the house: which part may name which. A path that breaks through one is refused, wherever it stands in
//! the code: in a `use`, inline, in a macro, through `super`.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// The parts of `codegen` and what each may name beside itself. `lib.rs` only lists them, and the tests of a part may
/// make what it reads by the parts before it.
const ROOMS: &[(&str, &[&str])] = &[
    ("source", &["diagnostic"]),
    ("diagnostic", &["source"]),
    ("json", &["source", "diagnostic"]),
    ("side", &[]),
    ("page", &["source", "diagnostic", "json", "side"]),
    ("spec", &["source", "diagnostic", "json", "side"]),
    ("toml_file", &["source", "diagnostic"]),
    ("errata", &["source", "diagnostic", "side", "spec", "toml_file"]),
    ("portal", &["source", "diagnostic", "errata", "side", "spec", "toml_file"]),
    ("normalize", &["source", "diagnostic", "json", "side", "page", "spec", "errata", "portal", "toml_file"]),
    ("link", &["source", "diagnostic", "side", "spec", "errata", "portal"]),
    ("emit", &["link"]),
    ("pipeline", &["source", "diagnostic", "side", "page", "spec", "errata", "portal", "normalize", "link", "emit"]),
];

/// What a pure library has no business with.
const IMPURE: &[&str] = &["fs", "env", "net", "time", "process", "thread", "os"];

#[test]
fn no_part_of_codegen_names_what_lies_behind_a_wall() {
    let mut breaches = Vec::new();
    for (file, module) in rust_files(&workspace().join("codegen/src")) {
        let text = fs::read_to_string(&file).unwrap();
        breaches.extend(breaches_in(&module, &text).into_iter().map(|breach| format!("{module:?}: {breach}")));
    }
    assert!(breaches.is_empty(), "{}", breaches.join("\n"));
}

#[test]
fn every_part_of_codegen_has_its_walls() {
    let known: BTreeSet<&str> = ROOMS.iter().map(|(room, _)| *room).collect();
    let files = rust_files(&workspace().join("codegen/src"));
    let rooms: BTreeSet<&str> = files.iter().filter_map(|(_, module)| module.first()).map(String::as_str).collect();
    let unknown: Vec<&&str> = rooms.difference(&known).collect();
    assert!(unknown.is_empty(), "these stand in no row of the table: {unknown:?}");
}

#[test]
fn the_tool_depends_on_nothing_that_it_generates() {
    for (package, strangers) in [
        ("xtask", &["alipayhk", "alipayhk-runtime"][..]),
        ("codegen", &["alipayhk", "alipayhk-runtime", "xtask"][..]),
        ("runtime", &["alipayhk", "portal-codegen", "xtask"][..]),
        ("generated", &["portal-codegen", "xtask"][..]),
    ] {
        let manifest = fs::read_to_string(workspace().join(package).join("Cargo.toml")).unwrap();
        let keys: BTreeSet<&str> =
            manifest.lines().filter_map(|line| line.split(['=', '.']).next()).map(str::trim).collect();
        for stranger in strangers {
            assert!(!keys.contains(stranger), "{package} depends on {stranger}");
        }
    }
}

#[test]
fn a_breach_is_seen_wherever_it_stands() {
    let module = ["page".to_owned(), "html".to_owned()];
    for breach in [
        "use crate::normalize::Context;",
        "use crate::{source::Text, normalize};",
        "use crate::{source::{Span, Text}, spec::Api};",
        "use super::super::link::Linked;",
        "fn read() { let api = crate::spec::Api::default(); }",
        "fn read() { format!(\"{}\", crate::emit::rust()) }",
        "mod inner { use super::super::super::spec::Api; }",
        "use std::{fmt, fs};",
        "fn now() { std::time::Instant::now(); }",
        "use ::std::env::var;",
    ] {
        assert_eq!(breaches_in(&module, breach).len(), 1, "{breach}");
    }
    for fine in [
        "use crate::source::Text; use super::Page; use super::super::json::Node;",
        "mod inner { use super::super::Page; }",
        "mod tests { use crate::spec::Api; use super::super::super::spec::Field; }",
        "// crate::normalize\nconst TEXT: &str = \"crate::normalize::x\";",
        "use std::fmt;",
    ] {
        assert_eq!(breaches_in(&module, fine), Vec::<String>::new(), "{fine}");
    }
}

fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

/// Every Rust file under a crate's `src`, with the path of its module.
fn rust_files(src: &Path) -> Vec<(PathBuf, Vec<String>)> {
    fn visit(folder: &Path, module: &[String], found: &mut Vec<(PathBuf, Vec<String>)>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let stem = path.file_stem().unwrap().to_string_lossy().into_owned();
            let mut inner = module.to_vec();
            if !["mod", "lib"].contains(&stem.as_str()) {
                inner.push(stem);
            }
            if path.is_dir() {
                visit(&path, &inner, found);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                found.push((path, inner));
            }
        }
    }
    let mut found = Vec::new();
    visit(src, &[], &mut found);
    assert!(!found.is_empty(), "no Rust files under {}", src.display());
    found
}

/// The paths in a module's text that its walls forbid.
fn breaches_in(module: &[String], text: &str) -> Vec<String> {
    let mut named = Vec::new();
    gather(text.parse().unwrap(), module, &mut named);
    let room = module.first().map(String::as_str);
    let allowed = ROOMS.iter().find(|(name, _)| Some(*name) == room).map(|(_, allowed)| *allowed);
    let is_fine = |(root, part): &(Root, String)| match root {
        Root::Crate => allowed.is_none_or(|allowed| Some(part.as_str()) == room || allowed.contains(&part.as_str())),
        Root::Std => !IMPURE.contains(&part.as_str()),
    };
    named.iter().filter(|path| !is_fine(path)).map(|(root, part)| format!("{root:?}::{part}")).collect()
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum Root {
    Crate,
    Std,
}

/// Gathers the first segment of every path that starts at the root of the crate or of `std`.
fn gather(tokens: TokenStream, module: &[String], named: &mut Vec<(Root, String)>) {
    if module.iter().any(|name| name == "tests") {
        return;
    }
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mut at = 0;
    while at < tokens.len() {
        match &tokens[at] {
            TokenTree::Ident(word) if word == "mod" => {
                if let [_, TokenTree::Ident(name), TokenTree::Group(body), ..] = &tokens[at..] {
                    let inner: Vec<String> = module.iter().cloned().chain([name.to_string()]).collect();
                    gather(body.stream(), &inner, named);
                    at += 2;
                }
            }
            TokenTree::Ident(word) if word == "crate" && starts_path(&tokens, at) => {
                tree(Root::Crate, &tokens[at + 3..], named);
            }
            TokenTree::Ident(word) if word == "std" && starts_path(&tokens, at) => {
                tree(Root::Std, &tokens[at + 3..], named);
            }
            TokenTree::Ident(word) if word == "super" && starts_path(&tokens, at) => {
                let mut up = 1;
                while is_word(&tokens, at + 3, "super") && starts_path(&tokens, at + 3) {
                    up += 1;
                    at += 3;
                }
                if up == module.len() {
                    tree(Root::Crate, &tokens[at + 3..], named);
                }
            }
            TokenTree::Group(group) => gather(group.stream(), module, named),
            _ => {}
        }
        at += 1;
    }
}

fn is_word(tokens: &[TokenTree], at: usize, wanted: &str) -> bool {
    matches!(tokens.get(at), Some(TokenTree::Ident(word)) if word == wanted)
}

/// Whether the word at `at` has `::` after it.
fn starts_path(tokens: &[TokenTree], at: usize) -> bool {
    let colon = |at: usize| matches!(tokens.get(at), Some(TokenTree::Punct(punct)) if punct.as_char() == ':');
    colon(at + 1) && colon(at + 2)
}

/// The first segments of what follows `root::`: one name, or one for each branch in braces.
fn tree(root: Root, rest: &[TokenTree], named: &mut Vec<(Root, String)>) {
    match rest.first() {
        Some(TokenTree::Ident(name)) => named.push((root, name.to_string())),
        Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Brace => {
            let branches: Vec<TokenTree> = group.stream().into_iter().collect();
            let comma = |token: &TokenTree| matches!(token, TokenTree::Punct(punct) if punct.as_char() == ',');
            for branch in branches.split(comma) {
                tree(root, branch, named);
            }
        }
        _ => {}
    }
}
