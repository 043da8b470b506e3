//! Hours and money in a week, for rules that reckon. All sums are decimal.

use rust_decimal::Decimal;

use super::Context;
use crate::model::{Duration, Money, Process};

impl Context<'_> {
    /// The hours a week that a process takes; `None` without volume or effort.
    pub fn hours_per_week(&self, process: &Process) -> Option<Decimal> {
        self.brief.weekly_hours(process).and_then(reckonable)
    }

    /// The hours a week that all outsourced processes take; `None` where one cannot be reckoned.
    pub fn all_hours_per_week(&self) -> Option<Decimal> {
        let hours: Option<Vec<Decimal>> = self.outsourced().map(|(_, process)| self.hours_per_week(process)).collect();
        total(hours.filter(|hours| !hours.is_empty())?)
    }

    /// `email: 175 emails per week x 6 minutes = 17.5 hours`, one part a process.
    pub fn hours_in_words(&self) -> String {
        let one = |process: &Process| {
            let (volume, effort, hours) = (process.volume.as_ref()?, process.effort.as_ref()?, self.hours_per_week(process)?);
            Some(format!("{volume} x {} = {} hours a week", effort.time, figure(hours)))
        };
        self.outsourced().filter_map(|(_, process)| one(process)).collect::<Vec<_>>().join("; ")
    }
}

/// A number that can be reckoned with: beyond what any business has or counts, products would not fit into a decimal.
pub fn reckonable(number: Decimal) -> Option<Decimal> {
    let (least, most) = (Decimal::new(1, 12), Decimal::from(1_000_000_000_000_u64));
    (number.is_zero() || (least..=most).contains(&number.abs())).then_some(number)
}

/// Whether more is needed than there is, to two decimals: as it is shown.
pub fn exceeds(needed: Decimal, limit: Decimal) -> bool {
    needed.round_dp(2) > limit.round_dp(2)
}

/// A sum of money, if it can be reckoned with.
pub fn amount(money: &Money) -> Option<Decimal> {
    reckonable(money.amount)
}

/// The sum of some numbers.
pub fn total(numbers: impl IntoIterator<Item = Decimal>) -> Option<Decimal> {
    numbers.into_iter().try_fold(Decimal::ZERO, |sum, number| sum.checked_add(number)).and_then(reckonable)
}

/// A length of working time in hours: a day has 8 of them, a week 40.
pub fn working_hours(time: &Duration) -> Option<Decimal> {
    time.working_minutes().map(|minutes| minutes / Decimal::from(60))
}

/// A number with at most two decimals.
pub fn figure(number: Decimal) -> String {
    number.round_dp(2).normalize().to_string()
}
