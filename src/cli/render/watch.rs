//! Rendering again on every save. What is wrong is told, and the old document stays until the brief is right again.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use notify::{RecommendedWatcher, RecursiveMode, Watcher};

use super::targets::Job;
use super::{RenderArgs, batch, globs};
use crate::cli::look::{self, Style};
use crate::cli::{ExitStatus, files};
use crate::template::Own;

/// Editors write a file in several steps; it is read when nothing has happened for so long.
const QUIET: Duration = Duration::from_millis(150);

/// Renders, and renders again whenever a brief, a template or the style changes; only Ctrl-C ends it.
///
/// # Errors
/// Where there is nothing to watch, or the system cannot watch files.
pub(super) fn watch(args: &RenderArgs) -> Result<ExitStatus> {
    if args.briefs.iter().chain(&args.output).any(|path| path == Path::new("-")) {
        bail!("standard input and output cannot be watched; name files");
    }
    let (send, events) = channel();
    let mut folders = Folders(notify::recommended_watcher(send).context("cannot watch files")?);
    let mut known: HashMap<PathBuf, Inputs> = HashMap::new();
    loop {
        match globs::expand(&args.briefs).and_then(|briefs| args.jobs(briefs)) {
            Ok(jobs) => {
                folders.watch(args, &jobs)?;
                let inputs: Vec<Inputs> = jobs.iter().map(Inputs::of).collect();
                let changed = |(job, now): (Job, Inputs)| {
                    let same = known.get(&job.brief) == Some(&now);
                    known.insert(job.brief.clone(), now);
                    (!same).then_some(job)
                };
                let changed: Vec<Job> = jobs.into_iter().zip(inputs).filter_map(changed).collect();
                batch::run(&changed, args)?;
            }
            Err(error) => {
                folders.watch(args, &[])?;
                anstream::eprintln!("error: {error:#}");
            }
        }
        wait(&events)?;
    }
}

/// Waits for a change, and until there are no more. That somebody reads a file is no change.
fn wait(events: &Receiver<notify::Result<notify::Event>>) -> Result<()> {
    loop {
        let event = events.recv().context("files are not watched any more")?.context("cannot watch files")?;
        if !event.kind.is_access() {
            break;
        }
    }
    let mut quiet = Instant::now() + QUIET;
    while let Ok(event) = events.recv_timeout(quiet.saturating_duration_since(Instant::now())) {
        if event.is_ok_and(|event| !event.kind.is_access()) {
            quiet = Instant::now() + QUIET;
        }
    }
    Ok(())
}

/// All that the papers of a brief are made from.
#[derive(PartialEq)]
struct Inputs {
    brief: Option<Vec<u8>>,
    own: Arc<Own>,
    style: Result<Style, String>,
}

impl Inputs {
    fn of(job: &Job) -> Self {
        Self {
            brief: files::read_bytes(&job.brief).ok(),
            own: job.own.clone(),
            style: look::style(&job.style).map_err(|error| format!("{error:#}")),
        }
    }
}

struct Folders(RecommendedWatcher);

impl Folders {
    /// Folders are watched and not files: many editors put a new file in the place of the old one.
    fn watch(&mut self, args: &RenderArgs, jobs: &[Job]) -> Result<()> {
        let paths = args.briefs.iter().chain(jobs.iter().flat_map(|job| [&job.brief, &job.style]));
        let above: Vec<PathBuf> = paths.map(|path| existing(path)).collect();
        for folder in above {
            self.add(folder, RecursiveMode::NonRecursive)?;
        }
        let templates = jobs.iter().filter(|job| !job.own.folder.is_empty()).map(|job| PathBuf::from(&job.own.folder));
        let patterns = args.briefs.iter().filter_map(|path| path.parent()).filter(|folder| globs::pattern(folder).is_some());
        let patterns = patterns.map(existing);
        for folder in templates.chain(patterns).collect::<Vec<_>>() {
            self.add(folder, RecursiveMode::Recursive)?;
        }
        Ok(())
    }

    /// Also where a folder is watched already: it may have been deleted and made anew.
    fn add(&mut self, folder: PathBuf, mode: RecursiveMode) -> Result<()> {
        let told = format!("cannot watch {}", folder.display());
        self.0.watch(&folder, mode).context(told)
    }
}

/// The nearest folder on the way to a file that there is.
fn existing(path: &Path) -> PathBuf {
    let folder = path.ancestors().skip(1).find(|folder| folder.as_os_str().is_empty() || folder.is_dir());
    folder.filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new(".")).to_owned()
}
