//! `brief verify`: whether a document was made from a brief.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};

use anyhow::{Result, anyhow, bail};
use clap::Args;

use super::{ExitStatus, files};
use crate::document::{Carried, carried};
use crate::source::{self, Source};
use crate::template::{Belonging, belongs, fingerprint, fingerprint_in};

/// So many fields that differ are named; more would be no help.
const NAMED: usize = 12;

/// Options of `brief verify`.
#[derive(Debug, Args)]
pub struct VerifyArgs {
    /// The document, known by its fingerprint and by what it carries inside, not by its words: Markdown, HTML, a Word or a PDF file; `-` for standard input
    document: PathBuf,

    /// The brief that it may have been made from
    #[arg(default_value = "brief.toml")]
    brief: PathBuf,
}

/// Says whether they belong together: exit code 0 where they do, 1 where they do not.
pub fn run(args: &VerifyArgs) -> Result<ExitStatus> {
    let (document, brief) = (files::name(&args.document), files::name(&args.brief));
    match args.document.extension().and_then(OsStr::to_str) {
        Some("toml") => bail!("{document} is a brief; name the document first, and the brief behind it"),
        Some("ics" | "csv") => bail!("{document}: calendars and sheets carry no fingerprint; documents do"),
        _ => {}
    }
    let found = read(&args.document)?;
    let Some(mark) = fingerprint_in(&found.foot) else {
        bail!("{document} is {} without a fingerprint at its foot: `brief render` did not make it", found.kind);
    };
    let part = found.source.as_deref().map(source::read);
    if part.as_ref().is_some_and(|part| !part.findings.is_empty()) {
        bail!("{document} carries a part of a brief that cannot be read: it was changed, or made by a newer `brief`");
    }
    if let Some(own) = part.as_ref().and_then(|part| fingerprint(&part.brief)).filter(|own| own != mark) {
        let text = format!("{document} was changed: its foot says {mark}, what it carries inside gives {own}\n");
        files::print(text.as_bytes())?;
        return Ok(ExitStatus::Brief);
    }
    let (_, Source { brief: whole, findings, .. }) = files::read_brief(&args.brief)?;
    if !findings.is_empty() {
        bail!("{brief} has mistakes in its shape; `brief check` says where");
    }
    let told = match belongs(mark, part.as_ref().map(|part| &part.brief), &whole) {
        Belonging::Made(reader) => {
            files::print(format!("{document} was made from {brief}, for {reader} (fingerprint {mark})\n").as_bytes())?;
            return Ok(ExitStatus::Fine);
        }
        Belonging::Other { marks, differs } => {
            let mut text = format!("{document} was not made from {brief} as it is now\n  {mark}  the document\n");
            for (reader, mark) in marks {
                text.push_str(&format!("  {mark}  the brief, for {reader}\n"));
            }
            for path in differs.iter().take(NAMED) {
                text.push_str(&format!("  differs: {path}\n"));
            }
            if differs.len() > NAMED {
                text.push_str(&format!("  and {} more\n", differs.len() - NAMED));
            }
            text
        }
    };
    files::print(told.as_bytes())?;
    Ok(ExitStatus::Brief)
}

/// What a document carries.
pub(super) fn read(path: &Path) -> Result<Carried> {
    carried(&files::read_bytes(path)?).map_err(|reason| anyhow!("{} {reason}", files::name(path)))
}
