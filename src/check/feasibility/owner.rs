//! The owner's own time: what the work takes now, what looking after the provider takes, and what the difference is worth.

use rust_decimal::Decimal;

use super::cuts::rounded_down_money;
use super::figure::{over, times};
use super::hours::{Load, hours_in_words};
use super::{Change, Figure, Section};
use crate::check::Context;
use crate::check::sums::{amount, reckonable, total, working_hours};
use crate::model::{Period, Rate, Touchpoint};

pub(in crate::check) fn section(context: &Context, load: &Load) -> Section {
    let mut section = Section::new("owner");
    let private = &context.brief.private;
    let days = context.brief.business_days_per_week();
    let mut read = |rate: &Option<Rate>, field: &str, what: &str, example: u8| {
        let hours = rate.as_ref().and_then(|rate| reckonable(rate.hours_per_week(days)?));
        match (rate, hours) {
            (Some(rate), Some(hours)) => section.sum(field, what, hours, "hours a week", hours_in_words(rate, days)),
            (Some(rate), None) => {
                section.miss(field, format!("{what}: `{rate}` does not come to hours; write it as `{example} hours per week`"));
            }
            (None, _) => section.miss(field, format!("{what}, such as `{example} hours per week`")),
        }
        hours
    };
    let now = read(&private.owner_time_now, "private.owner_time_now", "what the work takes you now", 20);
    let oversight = read(&private.oversight, "private.oversight", "looking after the provider", 2);
    let meetings = meetings(context, &mut section);
    let Some((now, oversight)) = now.zip(oversight) else { return section };
    let spent = oversight + meetings;
    let work = format!("{} + {} hours", Figure(oversight), Figure(meetings));
    section.sum("owner.spent", "oversight and meetings", spent, "hours a week", work);
    section.sum("owner.freed", "freed", now - spent, "hours a week", format!("{} - {} hours", Figure(now), Figure(spent)));
    parallel(context, load, now, spent, &mut section);
    section.compare("owner.time", "the time it takes you now", (spent, now), "hours a week", || {
        let room = (now - meetings).max(Decimal::ZERO);
        vec![Change::new(
            "private.oversight",
            format!("{} hours per week", room.floor()),
            format!("{} - {}", Figure(now), Figure(meetings)),
        )]
    });
    worth(context, now, spent, meetings, &mut section);
    section
}

/// While both sides do the work nothing is freed.
fn parallel(context: &Context, load: &Load, now: Decimal, spent: Decimal, section: &mut Section) {
    if let Some(run) = context.brief.transition.parallel_run {
        let work = format!("{} hours as before + {} hours, for {run}; nothing is freed yet", Figure(now), Figure(spent));
        section.sum("owner.parallel", "while both sides do the work", now + spent, "hours a week", work);
        if let Some(hours) = times(now, load.weeks) {
            let work = format!("{} hours x {} weeks", Figure(now), Figure(load.weeks));
            section.sum("owner.parallel.all", "of your own work in that time", hours, "hours", work);
        }
    }
}

/// The hours a week that people of the client spend in lasting meetings.
fn meetings(context: &Context, section: &mut Section) -> Decimal {
    let mut hours = Vec::new();
    for (i, touchpoint) in context.brief.touchpoint.iter().enumerate() {
        let (Some(when), Some(duration)) = (&touchpoint.when, &touchpoint.duration) else {
            let (key, why) =
                if touchpoint.when.is_none() { ("when", "how often you talk") } else { ("duration", "how long it lasts") };
            section.miss(format!("touchpoint.{}.{key}", i + 1), format!("`{}`: {why}", touchpoint.name));
            continue;
        };
        let people = people(context, touchpoint);
        let often = context.times_per_week(when);
        let week = working_hours(duration).and_then(|each| times(each, often)).and_then(|hours| times(hours, people));
        let Some(week) = week.filter(|week| !week.is_zero()) else { continue };
        let until = touchpoint.until.as_ref().map(|until| format!(", until {until} only")).unwrap_or_default();
        let work = format!("{} x {duration} x {people} of your people ({when}{until})", Figure(often));
        section.sum(&format!("touchpoint.{}", i + 1), &touchpoint.name, week, "hours a week", work);
        if touchpoint.until.is_none() {
            hours.push(week);
        }
    }
    total(hours).unwrap_or_default()
}

/// How many people of the client take part: those of its contacts that are named, or one.
fn people(context: &Context, touchpoint: &Touchpoint) -> Decimal {
    let contacts = &context.brief.client.contact;
    let ours = |name: &&String| {
        let same = |other: &str| !other.trim().is_empty() && other.trim().eq_ignore_ascii_case(name.trim());
        contacts.iter().any(|contact| same(&contact.name) || same(&contact.role))
    };
    Decimal::from(touchpoint.who.iter().filter(ours).count().max(1))
}

fn worth(context: &Context, now: Decimal, spent: Decimal, meetings: Decimal, section: &mut Section) {
    let currency = &context.brief.payment.currency;
    let Some(value) = &context.brief.private.owner_hour_value else {
        return section.miss("private.owner_hour_value", "what an hour of yours is worth");
    };
    let Some((cost, _)) = context.cost_per(Period::Week) else { return };
    let Some(hour) = context.in_currency(value) else {
        return section
            .miss("private.owner_hour_value", format!("what an hour of yours is worth, in {currency} as the price is"));
    };
    let unit = format!("{currency} a week");
    let Some((gain, care)) = times(now, hour).zip(times(spent, hour)) else { return };
    let freed = gain - care;
    section.sum("owner.worth", "what the freed time is worth", freed, &unit, format!("{} hours x {hour}", Figure(now - spent)));
    section.sum("owner.gain", "gain", freed - cost, &unit, format!("{} - {} for the work", Figure(freed), Figure(cost)));
    section.compare("owner.gain", "the cost against the worth of the freed time", (cost, freed), &unit, || {
        let mut changes = Vec::new();
        let room = over(gain - cost, hour).map(|hours| hours - meetings).filter(|hours| *hours > Decimal::ZERO);
        if let Some(room) = room {
            let work = format!("({} - {}) / {hour} - {} hours of meetings", Figure(gain), Figure(cost), Figure(meetings));
            changes.push(Change::new("private.oversight", format!("{} hours per week", Figure(room)), work));
        }
        let rate = context.brief.payment.rate.as_ref().and_then(amount).filter(|_| freed > Decimal::ZERO);
        if let Some(to) = rate.and_then(|rate| times(rate, over(freed, cost)?)) {
            let work = format!("{} x {} / {}", rate.unwrap_or_default(), Figure(freed), Figure(cost));
            changes.push(Change::new("payment.rate", rounded_down_money(to).to_string(), work));
        }
        changes
    });
}
