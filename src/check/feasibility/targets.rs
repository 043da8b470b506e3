//! Times to react in that cannot be kept because nobody is at work when something comes in.

use rust_decimal::Decimal;

use super::figure::over;
use super::{Change, Figure, Section};
use crate::check::Context;
use crate::check::arrivals::{Arrivals, Limit, reaction_limit};
use crate::model::{Path, Requirement};

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
    let work = format!(
        "168 - {} hours at work; {} % of what comes in evenly by day and night comes in then",
        Figure(Decimal::from(168) - closed),
        share(closed).floor()
    );
    section.sum("week.closed", "closed", closed, "hours a week", work);
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
        Limit::Clock(most) => ("hours", in_hours(most)),
        Limit::Business(most) => ("business hours", in_hours(most)),
    };
    let possible = arrivals.possible(limit);
    let wanted = requirement.aql.map_or(Decimal::ONE_HUNDRED, |aql| aql.percent());
    let late = Figure(in_hours(arrivals.too_early(limit)));
    let work = format!(
        "100 - 100 x {late} / {}: what comes in more than {} {unit} before opening is late",
        arrivals.whole(),
        Figure(most)
    );
    section.sum(&format!("target.{id}"), &format!("`{id}` can be kept for"), possible, "%", work);
    section.compare(&format!("target.{id}"), &format!("`{id}` within working hours"), (wanted, possible), "%", || {
        let longest = in_hours(arrivals.longest(limit));
        let standard = context.name(&path.key("standard"));
        let less = format!("{} %", possible.floor());
        let mut changes = vec![
            Change::new(context.name(&path.key("aql")), less, "the share above, rounded down"),
            Change::new(
                standard.clone(),
                format!("within {} {unit}", Figure(longest)),
                "the most that passes while the provider is closed",
            ),
        ];
        // where the clocks of the two sides differ, business hours may be no easier
        let in_business = Limit::Business(most * Decimal::from(60));
        let easier = Arrivals::of(context.brief, in_business).is_none_or(|arrivals| arrivals.possible(in_business) >= wanted);
        if matches!(limit, Limit::Clock(_)) && easier {
            let business = format!("{} business hours in place of {} hours", Figure(most), Figure(most));
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
