//! Which levels and allowances a run goes by: flags, and the project file `brief.check.toml`.

use std::path::{Path, PathBuf};

use anyhow::{Result, anyhow, bail};
use clap::Args;
use clap::builder::{PossibleValuesParser, TypedValueParser};
use strum::VariantNames;

use super::files;
use crate::check::{Levels, Policy, Stage};
use crate::diagnostic::Level;
use crate::source::read_project;

/// The name of a project file; it holds for the briefs beside it and in the folders below.
const PROJECT_FILE: &str = "brief.check.toml";

/// Reads a level, as `--level` takes it.
pub fn a_level() -> impl TypedValueParser<Value = Level> {
    PossibleValuesParser::new(["error", "warning", "advice"]).try_map(|word| word.parse::<Level>())
}

/// Reads a stage, as `--stage` takes it.
pub fn a_stage() -> impl TypedValueParser<Value = Stage> {
    PossibleValuesParser::new(Stage::VARIANTS).try_map(|word| word.parse::<Stage>())
}

/// Levels for this run. Rules are named by name, code, or family such as PRI.
#[derive(Debug, Args)]
pub struct LevelArgs {
    /// Take the findings of a rule for errors in this run
    #[arg(long, value_name = "RULE", help_heading = "Levels (RULE is a name, a code, or a family such as PRI)")]
    error: Vec<String>,
    /// Take them for warnings
    #[arg(long, value_name = "RULE", help_heading = "Levels (RULE is a name, a code, or a family such as PRI)")]
    warn: Vec<String>,
    /// Take them for advice
    #[arg(long, value_name = "RULE", help_heading = "Levels (RULE is a name, a code, or a family such as PRI)")]
    advise: Vec<String>,
    /// Leave them out
    #[arg(long, value_name = "RULE", help_heading = "Levels (RULE is a name, a code, or a family such as PRI)")]
    allow: Vec<String>,
}

impl LevelArgs {
    /// The levels that the flags ask for.
    pub fn levels(&self) -> Result<Levels> {
        let mut levels = Levels::default();
        let flags = [
            ("error", &self.error, Some(Level::Error)),
            ("warn", &self.warn, Some(Level::Warning)),
            ("advise", &self.advise, Some(Level::Advice)),
            ("allow", &self.allow, None),
        ];
        for (flag, names, level) in flags {
            for name in names {
                levels.set(name, level).map_err(|message| anyhow!("--{flag}: {}", message.escape_debug()))?;
            }
        }
        Ok(levels)
    }
}

/// What holds for a brief: its project file, if there is one, and on top of that the flags.
pub fn policy(brief: &Path, flags: &Levels) -> Result<Policy> {
    let project = match project_file(brief) {
        Some(path) => read(&path)?,
        None => Policy::default(),
    };
    Ok(project.with(flags.clone()))
}

/// The project file beside a brief or in the nearest folder above; for standard input from where we are.
fn project_file(brief: &Path) -> Option<PathBuf> {
    let folder = match brief.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    // a folder that cannot be found is told when the brief is read
    let folder = folder.canonicalize().ok()?;
    folder.ancestors().map(|folder| folder.join(PROJECT_FILE)).find(|path| path.is_file())
}

fn read(path: &Path) -> Result<Policy> {
    let text = files::read(path)?;
    let (project, mut faults) = read_project(&text);
    let (policy, more) = Policy::of_project(&project);
    faults.extend(more);
    if faults.is_empty() {
        return Ok(policy);
    }
    faults.sort_by_key(|fault| fault.span.start);
    let told = files::told(&files::name(path), &text, faults.iter().map(|fault| (fault.span.start, fault.message.as_str())));
    bail!("{}", told.trim_end())
}
