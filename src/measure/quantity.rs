//! Amounts: a number with a unit and the words that bind it, a range, a sum of money, a rate.

use super::clock;
use super::comparator::{self, Comparator};
use super::number::{self, Number, in_digits, number};
use super::period;
use super::ratio::ratio;
use super::shorthand;
use super::stray::{binds, followed_by_hedge, hedged, is_past, is_tolerance, names_something, trigger};
use super::target::{Draft, Value};
use super::token::{Shape, Token};
use super::unit::{Unit, is_function_word, unit};
use super::vocabulary::{Measures, class, known};
use rust_decimal::Decimal;

/// What stands at a token, and where it ends.
pub(super) enum Amount {
    /// Targets.
    Firm(Vec<Draft>, usize),
    /// An amount behind `about`: not a target.
    Soft(usize),
}

/// Reads the amount that begins at token `at`.
pub(super) fn amount(tokens: &[Token], at: usize) -> Option<Amount> {
    if let Some((wide, high, next)) = shorthand::picture(tokens, at) {
        let pixels = |value| Draft {
            comparator: Comparator::Exactly,
            value: Value::Number(value),
            unit: "pixel".to_owned(),
            tokens: at..next,
        };
        return Some(Amount::Firm(vec![pixels(wide), pixels(high)], next));
    }
    if let Some(ratio) = ratio(tokens, at) {
        let next = ratio.tokens.end;
        return Some(Amount::Firm(vec![ratio], next));
    }
    let lasts = is_length_of_time(tokens, at);
    if names_something(tokens, at) || !lasts && clock::time(tokens, at).is_some_and(|t| t.certain) {
        return None;
    }
    let below_zero = has_sign(tokens, at);
    let money = currency_before(tokens, at);
    let first_at = money.map_or(at, |(_, next)| next);
    let first = number(tokens, first_at).or_else(|| article(tokens, at))?;
    let second = range_end(tokens, first.next);
    // `20ish hours`
    if tokens.get(first.next).is_some_and(|t| t.text == "ish") {
        return Some(Amount::Soft(first.next + 1));
    }
    let first = second.map_or(first, |second| of_one_scale(tokens, first, second));
    let (first, last) = in_order(first, second.unwrap_or(first));
    let (first, last) = if money.is_some() { in_millions(tokens, first, last) } else { (first, last) };
    let one = last.value == Decimal::ONE && second.is_none();
    let often = money.is_none() && tokens.get(last.next).is_some_and(|t| t.known.frequency().is_some());
    let mut measured = match money {
        Some((name, _)) => Unit { name: name.into(), measures: Measures::Money, next: last.next },
        None => {
            // `3 or more drafts`, `[3] drafts`
            let after = comparator::after(tokens, last.next, false).map_or(last.next, |(_, next)| next);
            // `one monthly report`: how often is read by itself
            let thing = last.next + usize::from(often);
            shorthand::sign(tokens, at, last)
                .or_else(|| unit(tokens, thing, one))
                .or_else(|| unit(tokens, after, one))
                .or_else(|| shorthand::told_before(tokens, at, last))?
        }
    };
    if measured.name == "minute" && tokens[measured.next - 1].text == "m" && is_length(tokens, at, last) {
        measured.name = "meter".to_owned();
        measured.measures = Measures::Size;
    }
    let mut value = last.value;
    if second.is_none() && measured.measures == Measures::Time {
        (value, measured) = longer(tokens, value, measured);
    }
    // nothing but a temperature is below zero
    if !binds(tokens, at, first, &measured) || below_zero && !measured.name.starts_with("degree") {
        return None;
    }
    let at = at - usize::from(below_zero);
    let value = if below_zero { -value } else { value };
    let in_brackets = at > 1 && tokens[at - 1].text == "(" && tokens.get(measured.next).is_some_and(|t| t.text == ")");
    let converted = in_brackets && tokens[at - 2].known.unit().is_some();
    if converted || is_past(tokens, at) || is_tolerance(tokens, at) {
        return Some(Amount::Firm(Vec::new(), measured.next));
    }
    let time = measured.measures == Measures::Time;
    let (bare, unit_end) = (measured.name.clone(), measured.next);
    period::per(tokens, &mut measured);
    let left = comparator::before(tokens, at);
    if hedged(tokens, left.map_or(at, |(_, start)| start)) || hedged(tokens, at) || followed_by_hedge(tokens, measured.next) {
        return Some(Amount::Soft(measured.next));
    }
    let right = comparator::after(tokens, measured.next, time)
        .or_else(|| stands_between(tokens, last.next, unit_end))
        .or_else(|| behind_kind(tokens, measured.next));
    // `no later than 14 days before the event` leaves at least so much time
    let ahead = time && matches!(tokens.get(measured.next).map_or("", |t| t.text), "prior" | "before");
    let later = left.is_some_and(|(_, start)| tokens[start..at].iter().any(|t| t.text == "later"));
    let left = if ahead && later { left.map(|(_, start)| (Comparator::AtLeast, start)) } else { left };
    let start = left.map_or(at, |(_, start)| start);
    let end = right.map_or(measured.next, |(_, end)| end.max(measured.next));
    if let Some(low) = second.map(|_| first) {
        let draft = |comparator, value| Draft {
            comparator,
            value: Value::Number(value),
            unit: measured.name.clone(),
            tokens: start..end,
        };
        return Some(Amount::Firm(vec![draft(Comparator::AtLeast, low.value), draft(Comparator::AtMost, last.value)], end));
    }
    let comparator = left.map(|l| l.0).or(right.map(|r| r.0)).unwrap_or_else(|| implied(tokens, at, measured.next, &bare, time));
    let counts_faults = tokens[..measured.next.min(tokens.len())].last().is_some_and(|t| t.is(class::DEFECT));
    let comparator = if value.is_zero() && counts_faults { Comparator::AtMost } else { comparator };
    if trigger(tokens, start, comparator) {
        return Some(Amount::Firm(Vec::new(), end));
    }
    let next = if often { last.next } else { end };
    Some(Amount::Firm(vec![Draft { comparator, value: Value::Number(value), unit: measured.name, tokens: start..end }], next))
}

