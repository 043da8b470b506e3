//! For how long both sides work at the same time, day by day.

use jiff::Timestamp;
use jiff::civil::Time;
use jiff::tz::TimeZone;

use super::rhythm::days_after;
use crate::model::{Brief, Clock, Date, Direction, Duration, Hours, TimeUnit, Weekday};

/// The minutes in which both sides work, for each business day of the client in the term; for open-ended work, of half a year.
/// Empty where the start, hours or time zones are not known.
pub fn overlaps(brief: &Brief) -> Vec<(Date, u32)> {
    let Some(start) = brief.schedule.start else { return Vec::new() };
    let half_a_year = || brief.shift(start, Direction::After, &Duration::new(26, TimeUnit::Week));
    let Some(end) = brief.schedule.end.or_else(half_a_year) else { return Vec::new() };
    let zone = |name: &str| TimeZone::get(name).ok();
    let Some((client, provider)) = zone(&brief.client.time_zone).zip(zone(&brief.provider.time_zone)) else { return Vec::new() };
    let Some((our_hours, their_hours)) = brief.client.working_hours.as_ref().zip(brief.provider.working_hours.as_ref()) else {
        return Vec::new();
    };
    let days = std::iter::once(start).chain(days_after(start, end));
    let days = days.filter(|date| brief.is_business_day(*date));
    days.map(|date| {
        let ours = shifts(our_hours, &client, date);
        // their day may have begun on our yesterday or tomorrow
        let near = [date.0.yesterday().ok(), Some(date.0), date.0.tomorrow().ok()].into_iter().flatten().map(Date);
        let theirs =
            near.filter(|date| !brief.provider.holidays.contains(date)).flat_map(|date| shifts(their_hours, &provider, date));
        (date, theirs.map(|their| ours.iter().map(|our| common(*our, their)).sum::<u32>()).sum())
    })
    .collect()
}

/// From when to when work is done that begins on a day.
fn shifts(hours: &Hours, zone: &TimeZone, date: Date) -> Vec<(Timestamp, Timestamp)> {
    let moment = |date: Date, clock: Clock| {
        let (date, minutes) =
            if clock.0 >= 24 * 60 { (Date(date.0.tomorrow().ok()?), clock.0 - 24 * 60) } else { (date, clock.0) };
        let time = Time::new(i8::try_from(minutes / 60).ok()?, i8::try_from(minutes % 60).ok()?, 0, 0).ok()?;
        zone.to_ambiguous_timestamp(date.0.to_datetime(time)).compatible().ok()
    };
    let today = hours.0.iter().filter(|stretch| stretch.days.contains(&Weekday::of(date)));
    let shift = |from: Clock, to: Clock| {
        let last = if to > from { date } else { Date(date.0.tomorrow().ok()?) };
        Some((moment(date, from)?, moment(last, to)?))
    };
    today.filter_map(|stretch| shift(stretch.from, stretch.to)).collect()
}

/// The minutes that two stretches of time have in common.
fn common(one: (Timestamp, Timestamp), other: (Timestamp, Timestamp)) -> u32 {
    let seconds = one.1.min(other.1).as_second() - one.0.max(other.0).as_second();
    u32::try_from(seconds / 60).unwrap_or(0)
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
