//! How often something happens: `every Monday 10:00`, `daily at 16:00`, `every 2 weeks`, `monthly on the 5th`.

use super::date::{Anchor, Day};
use super::duration::{Duration, TimeUnit};
use super::text::text_value;
use super::week::{Clock, Weekday};
use rust_decimal::Decimal;

/// A rhythm. Clock times are the client's.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Cadence {
    /// How often.
    pub rhythm: Rhythm,
    /// At what time of the day.
    pub at: Option<Clock>,
}

/// How often something comes round.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Rhythm {
    /// On every business day.
    Daily,
    /// On some days of the week.
    On(Vec<Weekday>),
    /// At an interval, such as every 2 weeks.
    Every(Duration),
    /// Once a month, on that day of it (1 to 31; in shorter months the last day).
    Monthly(u8),
    /// Once only.
    Once(Day),
}

impl Cadence {
    fn parse(text: &str) -> Option<Self> {
        let lower = text.to_lowercase();
        let (rhythm, at) = split_time(&lower);
        // ids are told apart by case: a single day is read from the text as it was typed
        let rhythm = rhythm_of(rhythm).or_else(|| single_day(text.get(..rhythm.len())?).map(Rhythm::Once))?;
        Some(Self { rhythm, at })
    }
}

/// A day; a bare word is taken for a milestone's id only where it has a digit, so that `soon` is no rhythm.
fn single_day(text: &str) -> Option<Day> {
    Day::parse(text).filter(|day| match day {
        Day::Offset { anchor: Anchor::Milestone(id), distance: None } => id.contains(|c: char| c.is_ascii_digit()),
        _ => true,
    })
}

/// Cuts the time of the day off the end, with or without `at`.
fn split_time(text: &str) -> (&str, Option<Clock>) {
    let Some((rest, last)) = text.rsplit_once(' ') else { return (text, None) };
    let is_time = last.contains([':', '.']) || last.ends_with("am") || last.ends_with("pm") || rest.ends_with(" at");
    match Clock::parse(last).filter(|_| is_time) {
        Some(clock) => (rest.strip_suffix(" at").unwrap_or(rest).trim_end(), Some(clock)),
        None => (text, None),
    }
}

fn rhythm_of(text: &str) -> Option<Rhythm> {
    let every = |amount: u32, unit| Some(Rhythm::Every(Duration { amount: Decimal::from(amount), unit }));
    match text {
        "daily" | "every day" | "every business day" | "every working day" | "weekdays" => return Some(Rhythm::Daily),
        "weekly" | "every week" | "once a week" => return every(1, TimeUnit::Week),
        "fortnightly" | "biweekly" | "every other week" => return every(2, TimeUnit::Week),
        "monthly" | "every month" | "once a month" => return every(1, TimeUnit::Month),
        "quarterly" | "every quarter" => return every(1, TimeUnit::Quarter),
        "yearly" | "annually" | "every year" => return every(1, TimeUnit::Year),
        _ => {}
    }
    if let Some(day) = text.strip_prefix("monthly on the ").or_else(|| text.strip_prefix("every month on the ")) {
        let digits = day.trim_end_matches(|c: char| c.is_ascii_alphabetic());
        return digits.parse().ok().filter(|day| (1..=31).contains(day)).map(Rhythm::Monthly);
    }
    let rest = text.strip_prefix("every ").or_else(|| text.strip_prefix("on "))?;
    if let Some(interval) = Duration::parse(rest) {
        return (!interval.amount.is_zero()).then_some(Rhythm::Every(interval));
    }
    let names = rest.replace(" and ", ",");
    let mut days = names.split(',').map(Weekday::from_name).collect::<Option<Vec<_>>>()?;
    days.sort();
    days.dedup();
    Some(Rhythm::On(days))
}

impl std::fmt::Display for Cadence {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match &self.rhythm {
            Rhythm::Daily => f.write_str("daily")?,
            Rhythm::On(days) => {
                let names: Vec<&str> = days.iter().map(|day| day.name()).collect();
                match names.split_last() {
                    Some((last, [])) => write!(f, "every {last}")?,
                    Some((last, rest)) => write!(f, "every {} and {last}", rest.join(", "))?,
                    None => {}
                }
            }
            Rhythm::Every(Duration { amount, unit }) if *amount == Decimal::ONE => match unit {
                TimeUnit::Week => f.write_str("weekly")?,
                TimeUnit::Month => f.write_str("monthly")?,
                TimeUnit::Quarter => f.write_str("quarterly")?,
                TimeUnit::Year => f.write_str("yearly")?,
                unit => write!(f, "every 1 {}", unit.name())?,
            },
            Rhythm::Every(interval) => write!(f, "every {interval}")?,
            Rhythm::Monthly(day) => write!(f, "monthly on the {day}{}", ordinal(*day))?,
            Rhythm::Once(day) => day.fmt(f)?,
        }
        match (&self.rhythm, self.at) {
            (_, None) => Ok(()),
            (Rhythm::On(_) | Rhythm::Once(_), Some(at)) => write!(f, " {at}"),
            (_, Some(at)) => write!(f, " at {at}"),
        }
    }
}

fn ordinal(day: u8) -> &'static str {
    match (day % 10, day) {
        (1, day) if day != 11 => "st",
        (2, day) if day != 12 => "nd",
        (3, day) if day != 13 => "rd",
        _ => "th",
    }
}

text_value!(Cadence, "cadence", "a rhythm", ["every Monday 10:00", "daily at 16:00", "every 2 weeks", "monthly on the 5th"]);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_canonical_spelling() {
        for (typed, canonical) in [
            ("every Monday 10:00", "every Monday 10:00"),
            ("Every mon at 10am", "every Monday 10:00"),
            ("every Tuesday and Thursday 15:00", "every Tuesday and Thursday 15:00"),
            ("daily at 16:00", "daily at 16:00"),
            ("weekly", "weekly"),
            ("fortnightly", "every 2 weeks"),
            ("every 2 weeks", "every 2 weeks"),
            ("monthly on the 5th", "monthly on the 5th"),
            ("monthly on the 22nd at 9:00", "monthly on the 22nd at 09:00"),
            ("M1 + 2 business days", "M1 + 2 business days"),
            ("2027-01-04 10:00", "2027-01-04 10:00"),
        ] {
            let read: Cadence = typed.parse().unwrap_or_else(|error| panic!("{error}"));
            assert_eq!(read.to_string(), canonical);
            assert_eq!(canonical.parse::<Cadence>().unwrap(), read);
        }
        for typed in ["", "now and then", "soon", "every blue moon", "monthly on the 32nd", "every 0 weeks"] {
            assert!(typed.parse::<Cadence>().is_err(), "{typed}");
        }
    }
}