/// `3 or more drafts`: the comparator between a number and its unit. The `min` of `90min` is the unit itself.
fn stands_between(tokens: &[Token], at: usize, unit_end: usize) -> Option<(Comparator, usize)> {
    comparator::after(tokens, at, false).filter(|(_, next)| *next < unit_end)
}

/// `2 rounds of edits max`
fn behind_kind(tokens: &[Token], at: usize) -> Option<(Comparator, usize)> {
    let [of, kind] = tokens.get(at..at + 2)? else { return None };
    let plain = of.text == "of" && kind.shape == Shape::Word && !is_function_word(kind);
    comparator::after(tokens, at + 2, false).filter(|(_, next)| plain && *next == at + 3)
}

/// `£2m`, `$1-2m`
fn in_millions(tokens: &[Token], first: Number, last: Number) -> (Number, Number) {
    let million = Decimal::from(1_000_000);
    let letter = tokens.get(last.next).is_some_and(|t| !t.spaced && matches!(t.text, "m" | "mn" | "mil"));
    match (first.value.checked_mul(million), last.value.checked_mul(million)) {
        (Some(low), Some(high)) if letter => {
            (Number { value: low, next: last.next + 1, ..first }, Number { value: high, next: last.next + 1, ..last })
        }
        _ => (first, last),
    }
}

/// Of `2-3k` both numbers are thousands.
fn of_one_scale(tokens: &[Token], first: Number, second: Number) -> Number {
    let thousand = Decimal::from(1000);
    match first.value.checked_mul(thousand) {
        Some(value) if tokens[second.next - 1].text == "k" && first.value < thousand && value < second.value => {
            Number { value, ..first }
        }
        _ => first,
    }
}

/// The `m` of `0.5 m` and `3 m high`, and not of `reply in 30m`.
fn is_length(tokens: &[Token], at: usize, number: Number) -> bool {
    let near = tokens[at.saturating_sub(8)..].iter().take(8 + number.next - at + 5);
    let timed =
        |t: &Token| matches!(t.text, "h" | "hr" | "s" | "sec" | "minutes") || number.value.is_integer() && t.text == "within";
    // `5 m/s`
    if matches!(tokens.get(number.next + 1..number.next + 3), Some([per, time]) if matches!(per.text, "/" | "per") && matches!(time.text, "s" | "sec" | "second"))
    {
        return true;
    }
    !near.clone().any(timed) && (!number.value.is_integer() || near.clone().any(|t| t.is(class::SPATIAL)))
}

