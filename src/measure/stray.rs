//! Numbers that set no target: section numbers, addresses, years, guesses, and numbers that only say when a duty begins.

use super::comparator::{self, Comparator};
use super::number::Number;
use super::region::Region;
use super::target::Draft;
use super::token::{Shape, Token};
use super::unit::{Unit, is_function_word};
use super::vocabulary::{Measures, class, known};
use rust_decimal::Decimal;

/// Whether `(e.g.,` opens a few tokens before.
fn is_example(tokens: &[Token], at: usize) -> bool {
    let before = &tokens[at.saturating_sub(7)..at];
    before.windows(4).any(|t| t[0].text == "(" && t[1].text == "e" && t[2].text == "." && t[3].text == "g")
}

/// The number of a law: `508 compliance`.
fn is_named_by_compliance(tokens: &[Token], at: usize) -> bool {
    tokens.get(at + 1).is_some_and(|t| matches!(t.text, "compliance" | "compliant" | "conformance" | "conformant"))
}

/// `18F`, `2FA`
fn is_name_with_digit(tokens: &[Token], at: usize) -> bool {
    let glued = |t: &Token| !t.spaced && t.capital && t.shape == Shape::Word;
    tokens.get(at + 1).is_some_and(|t| glued(t) && t.known.unit().is_none() && !matches!(t.text, "k" | "m" | "x"))
}

/// Section numbers, addresses, versions, model names.
pub(super) fn names_something(tokens: &[Token], at: usize) -> bool {
    let token = &tokens[at];
    if token.shape != Shape::Number {
        // `the one percent` is an amount all the same
        let share = tokens.get(at + 1).is_some_and(|t| t.known.unit().is_some_and(|(measures, _)| measures == Measures::Share));
        let before = at > 0 && tokens[at - 1].is(class::DETERMINER | class::REFERENCE | class::NEGATOR);
        // `a one-hour walk`
        let lasts = tokens.get(at + 1).is_some_and(|t| t.is_dash() && !t.spaced)
            && tokens.get(at + 2).is_some_and(|t| t.known.unit().is_some_and(|(measures, _)| measures == Measures::Time));
        return token.text == "one" && before && !share && !lasts;
    }
    let Some(before) = at.checked_sub(1).map(|i| &tokens[i]) else {
        // `5.1 Licensee shall …`
        let numbered = token.text.contains('.') && tokens.get(1).is_some_and(|t| t.capital && t.known.unit().is_none());
        return numbered || is_name_with_digit(tokens, at);
    };
    if is_named_by_compliance(tokens, at)
        || matches!(before.text, "#" | "§" | "№")
        || (before.text == "." && at > 1 && matches!(tokens[at - 2].text, "no" | "sec" | "art" | "fig" | "v"))
    {
        return true;
    }
    // `a file limit (e.g., 50 MB)` says what might be meant
    if is_example(tokens, at) {
        return true;
    }
    // `NFR.S.4`
    if before.text == "." && !before.spaced && !token.spaced && at > 1 && tokens[at - 2].capital {
        return true;
    }
    // `FIPS 140-2`
    let next = |i: usize| tokens.get(at + i);
    let glued =
        next(1).is_some_and(|t| t.is_dash() && !t.spaced) && next(2).is_some_and(|t| t.shape == Shape::Number && !t.spaced);
    if glued
        && before.shouted
        && before.known.unit().is_none()
        && !before.is(class::MODAL | class::PREPOSITION)
        && !is_loud(tokens)
    {
        return true;
    }
    // `18F`, but neither `a temperature of 18F` nor `<5C` and `63C+`
    let bound =
        || comparator::before(tokens, at).is_some() || tokens.get(at + 2).is_some_and(|t| t.text == "+" || t.text == "or");
    let degrees = tokens.get(at + 1).is_some_and(|t| matches!(t.text, "c" | "f"))
        && (tokens.iter().any(|t| t.text.starts_with("temp")) || bound());
    if !degrees && is_name_with_digit(tokens, at) {
        return true;
    }
    // the second part of `FIPS 140-2`
    let second = before.is_dash() && !before.spaced && !token.spaced && at > 2;
    if second && tokens[at - 2].shape == Shape::Number && names_something(tokens, at - 2) {
        return true;
    }
    // `KX-4`, `T-1000`
    if before.is_dash() && !before.spaced && !token.spaced && at > 1 && tokens[at - 2].shape == Shape::Word {
        return true;
    }
    let unit_follows = tokens
        .get(at + 1)
        .is_some_and(|t| t.known.unit().is_some() || t.is_dash() || matches!(t.text, "business" | "working" | "calendar"));
    if before.is(class::REFERENCE) && (before.capital || !unit_follows) {
        return true;
    }
    // `ISO 9001`, `ABC 12`, `page 3 of 9`
    if (before.shouted
        && before.shape == Shape::Word
        && !unit_follows
        && !before.is(class::DETERMINER | class::MODAL | class::PREPOSITION | class::CONJUNCTION))
        || matches!(before.text, "page" | "pages")
    {
        return !is_loud(tokens);
    }
    if is_version(tokens, at) {
        return true;
    }
    // `24 Main Street`
    tokens[at + 1..]
        .iter()
        .take(4)
        .take_while(|t| t.shape == Shape::Word)
        .enumerate()
        .any(|(i, t)| i > 0 && t.capital && t.is(class::STREET))
}

