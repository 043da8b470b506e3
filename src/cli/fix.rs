//! `brief fix`: walks through what `brief check` finds and asks what answers it.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, anyhow, bail};
use clap::Args;
use clap::builder::{PossibleValuesParser, TypedValueParser};

use super::desk::Desk;
use super::signals::Farewell;
use super::{ExitStatus, files, today};
use crate::check::{Options, check};
use crate::diagnostic::{Edit, Finding, Level};
use crate::interview::terminal::Terminal;
use crate::interview::{Command, End, Input, Interview, Progress, Prompter, Stop, Topic, remedy};
use crate::model::{Brief, Date};
use crate::report::{Tally, harmless};
use crate::source::{Source, edit, mend, read};

/// Options of `brief fix`.
#[derive(Debug, Args)]
pub struct FixArgs {
    /// The brief
    #[arg(value_name = "FILE", default_value = "brief.toml")]
    file: PathBuf,

    /// The least level that is walked through
    #[arg(long, default_value = "warning", value_parser = PossibleValuesParser::new(["error", "warning", "advice"]).try_map(|word| word.parse::<Level>()))]
    level: Level,

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
    let farewell = Farewell::on_signals(format!("Stopped. {} is as it was.", args.file.display()))?;
    match walk(args, &desk.source) {
        Ok(fixed) => {
            let status = desk.put_back_text(&fixed.text)?;
            anstream::eprintln!("Left: {}.", Tally::of(&findings(args, &fixed)));
            Ok(status)
        }
        Err(Stop::Interrupted) => {
            farewell.say();
            Ok(ExitStatus::Interrupted)
        }
        Err(Stop::Failed(error)) => Err(anyhow!(error).context("the questions stopped")),
    }
}

/// What is wrong, the worst first.
fn findings(args: &FixArgs, source: &Source) -> Vec<Finding> {
    let options = Options { today: Some(args.today.unwrap_or_else(today)), stage: None };
    let mut findings = check(source, &options);
    findings.retain(|finding| finding.level >= args.level);
    findings.sort_by_key(|finding| std::cmp::Reverse(finding.level));
    findings
}

/// Goes from finding to finding until each was answered or left.
fn walk(args: &FixArgs, source: &Source) -> Result<Source, Stop> {
    let mut terminal = Terminal::default();
    let mut source = source.clone();
    let mut seen = BTreeSet::new();
    let place = |finding: &Finding| finding.labels.first().map(|label| label.path.clone()).unwrap_or_default();
    loop {
        let open = findings(args, &source);
        // an answer that did not help is not asked for again; what it brought up is
        let mut new = open.iter().filter(|finding| !seen.contains(&(finding.slug.clone(), place(finding))));
        let Some(finding) = new.next() else { return Ok(source) };
        let left = new.count();
        seen.insert((finding.slug.clone(), place(finding)));
        show(&mut terminal, finding, &place(finding), left)?;
        if let Some(edit) = &finding.edit {
            match offer(&mut terminal, edit)? {
                Offer::Taken => {
                    source = read(&mend(&source.text, std::slice::from_ref(edit)).0);
                    continue;
                }
                Offer::Left => continue,
                Offer::Saved => return Ok(source),
                Offer::Declined => {}
            }
        }
        let topics = remedy(&source.brief, finding);
        if topics.is_empty() {
            terminal.say("  no question answers this; change it in the file", false)?;
            continue;
        }
        let (brief, end) = ask(&mut terminal, source.brief.clone(), &topics)?;
        let text = edit(&source.text, &brief).context("this answer cannot be put into the file").map_err(failed)?;
        source = read(&text);
        if end == End::Saved {
            return Ok(source);
        }
    }
}

/// What a person does with a change that the program offers.
enum Offer {
    Taken,
    Declined,
    Left,
    Saved,
}

/// Offers the change that needs nobody's judgement.
fn offer(terminal: &mut Terminal, edit: &Edit) -> Result<Offer, Stop> {
    let line = format!("Write {} in place of {}", edit.after, edit.before).replace(['\r', '\n'], " ");
    let items = [harmless(&line).into_owned(), "Answer it yourself".to_owned()];
    loop {
        return Ok(match terminal.choose("Shall it be corrected?", &items, 0)? {
            Input::Given(0) => Offer::Taken,
            Input::Given(_) => Offer::Declined,
            Input::Command(Command::Save) => Offer::Saved,
            Input::Command(Command::Skip | Command::Back | Command::Menu) => Offer::Left,
            Input::Command(_) => {
                terminal.say("  the change needs no judgement; `brief explain` says more about the rule", false)?;
                continue;
            }
        });
    }
}

fn ask(terminal: &mut Terminal, mut brief: Brief, topics: &[Topic]) -> Result<(Brief, End), Stop> {
    for topic in topics {
        let mut keep = |_: &Brief, _: &Progress| Ok(());
        let mut progress = Progress::default();
        if let Topic::Path(path) = topic {
            // the item after the last one comes about by its first answer
            progress.begun.insert(path.to_string());
        }
        let (answered, end) = Interview::new(brief, progress, terminal, &mut keep).again(topic)?;
        brief = answered;
        if end == End::Saved {
            return Ok((brief, end));
        }
    }
    Ok((brief, End::Finished))
}

fn show(terminal: &mut Terminal, finding: &Finding, place: &str, left: usize) -> Result<(), Stop> {
    terminal.say("", false)?;
    let place = if place.is_empty() { String::new() } else { format!("{place}: ") };
    terminal.say(&format!("{} {}  {place}{}", finding.level, finding.code, harmless(&finding.message)), true)?;
    if let Some(help) = &finding.help {
        terminal.say(&format!("  {}", harmless(help)), false)?;
    }
    terminal.say(&format!("  :skip leaves it as it is; {left} more"), false)
}

fn failed(error: anyhow::Error) -> Stop {
    Stop::Failed(error.into())
}
