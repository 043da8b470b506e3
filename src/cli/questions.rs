//! `brief questions`: what the interview asks, for people and for other front ends.

use std::path::{Path, PathBuf};

use anyhow::Result;
use clap::Args;
use clap::builder::{PossibleValuesParser, TypedValueParser};
use serde_json::{Value, json};
use strum::{Display, EnumString, VariantNames};

use super::desk::Desk;
use super::{ExitStatus, files};
use crate::interview::{Entry, inventory};
use crate::model::Brief;

/// Options of `brief questions`.
#[derive(Debug, Args)]
pub struct QuestionsArgs {
    /// The brief to ask for; without it, an empty one
    #[arg(long, value_name = "FILE")]
    from: Option<PathBuf>,
    /// For people or for programs
    #[arg(long, default_value = "human", value_parser = PossibleValuesParser::new(Format::VARIANTS).try_map(|word| word.parse::<Format>()))]
    format: Format,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Display, EnumString, VariantNames)]
#[strum(serialize_all = "lowercase")]
enum Format {
    Human,
    Json,
}

/// Prints the questions.
pub fn run(args: &QuestionsArgs) -> Result<ExitStatus> {
    let brief = match &args.from {
        None => Brief::default(),
        Some(file) => match Desk::open(file)? {
            Some(desk) => desk.source.brief,
            None => return Ok(ExitStatus::Brief),
        },
    };
    let entries = inventory(&brief);
    let text = match args.format {
        Format::Human => human(&entries),
        Format::Json => {
            let questions: Vec<Value> = entries.iter().map(|entry| object(entry, &brief)).collect();
            format!("{:#}\n", json!({ "version": 1, "questions": questions }))
        }
    };
    files::write(Path::new("-"), &text)?;
    Ok(ExitStatus::Fine)
}

fn human(entries: &[Entry]) -> String {
    let mut text = String::new();
    let mut section = "";
    for entry in entries {
        if section != entry.section {
            let gap = if section.is_empty() { "" } else { "\n" };
            text.push_str(&format!("{gap}{}\n", entry.section));
            section = entry.section;
        }
        let list = if entry.list { ", several" } else { "" };
        let not = entry.now.as_ref().err().map(|why| format!("; not asked: {why}")).unwrap_or_default();
        text.push_str(&format!("  {}\n    {} ({}{list}{not})\n", entry.question.path, entry.question.ask, entry.kind));
    }
    text
}

fn object(entry: &Entry, brief: &Brief) -> Value {
    let choices = entry.choices.iter().map(|(word, meaning)| json!({ "value": word, "meaning": meaning })).collect::<Vec<_>>();
    json!({
        "id": entry.question.path,
        "section": entry.section,
        "ask": entry.question.ask,
        "why": entry.question.why,
        "help": entry.question.help,
        "kind": entry.kind,
        "list": entry.list,
        "choices": choices,
        "needed": entry.question.needed,
        "quick": entry.question.quick,
        "asked": entry.now.is_ok(),
        "paths": entry.now.as_ref().map(|paths| paths.iter().map(|path| path.named(brief)).collect()).unwrap_or_else(|_| Vec::<String>::new()),
        "not_asked_because": entry.now.as_ref().err(),
    })
}
