//! Quality without a picture of it.

use crate::check::{Context, Problem, Rule, Stage};
use crate::diagnostic::Level;
use crate::model::Kind;

pub(super) const RULE: Rule = Rule::new("REQ05", "quality-without-example", Level::Advice, Stage::Ask, check);

fn check(context: &Context, problems: &mut Vec<Problem>) {
    for (path, requirement) in context.requirements().filter(|(_, requirement)| requirement.kind == Some(Kind::Quality)) {
        if requirement.good_example.is_empty() && requirement.bad_example.is_empty() {
            problems.push(Problem::at(path.key("good_example"), "a requirement on quality has no example").help(
                "describe one piece that you would accept as `good_example` and one that you would send back as `bad_example`",
            ));
        }
    }
}
