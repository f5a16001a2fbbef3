//! Statuses that stand in a list below the sentence about their order, or below their heading, as the table they would be.

use crate::normalize::sentence::claim::Claim;
use crate::normalize::sentence::phrase::Scope;
use crate::normalize::sentence::prose;
use crate::normalize::sentence::words::Sentence;
use crate::normalize::text::flat_table::{heading, is_status};
use crate::page::{Block, Table};
use crate::source::Text;

/// No sentence about the order of statuses is longer.
const LONGEST_SENTENCE: usize = 1000;

/// What parts a status from its meaning.
const SIGNS: &[&str] = &[": ", "\u{ff1a}", " - ", " \u{2013} ", " \u{2014} ", ":"];

/// Makes tables of the lists of statuses among the blocks of a description.
pub(crate) fn tabled(blocks: &[Block]) -> Vec<Block> {
    let mut found: Vec<Block> = Vec::new();
    let mut name = None;
    let mut at = 0;
    while let Some(block) = blocks.get(at) {
        let rows: Vec<_> = blocks.get(at..).unwrap_or_default().iter().map_while(row).collect();
        match name.take_if(|_| rows.len() > 1) {
            Some(name) => {
                at += rows.len();
                let header = vec![vec![Block::Line(name)], Vec::new()];
                let rows = std::iter::once(header).chain(rows).collect();
                found.push(Block::Table(Table { rows, flat: false }));
            }
            None => {
                name = heads_statuses(block).or(name.filter(|_| matches!(block, Block::Line(_) | Block::Image(_))));
                found.push(block.clone());
                at += 1;
            }
        }
    }
    found
}

/// What the statuses below a line are called: the line itself, or the word for them in the sentence about their order.
fn heads_statuses(block: &Block) -> Option<Text> {
    let Block::Line(text) = block else { return None };
    let bare = text.slice(0..text.as_str().trim_end_matches([':', '\u{ff1a}']).len()).trim();
    if heading::is_status(bare.as_str()) {
        return Some(bare);
    }
    // A sentence about their order names them, and is no essay.
    let named = text.as_str().len() <= LONGEST_SENTENCE && text.as_str().to_ascii_lowercase().contains("status");
    if !named {
        return None;
    }
    let reading = prose::read(&Sentence::whole(text), Scope::Page);
    if !reading.matches.iter().any(|found| matches!(found.claim, Claim::Order(_))) {
        return None;
    }
    let start = text.as_str().to_ascii_lowercase().find("status")?;
    Some(text.slice(start..start + "status".len()))
}

/// An item of a list as a row: the status with its marks, and what it means.
fn row(block: &Block) -> Option<Vec<Vec<Block>>> {
    let (Block::Bullet(text) | Block::Line(text)) = block else { return None };
    let (status, meaning) = match SIGNS.iter().find_map(|sign| text.split_once(sign)) {
        Some((status, meaning)) => (status.trim(), meaning.trim()),
        None if matches!(block, Block::Bullet(_)) => (text.trim(), Text::default()),
        None => return None,
    };
    if !is_status(status.as_str()) {
        return None;
    }
    let status = vec![Block::Line(status)];
    let meaning = Some(meaning).filter(|meaning| !meaning.is_blank()).map(Block::Line);
    Some(vec![status, meaning.into_iter().collect()])
}
