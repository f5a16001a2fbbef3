//! Prints layouts J0 and J: the portal JSON of a page, as served and with the HTML stripped from its strings.

use portal_codegen::page::Layout;
use portal_codegen::spec::{Api, Kind, Message, StatusOrder, Statuses};

use super::Choices;
use super::entry::{Entry, Part, Speaker};
use super::wording::CODE;

/// Prints a page.
pub(super) fn print(api: &Api, statuses: Option<&Statuses>, layout: Layout, choices: &mut Choices<'_>) -> String {
    let mut printer = Printer { html: layout == Layout::PortalJson, layout, statuses, choices };
    let content = printer.content(api);
    let site = r#""sceneConfig":[{"name":"AIR TICKET","id":7}]"#;
    let head = match (layout, printer.choices.below(3)) {
        (Layout::PortalJson, 0) => String::new(),
        _ => format!("How can we help?\n\n{}\n\n", api.title),
    };
    format!("{head}{{\"content\":{{{content}}},{site}}}\n")
}

struct Printer<'a, 'c, 'n> {
    html: bool,
    layout: Layout,
    statuses: Option<&'a Statuses>,
    choices: &'c mut Choices<'n>,
}

impl Printer<'_, '_, '_> {
    fn content(&mut self, api: &Api) -> String {
        let description = about(api, self.choices);
        let description = self.rich(&description);
        let endpoint = match (&api.path, self.choices.below(3)) {
            (Some(path), 0) => format!("POST {path}"),
            (Some(path), _) => path.clone(),
            (None, _) => "/api/elsewhere/entirely".to_owned(),
        };
        let members = [
            ("bizType", self.string("NOTIFICATION")),
            ("endpoint", self.string(&endpoint)),
            ("hideEndpoint", api.path.is_none().to_string()),
            ("titleTag", self.string(&api.title)),
            ("description", description),
            ("descriptionLake", self.string("")),
            ("result", self.results(api)),
            ("moreCodes", "[]".to_owned()),
            ("request", self.message(&api.request)),
            ("response", self.message(&api.response)),
            ("examples", self.examples(&api.examples.requests, "request")),
            ("exampleResponse", self.examples(&api.examples.responses, "response")),
        ];
        join(&members)
    }

    fn message(&mut self, message: &Message) -> String {
        let speaker = Speaker { layout: self.layout, message, statuses: self.statuses };
        let entries = speaker.entries(self.choices);
        self.fields(&entries)
    }

    fn fields(&mut self, entries: &[Entry]) -> String {
        let fields: Vec<String> = entries.iter().map(|entry| self.field(entry)).collect();
        format!("[{}]", fields.join(","))
    }

    fn field(&mut self, entry: &Entry) -> String {
        let mut more = Vec::new();
        let mut description = entry.description.clone();
        if !entry.limits.is_empty() {
            if self.choices.one_in(2) {
                more = vec![Part::Items(entry.limits.clone())];
            } else {
                description.extend(entry.limits.iter().map(|limit| Part::Line(format!("{limit}."))));
            }
        }
        let lines_alone = description.iter().all(|part| matches!(part, Part::Line(_)));
        let description = self.rich(&description);
        let (description, twin) = match self.choices.below(6) {
            0 if lines_alone => (self.string(""), description),
            1 => (description.clone(), description),
            _ => (description, self.string("")),
        };
        let warning = self.rich(&entry.warning);
        let mut members = vec![
            ("name", self.string(&entry.name)),
            ("description", description),
            ("descriptionLake", twin),
            ("editType", self.string(&entry.edit_type)),
            ("type", self.type_text(&entry.ty)),
            ("warning", warning),
            ("warningLake", self.string("")),
        ];
        if !more.is_empty() {
            members.push(("more", self.rich(&more)));
        }
        if entry.required {
            members.push(("required", "true".to_owned()));
        }
        members.extend(entry.max_length.map(|most| ("maxLength", most.to_string())));
        if !entry.children.is_empty() {
            members.push(("kvs", self.fields(&entry.children)));
        }
        format!("{{{}}}", join(&members))
    }

    fn results(&mut self, api: &Api) -> String {
        let results: Vec<String> = api
            .results
            .iter()
            .map(|result| {
                let action: Vec<Part> = result.action.iter().cloned().map(Part::Line).collect();
                let members = [
                    ("code", self.string(&result.code)),
                    ("value", self.string(&format!("{:?}", result.status))),
                    ("message", self.plain(result.message.as_deref().unwrap_or_default())),
                    ("action", self.rich(&action)),
                    ("actionLake", self.string("")),
                ];
                format!("{{{}}}", join(&members))
            })
            .collect();
        format!("[{}]", results.join(","))
    }

    fn examples(&mut self, examples: &[portal_codegen::spec::Example], key: &str) -> String {
        let mut shown: Vec<String> = examples
            .iter()
            .map(|example| {
                let scene = serde_json::to_string(&example.scene).unwrap_or_default();
                let body =
                    if self.choices.one_in(2) { format!("{:#}", example.body) } else { example.body.to_string() };
                format!("{{\"scene\":{scene},\"{key}\":{}}}", self.string(&body))
            })
            .collect();
        if shown.is_empty() && self.choices.one_in(2) {
            shown.push(format!("{{\"scene\":[],\"{key}\":\"{{}}\"}}"));
        }
        format!("[{}]", shown.join(","))
    }

    /// Rich text as a JSON string.
    fn rich(&mut self, parts: &[Part]) -> String {
        let text = if self.html { self.marked_up(parts) } else { self.stripped(parts) };
        self.string(&text)
    }

    fn stripped(&mut self, parts: &[Part]) -> String {
        let mut lines: Vec<String> = Vec::new();
        for part in parts {
            match part {
                Part::Line(line) => lines.push(line.clone()),
                Part::Items(items) => lines.extend(items.iter().map(|item| format!("  • {item}"))),
                Part::Values(values) => lines.extend(values.iter().map(|value| format!("  • {}", item(value)))),
                Part::Table(rows) => lines.extend(rows.iter().flatten().filter(|cell| !cell.is_empty()).cloned()),
            }
        }
        let lines: Vec<String> = lines.iter().map(|line| super::roughened(line, self.choices)).collect();
        let text: String = lines.iter().map(|line| format!("\n\n{line}")).collect();
        if text.is_empty() { text } else { format!("{}\n\n", without_code(&text)) }
    }

    fn marked_up(&mut self, parts: &[Part]) -> String {
        parts.iter().map(|part| self.element(part)).collect()
    }

    fn element(&mut self, part: &Part) -> String {
        match part {
            Part::Line(line) => {
                let inline = self.inline(line);
                match self.choices.below(5) {
                    0 => format!("<div>{inline}</div>"),
                    1 => format!("<p><span style=\"color: red\">{inline}</span></p>\n"),
                    2 => format!("<p>{inline}<br/></p>"),
                    _ => format!("<p>{inline}</p>"),
                }
            }
            Part::Items(items) => {
                let items: String = items.iter().map(|item| format!("<li>{}</li>", self.inline(item))).collect();
                format!("<ul>{items}</ul>")
            }
            Part::Values(values) => {
                let items: String = values
                    .iter()
                    .map(|value| {
                        let item = self.inline(&item(value));
                        if self.choices.one_in(2) {
                            format!("<li><p>{item}</p></li>")
                        } else {
                            format!("<li>{item}</li>")
                        }
                    })
                    .collect();
                format!("<ul>{items}</ul>")
            }
            Part::Table(rows) => {
                let rows: String = rows.iter().map(|row| self.row(row)).collect();
                format!("<table><tbody>{rows}</tbody></table>")
            }
        }
    }

    fn row(&mut self, cells: &[String]) -> String {
        let cells: String = cells
            .iter()
            .map(|cell| {
                let lines: String = cell.lines().map(|line| format!("<p>{}</p>", self.inline(line))).collect();
                format!("<td>{lines}</td>")
            })
            .collect();
        format!("<tr>{cells}</tr>")
    }

    fn inline(&mut self, text: &str) -> String {
        let text = super::roughened(text, self.choices);
        let escaped = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('\u{A0}', "&nbsp;");
        let escaped = escaped.replace(CODE.0, "<code>").replace(CODE.1, "</code>");
        if self.choices.one_in(3) { escaped.replacen("REQUIRED", "<strong>REQUIRED</strong>", 1) } else { escaped }
    }

    /// Text that is no rich text, though it may be marked up.
    fn plain(&mut self, text: &str) -> String {
        let text = if self.html { text.replace('&', "&amp;") } else { text.to_owned() };
        self.string(&text)
    }

    fn type_text(&mut self, ty: &str) -> String {
        let ty = if self.html { ty.replace('<', "&lt;").replace('>', "&gt;") } else { ty.to_owned() };
        self.string(&ty)
    }

    /// A JSON string; stripped captures hold raw line feeds in theirs.
    fn string(&mut self, text: &str) -> String {
        let mut quoted = serde_json::to_string(text).unwrap_or_default();
        if !self.html && self.choices.below(4) > 0 {
            quoted = quoted.replace("\\n", "\n");
        }
        if self.choices.one_in(16) {
            quoted = quoted.chars().map(|c| if c.is_ascii() { c.to_string() } else { escape(c) }).collect();
        }
        quoted
    }
}

