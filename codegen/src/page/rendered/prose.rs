//! Lines of prose as blocks: bullets, pictures and plain lines.

use super::bullets::Depths;
use super::lines::Line;
use crate::page::Block;
use crate::source::{Span, Text, TextBuilder};

/// What stands in front of an item of a list.
const BULLETS: &[char] = &['•', '◦', '▪', '▫', '‣', '·', '●', '○', '■', '□', '–', '\u{25AA}'];
/// The file types of pictures, whose names stand in their places.
const PICTURES: &[&str] = &[".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp", ".bmp"];

/// Characters that are not seen, but come along when rich text is copied.
const INVISIBLE: &[char] = &[
    '\u{AD}', '\u{200B}', '\u{200C}', '\u{200D}', '\u{200E}', '\u{200F}', '\u{202A}', '\u{202B}', '\u{202C}',
    '\u{202D}', '\u{202E}', '\u{2060}', '\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}', '\u{FEFF}',
];
/// Badges, which the site parts from the words behind them by its style alone.
const BADGES: &[&str] = &["REQUIRED", "OPTIONAL", "CONDITIONAL", "MANDATORY"];

/// Lines as blocks. A bullet that has lost its text to the next line gets it back.
pub(crate) fn from_lines(lines: impl Iterator<Item = Text>) -> Vec<Block> {
    let lines: Vec<Text> = lines.map(|line| unbarred(&line)).collect();
    let mut blocks: Vec<Block> = Vec::new();
    let mut depths = Depths::default();
    for (at, line) in lines.iter().enumerate() {
        let indent = if at == 0 { first_indent(&lines) } else { indent(line) };
        match (blocks.last_mut(), block_in(line, indent, &mut depths)) {
            (Some(Block::Bullet(empty) | Block::SubBullet { text: empty, .. }), Some(Block::Line(text)))
                if empty.is_blank() =>
            {
                *empty = text;
            }
            (_, block) => blocks.extend(block),
        }
    }
    blocks.retain(|block| !matches!(block, Block::Bullet(text) | Block::SubBullet { text, .. } if text.is_blank()));
    blocks
}

/// A line without the bars that a cell alone on it keeps: `| Two. |`.
pub(super) fn unbarred(line: &Text) -> Text {
    let text = line.as_str();
    let inner = text.trim().trim_matches('|');
    let barred = inner.len() < text.trim().len() && !inner.contains('|');
    match text.find(inner).filter(|_| barred) {
        Some(start) => line.slice(start..start + inner.len()).trim(),
        None => line.clone(),
    }
}

/// One line as a block, among items that it can stand in.
fn block_in(line: &Text, indent: usize, depths: &mut Depths) -> Option<Block> {
    let tidied = tidy(line);
    let sign = tidied.as_str().chars().next();
    let text = match bullet(&tidied) {
        Some(text) => text,
        // A dash can open a line of text as well, but not one below a bullet and deeper than it.
        None => match dash(&tidied).filter(|_| depths.nests(indent)) {
            Some(text) => text,
            None => return block(line),
        },
    };
    Some(self::nested(text, depths.next(indent, sign)))
}

/// An item at a depth.
pub(crate) fn nested(text: Text, depth: usize) -> Block {
    if depth > 0 { Block::SubBullet { depth, text } } else { Block::Bullet(text) }
}

fn indent(line: &Text) -> usize {
    line.as_str().chars().take_while(|c| c.is_whitespace()).count()
}

/// The indent of the first line, which is often trimmed: where it opens a list whose other items are all indented, theirs.
fn first_indent(lines: &[Text]) -> usize {
    let items = lines.iter().filter(|line| line.as_str().trim_start().starts_with(BULLETS)).map(indent);
    match lines.first().map(indent) {
        Some(0) | None => items.skip(1).min().unwrap_or(0),
        Some(first) => first,
    }
}

/// One line as a block; nothing for a blank one.
pub(crate) fn block(line: &Text) -> Option<Block> {
    let line = tidy(line);
    if line.is_blank() {
        return None;
    }
    if let Some(item) = bullet(&line) {
        return Some(Block::Bullet(item));
    }
    Some(match picture(&line) {
        Some(name) => Block::Image(name),
        None => Block::Line(line),
    })
}

