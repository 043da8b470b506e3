//! Nothing says how the brief may change.

use crate::check::{Context, Problem, Rule, Stage};
use crate::diagnostic::Level;
use crate::model::Path;

pub(super) const RULE: Rule = Rule::new("SEC05", "no-change-control", Level::Warning, Stage::Start, check);

fn check(context: &Context, problems: &mut Vec<Problem>) {
    let change = &context.brief.change_control;
    let path = Path::new("change_control");
    let keys = [("how", change.how.is_empty()), ("answer_within", change.answer_within.is_none())];
    if let Some(missing) = context.missing(&path, &keys) {
        problems.push(
            Problem::at(path, format!("the brief does not say how a change is agreed: {missing} missing")).lacks(&missing)
                .help("write `how = \"In writing; both sides agree to a new revision\"` and `answer_within = \"3 business days\"` under `[change_control]`"),
        );
    }
}
