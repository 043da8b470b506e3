//! The command line: arguments in, one command run, an exit status out. Each command has a file of its own.

mod exit;
pub mod files;
mod render;
mod schema;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

pub use exit::ExitStatus;

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
    /// Print a brief as a document to sign
    Render(render::RenderArgs),
    /// Print the JSON Schema of the brief, for editors
    Schema(schema::SchemaArgs),
}

/// Runs the program; errors of the run are told on standard error, in one line each.
pub fn main() -> ExitCode {
    let cli = Cli::parse();
    let result = match &cli.command {
        Command::Render(args) => render::run(args),
        Command::Schema(args) => schema::run(args),
    };
    result.unwrap_or_else(report).into()
}

fn report(error: anyhow::Error) -> ExitStatus {
    // whoever reads our output has heard enough: `brief check | head` is no failure
    let broken_pipe = |cause: &(dyn std::error::Error + 'static)| {
        cause.downcast_ref::<std::io::Error>().is_some_and(|error| error.kind() == std::io::ErrorKind::BrokenPipe)
    };
    if error.chain().any(broken_pipe) {
        return ExitStatus::Fine;
    }
    anstream::eprintln!("error: {error:#}");
    ExitStatus::Run
}
