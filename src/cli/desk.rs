//! A brief on the desk: opened, changed by answers, and put back into its file without touching anything else.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, anyhow, bail};
use similar::TextDiff;

use super::{ExitStatus, files, mending};
use crate::model::{self, Brief};
use crate::report::harmless;
use crate::source::{self, Blank, Source};

/// A brief and the file it was read from.
pub struct Desk {
    file: PathBuf,
    /// The text of the file.
    text: String,
    /// The brief as it was read; values that cannot be read are empty.
    pub source: Source,
    /// These values.
    pub blanks: Vec<Blank>,
}

impl Desk {
    /// Opens a brief; `None` where its shape has mistakes, which are then told with their lines.
    pub fn open(file: &Path) -> Result<Option<Self>> {
        Self::open_for(file, |_, _| false)
    }

    /// The same, but values that are wanted anew need not be readable.
    pub fn open_for(file: &Path, wanted: impl Fn(&Brief, &model::Path) -> bool) -> Result<Option<Self>> {
        let text = files::read_as_it_is(file)?;
        let source = source::read(&text);
        if let Some((blanked, blanks)) = source::blank(&source, |path| wanted(&source.brief, path)) {
            return Ok(Some(Self { file: file.to_owned(), text, source: blanked, blanks }));
        }
        anstream::eprint!("{}", files::findings_told(&files::name(file), &text, &source.findings));
        anstream::eprintln!("correct this first; `brief check {}` says what to write", file.display());
        let mechanical = source.findings.iter().filter(|finding| finding.edit.is_some()).count();
        if mechanical > 0 {
            anstream::eprintln!("`brief check --fix {}` corrects {mechanical} of {}", file.display(), source.findings.len());
        }
        Ok(None)
    }

    /// Shows what would change, and writes nothing.
    pub fn show(&self, brief: &Brief) -> Result<ExitStatus> {
        mending::print_diff(&self.file, &self.text, &self.text(brief)?)?;
        Ok(ExitStatus::Fine)
    }

    /// Puts the brief back: only what differs changes in the file, and nothing that somebody else wrote meanwhile is lost.
    pub fn put_back(&self, brief: &Brief) -> Result<ExitStatus> {
        self.put_back_text(&self.text(brief)?)
    }

    /// The same with a text that was changed step by step.
    pub fn put_back_text(&self, new: &str) -> Result<ExitStatus> {
        let new = &source::put_back(new, &self.blanks);
        if self.file == Path::new("-") {
            files::write(&self.file, new)?;
            return Ok(ExitStatus::Fine);
        }
        if *new == self.text {
            anstream::eprintln!("Nothing changed in {}.", self.file.display());
            return Ok(ExitStatus::Fine);
        }
        let now = files::read_as_it_is(&self.file);
        if !now.is_ok_and(|now| now == self.text) {
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
        for change in TextDiff::from_lines(&self.text, new).iter_all_changes() {
            if change.tag() != similar::ChangeTag::Equal {
                anstream::eprintln!("  {} {}", change.tag(), harmless(change.value().trim_end_matches(['\n', '\r'])));
            }
        }
        Ok(ExitStatus::Fine)
    }

    fn text(&self, brief: &Brief) -> Result<String> {
        source::edit(&self.source.text, brief)
            .map(|text| source::put_back(&text, &self.blanks))
            .map_err(|error| anyhow!(error))
            .with_context(|| format!("{} is left as it is", self.file.display()))
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
