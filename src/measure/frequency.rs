//! How often: `daily`, `every two weeks`, `once a month`, `three times per week`, `each Friday`.

use super::comparator::{self, Comparator};
use super::moment::forbidden_then;
use super::number::{in_digits, number};
use super::period;
use super::stray::{hedged, names_something};
use super::target::{Draft, Value};
use super::token::{Shape, Token, skip};
use super::unit::unit;
use super::vocabulary::{Measures, class};
use rust_decimal::Decimal;

/// The interval that begins at token `at`.
pub(super) fn frequency(tokens: &[Token], at: usize) -> Option<(Draft, usize)> {
    period_end(tokens, at)
        .or_else(|| adverb(tokens, at))
        .or_else(|| prescribed(tokens, at))
        .or_else(|| nth_weekday(tokens, at))
        .or_else(|| every(tokens, at))
        .or_else(|| weekdays(tokens, at))
}

/// `q2h`, `q 4 hours`: every so many hours, as nurses write.
fn prescribed(tokens: &[Token], at: usize) -> Option<(Draft, usize)> {
    if tokens[at].text != "q" {
        return None;
    }
    let value = tokens.get(at + 1).and_then(in_digits)?;
    let found = unit(tokens, at + 2, true).filter(|u| u.measures == Measures::Time)?;
    // the second quarter is `Q2`
    if tokens[at].capital && tokens[at + 2].spaced {
        return None;
    }
    let draft = Draft { comparator: Comparator::Every, value: Value::Number(value), unit: found.name, tokens: at..found.next };
    Some((draft, found.next))
}

/// `daily`, `bi-weekly`, `semi-annual`.
fn adverb(tokens: &[Token], at: usize) -> Option<(Draft, usize)> {
    let token = &tokens[at];
    let text = |i: usize| tokens.get(at + i).map_or("", |t| t.text);
    if matches!(token.text, "bi" | "semi") {
        let word = if tokens.get(at + 1)?.is_dash() { at + 2 } else { at + 1 };
        let (count, name) = match (token.text, tokens.get(word)?.text) {
            ("bi", "weekly") => (2, "week"),
            ("bi", "monthly") => (2, "month"),
            ("bi" | "semi", "annual" | "annually") => (6, "month"),
            ("semi", "monthly") => (15, "day"),
            ("semi", "weekly") => (3, "day"),
            _ => return None,
        };
        return Some((Draft::every(count, name, at..word + 1), word + 1));
    }
    let (count, name) = token.known.frequency()?;
    // `day-to-day` is no interval, and `annual` in a name is none either.
    if at > 0 && tokens[at - 1].is_dash() && !token.spaced {
        return None;
    }
    // `the monthly fee`, `Monthly Uptime Percentage`: a name
    let adjective = !matches!(token.text, "annually") && tokens[at + 1..].iter().take(2).any(|t| t.is(class::PER_PERIOD));
    if adjective && tokens.get(at + 1).is_some_and(|t| t.shape == Shape::Word) {
        return None;
    }
    if token.text == "everyday" && !matches!(text(1), "" | "." | "," | "at" | "by" | "and") {
        return None;
    }
    Some((Draft::every(count, name, at..at + 1), at + 1))
}

/// `an end-of-month report`, `the month-end closing`
fn period_end(tokens: &[Token], at: usize) -> Option<(Draft, usize)> {
    if tokens[at].text != "end" && tokens[at].known.unit().is_none() {
        return None;
    }
    let text = |i: usize| tokens.get(at + i).map_or("", |t| t.text);
    let dash = |i: usize| tokens.get(at + i).is_some_and(Token::is_dash);
    let (period, next) = match text(0) {
        "end" if text(1) == "of" => (at + 2, at + 3),
        "end" if dash(1) && text(2) == "of" && dash(3) => (at + 4, at + 5),
        "week" | "month" | "quarter" | "year" if dash(1) && text(2) == "end" => (at, at + 3),
        _ => return None,
    };
    let name = tokens.get(period).map(|t| t.text).filter(|t| matches!(*t, "week" | "month" | "quarter" | "year"))?;
    let article = at > 0 && matches!(tokens[at - 1].text, "a" | "an" | "the" | "all" | "prepare" | "submit" | "send");
    let paper = tokens.iter().skip(next).take(3).any(|t| t.is(class::ARTEFACT) || t.text == "closing");
    (article && paper).then(|| (Draft::every(1, name, at..next), next))
}

