//! No outcome is named.

use crate::check::{Context, Problem, Rule, Stage};
use crate::diagnostic::Level;

pub(super) const RULE: Rule = Rule::new("SEC01", "no-objective", Level::Error, Stage::Ask, check);

fn check(context: &Context, problems: &mut Vec<Problem>) {
    if context.brief.brief.objective.trim().is_empty() {
        problems.push(
            Problem::at("brief.objective", "the brief does not say what the work is for")
                .help("say in one sentence what will be true when it is done well: `objective = \"Every customer gets a correct answer within one business day\"`"),
        );
    }
}
