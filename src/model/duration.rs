//! Stretches of time: `24 hours`, `5 business days`, `half a day`.

use rust_decimal::Decimal;

use super::number::{leading_number, plain};
use super::text::text_value;

/// A unit of time. A business day is a day of the client's working hours that is not one of its holidays.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TimeUnit {
    /// A second.
    Second,
    /// A minute.
    Minute,
    /// An hour of the clock.
    Hour,
    /// An hour within the working hours.
    BusinessHour,
    /// A day of the calendar.
    Day,
    /// A working day.
    BusinessDay,
    /// A week.
    Week,
    /// A month; where a sum needs it in weeks, 52/12 of them.
    Month,
    /// A quarter of a year.
    Quarter,
    /// A year.
    Year,
}

const UNITS: &[(TimeUnit, &str, &[&str])] = &[
    (TimeUnit::Second, "second", &["sec", "secs", "s"]),
    (TimeUnit::Minute, "minute", &["min", "mins", "m"]),
    (TimeUnit::Hour, "hour", &["hr", "hrs", "h"]),
    (TimeUnit::BusinessHour, "business hour", &["working hour", "working hours", "office hour", "office hours"]),
    (TimeUnit::Day, "day", &["d", "calendar day", "calendar days"]),
    (
        TimeUnit::BusinessDay,
        "business day",
        &["working day", "working days", "work day", "work days", "workday", "workdays", "biz day", "biz days"],
    ),
    (TimeUnit::Week, "week", &["wk", "wks", "w"]),
    (TimeUnit::Month, "month", &["mo", "mos", "mth", "mths"]),
    (TimeUnit::Quarter, "quarter", &["qtr", "qtrs"]),
    (TimeUnit::Year, "year", &["yr", "yrs", "y"]),
];

impl TimeUnit {
    /// Reads the name of a unit in the singular, the plural or a common short form.
    pub fn from_name(name: &str) -> Option<Self> {
        let name = name.trim().trim_end_matches('.').to_lowercase();
        UNITS
            .iter()
            .find(|(_, word, others)| name == *word || name.strip_suffix('s') == Some(word) || others.contains(&name.as_str()))
            .map(|(unit, ..)| *unit)
    }

    /// The name in the singular.
    pub fn name(self) -> &'static str {
        UNITS.iter().find(|(unit, ..)| *unit == self).map_or("", |(_, name, _)| name)
    }

    /// How many seconds of the clock the unit has; `None` for units whose length depends on a calendar.
    fn seconds(self) -> Option<Decimal> {
        match self {
            Self::Second => Some(Decimal::ONE),
            Self::Minute => Some(Decimal::from(60)),
            Self::Hour | Self::BusinessHour => Some(Decimal::from(3600)),
            _ => None,
        }
    }
}

/// A stretch of time: an amount and a unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Duration {
    /// How many units; never negative.
    pub amount: Decimal,
    /// Of what.
    pub unit: TimeUnit,
}

impl Duration {
    /// An amount of a unit.
    pub fn new(amount: impl Into<Decimal>, unit: TimeUnit) -> Self {
        Self { amount: amount.into(), unit }
    }

    /// The length in minutes, where it does not depend on a calendar (up to hours).
    pub fn minutes(&self) -> Option<Decimal> {
        Some(self.amount.checked_mul(self.unit.seconds()?)? / Decimal::from(60))
    }

    /// The length in weeks for estimates: 5 business days or 7 days a week, 52/12 weeks a month.
    pub fn weeks(&self) -> Decimal {
        let per = |weeks: Decimal| self.amount.saturating_mul(weeks);
        let part = |units: u32| self.amount / Decimal::from(units);
        match self.unit {
            TimeUnit::Second => part(7 * 24 * 3600),
            TimeUnit::Minute => part(7 * 24 * 60),
            TimeUnit::Hour => part(7 * 24),
            TimeUnit::BusinessHour => part(40),
            TimeUnit::Day => part(7),
            TimeUnit::BusinessDay => part(5),
            TimeUnit::Week => self.amount,
            TimeUnit::Month => per(Decimal::from(52)) / Decimal::from(12),
            TimeUnit::Quarter => per(Decimal::from(13)),
            TimeUnit::Year => per(Decimal::from(52)),
        }
    }

    pub(super) fn parse(text: &str) -> Option<Self> {
        let (amount, mut rest) = leading_number(text.strip_prefix("within ").unwrap_or(text))?;
        // "business day's" and "days'" are how contracts write it
        let cut = rest.find(|c: char| c.is_ascii_digit()).unwrap_or(rest.len());
        let name = rest[..cut].trim().trim_end_matches(" and").replace(['\'', '’'], "");
        let first = Self { amount, unit: TimeUnit::from_name(&name)? };
        rest = &rest[cut..];
        if rest.is_empty() {
            return Some(first);
        }
        // `1 h 30 min` and `6m30s`: both parts must have a fixed length; the sum is kept in the smaller unit
        let second = Self::parse(rest)?;
        if second.unit >= first.unit {
            return None;
        }
        let amount = first.amount.checked_mul(first.unit.seconds()?)? / second.unit.seconds()?;
        let amount = amount.checked_add(second.amount)?;
        Some(Self { amount: amount.normalize(), unit: second.unit })
    }
}

impl std::fmt::Display for Duration {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let plural = if self.amount == Decimal::ONE { "" } else { "s" };
        write!(f, "{} {}{plural}", plain(self.amount), self.unit.name())
    }
}

text_value!(Duration, "duration", "a duration", ["24 hours", "5 business days", "2 weeks"]);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_canonical_spelling() {
        for (typed, canonical) in [
            ("24 hours", "24 hours"),
            ("24h", "24 hours"),
            ("2 wks", "2 weeks"),
            ("1 business day", "1 business day"),
            ("5 business days'", "5 business days"),
            ("half a day", "0.5 days"),
            ("one month", "1 month"),
            ("6m30s", "390 seconds"),
            ("1 h 30 min", "90 minutes"),
            ("within 5 working days", "5 business days"),
        ] {
            let read: Duration = typed.parse().unwrap();
            assert_eq!(read.to_string(), canonical, "{typed}");
            assert_eq!(canonical.parse::<Duration>().unwrap(), read);
        }
    }

    #[test]
    fn what_is_no_duration() {
        for typed in [
            "",
            "soon",
            "24",
            "hours",
            "-2 weeks",
            "2 weeks 3 parsecs",
            "1 day 1 week",
            "1000000000000000000000000000 m 79228162514264337593543950335 s",
        ] {
            assert!(typed.parse::<Duration>().is_err(), "{typed}");
        }
    }
}
