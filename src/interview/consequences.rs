//! What follows from an answer: shown at once, with the arithmetic, so that it can be checked by hand.

use rust_decimal::Decimal;

use super::workload::{hours, is_monthly, monthly};
use crate::check::feasibility::{Comparison, Feasibility, Sum};
use crate::model::{Brief, Path, Segment, ShareOrMoney};

/// The answers from which something can be reckoned.
const FIGURES: &[&str] = &[
    "process.volume",
    "process.effort",
    "client.time_zone",
    "client.working_hours",
    "provider.time_zone",
    "provider.working_hours",
    "schedule.hours",
    "payment.rate",
    "payment.unit",
    "payment.amount",
    "payment.period",
    "payment.cap",
    "private.owner_time_now",
    "private.owner_hour_value",
    "private.budget",
    "private.budget_period",
    "private.contingency",
    "private.oversight",
];

/// The figures that are worth a line; of the others a comparison speaks where it matters.
const TOLD: &[&str] = &["hours.", "overlap.least", "overlap.most", "cost.month", "cost.total", "owner.freed"];

/// What the answer at a path has brought to light or changed.
pub(super) fn consequences(before: &Brief, after: &Brief, path: &Path) -> Vec<String> {
    let field = path.field();
    if field == "milestone.payment" {
        return shares(after).into_iter().collect();
    }
    if !FIGURES.contains(&field.as_str()) {
        return Vec::new();
    }
    let (old, new) = (reckoned(before), reckoned(after));
    let own = match field.as_str() {
        "process.volume" | "process.effort" => {
            path.parent().and_then(|item| after.get(&item.key("id"))).map(|id| format!("hours.{id}"))
        }
        _ => None,
    };
    let process = match path.0.get(1) {
        Some(Segment::Item(index)) => after.process.get(*index),
        _ => None,
    };
    let all_monthly = hours(after).is_some_and(|(_, of)| of == "month");
    let mut lines = Vec::new();
    for sum in new.sections.iter().flat_map(|section| &section.sums) {
        let told = TOLD.iter().any(|key| sum.key.starts_with(key));
        let is_own = Some(&sum.key) == own.as_ref();
        // a sum that was typed needs no reckoning
        let is_typed = sum.work.to_string().starts_with(&format!("{} ", sum.value));
        if told && !is_typed && (is_own || old.figure(&sum.key) != Some(sum)) && !is_all_of_one(&new, sum) {
            let what = if is_own || sum.unit.to_string().ends_with(&sum.what.to_string()) {
                String::new()
            } else {
                format!("{}: ", sum.what)
            };
            let by_month = process.filter(|process| is_own && is_monthly(process)).map(|_| monthly(sum.value.0));
            let by_month = by_month.map(|hours| format!("{hours} hours a month, ")).unwrap_or_default();
            lines.push(format!("  = {what}{by_month}{} {}  ({})", sum.value, sum.unit, sum.work));
        }
    }
    for comparison in new.sections.iter().flat_map(|section| &section.comparisons) {
        let known = old.comparison(&comparison.key);
        if known != Some(comparison) && !comparison.key.ends_with(".first_weeks") {
            lines.extend(told(comparison, all_monthly));
        }
    }
    lines
}

/// The work in all is no news where there is only one piece of it.
fn is_all_of_one(all: &Feasibility, sum: &Sum) -> bool {
    let works = all.sections.iter().flat_map(|section| &section.sums).filter(|other| other.key.starts_with("hours."));
    sum.key == "hours.all" && works.filter(|other| other.key != "hours.all" && other.unit == sum.unit).count() == 1
}

fn told(comparison: &Comparison, by_month: bool) -> Vec<String> {
    let Comparison { what, needed, limit, unit, fits, changes, .. } = comparison;
    let word = if *fits { "it fits" } else { "it is too much" };
    let figures = if by_month && comparison.key == "hours.cap" {
        format!("{} of {} hours a month", monthly(needed.0), monthly(limit.0))
    } else {
        format!("{needed} of {limit} {unit}")
    };
    let mut lines = vec![format!("  {what}: {figures}, {word}")];
    lines.extend(
        changes
            .iter()
            .take(2)
            .map(|change| format!("    it would fit with `{}` = {}  ({})", change.field, change.to, change.work)),
    );
    lines
}

/// The brief reckoned through. Before the start is asked for, the day it was written stands for it: clocks need a date.
fn reckoned(brief: &Brief) -> Feasibility {
    let mut brief = brief.clone();
    brief.schedule.start = brief.schedule.start.or(brief.brief.date);
    Feasibility::of(&brief)
}

