//! `brief`: see `brief::cli` for what happens in which order.

use std::process::ExitCode;

fn main() -> ExitCode {
    brief::cli::main()
}
