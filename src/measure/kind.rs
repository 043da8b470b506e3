//! Proposals for the other fields of a requirement: what it is about, and how it could be watched.

use super::comparator::Comparator;
use super::lexicon::Weight;
use super::reason::Reason;
use super::target::{Draft, Value};
use super::vague::Mark;
use super::vocabulary::{Measures, known};
use crate::model::{Kind, Surveillance};

/// What a requirement is about, by its targets or else by what is vague in it and can decide.
pub(super) fn kind(drafts: &[Draft], marks: &[Mark]) -> Option<Kind> {
    drafts
        .iter()
        .map(kind_of_target)
        .next()
        .or_else(|| marks.iter().find(|m| m.weight > Weight::Weak).map(|m| kind_of_need(m.suggest)))
}

/// What a requirement without a number is about, by why it can be measured.
pub(super) fn kind_of_verdict(reason: Reason) -> Option<Kind> {
    match reason {
        Reason::Deadline | Reason::Frequency => Some(Kind::Timeliness),
        Reason::ZeroOrAll | Reason::Condition => Some(Kind::Quality),
        _ => None,
    }
}

fn kind_of_target(draft: &Draft) -> Kind {
    let unit = draft.unit.split(' ').next().unwrap_or("");
    if unit == "ratio" {
        return Kind::Quality;
    }
    if matches!(draft.comparator, Comparator::By | Comparator::Every) || matches!(draft.value, Value::Text(_)) {
        return Kind::Timeliness;
    }
    if unit == "business" {
        return Kind::Timeliness;
    }
    let known = known(unit);
    match known.unit() {
        Some((Measures::Time, _)) => Kind::Timeliness,
        Some((Measures::Money, _)) => Kind::Cost,
        Some((Measures::Share, _)) => Kind::Quality,
        // so many of a sample: what is counted are those that fail, or points that are met
        _ if unit == "of" && (draft.comparator == Comparator::AtMost || draft.unit.ends_with(" point")) => Kind::Quality,
        _ if unit == "out" || known.classes.meets(super::vocabulary::class::DEFECT) => Kind::Quality,
        _ => Kind::Quantity,
    }
}

/// What a suggestion for a need is about.
pub(super) fn kind_of_need(need: &str) -> Kind {
    match need {
        "time" | "interval" | "date" => Kind::Timeliness,
        "count" => Kind::Quantity,
        "number" => Kind::Cost,
        _ => Kind::Quality,
    }
}

/// How such a requirement is best watched, by topic.
pub(super) fn surveillance(kind: Kind, topic: &str) -> Surveillance {
    match (kind, topic) {
        (Kind::Timeliness, "reply" | "telephone" | "software" | "social media") => Surveillance::Automated,
        (Kind::Timeliness, "cleaning") => Surveillance::Periodic,
        (Kind::Quality, "complaints") => Surveillance::CustomerComplaint,
        (Kind::Quality, "cleaning") => Surveillance::Periodic,
        (Kind::Quality, "software") => Surveillance::Automated,
        (Kind::Quality, _) => Surveillance::RandomSampling,
        _ => Surveillance::All,
    }
}
