//! What the work costs.

use rust_decimal::Decimal;

use super::Context;
use super::feasibility::training_hours;
use super::sums::{amount, figure, reckonable, total};
use crate::model::{Cadence, Money, Path, PaymentModel, Period, Rate, Rhythm, ShareOrMoney, same_unit};

impl Context<'_> {
    /// What the work costs in a period, with the arithmetic; `None` where it cannot be reckoned.
    pub fn cost_per(&self, period: Period) -> Option<(Decimal, String)> {
        let brief = self.brief;
        let payment = &brief.payment;
        let weeks = self.weeks(period)?;
        let sums = [&payment.rate, &payment.amount, &brief.trial.fee];
        if sums.into_iter().flatten().any(|money| self.in_currency(money).is_none()) {
            return None;
        }
        let (per_week, arithmetic) = match payment.model? {
            PaymentModel::Hourly => {
                let (hours, rate) = (self.all_hours_per_week()?, amount(payment.rate.as_ref()?)?);
                (hours.checked_mul(rate)?, format!("{} x {rate}", self.hours_in_words()))
            }
            PaymentModel::PerUnit => {
                let (pieces, rate) = (self.pieces_per_week()?, amount(payment.rate.as_ref()?)?);
                (pieces.checked_mul(rate)?, format!("{} pieces a week x {rate}", figure(pieces)))
            }
            PaymentModel::Retainer => {
                let (sum, covered) = (amount(payment.amount.as_ref()?)?, payment.period?);
                (sum / self.weeks(covered)?, format!("{sum} a {covered}"))
            }
            PaymentModel::Fixed | PaymentModel::Milestone => {
                let sum = amount(payment.amount.as_ref()?)?;
                if period == Period::Total {
                    return self.with_what_is_paid_once(sum, sum.to_string());
                }
                (sum / self.weeks(Period::Total)?, format!("{sum} over the whole term"))
            }
        };
        let cost = per_week.checked_mul(weeks).and_then(reckonable)?;
        let arithmetic = format!("{arithmetic}, {} weeks", figure(weeks));
        if period == Period::Total { self.with_what_is_paid_once(cost, arithmetic) } else { Some((cost, arithmetic)) }
    }

    /// A sum in the currency of the brief, if it can be reckoned with; one in another currency can be neither added nor compared.
    pub fn in_currency(&self, money: &Money) -> Option<Decimal> {
        let foreign = money.currency.as_ref().is_some_and(|code| *code != self.brief.payment.currency.trim());
        amount(money).filter(|_| !foreign)
    }

    /// Adds the fee of the trial, and the training.
    fn with_what_is_paid_once(&self, mut cost: Decimal, mut arithmetic: String) -> Option<(Decimal, String)> {
        if let Some(fee) = &self.brief.trial.fee {
            cost = total([cost, amount(fee)?])?;
            arithmetic = format!("{arithmetic}, and {fee} for the trial");
        }
        let training = self.cost_of_training();
        if !training.is_zero() {
            cost = total([cost, training])?;
            arithmetic = format!("{arithmetic}, and {} for training", figure(training));
        }
        Some((cost, arithmetic))
    }

    /// What training costs, once: only whoever is paid by the hour is paid for it.
    pub(super) fn cost_of_training(&self) -> Decimal {
        let payment = &self.brief.payment;
        let rate = payment.rate.as_ref().and_then(amount).filter(|_| payment.model == Some(PaymentModel::Hourly));
        let cost = rate.and_then(|rate| training_hours(self.brief).checked_mul(rate)).and_then(reckonable);
        cost.unwrap_or_default()
    }

    /// How many weeks a period has; the whole term only where both its ends are known.
    pub(super) fn weeks(&self, period: Period) -> Option<Decimal> {
        let months = |months: u32| Decimal::from(52 * months) / Decimal::from(12);
        Some(match period {
            Period::Day => Decimal::ONE / self.brief.business_days_per_week().max(Decimal::ONE),
            Period::Week => Decimal::ONE,
            Period::Month => months(1),
            Period::Quarter => months(3),
            Period::Year => months(12),
            Period::Total => {
                let schedule = &self.brief.schedule;
                let days = schedule.start?.0.until(schedule.end?.0).ok()?.get_days() + 1;
                if days <= 0 {
                    return None;
                }
                Decimal::from(days) / Decimal::from(7)
            }
        })
    }

    /// The pieces a week of the processes that are paid by piece.
    pub(super) fn pieces_per_week(&self) -> Option<Decimal> {
        let pieces: Vec<Decimal> =
            self.paid_by_piece().iter().map(|(_, volume)| volume.per_week(self.brief.business_days_per_week())).collect();
        (!pieces.is_empty()).then(|| total(pieces))?
    }

    /// The processes that are paid by piece, with their volumes: those whose volume counts what the rate buys.
    pub(super) fn paid_by_piece(&self) -> Vec<(Path, Rate)> {
        let unit = self.brief.payment.unit.trim();
        let volumes = self.outsourced().filter_map(|(path, process)| Some((path, process.volume.clone()?)));
        volumes.filter(|(_, volume)| !unit.is_empty() && same_unit(&volume.unit, unit)).collect()
    }

    /// The budget, the part of it that is kept back, and what it covers.
    pub(super) fn spendable(&self) -> Option<(Decimal, Decimal, Period)> {
        let private = &self.brief.private;
        let (budget, period) = private.budget.as_ref().and_then(|budget| self.in_currency(budget)).zip(private.budget_period)?;
        let kept_back = match &private.contingency {
            Some(ShareOrMoney::Share(share)) => budget.saturating_mul(share.percent()) / Decimal::ONE_HUNDRED,
            Some(ShareOrMoney::Money(money)) => self.in_currency(money)?,
            None => Decimal::ZERO,
        };
        Some((budget, reckonable(kept_back)?, period))
    }

    /// How often a rhythm comes round in a week.
    pub(super) fn times_per_week(&self, cadence: &Cadence) -> Decimal {
        match &cadence.rhythm {
            Rhythm::Daily => self.brief.business_days_per_week(),
            Rhythm::On(days) => days.len().into(),
            Rhythm::Monthly(_) => Decimal::from(12) / Decimal::from(52),
            Rhythm::Every(interval) => Decimal::ONE.checked_div(interval.weeks()).unwrap_or_default(),
            Rhythm::Once(_) => Decimal::ZERO,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::{Options, Policy};
    use crate::model::Brief;

    fn cost(fields: &[(&str, &str)], period: Period) -> Option<String> {
        let mut brief = Brief::default();
        for (path, value) in fields {
            brief.set(&Path::new(path), value).unwrap();
        }
        Context::new(&brief, None, &Options::default(), &Policy::default()).cost_per(period).map(|(cost, _)| figure(cost))
    }

    #[test]
    fn worked_by_hand() {
        // 40 a day x 5 days x 6 minutes = 20 hours; 20 x 12.50 = 250 a week; 250 x 52 / 12 = 1083.33 a month
        let hourly = [
            ("process.1.volume", "40 emails per day"),
            ("process.1.effort", "6 minutes per email"),
            ("payment.model", "hourly"),
            ("payment.rate", "12.50"),
        ];
        assert_eq!(cost(&hourly, Period::Week).as_deref(), Some("250"));
        assert_eq!(cost(&hourly, Period::Month).as_deref(), Some("1083.33"));
        assert_eq!(cost(&hourly, Period::Total), None, "nobody knows how long it lasts");
        // 4 weeks of 250, and 60 for the trial
        let term = [("schedule.start", "2027-01-04"), ("schedule.end", "2027-01-31"), ("trial.fee", "60")];
        assert_eq!(cost(&[&hourly[..], &term[..]].concat(), Period::Total).as_deref(), Some("1060"));
        // 2 hours of training for 12.50 each
        let taught = [&hourly[..], &term[..], &[("transition.training", "2 calls of 1 hour")]].concat();
        assert_eq!(cost(&taught, Period::Total).as_deref(), Some("1085"));
        // 300 a month are 300 x 12 / 52 = 69.23 a week, at 2 each
        let by_piece = [
            ("process.1.volume", "300 invoices a month"),
            ("payment.model", "per_unit"),
            ("payment.rate", "2"),
            ("payment.unit", "invoice"),
        ];
        assert_eq!(cost(&by_piece, Period::Week).as_deref(), Some("138.46"));
        assert_eq!(cost(&by_piece, Period::Month).as_deref(), Some("600"));
        // the word need not be the same, and the beginning of another word is not enough
        let pieces = |volume, unit| {
            let fields = [by_piece[1], by_piece[2], ("process.1.volume", volume), ("payment.unit", unit)];
            cost(&fields, Period::Week)
        };
        assert_eq!(pieces("100 replies per week", "reply").as_deref(), Some("200"));
        assert_eq!(pieces("100 boxes per week", "Box").as_deref(), Some("200"));
        assert_eq!(pieces("100 addresses per week", "ad"), None);
        let retainer = [("payment.model", "retainer"), ("payment.amount", "2650"), ("payment.period", "month")];
        assert_eq!(cost(&retainer, Period::Year).as_deref(), Some("31800"));
        let foreign =
            [("payment.model", "fixed"), ("payment.amount", "700"), ("payment.currency", "EUR"), ("trial.fee", "GBP 60")];
        assert_eq!(cost(&foreign, Period::Total), None, "pounds cannot be added to euros");
    }
}
