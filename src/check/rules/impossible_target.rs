//! A target that closing time makes impossible.

use rust_decimal::Decimal;

use crate::check::arrivals::{Arrivals, Limit, reaction_limit};
use crate::check::sums::figure;
use crate::check::{Context, Problem, Rule, Stage};
use crate::diagnostic::Level;

pub(super) const RULE: Rule = Rule::new("REQ09", "impossible-target", Level::Warning, Stage::Ask, check);

fn check(context: &Context, problems: &mut Vec<Problem>) {
    // many requirements may ask for the same
    let mut known: Vec<(Limit, Option<Arrivals>)> = Vec::new();
    for (path, requirement) in context.requirements() {
        let Some(limit) = reaction_limit(context.brief, &requirement.standard) else { continue };
        let at = known.iter().position(|(known, _)| *known == limit).unwrap_or_else(|| {
            known.push((limit, Arrivals::of(context.brief, limit)));
            known.len() - 1
        });
        let Some(arrivals) = &known[at].1 else { continue };
        let possible = arrivals.possible(limit);
        if possible >= requirement.aql.map_or(Decimal::ONE_HUNDRED, |aql| aql.percent()) {
            continue;
        }
        let hours = |minutes: Decimal| figure(minutes / Decimal::from(60));
        let longest = hours(arrivals.longest(limit));
        let why = match limit {
            Limit::Clock(_) => format!("the provider is closed for up to {longest} hours"),
            Limit::Business(_) => format!("up to {longest} of your business hours pass while the provider is closed"),
        };
        let (closed, all) = (arrivals.closed(), arrivals.minutes());
        let share = (closed * Decimal::ONE_HUNDRED).checked_div(all).unwrap_or_default().floor();
        let label = format!(
            "closed for {} of the {}: {share} % of what comes in evenly comes in then, and in {} of these hours too long before opening",
            hours(closed),
            arrivals.whole(),
            hours(arrivals.too_early(limit))
        );
        let problem = Problem::at(path.key("standard"), format!("at most {} % can be met: {why}", possible.floor()))
            .label(label)
            .also("provider.working_hours", "the hours of the provider");
        let problem = match limit {
            Limit::Business(_) => problem.also("client.working_hours", "the hours in which the time runs"),
            Limit::Clock(_) => problem,
        };
        let problem = if arrivals.days_off > 0 { problem.also("provider.holidays", "the days off") } else { problem };
        problems.push(problem.help(match limit {
            Limit::Clock(_) => "count in business hours, widen the hours, or ask for less with `aql`",
            Limit::Business(_) => {
                "let the hours of the provider meet yours, have somebody stand in on days off, or ask for less with `aql`"
            }
        }));
    }
}
