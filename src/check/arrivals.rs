//! What comes in at any time meets a provider that works at some times.
//!
//! Work is taken to come in evenly by day and night. A time by the clock runs on while the provider is closed; business hours run while
//! the client works, whatever the clocks of the provider show.

use jiff::{Span, Timestamp};
use rust_decimal::Decimal;

use super::notions::has_word;
use super::overlap::{Shift, merged, moment, shifts};
use super::rhythm::days_after;
use crate::measure::{Comparator, Value, measure};
use crate::model::{Brief, Clock, Date, Hours, zone};

/// Words by which a requirement answers to something that comes in at any time.
const REACTIONS: &[&str] = &["reply", "replies", "respond", "response", "answer", "acknowledge", "react", "call back", "pick up"];

/// Minutes of a week.
const WEEK: u32 = 7 * 24 * 60;

/// How long a reaction may take, in minutes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Limit {
    /// By the clock.
    Clock(Decimal),
    /// In the working hours of the client.
    Business(Decimal),
}

/// A stretch in which the provider is closed.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Gap {
    minutes: u32,
    /// When the client works meanwhile: from and to in minutes before the provider opens, the nearest first.
    business: Vec<(u32, u32)>,
}

/// A time in which work comes in evenly, with the stretches in which the provider is closed.
#[derive(Debug)]
pub struct Arrivals {
    gaps: Vec<Gap>,
    minutes: u32,
    weeks: u32,
    /// How many holidays of the provider fall into it.
    pub days_off: usize,
}

impl Arrivals {
    /// The time over which a limit is looked at: a week like any other; or all weeks of the term where holidays or the clocks of both
    /// sides count. `None` where hours or time zones that are needed are not given.
    pub fn of(brief: &Brief, limit: Limit) -> Option<Self> {
        let hours = brief.provider.working_hours.as_ref()?;
        match limit {
            Limit::Clock(_) => Some(Self::term(brief).filter(|term| term.days_off > 0).unwrap_or_else(|| Self::week(hours))),
            Limit::Business(_) => {
                brief.client.working_hours.as_ref()?;
                zone(&brief.client.time_zone)?;
                Self::term(brief)
            }
        }
    }

    /// A week without a holiday.
    pub fn week(hours: &Hours) -> Self {
        let gaps = closed(hours).into_iter().map(|minutes| Gap { minutes, business: Vec::new() }).collect();
        Self { gaps, minutes: WEEK, weeks: 1, days_off: 0 }
    }

    /// The whole weeks of the term from the provider's first opening on; of half a year, where the work has no end.
    fn term(brief: &Brief) -> Option<Self> {
        let hours = brief.provider.working_hours.as_ref()?;
        let zone = zone(&brief.provider.time_zone)?;
        let client_zone = crate::model::zone(&brief.client.time_zone);
        let (start, end) = brief.term()?;
        let days: Vec<Date> = std::iter::once(start).chain(days_after(start, end)).collect();
        let weeks = i64::try_from(days.len() / 7).ok()?.max(1);
        let more = Date(end.0.checked_add(Span::new().days(8)).ok()?);
        let before = Date(start.0.yesterday().ok()?);
        let around = || std::iter::once(before).chain(days_after(before, more));
        let holidays = &brief.provider.holidays;
        let open = merged(around().filter(|date| !holidays.contains(date)).flat_map(|date| shifts(hours, &zone, date)).collect());
        let midnight = moment(&zone, start, Clock(0))?;
        let first = open.iter().map(|shift| shift.from).find(|from| *from >= midnight)?;
        let last = first.to_zoned(zone).checked_add(Span::new().try_weeks(weeks).ok()?).ok()?.timestamp();
        let client = brief.client.working_hours.as_ref().zip(client_zone);
        let business: Vec<Shift> = client.map_or_else(Vec::new, |(hours, zone)| {
            merged(around().filter(|date| brief.is_business_day(*date)).flat_map(|date| shifts(hours, &zone, date)).collect())
        });
        let opens = open.iter().map(|shift| shift.from).chain([last]).skip(1);
        let gaps = open.iter().zip(opens).map(|(shift, next)| (shift.to.max(first), next.min(last)));
        let gaps = gaps.filter(|(from, to)| from < to).map(|(from, to)| gap(from, to, &business)).collect();
        let days_off = holidays.iter().filter(|date| days.contains(date)).count();
        Some(Self { gaps, minutes: minutes(first, last), weeks: u32::try_from(weeks).ok()?, days_off })
    }

    /// All of its minutes.
    pub fn minutes(&self) -> Decimal {
        self.minutes.into()
    }

    /// The minutes in which nobody works.
    pub fn closed(&self) -> Decimal {
        self.gaps.iter().map(|gap| gap.minutes).sum::<u32>().into()
    }

