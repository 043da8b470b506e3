//! A brief went out although it has errors.

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
    let others = RULES.iter().filter(|rule| rule.level == Level::Error && rule.stage <= stage && rule.code != RULE.code);
    let errors: usize = others.map(|rule| context.open(rule).len()).sum::<usize>() + context.shape_errors();
    if errors > 0 {
        let plural = if errors == 1 { "" } else { "s" };
        problems.push(
            Problem::at("brief.status", format!("the brief is marked `{word}` and has {errors} error{plural}"))
                .help("settle the errors that are listed, or write `status = \"draft\"` until they are"),
        );
    }
}
