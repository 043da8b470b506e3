//! What the reckoning says, in the language of a document: its phrases, and its figures with their units.

use fluent_bundle::FluentValue;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::gloss::gloss;
use super::place::Places;
use super::style::Style;
use crate::check::feasibility::{Part, Phrase, Unit};
use crate::model::{Brief, Money, Period, UNNAMED};

/// Tells what is reckoned of a brief, and what is found in it, in a style.
pub(super) struct Teller<'a> {
    /// The language.
    pub style: &'a Style,
    /// The brief whose sums are told.
    pub brief: &'a Brief,
    /// The places of that brief.
    pub places: Places<'a>,
}

impl<'a> Teller<'a> {
    /// A teller of one brief in one style.
    pub fn new(brief: &'a Brief, style: &'a Style) -> Self {
        Self { style, brief, places: Places::of(brief, style) }
    }

    /// A phrase; what has no words of ours keeps its pattern, with the signs that are set in print.
    pub fn phrase(&self, phrase: &Phrase) -> String {
        if phrase.id.is_empty() {
            let pattern = phrase.pattern.replace(" x ", " × ").replace(" / ", " ÷ ").replace(" - ", " − ");
            return phrase.told(&pattern, |part| self.part(part));
        }
        let mut args = Vec::new();
        for (name, part) in &phrase.parts {
            args.push(((*name).to_owned(), FluentValue::from(self.part(part))));
            // the same number for plurals to depend on
            if let Part::Number(number) = part {
                args.push((format!("{name}-count"), number.to_f64().unwrap_or_default().into()));
            }
        }
        self.style.words.with(phrase.id, args)
    }

    fn part(&self, part: &Part) -> String {
        let style = self.style;
        match part {
            Part::Text(text) if text == UNNAMED => style.say("unnamed", &[]),
            Part::Text(text) => text.clone(),
            Part::Number(number) => style.quantity(*number),
            Part::Sum(amount) => self.money(*amount),
            Part::Money(money) => style.money(money, &self.brief.payment.currency),
            Part::Duration(time) => style.duration(time),
            Part::Rate(rate) => style.rate(rate),
            Part::Effort(effort) => style.effort(effort),
            Part::Share(share) => style.share(share),
            Part::Date(date) => style.date(*date),
            Part::Day(day) => style.day(day),
            Part::Hours(hours) => style.hours(hours),
            Part::Cadence(cadence) => style.cadence(cadence, None),
            Part::Period(period) => self.period(*period),
            Part::Phrase(phrase) => self.phrase(phrase),
            Part::List(parts, sign) => parts.iter().map(|part| self.part(part)).collect::<Vec<_>>().join(&sign.replace('-', "−")),
        }
    }

    fn money(&self, amount: Decimal) -> String {
        self.style.money(&Money { amount: amount.round_dp(2), currency: None }, &self.brief.payment.currency)
    }

    fn period(&self, period: Period) -> String {
        gloss(self.style, "payment.period", &period.to_string()).unwrap_or_default()
    }

    /// A figure with its unit.
    pub fn amount(&self, figure: Decimal, unit: &Unit) -> String {
        let figure = figure.round_dp(2).normalize();
        let counted = |id| self.style.words.count(id, figure, &[("number", &self.style.quantity(figure))]);
        match unit {
            Unit::HoursAWeek => counted("hours-a-week"),
            Unit::HoursADay => counted("hours-a-day"),
            Unit::Hours => counted("duration-hour"),
            Unit::Days => counted("duration-day"),
            Unit::Times => counted("so-many-times"),
            Unit::Percent => self.style.say("share-percent", &[("number", &self.style.quantity(figure))]),
            Unit::Money(_, Period::Total) => self.money(figure),
            Unit::Money(_, period) => format!("{} {}", self.money(figure), self.period(*period)),
        }
    }
}
