//! Everything in a brief that has a date of its own.

use crate::model::{Brief, Date, Day, Direction};

/// Something that falls on a day.
pub(super) struct Occasion {
    /// A name that stays the same from revision to revision.
    pub key: String,
    pub date: Date,
    pub what: String,
    pub more: Vec<String>,
}

/// The days of a brief, in the order of the format.
pub(super) fn occasions(brief: &Brief) -> Vec<Occasion> {
    let mut found = Vec::new();
    let mut add = |key: String, date: Option<Date>, what: String, more: Vec<String>| {
        found.extend(date.map(|date| Occasion { key, date, what, more }));
    };
    let on = |day: &Option<Day>| day.as_ref().and_then(|day| brief.date_of(day));
    let (schedule, transition) = (&brief.schedule, &brief.transition);
    add("start".into(), schedule.start, "The work starts".into(), Vec::new());
    add("end".into(), schedule.end, "The work ends".into(), given(&[&brief.exit.handover]));
    if let (Some(end), Some(notice)) = (schedule.end, &brief.exit.notice) {
        let last = brief.shift(end, Direction::Before, notice);
        add("notice".into(), last, format!("{notice} before the end: say now whether the work goes on"), Vec::new());
    }
    let taking_over = on(&transition.start);
    add("taking-over".into(), taking_over, "The provider begins to take over".into(), transition.training.clone());
    if let (Some(start), Some(run)) = (taking_over, &transition.parallel_run) {
        let end = brief.shift(start, Direction::After, run);
        add("alone".into(), end, "The provider works alone from today".into(), transition.ready_when.clone());
    }
    let trial = given(&[&brief.trial.task, &brief.trial.pass_mark]);
    add("trial".into(), on(&brief.trial.due), "The trial is handed in".into(), trial);
    for (i, milestone) in brief.milestone.iter().enumerate() {
        let what = given(&[&milestone.id, &milestone.name]).join(" ");
        let more = [&milestone.deliverables[..], &milestone.acceptance[..]].concat();
        add(format!("milestone-{}", key(&milestone.id, i)), on(&milestone.due), what, more);
    }
    for (i, requirement) in brief.requirement.iter().enumerate() {
        for (n, step) in requirement.ramp.iter().enumerate() {
            let next = requirement.ramp.get(n + 1).and_then(|step| step.aql).or(requirement.aql);
            let level = next.map(|level| format!(" at {level}")).unwrap_or_default();
            let what =
                format!("From today {} holds{level}", if requirement.id.is_empty() { "a requirement" } else { &requirement.id });
            add(format!("ramp-{}-{n}", key(&requirement.id, i)), on(&step.until), what, given(&[&requirement.standard]));
        }
    }
    for (i, proof) in brief.data.evidence.iter().enumerate() {
        add(format!("evidence-{i}"), proof.valid_until, format!("Runs out: {}", proof.name), Vec::new());
    }
    for (side, holidays) in [("client", &brief.client.holidays), ("provider", &brief.provider.holidays)] {
        for day in holidays {
            add(format!("holiday-{side}-{day}"), Some(*day), format!("Day off of the {side}"), Vec::new());
        }
    }
    found
}

fn key(id: &str, index: usize) -> String {
    let id: String = id.chars().filter(|c| c.is_ascii_alphanumeric()).collect();
    if id.is_empty() { (index + 1).to_string() } else { id }
}

fn given(texts: &[&String]) -> Vec<String> {
    texts.iter().filter(|text| !text.trim().is_empty()).map(|text| text.trim().to_owned()).collect()
}
