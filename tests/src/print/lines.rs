//! Prints layout R: rendered text, one cell a line.

use portal_codegen::page::Layout;
use portal_codegen::spec::{Api, Header, Message, Statuses};

use super::Choices;
use super::entry::{Entry, Part, Speaker};
use super::headers;
use super::portal_json::{about, item};
use super::wording::CODE;

/// Prints a page.
pub(super) fn print(api: &Api, statuses: Option<&Statuses>, choices: &mut Choices<'_>) -> String {
    let mut printer = Printer { lines: vec![api.title.clone()], statuses, choices };
    if let Some(path) = &api.path {
        printer.lines.push(format!("POST {path}"));
    }
    if !api.hosts.is_empty() {
        printer.lines.extend(["Environment".to_owned(), "Domain".to_owned()]);
        printer.lines.extend(api.hosts.iter().flat_map(|(name, host)| [name.clone(), host.clone()]));
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
    printer.lines.push("API Explorer".to_owned());
    for (heading, examples) in [("Request Body", &api.examples.requests), ("Response Body", &api.examples.responses)] {
        printer.lines.push(heading.to_owned());
        printer.lines.extend(examples.iter().map(|example| format!("{:#}", example.body)));
    }
    printer.results(api);
    printer.lines.join("\n\n") + "\n"
}

struct Printer<'a, 'c, 'n> {
    lines: Vec<String>,
    statuses: Option<&'a Statuses>,
    choices: &'c mut Choices<'n>,
}

impl Printer<'_, '_, '_> {
    fn say(&mut self, line: &str) {
        let line = super::roughened(line, self.choices);
        self.lines.push(line.replace([CODE.0, CODE.1], ""));
    }

    fn part(&mut self, part: &Part) {
        match part {
            Part::Line(line) => self.say(line),
            Part::Items(items) => items.iter().for_each(|item| self.say(&format!("  • {item}"))),
            Part::Values(values) => values.iter().for_each(|value| self.say(&format!("  • {}", item(value)))),
            Part::Table(rows) => {
                rows.iter().flatten().flat_map(|cell| cell.lines()).for_each(|line| self.say(line));
            }
        }
    }

    fn headers(&mut self, rows: &[Header]) {
        self.lines.extend(["Name", "Description", "Type", "Sample"].map(str::to_owned));
        for header in rows {
            self.lines.push(header.name.clone());
            if header.required {
                self.lines.push("REQUIRED".to_owned());
            }
            for part in headers::description(header) {
                self.part(&part);
            }
            self.lines.push("String".to_owned());
            self.lines.extend(header.sample.clone());
        }
    }

    fn message(&mut self, heading: &str, message: &Message) {
        self.lines.push(heading.to_owned());
        let speaker = Speaker { layout: Layout::RenderedLines, message, statuses: self.statuses };
        for entry in speaker.entries(self.choices) {
            self.field(&entry);
        }
    }

    fn field(&mut self, entry: &Entry) {
        let badge = if entry.required { "REQUIRED" } else { "" };
        let (name, ty) = (&entry.name, &entry.ty);
        let plain_is_clear = entry.required || ty.starts_with(char::is_lowercase);
        self.lines.push(match self.choices.below(4) {
            0 if plain_is_clear => format!("{name} {ty} {badge}"),
            1 if plain_is_clear => format!("{name}  {ty}  {badge}"),
            _ => format!("{name}\u{A0}{ty} \u{A0}{badge}"),
        });
        for part in entry.description.iter().chain(&entry.warning) {
            self.part(part);
        }
        if entry.is_parent {
            self.lines.push("Show child parameters".to_owned());
        }
        if !entry.limits.is_empty() {
            self.lines.push("More information:".to_owned());
            entry.limits.iter().for_each(|limit| self.say(&format!("  • {limit}")));
        }
    }

    /// Rows whose cells are glued together.
    fn results(&mut self, api: &Api) {
        self.lines.push("Result/Error codes".to_owned());
        let mut rows = vec!["CodeValueMessage".to_owned()];
        rows.extend(api.results.iter().map(|result| {
            format!("{}{:?}{}", result.code, result.status, result.message.as_deref().unwrap_or_default())
        }));
        self.lines.push(rows.join("\n"));
    }
}
