//! Nobody knows how to stop.

use crate::check::{Context, Problem, Rule, Stage};
use crate::diagnostic::Level;

pub(super) const RULE: Rule = Rule::new("TRA04", "no-way-out", Level::Warning, Stage::Ask, check);

fn check(context: &Context, problems: &mut Vec<Problem>) {
    let exit = &context.brief.exit;
    if exit.notice.is_none() {
        problems.push(
            Problem::at("exit.notice", "the brief does not say how either side may stop")
                .help("write `notice = \"30 days\"` under `[exit]`, and what is handed over then as `handover`"),
        );
    }
    if context.has_trial() && exit.during_trial.trim().is_empty() {
        problems.push(
            Problem::at("exit.during_trial", "the brief does not say how either side may stop during the trial")
                .help("write `during_trial = \"Either side may stop at once; finished work is paid\"` under `[exit]`"),
        );
    }
}
