//! What the work costs, by the way it is paid.

use rust_decimal::Decimal;

use super::budget::budget;
use super::figure::times;
use super::hours::Load;
use super::{Figure, Section};
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
        for (period, what) in [(Period::Week, "a week"), (Period::Month, "a month"), (Period::Total, "the whole term")] {
            let Some(cost) = costs.of(period) else { continue };
            let unit = if period == Period::Total { costs.currency() } else { format!("{} {what}", costs.currency()) };
            section.sum(&format!("cost.{period}"), what, cost, &unit, costs.work(period));
        }
        if section.sums.is_empty() {
            let (path, what) = why_no_sum(context);
            section.miss(path, what);
        }
        budget(&costs, &mut section);
    }
    section
}

/// What keeps a plan that has a price from being reckoned.
fn why_no_sum(context: &Context) -> (&'static str, &'static str) {
    let brief = context.brief;
    let is_foreign = |money: &&Money| amount(money).is_some() && context.in_currency(money).is_none();
    let sums = [&brief.payment.rate, &brief.payment.amount, &brief.trial.fee];
    if sums.into_iter().flatten().any(|money| is_foreign(&money)) {
        return ("payment.currency", "sums in several currencies cannot be added: give all of them in this one");
    }
    if context.weeks(Period::Total).is_some() {
        return ("payment", "sums that can be reckoned with: these are too large or too small");
    }
    match brief.schedule.start {
        None => ("schedule.start", "the first day, from which the weeks are counted that one price pays for"),
        Some(_) => ("schedule.end", "the last day: one price for the whole says nothing of a week where the work has no end"),
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

    /// The rate as people write it.
    fn price(&self) -> String {
        self.context.brief.payment.rate.as_ref().map(ToString::to_string).unwrap_or_default()
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

    /// The same in words.
    fn work(&self, period: Period) -> String {
        let payment = &self.context.brief.payment;
        let sum = payment.amount.as_ref().and_then(amount).unwrap_or_default();
        let days = self.days().unwrap_or_default();
        let week = match self.model {
            PaymentModel::Hourly => format!("{} hours x {}", Figure(self.load.total.unwrap_or_default()), self.price()),
            PaymentModel::PerUnit => {
                let pieces = self.context.pieces_per_week().unwrap_or_default();
                let unit = self.context.paid_by_piece().first().map(|(_, volume)| volume.unit.clone()).unwrap_or_default();
                format!("{} {unit} a week x {}", Figure(pieces), self.price())
            }
            PaymentModel::Retainer => {
                let covered = payment.period.unwrap_or(Period::Month);
                let text = format!("{sum} a {covered}");
                if covered == period {
                    return text;
                }
                format!("{text}{}", weekly(covered))
            }
            PaymentModel::Fixed | PaymentModel::Milestone if period == Period::Total => sum.to_string(),
            PaymentModel::Fixed | PaymentModel::Milestone => format!("{sum} / {days} days x 7"),
        };
        match period {
            Period::Month => format!("{week} x 52 / 12"),
            Period::Total => {
                let fixed = matches!(self.model, PaymentModel::Fixed | PaymentModel::Milestone);
                let term = if fixed { week } else { format!("{week} x {days} days / 7") };
                format!("{term}{}", self.once())
            }
            _ => week,
        }
    }

    /// What is paid once, in words.
    pub fn once(&self) -> String {
        let mut text = String::new();
        if !self.trial().is_zero() {
            text = format!(" + {} for the trial", self.trial());
        }
        if !self.training().is_zero() {
            text = format!("{text} + {} hours of training x {}", Figure(self.load.training), self.price());
        }
        text
    }
}

/// What a sum for a period is multiplied by to make a week of it.
fn weekly(period: Period) -> &'static str {
    match period {
        Period::Day => " x the working days of a week",
        Period::Week | Period::Total => "",
        Period::Month => " x 12 / 52",
        Period::Quarter => " / 13",
        Period::Year => " / 52",
    }
}
