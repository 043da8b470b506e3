//! So many of so many: a score, a part of a whole, a percentile.

use super::comparator::{self, Comparator};
use super::number::{are_either, in_digits, number};
use super::target::{Draft, Value};
use super::token::Token;
use super::unit::unit;
use super::vocabulary::Measures;
use rust_decimal::Decimal;

/// The score, part or percentile that begins at token `at`.
pub(super) fn ratio(tokens: &[Token], at: usize) -> Option<Draft> {
    score(tokens, at).or_else(|| part_of_whole(tokens, at)).or_else(|| percentile(tokens, at)).or_else(|| proportion(tokens, at))
}

/// `16:9`, `a ratio of 1:12`; anything else with two figures behind the colon is a time of day.
fn proportion(tokens: &[Token], at: usize) -> Option<Draft> {
    let [first, colon, second] = tokens.get(at..at + 3)? else { return None };
    let glued = colon.text == ":" && !colon.spaced && !second.spaced && in_digits(first).and(in_digits(second)).is_some();
    let said = || tokens[at.saturating_sub(3)..].iter().take(8).any(|t| matches!(t.text, "ratio" | "ratios" | "proportion"));
    let more = tokens.get(at + 3).is_some_and(|t| t.text == ":" && !t.spaced);
    if !glued || more || second.text.len() > 1 && !said() {
        return None;
    }
    let left = comparator::before(tokens, at);
    let comparator = left.map_or(Comparator::Exactly, |l| l.0);
    let value = Value::Text(format!("{}:{}", first.text, second.text));
    Some(Draft { comparator, value, unit: "ratio".to_owned(), tokens: left.map_or(at, |l| l.1)..at + 3 })
}

/// `at the 95th percentile`: so many per cent of all cases.
fn percentile(tokens: &[Token], at: usize) -> Option<Draft> {
    let value = in_digits(&tokens[at])?;
    let text = |i: usize| tokens.get(at + i).map_or("", |t| t.text);
    let next = match (text(1), text(2)) {
        ("th" | "st" | "nd" | "rd", "percentile") => at + 3,
        ("percentile", _) => at + 2,
        _ => return None,
    };
    Some(Draft { comparator: Comparator::AtLeast, value: Value::Number(value), unit: "%".to_owned(), tokens: at..next })
}

/// `4.5/5`, `4.5 out of 5`, `9 on a scale of 10`.
fn score(tokens: &[Token], at: usize) -> Option<Draft> {
    let text = |i: usize| tokens.get(at + i).map_or("", |t| t.text);
    let value = in_digits(&tokens[at])?;
    let (top, mut next) = match (text(1), text(2)) {
        ("/", top) => (top, at + 3),
        ("out", "of") => (text(3), at + 4),
        _ => return None,
    };
    let top: Decimal = top.parse().ok()?;
    let scale = [5, 10, 100].iter().any(|n| top == Decimal::from(*n));
    if !scale
        || value > top
        || are_either(&tokens[at..])
        || tokens.get(next).is_some_and(|t| t.text == "/" || t.known.unit().is_some_and(|u| u.0 == Measures::Time))
    {
        return None;
    }
    if tokens.get(next).is_some_and(|t| matches!(t.text, "stars" | "star" | "points")) {
        next += 1;
    }
    let left = comparator::before(tokens, at);
    let right = comparator::after(tokens, next, false);
    let comparator = left.or(right).map_or(Comparator::AtLeast, |c| c.0);
    let tokens = left.map_or(at, |l| l.1)..right.map_or(next, |r| r.1);
    Some(Draft { comparator, value: Value::Number(value), unit: format!("out of {top}"), tokens })
}

/// `1 of 20 posts`, `9 out of 10 new users`, `1 in 100 parcels`, and `below 1 in 100`.
fn part_of_whole(tokens: &[Token], at: usize) -> Option<Draft> {
    let text = |i: usize| tokens.get(i).map_or("", |t| t.text);
    let part = number(tokens, at)?;
    let of = match (text(part.next), text(part.next + 1)) {
        ("of", _) => part.next + 1,
        ("out", "of") => part.next + 2,
        ("]", "of") => part.next + 2,
        ("in", _) => part.next + 1,
        _ => return None,
    };
    let whole = number(tokens, if text(of) == "[" { of + 1 } else { of }).filter(|whole| whole.value >= part.value)?;
    let bound = comparator::before(tokens, at);
    let (comparator, start) = bound.unwrap_or((Comparator::AtLeast, at));
    let (unit, next) = match unit(tokens, whole.next, false) {
        Some(thing) if thing.measures == Measures::Count => {
            (format!("of {} {}", whole.value.normalize(), thing.name), thing.next)
        }
        // `errors stay below 1 in 100`: of what was said before
        None if bound.is_some() && tokens.get(whole.next).is_none_or(Token::ends_clause) => {
            (format!("of {}", whole.value.normalize()), whole.next)
        }
        _ => return None,
    };
    Some(Draft { comparator, value: Value::Number(part.value), unit, tokens: start..next })
}
