//! Findings as SARIF 2.1.0, the format in which code hosts and editors take them.
//!
//! One run. `tool.driver.rules` holds every rule that found something, with its page as help; a result names it by code. Lines and
//! columns count from 1 and columns in characters (`columnKind` says so); the end is exclusive. The place at fault is the location
//! of a result, the other places are its `relatedLocations`, and the path in the brief is the logical location. What
//! `brief check --fix` would change stands in `fixes`.

use std::io::{self, Write};
use std::ops::Range;

use serde::Serialize;

use super::{Lines, Report, uri};
use crate::check::{Page, find};
use crate::diagnostic::{Edit, Finding, Label, Level, Splice};
use crate::source::SHAPE_RULES;

const SCHEMA: &str = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

#[derive(Serialize)]
struct Log {
    #[serde(rename = "$schema")]
    schema: &'static str,
    version: &'static str,
    runs: [Run; 1],
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Run {
    tool: Tool,
    column_kind: &'static str,
    artifacts: Vec<Artifact>,
    results: Vec<ResultObject>,
}

#[derive(Serialize)]
struct Tool {
    driver: Driver,
}

#[derive(Serialize)]
struct Driver {
    name: &'static str,
    version: &'static str,
    rules: Vec<Descriptor>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Descriptor {
    id: String,
    name: String,
    short_description: Message,
    full_description: Message,
    help: Message,
    default_configuration: Configuration,
}

#[derive(Serialize)]
struct Configuration {
    level: &'static str,
}

#[derive(Serialize)]
struct Message {
    text: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    markdown: Option<String>,
}

#[derive(Serialize)]
struct Artifact {
    location: ArtifactLocation,
}

#[derive(Serialize)]
struct ArtifactLocation {
    uri: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct ResultObject {
    rule_id: String,
    rule_index: usize,
    level: &'static str,
    message: Message,
    locations: Vec<Location>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    related_locations: Vec<Location>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    fixes: Vec<Fix>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Fix {
    description: Message,
    artifact_changes: [ArtifactChange; 1],
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct ArtifactChange {
    artifact_location: ArtifactLocation,
    replacements: Vec<Replacement>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Replacement {
    deleted_region: Region,
    inserted_content: Content,
}

#[derive(Serialize)]
struct Content {
    text: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Location {
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<usize>,
    physical_location: PhysicalLocation,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    logical_locations: Vec<LogicalLocation>,
    #[serde(skip_serializing_if = "Option::is_none")]
    message: Option<Message>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct PhysicalLocation {
    artifact_location: ArtifactLocation,
    region: Region,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct LogicalLocation {
    fully_qualified_name: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Region {
    start_line: usize,
    start_column: usize,
    end_line: usize,
    end_column: usize,
}

/// Writes the findings of some files as one SARIF log and a line feed.
///
/// # Errors
/// Whatever the writer reports.
pub fn write_sarif(reports: &[Report], out: &mut dyn Write) -> io::Result<()> {
    let mut rules: Vec<Descriptor> = Vec::new();
    let mut results = Vec::new();
    for report in reports {
        let lines = Lines::new(report.text);
        for finding in &report.findings {
            let known = rules.iter().position(|rule| rule.id == finding.code);
            let index = known.unwrap_or_else(|| {
                rules.push(descriptor(finding));
                rules.len() - 1
            });
            results.push(result(finding, index, &report.name, &lines));
        }
    }
    let artifacts = reports.iter().map(|report| Artifact { location: ArtifactLocation { uri: uri(&report.name) } }).collect();
    let driver = Driver { name: "brief", version: env!("CARGO_PKG_VERSION"), rules };
    let run = Run { tool: Tool { driver }, column_kind: "unicodeCodePoints", artifacts, results };
    let log = Log { schema: SCHEMA, version: "2.1.0", runs: [run] };
    serde_json::to_writer_pretty(&mut *out, &log)?;
    writeln!(out)
}

fn plain(text: impl Into<String>) -> Message {
    Message { text: text.into(), markdown: None }
}

/// What a rule says of itself; its own level may differ from that of the finding.
fn descriptor(finding: &Finding) -> Descriptor {
    let shape = || SHAPE_RULES.iter().find(|rule| rule.code == finding.code).map(|rule| (rule.page, Level::Error));
    let known = find(&finding.code).map(|rule| (rule.page, rule.level)).or_else(shape);
    let (page, own) = known.unwrap_or(("", finding.level));
    let section = |heading| Page::new(page).section(heading).unwrap_or(&finding.slug);
    let finds = section("What it finds");
    let first = finds.find(". ").map_or(finds, |end| &finds[..=end]);
    Descriptor {
        id: finding.code.clone(),
        name: finding.slug.clone(),
        short_description: plain(first),
        full_description: plain(format!("{finds}\n\n{}", section("Why it matters"))),
        help: Message { text: page.to_owned(), markdown: Some(page.to_owned()) },
        default_configuration: Configuration { level: level(own) },
    }
}

fn level(level: Level) -> &'static str {
    match level {
        Level::Error => "error",
        Level::Warning => "warning",
        Level::Advice => "note",
    }
}

fn result(finding: &Finding, rule_index: usize, name: &str, lines: &Lines) -> ResultObject {
    let whole = Label { path: String::new(), span: 0..0, text: String::new() };
    let (first, others) = finding.labels.split_first().unwrap_or((&whole, &[]));
    let help = finding.help.iter().map(|help| format!("\nhelp: {help}"));
    ResultObject {
        rule_id: finding.code.clone(),
        rule_index,
        level: level(finding.level),
        message: plain(format!("{}{}", finding.message, help.collect::<String>())),
        locations: vec![location(first, None, name, lines)],
        related_locations: others.iter().zip(1..).map(|(label, id)| location(label, Some(id), name, lines)).collect(),
        fixes: finding.edit.iter().map(|edit| fix(edit, name, lines)).collect(),
    }
}

fn fix(edit: &Edit, name: &str, lines: &Lines) -> Fix {
    let replacement = |splice: &Splice| Replacement {
        deleted_region: region(splice.span.clone(), lines),
        inserted_content: Content { text: splice.text.clone() },
    };
    let replacements = edit.splices.iter().map(replacement).collect();
    let description = plain(format!("{}: {} -> {}", edit.path, edit.before, edit.after));
    let artifact_location = ArtifactLocation { uri: uri(name) };
    Fix { description, artifact_changes: [ArtifactChange { artifact_location, replacements }] }
}

fn region(span: Range<usize>, lines: &Lines) -> Region {
    let (start, end) = (lines.position(span.start), lines.position(span.end));
    Region { start_line: start.line, start_column: start.column, end_line: end.line, end_column: end.column }
}

fn location(label: &Label, id: Option<usize>, name: &str, lines: &Lines) -> Location {
    let region = region(label.span.clone(), lines);
    let logical = Some(&label.path).filter(|path| !path.is_empty());
    Location {
        id,
        physical_location: PhysicalLocation { artifact_location: ArtifactLocation { uri: uri(name) }, region },
        logical_locations: logical.map(|path| LogicalLocation { fully_qualified_name: path.clone() }).into_iter().collect(),
        message: (!label.text.is_empty()).then(|| plain(label.text.clone())),
    }
}