/// `every two weeks`, `each shift`, `every other day`, `once per month`, `per day`.
fn every(tokens: &[Token], at: usize) -> Option<(Draft, usize)> {
    let mut i = at;
    let once = tokens[i].text == "once";
    if once {
        i += 1;
    }
    let lead = tokens.get(i)?.text;
    if let Some((count, name)) = tokens[i].known.frequency().filter(|_| once) {
        return Some((Draft::every(count, name, at..i + 1), i + 1));
    }
    // `guards are assigned to each shift` counts shifts
    let assigned = at > 0 && tokens[at - 1].text == "to";
    let alternate = lead == "alternate";
    let leads =
        (alternate || matches!(lead, "every" | "each")) && !assigned || (once && matches!(lead, "a" | "an" | "per" | "in" | "/"));
    if !leads {
        return None;
    }
    i += 1;
    if lead == "in" && tokens.get(i).is_some_and(|t| t.text == "every") {
        i += 1;
    }
    let mut value = if alternate { Decimal::TWO } else { Decimal::ONE };
    if tokens.get(i).is_some_and(|t| matches!(t.text, "other" | "second")) {
        value = Decimal::TWO;
        i += 1;
    } else if let Some(n) = number(tokens, i) {
        value = n.value;
        i = n.next;
    } else if let Some(n) = tokens.get(i).and_then(in_digits).filter(|_| is_ordinal(tokens, i)) {
        // `every 2nd day`
        value = n;
        i += 2;
    }
    i = skip(tokens, i, class::INTERVAL_KIND);
    let token = tokens.get(i)?;
    let (name, next) = if token.is(class::WEEKDAY) && lead != "in" {
        ("week".to_owned(), i + 1)
    } else {
        let found = unit(tokens, i, true).filter(|u| u.measures == Measures::Time)?;
        (found.name, found.next)
    };
    // `every hour worked`, `each day of delay` count something else; `each month` binds.
    let which = tokens.get(next + 1).is_some_and(|t| t.text == "which");
    if which || tokens.get(next).is_some_and(|t| matches!(t.text, "worked" | "late" | "that")) {
        return None;
    }
    Some((Draft { comparator: Comparator::Every, value: Value::Number(value), unit: name, tokens: at..next }, next))
}

/// `last Friday of the month`, `1st Mon of month`
fn nth_weekday(tokens: &[Token], at: usize) -> Option<(Draft, usize)> {
    let which = matches!(tokens[at].text, "last" | "first" | "second" | "third" | "fourth");
    let day = if is_ordinal(tokens, at) && in_digits(&tokens[at]).is_some() { at + 2 } else { at + usize::from(which) };
    let found = day > at && tokens.get(day).is_some_and(|t| t.is(class::WEEKDAY));
    let of = tokens.get(day + 1).is_some_and(|t| t.text == "of");
    let article = usize::from(tokens.get(day + 2).is_some_and(|t| matches!(t.text, "the" | "a" | "each" | "every")));
    let (_, name) = tokens.get(day + 2 + article)?.known.unit().filter(|_| found && of)?;
    let end = day + 3 + article;
    (name == "month").then(|| (Draft::every(1, name, at..end), end))
}

/// The `2nd` of `every 2nd day`.
fn is_ordinal(tokens: &[Token], at: usize) -> bool {
    tokens.get(at + 1).is_some_and(|t| !t.spaced && matches!(t.text, "st" | "nd" | "rd" | "th"))
}

