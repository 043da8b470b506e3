//! What matters most has no weight.

use crate::check::{Context, Problem, Rule, Stage};
use crate::diagnostic::Level;

pub(super) const RULE: Rule = Rule::new("REQ06", "top-requirement-without-incentive", Level::Advice, Stage::Ask, check);

fn check(context: &Context, problems: &mut Vec<Problem>) {
    if context.brief.requirement.is_empty() {
        return;
    }
    let Some(most) = context.requirements().filter_map(|(_, requirement)| requirement.importance).max() else {
        problems.push(
            Problem::at("requirement", "no requirement is marked as the one that matters most")
                .help("write `importance = 5` at the most important one, and `incentive` or `remedy` with it"),
        );
        return;
    };
    let top: Vec<_> = context.requirements().filter(|(_, requirement)| requirement.importance == Some(most)).collect();
    if top.iter().any(|(_, requirement)| !requirement.incentive.is_empty() || !requirement.remedy.is_empty()) {
        return;
    }
    if let Some((path, _)) = top.first() {
        problems.push(
            Problem::at(path.key("importance"), "the most important requirement has neither incentive nor remedy")
                .help("tie money or time to it: `remedy = \"Below 90 % in a month: 5 % off that month's fee\"`"),
        );
    }
}
