//! What the reckoning says: a pattern and the values in it. The terminal and programs get English; documents tell the same values
//! in the language of the brief.

use rust_decimal::Decimal;
use serde::{Serialize, Serializer};

use super::Figure;
use crate::model::{Cadence, Clock, Date, Day, Duration, Effort, Hours, Money, Period, Rate, Share, TimeUnit};

/// A pattern in English with `{name}` where a value stands.
#[derive(Debug, Clone, PartialEq)]
pub struct Phrase {
    /// The message of documents that says the same; empty where the pattern has no words, only signs between values.
    pub id: &'static str,
    /// The pattern.
    pub pattern: &'static str,
    /// What stands in it, by name.
    pub parts: Vec<(&'static str, Part)>,
}

/// A value in a phrase.
#[derive(Debug, Clone, PartialEq)]
pub enum Part {
    /// Words that are the owner's own, or the same in every language.
    Text(String),
    /// A number, shown with at most two decimals.
    Number(Decimal),
    /// A sum that was reckoned, in the currency of the brief.
    Sum(Decimal),
    /// A sum of money; one without a currency is in that of the brief.
    Money(Money),
    /// A stretch of time.
    Duration(Duration),
    /// An amount in a time.
    Rate(Rate),
    /// Time for each piece.
    Effort(Effort),
    /// A part of a whole.
    Share(Share),
    /// A day.
    Date(Date),
    /// A day that may be counted from another.
    Day(Day),
    /// Working hours.
    Hours(Hours),
    /// A rhythm.
    Cadence(Cadence),
    /// What a price covers.
    Period(Period),
    /// A phrase within a phrase.
    Phrase(Phrase),
    /// Several values with a sign between them.
    List(Vec<Part>, &'static str),
}

/// A phrase: the name of its message, its pattern in English, and what stands in it.
macro_rules! phrase {
    ($id:literal, $pattern:literal $(, $name:ident = $value:expr)* $(,)?) => {
        $crate::check::feasibility::Phrase {
            id: $id,
            pattern: $pattern,
            parts: vec![$((stringify!($name), $crate::check::feasibility::Part::from($value))),*],
        }
    };
}
pub(super) use phrase;

impl Phrase {
    /// Words that are not ours: a title or a name that the owner gave.
    pub(super) fn own(text: impl Into<String>) -> Self {
        phrase!("", "{text}", text = text.into())
    }

    /// The pattern with every value told.
    pub fn told(&self, pattern: &str, tell: impl Fn(&Part) -> String) -> String {
        let mut text = String::new();
        let mut rest = pattern;
        while let Some((before, after)) = rest.split_once('{') {
            let (name, behind) = after.split_once('}').unwrap_or((after, ""));
            let part = self.parts.iter().find(|(own, _)| *own == name).map(|(_, part)| tell(part));
            text = text + before + &part.unwrap_or_default();
            rest = behind;
        }
        text + rest
    }
}

impl std::fmt::Display for Phrase {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.told(self.pattern, ToString::to_string))
    }
}

impl Serialize for Phrase {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl std::fmt::Display for Part {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Text(text) => text.fmt(f),
            Self::Number(number) | Self::Sum(number) => Figure(*number).fmt(f),
            Self::Money(money) => money.fmt(f),
            Self::Duration(time) => time.fmt(f),
            Self::Rate(rate) => rate.fmt(f),
            Self::Effort(effort) => effort.fmt(f),
            Self::Share(share) => share.fmt(f),
            Self::Date(date) => date.fmt(f),
            Self::Day(day) => day.fmt(f),
            Self::Hours(hours) => hours.fmt(f),
            Self::Cadence(cadence) => cadence.fmt(f),
            Self::Period(Period::Total) => f.write_str("in all"),
            Self::Period(period) => write!(f, "a {period}"),
            Self::Phrase(phrase) => phrase.fmt(f),
            Self::List(parts, sign) => f.write_str(&parts.iter().map(ToString::to_string).collect::<Vec<_>>().join(sign)),
        }
    }
}

