//! The way the work is done is not written down.

use crate::check::notions::is_vague;
use crate::check::{Context, Problem, Rule, Stage};
use crate::diagnostic::Level;

pub(super) const RULE: Rule = Rule::new("PRO01", "process-without-steps", Level::Advice, Stage::Ask, check);

fn check(context: &Context, problems: &mut Vec<Problem>) {
    for (path, process) in context.outsourced() {
        // a process without deliverables too is reported as a vague scope
        if process.step.is_empty() && !is_vague(process) {
            problems.push(
                Problem::at(path.key("step"), format!("the steps of `{}` are not listed", process.title()))
                    .help("add a `[[process.step]]` with `text` and `owner` for each step, as you do it today; `method` says how far they bind"),
            );
        }
    }
}
