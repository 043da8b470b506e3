//! The provider is not tried out on a small job.

use crate::check::{Context, Problem, Rule, Stage};
use crate::diagnostic::Level;
use crate::model::Path;

pub(super) const RULE: Rule = Rule::new("TRA03", "no-real-trial", Level::Advice, Stage::Ask, check);

fn check(context: &Context, problems: &mut Vec<Problem>) {
    let trial = &context.brief.trial;
    let path = Path::new("trial");
    if !context.has_trial() {
        problems.push(
            Problem::at(path, "the provider is not tried out on a small job first")
                .help("add a `[trial]`: a `task` of a few hours, its `fee`, the `pass_mark` and a `debrief`"),
        );
        return;
    }
    let keys = [
        ("task", trial.task.is_empty()),
        ("fee", trial.fee.is_none()),
        ("pass_mark", trial.pass_mark.is_empty()),
        ("debrief", trial.debrief.is_empty()),
    ];
    if let Some(missing) = context.missing(&path, &keys) {
        problems.push(
            Problem::at(path, format!("the trial lacks {missing}"))
                .lacks(&missing)
                .help("choose a small paid job that is measured by the same requirements, and a time to talk about it"),
        );
    }
}