/// How much of the price is given to milestones, and how much is left to give.
fn shares(brief: &Brief) -> Option<String> {
    let given = given(brief)?;
    let left = Decimal::ONE_HUNDRED - given;
    let rest = if left.is_sign_negative() { format!("{} % too much", -left) } else { format!("{left} % left to give") };
    Some(format!("  = {given} % given, {rest}"))
}

/// The share of the price that falls due with the milestones so far; `None` where it cannot be said in per cent.
fn given(brief: &Brief) -> Option<Decimal> {
    let percent = |part: &ShareOrMoney| match part {
        ShareOrMoney::Share(share) => Some(share.percent()),
        ShareOrMoney::Money(money) => {
            let whole = brief.payment.amount.as_ref().filter(|whole| !whole.amount.is_zero())?;
            (money.amount.checked_mul(Decimal::ONE_HUNDRED)?).checked_div(whole.amount)
        }
    };
    let parts = brief.milestone.iter().filter_map(|milestone| milestone.payment.as_ref());
    parts.map(percent).try_fold(Decimal::ZERO, |sum, part| sum.checked_add(part?)).map(|sum| sum.round_dp(2).normalize())
}

/// What a milestone is offered: an even part of what is left to give, the last one all of it.
pub(super) fn even_share(brief: &Brief) -> Option<String> {
    let left = Decimal::ONE_HUNDRED - given(brief)?;
    let open = brief.milestone.iter().filter(|milestone| milestone.payment.is_none()).count();
    let part = left.checked_div(Decimal::from(open))?;
    let part = if open == 1 { part } else { part.trunc() };
    (part > Decimal::ZERO).then(|| format!("{} %", part.normalize()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn brief(fields: &[(&str, &str)]) -> Brief {
        let mut brief = Brief::default();
        for (path, value) in fields {
            brief.set(&Path::new(path), value).unwrap();
        }
        brief
    }

    fn after(fields: &[(&str, &str)]) -> String {
        let (last, before) = fields.split_last().unwrap();
        consequences(&brief(before), &brief(fields), &Path::new(last.0)).join("\n")
    }

    #[test]
    fn every_figure_that_is_told_is_one_of_the_reckoning() {
        let reckoned = reckoned(&crate::source::read(include_str!("../../examples/customer-email.toml")).brief);
        let sums = || reckoned.sections.iter().flat_map(|section| &section.sums);
        for key in TOLD {
            assert!(sums().any(|sum| sum.key.starts_with(key)), "{key}");
        }
    }

    #[test]
    fn common_hours_as_soon_as_both_clocks_are_known() {
        let lines = after(&[
            ("brief.date", "2026-11-22"),
            ("client.time_zone", "Europe/London"),
            ("client.working_hours", "Mon-Fri 09:00-17:00"),
            ("provider.time_zone", "Asia/Manila"),
            ("provider.working_hours", "Mon-Fri 13:00-22:00"),
        ]);
        assert!(
            lines.contains("least common time: 5 hours a day  (09:00-14:00 your time, 17:00-22:00 the provider's"),
            "{lines}"
        );
    }

    #[test]
    fn work_against_the_cap_with_what_would_help() {
        let lines = after(&[
            ("process.1.id", "email"),
            ("process.1.volume", "40 emails per day"),
            ("process.1.effort", "6 minutes per email"),
            ("payment.model", "hourly"),
            ("payment.cap", "16 hours per week"),
        ]);
        assert!(
            lines.contains("the cap: 20 of 16 hours a week, it is too much") && lines.contains("it would fit with"),
            "{lines}"
        );
        let lines = after(&[("process.1.volume", "40 emails per day"), ("process.1.effort", "6 minutes per email")]);
        assert!(lines.contains("= ") && lines.contains("20 hours a week"), "{lines}");
    }

    #[test]
    fn what_is_left_to_give() {
        let fields = [("payment.amount", "1200"), ("milestone.1.payment", "40 %"), ("milestone.2.payment", "GBP 360")];
        assert_eq!(after(&fields), "  = 70 % given, 30 % left to give");
        let mut brief = brief(&fields);
        for name in ["milestone.3.name", "milestone.4.name"] {
            brief.set(&Path::new(name), "x").unwrap();
        }
        assert_eq!(even_share(&brief).as_deref(), Some("15 %"));
    }
}
