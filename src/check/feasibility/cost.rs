//! What the work costs, by the way it is paid.

use rust_decimal::Decimal;

use super::budget::budget;
use super::figure::times;
use super::hours::Load;
use super::phrase::{days, given, hours, phrase};
use super::{Phrase, Section, Unit};
use crate::check::Context;
use crate::check::sums::amount;
use crate::model::{Money, PaymentModel, Period};

pub(super) fn section<'b>(context: &Context<'b>, load: &Load<'b>) -> Section {
    let mut section = Section::new("cost");
    let payment = &context.brief.payment;
    if !lacks_price(context, load, &mut section)
        && let Some(model) = payment.model
    {
        let costs = Costs { context, load, model };
        for (period, what) in [
            (Period::Week, phrase!("reckon-a-week", "a week")),
            (Period::Month, phrase!("reckon-a-month", "a month")),
            (Period::Total, phrase!("reckon-whole-term", "the whole term")),
        ] {
            let Some(cost) = costs.of(period) else { continue };
            let unit = Unit::Money(costs.currency(), period);
            section.sum(&format!("cost.{period}"), what, cost, unit, costs.work(period));
        }
        if section.sums.is_empty() {
            let (path, why) = why_no_sum(context);
            section.unfit(path, why);
        }
        budget(&costs, &mut section);
    }
    section
}

/// What keeps a plan that has a price from being reckoned.
fn why_no_sum(context: &Context) -> (&'static str, Phrase) {
    let brief = context.brief;
    let is_foreign = |money: &&Money| amount(money).is_some() && context.in_currency(money).is_none();
    let sums = [&brief.payment.rate, &brief.payment.amount, &brief.trial.fee];
    if sums.into_iter().flatten().any(|money| is_foreign(&money)) {
        let why = phrase!("reckon-currencies", "sums in several currencies cannot be added: give all of them in this one");
        return ("payment.currency", why);
    }
    if context.weeks(Period::Total).is_some() {
        let why = phrase!("reckon-too-large", "sums that can be reckoned with: these are too large or too small");
        return ("payment", why);
    }
    match brief.schedule.start {
        None => ("schedule.start", Phrase::own("the first day, from which the weeks are counted that one price pays for")),
        Some(_) => {
            let why = "the last day: one price for the whole says nothing of a week where the work has no end";
            ("schedule.end", Phrase::own(why))
        }
    }
}

/// Tells what the price lacks.
fn lacks_price(context: &Context, load: &Load, section: &mut Section) -> bool {
    let payment = &context.brief.payment;
    let before = section.missing.len();
    let Some(model) = payment.model else {
        section.miss("payment.model", "how the provider is paid, such as `hourly` or `fixed`");
        return true;
    };
    match model {
        PaymentModel::Hourly | PaymentModel::PerUnit => {
            if payment.rate.as_ref().and_then(amount).is_none() {
                section.miss("payment.rate", "the price of one unit");
            }
            if model == PaymentModel::Hourly && load.total.is_none() {
                section.miss("process", "the hours a week: see above");
            }
            if model == PaymentModel::PerUnit && context.pieces_per_week().is_none() {
                section.miss("payment.unit", "what one rate buys, in the word that a `volume` counts with, such as `post`");
            }
        }
        PaymentModel::Retainer => {
            if payment.amount.as_ref().and_then(amount).is_none() {
                section.miss("payment.amount", "the sum of the retainer");
            }
            if payment.period.is_none() {
                section.miss("payment.period", "what the retainer covers, such as `month`");
            }
        }
        PaymentModel::Fixed | PaymentModel::Milestone => {
            if payment.amount.as_ref().and_then(amount).is_none() {
                section.miss("payment.amount", "the total");
            }
        }
    }
    section.missing.len() > before
}

/// The cost of a plan that has a price.
pub(super) struct Costs<'a, 'b> {
    pub context: &'a Context<'b>,
    pub load: &'a Load<'b>,
    pub model: PaymentModel,
}

