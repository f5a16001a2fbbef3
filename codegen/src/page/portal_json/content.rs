//! The content of a page in portal JSON: its texts, fields, result codes and examples.

use super::described;
use super::members::{self, Members};
use super::rich::{self, Markup};
use crate::diagnostic::{Code, Diagnostic};
use crate::json::{Node, Value};
use crate::page::html::tags;
use crate::page::rendered::{headings, prose, sections};
use crate::page::{Block, ExampleText, FieldTable, Layout, Page, ResultRow, Row, Side, findings, shapes};
use crate::source::{Source, Span, Text, TextBuilder};

const CONTENT_KEYS: &[&str] = &[
    "bizType",
    "endpoint",
    "hideEndpoint",
    "description",
    "descriptionLake",
    "result",
    "moreCodes",
    "request",
    "response",
    "examples",
    "exampleResponse",
    "titleTag",
    "more",
    "moreLake",
];
const FIELD_KEYS: &[&str] = &[
    "name",
    "description",
    "descriptionLake",
    "editType",
    "type",
    "warning",
    "warningLake",
    "required",
    "maxLength",
    "kvs",
    "more",
    "moreLake",
];
const RESULT_KEYS: &[&str] = &["code", "value", "message", "action", "actionLake"];

/// Reads the content of a page.
pub(crate) fn read(source: &Source, content: &Node, findings: &mut Vec<Diagnostic>) -> Option<Page> {
    let members = Members::open(content, "the page's `content`", CONTENT_KEYS, findings)?;
    let markup = rich::markup_of(content);
    Some(Reader { source, markup, findings, place: String::new() }.page(&members))
}

/// Reads the content, once its markup is known.
struct Reader<'s, 'f> {
    source: &'s Source,
    markup: Markup,
    findings: &'f mut Vec<Diagnostic>,
    /// The place in the spec that is being read.
    place: String,
}

impl Reader<'_, '_> {
    fn page(&mut self, content: &Members<'_>) -> Page {
        let endpoint = self.about("/path", |this| content.words("endpoint", this.findings));
        let endpoint = endpoint.map(|text| headings::split_endpoint(&text));
        let (method, path) = endpoint.map_or((None, None), |(method, path)| (method, Some(path)));
        let description = self.about("/doc", |this| {
            let mut description = this.rich(content, "description", "descriptionLake");
            description.extend(this.rich(content, "more", "moreLake"));
            description
        });
        let mut page = Page {
            layout: match self.markup {
                Markup::Html => Layout::PortalJson,
                Markup::Stripped => Layout::StrippedJson,
            },
            title: self.about("/title", |this| this.plain(content, "titleTag")),
            method,
            path,
            hides_endpoint: self.about("/path", |this| content.is_true("hideEndpoint", this.findings)),
            hosts: Vec::new(),
            description: Vec::new(),
            headers: Vec::new(),
            request: self.fields(content, "request"),
            response: self.fields(content, "response"),
            types: Vec::new(),
            results: self.results(content),
            examples: self.about("/examples", |this| this.examples(content)),
        };
        self.described(description, &mut page);
        page
    }

    /// Puts what the description holds beside prose into its places. Where it holds the fields too, the page was made by
    /// hand, and its description is all there is.
    fn described(&mut self, description: Vec<Block>, page: &mut Page) {
        let listed = !page.request.rows.is_empty() || !page.response.rows.is_empty();
        if !listed && described::holds_fields(&description, self.markup) {
            let lines = described::rendered(&description);
            let read = sections::read(self.source, Layout::TableLines, lines, self.findings);
            page.description = read.title.map(Block::Line).into_iter().chain(read.description).collect();
            page.examples.extend(read.examples);
            page.results.extend(read.results);
            (page.hosts, page.headers, page.types) = (read.hosts, read.headers, read.types);
            (page.request, page.response) = (read.request, read.response);
            return;
        }
        let since = self.findings.len();
        let read = described::page(description, self.markup, self.findings);
        findings::about(self.findings, since, "/doc");
        page.results.extend(read.results);
        (page.description, page.hosts) = (read.description, read.hosts);
        (page.headers, page.types) = (read.headers, read.types);
        findings::move_to_fields(self.findings, page);
    }

