//! A build without a typesetter.

use super::super::{Document, Settings};
use super::PdfError;

/// There is nothing to write with.
///
/// # Errors
/// Always: it says how to build a program that can.
pub(in super::super) fn write(_: &Document, _: &Settings) -> Result<Vec<u8>, PdfError> {
    Err(PdfError::NotBuilt)
}
