//! Whether the words of a document are those that its brief gives, and where they are not: the document is made anew, and both are
//! compared line by line.

use anyhow::{Result, anyhow, bail};
use similar::{Algorithm, DiffOp, capture_diff_slices};

use super::VerifyArgs;
use crate::cli::look::{self, Style};
use crate::cli::render::{Format, settings};
use crate::cli::{files, shelf};
use crate::document::{Document, Line, lines};
use crate::model::Brief;
use crate::report::harmless;
use crate::template::{self, Audience, Options, Own, Template, fingerprint_in};

/// So many places are told; more would be no help.
const TOLD: usize = 12;

/// Words told around a change.
const AROUND: usize = 5;

/// Words told of a line.
const LONGEST: usize = 30;

/// What became of the words of a document.
pub(super) enum Words {
    Unchanged,
    /// They differ from what the nearest template gives, told place by place.
    Changed(String),
    /// They cannot be read back.
    Unread,
}

/// A paper as the brief gives it.
struct Made {
    lines: Vec<Line>,
    /// What leads from it to the document.
    ops: Vec<DiffOp>,
}

/// Compares the words of a document with those of the nearest paper that has its fingerprint.
pub(super) fn compare(file: &[u8], kind: &str, mark: &str, brief: &Brief, args: &VerifyArgs) -> Result<Words> {
    let name = files::name(&args.document);
    let Some(has) = lines(file).map_err(|reason| anyhow!("{name} {reason}"))? else { return Ok(Words::Unread) };
    let folder = shelf::folder(&args.brief, args.template_dir.as_deref())?;
    let own = folder.map_or_else(|| Ok(Own::default()), |folder| shelf::read(&folder))?;
    let style = look::style(&look::place(&args.brief, args.template_dir.as_deref()))?;
    let format = match kind {
        "Markdown" => Format::Md,
        "HTML" => Format::Html,
        _ => Format::Docx,
    };
    let mut nearest: Option<Made> = None;
    for template in own.names().into_iter().filter_map(|name| own.template(name)) {
        for lines in made(&template, brief, &style, mark, format)? {
            let ops = capture_diff_slices(Algorithm::Myers, &texts(&lines), &texts(&has));
            if nearest.as_ref().is_none_or(|nearest| changed(&ops) < changed(&nearest.ops)) {
                nearest = Some(Made { lines, ops });
            }
        }
    }
    Ok(match nearest {
        Some(made) if changed(&made.ops) == 0 => Words::Unchanged,
        Some(made) => Words::Changed(told(&made, &has)),
        None => bail!("none of the templates at hand can be printed for comparison; `brief template check` says why"),
    })
}

/// The lines of everything with this fingerprint that a template makes of a brief; nothing where it cannot be printed.
fn made(template: &Template, brief: &Brief, style: &Style, mark: &str, format: Format) -> Result<Vec<Vec<Line>>> {
    let Ok(head) = template.head() else { return Ok(Vec::new()) };
    let mut all = Vec::new();
    for (draft, pay) in [(false, false), (true, false), (false, true), (true, true)] {
        let Ok(rendered) = template::render(template, brief, &Options { draft, pay }) else { continue };
        if fingerprint_in(&rendered.footer) != Some(mark) {
            continue;
        }
        let document = Document::read(&rendered.markdown);
        let look = style.look(head.audience == Audience::Public);
        let file = format.write(&document, &settings(rendered, draft, look, false))?;
        all.extend(lines(&file).map_err(anyhow::Error::msg)?);
    }
    Ok(all)
}

fn texts(lines: &[Line]) -> Vec<&str> {
    lines.iter().map(|line| line.text.as_str()).collect()
}

/// How many lines are not the same.
fn changed(ops: &[DiffOp]) -> usize {
    let lines = |op: &DiffOp| match op {
        DiffOp::Equal { .. } => 0,
        op => op.old_range().len().max(op.new_range().len()),
    };
    ops.iter().map(lines).sum()
}

fn told(made: &Made, has: &[Line]) -> String {
    let mut places = Vec::new();
    for op in made.ops.iter().filter(|op| !matches!(op, DiffOp::Equal { .. })) {
        let heading = made.lines[..op.old_range().start].iter().rfind(|line| line.is_heading);
        let place = heading.map_or("at the top".to_owned(), |line| {
            // as it is shown, without the signs of Markdown
            format!("under `{}`", harmless(line.text.trim_start_matches('#').trim_start()))
        });
        let (old, new) = (&made.lines[op.old_range()], &has[op.new_range()]);
        for i in 0..old.len().max(new.len()) {
            places.push(match (old.get(i), new.get(i)) {
                (Some(old), Some(new)) => {
                    let (old, new) = around(&old.text, &new.text);
                    format!("  {place}\n    it says: {new}\n    instead of: {old}\n")
                }
                (Some(old), None) => format!("  {place}\n    it leaves out: {}\n", around(&old.text, "").0),
                (None, Some(new)) => format!("  {place}\n    it adds: {}\n", around(&new.text, "").0),
                (None, None) => continue,
            });
        }
    }
    let mut text: String = places.iter().take(TOLD).map(String::as_str).collect();
    if places.len() > TOLD {
        text.push_str(&format!("  and {} more\n", places.len() - TOLD));
    }
    text
}

/// Two lines, each cut to what differs and a few words around it.
fn around(one: &str, other: &str) -> (String, String) {
    let (one, other): (Vec<&str>, Vec<&str>) = (one.split(' ').collect(), other.split(' ').collect());
    let before = one.iter().zip(&other).take_while(|(one, other)| one == other).count();
    let behind = one.iter().rev().zip(other.iter().rev()).take_while(|(one, other)| one == other).count();
    let cut = |words: &[&str]| {
        let from = before.saturating_sub(AROUND);
        let to = (words.len() + AROUND - behind).clamp(from, words.len()).min(from + LONGEST);
        let start = if from > 0 { "… " } else { "" };
        let end = if to < words.len() { " …" } else { "" };
        harmless(&format!("{start}{}{end}", words[from..to].join(" "))).into_owned()
    };
    (cut(&one), cut(&other))
}
