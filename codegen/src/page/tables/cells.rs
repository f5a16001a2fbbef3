//! Tables that stand one cell a line: which lines make a row is told by the shapes of the cells.

mod words;

use self::words::{goes_on_with_code, is_like_a_name, is_type_too, names_a_row};
use super::columns::{self, Column, Kind};
use super::table::{Cell, RawRow, RawTable};
use super::value_headings;
use crate::page::rendered::examples::Depth;
use crate::page::rendered::lines::Line;
use crate::page::rendered::prose;
use crate::page::shapes;

/// How far ahead another row is looked for.
const LOOKAHEAD: usize = 64;
/// How many lines can stand between two tables.
const TITLE: usize = 8;

/// Reads the table whose header row starts at `at`; tells the first line behind the table.
pub(crate) fn table(lines: &[Line], at: usize) -> Option<(RawTable, usize)> {
    let (kind, columns) = columns::line_header(lines.get(at..)?)?;
    let heads = lines.get(at..)?.iter().zip(&columns).filter(|(_, column)| column.is_none());
    let unknown = heads.map(|(line, _)| line.text.clone()).collect();
    let mut table = RawTable { kind, columns, unknown, rows: Vec::new(), one_a_line: true };
    let start = at + table.columns.len();
    let names_first = lines.get(start).map(|line| line.as_str().to_owned());
    let type_second = matches!(table.columns.as_slice(), [Some(Column::Name), Some(Column::Type), ..]);
    let mut reader = Reader { lines, at: start, names_first, type_second };
    while let Some(row) = reader.row(&table) {
        table.rows.push(row);
    }
    (!table.rows.is_empty()).then_some((table, reader.at))
}

struct Reader<'a> {
    lines: &'a [Line],
    at: usize,
    /// The name of the first row, which shows how names are written here.
    names_first: Option<String>,
    /// Whether the types stand right behind the names.
    type_second: bool,
}

