//! What `check` says about a brief, for documents that only the client reads.

use serde_json::{Value, json};

use super::phrased::Teller;
use super::points;
use super::style::Style;
use crate::check::feasibility::{Feasibility, Phrase, Section};
use crate::model::Brief;

/// Whether the plan adds up, and which points are still open.
pub(super) fn of(brief: &Brief, style: &Style) -> Value {
    let teller = Teller::new(brief, style);
    let feasibility = Feasibility::of(brief);
    let sections: Vec<Value> = feasibility.sections.iter().map(|one| section(one, &teller)).collect();
    let (open, left) = (points::open(&teller), points::left(&teller));
    json!({ "fits": feasibility.fits(), "sections": sections, "open": open, "allowed": left })
}

fn section(section: &Section, teller: &Teller) -> Value {
    let phrase = |phrase: &Phrase| teller.phrase(phrase);
    let sums: Vec<Value> = section
        .sums
        .iter()
        .map(|sum| {
            let value = teller.amount(sum.value.0, &sum.unit);
            json!({ "key": sum.key, "what": phrase(&sum.what), "value": value, "work": phrase(&sum.work) })
        })
        .collect();
    let comparisons: Vec<Value> = section
        .comparisons
        .iter()
        .map(|one| {
            let change = |field: &str, to: &Phrase| {
                teller.style.say("so-changed", &[("field", &teller.places.name(field)), ("to", &phrase(to))])
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
            json!({ "field": teller.places.name(&one.field), "why": why })
        })
        .collect();
    let notes: Vec<String> = section.notes.iter().map(phrase).collect();
    json!({ "name": section.name, "sums": sums, "comparisons": comparisons, "missing": missing, "notes": notes })
}
