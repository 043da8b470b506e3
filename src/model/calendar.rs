//! The client's calendar: which days are business days, and on which date a day offset falls.

use std::cell::RefCell;
use std::collections::HashMap;

use jiff::Span;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::{Anchor, Brief, Date, Day, Direction, Duration, TimeUnit, Weekday};

impl Brief {
    /// Whether the client works on that day: a day of its week that is not one of its holidays.
    pub fn is_business_day(&self, date: Date) -> bool {
        self.works_on(Weekday::of(date)) && !self.client.holidays.contains(&date)
    }

    /// Whether that day of the week is one of the client's working hours; Monday to Friday are where none are given.
    pub fn works_on(&self, day: Weekday) -> bool {
        self.client.working_hours.as_ref().map_or(day < Weekday::Sat, |hours| hours.works_on(day))
    }

    /// The date of a day offset; `None` where what it counts from is not known, or where milestones count from each other in a
    /// circle. Whoever asks for many takes the [`Dates`] of the brief once.
    pub fn date_of(&self, day: &Day) -> Option<Date> {
        Dates::of(self).date(day)
    }

    /// The first and the last day of the work; of work without an end, the first half year.
    pub fn term(&self) -> Option<(Date, Date)> {
        let start = self.schedule.start?;
        let half_a_year = || self.shift(start, Direction::After, &Duration::new(26, TimeUnit::Week));
        Some((start, self.schedule.end.or_else(half_a_year)?))
    }

    /// The date at a distance; parts of a day count as a whole one.
    pub fn shift(&self, from: Date, direction: Direction, distance: &Duration) -> Option<Date> {
        let amount = distance.amount.ceil().to_i32()?;
        let span: Span = match distance.unit {
            TimeUnit::Second | TimeUnit::Minute | TimeUnit::Hour => {
                let days = distance.minutes()? / Decimal::from(24 * 60);
                Span::new().try_days(days.ceil().to_i32()?).ok()?
            }
            TimeUnit::BusinessHour => return self.shift_business_days(from, direction, amount.checked_add(7)? / 8),
            TimeUnit::BusinessDay => return self.shift_business_days(from, direction, amount),
            TimeUnit::Day => Span::new().try_days(amount).ok()?,
            TimeUnit::Week => Span::new().try_weeks(amount).ok()?,
            TimeUnit::Month => Span::new().try_months(amount).ok()?,
            TimeUnit::Quarter => Span::new().try_months(amount.checked_mul(3)?).ok()?,
            TimeUnit::Year => Span::new().try_years(amount).ok()?,
        };
        match direction {
            Direction::After => from.0.checked_add(span),
            Direction::Before => from.0.checked_sub(span),
        }
        .ok()
        .map(Date)
    }

    fn shift_business_days(&self, from: Date, direction: Direction, days: i32) -> Option<Date> {
        let mut date = from;
        let mut left = days;
        // a week without a business day would never end, and nobody plans ten years ahead in business days
        for _ in 0..3660 {
            if left == 0 {
                return Some(date);
            }
            date = Date(match direction {
                Direction::After => date.0.tomorrow().ok()?,
                Direction::Before => date.0.yesterday().ok()?,
            });
            if self.is_business_day(date) {
                left -= 1;
            }
        }
        None
    }
}

/// The days of a brief as dates. On which date a milestone falls is reckoned once, however many days count from it.
pub struct Dates<'a> {
    brief: &'a Brief,
    due: HashMap<&'a str, &'a Day>,
    known: RefCell<HashMap<&'a str, Option<Date>>>,
}

impl<'a> Dates<'a> {
    /// The days of a brief.
    pub fn of(brief: &'a Brief) -> Self {
        let mut due = HashMap::new();
        // of two milestones with one id the first counts, due or not
        for milestone in brief.milestone.iter().rev() {
            match &milestone.due {
                Some(day) => due.insert(milestone.id.as_str(), day),
                None => due.remove(milestone.id.as_str()),
            };
        }
        Self { brief, due, known: RefCell::default() }
    }