/// How often in what period, from token `at` on: `twice a week`, `three times per day`, `2x weekly`, `2/yr`, and both ends of `2-3 a day`.
pub(super) fn counted(tokens: &[Token], at: usize) -> Option<(Vec<Draft>, usize)> {
    let text = |i: usize| tokens.get(i).map_or("", |t| t.text);
    let (value, mut i, high) = match text(at) {
        "twice" => (Decimal::TWO, at + 1, None),
        "thrice" => (Decimal::from(3), at + 1, None),
        // `x3 a day`
        "x" => (tokens.get(at + 1).and_then(in_digits)?, at + 2, None),
        _ => {
            let first = number(tokens, at)?;
            let (mut last, mut high) = (first, None);
            if (tokens.get(first.next).is_some_and(Token::is_dash) || matches!(text(first.next), "to" | "or"))
                && let Some(second) = number(tokens, first.next + 1)
            {
                (last, high) = (second, Some(second.value));
            }
            let times = matches!(text(last.next), "times" | "time" | "x");
            // `four per shift`, `2/yr`, but not `phase 2 per year`
            let more = usize::from(text(last.next) == "+");
            let next = last.next + more;
            let short = period::short_form(tokens, next).is_some();
            let per = matches!(text(next), "per" | "/") || is_each(tokens, at, next);
            if !times && !short && (!per || names_something(tokens, at) || hedged(tokens, at)) {
                return None;
            }
            (first.value, next + usize::from(times), high)
        }
    };
    let short = period::short_form(tokens, i).or_else(|| period::slashed(tokens, i));
    // `3 x week`
    let of_time = tokens.get(i)?.known.unit().filter(|(measures, _)| text(i - 1) == "x" && *measures == Measures::Time);
    let name = match tokens.get(i)?.known.frequency() {
        Some((1, name)) => {
            i += 1;
            name.to_owned()
        }
        _ if short.is_some() || of_time.is_some() => {
            let (name, next) = short.or(of_time.map(|(_, name)| (name, i + 1)))?;
            i = next;
            name.to_owned()
        }
        _ => {
            if !matches!(text(i), "a" | "an" | "per" | "each" | "every" | "/" | "in" | "during") {
                return None;
            }
            i += 1;
            if matches!(text(i), "a" | "each" | "every") {
                i += 1;
            }
            let found = unit(tokens, i, true).filter(|u| u.measures == Measures::Time)?;
            i = found.next;
            found.name
        }
    };
    let left = comparator::before(tokens, at);
    let plus = |i: usize| tokens[i].text == "+";
    let more = (at..i).any(plus).then_some((Comparator::AtLeast, i));
    let right = more.or_else(|| comparator::after(tokens, i, false));
    let (start, next) = (left.map_or(at, |l| l.1), right.map_or(i, |r| r.1));
    let draft =
        |comparator, value| Draft { comparator, value: Value::Number(value), unit: format!("per {name}"), tokens: start..next };
    let drafts = match high {
        Some(high) => vec![draft(Comparator::AtLeast, value), draft(Comparator::AtMost, high)],
        None => vec![draft(left.or(right).map_or(Comparator::Exactly, |bound| bound.0), value)],
    };
    Some((drafts, next))
}

/// The `a day` of `10 a day`, but not that of `at 5 a day later`.
fn is_each(tokens: &[Token], at: usize, next: usize) -> bool {
    let period = |t: &Token| t.known.unit().is_some_and(|(measures, name)| measures == Measures::Time && t.text == name);
    let each = matches!(tokens.get(next), Some(t) if matches!(t.text, "a" | "an"));
    let moment = at > 0 && matches!(tokens[at - 1].text, "at" | "by" | "before" | "after" | "until");
    let ends = tokens.get(next + 2).is_none_or(|t| t.shape == Shape::Mark || t.is(class::CONJUNCTION));
    each && !moment && ends && tokens[at].shape == Shape::Number && tokens.get(next + 1).is_some_and(period)
}

/// `on Fridays`, `tue/thu`.
fn weekdays(tokens: &[Token], at: usize) -> Option<(Draft, usize)> {
    let token = &tokens[at];
    if !token.is(class::WEEKDAY) {
        return day_letters(tokens, at);
    }
    // `no calls on Sundays` says when something is forbidden
    if at > 0 && forbidden_then(tokens, at - 1) {
        return None;
    }
    // `tue/thu`
    let joined = tokens.get(at + 1).is_some_and(|t| matches!(t.text, "/" | "&" | "+"));
    let two = joined && tokens.get(at + 2).is_some_and(|t| t.is(class::WEEKDAY));
    let next = if two { at + 3 } else { at + 1 };
    (two || token.text.ends_with("days")).then(|| (Draft::every(1, "week", at..next), next))
}

/// `M/W/F`
fn day_letters(tokens: &[Token], at: usize) -> Option<(Draft, usize)> {
    let day = |i: usize| tokens.get(i).is_some_and(|t| t.capital && t.is(class::DAY_LETTERS));
    let slash = |i: usize| tokens.get(i).is_some_and(|t| t.text == "/");
    let joined = (0..5).all(|i| if i % 2 == 0 { day(at + i) } else { slash(at + i) });
    joined.then(|| (Draft::every(1, "week", at..at + 5), at + 5))
}
