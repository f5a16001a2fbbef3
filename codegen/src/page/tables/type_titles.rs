//! Headings above the tables of named types: `ExtInfo`, `3. ExtInfo`, `ExtInfo Object`, `ExtInfo (JSON):`.

use std::collections::HashSet;

use super::columns::{self, Kind};
use super::pipes;
use crate::page::rendered::lines::Line;
use crate::page::shapes;
use crate::source::Text;

/// Words beside the name of a type, in lower case.
const FILLERS: &[&str] = &[
    "object",
    "objects",
    "type",
    "types",
    "structure",
    "struct",
    "fields",
    "parameters",
    "params",
    "class",
    "model",
    "json",
    "the",
    "of",
    "data",
];

/// The name of a type in its heading.
pub(crate) fn name(line: &Text) -> Option<Text> {
    let whole = line.as_str();
    let mut found = None;
    let mut at = 0;
    for word in whole.split(char::is_whitespace) {
        let start = at;
        at += word.len() + whole.get(at + word.len()..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8);
        let bare = word.trim_matches(|c: char| "()[]（）:：".contains(c));
        let number = !bare.is_empty() && bare.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | '、'));
        if bare.is_empty() || number || FILLERS.contains(&bare.to_lowercase().as_str()) {
            continue;
        }
        if found.is_some() || !shapes::is_name(bare) {
            return None;
        }
        let before = word.find(bare)?;
        found = Some(line.slice(start + before..start + before + bare.len()));
    }
    found.filter(|name| shapes::is_type_name(name.as_str()) || is_called_like_a_field(name.as_str()))
}

/// The field that a sentence says it is about: `This part describes the languageBusinessInfo in dataInfo of the API.`
pub(crate) fn described(line: &Text) -> Option<Text> {
    let mut verb = false;
    let mut at = 0;
    for word in line.as_str().split_inclusive(char::is_whitespace) {
        let start = at;
        at += word.len();
        let bare = word.trim().trim_end_matches(['.', ',', ':']);
        match bare.to_lowercase().as_str() {
            "describes" | "describe" | "shows" | "show" | "lists" | "list" | "explains" | "defines" => verb = true,
            "the" | "fields" | "of" | "all" => {}
            _ if verb => return is_called_like_a_field(bare).then(|| line.slice(start..start + bare.len())),
            _ => {}
        }
    }
    None
}

/// A word that no sentence and no heading of the portal is: `languageBusinessInfo`.
fn is_called_like_a_field(name: &str) -> bool {
    shapes::joins_words(name) && name.starts_with(|c: char| c.is_ascii_lowercase())
}

/// How many lines can stand between two tables.
const FARTHEST: usize = 8;

/// Where the name of a type stands above the header row at a line, with nothing but what is said of its fields between.
pub(crate) fn above(lines: &[Line], header: usize) -> Option<usize> {
    let said = |at: &usize| {
        let is = |line: &Line| shapes::is_sentence(line.as_str()) || shapes::is_about_fields(line.as_str());
        !lines.get(*at).is_some_and(is)
    };
    let title = (header.saturating_sub(FARTHEST)..header).rev().find(said)?;
    let line = lines.get(title)?;
    // Behind the type of the last row, a word for a type is none.
    let above_is_type =
        title.checked_sub(1).and_then(|at| lines.get(at)).is_some_and(|line| shapes::is_type(line.as_str()));
    let plain = (shapes::is_type(line.as_str()) && !above_is_type) || columns::heads_fields(line.as_str());
    (!plain && (name(&line.text).is_some() || shapes::is_type_name(line.as_str().trim_end_matches(':'))))
        .then_some(title)
}

/// Marks the lines that are the name of a type which a table on the page lists.
pub(crate) fn mark(lines: &mut [Line]) {
    let headers = (1..lines.len()).filter(|at| heads_fields(lines, *at));
    let titles = headers.filter_map(|at| name(&lines.get(above(lines, at)?)?.text));
    let titles: HashSet<String> = titles.map(|name| name.to_string()).collect();
    for line in lines {
        line.titles = titles.contains(line.as_str());
    }
}

/// Whether the line is the heading of the table of fields that starts right below it.
pub(crate) fn stands_at(lines: &[Line], at: usize) -> bool {
    heads_fields(lines, at + 1) && lines.get(at).is_some_and(|line| name(&line.text).is_some())
}

/// Whether the header row of a table of fields stands at a line.
pub(crate) fn heads_fields(lines: &[Line], at: usize) -> bool {
    let Some(line) = lines.get(at) else { return false };
    pipes::header(&line.text).is_some_and(|header| header.kind == Some(Kind::Fields))
        || lines.get(at..).and_then(columns::line_header).is_some_and(|(kind, _)| kind == Kind::Fields)
}
