//! The hours of all the work, as whoever hands it over counts them.

use rust_decimal::Decimal;

use crate::check::feasibility::Feasibility;
use crate::model::{Brief, Per, Process};

/// The hours of all the work that is handed over, and of what: of a month where all of it comes by the month, otherwise of a week.
pub(super) fn hours(brief: &Brief) -> Option<(Decimal, &'static str)> {
    let weekly = Feasibility::of(brief).figure("hours.all")?.value.0;
    let mut outsourced = brief.process.iter().filter(|process| process.is_outsourced());
    Some(if outsourced.all(is_monthly) { (monthly(weekly), "month") } else { (weekly.round_dp(2), "week") })
}

/// Whether the amount of some work is given for a month.
pub(super) fn is_monthly(process: &Process) -> bool {
    process.volume.as_ref().is_some_and(|volume| volume.per == Per::Month)
}

/// What hours of a week come to in a month.
pub(super) fn monthly(weekly: Decimal) -> Decimal {
    (weekly * Decimal::from(52) / Decimal::from(12)).round_dp(2).normalize()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Path;

    #[test]
    fn by_the_month_where_all_of_it_is() {
        let mut brief = Brief::default();
        for (path, value) in [("process.1.volume", "60 receipts per month"), ("process.1.effort", "5 minutes per receipt")] {
            brief.set(&Path::new(path), value).unwrap();
        }
        assert_eq!(hours(&brief), Some((Decimal::from(5), "month")));
        for (path, value) in [("process.2.volume", "20 emails per day"), ("process.2.effort", "6 minutes per email")] {
            brief.set(&Path::new(path), value).unwrap();
        }
        assert_eq!(hours(&brief), Some((Decimal::new(1115, 2), "week")));
    }
}
