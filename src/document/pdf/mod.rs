//! A PDF file: tagged, readable by a screen reader (PDF/UA-1), with its fonts in it. Set by Typst, which is built in; a build
//! without the feature `pdf` has no typesetter and says so.

#[cfg(feature = "pdf")]
mod data;
#[cfg(not(feature = "pdf"))]
mod disabled;
#[cfg(feature = "pdf")]
mod enabled;
#[cfg(feature = "pdf")]
mod fonts;
#[cfg(feature = "pdf")]
mod look;
#[cfg(feature = "pdf")]
mod pieces;
#[cfg(feature = "pdf")]
mod world;

use std::fmt;

#[cfg(not(feature = "pdf"))]
pub use disabled::missing_fonts;
#[cfg(not(feature = "pdf"))]
pub(super) use disabled::write;
#[cfg(feature = "pdf")]
pub use enabled::missing_fonts;
#[cfg(feature = "pdf")]
pub(super) use enabled::write;

/// Why there is no PDF.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PdfError {
    /// This program was built without a typesetter.
    NotBuilt,
    /// No font, neither of ours nor of this machine, has these characters.
    NoFontFor(Vec<char>),
    /// What the typesetter says; a mistake of this program.
    Typesetting(String),
}

/// So many characters are named, and no more.
const NAMED: usize = 12;

impl fmt::Display for PdfError {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self {
            Self::NotBuilt => f.write_str(
                "this `brief` was built without PDF; build it with `cargo install --path . --features pdf`, or take -f html and print it",
            ),
            Self::NoFontFor(missing) => {
                let name = |c: &char| format!("{c} (U+{:04X})", u32::from(*c));
                let named = missing.iter().take(NAMED).map(name).collect::<Vec<_>>().join(", ");
                let more = match missing.len().saturating_sub(NAMED) {
                    0 => String::new(),
                    more => format!(" and {more} more"),
                };
                write!(f, "no font on this machine has {named}{more}; install one that has, or write it in other letters")
            }
            Self::Typesetting(report) => write!(f, "the typesetter stopped: {report}"),
        }
    }
}

impl std::error::Error for PdfError {}