impl Costs<'_, '_> {
    /// The currency of all sums.
    pub fn currency(&self) -> String {
        self.context.brief.payment.currency.clone()
    }

    /// The rate.
    fn price(&self) -> Money {
        self.context.brief.payment.rate.clone().unwrap_or_else(|| given(Decimal::ZERO))
    }

    /// What training costs, once.
    pub fn training(&self) -> Decimal {
        self.context.cost_of_training()
    }

    /// The fee of the trial, paid once.
    pub fn trial(&self) -> Decimal {
        self.context.brief.trial.fee.as_ref().and_then(amount).unwrap_or_default()
    }

    /// What a period costs; in the whole term the trial and training are included.
    pub fn of(&self, period: Period) -> Option<Decimal> {
        self.context.cost_per(period).map(|(cost, _)| cost)
    }

    /// How many days the term has.
    pub fn days(&self) -> Option<Decimal> {
        times(self.context.weeks(Period::Total)?, 7).map(|days| days.round())
    }

    /// How the cost of a period comes about.
    fn work(&self, period: Period) -> Phrase {
        let payment = &self.context.brief.payment;
        let amount = given(payment.amount.as_ref().and_then(amount).unwrap_or_default());
        let term = days(self.days().unwrap_or_default());
        let week = match self.model {
            PaymentModel::Hourly => {
                let all = hours(self.load.total.unwrap_or_default());
                phrase!("", "{hours} x {price}", hours = all, price = self.price())
            }
            PaymentModel::PerUnit => {
                let pieces = self.context.pieces_per_week().unwrap_or_default();
                let unit = self.context.paid_by_piece().first().map(|(_, volume)| volume.unit.clone()).unwrap_or_default();
                phrase!("reckon-pieces", "{pieces} {unit} a week x {price}", pieces = pieces, unit = unit, price = self.price())
            }
            PaymentModel::Retainer => {
                let covered = payment.period.unwrap_or(Period::Month);
                let sum = phrase!("", "{amount} {period}", amount = amount, period = covered);
                if covered == period {
                    return sum;
                }
                weekly(sum, covered)
            }
            PaymentModel::Fixed | PaymentModel::Milestone if period == Period::Total => {
                phrase!("", "{amount}", amount = amount)
            }
            PaymentModel::Fixed | PaymentModel::Milestone => {
                phrase!("", "{amount} / {days} x 7", amount = amount, days = term)
            }
        };
        match period {
            Period::Month => phrase!("", "{week} x 52 / 12", week = week),
            Period::Total => {
                let fixed = matches!(self.model, PaymentModel::Fixed | PaymentModel::Milestone);
                self.with_once(if fixed { week } else { phrase!("", "{week} x {days} / 7", week = week, days = term) })
            }
            _ => week,
        }
    }

    /// A sum and what is paid once.
    pub fn with_once(&self, mut work: Phrase) -> Phrase {
        if !self.trial().is_zero() {
            work = phrase!("reckon-trial", "{work} + {fee} for the trial", work = work, fee = given(self.trial()));
        }
        if !self.training().is_zero() {
            let (hours, price) = (hours(self.load.training), self.price());
            work =
                phrase!("reckon-training", "{work} + {hours} of training x {price}", work = work, hours = hours, price = price);
        }
        work
    }
}

/// A sum for a period made into that of a week.
fn weekly(sum: Phrase, period: Period) -> Phrase {
    match period {
        Period::Day => phrase!("reckon-working-days", "{sum} x the working days of a week", sum = sum),
        Period::Week | Period::Total => sum,
        Period::Month => phrase!("", "{sum} x 12 / 52", sum = sum),
        Period::Quarter => phrase!("", "{sum} / 13", sum = sum),
        Period::Year => phrase!("", "{sum} / 52", sum = sum),
    }
}
