//! What the fuzz targets run, and what the test of the kept corpus runs again.

use std::collections::HashSet;

use portal_codegen::diagnostic::{Code, Diagnostic};
use portal_codegen::errata::Errata;
use portal_codegen::page::{self, Block, FieldTable, Layout, Page, Row};
use portal_codegen::pipeline::{self, Capture, File, Knowledge, Provenance, Specs};
use portal_codegen::source::{Source, Text};
use portal_codegen::spec::ApiId;
use serde_json::Value;

/// A target: what it runs on one input.
type Target = fn(&[u8]);

/// The targets by name.
pub(crate) const TARGETS: [(&str, Target); 8] = [
    ("portal_json", portal_json),
    ("rendered_lines", rendered_lines),
    ("rendered_pipes", rendered_pipes),
    ("table_pipes", table_pipes),
    ("table_lines", table_lines),
    ("phrases", phrases),
    ("errata", errata),
    ("pipeline", pipeline),
];

/// Portal JSON, as served and stripped.
pub(crate) fn portal_json(data: &[u8]) {
    read_as(data, Layout::PortalJson);
}

/// Rendered text, one cell a line.
pub(crate) fn rendered_lines(data: &[u8]) {
    read_as(data, Layout::RenderedLines);
}

/// Rendered text with pipes.
pub(crate) fn rendered_pipes(data: &[u8]) {
    read_as(data, Layout::RenderedPipes);
}

/// Hand-made tables with pipes.
pub(crate) fn table_pipes(data: &[u8]) {
    read_as(data, Layout::TablePipes);
}

/// Hand-made tables, one cell a line.
pub(crate) fn table_lines(data: &[u8]) {
    read_as(data, Layout::TableLines);
}

/// Whatever the text is, the reader of the layout reads it, and each finding stands in the text.
fn read_as(data: &[u8], layout: Layout) {
    let Ok(source) = Source::decode("page.txt", data) else { return };
    let reading = page::read_as(&source, layout);
    assert_places(&reading.diagnostics, std::slice::from_ref(&source));
}

/// Words of one field, beside others that conditions can be about. The first line is the field's type; a line of the text
/// is an item of a list behind `-`, a warning behind `!`, a limit behind `>`, and about the whole table behind `#`.
pub(crate) fn phrases(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let source = Source::new("group.base.txt", &format!("{NEIGHBOURS}{text}"));
    let mut lines = source.lines();
    let path = lines.next();
    let mut neighbours: Vec<Row> = lines.by_ref().take(NEIGHBOURS.lines().count() - 1).map(neighbour).collect();
    let mut field = Row { ty: lines.next(), ..neighbours.remove(0) };
    let mut intro = Vec::new();
    for line in lines {
        let behind = |line: &Text| line.slice(1..line.as_str().len()).trim();
        match line.as_str().chars().next() {
            Some('-') => field.description.push(Block::Bullet(behind(&line))),
            Some('!') => field.warning.push(Block::Line(behind(&line))),
            Some('>') => field.more.push(Block::Bullet(behind(&line))),
            Some('#') => intro.push(Block::Line(behind(&line))),
            Some(_) => field.description.push(Block::Line(line)),
            None => {}
        }
    }
    neighbours.push(field);
    let page = Page {
        layout: Layout::RenderedLines,
        title: None,
        method: None,
        path,
        hides_endpoint: false,
        hosts: Vec::new(),
        description: intro.clone(),
        headers: Vec::new(),
        request: FieldTable { intro, rows: neighbours, ..FieldTable::default() },
        response: FieldTable::default(),
        types: Vec::new(),
        results: Vec::new(),
        examples: Vec::new(),
    };
    let specs =
        normalize(&[Capture { source: source.clone(), page: Some(page), diagnostics: Vec::new() }], &known(&[]));
    if !specs.has_errors() {
        assert_no_loss(&source, text, &specs);
    }
}

/// Each word stands in the doc, where a fact was read, or where something was found.
fn assert_no_loss(source: &Source, text: &str, specs: &Specs) {
    let findings = specs.diagnostics.iter().filter_map(|finding| finding.span);
    let facts = specs.pages.values().flat_map(|page| &page.provenance.facts).map(|fact| fact.span);
    let shown = findings.chain(facts).filter_map(|span| source.text().get(span.range()));
    let mut kept: HashSet<String> = shown.flat_map(words).collect();
    for api in specs.apis() {
        keep_words(&serde_json::to_value(api).unwrap_or_default(), &mut kept);
    }
    for word in text.lines().skip(1).flat_map(words) {
        assert!(kept.contains(&word), "`{word}` is lost");
    }
}

fn keep_words(value: &Value, kept: &mut HashSet<String>) {
    match value {
        Value::String(text) => kept.extend(words(text)),
        Value::Array(items) => items.iter().for_each(|item| keep_words(item, kept)),
        Value::Object(members) => members.values().for_each(|value| keep_words(value, kept)),
        _ => {}
    }
}

fn words(text: &str) -> impl Iterator<Item = String> {
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_owned)
}

