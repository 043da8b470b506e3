//! `brief fix`: walks through what `brief check` finds and asks what answers it.

use std::path::{Path, PathBuf};

use anyhow::{Result, anyhow, bail};
use clap::Args;

use super::desk::Desk;
use super::policy::{a_level, a_stage, policy};
use super::signals::Farewell;
use super::{ExitStatus, files, today};
use crate::check::{Levels, Options, Policy, Stage, check_by};
use crate::diagnostic::{Edit, Finding, Level};
use crate::interview::terminal::Terminal;
use crate::interview::{Stop, Work, settle};
use crate::model::{self, Brief, Date};
use crate::report::Tally;
use crate::source::{SHAPE_RULES, Source, edit, mend, read, without, write};

/// Options of `brief fix`.
#[derive(Debug, Args)]
pub struct FixArgs {
    /// The brief
    #[arg(value_name = "FILE", default_value = "brief.toml")]
    file: PathBuf,

    /// The least level that is walked through
    #[arg(long, default_value = "warning", value_parser = a_level())]
    level: Level,

    /// Walk through what counts before offers are asked for, before the start, or while the work runs [default: what the brief says]
    #[arg(long, value_parser = a_stage())]
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
    let Some(desk) = Desk::open(&args.file)? else { return Ok(ExitStatus::Brief) };
    files::ensure_writable(&args.file)?;
    let policy = policy(&args.file, &Levels::default())?;
    let farewell = Farewell::on_signals(format!("Stopped. {} is as it was.", args.file.display()))?;
    let mut fixing = Fixing { args, policy: &policy, source: desk.source.clone(), past: Vec::new() };
    match settle(&mut Terminal::default(), &mut fixing) {
        Ok(()) => {
            let status = desk.put_back(&fixing.source.text)?;
            fixing.say_what_is_left();
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
    /// As it was before each change.
    past: Vec<Source>,
}

impl Fixing<'_> {
    fn change(&mut self, text: &str) {
        self.past.push(std::mem::replace(&mut self.source, read(text)));
    }

    /// What was not gone through is counted too, and how to get to it.
    fn say_what_is_left(&self) {
        let all = check_by(&self.source, &self.options(), self.policy);
        anstream::eprintln!("Left: {}.", Tally::of(&all));
        let file = self.args.file.display();
        if all.iter().any(|finding| finding.level < self.args.level) {
            anstream::eprintln!("`brief fix --level advice {file}` asks about the advice too.");
        }
        anstream::eprintln!("`brief edit {file}` changes any answer.");
    }

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
        // what cannot be read comes first, and is not missing as well
        let place = |finding: &Finding| finding.labels.first().map(|label| model::Path::resolve(&label.path, self.brief()).0);
        let unread: Vec<_> = self.source.findings.iter().filter_map(place).collect();
        let is_unread = |finding: &Finding| SHAPE_RULES.iter().any(|rule| rule.slug == finding.slug);
        findings.retain(|finding| is_unread(finding) || !place(finding).is_some_and(|at| unread.contains(&at)));
        findings.sort_by_key(|finding| (std::cmp::Reverse(finding.level), !is_unread(finding)));
        findings
    }

    fn answered(&mut self, brief: Brief) -> Result<Option<String>, Stop> {
        match edit(&self.source.text, &brief) {
            Ok(text) => self.change(&text),
            Err(error) => return Ok(Some(error.to_string())),
        }
        Ok(None)
    }

    fn can_mend(&self) -> bool {
        true
    }

    fn mend(&mut self, edit: &Edit) {
        self.change(&mend(&self.source.text, std::slice::from_ref(edit)).0);
    }

    fn take_out(&mut self, path: &model::Path) -> bool {
        let left = without(&self.source.text, path);
        if let Some(text) = &left {
            self.change(text);
        }
        left.is_some()
    }

    fn undo(&mut self) -> Result<(), Stop> {
        self.source = self.past.pop().unwrap_or_else(|| self.source.clone());
        Ok(())
    }
}
