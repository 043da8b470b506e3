//! Full performance is asked for from the first day.

use crate::check::{Context, Problem, Rule, Stage};
use crate::diagnostic::Level;

pub(super) const RULE: Rule = Rule::new("REQ07", "no-learning-curve", Level::Advice, Stage::Start, check);

fn check(context: &Context, problems: &mut Vec<Problem>) {
    let requirements = &context.brief.requirement;
    if context.recurs() && !requirements.is_empty() && requirements.iter().all(|requirement| requirement.ramp.is_empty()) {
        problems.push(Problem::at("requirement", "the provider must meet every requirement in full from the first day").help(
            "allow a lower level at first: a `[[requirement.ramp]]` with `until = \"start + 4 weeks\"` and `aql = \"80 %\"`",
        ));
    }
}
