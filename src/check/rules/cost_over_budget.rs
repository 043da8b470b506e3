//! The plan costs more than it may.

use rust_decimal::Decimal;

use crate::check::sums::{exceeds, figure};
use crate::check::{Context, Problem, Rule, Stage};
use crate::diagnostic::Level;
use crate::model::Period;

pub(super) const RULE: Rule = Rule::new("PRI02", "cost-over-budget", Level::Warning, Stage::Ask, check);

fn check(context: &Context, problems: &mut Vec<Problem>) {
    let Some((budget, kept_back, period)) = context.spendable() else { return };
    let Some((cost, arithmetic)) = context.cost_per(period) else { return };
    let allowed = budget - kept_back;
    if !exceeds(cost, allowed) || cost.is_zero() {
        return;
    }
    let per = if period == Period::Total { "in all".to_owned() } else { format!("a {period}") };
    let share = (allowed / cost * Decimal::ONE_HUNDRED).floor();
    let payment = &context.brief.payment;
    let priced = [("payment.rate", payment.rate.is_some()), ("payment.amount", payment.amount.is_some())];
    let price = priced.into_iter().find(|(_, given)| *given);
    let problem =
        Problem::at("private.budget", format!("the plan costs {} {per}, and {} may be spent", figure(cost), figure(allowed)))
            .label(format!("{arithmetic}; {} less {} kept back", figure(budget), figure(kept_back)))
            .help(format!(
                "raise the budget to {}, or let volume, hours or price come down to {share} %",
                figure((budget + cost - allowed).ceil())
            ));
    problems.push(match price {
        Some((path, _)) => problem.also(path, "the price"),
        None => problem,
    });
}
