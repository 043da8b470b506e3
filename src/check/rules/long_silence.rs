//! Weeks in which nobody talks.

use crate::check::rhythm::{days_after, occurrences};
use crate::check::{Context, Problem, Rule, Stage};
use crate::diagnostic::Level;
use crate::model::Date;

pub(super) const RULE: Rule = Rule::new("MIL06", "long-silence", Level::Warning, Stage::Start, check);

/// The longest time without a word, in business days.
const LONGEST: usize = 10;

fn check(context: &Context, problems: &mut Vec<Problem>) {
    let brief = context.brief;
    if brief.touchpoint.is_empty() {
        problems.push(
            Problem::at("touchpoint", "no time is set at which both sides talk")
                .case("never")
                .help("add a `[[touchpoint]]`, such as `when = \"every Monday 10:00\"` with `duration = \"30 minutes\"`"),
        );
        return;
    }
    let Some((start, end)) = brief.term().filter(|(start, end)| end > start) else { return };
    // a term under 8 weeks may be silent for a quarter of it
    let longest = LONGEST.min(business_days(context, start, end).div_ceil(4));
    let mut days: Vec<Date> = context.milestones().filter_map(|(_, milestone)| context.date(&milestone.due)).collect();
    for touchpoint in &brief.touchpoint {
        let until = context.date(&touchpoint.until).unwrap_or(end).min(end);
        days.extend(touchpoint.when.iter().flat_map(|when| occurrences(brief, when, start, until)));
    }
    days.extend([start, end]);
    days.sort();
    days.dedup();
    let gaps = days.windows(2).map(|pair| (business_days(context, pair[0], pair[1]), pair[0], pair[1]));
    // the first of the longest gaps
    let Some((gap, from, to)) = gaps.rev().max_by_key(|(gap, ..)| *gap) else { return };
    if gap > longest {
        problems.push(
            Problem::at("touchpoint", format!("nobody talks for {gap} business days, from {from} to {to}; {longest} are enough"))
                .help("add a `[[touchpoint]]` that falls into the gap, or let one come round more often"),
        );
    }
}

/// Business days after `from` up to and with `to`.
fn business_days(context: &Context, from: Date, to: Date) -> usize {
    days_after(from, to).filter(|date| context.brief.is_business_day(*date)).count()
}
