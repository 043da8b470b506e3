//! A brief on the desk: opened, changed by answers, and put back into its file without touching anything else.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, anyhow, bail};
use similar::TextDiff;

use super::{ExitStatus, files, mending, render};
use crate::model::{self, Brief};
use crate::report::harmless;
use crate::source::{self, Source};

/// A brief and the file it was read from.
pub struct Desk {
    file: PathBuf,
    /// The brief as it was read, with what could not be.
    pub source: Source,
}

impl Desk {
    /// Opens a brief; `None` where the file holds none that this program knows, which is then told with its lines.
    pub fn open(file: &Path) -> Result<Option<Self>> {
        let source = source::read(&files::read_as_it_is(file)?);
        if source.is_brief {
            return Ok(Some(Self { file: file.to_owned(), source }));
        }
        anstream::eprint!("{}", files::findings_told(&files::name(file), &source.text, &source.findings));
        anstream::eprintln!("correct this first; `brief check {}` says what to write", file.display());
        Ok(None)
    }

    /// The text with the brief in it: only what differs changes. What cannot be read stays, save at the places answered `anew`.
    pub fn text(&self, brief: &Brief, anew: &[model::Path]) -> Result<String> {
        source::edit_anew(&self.source.text, brief, anew)
            .map_err(|error| anyhow!(error))
            .with_context(|| format!("{} is left as it is", self.file.display()))
    }

    /// Keeps answers that the file cannot take, and tells where, after why.
    ///
    /// # Errors
    /// Where nothing can be written beside the file either.
    pub fn keep_beside(&self, brief: &Brief, why: anyhow::Error) -> Result<anyhow::Error> {
        let beside = self.beside();
        files::write(&beside, &source::write(brief))?;
        Ok(anyhow!("{why:#}; the brief with your answers is in {}", beside.display()))
    }

    /// Shows what would change, and writes nothing.
    pub fn show(&self, new: &str) -> Result<ExitStatus> {
        mending::print_diff(&self.file, &self.source.text, new)?;
        self.warn_of_unread(new);
        Ok(ExitStatus::Fine)
    }

    /// Puts the new text in place of the old one, so that nothing that somebody else wrote meanwhile is lost.
    pub fn put_back(&self, new: &str) -> Result<ExitStatus> {
        if self.file == Path::new("-") {
            files::write(&self.file, new)?;
        } else if new == self.source.text {
            anstream::eprintln!("Nothing changed in {}.", self.file.display());
        } else {
            self.replace(new)?;
        }
        self.warn_of_unread(new);
        Ok(ExitStatus::Fine)
    }

    fn replace(&self, new: &str) -> Result<()> {
        let now = files::read_as_it_is(&self.file);
        if !now.is_ok_and(|now| now == self.source.text) {
            let beside = self.beside();
            files::write(&beside, new)?;
            bail!(
                "{} was changed by somebody else meanwhile and is left as it is; the brief with your answers is in {}",
                self.file.display(),
                beside.display()
            );
        }
        files::write(&self.file, new)?;
        anstream::eprintln!("Changed {}:", self.file.display());
        for change in TextDiff::from_lines(&self.source.text, new).iter_all_changes() {
            if change.tag() != similar::ChangeTag::Equal {
                anstream::eprintln!("  {} {}", change.tag(), harmless(change.value().trim_end_matches(['\n', '\r'])));
            }
        }
        self.tell_of_documents();
        Ok(())
    }

    /// Says which documents were made from the brief as it was.
    fn tell_of_documents(&self) {
        let made: Vec<String> = render::made_before(&self.file).iter().map(|path| files::name(path)).collect();
        if !made.is_empty() {
            let (made, file) = (made.join(", "), self.file.display());
            anstream::eprintln!("Made before, and as it was: {made}; `brief render {file}` makes the scope of work anew.");
        }
    }

    /// Says what still cannot be read in the new text.
    fn warn_of_unread(&self, new: &str) {
        let left = source::read(new);
        files::warn_of_unread(&files::name(&self.file), &left, "it stays as it is");
        let mechanical = left.findings.iter().filter(|finding| finding.edit.is_some()).count();
        if mechanical > 0 && self.file != Path::new("-") {
            anstream::eprintln!("`brief check --fix {}` corrects {mechanical} of {}", self.file.display(), left.findings.len());
        }
    }

    /// A name beside the file that nothing has yet.
    fn beside(&self) -> PathBuf {
        let named = |ending: String| {
            let mut name = self.file.as_os_str().to_owned();
            name.push(ending);
            PathBuf::from(name)
        };
        let first = named(".new".to_owned());
        let mut others = (2..).map(|n| named(format!(".new{n}")));
        if first.exists() { others.find(|name| !name.exists()).unwrap_or(first) } else { first }
    }
}
