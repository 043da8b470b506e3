//! What the reckoning says, in the language of a document: its phrases, its figures with their units, the names of fields.

use fluent_bundle::FluentValue;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::gloss::gloss;
use super::style::Style;
use crate::check::feasibility::{Part, Phrase, Unit};
use crate::model::{Brief, Duration, Money, Path, Period, TimeUnit};

/// Tells the reckoning of a brief in a style.
pub(super) struct Teller<'a> {
    /// The language.
    pub style: &'a Style,
    /// The brief whose sums are told.
    pub brief: &'a Brief,
}

impl Teller<'_> {
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
        let time = |unit| self.style.duration(&Duration { amount: figure, unit });
        let counted = |id| self.style.words.count(id, figure, &[("number", &self.style.quantity(figure))]);
        match unit {
            Unit::HoursAWeek => counted("hours-a-week"),
            Unit::HoursADay => counted("hours-a-day"),
            Unit::Hours => time(TimeUnit::Hour),
            Unit::Days => time(TimeUnit::Day),
            Unit::Times => counted("so-many-times"),
            Unit::Percent => self.style.say("share-percent", &[("number", &self.style.quantity(figure))]),
            Unit::Money(_, Period::Total) => self.money(figure),
            Unit::Money(_, period) => format!("{} {}", self.money(figure), self.period(*period)),
        }
    }

    /// A field as a reader of documents knows it, with the item that it belongs to.
    pub fn field(&self, path: &str) -> String {
        let (path, _) = Path::resolve(path, self.brief);
        let field = path.field();
        let (owner, label) = match field.as_str() {
            "process" => return self.style.say("workload", &[]),
            "process.volume" => (self.item(&path, &["name", "id"]), "volume"),
            "process.effort" => (self.item(&path, &["name", "id"]), "time-each"),
            "requirement.aql" => (self.item(&path, &["id"]), "aql"),
            "requirement.standard" => (self.item(&path, &["id"]), "standard"),
            "touchpoint.when" => (self.item(&path, &["name"]), "meeting-when"),
            "touchpoint.duration" => (self.item(&path, &["name"]), "field-duration"),
            "client.time_zone" => (self.style.say("client", &[]), "time-zone"),
            "client.working_hours" => (self.style.say("client", &[]), "working-hours"),
            "provider.time_zone" => (self.style.say("provider", &[]), "time-zone"),
            "provider.working_hours" => (self.style.say("provider", &[]), "working-hours"),
            "provider.people" => (String::new(), "who-works"),
            "payment" => (String::new(), "payment"),
            "payment.model" => (self.style.say("payment", &[]), "payment-model"),
            "payment.currency" => (String::new(), "currency"),
            "payment.rate" => (String::new(), "rate"),
            "payment.unit" => (String::new(), "field-unit"),
            "payment.amount" => (String::new(), "field-amount"),
            "payment.period" => (String::new(), "field-period"),
            "payment.cap" => (String::new(), "field-cap"),
            "private.budget" => (String::new(), "budget"),
            "private.budget_period" => (String::new(), "budget-period"),
            "private.contingency" => (String::new(), "field-contingency"),
            "private.oversight" => (String::new(), "looking-after"),
            "private.owner_time_now" => (String::new(), "time-now"),
            "private.owner_hour_value" => (String::new(), "hour-worth"),
            "schedule.start" => (String::new(), "field-start"),
            "schedule.end" => (String::new(), "last-day"),
            "schedule.hours" => (String::new(), "hours"),
            "transition.parallel_run" => (String::new(), "field-parallel-run"),
            _ => return path.to_string(),
        };
        let label = self.style.say(label, &[]);
        if owner.is_empty() { label } else { format!("{owner} – {label}") }
    }

    /// What the item of a path is called.
    fn item(&self, path: &Path, keys: &[&str]) -> String {
        let item = path.parent().unwrap_or_default();
        let named = |key: &&str| self.brief.get(&item.key(key)).filter(|name| !name.is_empty());
        keys.iter().find_map(named).unwrap_or_default()
    }
}
