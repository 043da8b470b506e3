//! What comes in at any time meets a provider that works at some times.

use rust_decimal::Decimal;

use super::notions::has_word;
use crate::measure::{Comparator, Value, measure};
use crate::model::Hours;

/// Words by which a requirement answers to something that comes in at any time.
const REACTIONS: &[&str] = &["reply", "replies", "respond", "response", "answer", "acknowledge", "react", "call back", "pick up"];

/// Minutes of a week.
pub const WEEK: u32 = 7 * 24 * 60;

/// A week of a provider, into which work comes evenly by day and night.
pub struct Arrivals {
    /// The stretches in which nobody works, in minutes.
    gaps: Vec<u32>,
}

impl Arrivals {
    /// The week of these hours.
    pub fn of(hours: &Hours) -> Self {
        Self { gaps: closed(hours) }
    }

    /// The minutes of a week in which nobody works.
    pub fn closed(&self) -> Decimal {
        self.gaps.iter().sum::<u32>().into()
    }

    /// The longest stretch in which nobody works, in minutes.
    pub fn longest(&self) -> Decimal {
        self.gaps.iter().copied().max().unwrap_or_default().into()
    }

    /// The minutes of a week in which something comes in more than `limit` minutes before opening.
    pub fn too_early(&self, limit: Decimal) -> Decimal {
        self.gaps.iter().map(|gap| (Decimal::from(*gap) - limit).max(Decimal::ZERO)).sum()
    }
}

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

/// The time in which a standard that can be measured asks for a reaction, in minutes by the clock; business hours wait for opening
/// time.
pub fn reaction_limit(standard: &str) -> Option<Decimal> {
    let lower = standard.to_lowercase();
    if !REACTIONS.iter().any(|word| has_word(&lower, word)) {
        return None;
    }
    let found = measure(standard);
    let limit = found.targets.iter().find_map(|target| match (&target.value, target.comparator, target.unit.as_str()) {
        (Value::Number(number), Comparator::AtMost, "minute") => Some(*number),
        (Value::Number(number), Comparator::AtMost, "hour") => number.checked_mul(60.into()),
        _ => None,
    });
    limit.filter(|_| found.measurable)
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
        let minutes = |standard: &str| reaction_limit(standard).map(|limit| limit.to_string());
        assert_eq!(minutes("Reply to every email within 4 hours").as_deref(), Some("240"));
        assert_eq!(minutes("Reply to every email within 1 business day"), None);
    }
}
