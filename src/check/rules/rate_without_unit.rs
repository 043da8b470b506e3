//! A price without what it buys.

use crate::check::{Context, Problem, Rule, Stage};
use crate::diagnostic::Level;
use crate::model::PaymentModel;

pub(super) const RULE: Rule = Rule::new("PAY05", "rate-without-unit", Level::Error, Stage::Ask, check);

fn check(context: &Context, problems: &mut Vec<Problem>) {
    let payment = &context.brief.payment;
    if let Some(rate) = payment.rate.as_ref().filter(|_| payment.unit.trim().is_empty()) {
        problems.push(
            Problem::at("payment.unit", format!("`rate = {rate}` does not say what it buys"))
                .also("payment.rate", "the price of what?")
                .help("add the unit, such as `unit = \"hour\"` or `unit = \"invoice\"`"),
        );
    }
    if let Some(amount) =
        payment.amount.as_ref().filter(|_| payment.model == Some(PaymentModel::Retainer) && payment.period.is_none())
    {
        problems.push(
            Problem::at("payment.period", format!("a retainer of {amount} does not say for how long"))
                .also("payment.amount", "for which period?")
                .help("add the period, such as `period = \"month\"`"),
        );
    }
}
