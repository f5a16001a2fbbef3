//! What marks a row as required, and the marks behind a field's name.

use crate::page::{self, Layout, badge_words};
use crate::source::Text;

/// What a badge says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Badge {
    /// Required.
    Required,
    /// Required under a condition that stands elsewhere.
    Conditional,
    /// Optional.
    Optional,
}

/// Reads a badge; nothing where it is none of the known ones.
pub(crate) fn read(text: &Text) -> Option<Badge> {
    let bare = text.as_str().trim().trim_matches(['"', '(', ')', '[', ']', '*', '.', ':']);
    let lower = bare.to_lowercase();
    let value = lower.strip_prefix("required").map_or(lower.as_str(), |rest| rest.trim_start_matches(['"', ':', ' ']));
    match value {
        "" if lower.starts_with("required") => Some(Badge::Required),
        "true" => Some(Badge::Required),
        "false" => Some(Badge::Optional),
        word if badge_words::REQUIRED.contains(&word) => Some(Badge::Required),
        word if badge_words::CONDITIONAL.contains(&word) => Some(Badge::Conditional),
        word if badge_words::OPTIONAL.contains(&word) => Some(Badge::Optional),
        _ => None,
    }
}

/// What can stand in brackets behind a field's name, beside badges in words and marks of deprecated rows.
const MARKS: &[&str] = &["reserved", "new", "beta"];

/// A field's name without the mark behind it, and the mark: `merchantId (deprecated)`. Brackets that hold anything else
/// belong to the name.
pub(crate) fn name_and_mark(name: &Text) -> (Text, Option<Text>) {
    let name = name.trim();
    let parts =
        name.as_str().strip_suffix([')', '）']).and_then(|open| open.rfind(['(', '（']).map(|at| (at, open.len())));
    let Some((at, end)) = parts else { return (name, None) };
    let start = at + name.as_str().get(at..).and_then(|rest| rest.chars().next()).map_or(1, char::len_utf8);
    let mark = name.slice(start..end).trim();
    let known = MARKS.contains(&mark.as_str().to_lowercase().as_str()) || is_deprecation(&mark) || is_word(&mark);
    let bare = name.slice(0..at).trim();
    if known && !bare.is_blank() { (bare, Some(mark)) } else { (name, None) }
}

/// Whether a mark is a badge written out; a lone letter in brackets belongs to the name.
fn is_word(mark: &Text) -> bool {
    let lower = mark.as_str().to_lowercase();
    let words = [badge_words::REQUIRED, badge_words::CONDITIONAL, badge_words::OPTIONAL];
    lower.len() > 3 && words.iter().any(|words| words.contains(&lower.as_str()))
}

/// Whether a mark says that the field is not to be used any more.
pub(crate) fn is_deprecation(mark: &Text) -> bool {
    page::is_deprecation(mark.as_str())
}

/// Which badges of fields captures of a layout lose.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum LostBadges {
    /// None.
    None,
    /// Those in front of conditions.
    OfConditions,
    /// All.
    All,
}

impl LostBadges {
    /// Which ones a layout loses.
    pub(crate) fn of(layout: Layout) -> Self {
        match layout {
            Layout::TablePipes => Self::All,
            Layout::RenderedPipes => Self::OfConditions,
            _ => Self::None,
        }
    }
}

/// Whether captures of a layout lose the badges of headers.
pub(crate) fn lost_on_headers(layout: Layout) -> bool {
    matches!(layout, Layout::TablePipes | Layout::RenderedPipes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Source;

    fn text(text: &str) -> Text {
        let source = Source::new("page.txt", text);
        source.slice(0..source.text().len())
    }

    #[test]
    fn every_spelling_of_a_badge_is_read() {
        for required in ["REQUIRED", "required", "\"required\":true", "\"required\": true", "M", "Y", "(Required)"] {
            assert_eq!(read(&text(required)), Some(Badge::Required), "{required}");
        }
        assert_eq!(read(&text("conditional")), Some(Badge::Conditional));
        assert_eq!(read(&text("\"required\":false")), Some(Badge::Optional));
        assert_eq!(read(&text("REQUIRED when a is B")), None);
    }

    #[test]
    fn marks_stand_behind_the_name() {
        let (name, mark) = name_and_mark(&text("merchantId (deprecated)"));
        assert_eq!((name.as_str(), mark.unwrap().as_str()), ("merchantId", "deprecated"));
        assert_eq!(name_and_mark(&text("plain ")), (text("plain"), None));
    }

    #[test]
    fn brackets_that_are_no_mark_belong_to_the_name() {
        assert_eq!(name_and_mark(&text("$price(HKD)$")).0.as_str(), "$price(HKD)$");
        assert_eq!(name_and_mark(&text("price(HKD)")).0.as_str(), "price(HKD)");
    }
}
