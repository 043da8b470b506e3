//! On which days a rhythm falls.

use crate::model::{Brief, Cadence, Date, Direction, Duration, Rhythm, Weekday};

/// No rhythm is followed further than this: about ten years of days.
const MOST: usize = 3660;

/// The days on which a rhythm falls, from `start` to `end`, both included. An interval counts from the start.
pub fn occurrences(brief: &Brief, cadence: &Cadence, start: Date, end: Date) -> Vec<Date> {
    let all = || std::iter::once(start).filter(|start| *start <= end).chain(days_after(start, end));
    match &cadence.rhythm {
        Rhythm::Daily => all().filter(|date| brief.is_business_day(*date)).collect(),
        Rhythm::On(days) => all().filter(|date| days.contains(&Weekday::of(*date))).collect(),
        Rhythm::Monthly(day) => all().filter(|date| falls_on(*date, *day)).collect(),
        Rhythm::Every(interval) => every(brief, interval, start, end),
        Rhythm::Once(day) => brief.date_of(day).into_iter().filter(|date| (start..=end).contains(date)).collect(),
    }
}

/// Every day after `from` up to and with `to`.
pub fn days_after(from: Date, to: Date) -> impl Iterator<Item = Date> {
    let next = |date: &Date| date.0.tomorrow().ok().map(Date);
    std::iter::successors(next(&from), next).take_while(move |date| *date <= to).take(MOST)
}

/// Whether a date is that day of its month, or the last one where the month is shorter.
fn falls_on(date: Date, day: u8) -> bool {
    let last = date.0.days_in_month();
    date.0.day() == i8::try_from(day).unwrap_or(last).min(last)
}

fn every(brief: &Brief, interval: &Duration, start: Date, end: Date) -> Vec<Date> {
    let mut days = Vec::new();
    let mut times = 0_u32;
    while days.len() < MOST {
        // counted from the start each time, so that the 31st comes back after February
        let distance = Duration { amount: interval.amount.saturating_mul(times.into()), ..*interval };
        match brief.shift(start, Direction::After, &distance) {
            Some(date) if date <= end => days.push(date),
            _ => break,
        }
        times += 1;
    }
    days
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_of_a_rhythm() {
        let brief = Brief::default();
        let date = |text: &str| text.parse::<Date>().unwrap();
        let days = |rhythm: &str| {
            let found = occurrences(&brief, &rhythm.parse().unwrap(), date("2027-01-04"), date("2027-03-05"));
            (found.len(), found.last().map(ToString::to_string).unwrap_or_default())
        };
        assert_eq!(days("every Monday 10:00"), (9, "2027-03-01".into()));
        assert_eq!(days("daily"), (45, "2027-03-05".into()));
        assert_eq!(days("every 2 weeks"), (5, "2027-03-01".into()));
        assert_eq!(days("monthly on the 31st"), (2, "2027-02-28".into()));
        assert_eq!(days("2027-02-01 10:00"), (1, "2027-02-01".into()));
        assert_eq!(days("2027-04-01"), (0, String::new()));
    }
}
