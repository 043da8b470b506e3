//! How much in how much time: `40 emails per day`, `24 hours per week`.

use rust_decimal::Decimal;

use super::number::{leading_number, plain};
use super::text::text_value;

/// The stretch of time that a rate counts in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Per {
    /// Per hour of work.
    Hour,
    /// Per business day.
    Day,
    /// Per day of the calendar, weekends included.
    CalendarDay,
    /// Per week.
    Week,
    /// Per month: 52/12 weeks.
    Month,
    /// Per quarter of a year: 13 weeks.
    Quarter,
    /// Per year: 52 weeks.
    Year,
}

const PERIODS: &[(Per, &str, &[&str])] = &[
    (Per::Hour, "hour", &["hr", "h", "hourly"]),
    (Per::Day, "day", &["business day", "working day", "workday", "daily", "d"]),
    (Per::CalendarDay, "calendar day", &[]),
    (Per::Week, "week", &["wk", "w", "weekly"]),
    (Per::Month, "month", &["mo", "mth", "monthly"]),
    (Per::Quarter, "quarter", &["qtr", "quarterly"]),
    (Per::Year, "year", &["yr", "annum", "annually", "yearly"]),
];

impl Per {
    fn from_name(name: &str) -> Option<Self> {
        let name = name.trim().trim_end_matches('.').to_lowercase();
        PERIODS.iter().find(|(_, word, others)| name == *word || others.contains(&name.as_str())).map(|(per, ..)| *per)
    }

    fn name(self) -> &'static str {
        PERIODS.iter().find(|(per, ..)| *per == self).map_or("", |(_, name, _)| name)
    }
}

/// A count of something in a stretch of time.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Rate {
    /// How many.
    pub count: Decimal,
    /// Of what, as it was typed, such as `emails`.
    pub unit: String,
    /// In how much time.
    pub per: Per,
}

impl Rate {
    /// The count in an average week of `days` business days of 8 hours.
    pub fn per_week(&self, days: Decimal) -> Decimal {
        let times = |weeks: Decimal| self.count.saturating_mul(weeks);
        match self.per {
            Per::Hour => times(days * Decimal::from(8)),
            Per::Day => times(days),
            Per::CalendarDay => times(Decimal::from(7)),
            Per::Week => self.count,
            Per::Month => times(Decimal::from(12)) / Decimal::from(52),
            Per::Quarter => self.count / Decimal::from(13),
            Per::Year => self.count / Decimal::from(52),
        }
    }

    pub(super) fn parse(text: &str) -> Option<Self> {
        let (count, rest) = leading_number(text)?;
        let (unit, per) = split_unit(rest)?;
        let unit = unit.trim();
        if unit.is_empty() {
            return None;
        }
        Some(Self { count, unit: unit.to_owned(), per })
    }
}

/// Whether two units count the same thing: `emails` and `email`, `replies` and `Reply`.
pub fn same_unit(one: &str, other: &str) -> bool {
    let plain = |text: &str| text.trim().to_lowercase().replace('á', "a").replace('é', "e").replace('ó', "o");
    let (one, other) = (plain(one), plain(other));
    one == other || is_plural(&one, &other) || is_plural(&other, &one)
}

fn is_plural(many: &str, one: &str) -> bool {
    const IRREGULAR: &[(&str, &str)] = &[("people", "person"), ("children", "child"), ("men", "man"), ("women", "woman")];
    let of_y = many.strip_suffix("ies").is_some_and(|stem| one.strip_suffix('y') == Some(stem));
    let longer = many.strip_prefix(one).is_some_and(|ending| match ending {
        "s" | "es" => true,
        // `Anfragen`, `Bestellungen`, `Briefe`; in French `jeux`
        "n" | "en" | "e" | "x" => one.chars().count() >= 3,
        _ => false,
    });
    longer || of_y || IRREGULAR.contains(&(many, one))
}

/// Parts `emails per day`, `posts/wk`, `invoices a month`, `calls each week` and `calls daily`.
fn split_unit(text: &str) -> Option<(&str, Per)> {
    for separator in [" per ", "/", " each ", " every ", " an ", " a "] {
        if let Some((unit, period)) = text.rsplit_once(separator)
            && let Some(per) = Per::from_name(period)
        {
            return Some((unit, per));
        }
    }
    let (unit, period) = text.rsplit_once(' ')?;
    Some((unit, Per::from_name(period).filter(|_| period.ends_with("ly"))?))
}

impl std::fmt::Display for Rate {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} {} per {}", plain(self.count), self.unit, self.per.name())
    }
}

text_value!(Rate, "rate", "an amount in a time", ["40 emails per day", "24 hours per week", "300 invoices a month"]);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_canonical_spelling() {
        for (typed, canonical) in [
            ("40 emails per day", "40 emails per day"),
            ("3 posts/wk", "3 posts per week"),
            ("300 invoices a month", "300 invoices per month"),
            ("1,200 orders per month", "1200 orders per month"),
            ("24 hours per week", "24 hours per week"),
            ("one report weekly", "1 report per week"),
            ("2 back-ups each calendar day", "2 back-ups per calendar day"),
        ] {
            let read: Rate = typed.parse().unwrap();
            assert_eq!(read.to_string(), canonical);
            assert_eq!(canonical.parse::<Rate>().unwrap(), read);
        }
    }

    #[test]
    fn what_is_no_rate() {
        for typed in ["lots", "40", "40 emails", "emails per day", "40 per day"] {
            assert!(typed.parse::<Rate>().is_err(), "{typed}");
        }
    }

    #[test]
    fn one_and_many() {
        for (one, other) in
            [("email", "emails"), ("Replies", "reply"), ("box", "boxes"), ("movie", "movies"), ("person", "people")]
        {
            assert!(same_unit(one, other), "{one} {other}");
        }
        for (one, other) in [
            ("Anfrage", "Anfragen"),
            ("Buchung", "Buchungen"),
            ("Briefe", "Brief"),
            ("publicaciones", "publicación"),
            ("jeu", "jeux"),
        ] {
            assert!(same_unit(one, other), "{one} {other}");
        }
        for (one, other) in [("ad", "address"), ("post", "poster"), ("reply", "email")] {
            assert!(!same_unit(one, other), "{one} {other}");
        }
    }

    #[test]
    fn a_week_of_it() {
        let weekly = |text: &str| text.parse::<Rate>().unwrap().per_week(Decimal::from(5)).round_dp(2).to_string();
        assert_eq!(weekly("40 emails per day"), "200");
        assert_eq!(weekly("300 invoices a month"), "69.23");
        assert_eq!(weekly("2 back-ups per calendar day"), "14");
    }
}
