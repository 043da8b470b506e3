//! The work needs more hours than there are.

use rust_decimal::Decimal;

use crate::check::feasibility::{Limit, Load, cap, provider};
use crate::check::sums::{exceeds, figure};
use crate::check::{Context, Problem, Rule, Stage};
use crate::diagnostic::Level;

pub(super) const RULE: Rule = Rule::new("PAY08", "hours-over-cap", Level::Warning, Stage::Ask, check);

fn check(context: &Context, problems: &mut Vec<Problem>) {
    let load = Load::of(context);
    let Some(all) = load.total.filter(|hours| !hours.is_zero()) else { return };
    // somebody who is not named may have helpers
    let named = !context.brief.provider.people.is_empty();
    let limits = [cap(context), provider(context).filter(|_| named)];
    for limit in limits.into_iter().flatten() {
        let first = load.first_weeks().filter(|first| exceeds(*first, limit.hours));
        let problem = match first {
            _ if exceeds(all, limit.hours) => always(context, &load, &limit, all),
            Some(first) => while_learning(context, &load, &limit, all, first),
            None => continue,
        };
        problems.push(problem);
        // hours beyond the cap are settled first
        return;
    }
}

/// Every week is too long.
fn always(context: &Context, load: &Load, limit: &Limit, all: Decimal) -> Problem {
    let share = (limit.hours / all * Decimal::ONE_HUNDRED).floor();
    let less = format!("it would fit with {share} % of the volume, or with steps shorter by as much");
    let message = format!("the work takes {} hours a week, and {}", figure(all), allowed(limit));
    let problem = Problem::at(limit.field, message).label(context.hours_in_words()).help(match limit.people {
        None => format!("write `cap = \"{} hours per week\"`; or {less}", all.ceil()),
        Some(people) if people == Decimal::ONE => format!("let a second person help; or {less}"),
        Some(_) => format!("let another person help; or {less}"),
    });
    load.each.iter().fold(problem, |problem, (path, process, hours)| {
        problem.also(path.key("volume"), format!("{} hours a week for `{}`", figure(*hours), process.title()))
    })
}

/// The weeks of the takeover are too long.
fn while_learning(context: &Context, load: &Load, limit: &Limit, all: Decimal, first: Decimal) -> Problem {
    let message = format!("while the provider learns, a week takes {} hours, and {}", figure(first), allowed(limit));
    let arithmetic = format!(
        "{} hours a week + {} hours of training / {} weeks = {}",
        figure(all),
        figure(load.training),
        figure(load.weeks),
        figure(first)
    );
    let room = limit.hours - all;
    let longer = load
        .training
        .checked_div(room)
        .filter(|weeks| *weeks > Decimal::ZERO)
        .map(|weeks| format!("; or spread it: `parallel_run = \"{} weeks\"`", weeks.ceil()));
    let raise = match limit.people {
        None => format!("write `cap = \"{} hours per week\"`", first.ceil()),
        Some(_) => "let somebody help in these weeks".to_owned(),
    };
    let problem = Problem::at(limit.field, message).label(arithmetic).also("transition.training", "what is taught");
    let run = context.brief.transition.parallel_run.is_some();
    let problem = if run { problem.also("transition.parallel_run", "the weeks over which it is spread") } else { problem };
    problem.help(format!("{raise}{}", longer.unwrap_or_default()))
}

fn allowed(limit: &Limit) -> String {
    let hours = figure(limit.hours);
    match limit.people {
        None => format!("the cap allows {hours}"),
        Some(people) if people == Decimal::ONE => format!("one person works {hours}"),
        Some(people) => format!("{people} people work {hours}"),
    }
}
