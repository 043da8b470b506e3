//! What can be in a document. Every writer handles all of it.

/// A document: its blocks in the order of reading.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Document {
    /// The blocks, from the top.
    pub blocks: Vec<Block>,
}

/// A piece of a document that stands on its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// A heading.
    Heading(Heading),
    /// Running text.
    Paragraph(Vec<Inline>),
    /// A list.
    List(List),
    /// A table, facts or a signature block.
    Table(Table),
    /// Words of somebody else.
    Quote(Vec<Block>),
    /// Something that the reader must not miss.
    Callout(Vec<Block>),
    /// Text that is shown as it was typed.
    Code(String),
    /// A new page.
    PageBreak,
}

/// A heading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heading {
    /// 1 for the title of the document, down to 6.
    pub level: u8,
    /// Its number, such as `3.2`; empty where the level has none.
    pub number: String,
    /// What links point at.
    pub id: String,
    /// The words.
    pub text: Vec<Inline>,
}

/// A list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct List {
    /// The number of the first item; `None` where the items have none.
    pub first: Option<u64>,
    /// The items.
    pub items: Vec<Vec<Block>>,
}

/// What a table is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TableKind {
    /// Rows under named columns.
    Grid,
    /// Names in the first column and what they stand for beside them.
    Facts,
    /// A grid with room to write in: empty cells and columns stay.
    Form,
    /// A signature block; empty cells are lines to write on.
    Signatures,
}

/// How the cells of a column stand.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Align {
    /// As the language does it.
    #[default]
    Start,
    /// In the middle.
    Center,
    /// At the far end, as numbers do.
    End,
}

/// A table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// What it is for.
    pub kind: TableKind,
    /// One for each column.
    pub align: Vec<Align>,
    /// The names of the columns; all empty in facts.
    pub head: Vec<Cell>,
    /// The rows, each as wide as the head.
    pub rows: Vec<Vec<Cell>>,
}

/// A cell: one part, or several that are shown as a list.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Cell(pub Vec<Vec<Inline>>);

/// A piece of running text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Inline {
    /// Plain text, without line breaks.
    Text(String),
    /// Stressed text.
    Emphasis(Vec<Inline>),
    /// Strongly stressed text.
    Strong(Vec<Inline>),
    /// Text in a fixed-width type.
    Code(String),
    /// A link; its target is safe to follow.
    Link {
        /// Where it leads: `https`, `http`, `mailto` or a place in this document.
        target: String,
        /// What is shown.
        text: Vec<Inline>,
    },
    /// A new line in the same paragraph.
    Break,
    /// A place that links can point at; shows nothing.
    Anchor(String),
    /// The text of a field of the brief.
    Field {
        /// Where it stands in the brief, such as `requirement.R1.standard`.
        path: String,
        /// What is shown.
        text: Vec<Inline>,
    },
    /// A hole that still has to be filled.
    Hole(Vec<Inline>),
}

impl Inline {
    /// The pieces within a piece, where it has any.
    pub(super) fn inner_mut(&mut self) -> Option<&mut Vec<Self>> {
        match self {
            Self::Emphasis(inner)
            | Self::Strong(inner)
            | Self::Hole(inner)
            | Self::Link { text: inner, .. }
            | Self::Field { text: inner, .. } => Some(inner),
            Self::Text(_) | Self::Code(_) | Self::Break | Self::Anchor(_) => None,
        }
    }
}

/// The text without its form; breaks become new lines.
pub fn plain(inlines: &[Inline]) -> String {
    let mut text = String::new();
    collect(inlines, &mut text);
    text
}

fn collect(inlines: &[Inline], out: &mut String) {
    for inline in inlines {
        match inline {
            Inline::Text(text) | Inline::Code(text) => out.push_str(text),
            Inline::Emphasis(inner)
            | Inline::Strong(inner)
            | Inline::Hole(inner)
            | Inline::Link { text: inner, .. }
            | Inline::Field { text: inner, .. } => {
                collect(inner, out);
            }
            Inline::Break => out.push('\n'),
            Inline::Anchor(_) => {}
        }
    }
}

/// Whether there is nothing to be seen in a text.
pub fn is_blank(inlines: &[Inline]) -> bool {
    inlines.iter().all(|inline| match inline {
        Inline::Text(text) | Inline::Code(text) => text.trim().is_empty(),
        Inline::Emphasis(inner)
        | Inline::Strong(inner)
        | Inline::Hole(inner)
        | Inline::Link { text: inner, .. }
        | Inline::Field { text: inner, .. } => is_blank(inner),
        Inline::Break | Inline::Anchor(_) => true,
    })
}

/// What the items of a list to tick off begin with.
pub const BOX: char = '☐';

impl List {
    /// Whether its items are to be ticked off: the box stands in place of a bullet.
    pub fn is_checklist(&self) -> bool {
        let begins_with_box = |item: &Vec<Block>| match item.first() {
            Some(Block::Paragraph(text)) => plain(text).starts_with(BOX),
            _ => false,
        };
        self.first.is_none() && self.items.iter().all(begins_with_box)
    }
}

/// A row's name of more characters is a sentence.
const LONGEST_NAME: usize = 44;

impl Table {
    /// Whether most rows begin with a whole sentence and not with a name.
    pub fn begins_with_sentences(&self) -> bool {
        let is_sentence = |cell: &Cell| cell.plain().lines().next().is_some_and(|line| line.chars().count() > LONGEST_NAME);
        let sentences = self.rows.iter().filter(|row| row.first().is_some_and(is_sentence)).count();
        sentences * 2 > self.rows.len()
    }
}

impl Cell {
    /// Whether there is nothing to be seen in it.
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(|part| is_blank(part))
    }

    /// The text without its form, one part a line.
    pub fn plain(&self) -> String {
        self.0.iter().map(|part| plain(part)).collect::<Vec<_>>().join("\n")
    }
}
