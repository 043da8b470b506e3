//! Working hours in the course of a week: `Mon-Fri 09:00-17:30`.

use super::text::{ValueError, text_form};
use super::week::{Clock, Weekday};

/// The longest stretch past midnight, in minutes: what is longer was surely meant by the other half of the clock, as `9:00-5:00`.
const LONGEST_NIGHT: u16 = 16 * 60;

/// One stretch of working time, the same on some days of the week.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Stretch {
    /// The days on which it begins, Monday first.
    pub days: Vec<Weekday>,
    /// When it begins.
    pub from: Clock,
    /// When it ends; earlier than `from` where it goes past midnight.
    pub to: Clock,
}

impl Stretch {
    /// How many minutes it lasts.
    pub fn minutes(&self) -> u16 {
        if self.to > self.from { self.to.0 - self.from.0 } else { 24 * 60 - self.from.0 + self.to.0 }
    }
}

/// The working hours of a week, in the time zone of the party they belong to.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Hours(pub Vec<Stretch>);

impl Hours {
    /// How many minutes a week they come to; what two stretches have in common counts once.
    pub fn minutes_per_week(&self) -> u32 {
        const WEEK: u32 = 7 * 24 * 60;
        let mut worked: Vec<(u32, u32)> = Vec::new();
        for stretch in &self.0 {
            for day in &stretch.days {
                let from = *day as u32 * 24 * 60 + u32::from(stretch.from.0);
                let to = from + u32::from(stretch.minutes());
                // a Sunday night ends on Monday
                worked.extend([(from.min(WEEK), to.min(WEEK)), (0, to.saturating_sub(WEEK))]);
            }
        }
        worked.sort();
        let mut until = 0;
        let mut minutes = 0;
        for (from, to) in worked {
            minutes += to.saturating_sub(from.max(until));
            until = until.max(to);
        }
        minutes
    }

    /// Whether work begins on that day of the week.
    pub fn works_on(&self, day: Weekday) -> bool {
        self.0.iter().any(|stretch| stretch.days.contains(&day))
    }

    fn parse(text: &str) -> Option<Self> {
        if matches!(text.to_lowercase().as_str(), "24/7" | "24x7") {
            return Some(Self(vec![Stretch { days: Weekday::ALL.to_vec(), from: Clock(0), to: Clock(24 * 60) }]));
        }
        let mut stretches: Vec<Stretch> = Vec::new();
        let mut waiting = Vec::new();
        for part in text.split([',', ';']) {
            let part = part.trim().replace(['–', '—'], "-").replace(" to ", "-");
            let at = part.find(|c: char| c.is_ascii_digit());
            let (days, times) = part.split_at(at.unwrap_or(part.len()));
            waiting.extend(days_of(days.trim())?);
            if times.is_empty() {
                continue; // `Mon, Wed, Fri 9-12`: the days come first, one by one
            }
            let (from, to) = stretch_of(times)?;
            // `Mon-Fri 9-12, 13-17`: a stretch without days is on the same days as the one before
            let mut days = if waiting.is_empty() { stretches.last()?.days.clone() } else { std::mem::take(&mut waiting) };
            days.sort();
            days.dedup();
            stretches.push(Stretch { days, from, to });
        }
        (!stretches.is_empty() && waiting.is_empty()).then_some(Self(stretches))
    }
}

fn days_of(text: &str) -> Option<Vec<Weekday>> {
    let text = text.trim_end_matches(':');
    match text.to_lowercase().as_str() {
        "" => return Some(Vec::new()),
        "daily" | "every day" => return Some(Weekday::ALL.to_vec()),
        "weekdays" => return Some(Weekday::ALL[..5].to_vec()),
        "weekends" => return Some(Weekday::ALL[5..].to_vec()),
        _ => {}
    }
    let Some((first, last)) = text.split_once('-') else { return Weekday::from_name(text).map(|day| vec![day]) };
    let (first, last) = (Weekday::from_name(first)? as usize, Weekday::from_name(last)? as usize);
    let count = (last + 7 - first) % 7 + 1;
    let mut days: Vec<Weekday> = (0..count).map(|i| Weekday::ALL[(first + i) % 7]).collect();
    days.sort();
    Some(days)
}

fn stretch_of(text: &str) -> Option<(Clock, Clock)> {
    let (from_text, to_text) = text.split_once('-')?;
    let (from, mut to) = (Clock::parse(from_text)?, Clock::parse(to_text)?);
    let bare = |text: &str| text.trim().len() <= 2;
    if bare(from_text) && bare(to_text) && to < from && to < Clock(12 * 60) && from < Clock(13 * 60) {
        to = Clock(to.0 + 12 * 60); // `9-5` is nine in the morning to five in the afternoon, `12-5` begins at noon
    }
    (from != to).then_some((from, to))
}

