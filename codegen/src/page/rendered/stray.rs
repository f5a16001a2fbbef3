//! Lines that look like fields and stand in the text about something else: a heading got lost, or a row its table.

use super::{field_line, own_words};
use crate::diagnostic::{Code, Diagnostic};
use crate::page::{Block, Layout, Page, ResultRow, Row, shapes};
use crate::source::Text;

/// Tells of the lines that look like fields and were read as prose.
pub(crate) fn tell(page: &Page, findings: &mut Vec<Diagnostic>) {
    if matches!(page.layout, Layout::PortalJson | Layout::StrippedJson) {
        return;
    }
    let types = page.types.iter().map(|table| &table.fields);
    // The reader of tables of lines tells so itself.
    if page.layout != Layout::TableLines {
        for table in [&page.request, &page.response].into_iter().chain(types.clone()) {
            called_by_a_mark(&table.rows, findings);
        }
    }
    // In a table, a cell is what its column says.
    if matches!(page.layout, Layout::TablePipes | Layout::TableLines) {
        let mut look = |text: &Text| findings.extend(text.lines().filter_map(|line| stray_row(&line)));
        for table in [&page.request, &page.response].into_iter().chain(types.clone()) {
            rows(&table.rows, &mut look);
        }
    }
    let mut look = |text: &Text| findings.extend(text.lines().filter_map(|line| stray(&line)));
    blocks(&page.description, &mut look);
    page.headers.iter().for_each(|table| rows(&table.rows, &mut look));
    for table in [&page.request, &page.response].into_iter().chain(types) {
        blocks(&table.intro, &mut look);
        if !matches!(page.layout, Layout::TablePipes | Layout::TableLines) {
            rows(&table.rows, &mut look);
        }
    }
    page.examples.iter().for_each(|example| look(&example.body));
    for row in &page.results {
        match row {
            ResultRow::Cells { message, action, .. } => [message, action].into_iter().for_each(&mut look),
            ResultRow::Glued { text, .. } => look(text),
        }
    }
}

/// Rows whose name is lost, so that the mark behind it stands in its place.
fn called_by_a_mark(rows: &[Row], findings: &mut Vec<Diagnostic>) {
    for row in rows {
        if shapes::is_badge_word(row.name.as_str()) {
            let message = format!("a field is called `{}`, which is the mark of one: the name is lost", row.name);
            findings.push(
                Diagnostic::error(Code::StrayField, message)
                    .at(row.name.span())
                    .help("put the name back in front of it in the transcription"),
            );
        }
        called_by_a_mark(row.children.as_deref().unwrap_or_default(), findings);
    }
}

fn rows(rows: &[Row], look: &mut impl FnMut(&Text)) {
    for row in rows {
        blocks(behind_own_words(row), look);
        blocks(&row.warning, look);
        blocks(&row.more, look);
        row.sample.iter().for_each(&mut *look);
        self::rows(row.children.as_deref().unwrap_or_default(), look);
    }
}

/// A description without its first line where that is all it says: `Ticket number` below `ticketNo string`.
fn behind_own_words(row: &Row) -> &[Block] {
    let blocks = row.description.as_slice();
    match blocks {
        [Block::Line(text)] if !text.as_str().contains('\n') => {
            let words = field_line::plain(text).filter(field_line::is_unmarked);
            let own = words.is_some_and(|field| {
                !field_line::is_like_a_field(field.name.as_str())
                    || own_words::are_plain(&field)
                    || field_line::explains_name(&field, row.name.as_str())
            });
            if own { &[] } else { blocks }
        }
        _ => blocks,
    }
}

fn blocks(blocks: &[Block], look: &mut impl FnMut(&Text)) {
    for block in blocks {
        match block {
            Block::Line(text) | Block::Bullet(text) | Block::SubBullet { text, .. } => look(text),
            Block::Table(table) => table.rows.iter().flatten().for_each(|cell| self::blocks(cell, look)),
            Block::Image(_) => {}
        }
    }
}