/// The path, then the field that the phrases are about and those beside it: names and types.
const NEIGHBOURS: &str =
    "/api/parcel/send\nkind \norderStatus string\ntype string\namount Amount\nopenId string\nuserId string\n";

fn neighbour(line: Text) -> Row {
    let (name, ty) = line.split_once(" ").unwrap_or_default();
    Row { name, ty: Some(ty), span: line.span(), ..Row::default() }
}

/// Errata, and what becomes of a page that they correct.
pub(crate) fn errata(data: &[u8]) {
    let Ok(source) = Source::decode("group.base.toml", data) else { return };
    let (_, mistakes) = Errata::parse(&source);
    assert_places(&mistakes, std::slice::from_ref(&source));
    let errata = File { name: "group.base.toml".to_owned(), bytes: data.to_vec() };
    let page = File { name: "group.base.txt".to_owned(), bytes: CORRECTED.as_bytes().to_vec() };
    normalize(&[Capture::read(&page)], &known(&[errata]));
}

/// The page that errata are tried on.
const CORRECTED: &str = "Base API\n\nPOST /api/parcel/send\n\nRequest parameters\n\nrequestId string REQUIRED\n\nNames \
                         the request.\n\nstate string\n\nValid values are: PAID, SENT.\n\nbox Box\n\nWhat is sent.\n\nShow \
                         child parameters\n\nResponse parameters\n\nparcelId string\n\nNames the parcel.\n\nResult/Error \
                         codes\n\nCodeValueMessage\nSUCCESSSDone.\nPARAM_ILLEGALFSomething is wrong.\n";

/// Files, each behind a line `--- name`: captures, `portal.toml` and errata, through the whole chain. Of one name, the first
/// counts.
pub(crate) fn pipeline(data: &[u8]) {
    let mut files: Vec<File> = Vec::new();
    for line in data.split_inclusive(|byte| *byte == b'\n') {
        match (line.strip_prefix(b"--- "), files.last_mut()) {
            (Some(name), _) => {
                let name = String::from_utf8_lossy(name).trim().to_owned();
                files.push(File { name, bytes: Vec::new() });
            }
            (None, Some(file)) => file.bytes.extend_from_slice(line),
            (None, None) => files.push(File { name: "group.base.txt".to_owned(), bytes: line.to_vec() }),
        }
    }
    let mut names = HashSet::new();
    files.retain(|file| names.insert(file.name.clone()));
    let (beside, pages): (Vec<File>, Vec<File>) = files.into_iter().partition(|file| file.name.ends_with(".toml"));
    let captures: Vec<Capture> = pages.iter().map(Capture::read).collect();
    normalize(&captures, &known(&beside));
}

/// The portal's facts and the errata out of these files.
fn known(files: &[File]) -> Knowledge {
    let aliases = "[aliases]\nstatus = \"orderStatus\"\n\"order status\" = \"orderStatus\"\n";
    let default = File { name: "portal.toml".to_owned(), bytes: aliases.as_bytes().to_vec() };
    let portal = files.iter().find(|file| file.name == "portal.toml").unwrap_or(&default);
    let errata: Vec<File> = files.iter().filter(|file| file.name != "portal.toml").cloned().collect();
    let (known, findings) = Knowledge::read(portal, &errata);
    assert_places(&findings, &known.sources);
    known
}

/// Normalizes captures. Each finding stands in its file; a spec without an error reads back as it was written; and what is
/// made of specs without an error is what the emitters promise.
fn normalize(captures: &[Capture], known: &Knowledge) -> Specs {
    let sources: Vec<Source> = captures.iter().map(|capture| &capture.source).chain(&known.sources).cloned().collect();
    let with_ids: Vec<(ApiId, &Capture)> =
        captures.iter().filter_map(|capture| Some((ApiId::from_stem(capture.stem()).ok()?, capture))).collect();
    let specs = pipeline::normalize(&with_ids, known);
    assert_places(&specs.diagnostics, &sources);
    if !specs.has_errors() {
        build(&specs, known);
    }
    specs
}

fn build(specs: &Specs, known: &Knowledge) {
    let built = pipeline::build(specs, known, &Provenance::new());
    let defect = built.diagnostics.iter().find(|finding| finding.code == Code::EmitterDefect);
    assert!(defect.is_none(), "{defect:?}");
    let specs_written = built.products.iter().filter(|product| product.path.starts_with("spec/api/"));
    let files: Vec<File> = specs_written
        .map(|product| File { name: product.path.clone(), bytes: product.text.clone().into_bytes() })
        .collect();
    let (read, _, findings) = pipeline::read_specs(&files);
    assert!(findings.is_empty(), "{findings:?}");
    assert!(read.iter().eq(specs.apis()), "a spec reads otherwise than it was written");
}

fn assert_places(findings: &[Diagnostic], sources: &[Source]) {
    for finding in findings {
        let (Some(file), Some(span)) = (&finding.file, finding.span) else { continue };
        if let Some(source) = sources.iter().find(|source| source.name() == file) {
            assert!(source.text().get(span.range()).is_some(), "{finding:?} stands outside of its file");
        }
    }
}
