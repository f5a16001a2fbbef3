//! Doc comments: the page's words, what the checks ask for, and the page it comes from.

use proc_macro2::TokenStream;
use quote::quote;

use crate::link::{Linked, Member, Page, Use};

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
    let own = member.doc.as_deref().map_or_else(|| format!("The field `{}`.", member.wire), prose);
    let mut paragraphs = vec![own];
    if !member.notes.is_empty() {
        paragraphs.push(member.notes.join(" "));
    }
    paragraphs.push(format!("`{}` on the wire; page {page}.", member.wire));
    paragraphs
}

/// The pages that use a type, by title: `Coupon with Code`.
pub fn pages(uses: &[Use]) -> String {
    let mut titles: Vec<&str> = Vec::new();
    for place in uses {
        if !titles.contains(&place.title.as_str()) {
            titles.push(&place.title);
        }
    }
    titles.iter().map(|title| format!("“{title}”")).collect::<Vec<_>>().join(", ")
}

/// Where a type stands: `/amount` and `/payAmount` of the request.
pub fn places(uses: &[Use]) -> String {
    let mut places: Vec<String> = Vec::new();
    for place in uses {
        let place = format!("`{}`", place.at);
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
    let verb = format!("{:?}", page.method).to_uppercase();
    paragraphs.push(format!("`{verb} {}`", page.path));
    if let Some(source) = &page.source {
        paragraphs.push(format!("Made from the page [{}]({source}).", page.title));
    }
    if linked.object(page.request.root).is_some_and(|request| request.members.iter().any(|member| member.secret)) {
        paragraphs.push("`Debug` hides the values that let somebody redeem or pay.".to_owned());
    }
    paragraphs
}

/// A page's text, kept from being read as markup: brackets as links, angle brackets as tags, bare addresses.
pub fn prose(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    let mut code = false;
    for character in text.chars() {
        match character {
            '`' => code = !code,
            '[' | ']' | '<' | '>' | '*' | '_' | '\\' | '#' | '|' if !code => escaped.push('\\'),
            _ => {}
        }
        escaped.push(character);
    }
    if code {
        escaped.push('`');
    }
    addresses_as_code(&escaped)
}

/// Puts bare addresses into code, since rustdoc warns of them.
fn addresses_as_code(text: &str) -> String {
    let words = text.split(' ').map(|word| {
        let end = word.trim_end_matches(['.', ',', ';', ')']).len();
        if word.contains("://") && !word.contains('`') {
            format!("`{}`{}", word[..end].replace('\\', ""), &word[end..])
        } else {
            word.to_owned()
        }
    });
    words.collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::prose;

    #[test]
    fn a_pages_text_is_not_read_as_markup() {
        for (text, doc) in [
            ("see [1] <b>", r"see \[1\] \<b\>"),
            ("starts with alipayhk://, not a_b.", r"starts with `alipayhk://`, not a\_b."),
            ("`type` is a_b", r"`type` is a\_b"),
            ("an odd ` tick", "an odd ` tick`"),
        ] {
            assert_eq!(prose(text), doc);
        }
    }
}
