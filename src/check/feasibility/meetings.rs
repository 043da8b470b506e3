//! When the two sides talk, by both clocks.

use std::cmp::Ordering;

use jiff::Timestamp;
use jiff::tz::TimeZone;
use rust_decimal::Decimal;

use super::phrase::phrase;
use super::{Change, Part, Phrase, Section, Unit};
use crate::check::Context;
use crate::check::overlap::{Shift, moment, shifts_around};
use crate::check::rhythm::occurrences;
use crate::model::{Clock, Date, Touchpoint};

/// How many changes of the other side's clock are told of one touch point.
const TOLD: usize = 4;

/// Tells every touch point that has a time of day by both clocks, and how often it falls outside the hours of one side.
pub(super) fn meetings(context: &Context, (client, provider): (&TimeZone, &TimeZone), section: &mut Section) {
    for (i, touchpoint) in context.brief.touchpoint.iter().enumerate() {
        let Some((when, at)) = touchpoint.when.as_ref().and_then(|when| Some((when, when.at?))) else { continue };
        let times: Vec<(Date, Timestamp)> =
            days(context, touchpoint).into_iter().filter_map(|date| Some((date, moment(client, date, at)?))).collect();
        if times.is_empty() {
            continue;
        }
        let there = there(&times, client, provider);
        let name = match touchpoint.name.as_str() {
            "" => phrase!("reckon-touch-point", "touch point"),
            name => Phrase::own(name),
        };
        let (ours, theirs) = (&context.brief.client.time_zone, &context.brief.provider.time_zone);
        let work = phrase!(
            "reckon-clocks",
            "{when} in {ours} is {there} in {theirs}",
            when = when,
            ours = ours,
            there = there,
            theirs = theirs
        );
        section.sum(&format!("meeting.{}", i + 1), name.clone(), times.len().into(), Unit::Times, work);
        outside(context, (client, provider), (i, &name), &times, section);
    }
}

/// The days of a touch point within the term; of open-ended work, within half a year.
fn days(context: &Context, touchpoint: &Touchpoint) -> Vec<Date> {
    let brief = context.brief;
    let Some(((start, end), when)) = brief.term().zip(touchpoint.when.as_ref()) else { return Vec::new() };
    let end = context.date(&touchpoint.until).map_or(end, |until| until.min(end));
    let days = occurrences(brief, when, start, end);
    days.into_iter().filter(|date| !brief.client.holidays.contains(date)).collect()
}

/// The other side's time, and from which day on it is another one because a clock was changed.
fn there(times: &[(Date, Timestamp)], client: &TimeZone, provider: &TimeZone) -> Part {
    let mut told: Vec<Part> = Vec::new();
    let mut last = None;
    for (date, time) in times {
        let there = time.to_zoned(provider.clone());
        let here = time.to_zoned(client.clone());
        let day = there.date().cmp(&here.date());
        let clock = Clock((i16::from(there.hour()) * 60 + i16::from(there.minute())).unsigned_abs());
        if last == Some((clock, day)) {
            continue;
        }
        let time = match day {
            Ordering::Less => phrase!("reckon-day-before", "{clock} the day before", clock = clock),
            Ordering::Equal => phrase!("", "{clock}", clock = clock),
            Ordering::Greater => phrase!("reckon-day-after", "{clock} the day after", clock = clock),
        };
        let time = if last.is_none() { time } else { phrase!("reckon-from-day", "{time} from {date}", time = time, date = date) };
        told.push(time.into());
        last = Some((clock, day));
    }
    told.truncate(TOLD);
    Part::List(told, ", ")
}

fn outside(
    context: &Context,
    zones: (&TimeZone, &TimeZone),
    (i, name): (usize, &Phrase),
    times: &[(Date, Timestamp)],
    section: &mut Section,
) {
    let brief = context.brief;
    let (Some(ours), Some(theirs)) = (&brief.client.working_hours, &brief.provider.working_hours) else { return };
    let within = |shifts: &[Shift], time: Timestamp| shifts.iter().any(|shift| shift.has(time));
    let late: Vec<&(Date, Timestamp)> = times
        .iter()
        .filter(|(date, time)| {
            let here = within(&shifts_around(ours, zones.0, *date, &[]), *time);
            // a day off is no fault of the hour, so holidays do not count
            !here || !within(&shifts_around(theirs, zones.1, *date, &[]), *time)
        })
        .collect();
    let what = phrase!("reckon-within-hours", "{name} within the hours of both", name = name);
    let count = Decimal::from(times.len());
    section.compare(&format!("meeting.{}", i + 1), what, (count, count - Decimal::from(late.len())), Unit::Times, || {
        let first = late.first().map(|(date, _)| date.to_string()).unwrap_or_default();
        vec![Change::new(
            format!("touchpoint.{}.when", i + 1),
            phrase!("reckon-common-time", "a time within the common hours"),
            format!("outside {} times, first on {first}", late.len()),
        )]
    });
}