/// Whether the sign of a number below zero stands before it: `-18 degrees`, but not `10 -12` and not the dash of a list.
fn has_sign(tokens: &[Token], at: usize) -> bool {
    let Some(sign) = at.checked_sub(1).map(|i| &tokens[i]).filter(|sign| sign.is_dash()) else { return false };
    let before = at.checked_sub(2).map(|i| &tokens[i]);
    sign.spaced && !tokens[at].spaced && before.is_some_and(|t| t.shape == Shape::Word && t.known.unit().is_none())
}

/// The two ends of a range, the lower one first: `between 10 and 5`.
fn in_order(first: Number, last: Number) -> (Number, Number) {
    if first.value <= last.value {
        (first, last)
    } else {
        (Number { value: last.value, ..first }, Number { value: first.value, ..last })
    }
}

/// `within a week`, `at least an hour`: only behind a comparator is the article a number. `within the hour` says the same, and
/// `within the week of the fair` does not.
fn article(tokens: &[Token], at: usize) -> Option<Number> {
    let (measures, name) = tokens.get(at + 1)?.known.unit()?;
    // `copied to a second site`
    if name == "second" && tokens.get(at + 2).is_some_and(|t| t.shape == Shape::Word && !is_function_word(t)) {
        return None;
    }
    let bound = match tokens[at].text {
        // `shall be done in a day`
        "a" | "an" => {
            comparator::before(tokens, at).is_some() || at > 1 && tokens[at - 1].text == "in" && tokens[at - 2].is(class::DONE_IN)
        }
        "the" => {
            let within = at > 0 && tokens[at - 1].text == "within"
                || at > 2 && tokens[at - 1].text == "in" && tokens[at - 2].text == "/" && tokens[at - 3].text == "w";
            let one = tokens[at + 1].text == name || !tokens[at + 1].text.ends_with('s');
            within && one && tokens.get(at + 2).is_none_or(|t| t.text != "of" && t.shape != Shape::Number)
        }
        _ => false,
    };
    (bound && measures == Measures::Time).then_some(Number { value: Decimal::ONE, next: at + 1, in_words: true })
}

/// `$`, `US$`, `£`, `€`, `USD`: the currency and the token after it.
fn currency_before(tokens: &[Token], at: usize) -> Option<(&'static str, usize)> {
    let token = &tokens[at];
    let symbol = |text: &str| match text {
        "$" => Some("usd"),
        "£" => Some("gbp"),
        "€" => Some("eur"),
        "¥" => Some("jpy"),
        "₹" => Some("inr"),
        _ => None,
    };
    if let Some(name) = symbol(token.text) {
        let name = match at.checked_sub(1).map(|i| (tokens[i].text, token.spaced)) {
            Some(("c" | "ca" | "cad", false)) => "cad",
            Some(("a" | "au" | "aud", false)) => "aud",
            Some(("nz", false)) => "nzd",
            _ => name,
        };
        return Some((name, at + 1));
    }
    let (measures, name) = token.known.unit()?;
    (measures == Measures::Money && token.text.len() == 3 && tokens.get(at + 1).is_some_and(|t| t.shape == Shape::Number))
        .then_some((name, at + 1))
}

/// The second number of `2-3`, `2 to 3`, `between 2 and 3`.
fn range_end(tokens: &[Token], at: usize) -> Option<Number> {
    let joint = tokens.get(at)?;
    // `2/3 days`
    let either = joint.text == "/" && !joint.spaced && at > 0 && number::are_either(&tokens[at - 1..]);
    let wave = joint.text == "~" && !joint.spaced;
    if !joint.is_dash() && !either && !wave && !matches!(joint.text, "to" | "and" | "or") {
        // `60 degrees F and 80 degrees F` is two amounts, not a range with one unit.
        return None;
    }
    let mut next = at + 1;
    if tokens.get(next).is_some_and(|t| matches!(t.text, "$" | "£" | "€")) {
        next += 1;
    }
    let mut second = number(tokens, next)?;
    second.next = past_repeated_range(tokens, second.next);
    let between = (2..8).any(|back| at >= back && tokens[at - back].text == "between");
    (joint.text != "and" || between).then_some(second)
}

