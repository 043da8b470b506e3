//! A brief went out although it has errors.

use super::useless_allowance;
use crate::check::RULES;
use crate::check::{Context, Problem, Rule, Stage};
use crate::diagnostic::Level;
use crate::model::Status;

pub(super) const RULE: Rule = Rule::new("SEC07", "issued-with-errors", Level::Error, Stage::Ask, check);

fn check(context: &Context, problems: &mut Vec<Problem>) {
    let (stage, word) = match context.brief.brief.status {
        Some(Status::Issued) => (Stage::Ask, "issued"),
        Some(Status::Agreed) => (Stage::Start, "agreed"),
        _ => return,
    };
    // allowances are no part of the work, and looking at them would lead back to here
    let is_other = |rule: &&Rule| ![RULE.code, useless_allowance::RULE.code].contains(&rule.code);
    let others = RULES.iter().filter(is_other).filter(|rule| rule.stage <= stage && context.level(rule) == Some(Level::Error));
    let errors: usize = others.map(|rule| context.open(rule).len()).sum::<usize>() + context.shape_errors();
    if errors > 0 {
        let plural = if errors == 1 { "" } else { "s" };
        problems.push(
            Problem::at("brief.status", format!("the brief is marked `{word}` and has {errors} error{plural}"))
                .help("settle the errors that are listed, or write `status = \"draft\"` until they are"),
        );
    }
}
