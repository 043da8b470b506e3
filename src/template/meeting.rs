//! When both sides talk, told by the clocks of both.

use std::collections::BTreeSet;

use jiff::tz::TimeZone;
use jiff::{Span, civil};

use super::style::Style;
use crate::check::occurrences;
use crate::model::{Brief, Cadence, Clock, Date, Rhythm, zone};

/// Such as `every Monday 10:00 (Europe/London; 18:00 in Asia/Manila)`.
pub(super) fn meeting(brief: &Brief, cadence: &Cadence, style: &Style) -> String {
    let date = match &cadence.rhythm {
        Rhythm::Once(day) => brief.date_of(day),
        _ => None,
    };
    let text = style.cadence(cadence, date);
    let (client, provider) = (&brief.client.time_zone, &brief.provider.time_zone);
    let Some(at) = cadence.at.filter(|_| !client.is_empty()) else { return text };
    let here = [("when", text.as_str()), ("zone", client)];
    match there(brief, cadence, at, style) {
        Some(There { clock, aside }) => {
            let id = if aside { "clock-both-aside" } else { "clock-both" };
            style.say(id, &[here[0], here[1], ("there", &clock), ("other", provider)])
        }
        None => style.say("clock-here", &here),
    }
}

/// The time on the provider's clock.
struct There {
    clock: String,
    /// Whether something stands behind the time, with a comma.
    aside: bool,
}

/// The time on the provider's clock, or both times where the seasons differ.
fn there(brief: &Brief, cadence: &Cadence, at: Clock, style: &Style) -> Option<There> {
    if brief.client.time_zone == brief.provider.time_zone {
        return None;
    }
    let (here, there) = (zone(&brief.client.time_zone)?, zone(&brief.provider.time_zone)?);
    let mut times = BTreeSet::new();
    for date in days(brief, cadence)? {
        times.insert(time_there(date.0, at, &here, &there)?);
    }
    let clocks: Vec<String> = times.iter().map(|(_, hour, minute)| format!("{hour:02}:{minute:02}")).collect();
    let shifts: BTreeSet<i32> = times.iter().map(|(days, ..)| *days).collect();
    let shift = if shifts.len() == 1 { shifts.first().and_then(|days| other_day(*days)) } else { Some("clock-other-day") };
    let season = (clocks.len() > 1).then_some("clock-season");
    let clock = style.list(&clocks, "clock-or");
    let clock = [shift, season].into_iter().flatten().fold(clock, |clock, id| style.say(id, &[("clock", &clock)]));
    Some(There { clock, aside: shifts.len() > 1 || season.is_some() })
}

/// The days of a meeting over the term of the work, a year at most; where it falls on none, the first day stands for all.
fn days(brief: &Brief, cadence: &Cadence) -> Option<Vec<Date>> {
    if let Rhythm::Once(day) = &cadence.rhythm {
        return Some(vec![brief.date_of(day)?]);
    }
    let start = brief.schedule.start.or(brief.brief.date)?;
    let year = Date(start.0.checked_add(Span::new().years(1)).ok()?);
    let days = occurrences(brief, cadence, start, brief.schedule.end.unwrap_or(year).min(year));
    Some(if days.is_empty() { vec![start] } else { days })
}

fn time_there(date: civil::Date, at: Clock, here: &TimeZone, there: &TimeZone) -> Option<(i32, i8, i8)> {
    let midnight = date.at(0, 0, 0, 0).checked_add(Span::new().minutes(i64::from(at.0))).ok()?;
    let local = midnight.to_zoned(here.clone()).ok()?.with_time_zone(there.clone());
    let days = (local.date() - date).get_days();
    Some((days, local.hour(), local.minute()))
}

fn other_day(days: i32) -> Option<&'static str> {
    match days {
        1 => Some("clock-next-day"),
        -1 => Some("clock-day-before"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Path;

    #[test]
    fn both_clocks() {
        let mut brief = Brief::default();
        for (path, value) in [
            ("client.time_zone", "Europe/London"),
            ("provider.time_zone", "Asia/Manila"),
            ("schedule.start", "2027-01-04"),
            ("schedule.end", "2027-02-26"),
        ] {
            brief.set(&Path::new(path), value).unwrap();
        }
        let told = |brief: &Brief, text: &str| meeting(brief, &text.parse().unwrap(), &Style::new("en-GB"));
        assert_eq!(told(&brief, "every Monday 10:00"), "every Monday 10:00 (Europe/London; 18:00 in Asia/Manila)");
        assert_eq!(told(&brief, "start + 1 week"), "11 January 2027");
        assert_eq!(told(&brief, "weekly"), "weekly");
        // the only Wednesday of this term on which the clocks of London are ahead
        brief.set(&Path::new("schedule.end"), "2027-03-31").unwrap();
        assert_eq!(
            told(&brief, "every Wednesday 10:00"),
            "every Wednesday 10:00 (Europe/London; 17:00 or 18:00, by season, in Asia/Manila)"
        );
        brief.set(&Path::new("schedule.end"), "2027-06-30").unwrap();
        assert_eq!(
            told(&brief, "daily at 17:30"),
            "daily at 17:30 (Europe/London; 00:30 or 01:30 the next day, by season, in Asia/Manila)"
        );
        brief.set(&Path::new("provider.time_zone"), "Nowhere/Land").unwrap();
        assert_eq!(told(&brief, "daily at 17:30"), "daily at 17:30 (Europe/London)");
    }
}
