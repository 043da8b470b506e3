//! What can be printed, and in which format.

use clap::ValueEnum;

use crate::document::{Document, PdfError, Settings};
use crate::records::Record;

/// A format that documents are written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// Markdown
    Md,
    /// One self-contained web page, ready to be printed
    Html,
    /// A Word file
    Docx,
    /// A tagged PDF file with its fonts in it
    Pdf,
}

impl Format {
    /// Whether this program was built with what it takes.
    pub fn is_built(self) -> bool {
        self != Self::Pdf || cfg!(feature = "pdf")
    }

    /// Whether the brief itself travels in its file.
    pub fn carries(self) -> bool {
        self != Self::Md
    }

    pub(super) fn extension(self) -> &'static str {
        match self {
            Self::Md => "md",
            Self::Html => "html",
            Self::Docx => "docx",
            Self::Pdf => "pdf",
        }
    }

    /// Writes a document.
    ///
    /// # Errors
    /// Where a PDF file lacks something.
    pub fn write(self, document: &Document, settings: &Settings) -> Result<Vec<u8>, PdfError> {
        Ok(match self {
            Self::Md => document.to_markdown(settings).into_bytes(),
            Self::Html => document.to_html(settings).into_bytes(),
            Self::Docx => document.to_docx(settings),
            Self::Pdf => document.to_pdf(settings)?,
        })
    }
}

/// A document or a record.
#[derive(Clone)]
pub(super) enum Paper {
    Template(String, Format),
    Record(&'static Record),
}

impl Paper {
    /// Whether the brief itself travels in its file.
    pub(super) fn carries(&self) -> bool {
        matches!(self, Self::Template(_, format) if format.carries())
    }

    pub(super) fn name(&self) -> &str {
        match self {
            Self::Template(name, _) => name,
            Self::Record(record) => record.name,
        }
    }

    pub(super) fn extension(&self) -> &'static str {
        match self {
            Self::Template(_, format) => format.extension(),
            Self::Record(record) => record.extension,
        }
    }
}
