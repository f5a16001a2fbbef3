//! The elements of HTML, by what they do to the text in them.

/// What an element does to the text in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Element {
    /// Parts paragraphs.
    Block,
    /// Parts paragraphs and keeps the line feeds in them.
    Preformatted,
    /// Breaks the line.
    Break,
    /// A list.
    List,
    /// An item of a list.
    Item,
    /// A table.
    Table,
    /// A row of a table.
    Row,
    /// A cell of a row.
    Cell,
    /// A picture.
    Image,
    /// Is not shown, nor is what stands in it.
    Hidden,
    /// Is struck out: it does not hold any more.
    Struck,
    /// Stands above the line, as an exponent does.
    Raised,
    /// Changes nothing but the looks.
    Inline,
}

/// Elements that make up rich text, whose tags tell HTML from text.
const RICH: &[(&str, Element)] = &[
    ("p", Element::Block),
    ("div", Element::Block),
    ("h1", Element::Block),
    ("h2", Element::Block),
    ("h3", Element::Block),
    ("h4", Element::Block),
    ("h5", Element::Block),
    ("h6", Element::Block),
    ("ul", Element::List),
    ("ol", Element::List),
    ("blockquote", Element::Block),
    ("pre", Element::Preformatted),
    ("br", Element::Break),
    ("li", Element::Item),
    ("table", Element::Table),
    ("tr", Element::Row),
    ("td", Element::Cell),
    ("th", Element::Cell),
    ("img", Element::Image),
    ("a", Element::Inline),
    ("b", Element::Inline),
    ("code", Element::Inline),
    ("em", Element::Inline),
    ("font", Element::Inline),
    ("i", Element::Inline),
    ("span", Element::Inline),
    ("strong", Element::Inline),
    ("u", Element::Inline),
];

/// Other elements.
const OTHER: &[(&str, Element)] = &[
    ("address", Element::Block),
    ("article", Element::Block),
    ("aside", Element::Block),
    ("body", Element::Block),
    ("caption", Element::Block),
    ("dd", Element::Block),
    ("details", Element::Block),
    ("dl", Element::Block),
    ("dt", Element::Block),
    ("fieldset", Element::Block),
    ("figcaption", Element::Block),
    ("figure", Element::Block),
    ("footer", Element::Block),
    ("form", Element::Block),
    ("header", Element::Block),
    ("hr", Element::Block),
    ("html", Element::Block),
    ("main", Element::Block),
    ("nav", Element::Block),
    ("section", Element::Block),
    ("summary", Element::Block),
    ("thead", Element::Inline),
    ("tbody", Element::Inline),
    ("tfoot", Element::Inline),
    ("colgroup", Element::Inline),
    ("col", Element::Inline),
    ("abbr", Element::Inline),
    ("big", Element::Inline),
    ("button", Element::Inline),
    ("card", Element::Inline),
    ("center", Element::Inline),
    ("cite", Element::Inline),
    ("data", Element::Inline),
    ("del", Element::Struck),
    ("dfn", Element::Inline),
    ("ins", Element::Inline),
    ("kbd", Element::Inline),
    ("label", Element::Inline),
    ("link", Element::Inline),
    ("mark", Element::Inline),
    ("meta", Element::Inline),
    ("q", Element::Inline),
    ("s", Element::Struck),
    ("samp", Element::Inline),
    ("small", Element::Inline),
    ("strike", Element::Struck),
    ("sub", Element::Inline),
    ("sup", Element::Raised),
    ("time", Element::Inline),
    ("tt", Element::Inline),
    ("var", Element::Inline),
    ("wbr", Element::Inline),
    ("script", Element::Hidden),
    ("style", Element::Hidden),
    ("template", Element::Hidden),
];

/// What an element of that name does; `None` where HTML has none of that name.
pub(crate) fn element(name: &str) -> Option<Element> {
    RICH.iter().chain(OTHER).find(|(known, _)| *known == name).map(|(_, element)| *element)
}

/// Whether text holds a tag of any element.
pub(crate) fn holds_elements(text: &str) -> bool {
    holds(text, |name| element(name).is_some())
}

/// Whether text holds a tag of rich text.
pub(crate) fn holds_tags(text: &str) -> bool {
    holds(text, |name| RICH.iter().any(|(known, _)| *known == name))
}

fn holds(text: &str, known: impl Fn(&str) -> bool) -> bool {
    text.match_indices('<').any(|(at, _)| {
        let rest = &text[at + 1..];
        let rest = rest.strip_prefix('/').unwrap_or(rest);
        let end = rest.bytes().take(12).position(|byte| !byte.is_ascii_alphanumeric()).unwrap_or(0);
        let (name, behind) = rest.split_at(end);
        let name = name.to_ascii_lowercase();
        behind.starts_with(['>', ' ', '/', '\n']) && known(&name)
    })
}
