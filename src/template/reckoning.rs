//! What `check` says about a brief, for documents that only the client reads.

use serde_json::{Value, json};

use super::phrased::Teller;
use super::style::Style;
use crate::check::feasibility::{Feasibility, Phrase, Section};
use crate::check::{Options, Stage, check_brief};
use crate::model::Brief;

/// Whether the plan adds up, and which points are still open.
pub(super) fn of(brief: &Brief, style: &Style) -> Value {
    let teller = Teller { style, brief };
    let feasibility = Feasibility::of(brief);
    // as if the work were running: an owner sees everything that is still to be settled
    let options = Options { today: None, stage: Some(Stage::Run) };
    let mut findings = check_brief(brief, &options);
    findings.sort_by_key(|finding| std::cmp::Reverse(finding.level));
    let open: Vec<Value> = findings
        .into_iter()
        .map(|finding| {
            let at = finding.labels.first().map(|label| label.path.clone()).unwrap_or_default();
            json!({
                "level": finding.level.to_string(),
                "message": quoted(&finding.message),
                "help": quoted(&finding.help.unwrap_or_default()),
                "at": at,
            })
        })
        .collect();
    let sections: Vec<Value> = feasibility.sections.iter().map(|one| section(one, &teller)).collect();
    let allowed: Vec<Value> =
        brief.check.allow.iter().map(|one| json!({ "rule": one.rule, "at": one.at, "reason": one.reason })).collect();
    json!({ "fits": feasibility.fits(), "sections": sections, "open": open, "allowed": allowed })
}

/// Words of the brief in quotes, as a document sets them; in a terminal they stand in backticks.
fn quoted(text: &str) -> String {
    let mut out = String::new();
    for (i, piece) in text.split('`').enumerate() {
        if i > 0 {
            out.push(if i % 2 == 1 { '“' } else { '”' });
        }
        out.push_str(piece);
    }
    out
}

fn section(section: &Section, teller: &Teller) -> Value {
    let phrase = |phrase: &Phrase| teller.phrase(phrase);
    let sums: Vec<Value> = section
        .sums
        .iter()
        .map(
            |sum| json!({ "what": phrase(&sum.what), "value": teller.amount(sum.value.0, &sum.unit), "work": phrase(&sum.work) }),
        )
        .collect();
    let comparisons: Vec<Value> = section
        .comparisons
        .iter()
        .map(|one| {
            let change = |field: &str, to: &Phrase| {
                teller.style.say("so-changed", &[("field", &teller.field(field)), ("to", &phrase(to))])
            };
            let changes: Vec<String> = one.changes.iter().map(|one| change(&one.field, &one.to)).collect();
            json!({
                "what": phrase(&one.what),
                "needed": teller.amount(one.needed.0, &one.unit),
                "limit": teller.amount(one.limit.0, &one.unit),
                "fits": one.fits,
                "changes": changes,
            })
        })
        .collect();
    let missing: Vec<Value> = section
        .missing
        .iter()
        .map(|one| {
            // where a field is empty its name says enough
            let why = if one.why.id.is_empty() { String::new() } else { phrase(&one.why) };
            json!({ "field": teller.field(&one.field), "why": why })
        })
        .collect();
    let notes: Vec<String> = section.notes.iter().map(phrase).collect();
    json!({ "name": section.name, "sums": sums, "comparisons": comparisons, "missing": missing, "notes": notes })
}
