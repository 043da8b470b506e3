//! By when: dates, week days, times of day and named moments such as `close of business`.

use super::clock;
use super::comparator::Comparator;
use super::moment::{day_after_dash, forbidden_then, moment, moments, past_latest, short_moment, starts_moment};
use super::target::{Draft, Value};
use super::token::{Shape, Token, skip};
use super::vocabulary::{Measures, class};

/// The deadline that begins at token `at`, with its `by` or `no later than`.
pub(super) fn deadline(sentence: &str, tokens: &[Token], at: usize) -> Option<(Draft, usize)> {
    let text = |i: usize| tokens.get(at + i).map_or("", |t| t.text);
    if let Some(interval) = end_of_each(tokens, at) {
        return Some(interval);
    }
    let lead = match (text(0), text(1), text(2)) {
        ("no" | "not", "later", "than") => 3,
        ("on", "or", "before") => 3,
        ("prior", "to", _) => 2,
        ("due", "on" | "by" | "at", _) => 2,
        ("by" | "before" | "until" | "till" | "due", ..) => 1,
        ("at" | "on", ..) => 1,
        ("@", ..) if tokens[at].spaced => 1,
        ("deadline", ":", _) => 2,
        ("latest" | "start" | "starts" | "starting", ..) if starts_moment(tokens, at + 1) => 1,
        ("in" | "during", ..) if tokens.get(at + 1).is_some_and(|t| t.capital && t.is(class::MONTH)) => 1,
        ("starting" | "beginning", "at" | "on", _) => 2,
        ("once", "in", _) if tokens.get(at + 2).is_some_and(|t| t.is(class::MONTH)) => 2,
        _ => 0,
    };
    let certain =
        lead > 0 && !matches!(text(0), "at" | "@" | "on" | "until" | "till" | "before" | "prior") || matches!(text(1), "or");
    let start = at + lead;
    if lead == 0 && !stands_alone(tokens, at) {
        return None;
    }
    let end = match moments(tokens, start, lead > 0) {
        Some(end) => end,
        None => short_moment(tokens, at, start).filter(|_| certain || matches!(text(0), "before" | "until" | "till"))?,
    };
    // `no emails on Sunday` says when something is forbidden
    if !certain && forbidden_then(tokens, at) {
        return None;
    }
    // `on Mon to Fri`
    let through = tokens.get(end).is_some_and(|t| t.is_dash() || matches!(t.text, "to" | "through" | "thru"));
    if through && tokens[end - 1].is(class::WEEKDAY) && tokens.get(end + 1).is_some_and(|t| t.is(class::WEEKDAY)) {
        return None;
    }
    if matches!(text(0), "on")
        && !certain
        && !tokens[start..end]
            .iter()
            .any(|t| t.is(class::MONTH | class::WEEKDAY) || matches!(t.text, "st" | "nd" | "rd" | "th" | "day"))
    {
        return None;
    }
    let first = if matches!(
        text(0),
        "by" | "at"
            | "@"
            | "on"
            | "in"
            | "during"
            | "due"
            | "no"
            | "not"
            | "before"
            | "until"
            | "till"
            | "once"
            | "latest"
            | "start"
            | "starts"
            | "starting"
    ) {
        start
    } else {
        at
    };
    let value = sentence[tokens[first].start..tokens[end - 1].end].to_lowercase();
    let end = past_latest(tokens, end);
    let unit = if tokens[start..end].iter().any(|t| t.is(class::MONTH)) { "date" } else { "time" };
    Some((Draft { comparator: Comparator::By, value: Value::Text(value), unit: unit.into(), tokens: at..end }, end))
}

/// `at the end of each week` is an interval.
fn end_of_each(tokens: &[Token], at: usize) -> Option<(Draft, usize)> {
    let text = |i: usize| tokens.get(i).map_or("", |t| t.text);
    let i = skip(tokens, at, class::MOMENT_LEAD);
    let moment = matches!(text(i), "end" | "start" | "beginning" | "conclusion" | "close" | "completion");
    if i == at || !moment || text(i + 1) != "of" || !matches!(text(i + 2), "each" | "every") {
        return None;
    }
    let kind = usize::from(matches!(text(i + 3), "calendar" | "business" | "working"));
    let (_, name) = tokens.get(i + 3 + kind)?.known.unit().filter(|u| u.0 == Measures::Time)?;
    let next = i + 4 + kind;
    Some((Draft::every(1, name, at..next), next))
}

/// Moments that need no `by`: `tomorrow`, `same day`, `next business day`.
fn stands_alone(tokens: &[Token], at: usize) -> bool {
    let text = |i: usize| tokens.get(at + i).map_or("", |t| t.text);
    let opens = class::MOMENT | class::MOMENT_KIND | class::WEEKDAY;
    if !tokens[at].is(opens) && tokens[at].shape != Shape::Number && text(0) != "end" {
        return false;
    }
    let ordinal = matches!(text(1), "st" | "nd" | "rd" | "th") && text(2) == "of";
    // `10th of the month`, `fri 5pm`
    let of_month = ordinal && (text(3) == "month" || text(3) == "the" && text(4) == "month");
    let named = tokens[at].is(class::WEEKDAY)
        && (matches!(text(1), "eod" | "cob" | "eob" | "am" | "pm")
            || clock::time(tokens, at + 1).is_some_and(|t| t.certain) && clock::window(tokens, at + 1).is_none());
    let at_latest = || moment(tokens, at, true).is_some_and(|end| past_latest(tokens, end) > end);
    of_month
        || named
        || (tokens[at].is(class::WEEKDAY) || tokens[at].shape == Shape::Number || text(0) == "end") && at_latest()
        || text(0) == "end" && (text(1) == "q" || tokens.get(at + 1).is_some_and(|t| t.is(class::MONTH)))
        || tokens[at].is(class::MOMENT)
        || text(0) == "end" && text(1) == "of" && tokens.get(at + 2).is_some_and(|t| t.is(class::MONTH))
        || day_after_dash(tokens, at).is_some()
        || (matches!(text(0), "same" | "next" | "following")
            && matches!(text(1), "day" | "business" | "working" | "weekday" | "workday")
            && !(text(1) == "day" && (text(0) == "following" || text(2) == "of")))
}
