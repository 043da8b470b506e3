//! Times of day, opening hours and round-the-clock cover.

use super::comparator::Comparator;
use super::target::{Draft, Value};
use super::token::{Shape, Token, skip};
use super::unit::is_function_word;
use super::vocabulary::{Measures, class};
use rust_decimal::Decimal;

/// A time of day in minutes after midnight.
#[derive(Debug, Clone, Copy)]
pub(super) struct Time {
    pub minutes: u32,
    /// Index of the token after it.
    pub next: usize,
    /// It could be nothing else: `5 pm`, `17:00`, `noon`.
    pub certain: bool,
    /// Morning or afternoon was said.
    pub half: bool,
}

/// The time of day that begins at token `at`.
pub(super) fn time(tokens: &[Token], at: usize) -> Option<Time> {
    let text = |i: usize| tokens.get(i).map_or("", |t| t.text);
    match text(at) {
        "noon" | "midday" => return Some(Time { minutes: 720, next: at + 1, certain: true, half: true }),
        "midnight" => return Some(Time { minutes: 1440, next: at + 1, certain: true, half: true }),
        "12" if matches!(text(at + 1), "noon" | "midnight") => {
            return Some(Time {
                minutes: if text(at + 1) == "noon" { 720 } else { 1440 },
                next: at + 2,
                certain: true,
                half: true,
            });
        }
        _ => {}
    }
    let token = tokens.get(at).filter(|t| t.shape == Shape::Number)?;
    if !token.spaced && at > 0 && tokens[at - 1].shape == Shape::Word {
        return None;
    }
    let (mut hour, mut minute): (u32, u32);
    let (mut next, mut certain) = (at + 1, false);
    if token.text.len() == 4 && token.text.bytes().all(|b| b.is_ascii_digit()) {
        let number: u32 = token.text.parse().ok()?;
        (hour, minute) = (number / 100, number % 100);
        // `1500` is a time only where something says so: `1500 hrs`, `0800`.
        certain = matches!(text(next), "hrs" | "hours" | "h") || token.text.starts_with('0');
        if matches!(text(next), "hrs" | "hours" | "h") {
            next += 1;
        }
    } else if token.text.len() <= 2 {
        (hour, minute) = (token.text.parse().ok()?, 0);
        let colon = text(next) == ":" || (text(next) == "h" && !tokens[next].spaced);
        if colon && tokens.get(next + 1).is_some_and(|t| !t.spaced && t.shape == Shape::Number && t.text.len() == 2) {
            minute = tokens[next + 1].text.parse().ok()?;
            next += 2;
            certain = true;
        }
    } else if let Some((h, m)) = token.text.split_once('.').filter(|(h, m)| h.len() <= 2 && m.len() == 2) {
        (hour, minute) = (h.parse().ok()?, m.parse().ok()?);
    } else {
        return None;
    }
    // `by 17h`, `by 17.00`
    let led = at > 0 && matches!(tokens[at - 1].text, "by" | "at" | "@" | "until" | "till" | "before");
    if led && text(next) == "h" && !tokens[next].spaced && next == at + 1 {
        (next, certain) = (next + 1, true);
    } else if led && token.text.contains('.') && tokens.get(next).is_none_or(|t| t.known.unit().is_none() && t.text != "%") {
        certain = true;
    }
    let half = half_of_day(tokens, next);
    if let Some((afternoon, after)) = half {
        (next, certain) = (after, true);
        if hour > 12 || hour == 0 {
            return None;
        }
        hour = hour % 12 + if afternoon { 12 } else { 0 };
    } else if text(next) == "o'clock" || text(next) == "o’clock" {
        (next, certain) = (next + 1, true);
    }
    (hour <= 24 && minute < 60).then_some(Time { minutes: hour * 60 + minute, next, certain, half: half.is_some() })
}

/// `am`, `p.m.`: whether it is the afternoon, and the token after it.
fn half_of_day(tokens: &[Token], at: usize) -> Option<(bool, usize)> {
    let text = |i: usize| tokens.get(i).map_or("", |t| t.text);
    match text(at) {
        "am" => Some((false, at + 1)),
        "pm" => Some((true, at + 1)),
        "a" | "p" if text(at + 1) == "." && text(at + 2) == "m" => {
            let dot = text(at + 3) == "." && !tokens[at + 3].spaced;
            Some((text(at) == "p", at + if dot { 4 } else { 3 }))
        }
        "a" | "p" if text(at + 1) == "m" && !tokens[at].spaced => Some((text(at) == "p", at + 2)),
        // `by 5p`, but not `5 p.m.` and `3 a day`
        "a" | "p" if !tokens[at].spaced && !tokens[at].capital => tokens
            .get(at + 1)
            .is_none_or(|t| t.spaced || t.is_dash() || t.ends_clause() || t.text == ",")
            .then_some((text(at) == "p", at + 1)),
        _ => None,
    }
}

