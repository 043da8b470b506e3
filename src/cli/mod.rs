//! The command line: arguments in, one command run, an exit status out. Each command has a file of its own.

mod check;
mod coverage;
mod desk;
mod edit;
mod exit;
mod explain;
mod extract;
mod feasibility;
pub mod files;
mod fix;
pub mod look;
mod measure;
mod mending;
mod new;
mod policy;
mod questions;
mod render;
mod schema;
mod shelf;
mod signals;
pub mod starters;
mod template;
mod verify;

use std::io::Write;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

pub use exit::ExitStatus;
pub use render::settings;

use crate::model::Date;

/// Hand work to somebody else and get back what you need.
///
/// `brief new` asks plain questions and writes a TOML brief; `brief check` says what is wrong with it; `brief render` turns it
/// into a scope of work.
#[derive(Debug, Parser)]
#[command(name = "brief", version, max_term_width = 100)]
pub struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Answer plain questions and get a brief
    New(new::NewArgs),
    /// Answer some questions again; only their answers change in the file
    Edit(edit::EditArgs),
    /// Walk through what `brief check` finds and answer it
    Fix(fix::FixArgs),
    /// Say whether a requirement can be measured, and how to make it so
    Measure(measure::MeasureArgs),
    /// Say what is wrong with a brief, where, and what to write instead
    Check(check::CheckArgs),
    /// List the questions of the interview, for people or for another front end
    Questions(questions::QuestionsArgs),
    /// Say which of 98 pieces of advice a brief carries out, and which are open
    Coverage(coverage::CoverageArgs),
    /// Reckon whether the plan adds up: hours, cost, your own time, both calendars
    Feasibility(feasibility::FeasibilityArgs),
    /// Explain a rule of `brief check`, or list all rules
    Explain(explain::ExplainArgs),
    /// Print a brief as a document to sign
    Render(render::RenderArgs),
    /// List, copy and check the templates of documents
    Template(template::TemplateArgs),
    /// Say whether a document and a brief belong together
    Verify(verify::VerifyArgs),
    /// Get the brief that a document was made from out of it, as far as its reader may see it
    Extract(extract::ExtractArgs),
    /// Print the JSON Schema of the brief, for editors
    Schema(schema::SchemaArgs),
}

/// Runs the program; errors of the run are told on standard error, in one line each.
pub fn main() -> ExitCode {
    let cli = Cli::parse();
    let result = match &cli.command {
        Command::New(args) => new::run(args),
        Command::Edit(args) => edit::run(args),
        Command::Fix(args) => fix::run(args),
        Command::Questions(args) => questions::run(args),
        Command::Measure(args) => measure::run(args),
        Command::Check(args) => check::run(args),
        Command::Coverage(args) => coverage::run(args),
        Command::Feasibility(args) => feasibility::run(args),
        Command::Explain(args) => explain::run(args),
        Command::Render(args) => signals::end_between_files().and_then(|()| render::run(args)),
        Command::Template(args) => template::run(args),
        Command::Verify(args) => verify::run(args),
        Command::Extract(args) => extract::run(args),
        Command::Schema(args) => schema::run(args),
    };
    result.unwrap_or_else(report).into()
}

/// The system's date. The clock is read here and nowhere else, and every command that needs it takes `--today` instead.
pub fn today() -> Date {
    Date(jiff::Zoned::now().date())
}

/// The day that stands for today in what is made reproducibly: `SOURCE_DATE_EPOCH`, where it is set.
///
/// # Errors
/// Where it is set to something else than seconds since 1970.
pub fn source_date() -> anyhow::Result<Option<Date>> {
    let Some(value) = std::env::var_os("SOURCE_DATE_EPOCH").filter(|value| !value.is_empty()) else { return Ok(None) };
    let seconds = value.to_str().and_then(|text| text.parse().ok());
    let Some(moment) = seconds.and_then(|seconds| jiff::Timestamp::from_second(seconds).ok()) else {
        anyhow::bail!("SOURCE_DATE_EPOCH is `{}`, which is no number of seconds since 1970", value.display());
    };
    Ok(Some(Date(moment.to_zoned(jiff::tz::TimeZone::UTC).date())))
}

fn report(error: anyhow::Error) -> ExitStatus {
    // whoever reads our output has heard enough: `brief check | head` is no failure
    let broken_pipe = |cause: &(dyn std::error::Error + 'static)| {
        cause.downcast_ref::<std::io::Error>().is_some_and(|error| error.kind() == std::io::ErrorKind::BrokenPipe)
    };
    if error.chain().any(broken_pipe) {
        return ExitStatus::Fine;
    }
    // where even standard error is gone, nobody is there to be told
    let _ = writeln!(anstream::stderr(), "error: {error:#}");
    ExitStatus::Run
}
