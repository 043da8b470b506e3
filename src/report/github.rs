//! Findings as workflow commands, which GitHub shows beside the lines of a pull request:
//! `::error file=brief.toml,line=7,col=12,endLine=7,endColumn=29,title=REQ02 requirement-not-measurable::message`.
//!
//! Lines and columns count from 1, columns in characters, the end is exclusive. GitHub takes columns only within one line.

use std::io::{self, Write};

use super::Report;
use super::human::one_line;
use super::lines::Lines;
use crate::diagnostic::{Finding, Level};

/// Writes one workflow command for each finding.
///
/// # Errors
/// Whatever the writer reports.
pub fn write_github(reports: &[Report], out: &mut dyn Write) -> io::Result<()> {
    for report in reports {
        let lines = Lines::new(report.text);
        for finding in &report.findings {
            writeln!(out, "{}", command(finding, &report.name, &lines))?;
        }
    }
    Ok(())
}

fn command(finding: &Finding, name: &str, lines: &Lines) -> String {
    let word = match finding.level {
        Level::Error => "error",
        Level::Warning => "warning",
        Level::Advice => "notice",
    };
    let span = finding.labels.first().map_or(0..0, |label| label.span.clone());
    let (start, end) = (lines.position(span.start), lines.position(span.end));
    let mut place = format!("line={},endLine={}", start.line, end.line);
    if start.line == end.line {
        place = format!("line={},col={},endLine={},endColumn={}", start.line, start.column, end.line, end.column);
    }
    let title = property(&format!("{} {}", finding.code, finding.slug));
    let help = finding.help.as_ref().map(|help| format!("%0Ahelp: {}", data(help))).unwrap_or_default();
    format!("::{word} file={},{place},title={title}::{}{help}", property(name), data(&finding.message))
}

/// The message of a command, in which only a per cent sign and line breaks have a meaning.
fn data(text: &str) -> String {
    one_line(&text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A"))
}

/// A property of a command; colons and commas part properties.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Label;

    #[test]
    fn nothing_in_a_file_begins_a_command_of_its_own() {
        let text = "aql = \"5\"\nstandard = \"\"\"\nsoon\n\"\"\"\n";
        let finding = |span| Finding {
            code: "REQ02".into(),
            slug: "requirement-not-measurable".into(),
            level: Level::Advice,
            message: "100 % of\n::error::\u{1b}[31m".into(),
            labels: vec![Label { path: String::new(), span, text: String::new() }],
            help: Some("say by when, please".into()),
            edit: None,
            details: Default::default(),
        };
        let shown = |span| {
            let report = Report { name: "a,b:c.toml".into(), text, findings: vec![finding(span)] };
            let mut out = Vec::new();
            write_github(&[report], &mut out).unwrap();
            String::from_utf8(out).unwrap()
        };
        assert_eq!(
            shown(6..9),
            "::notice file=a%2Cb%3Ac.toml,line=1,col=7,endLine=1,endColumn=10,title=REQ02 requirement-not-measurable::\
             100 %25 of%0A::error::?[31m%0Ahelp: say by when, please\n"
        );
        assert!(shown(21..text.len() - 1).contains(",line=2,endLine=4,title="));
    }
}
