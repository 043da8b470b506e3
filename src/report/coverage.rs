//! What a brief makes of the advice: for people, for programs, and as Markdown.
//!
//! The JSON is one object: `version`, `file`, `count` (`carried_out`, `open`, `waived`, `not_applicable`, `percent`), `themes` with
//! the same numbers, and `advice`, a list of pieces with `id`, `theme`, `advice`, `question`, `rule`, `code`, `state` and what belongs
//! to the state: `evidence` (`path`, `line`), `finding`, `reasons` or `why`. Fields may be added; a change of meaning raises `version`.

use std::io::{self, Write};

use serde_json::{Value, json};

use super::Lines;
use super::human::one_line;
use crate::check::coverage::{Count, Coverage, Evidence, Piece, State};

/// The states in the order in which people are told of them: what is to be done comes first.
const STATES: [&str; 4] = ["open", "waived", "not applicable", "carried out"];

/// Writes the coverage for people: a table of themes, then every piece by state.
///
/// # Errors
/// Whatever the writer reports.
pub fn write_coverage(name: &str, text: &str, coverage: &Coverage, out: &mut dyn Write) -> io::Result<()> {
    let lines = Lines::new(text);
    writeln!(out, "{}: {}\n", one_line(name), summary(coverage))?;
    writeln!(out, "{:<32} {:>11} {:>5} {:>7} {:>15}", "theme", "carried out", "open", "waived", "not applicable")?;
    for (theme, count) in coverage.themes() {
        let Count { carried_out, open, waived, not_applicable } = count;
        writeln!(out, "{theme:<32} {carried_out:>11} {open:>5} {waived:>7} {not_applicable:>15} {:>6} %", count.percent())?;
    }
    for (state, pieces) in by_state(coverage) {
        writeln!(out, "\n{}", capital(state))?;
        for piece in pieces {
            writeln!(out, "  {}  {}", piece.advice.id, piece.advice.advice)?;
            for detail in details(piece, &lines) {
                writeln!(out, "          {}", one_line(&detail))?;
            }
        }
    }
    Ok(())
}

/// Writes the coverage as Markdown.
///
/// # Errors
/// Whatever the writer reports.
pub fn write_coverage_md(name: &str, text: &str, coverage: &Coverage, out: &mut dyn Write) -> io::Result<()> {
    let lines = Lines::new(text);
    writeln!(out, "# Advice carried out in {}\n\n{}\n", plain(name), capital(&summary(coverage)))?;
    writeln!(out, "| theme | carried out | open | waived | not applicable | share |\n|---|---:|---:|---:|---:|---:|")?;
    for (theme, count) in coverage.themes() {
        let Count { carried_out, open, waived, not_applicable } = count;
        writeln!(out, "| {theme} | {carried_out} | {open} | {waived} | {not_applicable} | {} % |", count.percent())?;
    }
    for (state, pieces) in by_state(coverage) {
        writeln!(out, "\n## {}\n", capital(state))?;
        for piece in pieces {
            writeln!(out, "- **{}** {}", piece.advice.id, piece.advice.advice)?;
            for detail in details(piece, &lines) {
                writeln!(out, "  - {}", plain(&detail))?;
            }
        }
    }
    Ok(())
}

/// Writes the coverage as one JSON object and a line feed.
///
/// # Errors
/// Whatever the writer reports.
pub fn write_coverage_json(name: &str, text: &str, coverage: &Coverage, out: &mut dyn Write) -> io::Result<()> {
    let lines = Lines::new(text);
    let themes = coverage.themes().into_iter().map(|(theme, numbers)| {
        let mut object = count(numbers);
        object["theme"] = json!(theme);
        object
    });
    let document = json!({
        "version": 1,
        "file": name,
        "count": count(coverage.count()),
        "themes": themes.collect::<Vec<_>>(),
        "advice": coverage.pieces.iter().map(|one| piece(one, &lines)).collect::<Vec<_>>(),
    });
    writeln!(out, "{document:#}")
}

fn count(count: Count) -> Value {
    let Count { carried_out, open, waived, not_applicable } = count;
    json!({
        "carried_out": carried_out, "open": open, "waived": waived, "not_applicable": not_applicable, "percent": count.percent(),
    })
}

fn piece(piece: &Piece, lines: &Lines) -> Value {
    let advice = piece.advice;
    let mut object = json!({
        "id": advice.id, "theme": advice.theme, "advice": advice.advice, "question": advice.question, "fields": advice.fields,
        "rule": piece.rule.slug, "code": piece.rule.code, "state": state(piece).replace(' ', "_"),
    });
    let (key, value) = match &piece.state {
        State::CarriedOut(evidence) => {
            let place = |one: &Evidence| json!({ "path": one.path, "line": lines.position(one.span.start).line });
            ("evidence", evidence.iter().map(place).collect())
        }
        State::Open(finding) => ("finding", json!(finding)),
        State::Waived(reasons) => ("reasons", json!(reasons)),
        State::NotApplicable(why) => ("why", json!(why)),
    };
    object[key] = value;
    object
}

fn state(piece: &Piece) -> &'static str {
    match piece.state {
        State::Open(_) => STATES[0],
        State::Waived(_) => STATES[1],
        State::NotApplicable(_) => STATES[2],
        State::CarriedOut(_) => STATES[3],
    }
}

/// The pieces of each state that there are any of.
fn by_state(coverage: &Coverage) -> impl Iterator<Item = (&'static str, Vec<&Piece>)> {
    let of = |name| coverage.pieces.iter().filter(|piece| state(piece) == name).collect::<Vec<_>>();
    STATES.into_iter().map(move |name| (name, of(name))).filter(|(_, pieces)| !pieces.is_empty())
}

fn summary(coverage: &Coverage) -> String {
    let count = coverage.count();
    let (done, all) = (count.carried_out, count.applicable());
    format!("{done} of the {all} pieces of advice that apply are carried out, {} %", count.percent())
}

/// What is to be said of a piece besides its advice, one line each.
fn details(piece: &Piece, lines: &Lines) -> Vec<String> {
    let rule = format!("{} {}", piece.rule.code, piece.rule.slug);
    match &piece.state {
        State::CarriedOut(evidence) => {
            let place = |one: &Evidence| format!("line {}: {}", lines.position(one.span.start).line, one.path);
            vec![evidence.iter().map(place).collect::<Vec<_>>().join(", ")]
        }
        State::Open(finding) => {
            let fields = format!("nothing stands in {}", piece.advice.fields.join(", "));
            vec![piece.advice.question.clone(), format!("{rule}: {}", finding.as_ref().unwrap_or(&fields))]
        }
        State::Waived(reasons) => vec![format!("{rule} is allowed: {}", reasons.join("; "))],
        State::NotApplicable(why) => vec![(*why).to_owned()],
    }
}

fn capital(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map(|first| first.to_uppercase().chain(chars).collect()).unwrap_or_default()
}

/// Text of the brief in a line of Markdown: nothing in it becomes a link, a table or a tag.
fn plain(text: &str) -> String {
    let escape = |c: char| if "\\`*_[]<>#|&~!".contains(c) { vec!['\\', c] } else { vec![c] };
    one_line(text).chars().flat_map(escape).collect()
}
