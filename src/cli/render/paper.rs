//! What can be printed, and in which format.

use clap::ValueEnum;

use crate::document::{Document, Settings};
use crate::records::{RECORDS, Record};
use crate::template::{Audience, BUILT_IN, Template};

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
#[derive(Clone, Copy)]
pub(super) enum Paper {
    Template(&'static Template, Format),
    Record(&'static Record),
}

impl Paper {
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Template(template, _) => template.name,
            Self::Record(record) => record.name,
        }
    }

    pub(super) fn extension(self) -> &'static str {
        match self {
            Self::Template(_, format) => format.extension(),
            Self::Record(record) => record.extension,
        }
    }

    /// Whether anybody but the client reads it.
    pub(super) fn is_for_others(self) -> bool {
        match self {
            Self::Template(template, _) => template.head().is_ok_and(|head| head.audience != Audience::Client),
            Self::Record(_) => true,
        }
    }
}

/// The names of all documents and records.
pub(super) fn names() -> impl Iterator<Item = &'static str> {
    BUILT_IN.iter().map(|template| template.name).chain(RECORDS.iter().map(|record| record.name))
}
