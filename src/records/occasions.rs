//! Everything in a brief that has a date of its own.

use crate::model::{Brief, Date, Day, Direction};
use crate::template::Style;

/// Something that falls on a day.
pub(super) struct Occasion {
    /// A name that stays the same from revision to revision.
    pub key: String,
    pub date: Date,
    pub what: String,
    pub more: Vec<String>,
}

/// The days of a brief, in the order of the format.
pub(super) fn occasions(brief: &Brief, style: &Style) -> Vec<Occasion> {
    let mut found = Vec::new();
    let mut add = |key: String, date: Option<Date>, what: String, more: Vec<String>| {
        found.extend(date.map(|date| Occasion { key, date, what, more }));
    };
    let on = |day: &Option<Day>| day.as_ref().and_then(|day| brief.date_of(day));
    let (schedule, transition) = (&brief.schedule, &brief.transition);
    add("start".into(), schedule.start, style.say("event-starts", &[]), Vec::new());
    add("end".into(), schedule.end, style.say("calendar-ends", &[]), given(&[&brief.exit.handover]));
    if let (Some(end), Some(notice)) = (schedule.end, &brief.exit.notice) {
        let last = brief.shift(end, Direction::Before, notice);
        add("notice".into(), last, style.say("calendar-notice", &[("notice", &style.duration(notice))]), Vec::new());
    }
    let taking_over = on(&transition.start);
    add("taking-over".into(), taking_over, style.say("event-taking-over", &[]), transition.training.clone());
    if let (Some(start), Some(run)) = (taking_over, &transition.parallel_run) {
        let end = brief.shift(start, Direction::After, run);
        add("alone".into(), end, style.say("calendar-alone", &[]), transition.ready_when.clone());
    }
    let trial = given(&[&brief.trial.task, &brief.trial.pass_mark]);
    add("trial".into(), on(&brief.trial.due), style.say("calendar-trial", &[]), trial);
    for (i, milestone) in brief.milestone.iter().enumerate() {
        let what = given(&[&milestone.id, &milestone.name]).join(" ");
        let more = [&milestone.deliverables[..], &milestone.acceptance[..]].concat();
        add(format!("milestone-{}", key(&milestone.id, i)), on(&milestone.due), what, more);
    }
    for (i, requirement) in brief.requirement.iter().enumerate() {
        for (n, step) in requirement.ramp.iter().enumerate() {
            let next = requirement.ramp.get(n + 1).and_then(|step| step.aql).or(requirement.aql);
            let which = match requirement.id.as_str() {
                "" => style.say("calendar-a-requirement", &[]),
                id => id.to_owned(),
            };
            let what = match next {
                Some(level) => style.say("calendar-level", &[("requirement", &which), ("level", &style.share(&level))]),
                None => style.say("calendar-level-open", &[("requirement", &which)]),
            };
            add(format!("ramp-{}-{n}", key(&requirement.id, i)), on(&step.until), what, given(&[&requirement.standard]));
        }
    }
    for (i, proof) in brief.data.evidence.iter().enumerate() {
        add(format!("evidence-{i}"), proof.valid_until, style.say("calendar-runs-out", &[("name", &proof.name)]), Vec::new());
    }
    let sides = [
        ("client", &brief.client.holidays, "calendar-off-client"),
        ("provider", &brief.provider.holidays, "calendar-off-provider"),
    ];
    for (side, holidays, id) in sides {
        for day in holidays {
            add(format!("holiday-{side}-{day}"), Some(*day), style.say(id, &[]), Vec::new());
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
