//! Behind an amount, what it holds for: `per week`, `/wk`, `a day`, `per 1,000 words`, and the short forms that people type: `£300 pw`,
//! `12 p.h.`, `15 €/h`.

use super::number::number;
use super::token::{Shape, Token, skip};
use super::unit::{Unit, is_function_word, singular, unit};
use super::vocabulary::{Measures, class};

/// `per week`, `/wk`, `a day`, `per 1,000 words`, `weekly`: made part of the unit.
pub(super) fn per(tokens: &[Token], unit_so_far: &mut Unit) {
    let at = unit_so_far.next;
    let Some(token) = tokens.get(at) else { return };
    if let Some((name, next)) = short_form(tokens, at) {
        unit_so_far.name = format!("{} per {name}", unit_so_far.name);
        unit_so_far.next = next;
        return;
    }
    // `4 hours of support per day`
    if let Some((name, next)) = month(tokens, at, unit_so_far.measures == Measures::Money).or_else(|| slashed(tokens, at)) {
        unit_so_far.name = format!("{} per {name}", unit_so_far.name);
        unit_so_far.next = next;
        return;
    }
    if token.text == "of" && unit_so_far.measures == Measures::Time {
        let rate = tokens.iter().skip(at + 1).take(3).position(|t| matches!(t.text, "per" | "/")).map(|i| at + 1 + i);
        let plain = |i: usize| tokens[at + 1..i].iter().all(|t| t.shape == Shape::Word);
        if let Some(rate) = rate.filter(|rate| *rate > at + 1 && plain(*rate)) {
            let mut of_work = Unit { next: rate, ..unit_so_far.clone() };
            per(tokens, &mut of_work);
            if of_work.next > rate {
                *unit_so_far = of_work;
            }
        }
        return;
    }
    if let Some((1, name)) =
        token.known.frequency().filter(|_| token.text.ends_with("ly") && unit_so_far.measures != Measures::Share)
    {
        unit_so_far.name = format!("{} per {name}", unit_so_far.name);
        unit_so_far.next = at + 1;
        return;
    }
    let article = matches!(token.text, "a" | "an" | "each" | "every");
    if !article && !matches!(token.text, "per" | "/") {
        return;
    }
    let mut next = at + 1;
    let count = if article { None } else { number(tokens, next) };
    if let Some(count) = &count {
        next = count.next;
    }
    next = skip(tokens, next, class::PER_KIND);
    // `1 error per 100`
    if let Some(count) = count.filter(|_| tokens.get(next).is_none_or(|t| t.shape == Shape::Mark || is_function_word(t))) {
        unit_so_far.name = format!("{} per {}", unit_so_far.name, count.value.normalize());
        unit_so_far.next = next;
        return;
    }
    let Some(token) = tokens.get(next).filter(|t| !t.shouted || t.known.unit().is_some()) else { return };
    let name = match token.known.unit() {
        Some((Measures::Time, name)) => name.to_owned(),
        _ if article => return,
        _ => match unit(tokens, next, true) {
            Some(found) => {
                next = found.next - 1;
                found.name
            }
            None if token.shape == Shape::Word && !is_function_word(token) => singular(token.text),
            None => return,
        },
    };
    let count = count.map(|c| format!("{} ", c.value.normalize())).unwrap_or_default();
    unit_so_far.name = format!("{} per {count}{name}", unit_so_far.name);
    unit_so_far.next = next + 1;
}

/// The period that a short form at token `at` names, and the token after it: `pw`, `p.a.`, `p/h`, `pcm`.
pub(super) fn short_form(tokens: &[Token], at: usize) -> Option<(&'static str, usize)> {
    let text = |i: usize| tokens.get(at + i).map_or("", |t| t.text);
    // `2 PA` are two assistants
    if tokens.get(at).is_none_or(|t| t.shouted) || !text(0).starts_with('p') {
        return None;
    }
    if text(0) == "p" && matches!(text(1), "." | "/") {
        let dot = usize::from(text(1) == "." && text(3) == ".");
        // `p/wk`
        let unit = tokens.get(at + 2).and_then(|t| t.known.unit()).filter(|(measures, _)| *measures == Measures::Time);
        let in_full = unit.map(|(_, name)| name).filter(|_| text(2).len() > 1 && text(1) == "/");
        let month = (text(2) == "m" && text(1) == "/").then_some("month");
        return period(text(2)).or(in_full).or(month).map(|name| (name, at + 3 + dot));
    }
    period(&text(0)[1..]).map(|name| (name, at + 1))
}

/// The `pm` of `£400 pm` and `2 blogs pm`; behind a number it is the afternoon.
fn month(tokens: &[Token], at: usize, money: bool) -> Option<(&'static str, usize)> {
    let counted = at > 0 && tokens[at - 1].shape == Shape::Word && !tokens[at - 1].text.contains("clock");
    (tokens[at].text == "pm" && !tokens[at].shouted && (money || counted)).then_some(("month", at + 1))
}

/// `10/d`, `3/w`
pub(super) fn slashed(tokens: &[Token], at: usize) -> Option<(&'static str, usize)> {
    let [slash, letter] = tokens.get(at..at + 2)? else { return None };
    let glued = slash.text == "/" && !letter.spaced && !letter.capital;
    matches!(letter.text, "d" | "w").then(|| period(letter.text)).flatten().filter(|_| glued).map(|name| (name, at + 2))
}

/// `pm` is the afternoon, and so a month takes two letters.
fn period(letters: &str) -> Option<&'static str> {
    Some(match letters {
        "h" => "hour",
        "d" => "day",
        "w" => "week",
        "cm" => "month",
        "a" => "year",
        _ => return None,
    })
}
