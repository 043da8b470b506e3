//! Times to react in that cannot be kept because nobody is at work when something comes in.

use rust_decimal::Decimal;

use super::figure::over;
use super::phrase::{hours as so_many_hours, phrase, time};
use super::{Change, Section, Unit};
use crate::check::Context;
use crate::check::arrivals::{Arrivals, Limit, reaction_limit};
use crate::model::{Path, Requirement, Share, TimeUnit};

pub(super) fn section(context: &Context) -> Section {
    let mut section = Section::new("targets");
    let limits: Vec<_> = context
        .requirements()
        .filter_map(|(path, one)| Some((path, one, reaction_limit(context.brief, &one.standard)?)))
        .collect();
    let Some(hours) = &context.brief.provider.working_hours else {
        if !limits.is_empty() {
            section.miss("provider.working_hours", "whether a time to react can be kept, such as `Mon-Fri 09:00-17:30`");
        }
        return section;
    };
    let closed = in_hours(Arrivals::week(hours).closed());
    let work = phrase!(
        "reckon-closed-work",
        "168 - {open} at work; {share} % of what comes in evenly by day and night comes in then",
        open = so_many_hours(Decimal::from(168) - closed),
        share = share(closed).floor()
    );
    section.sum("week.closed", phrase!("reckon-closed", "closed"), closed, Unit::HoursAWeek, work);
    for (path, requirement, limit) in limits {
        match Arrivals::of(context.brief, limit) {
            Some(arrivals) => target(context, (&path, requirement), limit, &arrivals, &mut section),
            None => {
                section.miss("client.working_hours", "whether business hours can be kept: hours and time zones of both sides")
            }
        }
    }
    section
}

fn target(
    context: &Context,
    (path, requirement): (&Path, &Requirement),
    limit: Limit,
    arrivals: &Arrivals,
    section: &mut Section,
) {
    let id = if requirement.id.is_empty() { context.name(path) } else { requirement.id.clone() };
    let (unit, most) = match limit {
        Limit::Clock(most) => (TimeUnit::Hour, in_hours(most)),
        Limit::Business(most) => (TimeUnit::BusinessHour, in_hours(most)),
    };
    let possible = arrivals.possible(limit);
    let wanted = requirement.aql.map_or(Decimal::ONE_HUNDRED, |aql| aql.percent());
    let (hours, weeks) = arrivals.length();
    let whole = phrase!(
        "reckon-hours-of-weeks",
        "{whole}",
        whole = arrivals.whole(),
        hours = so_many_hours(hours),
        weeks = time(weeks, TimeUnit::Week)
    );
    let work = phrase!(
        "reckon-late",
        "100 - 100 x {late} / {whole}: what comes in more than {most} before opening is late",
        late = in_hours(arrivals.too_early(limit)),
        whole = whole,
        most = time(most, unit)
    );
    let what = phrase!("reckon-can-be-kept", "`{id}` can be kept for", id = &id);
    section.sum(&format!("target.{id}"), what, possible, Unit::Percent, work);
    let what = phrase!("reckon-within-working-hours", "`{id}` within working hours", id = &id);
    section.compare(&format!("target.{id}"), what, (wanted, possible), Unit::Percent, || {
        let longest = in_hours(arrivals.longest(limit));
        let standard = context.name(&path.key("standard"));
        let less = phrase!("", "{share}", share = Share::Percent(possible.floor()));
        let mut changes = vec![
            Change::new(context.name(&path.key("aql")), less, "the share above, rounded down"),
            Change::new(
                standard.clone(),
                phrase!("reckon-within", "within {time}", time = time(longest, unit)),
                "the most that passes while the provider is closed",
            ),
        ];
        // where the clocks of the two sides differ, business hours may be no easier
        let in_business = Limit::Business(most * Decimal::from(60));
        let easier = Arrivals::of(context.brief, in_business).is_none_or(|arrivals| arrivals.possible(in_business) >= wanted);
        if matches!(limit, Limit::Clock(_)) && easier {
            let business = phrase!(
                "reckon-in-place-of",
                "{business} in place of {hours}",
                business = time(most, TimeUnit::BusinessHour),
                hours = so_many_hours(most)
            );
            changes.push(Change::new(standard, business, "the time stands still outside the working hours"));
        }
        changes
    });
}

fn in_hours(minutes: Decimal) -> Decimal {
    over(minutes, 60).unwrap_or_default()
}

/// A part of the week in per cent.
fn share(hours: Decimal) -> Decimal {
    over(hours * Decimal::ONE_HUNDRED, 168).unwrap_or_default()
}
