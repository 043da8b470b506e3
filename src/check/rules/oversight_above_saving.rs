//! Looking after the provider takes the time that was to be saved.

use crate::check::feasibility::{Load, owner};
use crate::check::sums::{exceeds, figure};
use crate::check::{Context, Problem, Rule, Stage};
use crate::diagnostic::Level;
use crate::model::{Path, Period, Rate};

pub(super) const RULE: Rule = Rule::new("PRI10", "oversight-above-saving", Level::Warning, Stage::Run, check);

fn check(context: &Context, problems: &mut Vec<Problem>) {
    let private = &context.brief.private;
    let Some(oversight) = &private.oversight else {
        problems.push(
            Problem::at("private.oversight", "it is not settled how much time managing the provider may take")
                .case("unsettled")
                .help("write `oversight = \"2 hours per week\"` under `[private]`"),
        );
        return;
    };
    for (path, rate) in [("private.oversight", Some(oversight)), ("private.owner_time_now", private.owner_time_now.as_ref())] {
        problems.extend(rate.and_then(|rate| without_hours(context, path, rate)));
    }
    let owner = owner(context, &Load::of(context));
    let hours = |key| owner.figure(key).map(|sum| sum.value.0);
    let Some((now, spent)) = hours("private.owner_time_now").zip(hours("owner.spent")) else { return };
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
    let value = private.owner_hour_value.as_ref().and_then(|value| context.in_currency(value));
    let Some((value, (cost, _))) = value.zip(context.cost_per(Period::Week)) else { return };
    let (whole, gain) = (cost + spent.saturating_mul(value), now.saturating_mul(value));
    if exceeds(whole, gain) {
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

/// A rate that counts something else than time, such as `30 emails per day`.
fn without_hours(context: &Context, path: &str, rate: &Rate) -> Option<Problem> {
    let hours = rate.hours_per_week(context.brief.business_days_per_week());
    let problem = Problem::at(Path::new(path), format!("`{rate}` does not say how many hours it takes")).case("no-hours");
    hours.is_none().then(|| problem.help("write the time, such as `5 hours per week` or `30 minutes per day`"))
}
