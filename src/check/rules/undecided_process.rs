//! Nobody has decided whether the work leaves the house.

use crate::check::{Context, Problem, Rule, Stage};
use crate::diagnostic::Level;

pub(super) const RULE: Rule = Rule::new("PRO05", "undecided-process", Level::Advice, Stage::Ask, check);

fn check(context: &Context, problems: &mut Vec<Problem>) {
    for (path, process) in context.outsourced().filter(|(_, process)| process.private.decision.is_none()) {
        problems.push(
            Problem::at(path.key("private").key("decision"), format!("it is not decided what happens to `{}`", process.title()))
                .help("write `decision = \"outsource\"`, `\"keep\"`, `\"automate\"` or `\"drop\"` under `[process.private]`"),
        );
    }
}
