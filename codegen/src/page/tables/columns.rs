//! Header rows: which column a word heads, and what kind of table its columns make.

use std::sync::LazyLock;

use foldhash::HashMap;
use smol_str::SmolStr;

use crate::page::rendered::lines::Line;
use crate::page::shapes;
use crate::source::Text;

/// A column of a table about fields, headers, result codes or hosts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Column {
    Name,
    Description,
    Type,
    Sample,
    Required,
    Length,
    Code,
    Status,
    Message,
    Action,
    Environment,
    Domain,
    /// The number of the row.
    Count,
}

/// What a table is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Fields or headers.
    Fields,
    /// Result codes.
    Results,
    /// Hosts.
    Hosts,
}

/// Words that head a column, in lower case. Blanks do not matter: a heading may have lost them.
const WORDS: &[(&str, Column)] = &[
    ("name", Column::Name),
    ("field", Column::Name),
    ("field name", Column::Name),
    ("parameter", Column::Name),
    ("parameter name", Column::Name),
    ("param", Column::Name),
    ("param name", Column::Name),
    ("attribute", Column::Name),
    ("property", Column::Name),
    ("key", Column::Name),
    ("header", Column::Name),
    ("header name", Column::Name),
    ("description", Column::Description),
    ("descript", Column::Description),
    ("desc", Column::Description),
    ("meaning", Column::Description),
    ("type", Column::Type),
    ("data type", Column::Type),
    ("sample", Column::Sample),
    ("sample value", Column::Sample),
    ("example", Column::Sample),
    ("example value", Column::Sample),
    ("required", Column::Required),
    ("required?", Column::Required),
    ("mandatory", Column::Required),
    ("m/o", Column::Required),
    ("length", Column::Length),
    ("max length", Column::Length),
    ("maximum length", Column::Length),
    ("code", Column::Code),
    ("result code", Column::Code),
    ("error code", Column::Code),
    ("value", Column::Status),
    ("status", Column::Status),
    ("result status", Column::Status),
    ("message", Column::Message),
    ("error message", Column::Message),
    ("result message", Column::Message),
    ("remarks", Column::Message),
    ("remark", Column::Message),
    ("action", Column::Action),
    ("further action", Column::Action),
    ("solution", Column::Action),
    ("environment", Column::Environment),
    ("env", Column::Environment),
    ("domain", Column::Domain),
    ("domain name", Column::Domain),
    ("host", Column::Domain),
    ("host name", Column::Domain),
    ("url", Column::Domain),
    ("base url", Column::Domain),
    ("gateway", Column::Domain),
    ("gateway url", Column::Domain),
    ("no", Column::Count),
    ("no.", Column::Count),
    ("#", Column::Count),
    ("s/n", Column::Count),
    ("序號", Column::Count),
    ("序号", Column::Count),
];

/// The column of each word, the word without blanks.
static COLUMNS: LazyLock<HashMap<SmolStr, Column>> =
    LazyLock::new(|| WORDS.iter().map(|(word, column)| (glued(word), *column)).collect());

/// Whether a word heads a column of a table of fields, one that no rule reads included.
pub(crate) fn heads_fields(word: &str) -> bool {
    use Column::{Count, Description, Length, Name, Required, Sample, Type};
    const UNREAD: &[&str] = &["remarks", "remark", "default", "defaultvalue", "optional", "note", "notes", "comment"];
    let word = glued(word);
    let known = COLUMNS
        .get(&word)
        .is_some_and(|column| matches!(column, Name | Description | Type | Sample | Required | Length | Count));
    known || UNREAD.contains(&word.as_str())
}

/// A text in lower case and without blanks.
pub(super) fn glued(text: &str) -> SmolStr {
    text.chars().filter(|c| !c.is_whitespace()).flat_map(char::to_lowercase).collect()
}

/// What stands in front of the word for a column, and says only that the table is about fields: `Field Type`.
const OF_FIELDS: &[&str] = &["field", "parameter", "param", "attribute", "property"];

/// The column that a cell of a header row heads.
pub(crate) fn column(cell: &str) -> Option<Column> {
    // Codes and names that cells hold are told apart from words at once.
    if cell.len() > LONGEST || cell.contains(|c: char| c.is_ascii_digit() || matches!(c, '_' | '-' | ':' | ',')) {
        return None;
    }
    let word = glued(cell);
    let bare = || OF_FIELDS.iter().find_map(|of| COLUMNS.get(word.strip_prefix(of)?));
    COLUMNS.get(&word).or_else(bare).copied()
}

/// No cell of a header row is longer.
const LONGEST: usize = 24;

/// The kind of table that these columns make.
pub(crate) fn kind(columns: &[Option<Column>]) -> Option<Kind> {
    let has = |column| columns.contains(&Some(column));
    let first = columns.iter().find(|column| **column != Some(Column::Count));
    let starts = |column| first == Some(&Some(column));
    if starts(Column::Name) && columns.len() > 1 && (has(Column::Description) || has(Column::Type)) {
        Some(Kind::Fields)
    } else if has(Column::Code)
        && has(Column::Status)
        && !has(Column::Name)
        && (has(Column::Message) || has(Column::Description))
    {
        Some(Kind::Results)
    } else if starts(Column::Environment) && has(Column::Domain) {
        Some(Kind::Hosts)
    } else {
        None
    }
}

