//! Dates that contradict each other.

use crate::check::context::{below, numbered};
use crate::check::{Context, Problem, Rule, Stage};
use crate::diagnostic::Level;
use crate::model::{Date, Direction, Path};

pub(super) const RULE: Rule = Rule::new("MIL04", "dates-out-of-order", Level::Error, Stage::Ask, check);

fn check(context: &Context, problems: &mut Vec<Problem>) {
    let brief = context.brief;
    let Some(start) = brief.schedule.start else { return };
    let end = brief.schedule.end;
    if let Some(end) = end.filter(|end| *end < start) {
        problems.push(
            Problem::at("schedule.end", format!("the work ends on {end}, before it starts on {start}"))
                .also("schedule.start", "the start")
                .help("correct one of the two dates"),
        );
        // every other date would be outside, whatever it is
        return;
    }
    for (path, what, date) in dates(context) {
        if date < start {
            problems.push(
                Problem::at(path, format!("{what} falls on {date}, before the work starts on {start}"))
                    .case("too-early")
                    .also("schedule.start", "the start")
                    .help("move it, or start earlier"),
            );
        } else if let Some(end) = end.filter(|end| date > *end) {
            problems.push(
                Problem::at(path, format!("{what} falls on {date}, after the work ends on {end}"))
                    .case("too-late")
                    .also("schedule.end", "the end")
                    .help("move it, or end later"),
            );
        }
    }
    if let Some(due) = context.date(&brief.trial.due).filter(|due| *due > start) {
        problems.push(
            Problem::at("trial.due", format!("the trial is due on {due}, after the work starts on {start}"))
                .also("schedule.start", "the start")
                .help("let the trial end before the work starts, such as `due = \"start - 2 weeks\"`"),
        );
    }
}

/// Every date that belongs between the start and the end, with what falls on it.
fn dates(context: &Context) -> Vec<(Path, &'static str, Date)> {
    let brief = context.brief;
    let mut dates = Vec::new();
    let mut add = |path: Path, what, day| dates.extend(context.date(day).map(|date| (path, what, date)));
    for (path, milestone) in context.milestones() {
        add(path.key("due"), "the milestone", &milestone.due);
    }
    for (path, requirement) in context.requirements() {
        for (path, step) in below(&path.key("ramp"), &requirement.ramp) {
            add(path.key("until"), "this step of the ramp", &step.until);
        }
    }
    for (path, touchpoint) in numbered("touchpoint", &brief.touchpoint) {
        add(path.key("until"), "the end of this rhythm", &touchpoint.until);
    }
    let run = context.date(&brief.transition.start).or(brief.schedule.start).zip(brief.transition.parallel_run);
    let last = run.and_then(|(start, length)| brief.shift(start, Direction::After, &length));
    dates.extend(last.map(|last| (Path::new("transition.parallel_run"), "the end of the parallel run", last)));
    dates
}