    /// The most that passes in one stretch in which nobody works, in minutes of the kind of a limit.
    pub fn longest(&self, limit: Limit) -> Decimal {
        let length = |gap: &Gap| match limit {
            Limit::Clock(_) => gap.minutes,
            Limit::Business(_) => gap.business.iter().map(|(from, to)| to - from).sum(),
        };
        self.gaps.iter().map(length).max().unwrap_or_default().into()
    }

    /// The minutes in which something comes in so long before opening that the limit has passed by then.
    pub fn too_early(&self, limit: Limit) -> Decimal {
        self.gaps.iter().map(|gap| gap.too_early(limit)).sum()
    }

    /// How much of what comes in can be reacted to in time, in per cent.
    pub fn possible(&self, limit: Limit) -> Decimal {
        let share = |minutes: Decimal| (minutes * Decimal::ONE_HUNDRED).checked_div(self.minutes()).unwrap_or_default();
        Decimal::ONE_HUNDRED - share(self.too_early(limit))
    }

    /// How many hours and weeks it is.
    pub fn length(&self) -> (Decimal, u32) {
        (self.minutes() / Decimal::from(60), self.weeks)
    }

    /// `168 hours of a week`, `2184 hours of 13 weeks with 3 days off`.
    pub fn whole(&self) -> String {
        let hours = (self.minutes() / Decimal::from(60)).normalize();
        let weeks = if self.weeks == 1 { "a week".to_owned() } else { format!("{} weeks", self.weeks) };
        match self.days_off {
            0 => format!("{hours} hours of {weeks}"),
            1 => format!("{hours} hours of {weeks} with 1 day off"),
            many => format!("{hours} hours of {weeks} with {many} days off"),
        }
    }
}

impl Gap {
    fn too_early(&self, limit: Limit) -> Decimal {
        let most = match limit {
            Limit::Clock(most) => return (Decimal::from(self.minutes) - most).max(Decimal::ZERO),
            Limit::Business(most) => most,
        };
        let mut passed = Decimal::ZERO;
        for (from, to) in &self.business {
            let length = Decimal::from(to - from);
            if passed + length > most {
                return Decimal::from(self.minutes) - Decimal::from(*from) - (most - passed);
            }
            passed += length;
        }
        Decimal::ZERO
    }
}

/// The stretch from one moment to another, with the business hours in it.
fn gap(from: Timestamp, to: Timestamp, business: &[Shift]) -> Gap {
    let before = business.partition_point(|shift| shift.to <= from);
    let meanwhile = business[before..].iter().take_while(|shift| shift.from < to);
    let mut business: Vec<(u32, u32)> =
        meanwhile.map(|shift| (minutes(shift.to.min(to), to), minutes(shift.from.max(from), to))).collect();
    business.reverse();
    Gap { minutes: minutes(from, to), business }
}

fn minutes(from: Timestamp, to: Timestamp) -> u32 {
    Shift { from, to }.minutes()
}

/// The stretches of a week in which nobody works, in minutes; the last one goes on into the next week.
fn closed(hours: &Hours) -> Vec<u32> {
    let mut open: Vec<(u32, u32)> = Vec::new();
    for stretch in &hours.0 {
        for day in &stretch.days {
            let from = *day as u32 * 24 * 60 + u32::from(stretch.from.0);
            open.push((from, from + u32::from(stretch.minutes())));
        }
    }
    open.sort();
    let Some(first) = open.first().map(|(from, _)| *from + WEEK) else { return Vec::new() };
    let mut gaps = Vec::new();
    let mut end = open[0].1;
    for (from, to) in open.into_iter().skip(1).chain([(first, first)]) {
        gaps.extend(from.checked_sub(end).filter(|gap| *gap > 0));
        end = end.max(to);
    }
    gaps
}

