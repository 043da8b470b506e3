//! Findings for people: the line at fault, what is wrong with it, and what to type instead.

use std::borrow::Cow;
use std::io::{self, Write};
use std::ops::Range;

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{Annotation, AnnotationKind, Group, Level as Shown, Origin, Renderer, Snippet};

use super::{Lines, Report, Tally};
use crate::diagnostic::{Finding, Label, Level};

/// Places that are so many bytes apart are shown one by one.
const FAR: usize = 20_000;

/// How a report for people is to look.
#[derive(Debug, Clone, Copy)]
pub struct Human {
    /// Columns of the terminal.
    pub width: usize,
    /// Whether messages are broken between words where the terminal would break them anywhere; in a pipe each stays on one line.
    pub wraps: bool,
    /// Whether to use colours.
    pub styled: bool,
}

/// What stands before the text of a help, where lines have numbers of up to four figures.
const HELP: usize = "     = help: ".len();

impl Human {
    /// A message, of whose first line something is taken.
    fn message(self, text: &str, taken: usize) -> String {
        let line = one_line(text);
        if !self.wraps {
            return line;
        }
        textwrap::fill(&line, self.width.saturating_sub(taken).max(20))
    }
}

/// Writes the findings of some files, each file with its tally, and the sum where there are several.
///
/// # Errors
/// Whatever the writer reports.
pub fn write_human(reports: &[Report], look: Human, out: &mut dyn Write) -> io::Result<()> {
    let renderer = if look.styled { Renderer::styled() } else { Renderer::plain() };
    let renderer = renderer.term_width(look.width.max(40)).decor_style(DecorStyle::Ascii);
    for report in reports {
        let text = harmless(report.text);
        let name = one_line(&report.name);
        let lines = Lines::new(report.text);
        for finding in &report.findings {
            writeln!(out, "{}\n", renderer.render(&[group(finding, &name, &text, &lines, look)]))?;
        }
        writeln!(out, "{name}: {}", sum(&report.findings))?;
    }
    if reports.len() > 1 {
        writeln!(out, "{} files: {}", reports.len(), sum(reports.iter().flat_map(|report| &report.findings)))?;
    }
    Ok(())
}

/// How many findings there are, and how many of them nobody has to think about.
fn sum<'a>(findings: impl IntoIterator<Item = &'a Finding> + Clone) -> String {
    let tally = Tally::of(findings.clone());
    match findings.into_iter().filter(|finding| finding.edit.is_some()).count() {
        0 => tally.to_string(),
        some => format!("{tally}; `brief check --fix` corrects {some}"),
    }
}

fn group<'a>(finding: &'a Finding, name: &'a str, text: &'a str, lines: &Lines, look: Human) -> Group<'a> {
    let level = match finding.level {
        Level::Error => Shown::ERROR,
        Level::Warning => Shown::WARNING,
        Level::Advice => Shown::INFO.with_name("advice"),
    };
    let id = format!("{} {}", finding.code, finding.slug);
    // `error[...]: ` stands before it
    let before = finding.level.to_string().len() + id.len() + 4;
    let group = level.primary_title(look.message(&finding.message, before)).id(id).elements(None::<Origin>);
    let group = match finding.labels.first() {
        // what is missing from the file as a whole has no line to show
        Some(label) if !label.span.is_empty() => {
            let shown = finding.labels.iter().enumerate().filter(|(_, label)| !label.span.is_empty());
            let distance = |other: &Label| other.span.start.abs_diff(label.span.start);
            let (near, far): (Vec<_>, Vec<_>) = shown.partition(|(_, label)| distance(label) < FAR);
            let group = group.element(snippet(&near, name, text, lines));
            far.iter().fold(group, |group, label| group.element(snippet(std::slice::from_ref(label), name, text, lines)))
        }
        label => {
            let position = lines.position(label.map_or(0, |label| label.span.start));
            group.element(Origin::path(name).line(position.line).char_column(position.column))
        }
    };
    match &finding.help {
        Some(help) => group.element(Shown::HELP.message(look.message(help, HELP))),
        None => group,
    }
}

/// The lines from the first to the last of some places that are close together, with what is to be seen there.
fn snippet<'a>(labels: &[(usize, &'a Label)], name: &'a str, text: &'a str, lines: &Lines) -> Snippet<'a, Annotation<'a>> {
    // only the lines between the places: the rest of a long file would be read anew for every finding
    let spans: Vec<Range<usize>> = labels.iter().map(|(_, label)| first_line(text, label)).collect();
    let lines_shown = lines.around(&spans);
    let annotations = labels.iter().zip(spans).map(|((i, label), span)| {
        let kind = if *i == 0 { AnnotationKind::Primary } else { AnnotationKind::Context };
        let span = span.start - lines_shown.start..span.end - lines_shown.start;
        kind.span(span).label((!label.text.is_empty()).then(|| one_line(&label.text)))
    });
    let annotations: Vec<_> = annotations.collect();
    let line = lines.position(lines_shown.start).line;
    let source = text.get(lines_shown).unwrap_or_default();
    Snippet::source(source).line_start(line).path(name).annotations(annotations)
}

