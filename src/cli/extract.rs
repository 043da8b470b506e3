//! `brief extract`: the brief that a document carries.

use std::path::PathBuf;

use anyhow::{Result, bail};
use clap::Args;

use super::{ExitStatus, files, verify};
use crate::source;

/// Options of `brief extract`.
#[derive(Debug, Args)]
pub struct ExtractArgs {
    /// The document: HTML, a Word or a PDF file; `-` for standard input
    document: PathBuf,

    /// Write to this file instead of standard output
    #[arg(short, long, value_name = "FILE", default_value = "-")]
    output: PathBuf,

    /// Replace the file, if there is one
    #[arg(long)]
    force: bool,
}

/// Writes the part of the brief that the reader of the document may see.
pub fn run(args: &ExtractArgs) -> Result<ExitStatus> {
    let name = files::name(&args.document);
    let found = verify::read(&name, &files::read_bytes(&args.document)?)?;
    let Some(text) = found.source else {
        match found.kind {
            "Markdown" => bail!("{name} is Markdown, which carries no brief; HTML, Word and PDF files do"),
            kind => bail!("{name} is {kind} that carries no brief: `brief render` did not make it"),
        }
    };
    if !source::read(&text).is_toml {
        bail!("what {name} carries is no TOML any more");
    }
    // what is private is not in a document for others: it would be lost with the file
    files::ensure_new(&args.output, args.force)?;
    files::write(&args.output, &text)?;
    Ok(ExitStatus::Fine)
}
