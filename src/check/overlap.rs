//! For how long both sides work at the same time, day by day.

use jiff::Timestamp;
use jiff::civil::Time;
use jiff::tz::TimeZone;

use super::rhythm::days_after;
use crate::model::{Brief, Clock, Date, Duration, Hours, Weekday, zone};

/// A stretch of working time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shift {
    /// When it begins.
    pub from: Timestamp,
    /// When it ends.
    pub to: Timestamp,
}

impl Shift {
    /// How many minutes it lasts.
    pub fn minutes(&self) -> u32 {
        u32::try_from((self.to.as_second() - self.from.as_second()) / 60).unwrap_or(0)
    }

    /// Whether work is done at that moment.
    pub fn has(&self, moment: Timestamp) -> bool {
        (self.from..self.to).contains(&moment)
    }

    /// From when to when by the clocks of a time zone: `09:00-14:00`.
    pub fn by(&self, zone: &TimeZone) -> String {
        let clock = |moment: Timestamp| moment.to_zoned(zone.clone()).strftime("%H:%M").to_string();
        format!("{}-{}", clock(self.from), clock(self.to))
    }

    /// What two stretches have in common.
    fn common(&self, other: &Self) -> Option<Self> {
        let both = Self { from: self.from.max(other.from), to: self.to.min(other.to) };
        (both.from < both.to).then_some(both)
    }
}

/// How many minutes some stretches come to.
pub fn minutes(shifts: &[Shift]) -> u32 {
    shifts.iter().map(Shift::minutes).sum()
}

/// The minutes in which both sides work, for each business day of the client in the term.
pub fn overlaps(brief: &Brief) -> Vec<(Date, u32)> {
    common_hours(brief).into_iter().map(|(date, shifts)| (date, minutes(&shifts))).collect()
}

/// When both sides work, for each business day of the client in the term; for open-ended work, of half a year. Empty where the
/// start, hours or time zones are not known.
pub fn common_hours(brief: &Brief) -> Vec<(Date, Vec<Shift>)> {
    let Some((start, end)) = brief.term() else { return Vec::new() };
    let Some((client, provider)) = zone(&brief.client.time_zone).zip(zone(&brief.provider.time_zone)) else { return Vec::new() };
    let Some((our_hours, their_hours)) = brief.client.working_hours.as_ref().zip(brief.provider.working_hours.as_ref()) else {
        return Vec::new();
    };
    let days = std::iter::once(start).chain(days_after(start, end));
    let days = days.filter(|date| brief.is_business_day(*date));
    days.map(|date| {
        let ours = merged(shifts(our_hours, &client, date));
        let theirs = merged(shifts_around(their_hours, &provider, date, &brief.provider.holidays));
        (date, theirs.iter().flat_map(|their| ours.iter().filter_map(|our| our.common(their))).collect())
    })
    .collect()
}

/// From when to when work is done around a day, holidays left out: on the other side of the globe a day may have begun on our
/// yesterday or tomorrow.
pub fn shifts_around(hours: &Hours, zone: &TimeZone, date: Date, holidays: &[Date]) -> Vec<Shift> {
    let near = [date.0.yesterday().ok(), Some(date.0), date.0.tomorrow().ok()].into_iter().flatten().map(Date);
    near.filter(|date| !holidays.contains(date)).flat_map(|date| shifts(hours, zone, date)).collect()
}

/// From when to when work is done that begins on a day.
pub fn shifts(hours: &Hours, zone: &TimeZone, date: Date) -> Vec<Shift> {
    let today = hours.0.iter().filter(|stretch| stretch.days.contains(&Weekday::of(date)));
    let shift = |from: Clock, to: Clock| {
        let last = if to > from { date } else { Date(date.0.tomorrow().ok()?) };
        Some(Shift { from: moment(zone, date, from)?, to: moment(zone, last, to)? })
    };
    today.filter_map(|stretch| shift(stretch.from, stretch.to)).collect()
}

/// Shifts in the order of time, those that meet as one.
pub fn merged(mut shifts: Vec<Shift>) -> Vec<Shift> {
    shifts.sort_by_key(|shift| shift.from);
    let mut merged: Vec<Shift> = Vec::new();
    for shift in shifts {
        match merged.last_mut().filter(|last| shift.from <= last.to) {
            Some(last) => last.to = last.to.max(shift.to),
            None => merged.push(shift),
        }
    }
    merged
}

/// The moment at which the clocks of a time zone show a time.
pub fn moment(zone: &TimeZone, date: Date, clock: Clock) -> Option<Timestamp> {
    let (date, minutes) = if clock.0 >= 24 * 60 { (Date(date.0.tomorrow().ok()?), clock.0 - 24 * 60) } else { (date, clock.0) };
    let time = Time::new(i8::try_from(minutes / 60).ok()?, i8::try_from(minutes % 60).ok()?, 0, 0).ok()?;
    zone.to_ambiguous_timestamp(date.0.to_datetime(time)).compatible().ok()
}

