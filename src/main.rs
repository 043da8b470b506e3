use clap::Parser;
#[derive(Parser)]
enum Cli {
    Measure(brief::cli::measure::MeasureArgs),
}
fn main() -> anyhow::Result<std::process::ExitCode> {
    let Cli::Measure(args) = Cli::parse();
    Ok(brief::cli::measure::run(&args)?.into())
}
