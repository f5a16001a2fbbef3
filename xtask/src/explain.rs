//! `cargo xtask explain`: what a finding's code means, or where a fact came from and what became of it.

use portal_codegen::diagnostic::Code;
use portal_codegen::errata::{Decision, DecisionSubject};
use portal_codegen::normalize::FactOrigin;
use portal_codegen::pipeline::{self, Built, Provenance, SpecPage};
use portal_codegen::side::Side;
use portal_codegen::source::Source;
use portal_codegen::spec::{Api, ApiId, Field, Pointer, file};

use crate::Verdict;
use crate::failure::Failure;
use crate::load::{self, Loaded};
use crate::report::say;
use crate::workspace::Workspace;

/// Explains a code, or a place such as `order_sync.gift_card/extInfo/product_id`.
///
/// # Errors
/// A name that is neither, and files that cannot be read.
pub fn run(workspace: &Workspace, what: &str) -> Result<Verdict, Failure> {
    if let Some(code) = Code::from_name(what) {
        say(format_args!("{code}\n"))?;
        say(code.explanation().lines().map(str::trim).collect::<Vec<_>>().join("\n"))?;
        return Ok(Verdict::Fine);
    }
    if what == NAMES {
        return explain_names(workspace);
    }
    let Some((id, place)) = what.split_once('/') else { return Err(unknown(workspace, what)) };
    let id = ApiId::new(id).map_err(|mistake| Failure::usage(mistake.to_string(), HELP))?;
    explain_place(workspace, &id, &format!("/{place}"))
}

const HELP: &str = "name a code of a finding, a place as in order_sync.gift_card/extInfo/product_id, or `names`";

/// What asks for the names that were decided.
const NAMES: &str = "names";

/// What was decided about names in generated code.
fn explain_names(workspace: &Workspace) -> Result<Verdict, Failure> {
    let loaded = load::own_pages(workspace)?;
    let specs = pipeline::normalize(&loaded.pages(), &loaded.known);
    let built = pipeline::build(&specs, &loaded.known, &Provenance::new());
    for sentence in &built.linked.naming {
        say(sentence)?;
    }
    if built.linked.naming.is_empty() {
        say("every name is that on the wire")?;
    }
    Ok(Verdict::Fine)
}

fn unknown(workspace: &Workspace, what: &str) -> Failure {
    let is_page = |file: &pipeline::File| ApiId::from_stem(file.stem()).is_ok_and(|id| id.as_str() == what);
    if workspace.pages().is_ok_and(|pages| pages.files.iter().any(is_page)) {
        let message = format!("`{what}` is a page, and no place of it");
        return Failure::usage(
            message,
            format!("name a place, as in {what}/path; `spec/api/{what}.json` lists what the page has"),
        );
    }
    let near = Code::ALL.iter().map(|code| code.as_str()).filter(|code| shares_a_word(code, what));
    let near: Vec<&str> = near.collect();
    let help = if near.is_empty() { HELP.to_owned() } else { format!("{HELP}; near: {}", near.join(", ")) };
    Failure::usage(format!("`{what}` is no code of a finding, and no place"), help)
}

fn shares_a_word(code: &str, what: &str) -> bool {
    what.split(['-', '_', ' ']).any(|word| word.len() > 2 && code.split('-').any(|part| part.starts_with(word)))
}

fn explain_place(workspace: &Workspace, id: &ApiId, asked: &str) -> Result<Verdict, Failure> {
    let loaded = load::own_pages(workspace)?;
    let specs = pipeline::normalize(&loaded.pages(), &loaded.known);
    let page = specs.pages.get(id).and_then(|page| Some((page, page.api.as_ref()?)));
    let Some((page, api)) = page else {
        let known: Vec<&str> = specs.pages.keys().map(ApiId::as_str).collect();
        return Err(Failure::usage(format!("there is no page `{id}`"), format!("pages: {}", known.join(", "))));
    };
    let base = api.extends.as_ref().and_then(|base| specs.pages.get(base));
    let base = base.and_then(|base| Some((base, base.api.as_ref()?)));
    let found =
        std::iter::once((page, api)).chain(base).find_map(|(page, api)| Some((page, api, find(api, page, asked)?)));
    let Some((owner, owner_api, place)) = found else { return Err(nothing_at(asked, api)) };
    say(format_args!("{id}{place}\n"))?;
    if owner_api.id != api.id {
        say(format_args!("it stands on the base page, {}", owner_api.id))?;
    }
    origins(&loaded, owner, &place)?;
    for decision in specs.decisions.iter().filter(|decision| decision.api == owner_api.id) {
        decided(decision, &place)?;
    }
    if let Some((side, at)) = message_place(&place) {
        let built = pipeline::build(&specs, &loaded.known, &Provenance::new());
        products(&built, owner_api, &api.id, side, &at)?;
    }
    Ok(Verdict::Fine)
}

/// The place that is meant: as it was asked for, or in the request, or in the response.
fn find(api: &Api, page: &SpecPage, asked: &str) -> Option<String> {
    let stands = |place: &String| {
        let field = message_place(place).and_then(|(side, at)| field(api, side, &at));
        field.is_some() || page.provenance.facts.iter().any(|fact| fact.place == *place)
    };
    [asked.to_owned(), format!("/request{asked}"), format!("/response{asked}")].into_iter().find(stands)
}

