//! The items of a list: their texts, and how deep they stand in each other, told by their indents and by the signs in front of them.

use super::prose;
use crate::source::Text;

/// Signs by the depth at which browsers set them.
const SIGNS: &[&[char]] = &[&['•', '●', '·'], &['◦', '○'], &['▪', '▫', '■', '□', '\u{25AA}']];

/// The items that the next one can stand in, outermost first.
#[derive(Default)]
pub(crate) struct Depths {
    open: Vec<Mark>,
}

/// What stands in front of an item.
#[derive(Clone, Copy)]
struct Mark {
    indent: usize,
    rank: Option<usize>,
}

impl Depths {
    /// In how many items the next one stands.
    pub(crate) fn next(&mut self, indent: usize, sign: Option<char>) -> usize {
        let rank = sign.and_then(|sign| SIGNS.iter().position(|signs| signs.contains(&sign)));
        let mark = Mark { indent, rank };
        while self.open.pop_if(|above| !mark.is_inside(above)).is_some() {}
        self.open.push(mark);
        self.open.len() - 1
    }

    /// Whether an item of this indent would stand in another one.
    pub(crate) fn nests(&self, indent: usize) -> bool {
        self.open.first().is_some_and(|above| indent > above.indent)
    }
}

impl Mark {
    fn is_inside(self, above: &Self) -> bool {
        let deeper = matches!((self.rank, above.rank), (Some(rank), Some(above)) if rank > above);
        self.indent > above.indent || (self.indent == above.indent && deeper)
    }
}

/// The text of an item; blank where it went to the next line.
pub(crate) fn item(text: &Text) -> Option<Text> {
    let alone = || matches!(text.as_str(), "-" | "*").then(Text::default);
    prose::bullet(text).or_else(|| prose::dash(text)).or_else(alone)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn depths(items: &[(usize, char)]) -> Vec<usize> {
        let mut depths = Depths::default();
        items.iter().map(|(indent, sign)| depths.next(*indent, Some(*sign))).collect()
    }

    #[test]
    fn an_item_with_more_indent_or_a_sign_of_the_next_level_stands_in_the_one_above() {
        assert_eq!(depths(&[(2, '•'), (4, '•'), (6, '-'), (4, '•'), (2, '•')]), [0, 1, 2, 1, 0]);
        assert_eq!(depths(&[(0, '•'), (0, '◦'), (0, '▪'), (0, '◦'), (0, '•')]), [0, 1, 2, 1, 0]);
        assert_eq!(depths(&[(2, '•'), (2, '-'), (2, '–'), (0, '◦')]), [0, 0, 0, 0]);
    }
}