    /// As [`Brief::date_of`].
    pub fn date(&self, day: &Day) -> Option<Date> {
        let (anchor, distance) = match day {
            Day::Date(date) => return Some(*date),
            Day::Offset { anchor, distance } => (anchor, distance),
        };
        let from = match anchor {
            Anchor::Start => self.brief.schedule.start?,
            Anchor::End => self.brief.schedule.end?,
            Anchor::Milestone(id) => self.milestone(id)?,
        };
        distance.map_or(Some(from), |(direction, distance)| self.brief.shift(from, direction, &distance))
    }

    /// The date on which a milestone falls. A chain of milestones may be longer than a stack is deep, so it is walked in a loop.
    fn milestone(&self, id: &str) -> Option<Date> {
        let mut chain: Vec<(&'a str, &'a Day)> = Vec::new();
        let mut next = id;
        while !self.known.borrow().contains_key(next) {
            // a chain that is longer than the list of milestones goes round in a circle
            let found = self.due.get_key_value(next).filter(|_| chain.len() < self.due.len());
            let Some((id, day)) = found else {
                self.known.borrow_mut().extend(chain.iter().map(|(id, _)| (*id, None)));
                return None;
            };
            chain.push((id, day));
            match day {
                Day::Offset { anchor: Anchor::Milestone(other), .. } => next = other,
                _ => break,
            }
        }
        // from its beginning on, each has what it counts from
        for (id, day) in chain.into_iter().rev() {
            let date = self.date(day);
            self.known.borrow_mut().insert(id, date);
        }
        self.known.borrow().get(id).copied().flatten()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Milestone, Path};

    #[test]
    fn offsets_fall_on_dates() {
        let mut brief = Brief::default();
        for (path, value) in [
            ("schedule.start", "2027-01-04"),
            ("schedule.end", "2027-06-30"),
            ("client.working_hours", "Mon-Fri 9-17"),
            ("client.holidays", "2027-01-25"),
            ("milestone.1.id", "M1"),
            ("milestone.1.due", "2027-01-22"),
            ("milestone.2.id", "M2"),
            ("milestone.2.due", "M1 + 1 week"),
        ] {
            brief.set(&Path::new(path), value).unwrap();
        }
        for (offset, date) in [
            ("start + 2 weeks", "2027-01-18"),
            ("start - 1 week", "2026-12-28"),
            ("end", "2027-06-30"),
            ("M1 + 1 business day", "2027-01-26"),
            ("M1 - 5 business days", "2027-01-15"),
            ("M2 + 36 hours", "2027-01-31"),
            ("start + 1 month", "2027-02-04"),
        ] {
            assert_eq!(brief.date_of(&offset.parse().unwrap()).unwrap().to_string(), date, "{offset}");
        }
        assert_eq!(brief.date_of(&"M9 + 1 day".parse().unwrap()), None);
    }

    #[test]
    fn a_circle_of_milestones_has_no_date() {
        let milestone = |id: &str, due: &str| Milestone { id: id.into(), due: due.parse().ok(), ..Default::default() };
        let brief = Brief { milestone: vec![milestone("A", "B + 1 day"), milestone("B", "A + 1 day")], ..Default::default() };
        assert_eq!(brief.date_of(&"A".parse().unwrap()), None);
    }

    #[test]
    fn a_long_chain_of_milestones_is_reckoned_once() {
        let milestone = |i: usize| {
            let due = if i == 0 { "start".to_owned() } else { format!("M{} + 1 day", i - 1) };
            Milestone { id: format!("M{i}"), due: due.parse().ok(), ..Default::default() }
        };
        let mut brief = Brief { milestone: (0..3000).map(milestone).collect(), ..Default::default() };
        brief.set(&Path::new("schedule.start"), "2027-01-04").unwrap();
        let dates = Dates::of(&brief);
        let last = brief.milestone.iter().filter_map(|milestone| dates.date(milestone.due.as_ref()?)).last();
        assert_eq!(last.map(|date| date.to_string()).as_deref(), Some("2035-03-22"));
    }
}
