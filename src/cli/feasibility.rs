//! `brief feasibility`: whether the plan adds up, with the arithmetic.

use std::path::PathBuf;

use anyhow::Result;
use clap::{Args, ValueEnum};

use super::{ExitStatus, files};
use crate::check::feasibility::Feasibility;
use crate::report::{write_feasibility, write_feasibility_json};

/// Options of `brief feasibility`.
#[derive(Debug, Args)]
pub struct FeasibilityArgs {
    /// The brief; `-` reads standard input
    #[arg(value_name = "FILE", default_value = "brief.toml")]
    file: PathBuf,
    /// For people or for programs
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

/// Ways to print the reckoning.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For people
    #[default]
    Human,
    /// One JSON object
    Json,
}

/// Reckons a brief through; what does not fit or cannot be reckoned is the brief's fault.
pub fn run(args: &FeasibilityArgs) -> Result<ExitStatus> {
    let (name, source) = files::read_brief(&args.file)?;
    // a value that cannot be read counts as not given, and figures without it may look better than they are
    files::warn_of_unread(&name, &source, "it counts as not given");
    let feasibility = Feasibility::of(&source.brief);
    let mut out = Vec::new();
    match args.format {
        Format::Human => write_feasibility(&name, &feasibility, &mut out)?,
        Format::Json => write_feasibility_json(&name, &feasibility, &mut out)?,
    }
    files::print(&out)?;
    Ok(if feasibility.fits() && source.findings.is_empty() { ExitStatus::Fine } else { ExitStatus::Brief })
}