fn escape(c: char) -> String {
    let mut units = [0; 2];
    c.encode_utf16(&mut units).iter().map(|unit| format!("\\u{unit:04x}")).collect()
}

fn join(members: &[(&str, String)]) -> String {
    members.iter().map(|(key, value)| format!("\"{key}\":{value}")).collect::<Vec<_>>().join(",")
}

fn without_code(text: &str) -> String {
    text.replace([CODE.0, CODE.1], "")
}

/// A value of a list with its meaning; a label can stand in front of its value.
pub(super) fn item((value, meaning): &(String, Option<String>)) -> String {
    match meaning {
        Some(meaning) => format!("{value}: {meaning}"),
        None => value.clone(),
    }
}

/// What a page says of itself.
pub(super) fn about(api: &Api, choices: &mut Choices<'_>) -> Vec<Part> {
    let mut parts: Vec<Part> = api.doc.iter().cloned().map(Part::Line).collect();
    if let Some(statuses) = &api.statuses {
        parts.push(Part::Line("Order Status".to_owned()));
        parts.push(Part::Line(order(statuses.order, choices)));
        parts.push(Part::Table(super::statuses::table(statuses, choices)));
    }
    if api.kind == Kind::Scenario {
        let ways = [
            "Below are the fields this scenario adds, please also check the base API fields.",
            "Please also check the base API.",
            "Please refer to the base API.",
        ];
        parts.push(Part::Line((*choices.pick(&ways)).to_owned()));
    }
    parts
}

fn order(order: StatusOrder, choices: &mut Choices<'_>) -> String {
    let start = "can start from any status";
    let ways = match order {
        StatusOrder::Forward => [
            format!("Notification {start} below and status can be skipped if necessary, but not in reverse."),
            format!("Notifications {start} and statuses may be skipped when needed but not backwards."),
        ],
        StatusOrder::Any => {
            [format!("Notification {start} below and status can be skipped if necessary."), format!("It {start}.")]
        }
    };
    choices.pick(&ways).clone()
}