/// `the Orchid 14 theme`: the version of something with a name.
fn is_version(tokens: &[Token], at: usize) -> bool {
    let [Some(article), Some(name)] = [2, 1].map(|back| at.checked_sub(back).map(|i| &tokens[i])) else { return false };
    let Some(noun) = tokens.get(at + 1) else { return false };
    let small = class::DETERMINER | class::MODAL | class::PREPOSITION | class::CONJUNCTION | class::MONTH | class::WEEKDAY;
    let inside = article.shape == Shape::Word && !article.capital;
    let named = name.shape == Shape::Word && name.capital && !name.is(small);
    let counted =
        noun.known.unit().is_some() || matches!(noun.text, "business" | "working" | "calendar") || noun.text.ends_with('s');
    let described = noun.shape == Shape::Word && noun.spaced && !counted && !noun.is(small);
    tokens[at].shape == Shape::Number && !tokens[at].text.contains(',') && inside && named && described
}

/// A text in capitals throughout says nothing with them.
fn is_loud(tokens: &[Token]) -> bool {
    let words = tokens.iter().take(20).filter(|t| t.shape == Shape::Word && t.text.len() > 1);
    let (all, loud) = words.fold((0, 0), |(all, loud), t| (all + 1, loud + usize::from(t.shouted)));
    loud * 2 > all
}

/// Whether the number is an amount at all, and not a year or the `29` of `29 CFR`
pub(super) fn binds(tokens: &[Token], at: usize, first: Number, unit: &Unit) -> bool {
    if unit.measures != Measures::Count {
        return true;
    }
    let token = &tokens[at];
    let year = token.shape == Shape::Number && token.text.len() == 4 && (1900..2100).contains(&token.text.parse().unwrap_or(0));
    let month_before = at > 0 && tokens[at - 1].is(class::MONTH);
    let one_of = first.in_words
        && first.value == Decimal::ONE
        && tokens.get(first.next).is_some_and(|t| matches!(t.text, "of" | "or" | "another"));
    let month_after = tokens.get(first.next).is_some_and(|t| t.is(class::MONTH) && t.text != "may");
    let name = tokens
        .get(first.next)
        .is_some_and(|t| t.is(class::WEEKDAY) || (t.capital && t.shouted && matches!(t.text, "am" | "pm" | "usc" | "cfr")));
    let before = |i: usize| at.checked_sub(i).map_or("", |i| tokens[i].text);
    // `the two parts` are already known; nobody is asked to make two.
    let known = first.in_words
        && matches!(before(1), "the" | "these" | "those" | "both" | "all" | "its" | "their" | "his" | "our" | "any");
    let of_how_many = before(1) == "of" && before(2) == "out";
    // `the 11 OPS`: what a part of an army, or a firm, is called
    let called = token.text.len() > 1
        && token.shape == Shape::Number
        && tokens.get(first.next).is_some_and(|t| t.shouted && t.text.len() > 2 && t.known.unit().is_none())
        && unit.next == first.next + 1
        && comparator::after(tokens, unit.next, false).is_none()
        && !is_loud(tokens);
    // `a two-way radio`
    let kind = unit.name == "way" && tokens.get(first.next).is_some_and(Token::is_dash);
    !(year || month_before || one_of || month_after || name || known || of_how_many || called || kind)
}

/// `about`, `~`, `approximately` before a number.
pub(super) fn hedged(tokens: &[Token], start: usize) -> bool {
    // `in the region of forty`
    let region = |t: &[Token]| {
        t[0].text == "the" && matches!(t[1].text, "region" | "neighborhood" | "neighbourhood" | "vicinity" | "order")
    };
    if start > 2 && tokens[start - 1].text == "of" && region(&tokens[start - 3..start - 1]) {
        return true;
    }
    (1..=2).any(|back| {
        start >= back
            && tokens[start - back].is(class::HEDGE)
            && (back == 1 || matches!(tokens[start - 1].text, "." | "a" | "at"))
    })
}

pub(super) fn followed_by_hedge(tokens: &[Token], at: usize) -> bool {
    let text = |i: usize| tokens.get(at + i).map_or("", |t| t.text);
    // `turn by 30 degrees about any axis`
    if text(0) == "about" && tokens.get(at + 1).is_some_and(|t| t.is(class::DETERMINER)) {
        return false;
    }
    matches!(
        (text(0), text(1)),
        ("or", "so" | "thereabouts") | ("give", "or") | ("roughly" | "approx" | "approximately" | "ish" | "about", _)
    )
}