impl std::fmt::Display for Hours {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for (i, stretch) in self.0.iter().enumerate() {
            let comma = if i == 0 { "" } else { ", " };
            write!(f, "{comma}{} {}-{}", DayList(&stretch.days), stretch.from, stretch.to)?;
        }
        Ok(())
    }
}

/// Prints `Mon-Fri`, and days that do not follow each other one by one.
struct DayList<'a>(&'a [Weekday]);

impl std::fmt::Display for DayList<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let runs = self.0.chunk_by(|day, next| *day as usize + 1 == *next as usize);
        for (i, run) in runs.enumerate() {
            f.write_str(if i == 0 { "" } else { ", " })?;
            match run {
                [day] => f.write_str(day.short())?,
                [first, .., last] => write!(f, "{}-{}", first.short(), last.short())?,
                [] => {}
            }
        }
        Ok(())
    }
}

const EXPECTED: &str = "working hours";
const TOO_LONG: &str = "working hours by the 24-hour clock (they would go on past midnight for more than 16 hours)";
const EXAMPLES: [&str; 2] = ["Mon-Fri 09:00-17:30", "Mon-Thu 8-16, Fri 8-12"];

impl std::str::FromStr for Hours {
    type Err = ValueError;
    fn from_str(text: &str) -> Result<Self, ValueError> {
        let error = |expected| ValueError { expected, examples: &EXAMPLES, given: text.to_owned() };
        let hours = Self::parse(text.trim()).ok_or_else(|| error(EXPECTED))?;
        let too_long = |stretch: &Stretch| stretch.to < stretch.from && stretch.minutes() > LONGEST_NIGHT;
        if hours.0.iter().any(too_long) { Err(error(TOO_LONG)) } else { Ok(hours) }
    }
}

text_form!(Hours, "hours", EXPECTED, EXAMPLES);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_canonical_spelling() {
        for (typed, canonical, hours) in [
            ("Mon-Fri 09:00-17:30", "Mon-Fri 09:00-17:30", 42.5),
            ("Mon-Thu 8-16, Fri 8-12", "Mon-Thu 08:00-16:00, Fri 08:00-12:00", 36.0),
            ("mon – fri 9-5", "Mon-Fri 09:00-17:00", 40.0),
            ("Monday to Friday 9am-5:30pm", "Mon-Fri 09:00-17:30", 42.5),
            ("Mon-Fri 9-12, 13-17", "Mon-Fri 09:00-12:00, Mon-Fri 13:00-17:00", 35.0),
            ("Mon, Wed, Fri 10-12", "Mon, Wed, Fri 10:00-12:00", 6.0),
            ("Sun-Thu 22:00-06:00", "Mon-Thu, Sun 22:00-06:00", 40.0),
            ("24/7", "Mon-Sun 00:00-24:00", 168.0),
            ("Mon-Fri 12-5", "Mon-Fri 12:00-17:00", 25.0),
            ("Mon-Fri 5pm-9am", "Mon-Fri 17:00-09:00", 80.0),
            ("Wed, Mon, Mon 9-12", "Mon, Wed 09:00-12:00", 6.0),
            ("Mon-Fri 9-12, Fri 11-14", "Mon-Fri 09:00-12:00, Fri 11:00-14:00", 17.0),
            ("Sun 22-6, Mon 5-9", "Sun 22:00-06:00, Mon 05:00-09:00", 11.0),
        ] {
            let read: Hours = typed.parse().unwrap();
            assert_eq!(read.to_string(), canonical);
            assert_eq!(f64::from(read.minutes_per_week()) / 60.0, hours, "{typed}");
            assert_eq!(canonical.parse::<Hours>().unwrap(), read);
        }
        for typed in ["", "mornings", "Mon-Fri", "Mon-Fri 9", "9-17", "Mon 9-9", "Mon 9-25"] {
            assert!(typed.parse::<Hours>().is_err(), "{typed}");
        }
        for typed in ["Mon-Fri 9:00-5:00", "Mon-Fri 8:30-5", "Mon 12:00-05:00", "Mon 9am-5am"] {
            let error = typed.parse::<Hours>().unwrap_err().to_string();
            assert!(error.contains("24-hour clock") && error.contains("past midnight"), "{error}");
        }
    }
}
