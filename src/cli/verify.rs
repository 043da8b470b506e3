//! `brief verify`: whether a document was made from a brief.

mod words;

use std::ffi::OsStr;
use std::path::PathBuf;

use anyhow::{Result, anyhow, bail};
use clap::Args;

use super::{ExitStatus, files};
use crate::document::{Carried, carried};
use crate::source::{self, Source};
use crate::template::{Belonging, belongs, fingerprint, fingerprint_in};
use words::Words;

/// So many fields that differ are named; more would be no help.
const NAMED: usize = 12;

/// Why words differ that nobody changed.
const WHY: &str =
    "help: where nobody changed them, it was filled in, or made with another template, look or version of `brief`\n";

/// What is told where a file differs and its words cannot be read back.
const UNREAD: &str = "its words cannot be read back, so it is open whether they differ\n\
                      help: it was changed, or made with another template, look, font or version of `brief`; render it anew and read both\n";

/// What is told where nothing can be made to compare with.
const NOT_BUILT: &str = "the file itself was not compared: this `brief` was built without PDF, so somebody may have changed it\n\
                         help: keep to the file that you made yourself, or verify it with a `brief` that makes PDF files\n";

/// Options of `brief verify`.
#[derive(Debug, Args)]
pub struct VerifyArgs {
    /// The document: Markdown, HTML, a Word or a PDF file; `-` for standard input
    ///
    /// Its fingerprint and what it carries inside are compared with the brief, and the file byte by byte with the one that the brief
    /// gives. Where these differ, its words are compared; those of a PDF file cannot be.
    document: PathBuf,

    /// The brief that it may have been made from
    #[arg(default_value = "brief.toml")]
    brief: PathBuf,

    /// The folder with the templates and the `brief.style.toml` that it was made with [default: `templates` beside the brief]
    #[arg(long, value_name = "DIR")]
    template_dir: Option<PathBuf>,
}

/// Says whether they belong together: exit code 0 where they do, 1 where they do not.
pub fn run(args: &VerifyArgs) -> Result<ExitStatus> {
    let (document, brief) = (files::name(&args.document), files::name(&args.brief));
    match args.document.extension().and_then(OsStr::to_str) {
        Some("toml") => bail!("{document} is a brief; name the document first, and the brief behind it"),
        Some("ics" | "csv") => bail!("{document}: calendars and sheets carry no fingerprint; documents do"),
        _ => {}
    }
    let file = files::read_bytes(&args.document)?;
    let found = read(&document, &file)?;
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
    let (told, status) = match belongs(mark, part.as_ref().map(|part| &part.brief), &whole) {
        Belonging::Made(reader) => {
            let told = format!("{document} was made from {brief}, for {reader} (fingerprint {mark})");
            match words::compare(&file, found.kind, mark, &whole, args)? {
                Words::Same => (format!("{told}; it is byte for byte what the brief gives\n"), ExitStatus::Fine),
                Words::Unchanged => (format!("{told}; its words are unchanged\n"), ExitStatus::Fine),
                Words::Changed(places) => {
                    (format!("{told}, but its words are not what the brief gives\n{places}{WHY}"), ExitStatus::Brief)
                }
                Words::Unread => {
                    (format!("{told}, but it is not byte for byte what the brief gives\n{UNREAD}"), ExitStatus::Brief)
                }
                Words::NotBuilt => (format!("{told}\n{NOT_BUILT}"), ExitStatus::Fine),
            }
        }
        Belonging::Other { marks, differs } => {
            let told = format!("{document} was not made from {brief} as it is now\n  {mark}  the document\n");
            (told + &other(&marks, &differs), ExitStatus::Brief)
        }
    };
    files::print(told.as_bytes())?;
    Ok(status)
}

/// What a brief gives instead, and where it differs.
fn other(marks: &[(&str, String)], differs: &[String]) -> String {
    let mut text: String = marks.iter().map(|(reader, mark)| format!("  {mark}  the brief, for {reader}\n")).collect();
    text.extend(differs.iter().take(NAMED).map(|path| format!("  differs: {path}\n")));
    if differs.len() > NAMED {
        text.push_str(&format!("  and {} more\n", differs.len() - NAMED));
    }
    text
}

/// What a document carries.
pub(super) fn read(name: &str, file: &[u8]) -> Result<Carried> {
    carried(file).map_err(|reason| anyhow!("{name} {reason}"))
}