/// A number that only says when the duty begins: `when the trip takes longer than four hours`.
pub(super) fn trigger(tokens: &[Token], start: usize, comparator: Comparator) -> bool {
    if opens_with_if(tokens, start) {
        return true;
    }
    if !matches!(comparator, Comparator::MoreThan | Comparator::LessThan | Comparator::AtLeast | Comparator::Exactly) {
        return false;
    }
    // `if it will be closed for more than 4 hours, the guard shall …`: the duty comes after the comma
    let rest = tokens[start..].iter().take_while(|t| !t.ends_clause());
    let leads_on = rest.skip_while(|t| t.text != ",").any(|t| t.is(class::MODAL));
    let clause = || {
        let back = tokens[..start].iter().rev().take(14);
        back.take_while(|t| !t.ends_clause() && t.text != "," && (leads_on || !t.is(class::MODAL)))
    };
    let condition = clause().position(|t| matches!(t.text, "when" | "if" | "where" | "whenever" | "unless" | "whose"));
    // `start another when the queue holds 100 jobs`, but not `when asked show 2 passes`: the duty has to come before it
    let behind_duty = |i: usize| tokens[..start - i].iter().any(|t| t.is(class::MODAL));
    let bare = comparator == Comparator::Exactly;
    condition
        .filter(|i| !bare || leads_on || behind_duty(*i))
        .is_some_and(|i| clause().nth(i + 1).is_none_or(|t| t.text != "only"))
}

/// `If the visitor comes before 9 am, the guard shall …`: all before the comma says when the duty begins. What has *not* been done
/// in time should have been: `if it is not repaired within 3 days, …` sets a target.
pub(super) fn opens_with_if(tokens: &[Token], at: usize) -> bool {
    let opens = tokens.first().is_some_and(|t| t.text == "if") && !tokens[..at].iter().any(|t| t.is(class::NEGATOR));
    let comma = tokens.iter().position(|t| t.text == ",").filter(|comma| at < *comma);
    opens && comma.is_some_and(|comma| tokens[comma..].iter().any(|t| t.is(class::MODAL)))
}

/// `Cracks wider than 3 mm shall be filled`: the size says which ones. `No crack may be wider than 3 mm` sets a limit.
pub(super) fn of_subject(tokens: &[Token], regions: &[Region], draft: &Draft) -> bool {
    let start = draft.tokens.start;
    let than = matches!(draft.comparator, Comparator::MoreThan | Comparator::LessThan);
    let size = known(draft.unit.rsplit(' ').next().unwrap_or("")).unit().is_some_and(|u| u.0 == Measures::Size);
    let noun = start.checked_sub(1).is_some_and(|i| tokens[i].shape == Shape::Word && !is_function_word(&tokens[i]));
    than && size && noun && regions[start] == Region::Subject && !tokens.iter().take(3).any(|t| t.is(class::NEGATOR))
}

/// `within 2 seconds at a load of up to 50 users`: under which condition the target before it holds.
pub(super) fn operating_condition(tokens: &[Token], draft: &Draft) -> bool {
    let before = &tokens[draft.tokens.start.saturating_sub(5)..draft.tokens.start];
    let load = before.iter().rposition(|t| matches!(t.text, "speed" | "speeds" | "load" | "loads"));
    let leads = |t: &Token| matches!(t.text, "at" | "under" | "with");
    load.is_some_and(|load| before[..load].iter().any(leads))
}

/// `every 30 days (+ or - 2 days)`
pub(super) fn is_tolerance(tokens: &[Token], at: usize) -> bool {
    let before = |i: usize| at.checked_sub(i).map_or("", |i| tokens[i].text);
    let minus = at.checked_sub(1).is_some_and(|i| tokens[i].is_dash() || tokens[i].text == "minus");
    // `within ±0.5 °C` is all there is; `9 mm ± 1 mm` has its value before it
    let value_before = at > 1 && (tokens[at - 2].shape != Shape::Word || tokens[at - 2].known.unit().is_some());
    before(1) == "±" && value_before || minus && matches!(before(2), "or" | "/") && matches!(before(3), "+" | "plus")
}

/// `in the past five years`, `of the preceding two weeks`, `the initial 3 months`.
pub(super) fn is_past(tokens: &[Token], at: usize) -> bool {
    let before = |i: usize| at.checked_sub(i).map_or("", |i| tokens[i].text);
    match before(1) {
        "initial" | "previous" | "preceding" => true,
        "past" | "last" => matches!(before(3), "in" | "over" | "during" | "within" | "for"),
        _ => false,
    }
}
