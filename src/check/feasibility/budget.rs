//! The cost against the budget, and what would bring it down.

use rust_decimal::Decimal;

use super::cost::Costs;
use super::cuts::{cuts, rounded_down, rounded_down_money};
use super::figure::{over, times};
use super::phrase::{phrase, sum};
use super::{Change, Figure, Phrase, Section, Unit};
use crate::check::sums::amount;
use crate::model::{Direction, Duration, Money, Path, PaymentModel, Period, Private, Rate, ShareOrMoney, TimeUnit};

/// The cost against the budget less what is kept back.
pub(super) fn budget(costs: &Costs, section: &mut Section) {
    let private = &costs.context.brief.private;
    if private.budget.is_none() {
        section.miss("private.budget", "the most this may cost; no document for the provider shows it");
    }
    if private.budget.is_some() && private.budget_period.is_none() {
        section.miss("private.budget_period", "what the budget covers: `month`, `week` or `total`");
    }
    let Some((budget, kept_back, period)) = costs.context.spendable() else {
        for (field, money) in foreign(costs, private) {
            section.unfit(
                field,
                phrase!(
                    "reckon-other-currency",
                    "`{money}` cannot be compared with a price in {currency}",
                    money = money,
                    currency = costs.currency()
                ),
            );
        }
        return;
    };
    let allowed = budget - kept_back;
    let unit = Unit::Money(costs.currency(), period);
    let kept = match &private.contingency {
        Some(ShareOrMoney::Share(share)) => {
            phrase!("", "{budget} x (100 - {part}) / 100", budget = sum(budget), part = share.percent())
        }
        Some(ShareOrMoney::Money(money)) => {
            phrase!("reckon-kept-back", "{budget} - {money} kept back", budget = sum(budget), money = money)
        }
        None => phrase!("reckon-nothing-kept-back", "{budget}, nothing kept back", budget = sum(budget)),
    };
    section.sum("budget", phrase!("reckon-may-be-spent", "may be spent"), allowed, unit.clone(), kept);
    let Some(cost) = costs.of(period) else {
        if period == Period::Total && section.sums.iter().any(|sum| sum.key == "cost.week") {
            section.miss("schedule.end", "the cost of the whole term, which the budget covers, needs `start` and `end`");
        } else if section.missing.is_empty() {
            section.miss("schedule.end", format!("the cost of a {period} of fixed pay needs `start` and `end`"));
        }
        return;
    };
    let once = if period == Period::Total { costs.trial() + costs.training() } else { Decimal::ZERO };
    section.compare("cost.budget", phrase!("reckon-the-budget", "the budget"), (cost, allowed), unit.clone(), || {
        changes(costs, cost, allowed, once)
    });
    let extra = costs.trial() + costs.training();
    if period == Period::Month && !extra.is_zero() && cost <= allowed {
        let first = cost + extra;
        let (once, work) = (Unit::Money(costs.currency(), Period::Total), phrase!("", "{cost}", cost = sum(cost)));
        section.sum("cost.first_month", phrase!("reckon-first-month", "the first month"), first, once, costs.with_once(work));
        let what = phrase!("reckon-budget-first-month", "the budget, first month");
        section.compare("cost.budget.first_month", what, (first, allowed), unit, || changes(costs, first, allowed, extra));
    }
}

/// The sums of the budget in another currency.
fn foreign<'a>(costs: &Costs, private: &'a Private) -> impl Iterator<Item = (&'static str, &'a Money)> {
    let kept_back = match &private.contingency {
        Some(ShareOrMoney::Money(money)) => Some(money),
        _ => None,
    };
    let sums = [("private.budget", private.budget.as_ref()), ("private.contingency", kept_back)];
    sums.into_iter()
        .filter_map(|(field, money)| Some((field, money?)))
        .filter(|(_, money)| costs.context.in_currency(money).is_none())
}

