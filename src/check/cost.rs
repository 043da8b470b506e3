//! What the work costs, and how long meetings take.

use rust_decimal::Decimal;

use super::Context;
use super::sums::{figure, working_hours};
use crate::model::{Cadence, PaymentModel, Period, Rhythm};

impl Context<'_> {
    /// What the work costs in a period, with the arithmetic; `None` where it cannot be reckoned.
    pub fn cost_per(&self, period: Period) -> Option<(Decimal, String)> {
        let brief = self.brief;
        let payment = &brief.payment;
        let weeks = self.weeks(period)?;
        // a sum in another currency cannot be compared
        let sums = [&payment.rate, &payment.amount, &brief.private.budget, &brief.trial.fee];
        let foreign = |code: &String| *code != payment.currency;
        if sums.into_iter().flatten().any(|money| money.currency.as_ref().is_some_and(foreign)) {
            return None;
        }
        let (per_week, arithmetic) = match payment.model? {
            PaymentModel::Hourly => {
                let (hours, rate) = (self.all_hours_per_week()?, payment.rate.as_ref()?.amount);
                (hours.checked_mul(rate)?, format!("{} x {rate}", self.hours_in_words()))
            }
            PaymentModel::PerUnit => {
                let (pieces, rate) = (self.pieces_per_week()?, payment.rate.as_ref()?.amount);
                (pieces.checked_mul(rate)?, format!("{} pieces a week x {rate}", figure(pieces)))
            }
            PaymentModel::Retainer => {
                let (amount, covered) = (payment.amount.as_ref()?.amount, payment.period?);
                (amount / self.weeks(covered)?, format!("{amount} a {covered}"))
            }
            PaymentModel::Fixed | PaymentModel::Milestone => {
                let amount = payment.amount.as_ref()?.amount;
                if period == Period::Total {
                    return Some(self.with_trial(amount, amount.to_string()));
                }
                (amount / self.weeks(Period::Total)?, format!("{amount} over the whole term"))
            }
        };
        let cost = per_week.checked_mul(weeks)?;
        let arithmetic = format!("{arithmetic}, {} weeks", figure(weeks));
        Some(if period == Period::Total { self.with_trial(cost, arithmetic) } else { (cost, arithmetic) })
    }

    /// Adds the fee of the trial, which is paid once.
    fn with_trial(&self, cost: Decimal, arithmetic: String) -> (Decimal, String) {
        match &self.brief.trial.fee {
            Some(fee) => (cost + fee.amount, format!("{arithmetic}, and {fee} for the trial")),
            None => (cost, arithmetic),
        }
    }

    /// How many weeks a period has; the whole term only where both its ends are known.
    fn weeks(&self, period: Period) -> Option<Decimal> {
        let months = |months: u32| Decimal::from(52 * months) / Decimal::from(12);
        Some(match period {
            Period::Day => Decimal::ONE / self.days_per_week().max(Decimal::ONE),
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

    /// The pieces a week of the processes that are paid by piece: those whose volume counts what the rate buys.
    fn pieces_per_week(&self) -> Option<Decimal> {
        let unit = self.brief.payment.unit.trim().to_lowercase();
        let counts = |counted: &str| !unit.is_empty() && (counted.starts_with(&unit) || unit.starts_with(counted));
        let volumes = self.outsourced().filter_map(|(_, process)| process.volume.as_ref());
        let pieces: Vec<Decimal> = volumes
            .filter(|volume| counts(&volume.unit.to_lowercase()))
            .map(|volume| volume.per_week(self.days_per_week()))
            .collect();
        (!pieces.is_empty()).then(|| pieces.iter().sum())
    }

    /// The hours a week that lasting meetings take; those that end after some weeks are left out.
    pub fn meeting_hours_per_week(&self) -> Decimal {
        let lasting = self.brief.touchpoint.iter().filter(|touchpoint| touchpoint.until.is_none());
        let hours = lasting.filter_map(|touchpoint| {
            working_hours(touchpoint.duration.as_ref()?)?.checked_mul(self.times_per_week(touchpoint.when.as_ref()?))
        });
        hours.sum()
    }

    fn times_per_week(&self, cadence: &Cadence) -> Decimal {
        match &cadence.rhythm {
            Rhythm::Daily => self.days_per_week(),
            Rhythm::On(days) => days.len().into(),
            Rhythm::Monthly(_) => Decimal::from(12) / Decimal::from(52),
            Rhythm::Every(interval) => Decimal::ONE.checked_div(interval.weeks()).unwrap_or_default(),
            Rhythm::Once(_) => Decimal::ZERO,
        }
    }
}
