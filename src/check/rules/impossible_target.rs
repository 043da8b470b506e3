//! A target that closing time makes impossible.

use rust_decimal::Decimal;

use crate::check::notions::has_word;
use crate::check::sums::figure;
use crate::check::{Context, Problem, Rule, Stage};
use crate::diagnostic::Level;
use crate::measure::{Comparator, Value, measure};
use crate::model::Hours;

pub(super) const RULE: Rule = Rule::new("REQ09", "impossible-target", Level::Warning, Stage::Ask, check);

/// Words by which a requirement answers to something that comes in at any time.
const REACTIONS: &[&str] = &["reply", "replies", "respond", "response", "answer", "acknowledge", "react", "call back", "pick up"];

fn check(context: &Context, problems: &mut Vec<Problem>) {
    let Some(hours) = &context.brief.provider.working_hours else { return };
    let gaps = closed(hours);
    for (path, requirement) in context.requirements() {
        let standard = &requirement.standard;
        let reacts = REACTIONS.iter().any(|word| has_word(standard, word));
        let Some(limit) = time_limit(standard).filter(|_| reacts && measure(standard).measurable) else { continue };
        let week = Decimal::from(WEEK);
        let late: Decimal = gaps.iter().map(|gap| (Decimal::from(*gap) - limit).max(Decimal::ZERO)).sum();
        let share = late / week * Decimal::ONE_HUNDRED;
        let wanted = requirement.aql.map_or(Decimal::ONE_HUNDRED, |aql| aql.percent());
        let possible = Decimal::ONE_HUNDRED - share;
        if possible < wanted {
            let longest = Decimal::from(gaps.iter().copied().max().unwrap_or_default()) / Decimal::from(60);
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

/// Minutes of a week.
const WEEK: u32 = 7 * 24 * 60;

/// The stretches of a week in which nobody works, in minutes; the last one goes on into the next week.
fn closed(hours: &Hours) -> Vec<u32> {
    let mut open: Vec<(u32, u32)> = Vec::new();
    for stretch in &hours.0 {
        for day in &stretch.days {
            let from = *day as u32 * 24 * 60 + u32::from(stretch.from.0);
            open.push((from, from + u32::from(stretch.minutes())));
        }
    }
    open.sort();
    let Some(first) = open.first().map(|(from, _)| *from + WEEK) else { return Vec::new() };
    let mut gaps = Vec::new();
    let mut end = open[0].1;
    for (from, to) in open.into_iter().skip(1).chain([(first, first)]) {
        gaps.extend(from.checked_sub(end).filter(|gap| *gap > 0));
        end = end.max(to);
    }
    gaps
}

/// The time in which a standard asks for a reaction, in minutes by the clock; business hours wait for opening time.
fn time_limit(standard: &str) -> Option<Decimal> {
    measure(standard).targets.iter().find_map(|target| match (&target.value, target.comparator, target.unit.as_str()) {
        (Value::Number(number), Comparator::AtMost, "minute") => Some(*number),
        (Value::Number(number), Comparator::AtMost, "hour") => number.checked_mul(60.into()),
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn closed_stretches_of_a_week() {
        let closed = |hours: &str| closed(&hours.parse().unwrap()).iter().map(|gap| gap / 60).collect::<Vec<_>>();
        assert_eq!(closed("Mon-Fri 9-17"), [16, 16, 16, 16, 64]);
        assert_eq!(closed("Mon-Fri 22:00-06:00"), [16, 16, 16, 16, 64]);
        assert_eq!(closed("Mon-Fri 9-12, 13-17"), [1, 16, 1, 16, 1, 16, 1, 16, 1, 64]);
        assert_eq!(closed("24/7"), Vec::<u32>::new());
    }

    #[test]
    fn only_times_by_the_clock_count() {
        let minutes = |standard: &str| time_limit(standard).map(|limit| limit.to_string());
        assert_eq!(minutes("Reply to every email within 4 hours").as_deref(), Some("240"));
        assert_eq!(minutes("Reply to every email within 1 business day"), None);
    }
}
