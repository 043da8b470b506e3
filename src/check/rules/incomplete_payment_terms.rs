//! The terms of payment have a gap.

use crate::check::{Context, Problem, Rule, Stage};
use crate::diagnostic::Level;
use crate::model::{Path, PaymentModel};

pub(super) const RULE: Rule = Rule::new("PAY01", "incomplete-payment-terms", Level::Error, Stage::Start, check);

fn check(context: &Context, problems: &mut Vec<Problem>) {
    let payment = &context.brief.payment;
    let path = Path::new("payment");
    let by_rate = matches!(payment.model, Some(PaymentModel::Hourly | PaymentModel::PerUnit));
    let by_amount = matches!(payment.model, Some(PaymentModel::Fixed | PaymentModel::Retainer))
        // sums at the milestones need no total
        || payment.model == Some(PaymentModel::Milestone) && context.brief.milestone.iter().all(|milestone| milestone.payment.is_none());
    let keys = [
        ("model", payment.model.is_none()),
        ("rate", by_rate && payment.rate.is_none()),
        ("amount", by_amount && payment.amount.is_none()),
        ("cap", payment.model == Some(PaymentModel::Hourly) && payment.cap.is_none()),
        ("when", payment.when.is_empty()),
        ("due", payment.due.is_empty()),
        ("method", payment.method.is_empty()),
    ];
    if let Some(missing) = context.missing(&path, &keys) {
        problems.push(
            Problem::at(path, format!("the terms of payment lack {missing}"))
                .lacks(&missing)
                .help("say how much, for what, when it falls due and by which route, such as `due = \"14 days after invoice\"`"),
        );
    }
}
