//! The rules: what can be wrong with a brief that has the right shape.
//!
//! A rule is a `.rs` and a `.md` of the same name in `rules/`; its name stands once more in the list in `rules/mod.rs`. Rules say
//! which path of the brief is at fault; this file turns paths into places of the text. The day is an argument, never the clock.

pub mod advice;
mod allow;
mod answered;
mod arrivals;
mod context;
mod cost;
pub mod coverage;
mod currency;
pub mod feasibility;
mod leaves;
mod mend;
mod nearest;
mod notions;
mod overlap;
mod page;
mod policy;
mod problem;
mod references;
mod rhythm;
mod rule;
mod rules;
mod secrets;
mod spellings;
mod stage;
mod sums;
mod wording;

pub use answered::{answered_by, comes_after_others};
pub use context::Context;
pub use leaves::Leaf;
pub use mend::{Mended, mend};
pub use nearest::nearest;
pub use notions::faces_customers;
pub use page::Page;
pub use policy::{Levels, Policy};
pub use problem::Problem;
pub use references::{forget, references};
pub use rhythm::occurrences;
pub use rule::{Rule, find};
pub use rules::{RULES, tolerates_misses};
pub use stage::Stage;

use crate::diagnostic::Finding;
use crate::model::{Brief, Date};
use crate::source::Source;

/// What a check goes by besides the brief.
#[derive(Debug, Clone, Copy, Default)]
pub struct Options {
    /// The day of the check; rules about the past are silent without it.
    pub today: Option<Date>,
    /// Up to which stage rules count; derived from the brief and the day where nothing is said.
    pub stage: Option<Stage>,
}

/// Everything that is wrong with a brief, its shape included, in the order of the file.
///
/// A file that is not TOML, of a newer format, or full of mistakes yields its shape findings alone: nothing else in it can be trusted.
pub fn check(source: &Source, options: &Options) -> Vec<Finding> {
    check_by(source, options, &Policy::default())
}

/// The same, with other levels and allowances than those of the rules and of the brief.
pub fn check_by(source: &Source, options: &Options, policy: &Policy) -> Vec<Finding> {
    let mut findings = source.findings.clone();
    if source.is_brief {
        findings.extend(run(&Context::new(&source.brief, Some(source), options, policy)));
        sort(&mut findings);
    }
    findings
}

/// What the rules find in a brief that has no text yet; all places are empty.
pub fn check_brief(brief: &Brief, options: &Options) -> Vec<Finding> {
    let mut findings = run(&Context::new(brief, None, options, &Policy::default()));
    sort(&mut findings);
    findings
}

/// What each allowance of a brief keeps quiet, in their order: nothing where it does not count or its rule finds nothing there.
pub fn allowed(brief: &Brief, options: &Options) -> Vec<Vec<Finding>> {
    let policy = Policy::default();
    let context = Context::new(brief, None, options, &policy);
    let quiet = |allowed: &allow::Allowed| {
        let Some(rule) = allowed.rule.as_ref().ok().filter(|_| !allowed.reason.is_empty()) else { return Vec::new() };
        let problems = rule.problems(&context).into_iter().filter(|problem| allowed.covers(problem.path()));
        problems.map(|problem| problem.finding(rule, rule.level, &context)).collect()
    };
    context.allowances().iter().map(quiet).collect()
}

/// Private values that stand where others read them, unless the brief allows it with a reason.
pub fn private_in_public(source: &Source) -> Vec<Finding> {
    let (options, policy) = (Options { today: None, stage: Some(Stage::Run) }, Policy::default());
    let context = Context::new(&source.brief, Some(source), &options, &policy);
    let finding = |rule: &'static Rule| {
        let open = context.open(rule);
        open.into_iter().map(|problem| problem.finding(rule, rule.level, &context)).collect::<Vec<_>>()
    };
    find("private-value-in-public-field").map(finding).unwrap_or_default()
}

/// What of the private values stands in a text that is printed beside those of the brief, such as a letterhead, and the field in
/// which it is private.
pub fn private_in_text(source: &Source, text: &str) -> Option<(String, String)> {
    let (options, policy) = (Options { today: None, stage: Some(Stage::Run) }, Policy::default());
    let context = Context::new(&source.brief, Some(source), &options, &policy);
    rules::private_in_text(&context, text).map(|(found, path)| (found, context.name(&path)))
}

fn run(context: &Context) -> Vec<Finding> {
    let rules = RULES.iter().filter(|rule| rule.stage <= context.stage);
    let rules = rules.filter_map(|rule| Some((rule, context.level(rule)?)));
    rules
        .flat_map(|(rule, level)| context.open(rule).into_iter().map(move |problem| problem.finding(rule, level, context)))
        .collect()
}

/// In the order of the file; what stands at the same place in the order of the codes, then of the list the rule went through.
fn sort(findings: &mut [Finding]) {
    findings.sort_by(|a, b| (a.offset(), &a.code).cmp(&(b.offset(), &b.code)));
}

#[cfg(test)]
mod tests;
