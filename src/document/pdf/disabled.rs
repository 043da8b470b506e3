//! A build without a typesetter.

use super::super::{Document, Look, Settings};
use super::PdfError;

/// There is nothing to write with.
///
/// # Errors
/// Always: it says how to build a program that can.
pub(in super::super) fn write(_: &Document, _: &Settings) -> Result<Vec<u8>, PdfError> {
    Err(PdfError::NotBuilt)
}

/// The families of type that a company has chosen and this machine does not have: nobody knows.
pub fn missing_fonts(_: &Look) -> Vec<String> {
    Vec::new()
}
