//! What the template engine complains of, in words that say where and what to write.

use std::fmt;

use super::builtin::Template;
use super::filters::FILTERS;
use crate::source::meant;

/// A mistake in a template.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fault {
    /// The file, as a user knows it.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// The column, from 1.
    pub column: usize,
    /// What is wrong there.
    pub message: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}: {}", self.file, self.line, self.column, self.message)
    }
}

/// A template that could not be printed.
#[derive(Debug)]
pub struct TemplateError(pub Vec<Fault>);

impl fmt::Display for TemplateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.iter().map(Fault::to_string).collect::<Vec<_>>().join("\n"))
    }
}

impl std::error::Error for TemplateError {}

/// The engine's report on a template, in our words.
pub(super) fn told(error: &tera::Error, template: &Template) -> TemplateError {
    let report = error.to_string();
    let mut faults = Vec::new();
    let mut message = None;
    for line in report.lines() {
        if let Some(text) = line.strip_prefix("error: ") {
            message = Some(text);
        } else if let (Some(place), Some(text)) = (line.trim_start().strip_prefix("--> "), message.take()) {
            faults.extend(fault(text, place, template));
        }
    }
    if faults.is_empty() {
        let first = template.files.first().map_or(template.name, |(name, _)| name);
        faults.push(Fault { file: template.shown(first), line: 1, column: 1, message: plain(&report) });
    }
    TemplateError(faults)
}

fn fault(text: &str, place: &str, template: &Template) -> Option<Fault> {
    let mut parts = place.rsplitn(3, ':');
    let (column, line) = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
    let name = parts.next()?;
    let source = template.files.iter().find(|(file, _)| *file == name).map_or("", |(_, text)| text);
    let line_text = source.lines().nth(line - 1).unwrap_or_default();
    Some(Fault { file: template.shown(name), line, column, message: reworded(text, &path_at(line_text, column)) })
}

/// The path of a variable that begins or stands at a column.
fn path_at(line: &str, column: usize) -> String {
    let chars: Vec<char> = line.chars().collect();
    let in_path = |at: &usize| chars.get(*at).is_some_and(|c| c.is_alphanumeric() || "_.".contains(*c));
    let at = column.saturating_sub(1);
    let start = (0..=at.min(chars.len())).rev().take_while(|at| *at + 1 == column || in_path(at)).last().unwrap_or(at);
    (start..chars.len()).take_while(in_path).map(|at| chars[at]).collect()
}

fn reworded(text: &str, path: &str) -> String {
    let quoted = |start: &str| Some(text.strip_prefix(start)?.split_once('`')?.0);
    let others =
        |list: &str| text.split_once(list).map_or(Vec::new(), |(_, names)| names.split(", ").map(str::to_owned).collect());
    if let Some(name) = quoted("Variable `") {
        return missing(name, "", &others("Available variables: "));
    }
    if let Some(name) = quoted("Field `") {
        let parent = path.split(&format!(".{name}")).next().unwrap_or_default();
        return missing(name, if path == parent { "" } else { parent }, &others("Available fields: "));
    }
    for thing in ["filter", "test", "function", "component", "template"] {
        if let Some(name) = quoted(&format!("Unknown {thing} `")) {
            let filters = FILTERS.iter().map(|filter| filter.name).filter(|_| thing == "filter");
            let near = meant(name, filters).map(|near| format!("; did you mean `{near}`?")).unwrap_or_default();
            return format!("there is no {thing} `{name}`{near}");
        }
    }
    plain(text)
}

/// Says that there is no such name.
pub(super) fn missing(name: &str, parent: &str, others: &[String]) -> String {
    let within = if parent.is_empty() { String::new() } else { format!(" in `{parent}`") };
    let near = match meant(name, others.iter().map(String::as_str)) {
        Some(near) => format!("; did you mean `{near}`?"),
        None if others.is_empty() => String::new(),
        None => format!("; there are {}", others.join(", ")),
    };
    format!("there is no `{name}`{within}{near}")
}

/// Lower case and without a full stop.
fn plain(text: &str) -> String {
    let mut chars = text.trim().trim_end_matches('.').chars();
    let first: String = chars.next().map(|c| c.to_lowercase().collect()).unwrap_or_default();
    first + chars.as_str()
}
