//! The parts come to another sum than the whole.

use rust_decimal::Decimal;

use crate::check::sums::{amount, figure, total};
use crate::check::{Context, Problem, Rule, Stage};
use crate::diagnostic::Level;
use crate::model::{Path, PaymentModel, Period, ShareOrMoney};

pub(super) const RULE: Rule = Rule::new("PAY07", "payments-not-adding-up", Level::Error, Stage::Ask, check);

fn check(context: &Context, problems: &mut Vec<Problem>) {
    let brief = context.brief;
    match brief.payment.model {
        Some(PaymentModel::Fixed | PaymentModel::Milestone) => {}
        // a retainer for the whole term is a total like any other
        Some(PaymentModel::Retainer) if brief.payment.period == Some(Period::Total) => {}
        Some(model) => return without_total(context, model, problems),
        None => return,
    }
    let whole = brief.payment.amount.as_ref().and_then(amount);
    let parts: Vec<(Path, &ShareOrMoney)> =
        context.milestones().filter_map(|(path, milestone)| Some((path.key("payment"), milestone.payment.as_ref()?))).collect();
    let Some((first, rest)) = parts.split_first() else { return };
    // sums in two currencies are another rule's business
    let currency = &brief.payment.currency;
    if parts.iter().any(
        |(_, part)| matches!(part, ShareOrMoney::Money(money) if money.currency.as_ref().is_some_and(|other| other != currency)),
    ) {
        return;
    }
    let shares = parts.iter().all(|(_, part)| matches!(part, ShareOrMoney::Share(_)));
    let (sum, wanted) = match (whole, shares) {
        (_, true) => {
            let Some(sum) = total(parts.iter().map(|(_, part)| percent(part))) else { return };
            (
                format!("{} %", figure(sum)),
                (sum != Decimal::ONE_HUNDRED).then(|| format!("100 % (difference {} %)", figure(Decimal::ONE_HUNDRED - sum))),
            )
        }
        (Some(whole), false) => {
            let Some(sum) = total(parts.iter().map(|(_, part)| value(part, whole))) else { return };
            let difference = (whole - sum).round_dp(2);
            (
                format!("{currency} {}", figure(sum)),
                (!difference.is_zero()).then(|| format!("{currency} {} (difference {})", figure(whole), figure(difference))),
            )
        }
        (None, false) => {
            let share = parts.iter().find(|(_, part)| matches!(part, ShareOrMoney::Share(_)));
            if let Some((path, share)) = share {
                problems.push(
                    Problem::at(path.clone(), format!("`{share}` of what? the brief names no total"))
                        .case("no-total")
                        .help("give the total as `payment.amount`, or write the sum of money"),
                );
            }
            return;
        }
    };
    let Some(wanted) = wanted else { return };
    let mut problem = Problem::at(first.0.clone(), format!("the payments at the milestones come to {sum} instead of {wanted}"))
        .label(first.1.to_string())
        .help("correct one of them");
    for (path, part) in rest {
        problem = problem.also(path.clone(), part.to_string());
    }
    if !shares {
        problem = problem.also("payment.amount", "the total");
    }
    problems.push(problem);
}

/// Shares of what is paid again and again, or by the piece: nobody can tell what the whole is.
fn without_total(context: &Context, model: PaymentModel, problems: &mut Vec<Problem>) {
    let how = match model {
        PaymentModel::Hourly => "by the hour",
        PaymentModel::PerUnit => "by the piece",
        _ => "again every period",
    };
    for (path, milestone) in context.milestones() {
        let Some(ShareOrMoney::Share(share)) = &milestone.payment else { continue };
        problems.push(
            Problem::at(path.key("payment"), format!("`{share}` of what? the work is paid {how}, and there is no total"))
                .case("no-total")
                .also("payment.model", "how the work is paid")
                .help("write the sum of money that is paid at this milestone, or take it out"),
        );
    }
}

fn percent(part: &ShareOrMoney) -> Decimal {
    match part {
        ShareOrMoney::Share(share) => share.percent(),
        ShareOrMoney::Money(_) => Decimal::ZERO,
    }
}

fn value(part: &ShareOrMoney, whole: Decimal) -> Decimal {
    match part {
        ShareOrMoney::Share(share) => whole.saturating_mul(share.percent()) / Decimal::ONE_HUNDRED,
        ShareOrMoney::Money(money) => money.amount,
    }
}
