//! The first weeks, week by week: what happens in each, and the levels that hold meanwhile.

use jiff::Span;
use serde::Serialize;

use super::style::Style;
use crate::model::{Anchor, Brief, Date, Day, Direction, Requirement, Share};

/// Nobody plans a handover further ahead than a quarter.
const LONGEST: i64 = 13;

/// A week in which something changes, or several in a row in which nothing does.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(super) struct Week {
    week: String,
    days: String,
    events: Vec<String>,
    levels: Vec<String>,
}

/// The weeks from the first day to the last in which something happens or another level begins to hold; what lies between stands
/// together in one row, so that none is left out. None without a first day.
pub(super) fn weeks(brief: &Brief, style: &Style) -> Vec<Week> {
    let taking_over = brief.transition.start.as_ref().and_then(|day| brief.date_of(day));
    let Some(first) = [taking_over, brief.schedule.start].into_iter().flatten().min() else { return Vec::new() };
    let events = events(brief, style, taking_over);
    let mut rows = Vec::new();
    let before: Vec<String> = events.iter().filter(|(date, _)| *date < first).map(|(_, event)| event.clone()).collect();
    if !before.is_empty() {
        let eve = first.0.yesterday().map_or(first, Date);
        let days = style.say("until-date", &[("day", &style.date(eve))]);
        rows.push(Week { week: style.say("week-before", &[]), days, events: before, levels: Vec::new() });
    }
    let learning = learning(brief);
    let mut held = Vec::new();
    // where the weeks begin in which nothing has changed since the last row
    let mut quiet = 0;
    for week in 0..LONGEST {
        let Some((monday, sunday)) = days(first, week) else { break };
        let events: Vec<String> =
            events.iter().filter(|(date, _)| (monday..=sunday).contains(date)).map(|(_, event)| event.clone()).collect();
        let levels: Vec<_> = learning.iter().filter_map(|one| one.level(monday)).collect();
        let told = |levels: &[(&str, Share)]| levels.iter().map(|(id, level)| format!("{id} {}", style.share(level))).collect();
        if !events.is_empty() || levels != held {
            if quiet < week
                && let (Some((from, _)), Some((_, to))) = (days(first, quiet), days(first, week - 1))
            {
                let events = vec![style.say("event-quiet", &[])];
                rows.push(Week {
                    week: number(quiet, week - 1, style),
                    days: stretch(from, to, style),
                    events,
                    levels: told(&held),
                });
            }
            let levels = told(&levels);
            rows.push(Week { week: number(week, week, style), days: stretch(monday, sunday, style), events, levels });
            quiet = week + 1;
        }
        held = levels;
    }
    rows
}

fn number(first: i64, last: i64, style: &Style) -> String {
    let (from, to) = ((first + 1).to_string(), (last + 1).to_string());
    if first == last {
        return style.say("week-number", &[("number", &from)]);
    }
    style.say("week-numbers", &[("first", &from), ("last", &to)])
}

fn stretch(first: Date, last: Date, style: &Style) -> String {
    style.say("week-days", &[("first", &style.date(first)), ("last", &style.date(last))])
}

fn days(first: Date, week: i64) -> Option<(Date, Date)> {
    let monday = first.0.checked_add(Span::new().weeks(week)).ok()?;
    Some((Date(monday), Date(monday.checked_add(Span::new().days(6)).ok()?)))
}

