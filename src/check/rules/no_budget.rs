//! Nobody has decided what the work may cost.

use crate::check::{Context, Problem, Rule, Stage};
use crate::diagnostic::Level;
use crate::model::Path;

pub(super) const RULE: Rule = Rule::new("PRI01", "no-budget", Level::Warning, Stage::Ask, check);

fn check(context: &Context, problems: &mut Vec<Problem>) {
    let private = &context.brief.private;
    let path = Path::new("private");
    let keys = [("budget", private.budget.is_none()), ("budget_period", private.budget_period.is_none())];
    if let Some(missing) = context.missing(&path, &keys) {
        problems
            .push(Problem::at(path, format!("it is not settled what the work may cost: {missing} missing")).lacks(&missing).help(
            "write `budget = 1450` and `budget_period = \"month\"` under `[private]`; no document for the provider shows them",
        ));
    }
}
