//! Nothing says where the work ends.

use crate::check::{Context, Problem, Rule, Stage};
use crate::diagnostic::Level;

pub(super) const RULE: Rule = Rule::new("SEC03", "no-scope-limits", Level::Warning, Stage::Ask, check);

fn check(context: &Context, problems: &mut Vec<Problem>) {
    let heading = &context.brief.brief;
    if heading.out_of_scope.is_empty() {
        problems.push(
            Problem::at("brief.out_of_scope", "the brief does not say what is not part of the work")
                .help("name at least one thing: `out_of_scope = [\"Telephone calls\"]`"),
        );
    }
    if heading.assumptions.is_empty() {
        problems.push(
            Problem::at("brief.assumptions", "the brief does not say what it takes for granted")
                .help("name what the price rests on: `assumptions = [\"Fewer than 1,500 orders a month\"]`"),
        );
    }
}
