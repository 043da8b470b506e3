//! Markdown to one outline tree, and from there to every format. Knows Markdown and the settings of a document, never a brief.
//!
//! # The Markdown that templates write
//!
//! CommonMark with tables, and a few idioms that stay invisible in any other viewer:
//!
//! | in the Markdown | in the document |
//! |---|---|
//! | a table with an empty header | facts: the first cell of each row names what stands in the others |
//! | `<!-- signatures -->` before a table | a signature block, whose empty cells are lines to write on |
//! | `<!-- form -->` before a table | a table to fill in, whose empty cells stay |
//! | `<!-- page-break -->` | a new page |
//! | `<br>` | a line break, also inside a cell |
//! | `<li>` in a cell | the next item of a list in that cell |
//! | `<a id="name"></a>` | a place that links can point at; in a heading, its id |
//! | `<data value="path">…</data>` | the text of a field of the brief; a content control in Word |
//! | `<mark>…</mark>` | a hole that still has to be filled |
//! | a fenced block marked `prose` | Markdown of somebody else: no HTML, no headings, only safe links |
//!
//! Other HTML is dropped. What is empty leaves no trace: a table column without a cell, a table without a row, a list without
//! an item, a heading with nothing below it (the title excepted). Headings of the second and third level are numbered.
//! A link to a place that is not in the document is left as its text; a web or e-mail address is a link.

mod addresses;
mod carried;
mod docx;
mod flat;
mod html;
mod levels;
mod lines;
mod links;
mod logo;
mod look;
mod md;
mod number;
mod outline;
mod parse;
mod pdf;
mod seams;
mod stress;
mod tidy;
mod width;

pub use carried::{Carried, carried};
pub use lines::{Line, lines};
pub use logo::Logo;
pub use look::{Colour, Look, Paper, READABLE};
pub use outline::*;
pub use pdf::{PdfError, missing_fonts};

/// A document with so many sections has a table of contents.
const SECTIONS_WITH_CONTENTS: usize = 4;

/// What a document needs to know beside its Markdown.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Settings {
    /// Title for the window and the document's properties.
    pub title: String,
    /// Language by its BCP 47 tag, such as `en-GB`.
    pub language: String,
    /// Whose document it is, for its properties; nobody's where it is empty.
    pub author: String,
    /// Its date for its properties, such as `2027-01-04`; none where it is empty.
    pub date: String,
    /// Repeated at the head of every page, such as the reference and the revision.
    pub reference: String,
    /// Repeated at the foot of every page, such as the reference and the revision.
    pub footer: String,
    /// A mark on every page, such as `Draft`; none where it is empty.
    pub mark: String,
    /// What the document was made from, for programs: TOML without `<` and `&`, carried inside it; nothing where it is empty.
    pub source: String,
    /// How it looks.
    pub look: Look,
    /// The words that writers add to a document, in its language.
    pub words: Words,
}

/// The words that writers add to a document; in English unless somebody says otherwise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Words {
    /// What a table of contents is called.
    pub contents: String,
    /// Before the number of a page.
    pub page: String,
    /// Between the number of a page and how many there are.
    pub of: String,
    /// What the brief is called that a PDF file has attached.
    pub carries: String,
}

impl Default for Words {
    fn default() -> Self {
        Self {
            contents: "Contents".to_owned(),
            page: "Page".to_owned(),
            of: "of".to_owned(),
            carries: "The part of the brief that this document was made from".to_owned(),
        }
    }
}

impl Document {
    /// Reads the Markdown of a template.
    pub fn read(markdown: &str) -> Self {
        let mut blocks = tidy::tidy(parse::template(markdown));
        number::number(&mut blocks);
        links::resolve(&mut blocks);
        addresses::link(&mut blocks);
        Self { blocks }
    }

    /// The document as Markdown in one canonical spelling.
    pub fn to_markdown(&self, settings: &Settings) -> String {
        md::write(self, settings)
    }

    /// The document as a Word file.
    pub fn to_docx(&self, settings: &Settings) -> Vec<u8> {
        docx::write(self, settings)
    }

    /// The document as a PDF file, tagged and with its fonts in it.
    ///
    /// # Errors
    /// Where the program was built without PDF, and where no font has a character.
    pub fn to_pdf(&self, settings: &Settings) -> Result<Vec<u8>, PdfError> {
        pdf::write(self, settings)
    }

    /// The document as one HTML file that needs nothing beside it.
    pub fn to_html(&self, settings: &Settings) -> String {
        html::write(self, settings)
    }
}