/// The overlap that the text on hours asks for, in minutes: `at least 2 hours overlap`, `overlap of 90 minutes`.
pub fn wanted_overlap(wish: &str) -> Option<u32> {
    let words: Vec<&str> = wish.split_whitespace().map(|word| word.trim_matches(|c: char| ",.;:()".contains(c))).collect();
    let at = words.iter().position(|word| word.starts_with("overlap"))?;
    if at > 0 && matches!(words[at - 1], "no" | "without") {
        return None;
    }
    let read = |words: &[&str]| words.join(" ").parse::<Duration>().ok()?.minutes();
    // a time has up to four words: `1 hour 30 minutes`; the longest one is meant
    let ending = |to: usize| (to.saturating_sub(4)..to).find_map(|from| read(&words[from..to]));
    let beginning = |from: usize| (from + 1..=words.len().min(from + 4)).rev().find_map(|to| read(&words[from..to]));
    let before = || (1..=at).rev().find_map(ending);
    let after = || (at + 1..words.len().min(at + 5)).find_map(beginning);
    // `8 hours a day with an overlap of 2 hours`
    let follows = words.get(at + 1).is_some_and(|word| matches!(*word, "of" | "at"));
    let minutes = if follows { after().or_else(before) } else { before().or_else(after) };
    u32::try_from(minutes?.round().normalize().mantissa()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Path;

    #[test]
    fn clocks_that_change_on_different_days_are_reckoned_with() {
        let mut brief = Brief::default();
        for (path, value) in [
            ("schedule.start", "2027-03-10"),
            ("schedule.end", "2027-03-31"),
            ("client.time_zone", "America/Denver"),
            ("client.working_hours", "Mon-Fri 8-17"),
            ("provider.time_zone", "Europe/London"),
            ("provider.working_hours", "Mon-Fri 9-17"),
            ("provider.holidays", "2027-03-26"),
        ] {
            brief.set(&Path::new(path), value).unwrap();
        }
        let days = overlaps(&brief);
        let on = |date: &str| days.iter().find(|(day, _)| day.to_string() == date).map(|(_, minutes)| *minutes);
        // Denver is 7 hours behind London, 6 between the two changes of the clock
        assert_eq!(on("2027-03-10"), Some(120));
        assert_eq!(on("2027-03-16"), Some(180));
        assert_eq!(on("2027-03-30"), Some(120));
        assert_eq!(on("2027-03-26"), Some(0));
        assert_eq!(on("2027-03-14"), None, "a Sunday");
    }

    #[test]
    fn an_overlap_in_words() {
        for (wish, minutes) in [
            ("at least 2 hours overlap", 120),
            ("at least two hours overlap", 120),
            ("at least 90 minutes overlap", 90),
            ("9-17 hours, at least 2 hours overlap", 120),
            ("mon-fri 9-17; at least 2.5 hours' overlap with london.", 150),
            ("half an hour of overlap a day", 30),
            ("1 hour 30 minutes overlap", 90),
            ("2h overlap", 120),
            ("8 hours a day with an overlap of 2 hours", 120),
            ("overlap: 3 hours a day", 180),
        ] {
            assert_eq!(wanted_overlap(wish), Some(minutes), "{wish}");
        }
        for wish in [
            "at least 2 hours",
            "some overlap",
            "9-17 with overlap",
            "no overlap is needed, reply within 2 hours",
            "9-17 with some overlap, and a call of 2 hours on friday",
            "",
        ] {
            assert_eq!(wanted_overlap(wish), None, "{wish}");
        }
    }

    #[test]
    fn hours_that_are_given_twice_count_once() {
        let mut brief = Brief::default();
        for (path, value) in [
            ("schedule.start", "2027-01-04"),
            ("schedule.end", "2027-01-04"),
            ("client.time_zone", "Europe/London"),
            ("client.working_hours", "Mon-Fri 9-17"),
            ("provider.time_zone", "Europe/London"),
            ("provider.working_hours", "Mon 9-12, Mon 11-14"),
        ] {
            brief.set(&Path::new(path), value).unwrap();
        }
        assert_eq!(overlaps(&brief).pop().map(|(_, minutes)| minutes), Some(5 * 60));
    }

    #[test]
    fn a_night_shift_meets_the_day_on_the_other_side() {
        let mut brief = Brief::default();
        for (path, value) in [
            ("schedule.start", "2027-01-04"),
            ("schedule.end", "2027-01-08"),
            ("client.time_zone", "America/Denver"),
            ("client.working_hours", "Mon-Fri 8-17"),
            ("provider.time_zone", "Asia/Manila"),
            ("provider.working_hours", "Mon-Fri 22:00-06:00"),
        ] {
            brief.set(&Path::new(path), value).unwrap();
        }
        // 8:00 in Denver is 23:00 in Manila
        assert!(overlaps(&brief).iter().all(|(_, minutes)| *minutes == 7 * 60));
    }
}
