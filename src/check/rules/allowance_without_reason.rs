//! An allowance that nobody gave a reason for.

use crate::check::context::numbered;
use crate::check::{Context, Problem, Rule, Stage};
use crate::diagnostic::Level;

pub(super) const RULE: Rule = Rule::new("TOM05", "allowance-without-reason", Level::Warning, Stage::Ask, check);

fn check(context: &Context, problems: &mut Vec<Problem>) {
    for ((path, _), allowed) in numbered("check.allow", &context.brief.check.allow).zip(context.allowances()) {
        // a rule that does not exist is told by another rule
        let Some(rule) = allowed.rule.as_ref().ok().filter(|_| allowed.reason.is_empty()) else { continue };
        problems.push(
            Problem::at(path, format!("the allowance of `{}` has no reason and does not count", rule.slug))
                .help("say why it is meant to be so: `reason = \"...\"`"),
        );
    }
}
