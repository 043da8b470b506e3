//! The work changes hands from one day to the next.

use crate::check::{Context, Problem, Rule, Stage};
use crate::diagnostic::Level;
use crate::model::Path;

pub(super) const RULE: Rule = Rule::new("TRA01", "overnight-transition", Level::Warning, Stage::Start, check);

fn check(context: &Context, problems: &mut Vec<Problem>) {
    if !context.recurs() {
        return;
    }
    let transition = &context.brief.transition;
    let path = Path::new("transition");
    let keys = [
        ("start", transition.start.is_none()),
        ("parallel_run", transition.parallel_run.is_none()),
        ("training", transition.training.is_empty()),
        ("ready_when", transition.ready_when.is_empty()),
    ];
    if let Some(missing) = context.missing(&path, &keys) {
        problems.push(
            Problem::at(path, format!("the plan for taking over lacks {missing}")).lacks(&missing)
                .help("plan some weeks in which both sides do the work (`parallel_run`), what is taught (`training`) and the test that ends them (`ready_when`)"),
        );
    }
}
