//! A date that has gone by already.

use crate::check::{Context, Problem, Rule, Stage};
use crate::diagnostic::Level;
use crate::model::{Path, Status};

pub(super) const RULE: Rule = Rule::new("MIL05", "past-deadline", Level::Warning, Stage::Ask, check);

fn check(context: &Context, problems: &mut Vec<Problem>) {
    let brief = context.brief;
    let Some(today) = context.today.filter(|_| brief.brief.status != Some(Status::Agreed)) else { return };
    let mut dates = vec![(Path::new("schedule.start"), "the start", brief.schedule.start)];
    dates.push((Path::new("trial.due"), "the trial", context.date(&brief.trial.due)));
    dates.extend(context.milestones().map(|(path, milestone)| (path.key("due"), "the milestone", context.date(&milestone.due))));
    for (path, what, date) in dates {
        if let Some(date) = date.filter(|date| *date < today) {
            problems.push(
                Problem::at(path, format!("{what} was on {date}, and today is {today}"))
                    .help("move the date, or write `status = \"agreed\"` if the work is under way"),
            );
        }
    }
}
