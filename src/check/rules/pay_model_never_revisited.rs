//! The first way of paying stays for ever.

use crate::check::{Context, Problem, Rule, Stage};
use crate::diagnostic::Level;

pub(super) const RULE: Rule = Rule::new("PAY04", "pay-model-never-revisited", Level::Advice, Stage::Run, check);

fn check(context: &Context, problems: &mut Vec<Problem>) {
    let payment = &context.brief.payment;
    if payment.later.is_empty() && payment.model.is_some() && context.recurs() {
        problems.push(
            Problem::at("payment.later", "the brief does not say when the way of paying is looked at again").help(
                "write down when and into what it may change: `later = \"A fixed monthly fee once R1 was met for 2 months\"`",
            ),
        );
    }
}
