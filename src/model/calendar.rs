//! The client's calendar: which days are business days, and on which date a day offset falls.

use jiff::Span;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::{Anchor, Brief, Date, Day, Direction, Duration, TimeUnit, Weekday};

impl Brief {
    /// Whether the client works on that day: a day of its working hours (Monday to Friday where none are given) that is not one
    /// of its holidays.
    pub fn is_business_day(&self, date: Date) -> bool {
        let day = Weekday::of(date);
        let works = match &self.client.working_hours {
            Some(hours) => hours.works_on(day),
            None => day < Weekday::Sat,
        };
        works && !self.client.holidays.contains(&date)
    }

    /// The date of a day offset; `None` where what it counts from is not known, or where milestones count from each other in a
    /// circle.
    pub fn date_of(&self, day: &Day) -> Option<Date> {
        // a chain that is longer than the list of milestones goes round in a circle
        self.date_within(day, self.milestone.len() + 1)
    }

    fn date_within(&self, day: &Day, steps: usize) -> Option<Date> {
        let (anchor, distance) = match day {
            Day::Date(date) => return Some(*date),
            Day::Offset { anchor, distance } => (anchor, distance),
        };
        let from = match anchor {
            Anchor::Start => self.schedule.start?,
            Anchor::End => self.schedule.end?,
            Anchor::Milestone(id) => {
                let milestone = self.milestone.iter().find(|milestone| milestone.id == *id)?;
                self.date_within(milestone.due.as_ref()?, steps.checked_sub(1)?)?
            }
        };
        match distance {
            Some((direction, distance)) => self.shift(from, *direction, distance),
            None => Some(from),
        }
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
}
