//! HTML as tokens with their places: tags, text, and what no browser would show.

use std::convert::Infallible;
use std::ops::Range;

use crate::source::{Text, TextBuilder};
use html5gum::Tokenizer;
use html5gum::emitters::callback::{CallbackEmitter, CallbackEvent};

/// A piece of HTML.
#[derive(Debug)]
pub(crate) enum Token {
    /// A start tag.
    Open(Tag),
    /// The name of an end tag, and where it stands.
    Close(String, Range<usize>),
    /// Where text stands, character references not yet decoded.
    Text(Range<usize>),
    /// Where a comment stands.
    Comment(Range<usize>),
    /// Where a tag starts that the text ends in.
    Unclosed(Range<usize>),
}

/// A start tag.
#[derive(Debug, Default)]
pub(crate) struct Tag {
    /// Its name, in lower case.
    pub(crate) name: String,
    /// Where it stands.
    pub(crate) at: Range<usize>,
    /// Its attributes: the names, and where the values stand.
    pub(crate) attributes: Vec<(String, Range<usize>)>,
}

/// Takes HTML apart. Every byte of it is in some token.
pub(crate) fn tokens(html: &str) -> Vec<Token> {
    // A carriage return is a blank here; as such it keeps its length, which the tokenizer would change.
    let html = html.replace('\r', " ");
    let mut tokens = Vec::new();
    let mut tag = Tag::default();
    let mut covered = 0;
    let mut emitter = CallbackEmitter::<_, Infallible, usize>::new(|event: CallbackEvent<'_>, span: html5gum::Span| {
        let at = span.start..span.end;
        match event {
            CallbackEvent::OpenStartTag { name } => {
                tag = Tag { name: lossy(name), at: at.clone(), attributes: Vec::new() };
                return None;
            }
            CallbackEvent::AttributeName { name } => {
                tag.attributes.push((lossy(name), at.end..at.end));
                return None;
            }
            CallbackEvent::AttributeValue { .. } => {
                if let Some((_, value)) = tag.attributes.last_mut() {
                    *value = at;
                }
                return None;
            }
            CallbackEvent::Error(_) => return None,
            CallbackEvent::CloseStartTag { .. } => {
                tag.at.end = at.end;
                tokens.push(Token::Open(std::mem::take(&mut tag)));
            }
            CallbackEvent::EndTag { name } => tokens.push(Token::Close(lossy(name), at.clone())),
            CallbackEvent::String { .. } => tokens.push(Token::Text(at.clone())),
            CallbackEvent::Comment { .. } | CallbackEvent::Doctype { .. } => tokens.push(Token::Comment(at.clone())),
        }
        covered = at.end;
        None
    });
    emitter.naively_switch_states(true);
    Tokenizer::new_with_emitter(html.as_str(), emitter).for_each(drop);
    if covered < html.len() {
        tokens.push(Token::Unclosed(covered..html.len()));
    }
    tokens
}

fn lossy(name: &[u8]) -> String {
    String::from_utf8_lossy(name).to_lowercase()
}

/// A part of the HTML with its character references decoded, each of which stands for its place.
pub(crate) fn decode(text: &Text, range: Range<usize>) -> Text {
    let Some(raw) = text.as_str().get(range.clone()) else { return Text::default() };
    let mut built = TextBuilder::new();
    let mut plain = 0;
    while let Some(found) = raw[plain..].find('&') {
        let start = plain + found;
        let end = start + reference_length(&raw[start..]);
        push(&mut built, text, range.start + plain..range.start + start);
        let decoded = decode_reference(&raw[start..end]);
        built.push_mapped(&decoded, text.span_of(range.start + start..range.start + end));
        plain = end;
    }
    push(&mut built, text, range.start + plain..range.end);
    built.finish(text.span_of(range))
}

fn push(built: &mut TextBuilder, text: &Text, range: Range<usize>) {
    if !range.is_empty() {
        built.push_text(&text.slice(range));
    }
}

/// How long the character reference is that the text starts with: `&`, a name or number, `;` where there is one.
fn reference_length(raw: &str) -> usize {
    let name = raw[1..].strip_prefix('#').unwrap_or(&raw[1..]);
    let rest = name.trim_start_matches(|c: char| c.is_ascii_alphanumeric());
    raw.len() - rest.strip_prefix(';').unwrap_or(rest).len()
}

fn decode_reference(raw: &str) -> String {
    match raw {
        "&amp;" => return "&".to_owned(),
        "&lt;" => return "<".to_owned(),
        "&gt;" => return ">".to_owned(),
        "&quot;" => return "\"".to_owned(),
        "&nbsp;" => return " ".to_owned(),
        _ => {}
    }
    let mut decoded = String::new();
    let emitter = CallbackEmitter::<_, Infallible, ()>::new(|event: CallbackEvent<'_>, _: html5gum::Span<()>| {
        if let CallbackEvent::String { value } = event {
            decoded.push_str(&String::from_utf8_lossy(value));
        }
        None
    });
    Tokenizer::new_with_emitter(raw, emitter).for_each(drop);
    decoded.replace('\u{A0}', " ")
}
