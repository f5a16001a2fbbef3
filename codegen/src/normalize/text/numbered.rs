//! Lists whose numbers stand in a line of text: `1. INIT 2. PAID`.

use crate::normalize::sentence::lists::is_code;
use crate::normalize::values::meanings::{self, ListedValue};
use crate::source::Text;

/// So many items a line holds at most.
const MOST: usize = 64;

/// What stands in front of a line's numbered values, and those; nothing where it numbers anything else.
pub(crate) fn items(line: &Text) -> Option<(Option<Text>, Vec<Text>)> {
    let text = line.as_str();
    let (style, first) = STYLES.iter().find_map(|style| Some((style, mark(text, 0, 1, style)?)))?;
    let mut items = Vec::new();
    let mut start = first.1;
    for number in 2..=MOST {
        let next = mark(text, start, number, style);
        let end = next.map_or(text.len(), |(at, _)| at);
        let end = start + text.get(start..end)?.trim_end_matches([' ', ',', ';', '、']).len();
        items.push(line.slice(start..end).trim());
        match next {
            Some((_, behind)) => start = behind,
            None => break,
        }
    }
    let lead = line.slice(0..first.0).trim();
    let fine = |value: &ListedValue| value.meaning.is_some() || is_code(value.value.as_str());
    let values =
        items.len() > 1 && items.iter().all(|item| meanings::item(item, false).is_some_and(|value| fine(&value)));
    values.then(|| ((!lead.is_blank()).then_some(lead), items))
}

/// An item without the number in front of it, where it tells a value: `1) FAST: at once`.
pub(crate) fn unnumbered(item: &Text) -> Option<Text> {
    let text = item.as_str();
    let open = usize::from(text.starts_with('('));
    let digits = text.get(open..)?.bytes().take_while(u8::is_ascii_digit).count();
    let behind = text.get(open + digits..)?;
    let close = if open == 1 { behind.strip_prefix(')') } else { behind.strip_prefix([')', '.', '、']) }?;
    let rest = item.slice(text.len() - close.len()..text.len()).trim();
    let apart = behind.starts_with(['、', ')']) || close.starts_with(' ');
    let code = |value: &ListedValue| value.value.as_str().len() > 1 && is_code(value.value.as_str());
    let value = meanings::item(&rest, false).filter(|value| code(value));
    ((1..3).contains(&digits) && apart && value.is_some()).then_some(rest)
}

/// What stands around a number: `(1)`, `1)`, `1.`
const STYLES: &[(&str, &str)] = &[("(", ")"), ("", ")"), ("", "."), ("", "、")];

/// Where a number with its signs stands behind `from`, and where what it numbers starts.
fn mark(text: &str, from: usize, number: usize, (open, close): &(&str, &str)) -> Option<(usize, usize)> {
    let sought = format!("{open}{number}{close}");
    let rest = text.get(from..)?;
    let found = rest.match_indices(&sought).map(|(at, _)| from + at).find(|at| {
        let before = text.get(..*at).unwrap_or_default();
        let behind = text.get(at + sought.len()..).unwrap_or_default();
        let apart = before.is_empty() || before.ends_with([' ', ':', '：', ',', ';']);
        apart && (behind.starts_with(' ') || !close.starts_with('.')) && !behind.trim().is_empty()
    })?;
    Some((found, found + sought.len()))
}