/// `8 a.m. to 4 p.m.`, `08:00-17:00`, `between 3AM and 6 AM`, `Mon–Fri 9-5`.
pub(super) fn window(tokens: &[Token], at: usize) -> Option<(Draft, usize)> {
    let lead = matches!(tokens[at].text, "between" | "from");
    // `between the hours of 0900 and 1800`
    let start = if lead { past_hours_of(tokens, at) } else { at };
    if !tokens.get(start).is_some_and(|t| t.shape == Shape::Number || matches!(t.text, "noon" | "midnight")) {
        return None;
    }
    let from = time(tokens, start)?;
    let mut next = from.next;
    if tokens.get(next).is_some_and(|t| t.shouted && t.is(class::TIME_ZONE)) {
        next += 1;
    }
    let joint = tokens.get(next)?;
    if !joint.is_dash() && !matches!(joint.text, "to" | "and" | "&" | "until" | "till" | "through") {
        return None;
    }
    let mut to = time(tokens, next + 1)?;
    let (mut first, mut second) = (from.minutes, to.minutes);
    if !from.certain && !to.certain {
        // `M-F 9-5`, `Mo-Sa 8-18h`
        let day = |i: usize| tokens.get(i).is_some_and(|t| t.is(class::DAY_LETTERS));
        let row = |i: usize| day(i) && tokens.get(i + 1).is_some_and(Token::is_dash) && day(i + 2);
        let before = at - usize::from(at > 0 && matches!(tokens[at - 1].text, "," | ":"));
        let letters = before > 2 && row(before - 3) || row(to.next);
        // `weekdays 9-5`
        let ends = tokens.get(to.next).is_none_or(|t| t.shape == Shape::Mark || is_function_word(t));
        let hours = joint.is_dash() && ends && tokens[..before].iter().rev().take(1).any(|t| t.is(class::HOURS_LEAD));
        let days_before = letters || hours || at > 0 && tokens[..at].iter().rev().take(2).any(|t| t.is(class::WEEKDAY));
        // `9 to 5 Eastern time`
        let zone = |i: usize| tokens.get(i).is_some_and(|t| t.capital && t.is(class::TIME_REGION));
        let on_day =
            tokens.get(to.next).is_some_and(|t| t.text == "on") && tokens.get(to.next + 1).is_some_and(|t| t.is(class::WEEKDAY));
        let zone_after = on_day && joint.is_dash()
            || zone(to.next)
            || tokens.get(to.next).is_some_and(|t| (t.shouted && t.is(class::TIME_ZONE)) || t.is(class::WEEKDAY));
        if (letters || days_before) && tokens.get(to.next).is_some_and(|t| t.text == "h" && !t.spaced) {
            to.next += 1;
        }
        let unit_after = tokens.get(to.next).is_some_and(|t| t.known.unit().is_some() || t.text == "/");
        // `9 till 5`
        let till = first > second && matches!(joint.text, "until" | "till");
        let nine_to_five = first > second && joint.is_dash() && first <= 720 && from.minutes % 60 == 0;
        // `9-5 weekdays`
        let daily = nine_to_five && tokens.get(to.next).is_some_and(|t| matches!(t.text, "daily" | "weekdays"));
        if unit_after && !daily && !letters || !(days_before || zone_after || daily || till || (nine_to_five && lead)) {
            return None;
        }
    }
    if matches!(joint.text, "and" | "&") && !lead {
        return None;
    }
    // `9-5`, `8:00 to 5:00`, `2-4 pm`
    if to.half && !from.half && first < 720 && second > 720 && first + 720 < second && first < 420 {
        first += 720;
    }
    if second <= first && !to.half && second <= 720 && first < 18 * 60 {
        second += 720;
    }
    if tokens.get(to.next).is_some_and(|t| t.shouted && t.is(class::TIME_ZONE)) {
        to.next += 1;
    } else if tokens.get(to.next).is_some_and(|t| t.capital && t.is(class::TIME_REGION)) {
        to.next += 1 + usize::from(tokens.get(to.next + 1).is_some_and(|t| t.text == "time"));
    }
    // `… on Wednesday`, `…, Monday to Friday` say on which days.
    let mut end = to.next;
    while tokens.get(end).is_some_and(|t| {
        t.is(class::WEEKDAY) || t.is_dash() || matches!(t.text, "," | "on" | "to" | "through" | "and" | "from" | "morning")
    }) {
        end += 1;
        if tokens[end - 1].is(class::WEEKDAY) {
            to.next = end;
        }
    }
    let value = format!("{:02}:{:02}-{:02}:{:02}", first / 60, first % 60, second / 60, second % 60);
    Some((
        Draft { comparator: Comparator::Exactly, value: Value::Text(value), unit: "time".into(), tokens: at..to.next },
        to.next,
    ))
}