/// One item of a list as a block, in so many others; nothing for a blank one.
pub(crate) fn item(line: &Text, depth: usize) -> Option<Block> {
    let line = tidy(line);
    (!line.is_blank()).then(|| nested(line, depth))
}

/// The text trimmed, with one blank where several stood, and without invisible characters.
pub(crate) fn tidy(text: &Text) -> Text {
    let whole = text.as_str();
    let visible = if whole.contains(INVISIBLE) { without_invisible(text) } else { text.clone() };
    let visible = behind_badge(&visible).map_or(visible.clone(), |at| parted(&visible, at));
    let whole = visible.as_str();
    if !whole.contains("  ") && !whole.contains(|c: char| c != ' ' && c.is_whitespace()) {
        return visible.trim();
    }
    let mut words = Vec::new();
    let mut at = 0;
    for word in whole.split(char::is_whitespace) {
        if !word.is_empty() {
            words.push(visible.slice(at..at + word.len()));
        }
        at += word.len();
        at += whole.get(at..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8);
    }
    Text::join(&words, " ")
}

/// Where words start that are glued to a badge in front of them: `REQUIREDwhen kind is A.`
fn behind_badge(text: &Text) -> Option<usize> {
    let whole = text.as_str();
    let start = whole.len() - whole.trim_start().len();
    let badge = BADGES.iter().find(|badge| whole.get(start..).is_some_and(|rest| rest.starts_with(**badge)))?;
    let at = start + badge.len();
    whole.get(at..)?.starts_with(char::is_lowercase).then_some(at)
}

/// A text with a blank at a place.
fn parted(text: &Text, at: usize) -> Text {
    let behind = text.slice(at..text.as_str().len());
    let mut built = TextBuilder::new();
    built.push_text(&text.slice(0..at));
    built.push_mapped(" ", Span { start: behind.span().start, end: behind.span().start });
    built.push_text(&behind);
    built.finish(text.span())
}

fn without_invisible(text: &Text) -> Text {
    let mut built = TextBuilder::new();
    let mut at = 0;
    for (found, invisible) in text.as_str().match_indices(INVISIBLE) {
        built.push_text(&text.slice(at..found));
        at = found + invisible.len();
    }
    built.push_text(&text.slice(at..text.as_str().len()));
    built.finish(text.span())
}

/// The text behind a bullet.
pub(crate) fn bullet(line: &Text) -> Option<Text> {
    let rest = line.as_str().strip_prefix(BULLETS)?;
    Some(line.slice(line.as_str().len() - rest.len()..line.as_str().len()).trim())
}

/// The text behind a dash or an asterisk, which are bullets in rendered text.
pub(crate) fn dash(line: &Text) -> Option<Text> {
    let rest = line.as_str().strip_prefix("- ").or_else(|| line.as_str().strip_prefix("* "))?;
    Some(line.slice(line.as_str().len() - rest.len()..line.as_str().len()).trim()).filter(|text| !text.is_blank())
}

/// The name of a picture, where the line is nothing else: `"image.png"`, `image.png`.
fn picture(line: &Text) -> Option<Text> {
    let text = line.as_str();
    let quoted = text.len() >= 2 && text.starts_with('"') && text.ends_with('"');
    let name = if quoted { line.slice(1..text.len() - 1) } else { line.clone() };
    let lower = name.as_str().to_ascii_lowercase();
    let file = PICTURES.iter().any(|ending| lower.ends_with(ending)) && !lower.contains(['/', '"']);
    let alone = quoted || !lower.contains(char::is_whitespace);
    ((file && alone) || (quoted && matches!(lower.as_str(), "" | "image"))).then_some(name)
}

/// Rendered lines of prose as blocks, each by itself.
pub(crate) fn blocks(lines: &[Line]) -> Vec<Block> {
    from_lines(lines.iter().map(|line| line.text.clone()))
        .into_iter()
        .map(|block| match block {
            Block::Line(text) => dash(&text).map_or(Block::Line(text), Block::Bullet),
            other => other,
        })
        .collect()
}
