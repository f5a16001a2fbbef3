//! Files of ours with mistakes in them, and defects of the generator.

use super::{Case, Cause, File, told};
use crate::diagnostic::{Code, Diagnostic};
use crate::normalize::Counts;
use crate::pipeline::{accounting, build, ignored_file, read_specs, stray_errata};
use crate::spec::ApiId;

pub(super) fn cases() -> Vec<Case> {
    vec![
        (Code::BadSpec, Cause::Made(|| spec("\"requset\": {}"))),
        (
            Code::BadSpec,
            Cause::Made(|| {
                spec(
                    "\"request\": {\"fields\": [{\"name\": \"x\", \"required\": {\"field\": \"/y\", \"present\": true}}]}",
                )
            }),
        ),
        (Code::BadFileName, Cause::Kept("Shop & co.toml", "")),
        (Code::StrayErrata, Cause::Made(|| vec![stray_errata(&ApiId::new("kiosk").unwrap(), "kiosk.base.toml")])),
        (Code::IgnoredFile, Cause::Made(|| vec![ignored_file("spec/pages/shop.base.md", &["txt", "json"])])),
        (Code::StrayName, Cause::Kept("portal.toml", "[rust]\nsecrets = [\"pin\"]\n")),
        (Code::NoSource, Cause::Kept("portal.toml", "[sources]\n\"other.base\" = \"https://portal.example/other\"\n")),
        (Code::StrayName, Cause::Kept("portal.toml", "[update.set]\nkind = \"PLANE\"\n")),
        (Code::TomlSyntax, Cause::Kept("portal.toml", "[[result]\n")),
        (Code::TomlMistake, Cause::Kept("portal.toml", "[nonsense]\n")),
        (
            Code::TomlMistake,
            Cause::Kept("shop.base.toml", "[[accept]]\ncode = \"lost-fact\"\nat = \"/request/a\"\nreason = \"…\"\n"),
        ),
        (Code::EmitterDefect, Cause::Made(|| vec![build::emitter_defect("no Rust".to_owned())])),
        (
            Code::Accounting,
            Cause::Made(|| {
                let places = |names: &[&str]| names.iter().map(|name| format!("/request/{name}")).collect();
                let counts = Counts { on_page: places(&["a", "b"]), in_spec: places(&["a", "c"]), ..Counts::default() };
                accounting::of_page(&counts, "shop.base.txt").into_iter().collect()
            }),
        ),
    ]
}

fn spec(members: &str) -> Vec<Diagnostic> {
    let text = format!("{{\"$schema\": \"s\", \"id\": \"a\", \"title\": \"A\", \"kind\": \"api\", {members}}}");
    read_specs(&[File { name: "spec/api/a.json".to_owned(), bytes: text.into_bytes() }]).2
}

#[test]
fn files_of_ours_with_mistakes() {
    insta::assert_snapshot!(told(cases()), @r"
    error bad-spec: unknown field `requset`, expected one of `$schema`, `id`, `title`, `kind`, `extends`, `discriminator`, `source`, `method`, `path`, `hosts`, `headers`, `repeatable`, `statuses`, `request`, `response`, `results`, `examples`, `unknown`, `doc`
      = a spec file is written by `cargo xtask generate`; correct facts in the page's errata instead
    error bad-spec: `/y` leads to no field
      = write the file again with `cargo xtask generate`; where a page is wrong, correct it by an erratum
    error bad-file-name: `shop & co` is not an API id: expected lower-case words with `_`, parted by `.`, as in `order_sync.gift_card`
      = name the file <group>.<page>, as in order-sync.gift-card.txt
    error stray-errata: there is no page `kiosk` to correct
      = remove this file, or name it after its page
    warning ignored-file: `spec/pages/shop.base.md` is not read: expected a file ending with .txt or .json
      = rename it where it is to be read; otherwise keep it elsewhere
    error stray-name: no field is called `pin`, which `rust.secrets` names
      = mend the name, or take the entry away with its page
    warning no-source: `sources` does not give the address of the page `shop`
      = add the page's address on the portal to `[sources]`, by the stem of its file
    warning stray-name: no value of `kind` is called `PLANE`, which `update.set` names
      = mend the name, or take the entry away with its page
    error toml-syntax: unclosed array table, expected `]`
      = mend it at the place shown; nothing in the file counts until then
    error toml-mistake: `nonsense` is no known key, expected one of aliases, sources, headers, hosts, result, gateway_results, rust, update
      = mend it at the place shown; nothing in the file counts until then
    error toml-mistake: `reason` says nothing
      = write it in your own words
    error emitter-defect: no Rust
      = this is a bug in `codegen`, not in a page: report it
    error accounting: `/request/b` of the page is neither in the spec nor skipped, and `/request/c` of the spec stands nowhere on the page
      = this is a bug in `codegen`, not in a page: report it
    ");
}
