//! Prints layouts T and Tn: hand-made tables, with pipes and one cell a line.

use portal_codegen::page::Layout;
use portal_codegen::spec::{Api, Example, Header, Message, Statuses};

use super::Choices;
use super::entry::{Entry, Part, Speaker};
use super::headers;
use super::pipes::{header_row, in_one_line, results, row};
use super::portal_json::{about, item};
use super::wording::CODE;

/// Prints a page.
pub(super) fn print(api: &Api, statuses: Option<&Statuses>, layout: Layout, choices: &mut Choices<'_>) -> String {
    let pipes = layout == Layout::TablePipes;
    let mut printer = Printer { lines: vec![api.title.clone()], layout, pipes, statuses, choices };
    if let Some(path) = &api.path {
        printer.lines.push(format!("POST {path}"));
    }
    if !api.hosts.is_empty() {
        printer.cells(&["Environment", "Domain"]);
        api.hosts.iter().for_each(|(name, host)| printer.cells(&[name, host]));
    }
    for part in about(api, printer.choices) {
        printer.part(&part);
    }
    let messages = [
        ("Request", &api.headers.request, &api.request, &api.examples.requests),
        ("Response", &api.headers.response, &api.response, &api.examples.responses),
    ];
    for (heading, headers, message, examples) in messages {
        printer.lines.push(heading.to_owned());
        printer.headers(headers);
        printer.message(message, examples);
    }
    printer.lines.extend(["Error Handling".to_owned(), "Result Codes".to_owned()]);
    let headings = ["Result Code", "Result Status", "Remarks", "Further Action"];
    if pipes {
        results(api, headings, &mut printer.lines);
    } else {
        printer.results(api, headings);
    }
    printer.lines.join("\n") + "\n"
}

struct Printer<'a, 'c, 'n> {
    lines: Vec<String>,
    layout: Layout,
    pipes: bool,
    statuses: Option<&'a Statuses>,
    choices: &'c mut Choices<'n>,
}

impl Printer<'_, '_, '_> {
    fn cells(&mut self, cells: &[&str]) {
        if self.pipes {
            self.lines.push(row(cells));
        } else {
            self.lines.extend(cells.iter().filter(|cell| !cell.is_empty()).map(|cell| (*cell).to_owned()));
        }
    }

    fn say(&mut self, line: &str) {
        let line = super::roughened(line, self.choices);
        self.lines.push(line.replace([CODE.0, CODE.1], ""));
    }

    fn part(&mut self, part: &Part) {
        match part {
            Part::Line(line) => self.say(line),
            Part::Items(items) => items.iter().for_each(|item| self.say(&format!("  • {item}"))),
            Part::Values(values) => values.iter().for_each(|value| self.say(&format!("  • {}", item(value)))),
            Part::Table(rows) if self.pipes => {
                for cells in rows {
                    let cells: Vec<String> = cells.iter().map(|cell| in_one_line(cell)).collect();
                    self.lines.push(row(&cells.iter().map(String::as_str).collect::<Vec<_>>()));
                }
            }
            Part::Table(rows) => {
                rows.iter().flatten().flat_map(|cell| cell.lines()).for_each(|line| self.say(line));
            }
        }
    }

    fn headers(&mut self, headers: &[Header]) {
        if headers.is_empty() {
            return;
        }
        self.lines.push("Headers".to_owned());
        self.cells(&["Name", "Description", "Type", "Sample"]);
        for header in headers {
            if self.pipes {
                header_row(header, &mut self.lines);
                continue;
            }
            self.lines.push(header.name.clone());
            self.lines.extend(header.required.then(|| "required".to_owned()));
            for part in headers::description(header) {
                self.part(&part);
            }
            self.lines.push("String".to_owned());
            self.lines.extend(header.sample.clone());
        }
    }

    fn message(&mut self, message: &Message, examples: &[Example]) {
        self.lines.push("Body".to_owned());
        let speaker = Speaker { layout: self.layout, message, statuses: self.statuses };
        let entries = speaker.entries(self.choices);
        self.table(&entries);
        self.types(&entries);
        for example in examples {
            self.lines.push("Example".to_owned());
            self.lines.push(format!("{:#}", example.body));
        }
    }

    fn table(&mut self, entries: &[Entry]) {
        self.cells(&["Name", "Description", "Type", "Sample"]);
        for entry in entries {
            if self.pipes { self.piped(entry) } else { self.listed(entry) }
        }
    }

    /// The tables of named types, each behind the one that uses it.
    fn types(&mut self, entries: &[Entry]) {
        for entry in entries {
            let Some(name) = entry.type_name.as_ref().filter(|_| entry.is_parent) else { continue };
            self.lines.push(name.clone());
            self.table(&entry.children);
            self.types(&entry.children);
        }
    }

    /// A row with pipes: all in one cell, but for lists, which are lost.
    fn piped(&mut self, entry: &Entry) {
        let plain = |text: &str| text.replace([CODE.0, CODE.1], "");
        // Where a list was lost, the line breaks.
        let mut lines = vec![Vec::new()];
        for part in entry.description.iter().chain(&entry.warning) {
            match part {
                Part::Line(line) => lines.last_mut().into_iter().for_each(|open| open.push(closed(line))),
                Part::Values(_) => lines.push(Vec::new()),
                Part::Items(_) | Part::Table(_) => {}
            }
        }
        lines.last_mut().into_iter().for_each(|open| open.extend(entry.limits.iter().map(|limit| closed(limit))));
        let texts: Vec<String> =
            lines.iter().map(|line| plain(&super::roughened(&line.join(" "), self.choices))).collect();
        let sample = entry.sample.as_ref().map(|sample| sample.to_string()).unwrap_or_default();
        let text = texts.join("\n");
        if sample.is_empty() && texts.len() == 1 && self.choices.one_in(4) {
            self.lines.push(row(&[&entry.name, &text, &entry.ty]));
        } else {
            self.lines.push(format!("{} | {text} | {} | {sample} |", entry.name, entry.ty));
        }
    }

    /// A row with a cell a line, or several.
    fn listed(&mut self, entry: &Entry) {
        self.lines.push(entry.name.clone());
        if entry.required {
            self.lines.push("required".to_owned());
        } else if entry.conditional {
            self.lines.push("conditional".to_owned());
        }
        for part in entry.description.iter().chain(&entry.warning) {
            if !matches!(part, Part::Table(_)) {
                self.part(part);
            }
        }
        entry.limits.iter().for_each(|limit| self.say(&format!("  • {limit}")));
        self.lines.push(entry.ty.clone());
        self.lines.extend(entry.sample.as_ref().map(|sample| sample.to_string()));
    }

    fn results(&mut self, api: &Api, headings: [&str; 4]) {
        let with_action = api.results.iter().all(|result| result.action.is_some());
        self.lines.extend(headings.iter().take(if with_action { 4 } else { 3 }).map(|heading| (*heading).to_owned()));
        for result in &api.results {
            self.lines.extend([result.code.clone(), format!("{:?}", result.status)]);
            self.lines.extend(result.message.clone());
            self.lines.extend(result.action.clone().filter(|_| with_action));
        }
    }
}

/// A sentence with a stop behind it, so that the next one can follow it in the same cell.
fn closed(line: &str) -> String {
    if line.ends_with(['.', ':', ')']) { line.to_owned() } else { format!("{line}.") }
}
