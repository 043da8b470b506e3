//! `brief coverage`: which of the advice on handing work over a brief carries out.

use std::path::PathBuf;

use anyhow::Result;
use clap::{Args, ValueEnum};

use super::{ExitStatus, files};
use crate::check::coverage::Coverage;
use crate::report::{write_coverage, write_coverage_json, write_coverage_md};

/// Options of `brief coverage`.
#[derive(Debug, Args)]
pub struct CoverageArgs {
    /// The brief; `-` reads standard input
    #[arg(value_name = "FILE", default_value = "brief.toml")]
    file: PathBuf,
    /// For people, for programs or as a document
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

/// Ways to print the coverage.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For people
    #[default]
    Human,
    /// One JSON object
    Json,
    /// Markdown
    Md,
}

/// Compares the brief with the advice; a piece that is open is the brief's fault.
pub fn run(args: &CoverageArgs) -> Result<ExitStatus> {
    let (name, source) = files::read_brief(&args.file)?;
    files::warn_of_unread(&name, &source, "it counts as not given");
    let coverage = Coverage::of(&source);
    let mut out = Vec::new();
    match args.format {
        Format::Human => write_coverage(&name, &source.text, &coverage, &mut out)?,
        Format::Json => write_coverage_json(&name, &source.text, &coverage, &mut out)?,
        Format::Md => write_coverage_md(&name, &source.text, &coverage, &mut out)?,
    }
    files::print(&out)?;
    Ok(if coverage.count().open == 0 { ExitStatus::Fine } else { ExitStatus::Brief })
}
