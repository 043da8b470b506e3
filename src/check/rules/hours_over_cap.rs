//! The work needs more hours than there are.

use rust_decimal::Decimal;

use crate::check::sums::{figure, reckonable};
use crate::check::{Context, Problem, Rule, Stage};
use crate::diagnostic::Level;

pub(super) const RULE: Rule = Rule::new("PAY08", "hours-over-cap", Level::Warning, Stage::Ask, check);

fn check(context: &Context, problems: &mut Vec<Problem>) {
    let brief = context.brief;
    let Some(needed) = context.all_hours_per_week().filter(|hours| !hours.is_zero()) else { return };
    let arithmetic = context.hours_in_words();
    let fits = |limit: Decimal| {
        let share = limit / needed * Decimal::ONE_HUNDRED;
        format!("it would fit with {} % of the volume, or with steps shorter by as much", share.floor())
    };
    let cap = brief.payment.cap.as_ref().filter(|cap| cap.unit.to_lowercase().starts_with("hour"));
    if let Some(limit) = cap.and_then(|cap| reckonable(cap.per_week(context.brief.business_days_per_week())))
        && needed > limit
    {
        problems.push(
            Problem::at(
                "payment.cap",
                format!("the work takes {} hours a week, and the cap allows {}", figure(needed), figure(limit)),
            )
            .label(arithmetic)
            .help(format!("write `cap = \"{} hours per week\"`; or {}", needed.ceil(), fits(limit))),
        );
        return;
    }
    // several people can share the work; one alone has no more hours than these
    let alone = brief.provider.people.len() == 1;
    let hours = brief.provider.working_hours.as_ref().filter(|_| alone);
    if let Some(limit) = hours.map(|hours| Decimal::from(hours.minutes_per_week()) / Decimal::from(60))
        && needed > limit
    {
        problems.push(
            Problem::at(
                "provider.working_hours",
                format!("the work takes {} hours a week, and one person works {}", figure(needed), figure(limit)),
            )
            .label(arithmetic)
            .help(format!("let a second person help; or {}", fits(limit))),
        );
    }
}
