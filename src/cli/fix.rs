//! `brief fix`: walks through what `brief check` finds and asks what answers it.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, anyhow, bail};
use clap::Args;
use clap::builder::{PossibleValuesParser, TypedValueParser};
use strum::VariantNames;

use super::desk::Desk;
use super::policy::policy;
use super::signals::Farewell;
use super::{ExitStatus, files, today};
use crate::check::{Levels, Options, Policy, Stage, check_by};
use crate::diagnostic::{Edit, Finding, Label, Level};
use crate::interview::terminal::Terminal;
use crate::interview::topic::question;
use crate::interview::{Stop, Work, settle};
use crate::model::{self, Brief, Date};
use crate::report::Tally;
use crate::source::{Blank, Source, edit, mend, read, write};

/// Options of `brief fix`.
#[derive(Debug, Args)]
pub struct FixArgs {
    /// The brief
    #[arg(value_name = "FILE", default_value = "brief.toml")]
    file: PathBuf,

    /// The least level that is walked through
    #[arg(long, default_value = "warning", value_parser = PossibleValuesParser::new(["error", "warning", "advice"]).try_map(|word| word.parse::<Level>()))]
    level: Level,

    /// Walk through what counts before offers are asked for, before the start, or while the work runs [default: what the brief says]
    #[arg(long, value_parser = PossibleValuesParser::new(Stage::VARIANTS).try_map(|word| word.parse::<Stage>()))]
    stage: Option<Stage>,

    /// The day of the check, such as 2027-01-04 [default: today]
    #[arg(long, value_name = "DATE")]
    today: Option<Date>,
}

/// Asks, and changes the file.
pub fn run(args: &FixArgs) -> Result<ExitStatus> {
    if !Terminal::is_there() {
        bail!("there is no terminal to ask in; `brief check` lists what is wrong, and `brief edit --set PATH=VALUE` changes it");
    }
    if args.file == Path::new("-") {
        bail!("`-` (standard input) cannot be fixed; name a file");
    }
    let is_asked_for = |_: &Brief, path: &model::Path| question(&path.field()).is_some();
    let Some(desk) = Desk::open_for(&args.file, is_asked_for)? else { return Ok(ExitStatus::Brief) };
    files::ensure_writable(&args.file)?;
    let policy = policy(&args.file, &Levels::default())?;
    let farewell = Farewell::on_signals(format!("Stopped. {} is as it was.", args.file.display()))?;
    let mut fixing = Fixing { args, policy: &policy, source: desk.source.clone(), blanks: &desk.blanks };
    match settle(&mut Terminal::default(), &mut fixing) {
        Ok(()) => {
            let status = desk.put_back_text(&fixing.source.text)?;
            anstream::eprintln!("Left: {}.", Tally::of(&fixing.findings()));
            Ok(status)
        }
        Err(Stop::Interrupted) => {
            farewell.say();
            Ok(ExitStatus::Interrupted)
        }
        Err(Stop::Failed(error)) => Err(anyhow!(error).context("the questions stopped")),
    }
}

/// A file that is being fixed: each answer is put into its text, so that nothing else in it changes.
struct Fixing<'a> {
    args: &'a FixArgs,
    policy: &'a Policy,
    source: Source,
    /// Values that could not be read: they are asked for first.
    blanks: &'a [Blank],
}

impl Fixing<'_> {
    fn options(&self) -> Options {
        Options { today: Some(self.args.today.unwrap_or_else(today)), stage: self.args.stage }
    }
}

impl Work for Fixing<'_> {
    fn brief(&self) -> &Brief {
        &self.source.brief
    }

    fn check(&self, brief: &Brief) -> Vec<Finding> {
        check_by(&read(&write(brief)), &self.options(), self.policy)
    }

    fn findings(&self) -> Vec<Finding> {
        let mut findings = check_by(&self.source, &self.options(), self.policy);
        findings.retain(|finding| finding.level >= self.args.level);
        findings.sort_by_key(|finding| std::cmp::Reverse(finding.level));
        let brief = &self.source.brief;
        let open: Vec<&Blank> = self.blanks.iter().filter(|blank| brief.get(&blank.path).is_none()).collect();
        // what cannot be read is not missing as well
        let is_blank = |label: &Label| open.iter().any(|blank| blank.path.named(brief) == label.path);
        findings.retain(|finding| !finding.labels.first().is_some_and(is_blank));
        open.iter().map(|blank| blank.finding.clone()).chain(findings).collect()
    }

    fn answered(&mut self, brief: Brief) -> Result<(), Stop> {
        let text = edit(&self.source.text, &brief).context("this answer cannot be put into the file");
        self.source = read(&text.map_err(|error| Stop::Failed(error.into()))?);
        Ok(())
    }

    fn can_mend(&self) -> bool {
        true
    }

    fn mend(&mut self, edit: &Edit) {
        self.source = read(&mend(&self.source.text, std::slice::from_ref(edit)).0);
    }
}
