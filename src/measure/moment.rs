//! One moment: a date, a week day, a time of day, `close of business`, and the short forms of them that people type.

use super::clock;
use super::number::in_digits;
use super::token::{Shape, Token, skip};
use super::unit::is_function_word;
use super::vocabulary::class;
use rust_decimal::Decimal;

/// `same-day delivery`, `next-business-day repairs`: the token after the day.
pub(super) fn day_after_dash(tokens: &[Token], at: usize) -> Option<usize> {
    let text = |i: usize| tokens.get(at + i).map_or("", |t| t.text);
    let led = tokens.get(at).is_some_and(|t| t.is(class::MOMENT_KIND)) && matches!(text(0), "same" | "next") && text(1) == "-";
    match (text(2), text(3), text(4)) {
        ("business" | "working", "-", "day") if led => Some(at + 5),
        ("day", ..) if led => Some(at + 3),
        _ => None,
    }
}

/// One or more moments in a row: `5 pm on Friday, 3 March`. The token after the last.
pub(super) fn moments(tokens: &[Token], start: usize, lead: bool) -> Option<usize> {
    let mut end = moment(tokens, start, lead)?;
    for _ in 0..6 {
        let next = skip(tokens, end, class::MOMENT_JOINT);
        match moment(tokens, next, false) {
            Some(further) if further > next => end = further,
            // `the 5th day following the end of each month`
            _ if tokens.get(end).is_some_and(|t| matches!(t.text, "following" | "after")) => {
                let Some(further) = moment(tokens, end + 1, true).filter(|_| names_end(tokens, end + 1)) else { break };
                end = further;
            }
            _ => break,
        }
    }
    Some(end)
}

fn names_end(tokens: &[Token], at: usize) -> bool {
    tokens.iter().skip(at).take(2).any(|t| matches!(t.text, "end" | "close" | "start" | "beginning"))
}

