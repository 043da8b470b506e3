//! Which papers are made, and where each goes.

use std::collections::{HashMap, HashSet};
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::{Result, bail};
use clap::ValueEnum;

use super::RenderArgs;
use super::paper::{Format, Paper};
use crate::cli::{look, shelf, template};
use crate::records::RECORDS;
use crate::template::Own;

/// A brief and what is made of it.
pub(super) struct Job {
    pub(super) brief: PathBuf,
    /// The templates at hand.
    pub(super) own: Arc<Own>,
    /// Where the looks are told, if anywhere.
    pub(super) style: PathBuf,
    pub(super) targets: Vec<Target>,
}

/// A paper that is to be written, and where.
pub(super) struct Target {
    pub(super) paper: Paper,
    pub(super) path: PathBuf,
}

/// What a paper of a brief is called.
fn file_name(brief: &Path, paper: &str, extension: &str) -> String {
    match brief.file_stem().and_then(OsStr::to_str) {
        Some(stem) if stem != "brief" && brief != Path::new("-") => format!("{stem}.{paper}.{extension}"),
        _ => format!("{paper}.{extension}"),
    }
}

/// Where the scope of work of a brief goes unless somebody says otherwise.
pub fn beside(brief: &Path, format: Format) -> PathBuf {
    brief.with_file_name(file_name(brief, "scope-of-work", format.extension()))
}

/// The documents of a brief that lie beside it, in whatever format.
pub fn made_before(brief: &Path) -> Vec<PathBuf> {
    let args = RenderArgs { all: true, format: Format::value_variants().to_vec(), ..RenderArgs::default() };
    let jobs = args.jobs(vec![brief.to_owned()]).unwrap_or_default();
    jobs.into_iter().flat_map(|job| job.targets).map(|target| target.path).filter(|path| path.is_file()).collect()
}

/// Whether a text names a file for a format.
pub fn is_named(text: &str, format: Format) -> bool {
    extension(Path::new(text)) == Some(format.extension()) && !text.contains(" -")
}

fn extension(path: &Path) -> Option<&str> {
    path.extension().and_then(OsStr::to_str)
}

/// Whether two paths lead to one file.
fn is_same(one: &Path, other: &Path) -> bool {
    one != Path::new("-") && one.canonicalize().is_ok_and(|one| other.canonicalize().is_ok_and(|other| one == other))
}

impl RenderArgs {
    /// The papers that were asked for, each once, in the order of the lists of templates and records.
    fn papers(&self, own: &Own) -> Result<Vec<Paper>> {
        let default = self.template.is_empty() && !self.all;
        let names = own.names();
        let records = || RECORDS.iter();
        let is_known = |name: &&String| names.contains(&name.as_str()) || records().any(|record| record.name == **name);
        if let Some(name) = self.template.iter().find(|name| !is_known(name)) {
            return Err(template::unknown_of(names.into_iter().chain(records().map(|record| record.name)).collect(), name));
        }
        let asked = |name: &str| self.all || self.template.iter().any(|one| one == name) || (default && name == "scope-of-work");
        let formats = self.formats();
        let templates = names.iter().filter(|name| asked(name));
        let templates = templates.flat_map(|name| formats.iter().map(|format| Paper::Template((*name).to_owned(), *format)));
        Ok(templates.chain(records().filter(|record| asked(record.name)).map(Paper::Record)).collect())
    }

    /// What was asked for, or what the name of the output file says.
    fn formats(&self) -> Vec<Format> {
        if !self.format.is_empty() {
            let each = Format::value_variants().iter().copied();
            return each.filter(|format| self.format.contains(format)).collect();
        }
        let named = self.output.as_deref().and_then(extension).and_then(|name| Format::from_str(name, true).ok());
        vec![named.unwrap_or(Format::Html)]
    }

    /// Which papers of each brief go where.
    pub(super) fn jobs(&self, briefs: Vec<PathBuf>) -> Result<Vec<Job>> {
        // clients that share a folder share its templates
        let mut shelves: HashMap<Option<PathBuf>, Arc<Own>> = HashMap::new();
        let mut at_hand = Vec::new();
        for brief in &briefs {
            let folder = shelf::folder(brief, self.template_dir.as_deref())?;
            let own = match shelves.get(&folder) {
                Some(own) => own.clone(),
                None => Arc::new(folder.as_deref().map_or_else(|| Ok(Own::default()), shelf::read)?),
            };
            shelves.insert(folder, own.clone());
            at_hand.push((self.papers(&own)?, own));
        }
        let several = at_hand.iter().map(|(papers, _)| papers.len()).sum::<usize>() > 1;
        let mut taken = HashSet::new();
        let mut jobs = Vec::new();
        for (brief, (papers, own)) in briefs.iter().cloned().zip(at_hand) {
            let mut targets = Vec::new();
            for paper in papers {
                let path = self.target(&brief, &paper, several)?;
                if let Some(brief) = briefs.iter().find(|brief| is_same(brief, &path)) {
                    bail!("{} is a brief; name another file to write to", brief.display());
                }
                if !taken.insert(path.clone()) {
                    bail!("two documents would be written to {}", path.display());
                }
                targets.push(Target { paper, path });
            }
            jobs.push(Job { style: look::place(&brief, self.template_dir.as_deref()), brief, own, targets });
        }
        Ok(jobs)
    }

    fn target(&self, brief: &Path, paper: &Paper, several: bool) -> Result<PathBuf> {
        let from_stdin = brief == Path::new("-");
        let name = file_name(brief, paper.name(), paper.extension());
        let Some(output) = &self.output else {
            return match (from_stdin, several) {
                (true, true) => bail!("say with --output where the documents of standard input go"),
                (true, false) => Ok(PathBuf::from("-")),
                (false, _) => Ok(brief.with_file_name(name)),
            };
        };
        if output == Path::new("-") {
            return if several { bail!("only one document fits on standard output") } else { Ok(output.clone()) };
        }
        let is_folder = output.is_dir() || output.as_os_str().to_string_lossy().ends_with(std::path::is_separator);
        let names_a_file = extension(output)
            .is_some_and(|name| Format::from_str(name, true).is_ok() || RECORDS.iter().any(|record| record.extension == name));
        if several && names_a_file && !is_folder {
            bail!("several documents do not fit into {}; name a folder", output.display());
        }
        if is_folder || several {
            return Ok(output.join(name));
        }
        if let Some(unknown) = extension(output).filter(|_| !names_a_file && self.format.is_empty()) {
            let known: Vec<_> = Format::value_variants().iter().map(|format| format.extension()).collect();
            bail!(
                "there is no format `{unknown}`; there are {}, and --format takes one whatever the file is called",
                known.join(", ")
            );
        }
        Ok(output.clone())
    }
}
