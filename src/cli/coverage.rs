//! `brief coverage`: which of the advice on handing work over a brief carries out.

use std::io::Write;
use std::path::PathBuf;

use anyhow::{Result, bail};
use clap::{Args, ValueEnum};

use super::{ExitStatus, check, files};
use crate::check::coverage::Coverage;
use crate::report::{write_coverage, write_coverage_json, write_coverage_md};
use crate::source;

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
    let text = files::read(&args.file)?;
    let name = check::name(&args.file);
    let source = source::read(&text);
    if !source.is_toml || source.findings.iter().any(|finding| finding.slug == "newer-format") {
        bail!("{name} cannot be read as a brief; `brief check` says where it goes wrong");
    }
    let coverage = Coverage::of(&source);
    let mut out = Vec::new();
    match args.format {
        Format::Human => write_coverage(&name, &text, &coverage, &mut out)?,
        Format::Json => write_coverage_json(&name, &text, &coverage, &mut out)?,
        Format::Md => write_coverage_md(&name, &text, &coverage, &mut out)?,
    }
    let mut stdout = std::io::stdout().lock();
    stdout.write_all(&out)?;
    stdout.flush()?;
    Ok(if coverage.count().open == 0 { ExitStatus::Fine } else { ExitStatus::Brief })
}
