//! Looking after the provider takes the time that was to be saved.

use crate::check::sums::{amount, figure, reckonable};
use crate::check::{Context, Problem, Rule, Stage};
use crate::diagnostic::Level;
use crate::model::Period;

pub(super) const RULE: Rule = Rule::new("PRI10", "oversight-above-saving", Level::Warning, Stage::Run, check);

fn check(context: &Context, problems: &mut Vec<Problem>) {
    let private = &context.brief.private;
    let days = context.brief.business_days_per_week();
    let Some(oversight) = &private.oversight else {
        problems.push(
            Problem::at("private.oversight", "it is not settled how much time managing the provider may take")
                .help("write `oversight = \"2 hours per week\"` under `[private]`"),
        );
        return;
    };
    let Some(now) = &private.owner_time_now else { return };
    let Some((oversight, now)) = reckonable(oversight.per_week(days)).zip(reckonable(now.per_week(days))) else { return };
    let meetings = context.meeting_hours_per_week();
    let spent = oversight.max(meetings);
    if spent >= now {
        problems.push(
            Problem::at(
                "private.oversight",
                format!(
                    "oversight and meetings take {} hours a week, and the work itself takes you {}",
                    figure(spent),
                    figure(now)
                ),
            )
            .also("private.owner_time_now", "the time it takes now")
            .help("check samples instead of everything, and meet less often once the ramp is over"),
        );
        return;
    }
    let Some((value, (cost, _))) = private.owner_hour_value.as_ref().and_then(amount).zip(context.cost_per(Period::Week)) else {
        return;
    };
    let (whole, gain) = (cost + spent.saturating_mul(value), now.saturating_mul(value));
    if whole > gain {
        problems.push(
            Problem::at(
                "private.owner_hour_value",
                format!("the work costs {} a week with oversight, and frees time worth {}", figure(whole), figure(gain)),
            )
            .label(format!("{} + {} hours x {} against {} hours x {}", figure(cost), figure(spent), value, figure(now), value))
            .also("private.owner_time_now", "the time that is freed")
            .help("pay less, look after it less, or hand over work that takes you longer"),
        );
    }
}
