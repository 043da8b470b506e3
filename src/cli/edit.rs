//! `brief edit`: asks some questions again and changes only their answers in the file.

use std::path::{Path, PathBuf};

use anyhow::{Result, anyhow, bail};
use clap::Args;

use super::desk::Desk;
use super::policy::policy;
use super::signals::Farewell;
use super::{ExitStatus, files, today};
use crate::check::{Levels, Options, check_by};
use crate::interview::terminal::Terminal;
use crate::interview::{Input, Interview, Progress, Prompter, SECTIONS, Stop, Topic, set};
use crate::model::{self, Brief};
use crate::source::{read, write};

/// Options of `brief edit`.
#[derive(Debug, Args)]
pub struct EditArgs {
    /// The brief [default: brief.toml]
    #[arg(value_name = "FILE")]
    first: Option<String>,

    /// What to ask for again: a place such as `payment.rate` or `requirement.R1`, or a section by its number or the beginning of
    /// its title; without it, a list to choose from
    #[arg(value_name = "WHAT")]
    second: Option<String>,

    /// Answer a question, such as `--set payment.cap="20 hours per week"`; may be given several times; nothing takes an answer away
    #[arg(long, value_name = "PATH=VALUE")]
    set: Vec<String>,

    /// Ask nothing: change what --set says
    #[arg(long)]
    no_input: bool,

    /// Print what would change, and write nothing
    #[arg(long)]
    diff: bool,
}

impl EditArgs {
    /// A single word is the file where there is such a file or it is named like one.
    fn file_and_topic(&self) -> (PathBuf, Option<&str>) {
        let is_file = |word: &str| word == "-" || word.ends_with(".toml") || Path::new(word).is_file();
        match (self.first.as_deref(), self.second.as_deref()) {
            (None, _) => ("brief.toml".into(), None),
            (Some(word), None) if is_file(word) => (word.into(), None),
            (Some(word), None) => ("brief.toml".into(), Some(word)),
            (Some(file), topic) => (file.into(), topic),
        }
    }
}

/// Asks, and changes the file.
pub fn run(args: &EditArgs) -> Result<ExitStatus> {
    let (file, what) = args.file_and_topic();
    // with --set alone there is nothing left to ask
    let asks = !args.no_input && (what.is_some() || args.set.is_empty());
    if asks && !Terminal::is_there() {
        bail!("there is no terminal to ask in; for scripts use --no-input with --set PATH=VALUE");
    }
    if args.no_input && args.set.is_empty() {
        bail!("--no-input asks nothing; say what to change with --set PATH=VALUE");
    }
    let Some(desk) = Desk::open(&file)? else { return Ok(ExitStatus::Brief) };
    if !args.diff && file != Path::new("-") {
        files::ensure_writable(&file)?;
    }
    let mut brief = desk.source.brief.clone();
    let mut anew = Vec::new();
    for assignment in &args.set {
        let name = assignment.split('=').next().unwrap_or_default().trim();
        anew.push(model::Path::resolve(name, &brief).0);
        set(&mut brief, assignment).map_err(|message| anyhow!("--set {message}"))?;
    }
    if asks {
        match ask(&file, what, brief)? {
            Some(answered) => brief = answered,
            None => return Ok(ExitStatus::Interrupted),
        }
    }
    // what was answered one by one is not lost when it cannot be put into the file
    let new = desk.text(&brief, &anew).or_else(|error| if asks { Err(desk.keep_beside(&brief, error)?) } else { Err(error) })?;
    if args.diff { desk.show(&new) } else { desk.put_back(&new) }
}

/// Asks for a topic again; `None` where the person breaks off.
fn ask(file: &Path, what: Option<&str>, brief: Brief) -> Result<Option<Brief>> {
    let topic = what.map(|what| Topic::find(what, &brief)).transpose().map_err(|message| anyhow!(message))?;
    let policy = policy(file, &Levels::default())?;
    let options = Options { today: Some(today()), stage: None };
    let find = |brief: &Brief| check_by(&read(&write(brief)), &options, &policy);
    let farewell = Farewell::on_signals(format!("Stopped. {} is as it was.", file.display()))?;
    let mut terminal = Terminal::default();
    let topic = match topic {
        Some(topic) => Ok(topic),
        None => choose(&mut terminal),
    };
    // nothing is kept before the end: a few answers are sooner given again than a half-changed brief is understood
    let mut keep = |_: &Brief, _: &Progress| Ok(());
    let asked = topic.and_then(|topic| {
        Interview::new(brief, Progress::default(), &mut terminal, &mut keep).checked_by(Box::new(find)).again(&topic)
    });
    match asked {
        Ok((brief, _)) => Ok(Some(brief)),
        Err(Stop::Interrupted) => {
            farewell.say();
            Ok(None)
        }
        Err(Stop::Failed(error)) => Err(anyhow!(error).context("the questions stopped")),
    }
}

fn choose(terminal: &mut Terminal) -> Result<Topic, Stop> {
    let titles: Vec<String> = SECTIONS.iter().map(|section| section.title.to_owned()).collect();
    loop {
        if let Input::Given(section) = terminal.choose("Which part should be asked again?", &titles, 0)? {
            return Ok(Topic::Section(section));
        }
        terminal.say("  choose one of the list; Ctrl-C leaves the brief as it is", false)?;
    }
}
