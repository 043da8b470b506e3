//! Days of the week and times of the day, as working hours and cadences name them.

/// A day of the week.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Weekday {
    /// Monday.
    Mon,
    /// Tuesday.
    Tue,
    /// Wednesday.
    Wed,
    /// Thursday.
    Thu,
    /// Friday.
    Fri,
    /// Saturday.
    Sat,
    /// Sunday.
    Sun,
}

impl Weekday {
    /// Monday to Sunday.
    pub const ALL: [Self; 7] = [Self::Mon, Self::Tue, Self::Wed, Self::Thu, Self::Fri, Self::Sat, Self::Sun];

    /// The English name.
    pub fn name(self) -> &'static str {
        ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"][self as usize]
    }

    /// The first three letters of the name.
    pub fn short(self) -> &'static str {
        &self.name()[..3]
    }

    /// Reads the name or any beginning of it of three letters or more.
    pub(super) fn from_name(name: &str) -> Option<Self> {
        let name = name.trim().trim_end_matches('.').to_lowercase();
        let name = name.strip_suffix('s').filter(|name| name.ends_with("day")).unwrap_or(&name);
        let begins = |day: &Self| name.len() >= 3 && day.name().to_lowercase().starts_with(name);
        Self::ALL.into_iter().find(begins)
    }

    /// The day of the week of a date.
    pub fn of(date: super::Date) -> Self {
        Self::ALL[date.0.weekday().to_monday_zero_offset() as usize]
    }
}

/// A time of the day in minutes from midnight; `24:00` is the end of the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Clock(pub u16);

impl Clock {
    /// Reads `9`, `09:00`, `9.30`, `9am` and `5:30 pm`.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let lower = text.trim().to_lowercase();
        let (digits, shift) = match (lower.strip_suffix("am"), lower.strip_suffix("pm")) {
            (Some(digits), _) => (digits, Some(0)),
            (_, Some(digits)) => (digits, Some(12)),
            _ => (lower.as_str(), None),
        };
        let (hour, minute) = digits.trim().split_once([':', '.']).unwrap_or((digits.trim(), "00"));
        if hour.is_empty() || hour.len() > 2 || minute.len() != 2 {
            return None;
        }
        let (mut hour, minute): (u16, u16) = (hour.parse().ok()?, minute.parse().ok()?);
        if let Some(shift) = shift {
            if !(1..=12).contains(&hour) {
                return None;
            }
            hour = hour % 12 + shift;
        }
        (minute < 60 && hour * 60 + minute <= 24 * 60).then_some(Self(hour * 60 + minute))
    }
}

impl std::fmt::Display for Clock {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:02}:{:02}", self.0 / 60, self.0 % 60)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_of_the_day() {
        for (typed, canonical) in
            [("9", "09:00"), ("17:30", "17:30"), ("9.30", "09:30"), ("5:30 pm", "17:30"), ("12am", "00:00"), ("24:00", "24:00")]
        {
            assert_eq!(Clock::parse(typed).unwrap().to_string(), canonical);
        }
        for typed in ["", "25", "24:01", "9:5", "13pm", "noon"] {
            assert_eq!(Clock::parse(typed), None, "{typed}");
        }
    }
}