/// The token after the brackets of `twenty to thirty (20-30)`.
fn past_repeated_range(tokens: &[Token], at: usize) -> usize {
    let in_digits = |i: usize| tokens.get(at + i).is_some_and(|t| t.shape == Shape::Number);
    let joined = tokens.get(at + 2).is_some_and(|t| t.is_dash() || t.text == "to");
    let text = |i: usize| tokens.get(at + i).map_or("", |t| t.text);
    if text(0) == "(" && in_digits(1) && joined && in_digits(3) && text(4) == ")" { at + 5 } else { at }
}

/// The `1h30` of `within 1h30`, which elsewhere is a time of day.
fn is_length_of_time(tokens: &[Token], at: usize) -> bool {
    tokens.get(at + 1).is_some_and(|t| t.text == "h" && !t.spaced) && comparator::before(tokens, at).is_some()
}

/// `1 hour 22 min`, `6m30s`, `1h30`: in the smaller unit.
fn longer(tokens: &[Token], value: Decimal, first: Unit) -> (Decimal, Unit) {
    let factor = match first.name.as_str() {
        "hour" => 60,
        "minute" => 60,
        "day" => 24,
        _ => return (value, first),
    };
    let mut at = first.next;
    if tokens.get(at).is_some_and(|t| t.text == "and") {
        at += 1;
    }
    let part = tokens.get(at).and_then(in_digits);
    let second = part.and_then(|_| unit(tokens, at + 1, false));
    let bare = part.is_some() && second.is_none() && tokens[at - 1].text == "h" && !tokens[at].spaced;
    let second = second.or_else(|| bare.then(|| Unit { name: "minute".into(), measures: Measures::Time, next: at + 1 }));
    match (part, second) {
        (Some(part), Some(second))
            if matches!(
                (first.name.as_str(), second.name.as_str()),
                ("hour", "minute") | ("minute", "second") | ("day", "hour")
            ) =>
        {
            match value.checked_mul(Decimal::from(factor)).and_then(|v| v.checked_add(part)) {
                Some(total) => (total, second),
                None => (value, first),
            }
        }
        _ => (value, first),
    }
}

/// Which way a number binds that comes without a word for it.
fn implied(tokens: &[Token], at: usize, next: usize, unit: &str, time: bool) -> Comparator {
    let before = |i: usize| at.checked_sub(i).map_or("", |i| tokens[i].text);
    let near =
        |class| tokens[next.min(tokens.len())..].iter().take(4).chain(tokens[..at].iter().rev().take(4)).any(|t| t.is(class));
    if unit == "%" && near(class::SUM) {
        return Comparator::Exactly;
    }
    if unit == "%" {
        return if near(class::FLOOR_NOUN) || tokens.get(next).is_some_and(|t| t.text == "of") {
            Comparator::AtLeast
        } else {
            Comparator::Exactly
        };
    }
    // `rated 4.8 stars`, but not `a 5 star hotel`
    if unit == "star" && near(class::SCORES) {
        return Comparator::AtLeast;
    }
    if time {
        let after = tokens[next.min(tokens.len())..].iter().take(5).any(|t| t.text == "experience");
        let years_in = unit == "year" && tokens.get(next).is_some_and(|t| matches!(t.text, "in" | "as"));
        if after || years_in {
            return Comparator::AtLeast;
        }
        let limit = ["time", "response", "turnaround", "deadline"]
            .iter()
            .any(|w| tokens[..at].iter().rev().take(5).any(|t| t.text == *w));
        if matches!(before(1), "in" | "have" | "(" | "ones") || limit {
            return Comparator::AtMost;
        }
    }
    if before(1) == "in" && known(unit).classes.meets(class::TRIES) {
        return Comparator::AtMost;
    }
    let holds = |t: &Token| t.is(class::COPES);
    let back = &tokens[at.saturating_sub(4)..at];
    if back.iter().any(holds) && tokens[at.saturating_sub(8)..at].iter().any(|t| matches!(t.text, "able" | "capable" | "can")) {
        return Comparator::AtLeast;
    }
    if matches!(before(1), "existing" | "handling" | "support" | "supporting")
        || matches!((before(2), before(1)), ("handle" | "support", "up"))
    {
        return Comparator::AtLeast;
    }
    Comparator::Exactly
}
