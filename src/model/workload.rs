//! How much time a week a process takes: volume × effort.

use rust_decimal::Decimal;

use super::{Brief, Process, Weekday};

impl Brief {
    /// On how many days of the week the client works; 5 where no working hours are given.
    pub fn business_days_per_week(&self) -> Decimal {
        let days =
            self.client.working_hours.as_ref().map(|hours| Weekday::ALL.iter().filter(|day| hours.works_on(**day)).count());
        Decimal::from(days.unwrap_or(5))
    }

    /// Hours of work in an average week, where volume and effort are given and the effort has a fixed length.
    pub fn weekly_hours(&self, process: &Process) -> Option<Decimal> {
        let pieces = process.volume.as_ref()?.per_week(self.business_days_per_week());
        pieces.checked_mul(process.effort.as_ref()?.time.minutes()?).map(|minutes| minutes / Decimal::from(60))
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
        assert_eq!(hours(&brief, process("26 invoices per month", "1 day per invoice")), None);
        brief.client.working_hours = "Mon-Thu 9-17".parse().ok();
        assert_eq!(hours(&brief, process("40 emails per day", "6 minutes per email")).as_deref(), Some("16"));
    }
}