/// The changes after which a cost, of which `once` is paid only once, comes down to what is allowed; each alone.
fn changes(costs: &Costs, cost: Decimal, allowed: Decimal, once: Decimal) -> Vec<Change> {
    let mut changes = Vec::new();
    let trial = once.min(costs.trial());
    let share = |fixed: Decimal| over(allowed - fixed, cost - fixed).filter(|share| *share > Decimal::ZERO);
    let payment = &costs.context.brief.payment;
    let (price, field) = match costs.model {
        PaymentModel::Hourly | PaymentModel::PerUnit => (&payment.rate, "payment.rate"),
        _ => (&payment.amount, "payment.amount"),
    };
    if let Some((price, share)) = price.as_ref().and_then(amount).zip(share(trial))
        && let Some(to) = times(price, share)
    {
        let work = format!("{} x {} / {}", Figure(price), Figure(allowed - trial), Figure(cost - trial));
        changes.push(Change::new(field, money(rounded_down_money(to)), work));
    }
    if let Some(share) = share(once) {
        changes.extend(less_work(costs, share));
        if costs.context.brief.private.budget_period == Some(Period::Total) {
            changes.extend(shorter_term(costs, share));
        }
    }
    let whole = match &costs.context.brief.private.contingency {
        Some(ShareOrMoney::Share(part)) => over(cost, Decimal::ONE - part.percent() / Decimal::ONE_HUNDRED)
            .filter(|whole| *whole > Decimal::ZERO)
            .map(|whole| (whole, format!("{} x 100 / (100 - {})", Figure(cost), part.percent().normalize()))),
        Some(ShareOrMoney::Money(money)) => {
            cost.checked_add(money.amount).map(|whole| (whole, format!("{} + {money}", Figure(cost))))
        }
        None => Some((cost, Figure(cost).to_string())),
    };
    changes.extend(whole.map(|(whole, work)| Change::new("private.budget", money(whole.ceil()), format!("{work}, rounded up"))));
    changes
}

/// Less work, where the pay follows it.
fn less_work(costs: &Costs, share: Decimal) -> Vec<Change> {
    let less = Decimal::ONE - share;
    match costs.model {
        PaymentModel::Hourly => costs
            .load
            .total
            .and_then(|total| times(total, less))
            .map(|excess| cuts(costs.context, costs.load, excess))
            .unwrap_or_default(),
        PaymentModel::PerUnit => {
            let counted = costs.context.paid_by_piece();
            let change = |(path, volume): &(Path, Rate)| {
                let count = rounded_down(times(volume.count, share)?);
                let to = phrase!("", "{rate}", rate = Rate { count, ..volume.clone() });
                let together = if counted.len() > 1 { ", with the others" } else { "" };
                let field = costs.context.name(&path.key("volume"));
                Some(Change::new(field, to, format!("{volume} x {}{together}", share.round_dp(4).normalize())))
            };
            counted.iter().filter_map(change).collect()
        }
        _ => Vec::new(),
    }
}

/// An earlier end, where the pay goes on as long as the work.
fn shorter_term(costs: &Costs, share: Decimal) -> Option<Change> {
    if matches!(costs.model, PaymentModel::Fixed | PaymentModel::Milestone) {
        return None;
    }
    let whole = costs.days()?;
    let days = times(whole, share)?.round_dp(9).floor();
    let start = costs.context.brief.schedule.start?;
    let after = Duration { amount: (days - Decimal::ONE).max(Decimal::ZERO), unit: TimeUnit::Day };
    let end = costs.context.brief.shift(start, Direction::After, &after)?;
    let work = format!("{whole} days x {} = {days} days", share.round_dp(4).normalize());
    Some(Change::new("schedule.end", phrase!("", "{date}", date = end), work))
}

/// A sum to write into a field.
fn money(amount: Decimal) -> Phrase {
    phrase!("", "{sum}", sum = sum(amount))
}
