//! The wording of each finding: its message, its place, its advice, and the erratum that it proposes.
//!
//! Each file holds what leads to the findings of one kind; here it is proved that no code is left out.

mod captures;
mod conditions;
mod errata;
mod examples;
mod fields;
mod files;
mod identity;
mod limits;
mod mends;
mod portal_json;
mod proposals;
mod results;
mod statuses;

use std::collections::BTreeSet;
use std::fmt::Write;

use crate::diagnostic::{Code, Diagnostic};
use crate::pipeline::*;
use crate::spec::ApiId;

/// What leads to a finding.
enum Cause {
    /// A page, the base of its group.
    Page(String),
    /// A page and its errata.
    Corrected(String, String),
    /// Several pages by their stems; the last one has the finding.
    Pages(Vec<(&'static str, String)>),
    /// The bytes of a page.
    Bytes(Vec<u8>),
    /// The portal's facts, or an errata file of that name.
    Kept(&'static str, &'static str),
    /// What no page leads to.
    Made(fn() -> Vec<Diagnostic>),
}

/// What leads to a code.
type Case = (Code, Cause);

/// A page in rendered text with these rows in its request, under fields that conditions can name.
fn rendered(rows: &str) -> String {
    format!(
        "Some API\n\nPOST /api/open/some\n\nRequest parameters\n\nkind\u{a0}string \u{a0}REQUIRED\n\n  • CARD: a card\n  • RIDE: a ride\n\n{rows}\n"
    )
}

/// A page with one optional field of that type, which says this.
fn says(ty: &str, text: &str) -> Cause {
    Cause::Page(rendered(&format!("x\u{a0}{ty} \u{a0}\n\n{text}")))
}

/// A page of tables with pipes, with these rows in its request.
fn tables(rows: &str) -> String {
    format!(
        "Some API\nPOST /api/open/some\nRequest\nBody\nName | Description | Type | Sample |\nkind | A kind. | String | CARD |\n{rows}\n"
    )
}

/// A page as the portal serves it, with these fields in its request and these members more.
fn served(request: &str, more: &str) -> String {
    format!(
        "{{\"content\": {{\"titleTag\": \"Some API\", \"endpoint\": \"POST /api/open/some\", \"description\": \"<p>Text.</p>\", \"request\": [{request}], \"response\": []{more}}}}}"
    )
}

/// A field of the portal's JSON.
fn member(name: &str, ty: &str, more: &str) -> String {
    format!("{{\"name\": \"{name}\", \"type\": \"{ty}\", \"description\": \"<p>One.</p>\"{more}}}")
}

/// The files of a chain.
fn files(cause: &Cause) -> (Vec<File>, Vec<File>, File) {
    let file = |name: &str, bytes: &[u8]| File { name: name.to_owned(), bytes: bytes.to_vec() };
    let page = |text: &str| vec![file("shop.base.txt", text.as_bytes())];
    let plain = "[[result]]\nname = \"resultCode\"\ntype = \"string\"\n";
    let (pages, errata, portal) = match cause {
        Cause::Page(text) => (page(text), Vec::new(), plain),
        Cause::Corrected(text, errata) => (page(text), vec![file("shop.base.toml", errata.as_bytes())], plain),
        Cause::Pages(pages) => {
            (pages.iter().map(|(stem, text)| file(stem, text.as_bytes())).collect(), Vec::new(), plain)
        }
        Cause::Bytes(bytes) => (vec![file("shop.base.txt", bytes)], Vec::new(), plain),
        Cause::Kept("portal.toml", text) => (page(&rendered("")), Vec::new(), *text),
        Cause::Kept(name, text) => (page(&rendered("")), vec![file(name, text.as_bytes())], plain),
        Cause::Made(_) => (Vec::new(), Vec::new(), plain),
    };
    (pages, errata, file("portal.toml", portal.as_bytes()))
}

/// Everything that is found on the way from the files to the products.
fn found(pages: &[File], errata: &[File], portal: &File) -> Vec<Diagnostic> {
    let (known, mut findings) = Knowledge::read(portal, errata);
    let captures: Vec<(ApiId, Capture)> =
        pages.iter().map(|file| (ApiId::from_stem(file.stem()).unwrap(), Capture::read(file))).collect();
    let captures: Vec<(ApiId, &Capture)> = captures.iter().map(|(id, capture)| (id.clone(), capture)).collect();
    let specs = normalize(&captures, &known);
    findings.extend(specs.diagnostics.iter().cloned());
    if !specs.has_errors() {
        findings.extend(build(&specs, &known, &Provenance::new()).diagnostics);
    }
    findings
}

fn all_of(cause: &Cause) -> Vec<Diagnostic> {
    if let Cause::Made(made) = cause {
        return made();
    }
    let (pages, errata, portal) = files(cause);
    found(&pages, &errata, &portal)
}

/// The findings of the cases, whole; each case has to lead to its code.
fn told(cases: Vec<Case>) -> String {
    let mut out = String::new();
    for (code, cause) in cases {
        let all = all_of(&cause);
        let found = all.iter().find(|found| found.code == code);
        let Some(found) = found else { panic!("nothing leads to {code}: {all:?}") };
        let about = found.place.as_ref().map_or(String::new(), |place| format!(" ({place})"));
        let _ = writeln!(out, "{} {code}: {}{about}", found.severity, found.message);
        for help in &found.help {
            let _ = writeln!(out, "  = {help}");
        }
        for line in found.erratum.iter().flat_map(|erratum| erratum.lines()) {
            let _ = writeln!(out, "  | {line}");
        }
    }
    out
}

/// All cases there are.
fn cases() -> Vec<Case> {
    let kinds = [
        captures::cases(),
        conditions::cases(),
        errata::cases(),
        examples::cases(),
        fields::cases(),
        files::cases(),
        identity::cases(),
        limits::cases(),
        mends::cases(),
        portal_json::cases(),
        results::cases(),
        statuses::cases(),
    ];
    kinds.into_iter().flatten().collect()
}

#[test]
fn the_wording_of_every_code_is_pinned() {
    let pinned: BTreeSet<Code> = cases().iter().map(|(code, _)| *code).collect();
    let missing: Vec<&str> = Code::ALL.iter().filter(|code| !pinned.contains(code)).map(|code| code.as_str()).collect();
    assert_eq!(missing, [""; 0], "give each a case in one of the files beside this one");
}
