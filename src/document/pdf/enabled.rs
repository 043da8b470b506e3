//! Typst, called as a library. What is set is data; how it looks stands in `document.typ` and `look.rs`.

use std::collections::BTreeSet;
use std::num::NonZero;
use std::thread::available_parallelism;

use serde_json::Value;
use typst::diag::SourceDiagnostic;
use typst::foundations::Smart;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use super::super::{Document, Look, Settings};
use super::{PdfError, data, fonts, look, world::World};

/// Writes a document as a PDF file. The same document gives the same bytes.
///
/// # Errors
/// Names the characters that no font has.
pub(in super::super) fn write(document: &Document, settings: &Settings) -> Result<Vec<u8>, PdfError> {
    let data = data::of(document, settings);
    let fonts =
        fonts::for_text(&characters(&data), look::chosen(&settings.look).next().is_some()).map_err(PdfError::NoFontFor)?;
    let logo = settings.look.logo.as_ref().map(|logo| logo.png.clone());
    let world = World::new(fonts, data.to_string(), settings.source.clone(), logo);
    let file = compile(&world);
    typst::comemo::evict(remembered());
    file
}

/// What was last needed so many documents ago is forgotten; while one is made, each of the other threads may finish one.
fn remembered() -> usize {
    available_parallelism().map_or(1, NonZero::get).max(2)
}

/// The families of type that a company has chosen and this machine does not have. PDF files are set in ours in their place.
pub fn missing_fonts(look: &Look) -> Vec<String> {
    let mut missing: Vec<String> = look::chosen(look).filter(|name| !fonts::machine_has(name)).cloned().collect();
    missing.dedup();
    missing
}

fn compile(world: &World) -> Result<Vec<u8>, PdfError> {
    let pages = typst::compile::<PagedDocument>(world).output.map_err(|report| told(&report))?;
    let options = PdfOptions {
        creator: Smart::Custom(Some(format!("brief {}", env!("CARGO_PKG_VERSION")))),
        standards: PdfStandards::new(&[PdfStandard::Ua_1])
            .map_err(|report| PdfError::Typesetting(report.message().to_string()))?,
        ..PdfOptions::default()
    };
    typst_pdf::pdf(&pages, &options).map_err(|report| told(&report))
}

fn told(report: &[SourceDiagnostic]) -> PdfError {
    PdfError::Typesetting(report.iter().map(|one| one.message.to_string()).collect::<Vec<_>>().join("; "))
}

/// Every character that is to be seen and that our own fonts may not have: they have all of ASCII.
fn characters(data: &Value) -> BTreeSet<char> {
    fn collect(value: &Value, found: &mut BTreeSet<char>) {
        match value {
            Value::String(text) => found.extend(text.chars().filter(|c| !c.is_ascii())),
            Value::Array(all) => all.iter().for_each(|one| collect(one, found)),
            Value::Object(all) => all.values().for_each(|one| collect(one, found)),
            Value::Null | Value::Bool(_) | Value::Number(_) => {}
        }
    }
    let mut found = BTreeSet::new();
    collect(data, &mut found);
    found
}
