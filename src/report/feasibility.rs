//! Whether a plan adds up: for people, every figure with its arithmetic, and for programs.
//!
//! The JSON is one object: `version`, `file`, `fits`, and `sections`, each with `name`, `sums` (`key`, `what`, `value`, `unit`,
//! `work`), `comparisons` (`key`, `what`, `needed`, `limit`, `unit`, `fits`, `changes` of `field`, `to`, `work`), `missing` (`field`,
//! `why`) and `notes`. Numbers are decimals with at most four places. Fields may be added; a change of meaning raises `version`.

use std::io::{self, Write};

use serde_json::json;

use super::human::one_line;
use crate::check::feasibility::{Comparison, Feasibility, Section};

/// The headings of the sections, for people.
const HEADINGS: &[(&str, &str)] = &[
    ("hours", "Hours a week"),
    ("calendar", "The calendar of the term"),
    ("cost", "What it costs"),
    ("owner", "Your own time"),
    ("together", "Working together"),
    ("targets", "Times to react"),
];

/// Writes the reckoning for people.
///
/// # Errors
/// Whatever the writer reports.
pub fn write_feasibility(name: &str, feasibility: &Feasibility, out: &mut dyn Write) -> io::Result<()> {
    for part in &feasibility.sections {
        section(part, out)?;
    }
    let too_much = feasibility.sections.iter().flat_map(|section| &section.comparisons).filter(|one| !one.fits).count();
    let missing = feasibility.sections.iter().map(|section| section.missing.len()).sum::<usize>();
    let verdict = match (too_much, missing) {
        (0, 0) => "the plan fits".to_owned(),
        (0, missing) => format!("nothing is too much, but {} missing", fields(missing)),
        (too_much, 0) => format!("{too_much} of the comparisons above {} not fit", if too_much == 1 { "does" } else { "do" }),
        (too_much, missing) => {
            format!(
                "{too_much} of the comparisons above {} not fit, and {} missing",
                if too_much == 1 { "does" } else { "do" },
                fields(missing)
            )
        }
    };
    writeln!(out, "{}: {verdict}", one_line(name))
}

fn fields(count: usize) -> String {
    if count == 1 { "1 field is".to_owned() } else { format!("{count} fields are") }
}

fn section(section: &Section, out: &mut dyn Write) -> io::Result<()> {
    if section.sums.is_empty() && section.comparisons.is_empty() && section.missing.is_empty() && section.notes.is_empty() {
        return Ok(());
    }
    let heading = HEADINGS.iter().find(|(name, _)| *name == section.name).map_or(section.name, |(_, heading)| heading);
    writeln!(out, "{heading}")?;
    for sum in &section.sums {
        let unit = unit(&sum.value.to_string(), &sum.unit.to_string());
        writeln!(out, "  {}: {} {unit} = {}", one_line(&sum.what.to_string()), sum.value, one_line(&sum.work.to_string()))?;
    }
    for note in &section.notes {
        writeln!(out, "  note: {}", one_line(&note.to_string()))?;
    }
    for comparison in &section.comparisons {
        compare(comparison, out)?;
    }
    for missing in &section.missing {
        writeln!(out, "  missing: {}: {}", one_line(&missing.field), one_line(&missing.why.to_string()))?;
    }
    writeln!(out)
}

/// A unit as it follows a number: 1 hour, 2 hours.
fn unit(value: &str, unit: &str) -> String {
    let one = [("hours", "hour"), ("days", "day"), ("times", "time")];
    let (many, one) = one.into_iter().find(|(many, _)| value == "1" && unit.starts_with(many)).unwrap_or_default();
    one_line(&format!("{one}{}", &unit[many.len()..]))
}

fn compare(comparison: &Comparison, out: &mut dyn Write) -> io::Result<()> {
    let Comparison { what, needed, limit, unit, fits, changes, .. } = comparison;
    let (what, unit) = (one_line(&what.to_string()), one_line(&unit.to_string()));
    if *fits {
        return writeln!(out, "  fits: {what}: {needed} of {limit} {unit}");
    }
    writeln!(out, "  DOES NOT FIT: {what}: {needed} {unit} against {limit}")?;
    if !changes.is_empty() {
        writeln!(out, "    it would fit with one of these:")?;
    }
    for change in changes {
        writeln!(out, "    {}: {} = {}", one_line(&change.field), one_line(&change.to.to_string()), one_line(&change.work))?;
    }
    Ok(())
}

/// Writes the reckoning as one JSON object and a line feed.
///
/// # Errors
/// Whatever the writer reports.
pub fn write_feasibility_json(name: &str, feasibility: &Feasibility, out: &mut dyn Write) -> io::Result<()> {
    let document = json!({ "version": 1, "file": name, "fits": feasibility.fits(), "sections": feasibility.sections });
    writeln!(out, "{document:#}")
}
