//! The owner's own time: what the work takes now, what looking after the provider takes, and what the difference is worth.

use rust_decimal::Decimal;

use super::cuts::rounded_down_money;
use super::figure::{over, times};
use super::hours::{Load, hours_in_words};
use super::phrase::{all_hours, given, hours, phrase, sum, weeks};
use super::{Change, Figure, Phrase, Section, Unit};
use crate::check::Context;
use crate::check::sums::{amount, reckonable, total, working_hours};
use crate::model::{Per, Period, Rate, Touchpoint};

pub(in crate::check) fn section(context: &Context, load: &Load) -> Section {
    let mut section = Section::new("owner");
    let private = &context.brief.private;
    let days = context.brief.business_days_per_week();
    let mut read = |rate: &Option<Rate>, field: &str, what: Phrase, example: u8| {
        let hours = rate.as_ref().and_then(|rate| reckonable(rate.hours_per_week(days)?));
        match (rate, hours) {
            (Some(rate), Some(hours)) => section.sum(field, what, hours, Unit::HoursAWeek, hours_in_words(rate, days)),
            (Some(rate), None) => {
                let example = Decimal::from(example);
                section.unfit(
                    field,
                    phrase!(
                        "reckon-no-hours",
                        "{what}: `{rate}` does not come to hours; write it as `{example} hours per week`",
                        what = what,
                        rate = rate,
                        example = example
                    ),
                );
            }
            (None, _) => section.miss(field, format!("{what}, such as `{example} hours per week`")),
        }
        hours
    };
    let now =
        read(&private.owner_time_now, "private.owner_time_now", phrase!("reckon-takes-now", "what the work takes you now"), 20);
    let oversight =
        read(&private.oversight, "private.oversight", phrase!("reckon-looking-after", "looking after the provider"), 2);
    let meetings = meetings(context, &mut section);
    let Some((now, oversight)) = now.zip(oversight) else { return section };
    let spent = oversight + meetings;
    let work = all_hours(vec![oversight, meetings], " + ");
    section.sum("owner.spent", phrase!("reckon-spent", "oversight and meetings"), spent, Unit::HoursAWeek, work);
    let work = all_hours(vec![now, spent], " - ");
    section.sum("owner.freed", phrase!("reckon-freed", "freed"), now - spent, Unit::HoursAWeek, work);
    parallel(context, load, now, spent, &mut section);
    section.compare(
        "owner.time",
        phrase!("reckon-time-now", "the time it takes you now"),
        (spent, now),
        Unit::HoursAWeek,
        || {
            let room = (now - meetings).max(Decimal::ZERO);
            vec![Change::new(
                "private.oversight",
                hours_per_week(room.floor()),
                format!("{} - {}", Figure(now), Figure(meetings)),
            )]
        },
    );
    worth(context, now, spent, meetings, &mut section);
    section
}

/// While both sides do the work nothing is freed.
fn parallel(context: &Context, load: &Load, now: Decimal, spent: Decimal, section: &mut Section) {
    if let Some(run) = context.brief.transition.parallel_run {
        let work = phrase!(
            "reckon-nothing-freed",
            "{now} as before + {spent}, for {run}; nothing is freed yet",
            now = hours(now),
            spent = hours(spent),
            run = run
        );
        let what = phrase!("reckon-both-work", "while both sides do the work");
        section.sum("owner.parallel", what, now + spent, Unit::HoursAWeek, work);
        if let Some(all) = times(now, load.weeks) {
            let work = phrase!("", "{hours} x {weeks}", hours = hours(now), weeks = weeks(load.weeks));
            let what = phrase!("reckon-own-work", "of your own work in that time");
            section.sum("owner.parallel.all", what, all, Unit::Hours, work);
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
        let when = match &touchpoint.until {
            Some(until) => phrase!("reckon-until-only", "{when}, until {until} only", when = when, until = until),
            None => phrase!("", "{when}", when = when),
        };
        let work = phrase!(
            "reckon-of-people",
            "{often} x {time} x {people} of your people ({when})",
            often = often,
            time = duration,
            people = people,
            when = when
        );
        let name = Phrase::own(&touchpoint.name);
        section.sum(&format!("touchpoint.{}", i + 1), name, week, Unit::HoursAWeek, work);
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
        let why =
            phrase!("reckon-hour-currency", "what an hour of yours is worth, in {currency} as the price is", currency = currency);
        return section.unfit("private.owner_hour_value", why);
    };
    let unit = Unit::Money(currency.clone(), Period::Week);
    let Some((gain, care)) = times(now, hour).zip(times(spent, hour)) else { return };
    let freed = gain - care;
    let work = phrase!("", "{hours} x {hour}", hours = hours(now - spent), hour = given(hour));
    section.sum("owner.worth", phrase!("reckon-worth", "what the freed time is worth"), freed, unit.clone(), work);
    let work = phrase!("reckon-for-the-work", "{freed} - {cost} for the work", freed = sum(freed), cost = sum(cost));
    section.sum("owner.gain", phrase!("reckon-gain", "gain"), freed - cost, unit.clone(), work);
    let what = phrase!("reckon-cost-worth", "the cost against the worth of the freed time");
    section.compare("owner.gain", what, (cost, freed), unit, || {
        let mut changes = Vec::new();
        let room = over(gain - cost, hour).map(|hours| hours - meetings).filter(|hours| *hours > Decimal::ZERO);
        if let Some(room) = room {
            let work = format!("({} - {}) / {hour} - {} hours of meetings", Figure(gain), Figure(cost), Figure(meetings));
            changes.push(Change::new("private.oversight", hours_per_week(room), work));
        }
        let rate = context.brief.payment.rate.as_ref().and_then(amount).filter(|_| freed > Decimal::ZERO);
        if let Some(to) = rate.and_then(|rate| times(rate, over(freed, cost)?)) {
            let work = format!("{} x {} / {}", rate.unwrap_or_default(), Figure(freed), Figure(cost));
            changes.push(Change::new("payment.rate", phrase!("", "{sum}", sum = sum(rounded_down_money(to))), work));
        }
        changes
    });
}

/// A time to write into a field.
fn hours_per_week(hours: Decimal) -> Phrase {
    let rate = Rate { count: hours.round_dp(2).normalize(), unit: "hours".to_owned(), per: Per::Week };
    phrase!("", "{rate}", rate = rate)
}
