//! How many hours a week the work comes to, with the sum that can be checked by hand.

use rust_decimal::Decimal;

use super::style::Style;
use crate::model::{Brief, Duration, Per, Process, TimeUnit, same_unit};

/// Hours of an average week; `None` where volume or effort is missing or they count different things.
pub(super) fn hours_per_week(brief: &Brief, process: &Process) -> Option<Decimal> {
    let (volume, effort) = (process.volume.as_ref()?, process.effort.as_ref()?);
    if !same_unit(&volume.unit, &effort.unit) {
        return None;
    }
    brief.weekly_hours(process)
}

/// Such as `40 emails per day × 5 days × 6 minutes = 20 hours a week`.
pub(super) fn explain(brief: &Brief, process: &Process, style: &Style) -> Option<String> {
    let (volume, effort) = (process.volume.as_ref()?, process.effort.as_ref()?);
    let hours = hours_per_week(brief, process)?;
    let days = brief.business_days_per_week();
    let times = |amount, unit| format!(" × {}", style.duration(&Duration { amount, unit }));
    let weeks = match volume.per {
        Per::Hour => times(days * Decimal::from(8), TimeUnit::Hour),
        Per::Day => times(days, TimeUnit::Day),
        Per::CalendarDay => times(Decimal::from(7), TimeUnit::Day),
        Per::Week => String::new(),
        Per::Month => " × 12 ÷ 52".to_owned(),
        Per::Quarter => " ÷ 13".to_owned(),
        Per::Year => " ÷ 52".to_owned(),
    };
    Some(format!("{}{weeks} × {} = {}", style.rate(volume), style.duration(&effort.time), weekly(hours, style)))
}

/// The hours of all processes together, where there are several and all of them are known.
pub(super) fn total(brief: &Brief, style: &Style) -> Option<String> {
    let hours: Vec<Decimal> = brief.process.iter().map(|process| hours_per_week(brief, process)).collect::<Option<_>>()?;
    let sum = hours.iter().try_fold(Decimal::ZERO, |sum, hours| sum.checked_add(*hours))?;
    (hours.len() > 1).then(|| weekly(sum, style))
}

fn weekly(hours: Decimal, style: &Style) -> String {
    let rounded = hours.round_dp(1);
    let id = if rounded == hours { "hours-a-week" } else { "hours-a-week-about" };
    style.words.count(id, rounded.normalize(), &[("number", &style.number(hours))])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn explained(volume: &str, effort: &str) -> Option<String> {
        let process = Process { volume: volume.parse().ok(), effort: effort.parse().ok(), ..Process::default() };
        explain(&Brief::default(), &process, &Style::new("en"))
    }

    #[test]
    fn the_sum_is_shown() {
        let weekly = |volume, effort| explained(volume, effort).unwrap();
        assert_eq!(
            weekly("40 emails per day", "6 minutes per email"),
            "40 emails per day × 5 days × 6 minutes = 20 hours a week"
        );
        assert_eq!(weekly("60 products per week", "12 min/product"), "60 products per week × 12 minutes = 12 hours a week");
        assert_eq!(
            weekly("300 entries a month", "10 minutes per entry"),
            "300 entries per month × 12 ÷ 52 × 10 minutes = about 11.5 hours a week"
        );
        assert_eq!(explained("3 posts per week", "2 hours per article"), None);
    }
}
