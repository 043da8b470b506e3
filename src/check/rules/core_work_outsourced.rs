//! The heart of the business leaves the house.

use crate::check::{Context, Problem, Rule, Stage};
use crate::diagnostic::Level;

pub(super) const RULE: Rule = Rule::new("PRO06", "core-work-outsourced", Level::Warning, Stage::Ask, check);

fn check(context: &Context, problems: &mut Vec<Problem>) {
    for (path, process) in context.outsourced() {
        let private = &process.private;
        if private.core == Some(true) && private.reason.trim().is_empty() {
            let path = path.key("private");
            problems.push(
                Problem::at(
                    path.key("core"),
                    format!("`{}` is part of what you are known for, and is to be outsourced", process.title()),
                )
                .help("write `decision = \"keep\"`, split off the part that can go, or give the `reason`"),
            );
        }
    }
}
