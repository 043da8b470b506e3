//! The provider earns the same whether the work is good or not.

use crate::check::{Context, Problem, Rule, Stage};
use crate::diagnostic::Level;
use crate::model::PaymentModel;

pub(super) const RULE: Rule = Rule::new("PAY03", "paid-by-time-only", Level::Advice, Stage::Ask, check);

fn check(context: &Context, problems: &mut Vec<Problem>) {
    let brief = context.brief;
    let by_time = matches!(brief.payment.model, Some(PaymentModel::Hourly | PaymentModel::Retainer));
    let by_milestone = brief.milestone.iter().any(|milestone| milestone.payment.is_some());
    let by_result =
        brief.requirement.iter().any(|requirement| !requirement.incentive.is_empty() || !requirement.remedy.is_empty());
    if by_time && !by_milestone && !by_result {
        problems.push(
            Problem::at("payment.model", "all pay is for time, none for a result").help(
                "give a requirement an `incentive` or a `remedy`, tie a sum to a milestone, or choose `per_unit` or `fixed`",
            ),
        );
    }
}
