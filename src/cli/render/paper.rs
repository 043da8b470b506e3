//! What can be printed, and in which format.

use clap::ValueEnum;

use crate::document::{Document, Settings};
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
}

impl Format {
    pub(super) fn extension(self) -> &'static str {
        match self {
            Self::Md => "md",
            Self::Html => "html",
            Self::Docx => "docx",
        }
    }

    pub(super) fn write(self, document: &Document, settings: &Settings) -> Vec<u8> {
        match self {
            Self::Md => document.to_markdown(settings).into_bytes(),
            Self::Html => document.to_html(settings).into_bytes(),
            Self::Docx => document.to_docx(settings),
        }
    }
}

/// A document or a record.
#[derive(Clone)]
pub(super) enum Paper {
    Template(String, Format),
    Record(&'static Record),
}

impl Paper {
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
