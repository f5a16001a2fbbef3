//! A page as short text, for snapshots.

use std::fmt::Write;

use crate::page::{Block, Page, Reading, ResultRow, Row};
use crate::source::{Source, Text};

/// The page and the findings of a reading.
pub(crate) fn reading(source: &Source, reading: &Reading) -> String {
    let mut out = String::new();
    if let Some(page) = &reading.page {
        out.push_str(&outline(page));
    }
    findings(&mut out, source, reading);
    out
}

/// The findings alone, one a line.
pub(crate) fn findings(out: &mut String, source: &Source, reading: &Reading) {
    for finding in &reading.diagnostics {
        let place = finding.span.map(|span| source.line_column(span.start));
        let place = place.map_or(String::new(), |place| format!(" {}:{}", place.line, place.column));
        let about = finding.place.as_ref().map_or(String::new(), |about| format!(" {about}"));
        let _ = writeln!(out, "{} {}{place}{about}: {}", finding.severity, finding.code, finding.message);
    }
}

/// The page alone.
pub(crate) fn outline(page: &Page) -> String {
    let mut out = String::new();
    let _ = writeln!(out, "layout {}", page.layout.short_name());
    line(&mut out, 0, "title", page.title.as_ref());
    line(&mut out, 0, "method", page.method.as_ref());
    line(&mut out, 0, "path", page.path.as_ref());
    if page.hides_endpoint {
        out.push_str("hides its endpoint\n");
    }
    for host in &page.hosts {
        let _ = writeln!(out, "host {} = {}", host.environment, host.domain);
    }
    blocks(&mut out, 0, "", &page.description);
    for table in &page.headers {
        let _ = writeln!(out, "headers `{}`", table.heading);
        table.rows.iter().for_each(|each| row(&mut out, 1, each));
    }
    for (name, table) in [("request", &page.request), ("response", &page.response)] {
        let _ = writeln!(out, "{name}");
        blocks(&mut out, 1, "", &table.intro);
        table.rows.iter().for_each(|each| row(&mut out, 1, each));
    }
    for table in &page.types {
        let _ = writeln!(out, "type {}", table.name);
        blocks(&mut out, 1, "", &table.fields.intro);
        table.fields.rows.iter().for_each(|each| row(&mut out, 1, each));
    }
    for result in &page.results {
        match result {
            ResultRow::Glued { text, .. } => writeln!(out, "glued `{text}`"),
            ResultRow::Cells { code, status, message, action } => {
                let row = format!("result {code} | {status} | {message} | {action}");
                writeln!(out, "{}", row.trim_end_matches([' ', '|']))
            }
        }
        .unwrap_or_default();
    }
    for example in &page.examples {
        let scene: Vec<_> = example.scene.iter().map(Text::as_str).collect();
        let _ = writeln!(out, "example {:?} {scene:?} {}", example.side, example.body);
    }
    out
}

fn line(out: &mut String, depth: usize, label: &str, text: Option<&Text>) {
    if let Some(text) = text {
        let _ = writeln!(out, "{}{label} `{text}`", "  ".repeat(depth));
    }
}

/// Blocks, each with a mark: `-` a line, `*` a bullet, `!` a picture, `#` a row of a table.
pub(crate) fn blocks(out: &mut String, depth: usize, label: &str, blocks: &[Block]) {
    let pad = "  ".repeat(depth);
    for block in blocks {
        match block {
            Block::Line(text) => writeln!(out, "{pad}{label}- {text}"),
            Block::Bullet(text) => writeln!(out, "{pad}{label}* {text}"),
            Block::SubBullet { depth, text } => writeln!(out, "{pad}{label}{} {text}", "*".repeat(depth + 1)),
            Block::Image(text) => writeln!(out, "{pad}{label}! {text}"),
            Block::Table(table) => {
                for row in &table.rows {
                    let cells: Vec<String> = row.iter().map(|cell| inline(cell)).collect();
                    let _ = writeln!(out, "{pad}{label}# {}", cells.join(" | ").trim_end());
                }
                Ok(())
            }
        }
        .unwrap_or_default();
    }
}

fn inline(blocks: &[Block]) -> String {
    let parts: Vec<String> = blocks
        .iter()
        .map(|block| match block {
            Block::Line(text) => text.to_string(),
            Block::Bullet(text) => format!("* {text}"),
            Block::SubBullet { depth, text } => format!("{} {text}", "*".repeat(depth + 1)),
            Block::Image(text) => format!("! {text}"),
            Block::Table(table) => {
                let rows: Vec<String> = table.rows.iter().flatten().map(|cell| inline(cell)).collect();
                format!("[{}]", rows.join(", "))
            }
        })
        .collect();
    parts.join(" / ")
}

fn row(out: &mut String, depth: usize, row: &Row) {
    let pad = "  ".repeat(depth);
    let _ = write!(out, "{pad}{}", row.name);
    for (label, text) in [("", &row.ty), ("edit ", &row.edit_type), ("! ", &row.badge), ("max ", &row.max_length)] {
        if let Some(text) = text {
            let _ = write!(out, " [{label}{text}]");
        }
    }
    if row.children.is_none() {
        out.push_str(" …");
    }
    out.push('\n');
    blocks(out, depth + 1, "", &row.description);
    blocks(out, depth + 1, "warning ", &row.warning);
    blocks(out, depth + 1, "more ", &row.more);
    line(out, depth + 1, "sample", row.sample.as_ref());
    for child in row.children.iter().flatten() {
        self::row(out, depth + 1, child);
    }
}