/// One moment; the token after it.
pub(super) fn moment(tokens: &[Token], at: usize, lead: bool) -> Option<usize> {
    if let Some(end) = day_after_dash(tokens, at) {
        return Some(end);
    }
    let text = |i: usize| tokens.get(at + i).map_or("", |t| t.text);
    let is = |i: usize, class| tokens.get(at + i).is_some_and(|t| t.is(class));
    // `close of business`, `end of the day`, `COB`
    match (text(0), text(1)) {
        ("q", quarter) if lead && matches!(quarter, "1" | "2" | "3" | "4") && !tokens[at + 1].spaced => return Some(at + 2),
        ("week" | "wk", _) if lead && tokens.get(at + 1).is_some_and(|t| t.shape == Shape::Number) => return Some(at + 2),
        ("end", "q") => return moment(tokens, at + 1, true),
        ("end" | "mid", "of" | "-") if tokens.get(at + 2).is_some_and(|t| t.text == "q" || t.is(class::MONTH)) => {
            return moment(tokens, at + 2, true);
        }
        ("end" | "mid", _) if is(1, class::MONTH) => return date(tokens, at + 1).or(Some(at + 2)),
        _ if is(0, class::MOMENT | class::MOMENT_OF_DAY) => return Some(at + 1),
        ("close" | "end", "of") => return period_end(tokens, at + 2),
        ("the", "close" | "end") if text(2) == "of" => return period_end(tokens, at + 3),
        ("start" | "beginning", "of") if lead => return period_end(tokens, at + 2),
        ("the", "start" | "beginning") if lead && text(2) == "of" => return period_end(tokens, at + 3),
        _ => {}
    }
    let i = skip(tokens, at, class::MOMENT_KIND);
    let told = i > at && !(i == at + 1 && text(0) == "the");
    let word = |k: usize| tokens.get(i + k).map_or("", |t| t.text);
    let here = |k: usize, class| tokens.get(i + k).is_some_and(|t| t.is(class));
    if here(0, class::WEEKDAY) && !word(0).ends_with("days") {
        let part = matches!(word(1), "morning" | "afternoon" | "evening" | "night" | "noon" | "am" | "pm") as usize;
        let of_month = word(1) == "of" && matches!(word(3), "month" | "quarter" | "year");
        return Some(if of_month { i + 4 } else { i + 1 + part });
    }
    if told && matches!(word(0), "business" | "working" | "calendar" | "banking") && word(1) == "day" {
        return Some(i + 2);
    }
    if told && matches!(word(0), "day" | "weekday" | "workday") && (text(0) != "each" && text(0) != "every") {
        return Some(i + 1);
    }
    if told && lead && matches!(word(0), "week" | "month" | "quarter" | "shift" | "sprint" | "year" | "period") {
        return Some(i + 1);
    }
    if matches!(word(0), "morning" | "afternoon" | "evening")
        && at > 0
        && matches!(text(0), "the" | "each")
        && tokens[at - 1].text != "with"
    {
        let goes_on = at > 1 && matches!(tokens[at - 1].text, "in" | ",");
        return if lead || goes_on { Some(i + 1) } else { None };
    }
    // `15 March 2027`, `15th of March`, `March 15th, 2027`
    if let Some(end) = date(tokens, i) {
        return Some(end);
    }
    // `the 5th of the month`
    let day = tokens.get(i).is_some_and(|t| t.shape == Shape::Number && t.text.len() <= 2)
        && matches!(word(1), "st" | "nd" | "rd" | "th")
        && word(2) != "percentile";
    let ordinal = i > at
        && matches!(word(0), "fourth" | "fifth" | "seventh" | "tenth" | "fifteenth" | "twentieth" | "last" | "first")
        && matches!(word(1), "day" | "business" | "working" | "calendar" | "of" | "(");
    if day || ordinal {
        let mut end = i + if day { 2 } else { 1 };
        // `the tenth (10th) day`
        if ordinal && tokens.get(end).is_some_and(|t| t.text == "(") && tokens.get(end + 3).is_some_and(|t| t.text == ")") {
            end += 4;
        }
        // `the 1st & 15th`
        let another = |k: usize| tokens.get(end + k).is_some_and(|t| t.shape == Shape::Number && t.text.len() <= 2);
        let suffix = |k: usize| tokens.get(end + k).is_some_and(|t| matches!(t.text, "st" | "nd" | "rd" | "th"));
        if day && tokens.get(end).is_some_and(|t| matches!(t.text, "&" | "and")) && another(1) && suffix(2) {
            end += 3;
        }
        let next = |k: usize| tokens.get(end + k).map_or("", |t| t.text);
        if matches!(next(0), "calendar" | "business" | "working") && next(1) == "day" {
            end += 2;
        } else if next(0) == "day" {
            end += 1;
        } else if !lead && !matches!(next(0), "of") {
            return None;
        }
        let next = |k: usize| tokens.get(end + k).map_or("", |t| t.text);
        if next(0) == "of" {
            let unit = (1..5).find(|k| matches!(next(*k), "month" | "week" | "quarter" | "year"));
            if let Some(unit) = unit {
                end += unit + 1;
            }
        }
        return Some(end);
    }
    if is(0, class::WEEKDAY) && !text(0).ends_with("days") {
        return Some(at + 1);
    }
    let time = clock::time(tokens, at).filter(|t| t.certain || (lead && t.half))?;
    let zone = tokens.get(time.next).is_some_and(|t| t.shouted && t.is(class::TIME_ZONE));
    Some(time.next + usize::from(zone))
}

/// Behind `latest` and `starts`: a moment that could be nothing else.
pub(super) fn starts_moment(tokens: &[Token], at: usize) -> bool {
    let opens = |t: &Token| t.is(class::WEEKDAY) || t.shape == Shape::Number || t.is(class::MONTH | class::MOMENT);
    tokens.get(at).is_some_and(opens) && moment(tokens, at, false).or_else(|| short_date(tokens, at)).is_some()
}

/// What is a moment only behind `by` and the like: `by 5`, `by 12/31`.
pub(super) fn short_moment(tokens: &[Token], lead: usize, at: usize) -> Option<usize> {
    let on_clock = |n: &Decimal| n.is_integer() && *n >= Decimal::ONE && *n <= Decimal::from(12);
    let hour = || tokens.get(at).and_then(in_digits).filter(on_clock).map(|_| at + 1);
    let end = short_date(tokens, at).or_else(hour)?;
    // `cut it by 5`
    let amount = tokens[..lead].iter().rev().take(8).any(|t| t.is(class::CHANGES_AMOUNT | class::SCALED));
    let ends = tokens.get(end).is_none_or(|t| t.ends_clause() || matches!(t.text, "," | ")"));
    (ends && !amount).then_some(end)
}

