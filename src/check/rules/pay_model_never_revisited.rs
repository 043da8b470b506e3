//! The first way of paying stays for ever.

use super::no_real_trial;
use crate::check::{Context, Problem, Rule, Stage};
use crate::diagnostic::Level;
use crate::model::PaymentModel;

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
    // a brief that has no trial at all is told so by another rule
    let told = context.level(&no_real_trial::RULE).is_some() && !context.open(&no_real_trial::RULE).is_empty();
    if payment.model == Some(PaymentModel::Retainer) && !context.has_trial() && !told {
        problems.push(
            Problem::at("payment.model", "a retainer begins before the provider has been tried out")
                .help("pay by the hour or by the piece for the first weeks, or put a paid `[trial]` before the retainer"),
        );
    }
}
