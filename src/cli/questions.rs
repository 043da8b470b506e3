//! `brief questions`: what the interview asks, for people and for other front ends.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use clap::{Args, ValueEnum};
use serde_json::{Value, json};

use super::{ExitStatus, files};
use crate::interview::kinds::{Kind, kind, kinds};
use crate::interview::{Entry, inventory, suggestions};
use crate::model::Brief;

/// Options of `brief questions`.
#[derive(Debug, Args)]
pub struct QuestionsArgs {
    /// The brief to ask for; without it, an empty one
    #[arg(long, value_name = "FILE")]
    from: Option<PathBuf>,
    /// A kind of work, whose suggestions are listed in full; may be given several times; `--kind list` names the kinds
    #[arg(long, value_name = "NAME")]
    kind: Vec<String>,
    /// For people or for programs
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
enum Format {
    #[default]
    Human,
    Json,
}

/// Prints names, a line each.
pub(super) fn list<'a>(names: impl IntoIterator<Item = &'a str>) -> Result<ExitStatus> {
    let lines: String = names.into_iter().map(|name| format!("{name}\n")).collect();
    files::print(lines.as_bytes())?;
    Ok(ExitStatus::Fine)
}

/// Prints the names of the kinds of work.
pub(super) fn list_kinds() -> Result<ExitStatus> {
    list(kinds().iter().map(|kind| kind.name))
}

/// Prints the questions.
pub fn run(args: &QuestionsArgs) -> Result<ExitStatus> {
    if args.kind.iter().any(|kind| kind == "list") {
        return list_kinds();
    }
    let brief = match &args.from {
        None => Brief::default(),
        Some(file) => {
            let (name, source) = files::read_brief(file)?;
            files::warn_of_unread(&name, &source, "it counts as not given");
            source.brief
        }
    };
    let entries = inventory(&brief);
    let kinds = args.kind.iter().map(|kind| known_kind(kind)).collect::<Result<Vec<_>>>()?;
    let text = match args.format {
        Format::Human => kinds.iter().fold(human(&entries), |text, kind| text + &offered(kind)),
        Format::Json => {
            let questions: Vec<Value> = entries.iter().map(|entry| object(entry, &brief)).collect();
            let mut all = json!({ "version": 1, "questions": questions });
            if !kinds.is_empty() {
                let of = |kind: &&Kind| {
                    let name = kind.name;
                    suggestions(kind).into_iter().map(move |one| json!({ "kind": name, "id": one.id, "value": one.value }))
                };
                all["suggestions"] = kinds.iter().flat_map(of).collect();
            }
            format!("{all:#}\n")
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

/// The kind of work of that name.
pub(super) fn known_kind(name: &str) -> Result<&'static Kind> {
    let names: Vec<&str> = kinds().iter().map(|kind| kind.name).collect();
    kind(name).with_context(|| format!("there is no kind of work `{name}`; there are: {}", names.join(", ")))
}

fn offered(kind: &Kind) -> String {
    let mut text = format!("\nSuggestions for the kind of work `{}` (brief new --kind {} --take ID)\n", kind.name, kind.name);
    for suggestion in suggestions(kind) {
        text.push_str(&format!("  {}\n", suggestion.id));
        suggestion.lines.iter().for_each(|line| text.push_str(&format!("    {line}\n")));
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
