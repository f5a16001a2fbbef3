//! Doc comments: the page's words, what the checks ask for, and the page it comes from.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use crate::link::{Linked, Member, MemberDoc, Page, Use};

/// Paragraphs as doc attributes; blank ones are left out.
pub fn doc<T: AsRef<str>>(paragraphs: &[T]) -> TokenStream {
    let lines = paragraphs
        .iter()
        .map(|paragraph| paragraph.as_ref().trim().to_owned())
        .filter(|paragraph| !paragraph.is_empty())
        .collect::<Vec<_>>()
        .join("\n\n");
    let lines = comment_lines(&lines);
    quote!(#(#[doc = #lines])*)
}

/// The lines of a doc comment, each with its leading blank.
pub fn comment_lines(text: &str) -> Vec<String> {
    let line = |line: &str| match plain(line).trim_end() {
        "" => String::new(),
        line => format!(" {line}"),
    };
    text.lines().map(line).collect()
}

/// A line without the characters that rustc refuses in comments: control characters, and those that turn the direction of
/// writing around.
fn plain(line: &str) -> String {
    let turns = |character: char| matches!(character, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    line.chars()
        .map(|character| match character {
            '\t' | '\r' => " ".to_owned(),
            _ if character.is_control() || turns(character) => character.escape_unicode().to_string(),
            _ => character.to_string(),
        })
        .collect()
}

/// What a member is, what is asked of it, and how it is called on the wire.
pub fn member(member: &Member, page: &str) -> Vec<String> {
    let mut paragraphs = match member.told_at.as_slice() {
        [] => words(member, member.doc.as_deref(), &member.notes),
        told_at => by_place(member, told_at),
    };
    paragraphs.push(format!("{} on the wire; page {page}.", code(&member.wire)));
    paragraphs
}

fn words(member: &Member, doc: Option<&str>, notes: &[String]) -> Vec<String> {
    let own = doc.map_or_else(|| undescribed(member), prose);
    let notes = (!notes.is_empty()).then(|| prose(&notes.join(" ")));
    std::iter::once(own).chain(notes).collect()
}

/// What each page says of a member of an object that they share: with the page's title, and the place where one page says
/// several things.
fn by_place(member: &Member, told_at: &[MemberDoc]) -> Vec<String> {
    let mut told: Vec<(Vec<&Use>, &MemberDoc)> = Vec::new();
    for one in told_at {
        match told.iter_mut().find(|(_, known)| known.doc == one.doc && known.notes == one.notes) {
            Some((places, _)) => places.push(&one.place),
            None => told.push((vec![&one.place], one)),
        }
    }
    let pages_of =
        |places: &[&Use]| -> BTreeSet<String> { places.iter().map(|place| place.page.to_string()).collect() };
    let several: BTreeSet<String> = {
        let mut seen = BTreeSet::new();
        told.iter().flat_map(|(places, _)| pages_of(places)).filter(|page| !seen.insert(page.clone())).collect()
    };
    let name = |place: &&Use| match several.contains(place.page.as_str()) {
        true => format!("{}, {}", title(&place.title), code(place.at.as_str())),
        false => title(&place.title),
    };
    let paragraph = |(places, one): (Vec<&Use>, &MemberDoc)| {
        let mut names: Vec<String> = places.iter().map(name).collect();
        names.dedup();
        format!("{}: {}", names.join("; "), words(member, one.doc.as_deref(), &one.notes).join(" "))
    };
    told.into_iter().map(paragraph).collect()
}

/// What can be said of a member that its page only names: `Brand name; the page says no more of it.`
fn undescribed(member: &Member) -> String {
    let words = member.rust.replace('_', " ");
    let mut letters = words.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    let name: String = first.chain(letters).collect();
    format!("{name}; the page says no more of it.")
}

/// The pages that use a type, by title: `Coupon with Code`.
pub fn pages(uses: &[Use]) -> String {
    let mut titles: Vec<&str> = Vec::new();
    for place in uses {
        if !titles.contains(&place.title.as_str()) {
            titles.push(&place.title);
        }
    }
    titles.iter().map(|title| self::title(title)).collect::<Vec<_>>().join(", ")
}

/// Where a type stands: `/amount` and `/payAmount` of the request.
pub fn places(uses: &[Use]) -> String {
    let mut places: Vec<String> = Vec::new();
    for place in uses {
        let place = code(place.at.as_str());
        if !places.contains(&place) {
            places.push(place);
        }
    }
    places.join(", ")
}

/// The page a module is made from.
pub fn source(linked: &Linked, page: &Page) -> Vec<String> {
    let mut paragraphs = Vec::new();
    if let Some(doc) = &page.doc {
        paragraphs.push(prose(doc));
    }
    paragraphs.push(endpoint(page));
    if let Some(source) = &page.source {
        paragraphs.push(format!("Made from the page [{}]({}).", prose(&page.title), address(source)));
    }
    if linked.object(page.request.root).is_some_and(|request| request.members.iter().any(|member| member.secret)) {
        paragraphs.push("`Debug` hides the values that let somebody redeem or pay.".to_owned());
    }
    paragraphs
}

/// How a page's API is called: `POST /order/sync`.
pub fn endpoint(page: &Page) -> String {
    let verb = format!("{:?}", page.method).to_uppercase();
    code(&format!("{verb} {}", page.path))
}

/// A page's title in quotes.
pub fn title(title: &str) -> String {
    format!("“{}”", prose(&title.split_whitespace().collect::<Vec<_>>().join(" ")))
}

/// An address as the target of a link: without what would end it early.
fn address(source: &str) -> String {
    let address: String = source.chars().filter(|c| !c.is_control() && !matches!(c, '<' | '>')).collect();
    let is_plain = |c: char| c.is_ascii_alphanumeric() || "-._~:/?#@!$&'*+,;=%".contains(c);
    if address.chars().all(is_plain) { address } else { format!("<{address}>") }
}

/// A name or value as it stands on the wire, as code.
pub fn code(wire: &str) -> String {
    let shown: String =
        wire.chars().flat_map(|c| if c.is_control() { c.escape_default().collect() } else { vec![c] }).collect();
    if shown.trim().is_empty() {
        return format!("{wire:?}");
    }
    let longest = shown.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    if longest == 0 {
        return format!("`{shown}`");
    }
    let fence = "`".repeat(longest + 1);
    format!("{fence} {shown} {fence}")
}

/// A page's text, kept from being read as markup: brackets as links, angle brackets as tags, indented lines as Rust, bare
/// addresses. What stands between two single ticks is code.
pub fn prose(text: &str) -> String {
    let mut lines: Vec<String> = Vec::new();
    let mut in_list = false;
    for line in text.lines().map(str::trim) {
        if in_list && !line.is_empty() && !is_list_item(line) {
            lines.push(String::new());
        }
        in_list = is_list_item(line) || (in_list && line.is_empty());
        lines.push(prose_line(line));
    }
    lines.join("\n")
}

fn is_list_item(line: &str) -> bool {
    let marker = line.trim_start_matches(|c: char| c.is_ascii_digit());
    let is_numbered = marker.len() < line.len() && (marker.starts_with(". ") || marker.starts_with(") "));
    is_numbered || line.starts_with("- ") || line.starts_with("+ ")
}

fn prose_line(line: &str) -> String {
    let parts: Vec<&str> = line.split('`').collect();
    let is_code = |index: usize| index % 2 == 1 && index + 1 < parts.len() && !parts[index].trim().is_empty();
    if line.contains("``") || (1..parts.len()).step_by(2).any(|index| !is_code(index)) {
        return parts.iter().map(|part| escaped(part)).collect::<Vec<_>>().join(r"\`");
    }
    let part = |(index, part): (usize, &&str)| if is_code(index) { format!("`{part}`") } else { escaped(part) };
    parts.iter().enumerate().map(part).collect()
}

/// Words with nothing in them that markup has a meaning for; bare addresses, of which rustdoc warns, as code.
fn escaped(text: &str) -> String {
    let word = |word: &str| {
        let end = word.trim_end_matches(['.', ',', ';', ')']).len();
        let (address, rest) = word.split_at(end);
        if address.contains("://") { format!("`{address}`{}", escape(rest)) } else { escape(word) }
    };
    text.split(' ').map(word).collect::<Vec<_>>().join(" ")
}

fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    let mut characters = text.chars().peekable();
    let mut previous = ' ';
    while let Some(character) = characters.next() {
        let next = characters.peek().copied().unwrap_or(' ');
        let is_marked = match character {
            '&' => next == '#' || next.is_alphanumeric(),
            // Inside a word it is a letter like others.
            '_' => !(previous.is_alphanumeric() && next.is_alphanumeric()),
            _ => r"[]<>*\#|~".contains(character),
        };
        if is_marked {
            escaped.push('\\');
        }
        escaped.push(character);
        previous = character;
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::prose;

    #[test]
    fn a_pages_text_is_not_read_as_markup() {
        for (text, doc) in [
            ("see [1] <b>", r"see \[1\] \<b\>"),
            ("starts with alipayhk://, not a_b.", "starts with `alipayhk://`, not a_b."),
            ("`type` is _a_b_", r"`type` is \_a_b\_"),
            ("an odd ` tick", r"an odd \` tick"),
            ("- a\nb", "- a\n\nb"),
            ("```\n    fenced", "\\`\\`\\`\nfenced"),
            ("a `b[0]` and [`c", r"a \`b\[0\]\` and \[\`c"),
        ] {
            assert_eq!(prose(text), doc);
        }
    }
}
