//! `brief schema`: the JSON Schema of the format.

use std::path::PathBuf;

use anyhow::Result;
use clap::Args;

use super::{ExitStatus, files};
use crate::model::json_schema;

/// Options of `brief schema`.
#[derive(Debug, Args)]
pub struct SchemaArgs {
    /// Write to this file instead of standard output
    #[arg(short, long, value_name = "FILE", default_value = "-")]
    output: PathBuf,

    /// Replace the file, if there is one
    #[arg(long)]
    force: bool,
}

/// Prints the JSON Schema.
pub fn run(args: &SchemaArgs) -> Result<ExitStatus> {
    files::ensure_new(&args.output, args.force)?;
    files::write(&args.output, &format!("{:#}\n", json_schema()))?;
    Ok(ExitStatus::Fine)
}
