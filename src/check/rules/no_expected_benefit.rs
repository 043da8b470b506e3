//! Nobody has worked out what the work being gone is worth.

use crate::check::{Context, Problem, Rule, Stage};
use crate::diagnostic::Level;
use crate::model::Path;

pub(super) const RULE: Rule = Rule::new("PRI09", "no-expected-benefit", Level::Advice, Stage::Ask, check);

fn check(context: &Context, problems: &mut Vec<Problem>) {
    let private = &context.brief.private;
    let path = Path::new("private");
    let keys = [
        ("benefit", private.benefit.is_empty()),
        ("owner_time_now", private.owner_time_now.is_none()),
        ("owner_hour_value", private.owner_hour_value.is_none()),
    ];
    if let Some(missing) = context.missing(&path, &keys) {
        problems.push(
            Problem::at(path, format!("what you gain by it is not written down: {missing} missing"))
                .lacks(&missing)
                .help("write how long the work takes you now, what an hour of yours is worth and what you will do with the time"),
        );
    }
}
