//! A captured page as a tree of texts with their places: the same tree from every layout, no meaning yet.
//!
//! One reader a layout fills it. What a reader does not recognise it keeps as prose or reports; nothing is dropped.

pub(crate) mod badge_words;
mod broken;
mod findings;
mod html;
mod layout;
mod portal_json;
mod read;
mod rendered;
mod shapes;
pub(crate) mod tables;

pub(crate) use html::without_references;
pub(crate) use portal_json::described::lists_fields;
pub use read::{Reading, read, read_as};
pub(crate) use shapes::{is_deprecation, says_nothing};

pub use crate::side::Side;
use crate::source::{Span, Text};

#[cfg(test)]
mod tests;

/// How a page was saved.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Layout {
    /// Portal JSON as served: strict, with HTML in its strings.
    PortalJson,
    /// Portal JSON with the HTML stripped: raw line feeds stand inside its strings.
    StrippedJson,
    /// Rendered text, one cell a line.
    RenderedLines,
    /// Rendered text, header tables with pipes.
    RenderedPipes,
    /// Hand-made tables with pipes.
    TablePipes,
    /// Hand-made tables, one cell a line.
    TableLines,
}

impl Layout {
    /// The short name used in the project's documents.
    pub fn short_name(self) -> &'static str {
        match self {
            Self::PortalJson => "J0",
            Self::StrippedJson => "J",
            Self::RenderedLines => "R",
            Self::RenderedPipes => "P",
            Self::TablePipes => "T",
            Self::TableLines => "Tn",
        }
    }
}

/// A page, read.
#[derive(Debug, Clone)]
pub struct Page {
    /// How it was saved.
    pub layout: Layout,
    /// Its title.
    pub title: Option<Text>,
    /// The HTTP method, where the page states one.
    pub method: Option<Text>,
    /// The endpoint's path, as it stands.
    pub path: Option<Text>,
    /// Whether the page asks not to show its endpoint, which then misleads.
    pub hides_endpoint: bool,
    /// Hosts by environment, where the page states them.
    pub hosts: Vec<Host>,
    /// What the page says about itself as a whole, an order-status table included.
    pub description: Vec<Block>,
    /// Tables of HTTP headers.
    pub headers: Vec<HeaderTable>,
    /// The request's fields.
    pub request: FieldTable,
    /// The response's fields.
    pub response: FieldTable,
    /// Tables of named types, which fields refer to by their type.
    pub types: Vec<TypeTable>,
    /// Result codes.
    pub results: Vec<ResultRow>,
    /// Example messages.
    pub examples: Vec<ExampleText>,
}

impl Page {
    /// The fields of one message.
    pub fn fields(&self, side: Side) -> &FieldTable {
        match side {
            Side::Request => &self.request,
            Side::Response => &self.response,
        }
    }
}

/// A row of a host table.
#[derive(Debug, Clone)]
pub struct Host {
    /// The environment's name, as it stands: `Production`.
    pub environment: Text,
    /// The host name.
    pub domain: Text,
}

/// A table of HTTP headers.
#[derive(Debug, Clone)]
pub struct HeaderTable {
    /// What stands above it: `General Headers`, `Request-only Headers`.
    pub heading: Text,
    /// One row a header.
    pub rows: Vec<Row>,
}

impl HeaderTable {
    /// The message whose headers they are; nothing where they are everybody's.
    pub fn side(&self) -> Option<Side> {
        let heading = self.heading.as_str().to_lowercase();
        match (heading.contains("request"), heading.contains("response")) {
            (true, false) => Some(Side::Request),
            (false, true) => Some(Side::Response),
            _ => rendered::sides::side(&heading),
        }
    }
}

/// A table of fields and what stands between its heading and its first row.
#[derive(Debug, Clone, Default)]
pub struct FieldTable {
    /// What stands above it as a heading does, where no heading says whose fields they are: `Business Info`.
    pub heading: Option<Text>,
    /// Sentences above the fields; some of them rule the whole table.
    pub intro: Vec<Block>,
    /// One row a field.
    pub rows: Vec<Row>,
}

/// A table that gives the fields of a named type.
#[derive(Debug, Clone)]
pub struct TypeTable {
    /// The type's name.
    pub name: Text,
    /// The message under whose heading it stands.
    pub side: Side,
    /// Its fields.
    pub fields: FieldTable,
}

/// A row about one field or header.
#[derive(Debug, Clone, Default)]
pub struct Row {
    /// The name as it stands, marks such as `(deprecated)` included.
    pub name: Text,
    /// The type as it stands: `string`, `Array<string>`, `See SyncDataInfo.`
    pub ty: Option<Text>,
    /// The portal editor's own type, beside `ty` in portal JSON alone.
    pub edit_type: Option<Text>,
    /// What marks the row as required: `REQUIRED`, `conditional`, `M`, or the member `"required": true` itself.
    pub badge: Option<Text>,
    /// A maximum length given as a number of its own, in portal JSON.
    pub max_length: Option<Text>,
    /// What the row says, in reading order.
    pub description: Vec<Block>,
    /// The portal's warning text, which carries conditions.
    pub warning: Vec<Block>,
    /// The lines of a "More information" block.
    pub more: Vec<Block>,
    /// A sample value.
    pub sample: Option<Text>,
    /// Whether the capture shows that a list or a table at the end of the description is lost.
    pub lost_list: bool,
    /// The rows of its children; `None` where the capture does not tell whether there are any.
    pub children: Option<Vec<Row>>,
    /// Where the row stands, children excluded.
    pub span: Span,
}

/// A piece of rich text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// A line of prose.
    Line(Text),
    /// An item of a list, without its bullet.
    Bullet(Text),
    /// An item of a list that stands in an item of another one.
    SubBullet {
        /// In how many items it stands.
        depth: usize,
        /// Its text, without its bullet.
        text: Text,
    },
    /// A picture; its alternative text.
    Image(Text),
    /// A table whose cells are still apart. Stripped captures have lines instead.
    Table(Table),
}

impl Block {
    /// The text of a line or an item.
    pub fn text(&self) -> Option<&Text> {
        match self {
            Self::Line(text) | Self::Bullet(text) | Self::SubBullet { text, .. } => Some(text),
            Self::Image(_) | Self::Table(_) => None,
        }
    }

    /// The texts in it, in reading order: its own, or those of its cells.
    pub fn texts(&self) -> Vec<Text> {
        match self {
            Self::Table(table) => table.rows.iter().flatten().flatten().flat_map(Self::texts).collect(),
            other => other.text().cloned().into_iter().collect(),
        }
    }
}

/// A table of rich cells, its header row first.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Table {
    /// Rows of cells of blocks.
    pub rows: Vec<Vec<Vec<Block>>>,
    /// Whether its cells were lines, set together again.
    pub flat: bool,
}

/// A row of the result-code table.
#[derive(Debug, Clone)]
pub enum ResultRow {
    /// Its cells stand apart; a cell that is not there is an empty text.
    Cells {
        /// `PARAM_ILLEGAL`
        code: Text,
        /// `F`
        status: Text,
        /// What went wrong.
        message: Text,
        /// What to do about it.
        action: Text,
    },
    /// Its cells were glued together: `PARAM_ILLEGALFRequest is invalid.`
    Glued {
        /// The whole row.
        text: Text,
        /// Whether its table has a column for what to do as well.
        acts: bool,
    },
}

/// A message shown as an example.
#[derive(Debug, Clone)]
pub struct ExampleText {
    /// Which message.
    pub side: Side,
    /// The scenes it is shown for.
    pub scene: Vec<Text>,
    /// The JSON text, not yet parsed.
    pub body: Text,
}
