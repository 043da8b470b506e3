//! Nobody can see how the work is done today.

use crate::check::{Context, Problem, Rule, Stage};
use crate::diagnostic::Level;

pub(super) const RULE: Rule = Rule::new("PRO02", "process-without-current-state", Level::Warning, Stage::Ask, check);

fn check(context: &Context, problems: &mut Vec<Problem>) {
    for (path, process) in context.outsourced().filter(|(_, process)| process.current.trim().is_empty()) {
        problems.push(
            Problem::at(path.key("current"), format!("the brief does not say how `{}` is done today", process.title()))
                .help("describe who does it, when, with what, and what goes wrong: `current = \"The owner answers in the evening; customers wait 30 hours\"`"),
        );
    }
}
