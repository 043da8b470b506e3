//! `brief measure`: says whether sentences can be measured.

use super::ExitStatus;
use crate::measure::{Measurement, measure};
use anyhow::Context;
use clap::{Args, ValueEnum};
use serde_json::json;
use std::io::{self, BufRead, BufWriter, Write};

/// Say whether a requirement can be measured, and how to make it so
#[derive(Debug, Args)]
pub struct MeasureArgs {
    /// The sentence; without it one sentence a line is read from standard input
    #[arg(value_name = "TEXT")]
    text: Vec<String>,

    /// How to print the result
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

/// Ways to print a measurement.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For people
    #[default]
    Human,
    /// One JSON object a line, with byte offsets
    Jsonl,
}

/// Measures and prints.
pub fn run(args: &MeasureArgs) -> anyhow::Result<ExitStatus> {
    let stdout = io::stdout().lock();
    let mut out = BufWriter::new(stdout);
    let status = if args.text.is_empty() {
        measure_lines(io::stdin().lock(), args.format, &mut out)
    } else {
        measure_lines(args.text.join(" ").as_bytes(), args.format, &mut out)
    }?;
    out.flush()?;
    Ok(status)
}

/// Measures one sentence a line.
fn measure_lines(mut input: impl BufRead, format: Format, out: &mut impl Write) -> anyhow::Result<ExitStatus> {
    let mut status = ExitStatus::Fine;
    let mut line = Vec::new();
    let mut first = true;
    while input.read_until(b'\n', &mut line).context("cannot read the sentences")? > 0 {
        // A line that is not UTF-8 is judged as far as it can be read.
        let sentence = String::from_utf8_lossy(&line);
        let sentence = sentence.trim_end_matches(['\n', '\r']);
        let found = measure(sentence);
        if !found.measurable {
            status = ExitStatus::Brief;
        }
        match format {
            Format::Jsonl => print_json(sentence, &found, out)?,
            Format::Human if sentence.trim().is_empty() => {}
            Format::Human => {
                if !first {
                    writeln!(out)?;
                }
                first = false;
                print_for_people(sentence, &found, out)?;
            }
        }
        line.clear();
    }
    Ok(status)
}

fn print_json(sentence: &str, found: &Measurement, out: &mut impl Write) -> anyhow::Result<()> {
    let vague: Vec<_> = found.vague.iter().map(|v| [v.span.start, v.span.end]).collect();
    let targets: Vec<_> = found
        .targets
        .iter()
        .map(|t| json!({"comparator": t.comparator, "value": t.value, "unit": t.unit, "text": sentence[t.span.clone()]}))
        .collect();
    let suggestions: Vec<_> = found.suggestions.iter().map(|s| json!({"ask": s.ask, "wording": s.wording()})).collect();
    let line = json!({
        "measurable": found.measurable,
        "vague": vague,
        "targets": targets,
        "reason": found.reason.code(),
        "kind": found.kind,
        "clock": found.clock,
        "surveillance": found.surveillance,
        "inspect": found.inspect,
        "suggestions": suggestions,
    });
    serde_json::to_writer(&mut *out, &line)?;
    writeln!(out)?;
    Ok(())
}

fn print_for_people(sentence: &str, found: &Measurement, out: &mut impl Write) -> anyhow::Result<()> {
    let mut marked = String::with_capacity(sentence.len() + 16);
    let mut at = 0;
    for vague in &found.vague {
        marked.push_str(&sentence[at..vague.span.start]);
        let (open, close) = if vague.decides { ("`", "`") } else { ("", "") };
        marked.push_str(&format!("{open}{}{close}", &sentence[vague.span.clone()]));
        at = vague.span.end;
    }
    marked.push_str(&sentence[at..]);
    writeln!(out, "{}", marked.trim())?;
    writeln!(out, "  {}", found.explanation(sentence))?;
    if let Some(clock) = &found.clock {
        writeln!(out, "  the clock: {clock}")?;
    }
    for vague in found.vague.iter().filter(|v| v.decides) {
        writeln!(out, "  `{}` {}", &sentence[vague.span.clone()], vague.why)?;
    }
    if !found.measurable && !found.targets.is_empty() {
        let targets: Vec<String> = found.targets.iter().map(ToString::to_string).collect();
        writeln!(out, "  what can be measured: {}", targets.join(", "))?;
    }
    for (number, suggestion) in found.suggestions.iter().enumerate() {
        writeln!(out, "  {}  {}", number + 1, suggestion.wording())?;
    }
    Ok(())
}