/// The columns of a header row that stands one cell a line at the start of `lines`. The first word tells what else can
/// head a column there, so that the names in the row behind it are not taken for headings.
pub(crate) fn line_header(lines: &[Line]) -> Option<(Kind, Vec<Option<Column>>)> {
    if let Some(columns) = result_header(lines) {
        return Some((Kind::Results, columns));
    }
    let first = lines.first()?.as_str();
    let due = due_beside(column(first)?);
    let mut columns = Vec::new();
    for (at, line) in lines.iter().enumerate().take(WORDS.len()) {
        match column(line.as_str()).filter(|column| due.contains(column) && alike(first, line.as_str())) {
            Some(column) if columns.contains(&Some(column)) => break,
            Some(column) => columns.push(Some(column)),
            None if heads_another(&columns, lines.get(at..).unwrap_or_default(), first, due) => columns.push(None),
            None => break,
        }
    }
    kind(&columns).filter(|_| columns.len() > 1).map(|kind| (kind, columns))
}

/// Whether a word heads a column that no rule knows: it stands among those of a table of fields, or behind them and is
/// written as they are, where the names below are not.
fn heads_another(columns: &[Option<Column>], lines: &[Line], first: &str, due: &[Column]) -> bool {
    let text = |ahead: usize| lines.get(ahead).map_or("", Line::as_str);
    let (word, next, second) = (text(0), text(1), text(2));
    let written = word.len() <= LONGEST
        && word.split_whitespace().nth(2).is_none()
        && word.starts_with(char::is_uppercase)
        && alike(first, word)
        && !word.ends_with(['.', ':', '!', '?'])
        && !shapes::is_type(word);
    let fields = columns.contains(&Some(Column::Name)) && columns.contains(&Some(Column::Type));
    let among = || column(next).is_some_and(|next| due.contains(&next) && !columns.contains(&Some(next)));
    let names = || next.starts_with(|c: char| c.is_ascii_lowercase()) && !next.contains(char::is_whitespace);
    let types = columns.get(1) == Some(&Some(Column::Type)) && shapes::is_type(second);
    let behind = || {
        names() && !shapes::is_badge_word(word) && (shapes::joins_words(next) || types || shapes::is_badge_word(second))
    };
    written && fields && ((among() && alike(first, next)) || behind())
}

/// No table of result codes has more columns.
const MOST_RESULT_COLUMNS: usize = 7;

/// The columns of a table of result codes, in any order and with columns that no rule knows: behind them, a code and its
/// status stand where they are due.
fn result_header(lines: &[Line]) -> Option<Vec<Option<Column>>> {
    let heads = |line: &Line| {
        let text = line.as_str();
        text.len() < 25 && text.starts_with(char::is_uppercase) && !text.ends_with('.') && !shapes::is_status(text)
    };
    if !matches!(column(lines.first()?.as_str()), Some(Column::Code | Column::Status | Column::Message | Column::Count))
    {
        return None;
    }
    let columns: Vec<Option<Column>> = lines
        .iter()
        .take(MOST_RESULT_COLUMNS)
        .take_while(|line| heads(line))
        .map(|line| column(line.as_str()))
        .collect();
    (3..=columns.len()).find_map(|count| {
        let columns = columns.get(..count)?;
        let place = |wanted| columns.iter().position(|column| *column == Some(wanted));
        let (code, status) = (place(Column::Code)?, place(Column::Status)?);
        let due = |at: usize, shape: fn(&str) -> bool| lines.get(count + at).is_some_and(|line| shape(line.as_str()));
        let row = due(code, shapes::is_result_code) && due(status, shapes::is_status);
        (row && kind(columns) == Some(Kind::Results)).then(|| columns.to_vec())
    })
}

/// The columns of a table whose first column is this.
fn due_beside(first: Column) -> &'static [Column] {
    match first {
        Column::Name | Column::Count => &[
            Column::Count,
            Column::Name,
            Column::Description,
            Column::Type,
            Column::Sample,
            Column::Required,
            Column::Length,
            Column::Message,
        ],
        Column::Code => &[Column::Code, Column::Status, Column::Message, Column::Description, Column::Action],
        Column::Environment => &[Column::Environment, Column::Domain],
        _ => &[],
    }
}

/// Whether two words are capitalized alike: all of it, the first letter, or nothing. `URL` is written so in any company.
fn alike(one: &str, other: &str) -> bool {
    let style = |word: &str| (word.starts_with(char::is_uppercase), word.chars().any(char::is_lowercase));
    let short = |word: &str| word.len() < 5 && !word.chars().any(char::is_lowercase);
    style(one) == style(other) || (short(other) && one.starts_with(char::is_uppercase))
}

/// No header row whose cells were glued together has more columns.
const MOST_COLUMNS: usize = 8;

/// The columns of a header row of result codes whose cells were glued together: `CodeValueMessage`.
pub(crate) fn glued_header(line: &Text) -> Option<Vec<Option<Column>>> {
    if line.as_str().len() > MOST_COLUMNS * LONGEST {
        return None;
    }
    let glued = glued(line.as_str());
    let mut rest = glued.as_str();
    let mut columns = Vec::new();
    while !rest.is_empty() {
        let longest = (1..=rest.len().min(LONGEST)).rev().find_map(|end| {
            let (word, column) = COLUMNS.get_key_value(rest.get(..end)?)?;
            Some((word, *column))
        });
        let (word, column) = longest?;
        columns.push(Some(column));
        rest = rest.get(word.len()..).unwrap_or_default();
        if columns.len() > MOST_COLUMNS {
            return None;
        }
    }
    let glued = columns.first() == Some(&Some(Column::Code)) && kind(&columns) == Some(Kind::Results);
    glued.then_some(columns)
}
