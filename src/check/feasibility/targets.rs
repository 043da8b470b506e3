//! Times to react in that cannot be kept because nobody is at work when something comes in.

use rust_decimal::Decimal;

use super::figure::over;
use super::{Change, Figure, Section};
use crate::check::Context;
use crate::check::arrivals::{Arrivals, reaction_limit};

pub(super) fn section(context: &Context) -> Section {
    let mut section = Section::new("targets");
    let limits: Vec<_> =
        context.requirements().filter_map(|(path, one)| Some((path, one, reaction_limit(&one.standard)?))).collect();
    let Some(hours) = &context.brief.provider.working_hours else {
        if !limits.is_empty() {
            section.miss("provider.working_hours", "whether a time to react can be kept, such as `Mon-Fri 09:00-17:30`");
        }
        return section;
    };
    let arrivals = Arrivals::of(hours);
    let closed = in_hours(arrivals.closed());
    let work = format!(
        "168 - {} hours at work; {} % of what comes in evenly by day and night comes in then",
        Figure(Decimal::from(168) - closed),
        share(closed).floor()
    );
    section.sum("week.closed", "closed", closed, "hours a week", work);
    for (path, requirement, limit) in limits {
        let id = if requirement.id.is_empty() { context.name(&path) } else { requirement.id.clone() };
        let late = in_hours(arrivals.too_early(limit));
        let possible = Decimal::ONE_HUNDRED - share(late);
        let wanted = requirement.aql.map_or(Decimal::ONE_HUNDRED, |aql| aql.percent());
        let work = format!(
            "100 - 100 x {} / 168: what comes in more than {} hours before opening is late",
            Figure(late),
            Figure(in_hours(limit))
        );
        section.sum(&format!("target.{id}"), &format!("`{id}` can be kept for"), possible, "%", work);
        section.compare(&format!("target.{id}"), &format!("`{id}` within working hours"), (wanted, possible), "%", || {
            let longest = in_hours(arrivals.longest());
            let business = format!("{} business hours in place of {} hours", Figure(in_hours(limit)), Figure(in_hours(limit)));
            vec![
                Change::new(context.name(&path.key("aql")), format!("{} %", possible.floor()), "the share above, rounded down"),
                Change::new(
                    context.name(&path.key("standard")),
                    format!("within {} hours", Figure(longest)),
                    "the longest closed stretch",
                ),
                Change::new(context.name(&path.key("standard")), business, "the clock stands still while the provider is closed"),
            ]
        });
    }
    section
}

fn in_hours(minutes: Decimal) -> Decimal {
    over(minutes, 60).unwrap_or_default()
}

/// A part of the week in per cent.
fn share(hours: Decimal) -> Decimal {
    over(hours * Decimal::ONE_HUNDRED, 168).unwrap_or_default()
}
