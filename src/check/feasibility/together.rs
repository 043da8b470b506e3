//! Two calendars: for how long both sides are at work at the same time, on every working day of the term.

use jiff::tz::TimeZone;
use rust_decimal::Decimal;

use super::figure::over;
use super::meetings::meetings;
use super::phrase::{days as so_many_days, hours as so_many_hours, phrase};
use super::{Change, Figure, Part, Phrase, Section, Unit};
use crate::check::Context;
use crate::check::overlap::{Shift, common_hours, minutes, wanted_overlap};
use crate::model::{Clock, Date, Hours, Stretch};

/// How many days without a common hour are named.
const NAMED: usize = 8;

pub(super) fn section(context: &Context) -> Section {
    let mut section = Section::new("together");
    let Some((client, provider)) = zones(context, &mut section) else { return section };
    let days = common_hours(context.brief);
    let met: Vec<(Date, u32, &[Shift])> = days
        .iter()
        .map(|(date, shifts)| (*date, minutes(shifts), shifts.as_slice()))
        .filter(|(_, minutes, _)| *minutes > 0)
        .collect();
    let Some(least) = met.iter().min_by_key(|(_, minutes, _)| *minutes) else {
        if !days.is_empty() {
            let nothing = (Decimal::ONE, Decimal::ZERO);
            let what = phrase!("reckon-same-time", "days on which both are at work at the same time");
            section.compare("overlap.days", what, nothing, Unit::Days, || moved(context, 1).into_iter().collect());
        }
        return section;
    };
    let most = met.iter().rev().max_by_key(|(_, minutes, _)| *minutes).unwrap_or(least);
    let told = if least.1 == most.1 {
        vec![("least", phrase!("reckon-always-common", "common time"), least)]
    } else {
        vec![
            ("least", phrase!("reckon-least-common", "least common time"), least),
            ("most", phrase!("reckon-most-common", "most common time"), most),
        ]
    };
    for (key, what, (date, time, shifts)) in told {
        let alike = met.iter().filter(|(_, minutes, _)| minutes == time).count();
        let by = |zone: &TimeZone| {
            let stretches = shifts.iter().map(|shift| Phrase::own(shift.by(zone)));
            stretches.reduce(|first, last| phrase!("list-and", "{first} and {last}", first = first, last = last))
        };
        let work = phrase!(
            "reckon-common",
            "{here} your time, {there} the provider's, on {days}, first on {date}",
            here = by(&client).unwrap_or_else(|| Phrase::own("")),
            there = by(&provider).unwrap_or_else(|| Phrase::own("")),
            days = so_many_days(alike),
            date = date
        );
        section.sum(&format!("overlap.{key}"), what, hours(*time), Unit::HoursADay, work);
    }
    without(&days, &mut section);
    if let Some(wanted) = wanted_overlap(&context.brief.schedule.hours.to_lowercase()) {
        let what = phrase!("reckon-asked-common", "the common hours asked for");
        section.compare("overlap.wanted", what, (hours(wanted), hours(least.1)), Unit::HoursADay, || {
            let work = format!("least common time on {}", least.0);
            let asked = phrase!("reckon-overlap", "at least {hours} overlap", hours = so_many_hours(hours(least.1)));
            moved(context, wanted).into_iter().chain([Change::new("schedule.hours", asked, work)]).collect()
        });
    }
    meetings(context, (&client, &provider), &mut section);
    section
}

fn hours(minutes: u32) -> Decimal {
    over(minutes.into(), 60).unwrap_or_default()
}

/// The least shift of the provider's day, in steps of half an hour, after which both sides have so many common minutes on every
/// day on which both work.
fn moved(context: &Context, wanted: u32) -> Option<Change> {
    let hours = context.brief.provider.working_hours.as_ref()?;
    (1..=24).flat_map(|half| [half * 30, half * -30]).find_map(|by: i16| {
        let mut brief = context.brief.clone();
        let shifted = shifted(hours, by)?;
        // what the format could not read is no advice
        let text = shifted.to_string().parse::<Hours>().ok()?;
        brief.provider.working_hours = Some(shifted);
        let least = common_hours(&brief).iter().map(|(_, shifts)| minutes(shifts)).filter(|minutes| *minutes > 0).min()?;
        let (time, direction) = (self::hours(by.unsigned_abs().into()), if by > 0 { "later" } else { "earlier" });
        let work = format!("{hours}, {} h {direction}: at least {} common hours", Figure(time), Figure(self::hours(least)));
        (least >= wanted).then(|| Change::new("provider.working_hours", phrase!("", "{hours}", hours = &text), work))
    })
}

/// The same hours some minutes later; `None` where a stretch would begin on another day.
fn shifted(hours: &Hours, by: i16) -> Option<Hours> {
    let day = 24 * 60;
    let later = |clock: Clock| i16::try_from(clock.0).ok()?.checked_add(by);
    let stretches = hours.0.iter().map(|stretch| {
        let from = later(stretch.from).filter(|from| (0..day).contains(from))?;
        let to = later(stretch.to)?.rem_euclid(day);
        Some(Stretch { from: Clock(from.unsigned_abs()), to: Clock(to.unsigned_abs()), days: stretch.days.clone() })
    });
    stretches.collect::<Option<Vec<_>>>().map(Hours)
}

fn without(days: &[(Date, Vec<Shift>)], section: &mut Section) {
    let none: Vec<Part> = days.iter().filter(|(_, shifts)| minutes(shifts) == 0).map(|(date, _)| date.into()).collect();
    let named = Part::List(none.iter().take(NAMED).cloned().collect(), ", ");
    let work = if none.is_empty() {
        phrase!("reckon-none-of", "0 of {days} working days of yours", days = Decimal::from(days.len()))
    } else if none.len() > NAMED {
        let more = Decimal::from(none.len() - NAMED);
        phrase!("reckon-and-more", "{days} and {more} more", days = named, more = more)
    } else {
        phrase!("", "{days}", days = named)
    };
    let what = phrase!("reckon-without-common", "days without common hours");
    section.sum("overlap.without", what, none.len().into(), Unit::Days, work);
}

/// The time zones of both sides; what they lack is told.
fn zones(context: &Context, section: &mut Section) -> Option<(TimeZone, TimeZone)> {
    let (client, provider) = (&context.brief.client, &context.brief.provider);
    let mut zones = Vec::new();
    for (side, zone, known) in [
        ("client", &client.time_zone, client.working_hours.is_some()),
        ("provider", &provider.time_zone, provider.working_hours.is_some()),
    ] {
        match crate::model::zone(zone) {
            Some(zone) if known => zones.push(zone),
            Some(_) => {}
            None => section.miss(format!("{side}.time_zone"), "continent and city, such as `Europe/London`"),
        }
        if !known {
            section.miss(format!("{side}.working_hours"), "such as `Mon-Fri 09:00-17:30`");
        }
    }
    let provider = zones.pop()?;
    zones.pop().map(|client| (client, provider)).filter(|_| section.missing.is_empty())
}
