//! HTML in the strings of portal JSON, as blocks.
use super::{Block, prose};
use crate::diagnostic::Diagnostic;
use crate::source::Text;

pub(super) fn holds_tags(_text: &str) -> bool {
    false
}

pub(super) fn blocks(text: &Text, _findings: &mut Vec<Diagnostic>) -> Vec<Block> {
    prose::from_lines(text.lines())
}
