//! Findings for programs: one JSON object.
//!
//! ```json
//! {
//!   "version": 1,
//!   "files": [{
//!     "file": "brief.toml",
//!     "findings": [{
//!       "code": "REQ02", "slug": "requirement-not-measurable", "level": "error",
//!       "message": "…", "help": "…",
//!       "path": "requirement.R1.standard",
//!       "line": 7, "column": 12, "end_line": 7, "end_column": 29, "offset": 130, "length": 17,
//!       "labels": [{ "path": "…", "text": "…", "line": 7, … }],
//!       "edit": null
//!     }],
//!     "summary": { "errors": 1, "warnings": 0, "advice": 0 }
//!   }],
//!   "summary": { "files": 1, "errors": 1, "warnings": 0, "advice": 0 }
//! }
//! ```
//!
//! Lines and columns count from 1, columns in characters; `offset` and `length` are bytes; the end is exclusive. The first label is
//! the place at fault and stands in the finding itself as well. Fields may be added; a change of meaning raises `version`.
//!
//! `edit` is the change that `brief check --fix` would make, or `null` where somebody has to decide: `path`, `before` and `after` for
//! people, and `replacements` in the order of the file, each a place as above and the `text` that takes its bytes' place.

use std::io::{self, Write};
use std::ops::Range;

use serde_json::{Map, Value, json};

use super::{Lines, Report, Tally};
use crate::diagnostic::{Edit, Finding, Label, Splice};

/// Writes the findings of some files as one JSON object and a line feed.
///
/// # Errors
/// Whatever the writer reports.
pub fn write_json(reports: &[Report], out: &mut dyn Write) -> io::Result<()> {
    let all = Tally::of(reports.iter().flat_map(|report| &report.findings));
    let mut summary = Map::from_iter([("files".to_owned(), json!(reports.len()))]);
    summary.extend(tally(all));
    let document = json!({ "version": 1, "files": reports.iter().map(file).collect::<Vec<_>>(), "summary": summary });
    writeln!(out, "{document:#}")
}

fn file(report: &Report) -> Value {
    let lines = Lines::new(report.text);
    let findings: Vec<Value> = report.findings.iter().map(|one| finding(one, &lines)).collect();
    json!({ "file": report.name, "findings": findings, "summary": tally(Tally::of(&report.findings)) })
}

fn tally(tally: Tally) -> Map<String, Value> {
    let counts = [("errors", tally.errors), ("warnings", tally.warnings), ("advice", tally.advice)];
    counts.into_iter().map(|(name, count)| (name.to_owned(), json!(count))).collect()
}

fn finding(finding: &Finding, lines: &Lines) -> Value {
    let mut object = Map::new();
    object.insert("code".into(), json!(finding.code));
    object.insert("slug".into(), json!(finding.slug));
    object.insert("level".into(), json!(finding.level));
    object.insert("message".into(), json!(finding.message));
    object.insert("help".into(), json!(finding.help));
    let first = finding.labels.first();
    object.insert("path".into(), json!(first.map_or("", |label| &label.path)));
    object.extend(place(first.map_or(0..0, |label| label.span.clone()), lines));
    object.insert("labels".into(), finding.labels.iter().map(|one| label(one, lines)).collect());
    object.insert("edit".into(), finding.edit.as_ref().map_or(Value::Null, |one| edit(one, lines)));
    Value::Object(object)
}

fn edit(edit: &Edit, lines: &Lines) -> Value {
    let replacement = |splice: &Splice| {
        let mut object = place(splice.span.clone(), lines);
        object.insert("text".into(), json!(splice.text));
        Value::Object(object)
    };
    let replacements: Vec<Value> = edit.splices.iter().map(replacement).collect();
    json!({ "path": edit.path, "before": edit.before, "after": edit.after, "replacements": replacements })
}

fn label(label: &Label, lines: &Lines) -> Value {
    let mut object = Map::new();
    object.insert("path".into(), json!(label.path));
    object.insert("text".into(), json!(label.text));
    object.extend(place(label.span.clone(), lines));
    Value::Object(object)
}

fn place(span: Range<usize>, lines: &Lines) -> Map<String, Value> {
    let (start, end) = (lines.position(span.start), lines.position(span.end));
    let numbers = [
        ("line", start.line),
        ("column", start.column),
        ("end_line", end.line),
        ("end_column", end.column),
        ("offset", span.start),
        ("length", span.len()),
    ];
    numbers.into_iter().map(|(name, number)| (name.to_owned(), json!(number))).collect()
}
