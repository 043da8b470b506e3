//! The clock of a time limit: which hours it counts, what starts it, and for each of what it runs.

use super::target::{Draft, Value};
use super::token::{Shape, Token};
use super::unit::is_function_word;
use super::vocabulary::{Measures, class, known};
use serde::Serialize;
use std::fmt;

/// The hours a time limit counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Hours {
    /// All of them, by day and night.
    Elapsed,
    /// Those in which the business is open.
    Business,
}

/// How the time of a target runs. What the sentence does not say stays open.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Clock {
    /// Which hours are counted.
    pub hours: Hours,
    /// What starts it, in the words of the sentence: `receipt of the order`; `before …` where it is counted backwards.
    pub starts: Option<String>,
    /// For each of what it runs, in the words of the sentence: `customer email`.
    pub per: Option<String>,
}

impl fmt::Display for Clock {
    /// `business hours, from receipt, for each customer email`; what is missing is named.
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(match self.hours {
            Hours::Elapsed => "elapsed time",
            Hours::Business => "business hours",
        })?;
        match &self.starts {
            Some(event) if event.starts_with("before ") => write!(f, ", {event}")?,
            Some(event) => write!(f, ", from {event}")?,
            None => write!(f, ", its start is not stated")?,
        }
        if let Some(thing) = &self.per {
            write!(f, ", for each {thing}")?;
        }
        Ok(())
    }
}

/// The clock of the first time limit among the targets.
pub(super) fn clock(sentence: &str, tokens: &[Token], drafts: &[Draft]) -> Option<Clock> {
    let draft = drafts.iter().find(|draft| is_limit(draft))?;
    let in_business_hours = tokens
        .windows(2)
        .any(|pair| matches!(pair[0].text, "business" | "working" | "office" | "opening") && pair[1].text == "hours");
    let hours = if draft.unit.starts_with("business ") || in_business_hours { Hours::Business } else { Hours::Elapsed };
    let starts = after(sentence, tokens, draft.tokens.end).or_else(|| ahead(sentence, tokens, draft.tokens.start));
    Some(Clock { hours, starts, per: each(sentence, tokens) })
}

/// A length of time that something may or must take.
fn is_limit(draft: &Draft) -> bool {
    use super::Comparator::{AtLeast, AtMost, LessThan, MoreThan};
    let unit = draft.unit.strip_prefix("business ").unwrap_or(&draft.unit);
    matches!(draft.comparator, AtMost | LessThan | AtLeast | MoreThan)
        && matches!(draft.value, Value::Number(_))
        && known(unit).unit().is_some_and(|(measures, _)| measures == Measures::Time)
}

/// Longest name of an event or thing, in tokens.
const LONGEST: usize = 8;

/// `… of receipt of the order`, `… after the call`, `… prior to travel`.
fn after(sentence: &str, tokens: &[Token], mut at: usize) -> Option<String> {
    let text = |at: usize| tokens.get(at).map_or("", |t| t.text);
    // `two days before` binds downwards: its last word is a part of the target
    if matches!(text(at - 1), "before" | "prior" | "to") {
        at -= 1 + usize::from(text(at - 1) == "to");
    }
    if matches!(text(at), ")" | "time") {
        at += 1;
    }
    let (skipped, before) = match (text(at), text(at + 1)) {
        ("prior", "to") => (2, true),
        ("before" | "ahead", _) => (1, true),
        ("of" | "after" | "from" | "following" | "upon" | "since", _) => (1, false),
        _ => return None,
    };
    let event = phrase(sentence, tokens, at + skipped)?;
    Some(if before { format!("before {event}") } else { event })
}

/// `Upon receipt of an order, …`, `When a ticket is opened, …`: the event ahead of the duty, up to its comma.
fn ahead(sentence: &str, tokens: &[Token], end: usize) -> Option<String> {
    let opens = tokens.first().is_some_and(|t| matches!(t.text, "upon" | "after" | "on" | "when" | "once" | "following"));
    let comma = tokens[..end].iter().position(|t| t.text == ",").filter(|comma| opens && (2..=LONGEST + 4).contains(comma))?;
    Some(sentence[tokens[1].start..tokens[comma - 1].end].to_owned())
}

/// `every customer email`, `each call`, `per invoice`.
fn each(sentence: &str, tokens: &[Token]) -> Option<String> {
    let opener = |t: &Token| matches!(t.text, "each" | "every" | "any" | "all" | "per");
    let is_thing = |t: &Token| t.shape == Shape::Word && !is_function_word(t) && !t.is(class::MODAL | class::BE);
    tokens.iter().enumerate().filter(|(_, t)| opener(t)).find_map(|(at, _)| {
        let words = tokens[at + 1..].iter().take(4).take_while(|t| is_thing(t)).count();
        let first = tokens.get(at + 1).filter(|t| words > 0 && t.known.unit().is_none())?;
        Some(sentence[first.start..tokens[at + words].end].to_owned())
    })
}

/// The words from a token on, up to the next mark, modal or conjunction.
fn phrase(sentence: &str, tokens: &[Token], at: usize) -> Option<String> {
    let goes_on = |t: &&Token| {
        t.shape != Shape::Mark
            && !t.is(class::MODAL | class::CONJUNCTION | class::BE)
            && !matches!(t.text, "if" | "unless" | "when")
            || t.is_dash()
    };
    let length = tokens.get(at..)?.iter().take(LONGEST).take_while(goes_on).count();
    (length > 0).then(|| sentence[tokens[at].start..tokens[at + length - 1].end].to_owned())
}

#[cfg(test)]
mod tests {
    use crate::measure::measure;

    #[test]
    fn the_clock_is_read_from_the_sentence() {
        let clock = |sentence: &str| measure(sentence).clock.map(|clock| clock.to_string()).unwrap_or_default();
        assert_eq!(
            clock("Reply to every customer email within 4 business hours of receipt"),
            "business hours, from receipt, for each customer email"
        );
        assert_eq!(
            clock("Return each call within 2 hours after the voicemail"),
            "elapsed time, from the voicemail, for each call"
        );
        assert_eq!(clock("Upon receipt of an order, confirm it within 30 minutes"), "elapsed time, from receipt of an order");
        assert_eq!(clock("Send the agenda at least two days before the meeting"), "elapsed time, before the meeting");
        assert_eq!(clock("Answer within 1 hour during business hours"), "business hours, its start is not stated");
        assert_eq!(clock("Publish 3 posts per week"), "");
        assert_eq!(clock("Keep the inbox tidy"), "");
    }
}
