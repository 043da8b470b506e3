//! Milestones that fit any work: what goes on is looked at after the first weeks, what has an end halfway and at its end.

use rust_decimal::Decimal;

use super::workload::is_monthly;
use crate::model::{Brief, Day, Milestone, RampStep, Requirement};

/// More criteria than this are no quick look.
const MOST: usize = 3;

/// The milestones; none where nobody has said yet what the work is.
pub(super) fn milestones(brief: &Brief) -> Vec<Milestone> {
    let outsourced = || brief.process.iter().filter(|process| process.is_outsourced());
    if outsourced().next().is_none() {
        return Vec::new();
    }
    let milestone = |name: &str, due: &str| Milestone {
        name: name.to_owned(),
        due: due.parse().ok(),
        deliverables: outsourced().flat_map(|process| process.deliverables.iter().cloned()).collect(),
        acceptance: soon_seen(brief).map(|requirement| criterion(brief, requirement, due)).take(MOST).collect(),
        ..Milestone::default()
    };
    if brief.schedule.end.is_some() {
        let halfway = weeks(brief).map(|weeks| weeks / 2).filter(|weeks| *weeks > 0);
        let first = halfway.map(|weeks| milestone("First results", &format!("start + {weeks} weeks")));
        return first.into_iter().chain([milestone("Everything handed over", "end")]).collect();
    }
    let weeks = if outsourced().all(is_monthly) { 4 } else { 2 };
    vec![milestone(&format!("First {weeks} weeks of the work"), &format!("start + {weeks} weeks"))]
}

/// The requirements that the first weeks can show: not those that are looked at but a few times a year.
fn soon_seen(brief: &Brief) -> impl Iterator<Item = &Requirement> {
    let is_seldom = |often: &str| ["quarter", "year", "annual", "months"].iter().any(|word| often.contains(word));
    brief.requirement.iter().filter(move |requirement| !is_seldom(&requirement.frequency))
}

/// A requirement as what a milestone is accepted by, with the share that is enough by then: no more than at any other time.
fn criterion(brief: &Brief, requirement: &Requirement, due: &str) -> String {
    let due = due.parse::<Day>().ok().and_then(|day| brief.date_of(&day));
    let is_learning = |ramp: &&RampStep| {
        due.zip(ramp.until.as_ref().and_then(|day| brief.date_of(day))).is_some_and(|(due, until)| due < until)
    };
    let learning = requirement.ramp.iter().find(is_learning).and_then(|ramp| ramp.aql);
    match learning.or(requirement.aql).filter(|level| level.percent() < Decimal::ONE_HUNDRED) {
        Some(level) => format!("{}, in {level} of cases", requirement.standard),
        None => requirement.standard.clone(),
    }
}

/// How many whole weeks the work lasts.
fn weeks(brief: &Brief) -> Option<i32> {
    let (start, end) = brief.term()?;
    Some(start.0.until(end.0).ok()?.get_days() / 7)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Path;

    fn told(brief: &Brief) -> Vec<String> {
        let due = |one: &Milestone| one.due.as_ref().map(ToString::to_string).unwrap_or_default();
        milestones(brief).iter().map(|one| format!("{}: {}", one.name, due(one))).collect()
    }

    #[test]
    fn what_goes_on_is_looked_at_after_some_weeks_and_what_has_an_end_halfway() {
        let mut brief = Brief::default();
        let mut set = |path: &str, value: &str| {
            brief.set(&Path::new(path), value).unwrap();
            (told(&brief), brief.clone())
        };
        assert_eq!(set("schedule.start", "2027-01-04").0, [""; 0]);
        set("process.1.volume", "20 emails per day");
        set("process.1.deliverables", "Answered emails");
        let (names, brief) = set("requirement.1.standard", "Reply within 1 business day");
        assert_eq!(names, ["First 2 weeks of the work: start + 2 weeks"]);
        let first = &milestones(&brief)[0];
        assert_eq!(first.deliverables, ["Answered emails"]);
        assert_eq!(first.acceptance, ["Reply within 1 business day"]);
        let (_, leeway) = set("requirement.1.aql", "95 %");
        assert_eq!(milestones(&leeway)[0].acceptance, ["Reply within 1 business day, in 95 % of cases"]);
        let (_, seldom) = set("requirement.1.frequency", "every 2 months");
        assert!(milestones(&seldom)[0].acceptance.is_empty());
        assert_eq!(set("process.1.volume", "60 receipts per month").0, ["First 4 weeks of the work: start + 4 weeks"]);
        let both = ["First results: start + 4 weeks", "Everything handed over: end"];
        assert_eq!(set("schedule.end", "2027-03-05").0, both);
        assert_eq!(set("schedule.end", "2027-01-08").0, both[1..]);
    }
}
