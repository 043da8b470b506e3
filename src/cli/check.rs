//! `brief check`: what is wrong with a brief.

use std::io::{IsTerminal, Write};
use std::path::{Path, PathBuf};

use anstream::{AutoStream, ColorChoice};
use anyhow::Result;
use clap::builder::PossibleValuesParser;
use clap::{Args, ValueEnum};

use super::policy::{LevelArgs, a_level, a_stage, policy};
use super::{ExitStatus, files, mending, today};
use crate::check::{self, Options, Policy, Stage};
use crate::diagnostic::{Finding, Level};
use crate::model::Date;
use crate::report::{Human, Report, write_github, write_human, write_json, write_sarif};
use crate::source;

/// Columns where standard output is no terminal.
const PLAIN_WIDTH: usize = 100;

/// Options of `brief check`.
#[derive(Debug, Args)]
pub struct CheckArgs {
    /// Briefs to check; `-` reads standard input
    #[arg(value_name = "FILE", default_value = "brief.toml")]
    files: Vec<PathBuf>,
    /// The least level that is reported
    #[arg(long, default_value = "advice", value_parser = a_level())]
    level: Level,
    /// Check for asking for offers, for the start or for running work [default: by status and dates of the brief]
    #[arg(long, value_parser = a_stage())]
    stage: Option<Stage>,
    /// The day of the check, such as 2027-01-04 [default: today]
    #[arg(long, value_name = "DATE")]
    today: Option<Date>,
    /// For people, for programs, or for code hosts
    #[arg(long, value_enum, default_value_t)]
    format: Format,
    /// Correct in the files what needs no judgement, such as a misspelt word, and check what is left; of `-` the corrected text
    /// goes to standard output and the findings to standard error
    #[arg(long)]
    fix: bool,
    /// Print what --fix would change, and write nothing
    #[arg(long, conflicts_with = "format")]
    diff: bool,
    #[command(flatten)]
    levels: LevelArgs,
    #[command(flatten)]
    color: ColorArgs,
}

impl CheckArgs {
    /// Whether standard output is taken by a corrected text.
    fn prints_text(&self) -> bool {
        self.fix && !self.diff && self.files.iter().any(|file| file == Path::new("-"))
    }
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
enum Format {
    #[default]
    Human,
    Json,
    Sarif,
    Github,
}

/// Whether to use colours.
#[derive(Debug, Args)]
pub struct ColorArgs {
    /// Use colours
    #[arg(long, default_value = "auto", value_name = "WHEN", value_parser = PossibleValuesParser::new(["auto", "always", "never"]))]
    color: String,
}

impl ColorArgs {
    /// Whether standard output shall be styled; `auto` looks at the terminal and at `NO_COLOR`.
    pub fn styled(&self) -> bool {
        match self.color.as_str() {
            "always" => true,
            "never" => false,
            _ => AutoStream::choice(&std::io::stdout()) != ColorChoice::Never,
        }
    }
}

/// Checks files one after the other; one that cannot be read does not keep the others from being checked.
pub fn run(args: &CheckArgs) -> Result<ExitStatus> {
    let today = args.today.unwrap_or_else(today);
    let options = Options { today: Some(today), stage: args.stage };
    let levels = args.levels.levels()?;
    let mut unreadable = false;
    let mut checked = Vec::new();
    let mut failed = |error: anyhow::Error| {
        unreadable = true;
        anstream::eprintln!("error: {error:#}");
    };
    for path in &args.files {
        match files::read_as_it_is(path).and_then(|text| Ok((text, policy(path, &levels)?))) {
            Ok((text, policy)) => {
                let (mark, text) = files::without_mark(&text);
                let text = correct(path, mark, text, &options, &policy, args).unwrap_or_else(|error| {
                    failed(error);
                    text.to_owned()
                });
                let mut findings = check::check_by(&source::read(&text), &options, &policy);
                findings.retain(|finding| finding.level >= args.level);
                checked.push((files::name(path), text, findings));
            }
            Err(error) => failed(error),
        }
    }
    let reports: Vec<Report> =
        checked.iter().map(|(name, text, findings)| Report { name: name.clone(), text, findings: findings.clone() }).collect();
    if !args.diff {
        write(&reports, args)?;
    }
    let faulty = |finding: &Finding| finding.level >= Level::Warning;
    if args.format == Format::Human && !args.diff && std::io::stdout().is_terminal() {
        let files = args.files.iter().filter(|file| *file != Path::new("-")).map(|file| files::name(file));
        for name in files.filter(|name| reports.iter().any(|one| one.name == *name && one.findings.iter().any(faulty))) {
            anstream::println!("`brief fix {name}` asks what answers them, one after the other");
        }
    }
    Ok(if unreadable {
        ExitStatus::Run
    } else if reports.iter().flat_map(|report| &report.findings).any(faulty) {
        ExitStatus::Brief
    } else {
        ExitStatus::Fine
    })
}

/// The text that is to be checked: with `--fix` the corrected one, which by then is in the file.
fn correct(path: &Path, mark: &str, text: &str, options: &Options, policy: &Policy, args: &CheckArgs) -> Result<String> {
    if !args.fix && !args.diff {
        return Ok(text.to_owned());
    }
    let mended = check::mend(text, options, policy, args.level);
    if args.diff {
        mending::show(path, text, &mended)?;
        return Ok(text.to_owned());
    }
    mending::put(path, mark, text, &mended)?;
    Ok(mended.text)
}

fn write(reports: &[Report], args: &CheckArgs) -> Result<()> {
    // one write at the end: a report of many findings is many small pieces
    let mut out = Vec::new();
    match args.format {
        Format::Human => write_human(
            reports,
            Human { width: width(), wraps: std::io::stdout().is_terminal(), styled: args.color.styled() },
            &mut out,
        )?,
        Format::Json => write_json(reports, &mut out)?,
        Format::Sarif => write_sarif(reports, &mut out)?,
        Format::Github => write_github(reports, &mut out)?,
    }
    if args.prints_text() { Ok(std::io::stderr().write_all(&out)?) } else { files::print(&out) }
}

fn width() -> usize {
    console::Term::stdout().size_checked().map_or(PLAIN_WIDTH, |(_, columns)| columns.into())
}
