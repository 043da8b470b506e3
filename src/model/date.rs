//! Dates, and days told by their distance from the start, the end or a milestone.

use super::duration::Duration;
use super::text::text_value;

/// A day of the calendar, `2027-01-04`: a TOML date in the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(pub jiff::civil::Date);

impl Date {
    fn parse(text: &str) -> Option<Self> {
        // jiff reads more spellings than TOML does; the file shall have one
        (text.len() == 10).then(|| text.parse().ok().map(Self)).flatten()
    }
}

impl std::fmt::Display for Date {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

text_value!(Date, "date", "a date", ["2027-01-04"]);

/// What a day offset counts from.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Anchor {
    /// `schedule.start`.
    Start,
    /// `schedule.end`.
    End,
    /// The day on which the milestone with this id is due.
    Milestone(String),
}

/// Before or after the anchor.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Direction {
    /// Earlier than the anchor.
    Before,
    /// Later than the anchor.
    After,
}

/// A day: a date, or a day offset such as `start + 2 weeks`, `end` or `M1 + 5 business days`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Day {
    /// A day of the calendar.
    Date(Date),
    /// A day at a distance from another one.
    Offset {
        /// What it counts from.
        anchor: Anchor,
        /// How far from it; `None` for the anchor itself.
        distance: Option<(Direction, Duration)>,
    },
}

impl Day {
    pub(super) fn parse(text: &str) -> Option<Self> {
        if let Some(date) = Date::parse(text) {
            return Some(Self::Date(date));
        }
        // an id may have a hyphen in it: the sign has a space before it
        let sign = text.char_indices().find(|(at, c)| "+-−".contains(*c) && text[..*at].ends_with(' '));
        let Some((at, sign)) = sign else { return Some(Self::Offset { anchor: anchor(text)?, distance: None }) };
        let direction = if sign == '+' { Direction::After } else { Direction::Before };
        let distance = Duration::parse(text[at + sign.len_utf8()..].trim())?;
        Some(Self::Offset { anchor: anchor(text[..at].trim())?, distance: Some((direction, distance)) })
    }
}

fn anchor(word: &str) -> Option<Anchor> {
    let is_id = word.starts_with(char::is_alphabetic) && word.chars().all(|c| c.is_alphanumeric() || "-_.".contains(c));
    match word {
        "start" => Some(Anchor::Start),
        "end" => Some(Anchor::End),
        id if is_id => Some(Anchor::Milestone(id.to_owned())),
        _ => None,
    }
}

impl std::fmt::Display for Day {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Date(date) => date.fmt(f),
            Self::Offset { anchor, distance } => {
                f.write_str(match anchor {
                    Anchor::Start => "start",
                    Anchor::End => "end",
                    Anchor::Milestone(id) => id,
                })?;
                match distance {
                    Some((Direction::After, distance)) => write!(f, " + {distance}"),
                    Some((Direction::Before, distance)) => write!(f, " - {distance}"),
                    None => Ok(()),
                }
            }
        }
    }
}

text_value!(Day, "day", "a day", ["2027-01-22", "start + 2 weeks", "end"]);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_canonical_spelling() {
        for (typed, canonical) in [
            ("2027-01-04", "2027-01-04"),
            ("start + 2 weeks", "start + 2 weeks"),
            ("start - 1 wk", "start - 1 week"),
            ("end", "end"),
            ("M1 + 5 working days", "M1 + 5 business days"),
            ("first-draft + 2 days", "first-draft + 2 days"),
            ("first-draft - 1 wk", "first-draft - 1 week"),
            ("first-draft", "first-draft"),
        ] {
            let read: Day = typed.parse().unwrap();
            assert_eq!(read.to_string(), canonical);
            assert_eq!(canonical.parse::<Day>().unwrap(), read);
        }
        for typed in ["", "next week", "2027-13-01", "start + soon", "4 January 2027", "20270104"] {
            assert!(typed.parse::<Day>().is_err(), "{typed}");
        }
    }
}