fn nothing_at(asked: &str, api: &Api) -> Failure {
    let fields = api.request.walk().into_iter().map(|(at, _)| format!("/request{at}"));
    let fields = fields.chain(api.response.walk().into_iter().map(|(at, _)| format!("/response{at}")));
    let last = asked.rsplit('/').next().map(str::to_lowercase);
    let is_near = |place: &String| {
        let name = place.rsplit('/').next().unwrap_or_default().to_lowercase();
        last.as_deref().is_some_and(|last| !last.is_empty() && (name.contains(last) || last.contains(&name)))
    };
    let mut near: Vec<String> = fields.filter(is_near).collect();
    let is_named_so = |place: &String| place.rsplit('/').next() == asked.rsplit('/').next();
    if near.iter().any(is_named_so) {
        near.retain(is_named_so);
    }
    near.truncate(8);
    let help = if near.is_empty() {
        format!("`spec/api/{}.json` lists what the page has", api.id)
    } else {
        format!("near: {}", near.join(", "))
    };
    Failure::usage(format!("nothing stands at `{asked}` of {}", api.id), help)
}

fn message_place(place: &str) -> Option<(Side, Pointer)> {
    let sides = [("/request", Side::Request), ("/response", Side::Response)];
    let (rest, side) = sides.into_iter().find_map(|(name, side)| Some((place.strip_prefix(name)?, side)))?;
    Pointer::new(rest).ok().map(|at| (side, at))
}

fn field<'a>(api: &'a Api, side: Side, at: &Pointer) -> Option<&'a Field> {
    match side {
        Side::Request => api.request.field(at),
        Side::Response => api.response.field(at),
    }
}

/// Where each attribute stood, and what read it.
fn origins(loaded: &Loaded, page: &SpecPage, place: &str) -> Result<(), Failure> {
    let facts: Vec<&FactOrigin> = page.provenance.facts.iter().filter(|fact| fact.place == place).collect();
    if facts.is_empty() {
        say("it stands on no page of its own: a rule or an erratum of its parent gives it")?;
    }
    for fact in facts {
        let file = fact.file.as_ref().unwrap_or(&page.provenance.page);
        let text = loaded.sources().find(|source| source.name() == file).map(|source| quote(source, fact));
        let what = fact.attribute.as_deref().unwrap_or("(itself)");
        say(format_args!("{what} read by {} at {file}:{}:{}", fact.rule, fact.line, fact.column))?;
        for line in text.unwrap_or_default().lines().map(str::trim).filter(|line| !line.is_empty()) {
            say(format_args!("    {line}"))?;
        }
    }
    Ok(())
}

/// What the page's errata file decides about a place: the spec keeps what the page says, and what is made of it follows the
/// decision.
fn decided(decision: &Decision, place: &str) -> Result<(), Failure> {
    let (at, what) = match &decision.subject {
        DecisionSubject::ResultStatus { code, status } => (format!("/results/{code}"), format!("read as {status:?}")),
        DecisionSubject::TypeName { side, field, name } => {
            let side = if *side == Side::Request { "request" } else { "response" };
            (format!("/{side}{field}"), format!("its type is called {name}"))
        }
        DecisionSubject::Aliases { field, names } => {
            (format!("/response{field}"), format!("read under the name {} too", names.join(", ")))
        }
    };
    if at != place {
        return Ok(());
    }
    let certainty = format!("{:?}", decision.certainty).to_lowercase();
    say(format_args!("decided in the errata: {what} (certainty: {certainty})\n    {}", decision.reason))
}

fn quote(source: &Source, fact: &FactOrigin) -> String {
    source.text().get(fact.span.range()).unwrap_or_default().replace('\u{A0}', " ")
}

/// What became of a field: the spec it stands in, and the Rust item and the schema of the page that was asked for.
fn products(built: &Built, api: &Api, page: &ApiId, side: Side, at: &Pointer) -> Result<(), Failure> {
    if let Some(field) = field(api, side, at) {
        let alone = Field { fields: Vec::new(), ..field.clone() };
        say(format_args!("\nspec/api/{}.json\n{}", api.id, file::pretty(&alone).trim_end()))?;
        let children: Vec<&str> = field.fields.iter().map(|child| child.name.as_str()).collect();
        if !children.is_empty() {
            say(format_args!("with the fields {}", children.join(", ")))?;
        }
    }
    if let Some(path) = pipeline::rust_path(&built.linked, page, side, at) {
        say(format_args!("\nRust: {path}"))?;
    }
    let side = match side {
        Side::Request => "request",
        Side::Response => "response",
    };
    let name = format!("generated/schemas/{page}.{side}.schema.json");
    let schema = built.products.iter().find(|product| product.path == name);
    let schema = schema.and_then(|product| serde_json::from_str(&product.text).ok());
    if let Some(pointer) = schema.and_then(|schema| pipeline::schema_pointer(&schema, at)) {
        say(format_args!("schema: {name}#{pointer}"))?;
    }
    Ok(())
}