/// The token after `between` and after `between the usual hours of`.
fn past_hours_of(tokens: &[Token], at: usize) -> usize {
    let of = tokens.iter().skip(at + 2).take(3).position(|t| t.text == "of").map(|i| at + 2 + i);
    of.filter(|of| tokens[of - 1].text == "hours").map_or(at + 1, |of| of + 1)
}

/// `Monday to Friday`, `Mon-Sat`: on which days.
pub(super) fn days(tokens: &[Token], at: usize) -> Option<(Draft, usize)> {
    let [first, joint, last] = tokens.get(at..at + 3)? else { return None };
    let through = joint.is_dash() || matches!(joint.text, "to" | "through" | "thru" | "till" | "until");
    if !first.is(class::WEEKDAY) || !through || !last.is(class::WEEKDAY) {
        return None;
    }
    let value = Value::Text(format!("{}-{}", first.text, last.text));
    Some((Draft { comparator: Comparator::Exactly, value, unit: "time".into(), tokens: at..at + 3 }, at + 3))
}

/// `24/7`, `24x7`, `24 hours a day`, `around the clock`.
pub(super) fn coverage(tokens: &[Token], at: usize) -> Option<(Draft, usize)> {
    let text = |i: usize| tokens.get(at + i).map_or("", |t| t.text);
    let number = super::number::number(tokens, at).filter(|n| n.value == Decimal::from(24)).map(|n| n.next);
    let after = |i: usize| number.map_or("", |next| text(next - at + i));
    let hours = matches!(after(0), "hours" | "hrs" | "hour" | "-");
    let next = match (text(0), number) {
        ("24", _) if matches!(text(1), "/" | "x" | "*" | "×") && text(2) == "7" => at + 3,
        ("24", _) if text(1) == "-" && !tokens[at + 1].spaced && text(2) == "7" => at + 3,
        ("24", _) if (text(1), text(2), text(3)) == ("h", "/", "7") && matches!(text(4), "d" | "days") => at + 5,
        (_, Some(next)) if hours && matches!(after(1), "a" | "per" | "/" | "each" | "every") && after(2) == "day" => next + 3,
        (_, Some(next)) if hours && after(1) == "daily" => next + 2,
        ("around" | "round", _) if matches!((text(1), text(2)), ("the", "clock") | ("-", "the")) => {
            at + if text(1) == "-" { 5 } else { 3 }
        }
        _ => return None,
    };
    let mut next = next.min(tokens.len());
    // `…, 7 days a week, 365 days a year` says the same again.
    while let Some(again) = again(tokens, next) {
        next = again;
    }
    Some((
        Draft { comparator: Comparator::Exactly, value: Value::Text("24/7".into()), unit: "coverage".into(), tokens: at..next },
        next,
    ))
}

fn again(tokens: &[Token], at: usize) -> Option<usize> {
    let mut i = at;
    i = skip(tokens, i, class::AGAIN);
    let number = super::number::number(tokens, i).filter(|n| [7, 52, 365, 12].iter().any(|v| n.value == Decimal::from(*v)))?;
    let text = |k: usize| tokens.get(number.next + k).map_or("", |t| t.text);
    if text(0) == "/" && text(1) == "365" {
        return Some(number.next + 2);
    }
    // `24/7/365`
    if tokens[at].text == "/" && number.value == Decimal::from(365) {
        return Some(number.next);
    }
    let unit = tokens.get(number.next)?.known.unit().filter(|u| u.0 == Measures::Time);
    (unit.is_some() && matches!(text(1), "a" | "per" | "each" | "/") && matches!(text(2), "week" | "year"))
        .then_some(number.next + 3)
}

/// `T+2`: two business days after the trade.
pub(super) fn settlement(tokens: &[Token], at: usize) -> Option<(Draft, usize)> {
    let text = |i: usize| tokens.get(at + i).map_or("", |t| t.text);
    if text(0) != "t" || text(1) != "+" || tokens[at + 1].spaced {
        return None;
    }
    let value: Decimal = text(2).parse().ok()?;
    Some((
        Draft { comparator: Comparator::AtMost, value: Value::Number(value), unit: "business day".into(), tokens: at..at + 3 },
        at + 3,
    ))
}
