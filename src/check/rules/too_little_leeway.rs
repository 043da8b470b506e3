//! There is no time for anything to go wrong.

use crate::check::context::numbered;
use crate::check::{Context, Problem, Rule, Stage};
use crate::diagnostic::Level;
use crate::model::{Direction, Duration};

pub(super) const RULE: Rule = Rule::new("PRI04", "too-little-leeway", Level::Warning, Stage::Ask, check);

fn check(context: &Context, problems: &mut Vec<Problem>) {
    let brief = context.brief;
    let private = &brief.private;
    let Some(leeway) = private.leeway else {
        problems.push(
            Problem::at("private.leeway", "no time is kept back in the schedule")
                .help("write how much later than agreed the work may end, such as `leeway = \"1 week\"`, under `[private]`"),
        );
        return;
    };
    if let Some((end, deadline)) = brief.schedule.end.zip(private.real_deadline)
        && let Some(last) = brief.shift(end, Direction::After, &leeway).filter(|last| *last > deadline)
    {
        problems.push(
            Problem::at(
                "private.real_deadline",
                format!("the end {end} and {leeway} of leeway come to {last}, after the deadline {deadline}"),
            )
            .also("schedule.end", "the end that is agreed")
            .also("private.leeway", "the leeway")
            .help("agree on an earlier end, or write a later deadline if there is time"),
        );
    }
    let backups = numbered("private.backup", &private.backup);
    let soonest = backups
        .filter_map(|(path, backup)| Some((path, backup.available.parse::<Duration>().ok()?)))
        .min_by_key(|(_, time)| time.weeks());
    if let Some((path, time)) = soonest.filter(|(_, time)| time.weeks() > leeway.weeks()) {
        problems.push(
            Problem::at(path.key("available"), format!("the fastest backup needs {time}, and the leeway is {leeway}"))
                .also("private.leeway", "the leeway")
                .help("keep back at least as much time as a backup needs to step in"),
        );
    }
}
