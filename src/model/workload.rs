//! How much time a week a process takes: volume × effort.

use rust_decimal::Decimal;

use super::{Brief, Duration, Process, Rate, TimeUnit, Weekday};

impl Brief {
    /// On how many days of the week the client works; 5 where no working hours are given.
    pub fn business_days_per_week(&self) -> Decimal {
        Decimal::from(Weekday::ALL.iter().filter(|day| self.works_on(**day)).count())
    }

    /// Hours of work in an average week, where volume and effort are given and the effort can be told in hours of work.
    pub fn weekly_hours(&self, process: &Process) -> Option<Decimal> {
        let pieces = process.volume.as_ref()?.per_week(self.business_days_per_week());
        // the division comes last, so that whole hours stay whole
        pieces.checked_mul(process.effort.as_ref()?.time.working_minutes()?).map(|minutes| minutes / Decimal::from(60))
    }
}

impl Rate {
    /// Of what time it counts: `30 minutes per day`, `24 hours of cover per week`; `None` where it counts something else.
    pub fn time_unit(&self) -> Option<TimeUnit> {
        let unit = self.unit.split_once(" of ").map_or(self.unit.as_str(), |(unit, _)| unit);
        TimeUnit::from_name(unit)
    }

    /// The hours of work in an average week of `days` business days; `None` where it counts no time that comes to hours.
    pub fn hours_per_week(&self, days: Decimal) -> Option<Decimal> {
        let week = Duration::new(self.per_week(days), self.time_unit()?);
        week.working_minutes().map(|minutes| minutes / Decimal::from(60))
    }
}

impl Duration {
    /// The length in minutes of work: a day of work has 8 hours, a week of work 40; `None` for months and longer.
    pub fn working_minutes(&self) -> Option<Decimal> {
        let hours = |each: u32| self.amount.checked_mul(Decimal::from(each * 60));
        match self.unit {
            TimeUnit::Day | TimeUnit::BusinessDay => hours(8),
            TimeUnit::Week => hours(40),
            _ => self.minutes(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forty_emails_of_six_minutes_are_twenty_hours() {
        let process = |volume: &str, effort: &str| Process {
            volume: volume.parse().ok(),
            effort: effort.parse().ok(),
            ..Default::default()
        };
        let mut brief = Brief::default();
        let hours = |brief: &Brief, process| brief.weekly_hours(&process).map(|hours| hours.round_dp(2).to_string());
        assert_eq!(hours(&brief, process("40 emails per day", "6 minutes per email")).as_deref(), Some("20"));
        assert_eq!(hours(&brief, process("26 invoices per month", "1 hour per invoice")).as_deref(), Some("6"));
        assert_eq!(hours(&brief, process("26 invoices per month", "1 day per invoice")).as_deref(), Some("48"));
        assert_eq!(hours(&brief, process("1 report per year", "2 weeks per report")).as_deref(), Some("1.54"));
        assert_eq!(hours(&brief, process("1 report per year", "1 month per report")), None);
        brief.client.working_hours = "Mon-Thu 9-17".parse().ok();
        assert_eq!(hours(&brief, process("40 emails per day", "6 minutes per email")).as_deref(), Some("16"));
    }

    #[test]
    fn a_rate_of_time_has_hours() {
        let hours = |rate: &str| {
            let rate: Rate = rate.parse().unwrap();
            rate.hours_per_week(Decimal::from(5)).map(|hours| hours.round_dp(2).normalize().to_string())
        };
        for (rate, expected) in [
            ("30 minutes per day", "2.5"),
            ("20 hrs per week", "20"),
            ("20 h per week", "20"),
            ("24 hours of cover per week", "24"),
            ("1 day per week", "8"),
            ("52 hours a month", "12"),
        ] {
            assert_eq!(hours(rate).as_deref(), Some(expected), "{rate}");
        }
        assert_eq!(["40 emails per day", "1 month per year"].map(hours), [None, None]);
    }
}