fn events(brief: &Brief, style: &Style, taking_over: Option<Date>) -> Vec<(Date, String)> {
    let mut events = Vec::new();
    let mut add = |date: Option<Date>, event: String| events.extend(date.map(|date| (date, event)));
    let on = |day: &Option<Day>| day.as_ref().and_then(|day| brief.date_of(day));
    let trial = on(&brief.trial.due);
    let told = |date: Option<Date>| date.map(|date| style.date(date)).unwrap_or_default();
    add(trial, style.say("event-trial", &[("date", &told(trial))]));
    add(taking_over, style.say("event-taking-over", &[]));
    add(brief.schedule.start.filter(|start| Some(*start) != taking_over), style.say("event-starts", &[]));
    if let (Some(start), Some(run)) = (taking_over, &brief.transition.parallel_run) {
        let end = brief.shift(start, Direction::After, run);
        // the day after is the first that the provider works alone
        let last = end.and_then(|date| date.0.yesterday().ok()).map(Date);
        add(last, style.say("event-together", &[("run", &style.duration(run))]));
    }
    for milestone in &brief.milestone {
        let names: Vec<&str> = [&milestone.id, &milestone.name].into_iter().map(|name| name.trim()).collect();
        let date = on(&milestone.due);
        add(date, style.say("event-due", &[("name", names.join(" ").trim()), ("date", &told(date))]));
    }
    for talk in brief.touchpoint.iter().filter(|talk| !matches!(talk.until, Some(Day::Offset { anchor: Anchor::End, .. }))) {
        add(on(&talk.until), style.say("event-rhythm-ends", &[("name", &talk.name)]));
    }
    events.sort_by_key(|(date, _)| *date);
    events
}

/// A requirement whose level is lower while the provider learns.
struct Learning<'a> {
    requirement: &'a Requirement,
    /// The lower levels, each with the day up to which it holds, in the order of these.
    steps: Vec<(Date, Share)>,
}

fn learning<'a>(brief: &'a Brief) -> Vec<Learning<'a>> {
    let learning = brief.requirement.iter().filter(|requirement| !requirement.ramp.is_empty());
    let with_steps = |requirement: &'a Requirement| {
        let steps = requirement.ramp.iter().filter_map(|step| Some((brief.date_of(step.until.as_ref()?)?, step.aql?)));
        let mut steps: Vec<_> = steps.collect();
        steps.sort_by_key(|(until, _)| *until);
        Learning { requirement, steps }
    };
    learning.map(with_steps).collect()
}

impl<'a> Learning<'a> {
    /// The id of the requirement and the level that holds in a week.
    fn level(&self, monday: Date) -> Option<(&'a str, Share)> {
        let held = self.steps.iter().find(|(until, _)| *until > monday).map(|(_, level)| *level);
        Some((&self.requirement.id, held.or(self.requirement.aql)?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Path;

    #[test]
    fn weeks_in_which_nothing_changes_stand_together() {
        let mut brief = Brief::default();
        for (path, value) in [
            ("schedule.start", "2027-01-04"),
            ("transition.start", "start"),
            ("transition.parallel_run", "2 weeks"),
            ("trial.due", "start - 1 week"),
            ("milestone.1.id", "M1"),
            ("milestone.1.name", "First month"),
            ("milestone.1.due", "start + 4 weeks"),
            ("requirement.1.id", "R1"),
            ("requirement.1.aql", "95 %"),
            ("requirement.1.ramp.1.until", "start + 2 weeks"),
            ("requirement.1.ramp.1.aql", "80 %"),
        ] {
            brief.set(&Path::new(path), value).unwrap();
        }
        let told: Vec<String> = weeks(&brief, &Style::new("en-GB"))
            .iter()
            .map(|week| format!("{} | {} | {}", week.week, week.events.join("; "), week.levels.join("; ")))
            .collect();
        assert_eq!(
            told,
            [
                "Before the start | Trial handed in by 28 December 2026 | ",
                "Week 1 | The provider begins to take over | R1 80 %",
                "Week 2 | Both sides do the work for the last time, after 2 weeks | R1 80 %",
                "Week 3 |  | R1 95 %",
                "Week 4 | The work goes on | R1 95 %",
                "Week 5 | M1 First month due on 1 February 2027 | R1 95 %",
            ]
        );
        assert!(weeks(&Brief::default(), &Style::new("en")).is_empty());
    }
}
