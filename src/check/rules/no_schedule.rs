//! Nobody knows when the work begins or how long it lasts.

use crate::check::{Context, Problem, Rule, Stage};
use crate::diagnostic::Level;
use crate::model::Path;

pub(super) const RULE: Rule = Rule::new("MIL01", "no-schedule", Level::Error, Stage::Ask, check);

fn check(context: &Context, problems: &mut Vec<Problem>) {
    let schedule = &context.brief.schedule;
    if schedule.start.is_none() {
        problems.push(
            Problem::at("schedule.start", "the brief does not say when the work begins")
                .help("write `start = 2027-01-04` under `[schedule]`"),
        );
    }
    let open_ended = context.brief.exit.notice.is_some() || context.is_unreadable(&Path::new("exit.notice"));
    if schedule.end.is_none() && !open_ended {
        problems.push(
            Problem::at("schedule.end", "the brief says neither when the work ends nor how to give notice").help(
                "write `end = 2027-06-30` under `[schedule]`, or for open-ended work `notice = \"30 days\"` under `[exit]`",
            ),
        );
    }
}