impl<'a> Reader<'a> {
    fn line(&self, ahead: usize) -> Option<&'a Line> {
        self.lines.get(self.at + ahead)
    }

    fn is(&self, ahead: usize, shape: impl Fn(&str) -> bool) -> bool {
        self.line(ahead).is_some_and(|line| shape(line.as_str()))
    }

    fn header_follows(&self, ahead: usize) -> bool {
        self.lines.get(self.at + ahead..).is_some_and(|lines| columns::line_header(lines).is_some())
    }

    /// Whether the name of a type and the header row of its table stand here, and maybe what is said of its fields, above
    /// the name or below it.
    fn title_follows(&self, mut ahead: usize) -> bool {
        let last = ahead + TITLE;
        let said = |ahead: usize| {
            ahead < last && self.is(ahead, |text| shapes::is_sentence(text) || shapes::is_about_fields(text))
        };
        while said(ahead) {
            ahead += 1;
        }
        if !self.is(ahead, |text| shapes::is_type_name(text.trim_end_matches(':'))) {
            return false;
        }
        ahead += 1;
        while said(ahead) {
            ahead += 1;
        }
        self.header_follows(ahead)
    }

    fn take(&mut self) -> Cell {
        let taken = self.line(0).cloned();
        self.at += 1;
        taken.into_iter().collect()
    }

    fn row(&mut self, table: &RawTable) -> Option<RawRow> {
        let first = self.line(0)?;
        let starts = match table.kind {
            Kind::Fields => {
                names_a_row(first.as_str())
                    && !self.header_follows(0)
                    && !self.header_follows(1)
                    && !self.title_follows(0)
            }
            Kind::Results => self.result_starts(&table.columns),
            Kind::Hosts => self.is(1, shapes::is_host) && !shapes::is_host(first.as_str()),
        };
        if !starts {
            return None;
        }
        let mut row = RawRow { cells: Vec::new(), span: first.text.span(), lines: 1, shares: false, broken: false };
        for (index, column) in table.columns.iter().enumerate() {
            let next = table.columns.get(index + 1).copied();
            let cell = match (table.kind, column) {
                (Kind::Results, Some(Column::Code | Column::Status)) => self.take(),
                (Kind::Results, _) => self.result_text(&table.columns, next.is_some()),
                (kind, column) => self.cell(kind, *column, next.flatten()),
            };
            if let Some(last) = cell.last() {
                row.span = row.span.to(last.text.span());
            }
            row.cells.push(cell);
        }
        Some(row)
    }

    fn cell(&mut self, kind: Kind, column: Option<Column>, next: Option<Column>) -> Cell {
        match (kind, column) {
            (Kind::Hosts, _) => self.take(),
            (_, Some(Column::Name)) => self.take(),
            (_, Some(Column::Type)) if self.type_stands(0) => self.take(),
            (_, Some(Column::Required)) if self.is(0, shapes::is_badge) => self.take(),
            (_, Some(Column::Length)) if self.is(0, shapes::is_length) => self.take(),
            (_, Some(Column::Sample)) if self.sample_stands() => self.sample(),
            (_, Some(Column::Description)) => self.description(next),
            _ => Cell::new(),
        }
    }

    /// A word for a type, or the name of one in front of a sample or another row. Of two in a row, the second is the type.
    fn type_stands(&self, ahead: usize) -> bool {
        let known = self.is(ahead, shapes::is_type);
        let Some(line) = self.line(ahead).filter(|line| known || shapes::is_type_name(line.as_str())) else {
            return false;
        };
        if self.is(ahead + 1, |next| is_type_too(line.as_str(), next)) {
            return false;
        }
        let list = || self.line(ahead + 1).is_some_and(|next| prose::bullet(&next.text).is_some());
        let named = !value_headings::is_any(line.as_str()) && !self.is(ahead + 1, shapes::is_badge_word) && !list();
        known || (named && (shapes::joins_words(line.as_str()) || self.type_ends(ahead + 1)))
    }

    /// Whether what stands here can follow a word that is the name of a type, and not the first word of a table inside of a
    /// description: a sample, the name of another row, or nothing of the table.
    fn type_ends(&self, ahead: usize) -> bool {
        self.line(ahead).is_none_or(|line| {
            shapes::is_sample(line.as_str())
                || is_like_a_name(line.as_str())
                || shapes::badge_behind(line.as_str()).is_some()
                || shapes::is_sentence(line.as_str())
        }) || self.header_follows(ahead)
            || self.header_follows(ahead + 1)
            || self.title_follows(ahead)
    }

    fn row_starts(&self, ahead: usize) -> bool {
        let badge_follows = self.is(ahead, shapes::is_name) && self.is(ahead + 1, shapes::is_badge_word);
        badge_follows || self.is(ahead, |text| shapes::badge_behind(text).is_some())
    }

    /// Whether the headings of a table of values stand here, which stands in a description.
    fn values_follow(&self, ahead: usize) -> bool {
        let second = self.line(ahead + 1).map_or("", Line::as_str);
        self.is(ahead, |first| value_headings::opens(first, second))
    }

    /// The lines up to the next column's cell or, where that cell is missing, up to the next row.
    fn description(&mut self, next: Option<Column>) -> Cell {
        let mut cell = Cell::new();
        let mut values = false;
        while let Some(line) = self.line(0) {
            values |= self.values_follow(0);
            let ends = match next {
                // The cells of a table of values look like names of rows and of types.
                Some(Column::Type) if values => self.is(0, shapes::is_type) || self.header_follows(0),
                Some(Column::Type) => {
                    (self.type_stands(0) && (!cell.is_empty() || self.is(0, shapes::is_type)))
                        || self.header_follows(0)
                        || self.type_is_lost(&cell)
                }
                Some(Column::Required) => self.is(0, shapes::is_badge),
                Some(Column::Sample) if self.type_second && !cell.is_empty() => {
                    self.is(0, shapes::is_sample) || self.next_row(0) || self.next_row(1)
                }
                Some(Column::Sample) => self.is(0, shapes::is_sample),
                _ => self.is(0, shapes::is_name) && self.type_stands(1),
            };
            if ends || (!cell.is_empty() && !values && (self.row_starts(0) || self.title_follows(0))) {
                break;
            }
            cell.push(line.clone());
            self.at += 1;
        }
        cell
    }

    /// Whether another row of a table whose types stand behind the names starts here, or the table has ended.
    fn next_row(&self, ahead: usize) -> bool {
        let sentence = self.is(ahead.saturating_sub(1), shapes::is_sentence) && ahead > 0;
        let ends = || self.line(ahead).is_none() || self.header_follows(ahead) || self.title_follows(ahead);
        (self.is(ahead, shapes::is_name) && self.type_stands(ahead + 1)) || (!sentence && ends())
    }

    /// Whether a row without a type ends here: its sample stands behind its description, or the name of the next row does.
    fn type_is_lost(&self, cell: &[Line]) -> bool {
        if !cell.last().is_some_and(|last| last.as_str().ends_with(['.', '\u{3002}'])) {
            return false;
        }
        let quoted = |text: &str| text.len() > 2 && text.starts_with('"') && text.ends_with('"');
        let sample = self.is(0, quoted) && self.is(1, is_like_a_name);
        let name = self.is(0, |text| is_like_a_name(text) && shapes::joins_words(text) && shapes::is_name(text))
            && !self.type_stands(1)
            && self.is(1, shapes::is_sentence);
        sample || name
    }

    /// Whether the line behind a type is the row's sample, and not the name of the next row or prose behind the table.
    fn sample_stands(&self) -> bool {
        let Some(line) = self.line(0) else { return false };
        let name = shapes::is_name(line.as_str());
        if self.values_follow(0)
            || self.header_follows(0)
            || self.row_starts(0)
            || (name && self.header_follows(1))
            || self.title_follows(0)
        {
            return false;
        }
        if shapes::is_literal(line.as_str()) {
            return true;
        }
        // Where names are written like those of headers, a code in small letters is none.
        let first = self.names_first.as_deref().unwrap_or_default();
        if first.contains('-')
            && !is_like_a_name(first)
            && is_like_a_name(line.as_str())
            && shapes::is_sample(line.as_str())
        {
            return true;
        }
        let row_ahead = (1..LOOKAHEAD).any(|ahead| self.is(ahead, shapes::is_type));
        if row_ahead {
            // A name as the table has them, and behind it a word that is none: what the row says of itself.
            let named = |ahead: usize| self.is(ahead, |text| is_like_a_name(text) && shapes::is_name(text));
            let said = is_like_a_name(first) && named(0) && !named(1) && !self.is(1, shapes::is_badge_word);
            if said && self.is(1, |text| !shapes::is_type(text)) {
                return false;
            }
            // A name with its type right behind it is a row that has lost its description.
            let bare_row = name && self.is(1, shapes::is_type) && !self.is(2, shapes::is_sentence);
            !bare_row && (!name || self.is(1, names_a_row))
        } else {
            !shapes::is_sentence(line.as_str())
        }
    }

    /// A sample, which is one line, or JSON up to its closing brace.
    fn sample(&mut self) -> Cell {
        let mut cell = self.take();
        let Some(first) = cell.first() else { return cell };
        if first.as_str().contains('=') && !first.as_str().starts_with(['{', '[']) {
            let ahead = self.lines.get(self.at..).unwrap_or_default().iter();
            let more = ahead.take_while(|line| goes_on_with_code(line.as_str())).count();
            cell.extend(self.lines.iter().skip(self.at).take(more).cloned());
            self.at += more;
            return cell;
        }
        if !first.as_str().starts_with(['{', '[']) {
            return cell;
        }
        let mut depth = Depth::default();
        if depth.closed_at(first.as_str()).is_some() {
            return cell;
        }
        let ahead = self.lines.get(self.at..).unwrap_or_default().iter().take(LOOKAHEAD);
        let closing = ahead.clone().position(|line| depth.closed_at(line.as_str()).is_some());
        if let Some(closing) = closing {
            cell.extend(ahead.take(closing + 1).cloned());
            self.at += closing + 1;
        }
        cell
    }

    /// Whether a code and its status stand where they do in a row that starts here.
    fn result_starts(&self, columns: &[Option<Column>]) -> bool {
        let place = |wanted| columns.iter().position(|column| *column == Some(wanted));
        let (Some(code), Some(status)) = (place(Column::Code), place(Column::Status)) else { return false };
        let shape = if code == 0 { shapes::is_name } else { shapes::is_result_code };
        let other = |text: &str| text.len() == 1 && text.chars().all(|c| c.is_ascii_uppercase());
        self.is(code, shape) && self.is(status, shapes::is_status)
            || self.is(code, shapes::is_result_code) && self.is(status, other)
    }

    /// The message of a result code, or what to do about it: a line, or in the last column all lines up to the next row.
    fn result_text(&mut self, columns: &[Option<Column>], more: bool) -> Cell {
        let ahead = columns.iter().position(|column| matches!(column, Some(Column::Code | Column::Status)));
        let mut cell = Cell::new();
        while self.line(0).is_some() && !self.header_follows(0) {
            // Behind the row's code, one that stands where a row would start opens the next one.
            let due = ahead == Some(0) || !more;
            if due && self.result_starts(columns) {
                break;
            }
            cell.extend(self.take());
            if more {
                break;
            }
        }
        cell
    }
}