macro_rules! parts {
    ($($variant:ident($type:ty)),+) => {
        $(impl From<$type> for Part {
            fn from(value: $type) -> Self {
                Self::$variant(value)
            }
        }
        impl From<&$type> for Part {
            fn from(value: &$type) -> Self {
                Self::$variant(value.clone())
            }
        })+
    };
}
parts!(
    Text(String),
    Number(Decimal),
    Money(Money),
    Duration(Duration),
    Rate(Rate),
    Effort(Effort),
    Share(Share),
    Date(Date),
    Day(Day),
    Hours(Hours),
    Cadence(Cadence),
    Period(Period),
    Phrase(Phrase)
);

impl From<Clock> for Part {
    fn from(clock: Clock) -> Self {
        Self::Text(clock.to_string())
    }
}

impl From<&str> for Part {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<Vec<Part>> for Part {
    fn from(parts: Vec<Part>) -> Self {
        Self::List(parts, " + ")
    }
}

/// So many of a unit, as they are shown.
pub(super) fn time(amount: impl Into<Decimal>, unit: TimeUnit) -> Duration {
    Duration { amount: amount.into().round_dp(2).normalize(), unit }
}

/// So many hours.
pub(super) fn hours(amount: impl Into<Decimal>) -> Duration {
    time(amount, TimeUnit::Hour)
}

/// Hours with a sign between them, and their unit behind the last.
pub(super) fn all_hours(hours: Vec<Decimal>, sign: &'static str) -> Phrase {
    let hours = Part::List(hours.into_iter().map(Part::Number).collect(), sign);
    phrase!("reckon-all-hours", "{hours} hours", hours = hours)
}

/// So many days.
pub(super) fn days(amount: impl Into<Decimal>) -> Duration {
    time(amount, TimeUnit::Day)
}

/// So many weeks.
pub(super) fn weeks(amount: impl Into<Decimal>) -> Duration {
    time(amount, TimeUnit::Week)
}

/// A sum that was reckoned.
pub(super) fn sum(amount: Decimal) -> Part {
    Part::Sum(amount)
}

/// A sum that was given, in the currency of the brief.
pub(super) fn given(amount: Decimal) -> Money {
    Money { amount, currency: None }
}

/// What a figure counts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unit {
    /// Hours in every week.
    HoursAWeek,
    /// Hours on every day.
    HoursADay,
    /// Hours.
    Hours,
    /// Days.
    Days,
    /// How often something happens.
    Times,
    /// Parts of a hundred.
    Percent,
    /// Money, once or in every period.
    Money(String, Period),
}

impl std::fmt::Display for Unit {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::HoursAWeek => f.write_str("hours a week"),
            Self::HoursADay => f.write_str("hours a day"),
            Self::Hours => f.write_str("hours"),
            Self::Days => f.write_str("days"),
            Self::Times => f.write_str("times"),
            Self::Percent => f.write_str("%"),
            Self::Money(currency, Period::Total) => f.write_str(currency),
            Self::Money(currency, period) => write!(f, "{currency} a {period}"),
        }
    }
}

impl Serialize for Unit {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_stand_where_the_pattern_names_them() {
        let inner = phrase!("", "{a} x {b}", a = hours(Decimal::new(175, 1)), b = given(Decimal::new(1250, 2)));
        let outer = phrase!("some-message", "{what}, {inner} in all", what = "`mail`".to_owned(), inner = &inner);
        assert_eq!(outer.to_string(), "`mail`, 17.5 hours x 12.50 in all");
        assert_eq!(serde_json::json!(outer), "`mail`, 17.5 hours x 12.50 in all");
        // what the owner wrote is no pattern
        assert_eq!(Phrase::own("a {b} c").to_string(), "a {b} c");
    }
}
