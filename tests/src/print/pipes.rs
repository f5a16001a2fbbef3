//! Prints layout P: rendered text, header tables with pipes, inline code on lines of its own.

use portal_codegen::page::Layout;
use portal_codegen::spec::{Api, Header, Message, Statuses};

use super::Choices;
use super::entry::{Entry, Part, Speaker};
use super::headers;
use super::portal_json::about;
use super::wording::CODE;

/// Prints a page.
pub(super) fn print(api: &Api, statuses: Option<&Statuses>, choices: &mut Choices<'_>) -> String {
    let mut printer = Printer { lines: vec![api.title.clone()], statuses, choices };
    if !api.hosts.is_empty() {
        printer.row(&["Environment", "Domain"]);
        api.hosts.iter().for_each(|(name, host)| printer.row(&[name, host]));
    }
    for part in about(api, printer.choices) {
        printer.part(&part);
    }
    for (heading, rows) in headers::tables(&api.headers) {
        printer.lines.push(heading.to_owned());
        printer.headers(rows);
    }
    printer.message("Request parameters", &api.request);
    printer.message("Response parameters", &api.response);
    for (heading, examples) in [("Request", &api.examples.requests), ("Response", &api.examples.responses)] {
        printer.lines.push(heading.to_owned());
        printer.lines.extend(examples.iter().map(|example| format!("{:#}", example.body)));
    }
    printer.lines.push("Result/Error codes".to_owned());
    results(api, ["Code", "Value", "Message", "Action"], &mut printer.lines);
    printer.lines.join("\n") + "\n"
}

/// A row of cells.
pub(super) fn row(cells: &[&str]) -> String {
    cells
        .iter()
        .map(|cell| if cell.is_empty() { "| ".to_owned() } else { format!("{cell} | ") })
        .collect::<String>()
        .trim_end()
        .to_owned()
}

/// The table of result codes; its last column stands there where one of them says what to do.
pub(super) fn results(api: &Api, headings: [&str; 4], lines: &mut Vec<String>) {
    let columns = if api.results.iter().any(|result| result.action.is_some()) { 4 } else { 3 };
    let line = |cells: [&str; 4]| row(cells.get(..columns).unwrap_or_default());
    lines.push(line(headings));
    lines.push(format!("{}---|", "---|".repeat(columns - 1)));
    lines.extend(api.results.iter().map(|result| {
        let text = |text: &Option<String>| text.clone().unwrap_or_default();
        line([&result.code, &format!("{:?}", result.status), &text(&result.message), &text(&result.action)])
    }));
}

/// A cell of several lines, as one.
pub(super) fn in_one_line(cell: &str) -> String {
    cell.replace('\n', " ")
}

struct Printer<'a, 'c, 'n> {
    lines: Vec<String>,
    statuses: Option<&'a Statuses>,
    choices: &'c mut Choices<'n>,
}

impl Printer<'_, '_, '_> {
    fn row(&mut self, cells: &[&str]) {
        self.lines.push(row(cells));
    }

    /// A line; each piece of inline code in it stands on a line of its own.
    fn say(&mut self, line: &str) {
        let line = super::roughened(line, self.choices);
        let pieces = line.split([CODE.0, CODE.1]).map(str::trim).filter(|piece| !piece.is_empty());
        self.lines.extend(pieces.map(str::to_owned));
    }

    fn part(&mut self, part: &Part) {
        match part {
            Part::Line(line) => self.say(line),
            Part::Items(items) => items.iter().for_each(|item| self.say(&format!("- {item}"))),
            Part::Values(values) => self.values(values),
            Part::Table(rows) => {
                for cells in rows {
                    let cells: Vec<String> = cells.iter().map(|cell| in_one_line(cell)).collect();
                    self.row(&cells.iter().map(String::as_str).collect::<Vec<_>>());
                }
            }
        }
    }

    /// A value stands on a line of its own, its meaning behind a colon on the next, and glued to it the next value.
    fn values(&mut self, values: &[(String, Option<String>)]) {
        let mut open = String::new();
        for (value, meaning) in values {
            if meaning.is_none() && !open.is_empty() {
                // A value without a meaning stands alone on its line.
                self.lines.push(std::mem::take(&mut open));
            }
            open.push_str(value);
            self.lines.push(std::mem::take(&mut open));
            let Some(meaning) = meaning else { continue };
            let meaning = format!(": {}", meaning.replace([CODE.0, CODE.1], ""));
            if meaning.ends_with('.') {
                open = meaning;
            } else {
                // Nothing would part it from the value behind it.
                self.lines.push(meaning);
            }
        }
        self.lines.extend((!open.is_empty()).then_some(open));
    }

    fn headers(&mut self, rows: &[Header]) {
        self.row(&["Name", "Description", "Type", "Sample"]);
        for header in rows {
            header_row(header, &mut self.lines);
        }
    }

    fn message(&mut self, heading: &str, message: &Message) {
        self.lines.push(heading.to_owned());
        let speaker = Speaker { layout: Layout::RenderedPipes, message, statuses: self.statuses };
        for entry in speaker.entries(self.choices) {
            self.field(&entry);
        }
    }

    fn field(&mut self, entry: &Entry) {
        let badge = if entry.required { " REQUIRED" } else { "" };
        self.lines.push(format!("{} {}{badge}", entry.name, entry.ty));
        for part in entry.description.iter().chain(&entry.warning) {
            self.part(part);
        }
        if !entry.limits.is_empty() {
            self.lines.push("More information:".to_owned());
            entry.limits.iter().for_each(|limit| self.say(&format!("- {limit}")));
        }
    }
}

/// A row about a header, whose list of keys is lost.
pub(super) fn header_row(header: &Header, lines: &mut Vec<String>) {
    let doc = header.doc.as_deref().unwrap_or_default();
    let sample = header.sample.as_deref().unwrap_or_default();
    if header.keys.is_empty() {
        lines.push(row(&[&header.name, doc, "String", sample]));
    } else {
        lines.push(format!("{} | {doc} Valid keys include:", header.name));
        lines.push(format!("| String | {sample} |"));
    }
}