    /// Reads a part; what is found in it without a place of its own is about this place.
    fn about<T>(&mut self, place: &str, read: impl FnOnce(&mut Self) -> T) -> T {
        let since = self.findings.len();
        let read = read(self);
        findings::about(self.findings, since, place);
        read
    }

    /// Rich text by its key; its twin only where the first is empty, since the twin lacks badges, lists and tables.
    fn rich(&mut self, of: &Members<'_>, key: &str, twin: &str) -> Vec<Block> {
        let first = of.text(key, self.findings);
        let twin = of.text(twin, self.findings);
        let blocks = first.map(|text| rich::blocks(text, self.markup, self.findings)).unwrap_or_default();
        match twin {
            Some(twin) if blocks.is_empty() => rich::blocks(twin, self.markup, self.findings),
            _ => blocks,
        }
    }

    /// A type, which is no rich text, though its angle brackets may be written as character references.
    fn type_text(&mut self, of: &Members<'_>, key: &str) -> Option<Text> {
        let text = of.words(key, self.findings)?;
        Some(if self.markup == Markup::Html { rich::decoded(&text) } else { text })
    }

    /// A text of one line; marked up, its lines in a row.
    fn plain(&mut self, of: &Members<'_>, key: &str) -> Option<Text> {
        let text = of.words(key, self.findings)?;
        Some(rich::one_line(&rich::blocks(&text, self.markup, self.findings))).filter(|text| !text.is_blank())
    }

    fn fields(&mut self, of: &Members<'_>, key: &str) -> FieldTable {
        self.place = format!("/{key}");
        let rows = self.about(&format!("/{key}"), |this| this.rows(of, key)).unwrap_or_default();
        self.place.clear();
        FieldTable { rows, ..FieldTable::default() }
    }

    fn rows(&mut self, of: &Members<'_>, key: &str) -> Option<Vec<Row>> {
        let nodes = of.array(key, self.findings)?;
        Some(nodes.into_iter().filter_map(|node| self.row(node)).collect())
    }

    fn row(&mut self, node: &Node) -> Option<Row> {
        let since = self.findings.len();
        let field = Members::open(node, "a field", FIELD_KEYS, self.findings)?;
        let Some(name) = self.name(&field) else {
            field.missing("name", self.findings);
            return None;
        };
        let parent = self.place.len();
        self.place = findings::child(&self.place, name.as_str());
        let row = self.named_row(node, &field, name);
        findings::about(self.findings, since, &self.place);
        self.place.truncate(parent);
        Some(row)
    }

    /// The name as it goes over the wire, without the markup around it.
    fn name(&mut self, field: &Members<'_>) -> Option<Text> {
        let written = field.words("name", self.findings)?;
        let name = match self.markup {
            Markup::Html if tags::holds_elements(written.as_str()) => {
                rich::one_line(&rich::blocks(&written, self.markup, self.findings))
            }
            Markup::Html => rich::decoded(&written),
            Markup::Stripped => written,
        };
        let name = prose::tidy(&name);
        if !name.is_blank() && !shapes::is_wire_name(name.as_str()) {
            let message = format!("`{name}` stands where the name of one field is due");
            let help = "expected letters, digits, `_`, `-`, `.` or `$`; mend the name in the transcription, and part what are several fields";
            self.findings.push(Diagnostic::error(Code::StrangeRow, message).at(name.span()).help(help));
        }
        Some(name).filter(|name| !name.is_blank())
    }

    fn named_row(&mut self, node: &Node, field: &Members<'_>, name: Text) -> Row {
        let end = field.member("kvs").map_or(node.span.end, |kvs| kvs.key.span().start.max(node.span.start));
        let mut row = Row {
            name,
            ty: self.type_text(field, "type"),
            edit_type: self.type_text(field, "editType"),
            badge: self.badge(field),
            max_length: self.max_length(field),
            description: self.rich(field, "description", "descriptionLake"),
            warning: self.rich(field, "warning", "warningLake"),
            more: self.rich(field, "more", "moreLake"),
            sample: None,
            lost_list: false,
            children: Some(self.rows(field, "kvs").unwrap_or_default()),
            span: Span { start: node.span.start, end },
        };
        // Only the portal's editor knows `kvs`; in a description, children stand in a table.
        let leaf = row.ty.as_ref().is_some_and(|ty| shapes::is_leaf(ty.as_str()));
        if row.children.as_ref().is_some_and(Vec::is_empty) && (!leaf || described::tells_of_json(&row.description)) {
            let children = described::children(&mut row.description, self.markup, &self.place, self.findings);
            row.children = Some(children);
        }
        row
    }

