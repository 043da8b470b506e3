//! A target that closing time makes impossible.

use rust_decimal::Decimal;

use crate::check::arrivals::{Arrivals, WEEK, reaction_limit};
use crate::check::sums::figure;
use crate::check::{Context, Problem, Rule, Stage};
use crate::diagnostic::Level;

pub(super) const RULE: Rule = Rule::new("REQ09", "impossible-target", Level::Warning, Stage::Ask, check);

fn check(context: &Context, problems: &mut Vec<Problem>) {
    let Some(hours) = &context.brief.provider.working_hours else { return };
    let arrivals = Arrivals::of(hours);
    for (path, requirement) in context.requirements() {
        let Some(limit) = reaction_limit(&requirement.standard) else { continue };
        let late = arrivals.too_early(limit);
        let share = late / Decimal::from(WEEK) * Decimal::ONE_HUNDRED;
        let wanted = requirement.aql.map_or(Decimal::ONE_HUNDRED, |aql| aql.percent());
        let possible = Decimal::ONE_HUNDRED - share;
        if possible < wanted {
            let longest = arrivals.longest() / Decimal::from(60);
            problems.push(
                Problem::at(
                    path.key("standard"),
                    format!(
                        "at most {} % can be met: the provider is closed for up to {} hours",
                        possible.floor(),
                        figure(longest)
                    ),
                )
                .label(format!("{} of the 168 hours of a week are too early before opening", figure(late / Decimal::from(60))))
                .also("provider.working_hours", "the hours of the provider")
                .help("count in business hours, widen the hours, or ask for less with `aql`"),
            );
        }
    }
}
