//! Whether a document is what its brief gives: it is made anew, and both are compared byte by byte and, where they differ, line by line.

use anyhow::{Result, anyhow, bail};
use similar::{Algorithm, DiffOp, capture_diff_slices};

use super::VerifyArgs;
use crate::cli::look::{self, Style};
use crate::cli::render::{Format, settings};
use crate::cli::{files, shelf, source_date};
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

/// How a paper may have been printed.
const WAYS: &[Options] = &[
    Options { draft: false, pay: false },
    Options { draft: true, pay: false },
    Options { draft: false, pay: true },
    Options { draft: true, pay: true },
];

/// What became of the words of a document.
pub(super) enum Words {
    /// Nothing of the file was changed.
    Same,
    /// The file was saved again, and says the same.
    Unchanged,
    /// They differ from what the nearest template gives, told place by place.
    Changed(String),
    /// The file is not the same, and its words cannot be read back.
    Unread,
    /// This program cannot make such a file.
    NotBuilt,
}

/// A paper as the brief gives it.
struct Made {
    lines: Vec<Line>,
    /// What leads from it to the document.
    ops: Vec<DiffOp>,
}

/// Compares the words of a document with those of the nearest paper that has its fingerprint.
pub(super) fn compare(file: &[u8], kind: &str, mark: &str, brief: &Brief, args: &VerifyArgs) -> Result<Words> {
    let format = match kind {
        "Markdown" => Format::Md,
        "HTML" => Format::Html,
        "a Word file" => Format::Docx,
        _ => Format::Pdf,
    };
    if !format.is_built() {
        return Ok(Words::NotBuilt);
    }
    let name = files::name(&args.document);
    let has = lines(file).map_err(|reason| anyhow!("{name} {reason}"))?;
    let folder = shelf::folder(&args.brief, args.template_dir.as_deref())?;
    let own = folder.map_or_else(|| Ok(Own::default()), |folder| shelf::read(&folder))?;
    let style = look::style(&look::place(&args.brief, args.template_dir.as_deref()))?;
    let mut any = false;
    let mut nearest: Option<Made> = None;
    for template in own.names().into_iter().filter_map(|name| own.template(name)) {
        for options in WAYS {
            let Some(made) = made(&template, brief, options, &style, mark, format)? else { continue };
            if made == file {
                return Ok(Words::Same);
            }
            any = true;
            let (Some(has), Some(lines)) = (&has, lines(&made).map_err(anyhow::Error::msg)?) else { continue };
            let ops = capture_diff_slices(Algorithm::Myers, &texts(&lines), &texts(has));
            if nearest.as_ref().is_none_or(|nearest| changed(&ops) < changed(&nearest.ops)) {
                nearest = Some(Made { lines, ops });
            }
        }
    }
    Ok(match (nearest, has) {
        (Some(made), _) if changed(&made.ops) == 0 => Words::Unchanged,
        (Some(made), Some(has)) => Words::Changed(told(&made, &has)),
        _ if any => Words::Unread,
        _ => bail!("none of the templates at hand can be printed for comparison; `brief template check` says why"),
    })
}

/// What a template makes of a brief; nothing where it has another fingerprint or cannot be printed.
fn made(
    template: &Template,
    brief: &Brief,
    options: &Options,
    style: &Style,
    mark: &str,
    format: Format,
) -> Result<Option<Vec<u8>>> {
    let Ok(head) = template.head() else { return Ok(None) };
    let is_public = head.audience == Audience::Public;
    if options.pay && !is_public {
        return Ok(None);
    }
    let Ok(rendered) = template::render(template, brief, options) else { return Ok(None) };
    if fingerprint_in(&rendered.footer) != Some(mark) {
        return Ok(None);
    }
    let document = Document::read(&rendered.markdown);
    let settings = settings(rendered, options.draft, style.look(is_public), format.carries(), source_date()?);
    Ok(Some(format.write(&document, &settings)?))
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