/// `12/31`, `3/4`: a day and a month, in whichever order.
fn short_date(tokens: &[Token], at: usize) -> Option<usize> {
    let [first, slash, second] = tokens.get(at..at + 3)? else { return None };
    let (first, second) = (in_digits(first)?, in_digits(second)?);
    let part = |n: Decimal| n.is_integer() && n >= Decimal::ONE && n <= Decimal::from(31);
    let month = first.min(second) <= Decimal::from(12);
    (slash.text == "/" && !slash.spaced && part(first) && part(second) && month).then_some(at + 3)
}

/// The token after `latest` or `at the latest`, where one of them stands at `at`.
pub(super) fn past_latest(tokens: &[Token], at: usize) -> usize {
    let text = |i: usize| tokens.get(at + i).map_or("", |t| t.text);
    match (text(0), text(1), text(2)) {
        ("at", "the", "latest") => at + 3,
        ("latest", ..) => at + 1,
        _ => at,
    }
}

/// `no emails on Sunday`, `never call before 8 am`
pub(super) fn forbidden_then(tokens: &[Token], at: usize) -> bool {
    let opens = matches!(tokens[0].text, "no" | "never" | "don't" | "don’t") || tokens[0].text == "not" && at == 1;
    let not_later = tokens.get(1).is_some_and(|t| matches!(t.text, "later" | "earlier" | "sooner"));
    at > 0 && opens && !not_later && matches!(tokens[at].text, "at" | "on" | "before" | "until" | "till")
}

/// After `end of`: `business`, `the day`, `each month`, `the following quarter`.
fn period_end(tokens: &[Token], at: usize) -> Option<usize> {
    let i = skip(tokens, at, class::PERIOD_KIND);
    let last = tokens.get(i).filter(|t| {
        matches!(
            t.text,
            "day" | "week" | "wk" | "month" | "mth" | "quarter" | "year" | "shift" | "play" | "workday" | "today" | "tomorrow"
        ) || t.is(class::MONTH | class::WEEKDAY)
            || t.is(class::TERM) && i > at && !tokens.get(i + 1).is_some_and(|t| t.shape == Shape::Word && !is_function_word(t))
    });
    match last {
        Some(_) => Some(i + 1),
        None if i > at && tokens[i - 1].text == "business" => Some(i),
        None => None,
    }
}

/// A calendar date; the token after it.
pub(super) fn date(tokens: &[Token], at: usize) -> Option<usize> {
    let text = |i: usize| tokens.get(at + i).map_or("", |t| t.text);
    let number = |i: usize| tokens.get(at + i).is_some_and(|t| t.shape == Shape::Number);
    let month = |i: usize| {
        // `1 march`, but not `march in step` and `item 1 may be`
        let behind_number = |t: &Token| t.text == "march" && i > 0 && number(i - 1);
        tokens
            .get(at + i)
            .is_some_and(|t| t.is(class::MONTH) && (t.capital || !matches!(t.text, "may" | "march") || behind_number(t)))
    };
    let year = |i: usize| number(i) && text(i).len() == 4;
    let ordinal = |i: usize| usize::from(matches!(text(i), "st" | "nd" | "rd" | "th"));
    if month(0) {
        if !number(1) {
            return Some(at + if text(1) == "," && year(2) { 3 } else { 1 });
        }
        let mut end = 2 + ordinal(2);
        if text(end) == "," && year(end + 1) {
            end += 2;
        } else if year(end) {
            end += 1;
        }
        return Some(at + end);
    }
    if !number(0) {
        return None;
    }
    // `15.03.2027`, `15-Mar-27`
    if text(0).matches('.').count() == 2 && text(0).rsplit('.').next().is_some_and(|year| year.len() == 4) {
        return Some(at + 1);
    }
    if tokens.get(at + 1).is_some_and(Token::is_dash) && month(2) && text(3) == text(1) && number(4) {
        return Some(at + 5);
    }
    let mut i = 1 + ordinal(1);
    if text(i) == "of" {
        i += 1;
    }
    if month(i) {
        let comma = usize::from(text(i + 1) == "," && year(i + 2));
        return Some(at + i + 1 + comma + usize::from(year(i + 1 + comma)));
    }
    // `2027-03-15`, `3/15/2027`
    let joint = text(1);
    if matches!(joint, "-" | "/")
        && number(2)
        && text(3) == joint
        && number(4)
        && (year(0) || text(4).len() == 4 || text(4).len() == 2)
    {
        return Some(at + 5);
    }
    None
}
