//! The title of a rendered page: which of the lines on its top it is, and which are the site's own.

use std::collections::BTreeSet;

use super::headings;
use super::lines::Line;
use super::sections::table_at;
use crate::diagnostic::{Code, Diagnostic};
use crate::page::shapes;
use crate::page::tables::value_headings;
use crate::source::Text;

/// Above this number of bytes, the first line of a page is no title.
const LONGEST: usize = 120;
/// No title has more words where several lines can be it.
const MOST_WORDS: usize = 6;
/// So many lines on top of a page can be its title.
const MOST_LINES: usize = 12;

/// What is known of a page beside the lines on its top.
pub(super) struct Known<'k> {
    /// The path of its endpoint, where it has a line of its own.
    pub(super) path: Option<&'k Text>,
    /// The name of its file.
    pub(super) file: &'k str,
}

/// Takes the title off the lines above the first heading; gives it with the lines that are left. Links of the site above it
/// are left out.
///
/// Of several short lines on top, the title is the one whose words the endpoint or the file is called by.
pub(super) fn take<'l>(
    lines: &'l [Line],
    known: &Known<'_>,
    findings: &mut Vec<Diagnostic>,
) -> (Option<Text>, &'l [Line]) {
    let site = lines.iter().take_while(|line| is_of_the_site(line.as_str())).count();
    let lines = lines.get(site..).unwrap_or_default();
    let endpoint = known.path.map(|path| path.span().start);
    let above = |line: &Line| endpoint.is_none_or(|endpoint| line.text.span().start < endpoint);
    let short =
        |at: &usize| lines.get(*at).is_some_and(|line| above(line) && is_short(line.as_str())) && !heads(lines, *at);
    let run = (0..lines.len().min(MOST_LINES)).take_while(short).count();
    let candidates = lines.get(..run).unwrap_or_default();
    let chosen = if run > 1 { among(candidates, known, findings) } else { 0 };
    for line in candidates.get(..chosen).unwrap_or_default() {
        let message = format!("`{}` stands above the title and was left out", line.text);
        findings.push(Diagnostic::note(Code::MendedText, message).at(line.text.span()).about("/title"));
    }
    match lines.get(chosen..).and_then(<[Line]>::split_first) {
        Some((line, rest)) if is_title(line.as_str()) && table_at(lines, chosen).is_none() => {
            (Some(line.text.clone()), rest)
        }
        _ => (None, lines),
    }
}

/// How many lines on top of a page list its own headings: `On this page` / `Request parameters` / `Response parameters`.
pub(super) fn contents(lines: &[Line]) -> usize {
    let site = lines.iter().take_while(|line| is_of_the_site(line.as_str())).count();
    let lists = lines.get(site).is_some_and(|line| headings::is_contents(line.as_str()));
    let listed = lines.iter().skip(site + 1).take_while(|line| headings::heading(line.as_str()).is_some()).count();
    if lists { site + 1 + listed } else { 0 }
}

/// Which of several lines is the title; where nothing tells, that is told.
fn among(lines: &[Line], known: &Known<'_>, findings: &mut Vec<Diagnostic>) -> usize {
    let called = called(known);
    let named = |line: &Line| words(line.as_str()).iter().any(|word| called.contains(word));
    let fitting: Vec<usize> = (0..lines.len()).filter(|at| lines.get(*at).is_some_and(named)).collect();
    let all = |at: usize| lines.get(at).map(|line| words(line.as_str())).unwrap_or_default();
    // `Refund` / `Refund an order`: the second says more of the first.
    let (first, sure) = match fitting.as_slice() {
        [only] => (*only, true),
        [first, others @ ..] => (*first, others.iter().all(|other| all(*other).is_superset(&all(*first)))),
        // Behind the title stands the endpoint.
        [] if known.path.is_some() => (lines.len() - 1, false),
        [] => (0, false),
    };
    let other = lines.get(if first == 0 { 1 } else { 0 });
    if let (Some(line), Some(other), false) = (lines.get(first), other, sure) {
        let message = format!("`{}` was read as the title, and `{}` may be it as well", line.text, other.text);
        let help = "take the site's own lines off the top of the transcription, and end sentences with a full stop";
        let found = Diagnostic::warning(Code::DoubtfulTitle, message).at(line.text.span());
        findings.push(found.about("/title").help(help));
    }
    first
}

/// The words that the endpoint and the file are called by.
fn called(known: &Known<'_>) -> BTreeSet<String> {
    let path = known.path.map_or("", Text::as_str).trim_end_matches('/');
    let last = path.rsplit('/').next().unwrap_or_default();
    let file = known.file.rsplit(['/', '\\']).next().unwrap_or_default();
    let stem = file.rsplit_once('.').map_or(file, |(stem, _)| stem);
    let page = stem.rsplit('.').next().unwrap_or_default();
    words(last).into_iter().chain(words(page)).collect()
}

/// The words of a text or of a name, in small letters and without the ending of many: `createTemplate`, `order_sync`.
fn words(text: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut word = String::new();
    let mut before = ' ';
    for c in text.chars().chain([' ']) {
        if !word.is_empty() && (!c.is_alphanumeric() || (c.is_uppercase() && before.is_lowercase())) {
            let whole = std::mem::take(&mut word);
            found.insert(whole.strip_suffix('s').unwrap_or(&whole).to_owned());
        }
        if c.is_alphanumeric() {
            word.extend(c.to_lowercase());
        }
        before = c;
    }
    let say_nothing = ["api", "the", "an", "a", "of", "txt", "page", "json", "and", "to", "for"];
    found.retain(|word| !say_nothing.contains(&word.as_str()) && word.parse::<u32>().is_err());
    found
}

/// A few words that end no sentence.
fn is_short(line: &str) -> bool {
    let start = headings::unnumbered(line).chars().next();
    start.is_some_and(|c| c.is_uppercase() || c.is_numeric() || !c.is_ascii())
        && line.len() <= LONGEST
        && line.split_whitespace().count() <= MOST_WORDS
        && !line.ends_with(['.', ':', '!', '?', ',', ';', '。', '：', '！'])
        && !line.contains(['|', '>', '»', '›', '。', '，'])
}

/// Whether a line heads a table, or is a heading of one's columns.
fn heads(lines: &[Line], at: usize) -> bool {
    let text = lines.get(at).map_or("", Line::as_str);
    value_headings::is_any(text) || table_at(lines, at).is_some() || (at > 0 && table_at(lines, at + 1).is_some())
}

/// Whether a line above the title is one of the site's links, or the way to the page: `Home > Orders > Refund`.
fn is_of_the_site(line: &str) -> bool {
    const LINKS: &[&str] = &[
        "home",
        "docs",
        "documentation",
        "menu",
        "search",
        "back",
        "support",
        "help",
        "products",
        "developers",
        "sign in",
        "log in",
        "api reference",
        "api docs",
        "skip to main content",
    ];
    let is_link = |text: &str| LINKS.iter().any(|link| text.trim().eq_ignore_ascii_case(link));
    let mut steps = line.split(['>', '»', '›']);
    let way = steps.clone().count() > 2 || (steps.clone().count() > 1 && steps.clone().any(is_link));
    is_link(line) || (way && steps.all(|step| !step.trim().is_empty() && is_short(step.trim())))
}

/// Whether a page can be called so.
fn is_title(line: &str) -> bool {
    line.len() <= LONGEST && !shapes::is_sentence(line)
}