/// The time in which a standard that can be measured asks for a reaction. A business day is as long as the client's are.
pub fn reaction_limit(brief: &Brief, standard: &str) -> Option<Limit> {
    let lower = standard.to_lowercase();
    if !REACTIONS.iter().any(|word| has_word(&lower, word)) {
        return None;
    }
    let day = || {
        let hours = brief.client.working_hours.as_ref()?;
        Decimal::from(hours.minutes_per_week()).checked_div(brief.business_days_per_week())
    };
    let found = measure(standard);
    let limit = found.targets.iter().find_map(|target| match (&target.value, target.comparator, target.unit.as_str()) {
        (Value::Number(number), Comparator::AtMost, "minute") => Some(Limit::Clock(*number)),
        (Value::Number(number), Comparator::AtMost, "hour") => number.checked_mul(60.into()).map(Limit::Clock),
        (Value::Number(number), Comparator::AtMost, "business hour") => number.checked_mul(60.into()).map(Limit::Business),
        (Value::Number(number), Comparator::AtMost, "business day") => number.checked_mul(day()?).map(Limit::Business),
        _ => None,
    });
    limit.filter(|_| found.measurable)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Path;

    #[test]
    fn closed_stretches_of_a_week() {
        let closed = |hours: &str| closed(&hours.parse().unwrap()).iter().map(|gap| gap / 60).collect::<Vec<_>>();
        assert_eq!(closed("Mon-Fri 9-17"), [16, 16, 16, 16, 64]);
        assert_eq!(closed("Mon-Fri 22:00-06:00"), [16, 16, 16, 16, 64]);
        assert_eq!(closed("Mon-Fri 9-12, 13-17"), [1, 16, 1, 16, 1, 16, 1, 16, 1, 64]);
        assert_eq!(closed("24/7"), Vec::<u32>::new());
    }

    #[test]
    fn times_by_the_clock_and_in_business_hours() {
        let mut brief = Brief::default();
        brief.set(&Path::new("client.working_hours"), "Mon-Thu 9-17, Fri 9-13").unwrap();
        let limit = |standard: &str| reaction_limit(&brief, standard);
        assert_eq!(limit("Reply to every email within 4 hours"), Some(Limit::Clock(240.into())));
        assert_eq!(limit("Reply to every email within 4 business hours"), Some(Limit::Business(240.into())));
        // 36 hours on 5 days
        assert_eq!(limit("Reply to every email within 1 business day"), Some(Limit::Business(432.into())));
        assert_eq!(limit("Clean the windows within 4 hours"), None);
    }

    fn brief(fields: &[(&str, &str)]) -> Brief {
        let mut brief = Brief::default();
        let london = [
            ("client.time_zone", "Europe/London"),
            ("client.working_hours", "Mon-Fri 9-17"),
            ("schedule.start", "2027-01-04"),
            ("schedule.end", "2027-01-31"),
        ];
        for (path, value) in london.iter().chain(fields) {
            brief.set(&Path::new(path), value).unwrap();
        }
        brief
    }

    fn hours(minutes: Decimal) -> String {
        (minutes / Decimal::from(60)).normalize().to_string()
    }

    #[test]
    fn a_holiday_makes_a_closed_stretch_longer() {
        let provider = [("provider.time_zone", "Europe/London"), ("provider.working_hours", "Mon-Fri 9-17")];
        let limit = Limit::Clock(1440.into());
        let week = Arrivals::of(&brief(&provider), limit).unwrap();
        assert_eq!((hours(week.too_early(limit)), week.whole()), ("40".into(), "168 hours of a week".into()));
        // Wednesday the 13th off: a night of 16 hours becomes 16 + 24 = 40, 16 of them too early; and 4 weekends of 64 - 24
        let off = [&provider[..], &[("provider.holidays", "2027-01-13")]].concat();
        let term = Arrivals::of(&brief(&off), limit).unwrap();
        assert_eq!(term.whole(), "672 hours of 4 weeks with 1 day off");
        assert_eq!((hours(term.too_early(limit)), hours(term.longest(limit))), ("176".into(), "64".into()));
        // 4 x 128 hours, and the 8 of the day off
        assert_eq!(hours(term.closed()), "520");
    }

    #[test]
    fn business_hours_run_by_the_clocks_of_the_client() {
        let limit = Limit::Business(240.into());
        let possible = |hours: &str, zone: &str| {
            let brief = brief(&[("provider.time_zone", zone), ("provider.working_hours", hours)]);
            let arrivals = Arrivals::of(&brief, limit).unwrap();
            (self::hours(arrivals.too_early(limit)), arrivals.possible(limit).round_dp(2).to_string())
        };
        assert_eq!(possible("Mon-Fri 9-17", "Europe/London").0, "0");
        // 9 to 18 in Manila is 1 to 10 in London: what comes in from 10 to 13 has used up its 4 hours by 17; on Friday too
        let (late, share) = possible("Mon-Fri 9-18", "Asia/Manila");
        assert_eq!(late, "60");
        assert_eq!(share, "91.07");
        // half of the client's day is left
        assert_eq!(possible("Mon-Fri 17-22", "Asia/Manila").0, "0");
    }

    #[test]
    fn nothing_is_said_where_a_clock_is_missing() {
        let provider = [("provider.working_hours", "Mon-Fri 9-17")];
        assert!(Arrivals::of(&brief(&provider), Limit::Business(60.into())).is_none());
        assert!(Arrivals::of(&brief(&provider), Limit::Clock(60.into())).is_some());
    }
}
