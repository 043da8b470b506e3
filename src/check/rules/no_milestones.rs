//! Nothing finished is shown before the end.

use crate::check::{Context, Problem, Rule, Stage};
use crate::diagnostic::Level;

pub(super) const RULE: Rule = Rule::new("MIL02", "no-milestones", Level::Warning, Stage::Ask, check);

fn check(context: &Context, problems: &mut Vec<Problem>) {
    if context.brief.milestone.is_empty() {
        problems.push(
            Problem::at("milestone", "there is no point at which something finished is shown")
                .help("add a `[[milestone]]` with a date (`due`) and what is handed over (`deliverables`)"),
        );
    }
    for (path, milestone) in context.milestones() {
        let keys = [("due", milestone.due.is_none()), ("deliverables", milestone.deliverables.is_empty())];
        if let Some(missing) = context.missing(&path, &keys) {
            problems.push(
                Problem::at(path, format!("the milestone lacks {missing}"))
                    .help("give its date, such as `due = \"start + 4 weeks\"`, and what can be seen then: `deliverables = [\"Reply library\"]`"),
            );
        }
    }
}