    fn badge(&mut self, field: &Members<'_>) -> Option<Text> {
        if !field.is_true("required", self.findings) {
            return None;
        }
        let member = field.member("required")?;
        let mut badge = TextBuilder::new();
        let span = member.key.span().to(member.value.span);
        badge.push_mapped("\"required\": true", span);
        Some(badge.finish(span))
    }

    fn max_length(&mut self, field: &Members<'_>) -> Option<Text> {
        let member = field.member("maxLength")?;
        match &member.value.value {
            Value::Number(_) => Some(self.text_at(member.value.span)),
            Value::String(text) if text.is_blank() => None,
            Value::String(text) => Some(text.trim()),
            _ => {
                field.wrong_type(member, "a number", self.findings);
                None
            }
        }
    }

    fn results(&mut self, content: &Members<'_>) -> Vec<ResultRow> {
        let mut rows = Vec::new();
        for key in ["result", "moreCodes"] {
            let nodes = self.about("/results", |this| content.array(key, this.findings)).unwrap_or_default();
            for node in nodes {
                let since = self.findings.len();
                let Some(row) =
                    self.about("/results", |this| Members::open(node, "a result code", RESULT_KEYS, this.findings))
                else {
                    continue;
                };
                let row = self.result(&row);
                if let ResultRow::Cells { code, .. } = &row {
                    findings::about(self.findings, since, &findings::child("/results", code.as_str().trim()));
                }
                rows.push(row);
            }
        }
        rows
    }

    fn result(&mut self, row: &Members<'_>) -> ResultRow {
        if row.member("code").is_none() {
            row.missing("code", self.findings);
        }
        let action = self.rich(row, "action", "actionLake");
        ResultRow::Cells {
            code: row.words("code", self.findings).unwrap_or_default(),
            status: row.words("value", self.findings).unwrap_or_default(),
            message: self.plain(row, "message").unwrap_or_default(),
            action: rich::one_line(&action),
        }
    }

    fn examples(&mut self, content: &Members<'_>) -> Vec<ExampleText> {
        let mut examples = Vec::new();
        for (list, key, side) in
            [("examples", "request", Side::Request), ("exampleResponse", "response", Side::Response)]
        {
            for node in content.array(list, self.findings).unwrap_or_default() {
                let Some(example) = Members::open(node, "an example", &["scene", key], self.findings) else { continue };
                let Some(body) = self.example_body(&example, key) else { continue };
                let scene = self.scene(&example);
                examples.push(ExampleText { side, scene, body });
            }
        }
        examples
    }

    /// The message, which stands as JSON in a string, or as a JSON value of its own.
    fn example_body(&mut self, example: &Members<'_>, key: &str) -> Option<Text> {
        let member = example.member(key)?;
        match &member.value.value {
            Value::String(text) if text.is_blank() => None,
            Value::String(text) => Some(text.trim()),
            Value::Object(_) => Some(self.text_at(member.value.span)),
            _ => {
                example.wrong_type(member, "JSON in a string", self.findings);
                None
            }
        }
    }

    fn scene(&mut self, example: &Members<'_>) -> Vec<Text> {
        let mut scenes = Vec::new();
        for node in example.array("scene", self.findings).unwrap_or_default() {
            match &node.value {
                Value::String(text) => scenes.push(text.trim()),
                _ => self.findings.push(
                    Diagnostic::error(Code::JsonType, format!("a scene is {}, expected a string", node.kind()))
                        .at(node.span)
                        .help(members::NEW_FORMAT),
                ),
            }
        }
        scenes
    }

    /// What stands at a place of the file, as it stands.
    fn text_at(&self, span: Span) -> Text {
        let whole = self.source.text().get(span.range()).is_some();
        if whole { self.source.slice(span.range()) } else { Text::default() }
    }
}
