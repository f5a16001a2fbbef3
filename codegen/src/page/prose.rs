//! Lines of prose as blocks: bullets, pictures and plain lines.

use super::Block;
use super::lines::Line;
use crate::source::Text;

/// What stands in front of an item of a list.
const BULLETS: &[char] = &['•', '◦', '▪', '▫', '‣', '·', '●', '○', '■', '□', '–', '\u{25AA}'];
/// The file types of pictures, whose names stand in their places.
const PICTURES: &[&str] = &[".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp", ".bmp"];

/// Lines as blocks. A bullet that has lost its text to the next line gets it back.
pub(super) fn from_lines(lines: impl Iterator<Item = Text>) -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::new();
    for line in lines {
        let block = block(&line);
        match (blocks.last_mut(), block) {
            (Some(Block::Bullet(empty)), Block::Line(text)) if empty.is_blank() => *empty = text,
            (_, block) => blocks.push(block),
        }
    }
    blocks.retain(|block| !matches!(block, Block::Bullet(text) if text.is_blank()));
    blocks
}

/// One trimmed line as a block.
pub(super) fn block(line: &Text) -> Block {
    let line = &single_blanks(line);
    if let Some(item) = bullet(line) {
        return Block::Bullet(item);
    }
    match picture(line) {
        Some(name) => Block::Image(name),
        None => Block::Line(line.clone()),
    }
}

/// The text with one blank where several stood.
fn single_blanks(text: &Text) -> Text {
    if !text.as_str().contains("  ") && !text.as_str().contains('\t') {
        return text.clone();
    }
    let words: Vec<Text> = text.split(' ').flat_map(|word| word.split('\t').collect::<Vec<_>>()).collect();
    let words: Vec<Text> = words.into_iter().filter(|word| !word.is_blank()).collect();
    Text::join(&words, " ")
}

/// The text behind a bullet.
pub(super) fn bullet(line: &Text) -> Option<Text> {
    let rest = line.as_str().strip_prefix(BULLETS)?;
    Some(line.slice(line.as_str().len() - rest.len()..line.as_str().len()).trim())
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

/// The lines of a description as blocks.
pub(super) fn blocks(lines: &[Line]) -> Vec<Block> {
    from_lines(lines.iter().map(|line| line.text.clone()))
}
