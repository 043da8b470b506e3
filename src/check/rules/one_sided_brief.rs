//! The client promises nothing.

use crate::check::{Context, Problem, Rule, Stage};
use crate::diagnostic::Level;

pub(super) const RULE: Rule = Rule::new("SEC04", "one-sided-brief", Level::Advice, Stage::Ask, check);

fn check(context: &Context, problems: &mut Vec<Problem>) {
    if context.brief.client.obligations.is_empty() {
        problems.push(
            Problem::at("client.obligations", "the brief says what the provider owes, and nothing that you will do")
                .help("say what you will do and how fast: `obligations = [\"Answer questions within 1 business day\"]`"),
        );
    }
}