/// The part of a place that stands in its first line: a text of many lines is shown by its beginning.
fn first_line(text: &str, label: &Label) -> Range<usize> {
    let end = boundary(text, label.span.end);
    let start = boundary(text, label.span.start.min(end));
    let shown = text.get(start..end).unwrap_or_default();
    // the opening quotes of a text of many lines stand alone in their line
    let quotes = if shown.starts_with("\"\"\"\n") || shown.starts_with("'''\n") { 4 } else { 0 };
    let length = shown[quotes..].find('\n').unwrap_or(shown.len() - quotes);
    let start = start + quotes;
    start..(start + length).min(end)
}

/// The beginning of the character that a byte belongs to.
fn boundary(text: &str, at: usize) -> usize {
    (0..=at.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0)
}

/// Text of the file in a line of ours.
pub(super) fn one_line(text: &str) -> String {
    harmless(text).chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
}

/// Replaces what could steer a terminal by something of the same length, so that places stay right.
pub fn harmless(text: &str) -> Cow<'_, str> {
    let steers = |c: char| {
        c.is_control() && !matches!(c, '\n' | '\t' | '\r')
            || matches!(c, '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
    };
    if !text.contains(steers) {
        return Cow::Borrowed(text);
    }
    let replaced = |c: char| match (steers(c), c.len_utf8()) {
        (false, _) => c,
        (true, 1) => '?',
        (true, 2) => '¿',
        (true, _) => '\u{fffd}',
    };
    Cow::Owned(text.chars().map(replaced).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str, span: Range<usize>) -> String {
        let finding = Finding {
            code: "REQ02".into(),
            slug: "requirement-not-measurable".into(),
            level: Level::Error,
            message: "`quickly` can be read\nin two ways".into(),
            labels: vec![Label { path: "requirement.R1".into(), span, text: "how quickly?".into() }],
            help: Some("say by when".into()),
            edit: None,
            details: Default::default(),
        };
        let report = Report { name: "brief.toml".into(), text, findings: vec![finding] };
        let mut out = Vec::new();
        write_human(&[report], Human { width: 80, wraps: false, styled: false }, &mut out).unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn nothing_in_a_file_steers_the_terminal() {
        let text = "a = 1\nb = \"\u{1b}[31mred\u{9b}2J\u{202e}\"\r\n";
        let out = shown(text, 10..14);
        assert!(out.chars().all(|c| c == '\n' || !c.is_control()), "{out:?}");
        assert!(out.contains("brief.toml:2:5"), "{out}");
    }

    #[test]
    fn places_far_apart_are_shown_one_by_one() {
        let text = format!("first = 1\n{}last = 2\n", "between = 0\n".repeat(5000));
        let label = |span, text: &str| Label { path: "a".into(), span, text: text.into() };
        let at = text.len() - 2;
        let labels = vec![label(at..at + 1, "this one"), label(8..9, "that one")];
        let finding = Finding {
            code: "MIL04".into(),
            slug: "dates-out-of-order".into(),
            level: Level::Error,
            message: "m".into(),
            labels,
            help: None,
            edit: None,
            details: Default::default(),
        };
        let report = Report { name: "brief.toml".into(), text: &text, findings: vec![finding] };
        let mut out = Vec::new();
        write_human(&[report], Human { width: 80, wraps: false, styled: false }, &mut out).unwrap();
        let out = String::from_utf8(out).unwrap();
        assert!(out.contains("5002 | last = 2") && out.contains("1 | first = 1") && !out.contains("between"), "{out}");
        assert!(out.find("this one") < out.find("that one"), "{out}");
    }

    #[test]
    fn messages_are_broken_between_words() {
        let look = Human { width: 60, wraps: true, styled: false };
        let text = "write how much later than agreed the work may end, such as one week, in the part for you alone";
        assert!(look.message(text, 20).lines().all(|line| line.len() <= 40));
        assert_eq!(Human { wraps: false, ..look }.message(text, 20), text);
    }

    #[test]
    fn what_is_missing_has_a_place_but_no_line() {
        let out = shown("a = 1\n", 0..0);
        assert!(out.contains("brief.toml:1:1") && !out.contains("a = 1"), "{out}");
    }

    #[test]
    fn places_outside_the_text_do_no_harm() {
        shown("a", 7..9);
        shown("é", 1..2);
        shown("", 0..5);
    }
}