/// In the cells of a table: another row of it, or a field's line with its badge.
fn stray_row(line: &Text) -> Option<Diagnostic> {
    let marked = field_line::plain(line).is_some_and(|field| field.badge.is_some());
    (row_name(line).is_some() || marked || name_at_end(line).is_some()).then(|| stray(line)).flatten()
}

fn stray(line: &Text) -> Option<Diagnostic> {
    let words = || field_line::plain(line).map(|field| field.name);
    let name = row_name(line).or_else(words).or_else(|| name_at_end(line))?;
    // Two words of which the first is capitalized can be a sentence.
    let found = if field_line::is_like_a_field(name.as_str()) { Diagnostic::error } else { Diagnostic::warning };
    let message = format!("the line about `{name}` looks like a field, but stands in the text about something else");
    Some(
        found(Code::StrayField, message)
            .at(line.span())
            .help("compare with the rendered page: put the line back into its table, or its heading back above it"),
    )
}

/// The name of a field whose line is glued to the end of another: `… of the card.stock number`, `… rides. dueDate number
/// REQUIRED`. Words of a sentence can end so too (`the serial number`), but they are no camelCase and no badge follows them.
fn name_at_end(line: &Text) -> Option<Text> {
    let text = line.as_str();
    let mut words = text.split_whitespace().rev();
    let last = words.next()?;
    let badge = shapes::is_badge(last) && last.chars().all(|c| c.is_ascii_uppercase());
    let ty = if badge { words.next()? } else { last };
    let word = words.next().filter(|_| shapes::is_type(ty) && ty.starts_with(char::is_lowercase))?;
    let glued = word.rsplit_once('.').filter(|(before, _)| before.ends_with(char::is_alphanumeric));
    let name = glued.map_or(word, |(_, name)| name);
    let camel = name.starts_with(char::is_lowercase) && name.chars().any(char::is_uppercase);
    let behind = words.next().is_some() || glued.is_some();
    let sure = behind && shapes::is_name(name) && (badge || camel || glued.is_some());
    let start = text.rfind(ty).and_then(|end| text.get(..end)?.rfind(name)).filter(|_| sure)?;
    Some(line.slice(start..start + name.len()))
}

/// The name in `name | what it is | String | sample |`.
fn row_name(line: &Text) -> Option<Text> {
    let cells: Vec<Text> = line.split('|').take(4).map(|cell| cell.trim()).collect();
    let [name, _, ty, _] = cells.as_slice() else { return None };
    (shapes::is_name(name.as_str()) && shapes::is_type(ty.as_str())).then(|| name.clone())
}

#[cfg(test)]
mod tests {
    use crate::page;
    use crate::source::Source;

    #[test]
    fn a_field_at_the_end_of_another_line_is_told() {
        let told = |line: &str| {
            let source = Source::new("tea.txt", line);
            super::stray(&source.slice(0..line.len())).map(|found| found.message)
        };
        for line in ["Who gives it.stock number", "Rides. dueDate number REQUIRED", "Kind of it, dueDate number"] {
            assert!(told(line).is_some(), "{line}");
        }
        for line in ["The serial number", "Given by the shop. Order number", "A text or string", "dated. REQUIRED"] {
            assert_eq!(told(line), None, "{line}");
        }
    }

    #[test]
    fn a_line_that_looks_like_a_field_is_told_wherever_it_got_lost() {
        let text = "Tea API\n\nPOST /api/tea\n\nGeneral Headers\n\nName\n\nDescription\n\nType\n\nSample\n\nClient-Id\n\nREQUIRED\n\n\
                    Who it is.\n\nleaf\u{A0}string \u{A0}\n\nThe number\n\npot | Which pot. | String | 1 |\n\nString\n\n4Q5\n\n\
                    Request parameters\n\ncup\u{A0}string \u{A0}\n";
        let source = Source::new("tea.txt", text);
        let found = page::read(&source).diagnostics;
        let told: Vec<&str> = found
            .iter()
            .filter(|found| found.code.as_str() == "stray-field")
            .map(|found| found.message.as_str())
            .collect();
        insta::assert_snapshot!(told.join("\n"), @r"
        the line about `leaf` looks like a field, but stands in the text about something else
        the line about `pot` looks like a field, but stands in the text about something else
        ");
    }
}
