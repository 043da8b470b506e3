//! Decisions that are left to somebody: `as we shall designate`, `or otherwise agreed by the owner`, `all papers required by the city`.

use super::lexicon::{Fault, Weight};
use super::token::{Shape, Token};
use super::unit::is_function_word;
use super::vague::Mark;
use super::vocabulary::class;
use std::ops::Range;

/// `as we shall designate`, `as outlined by the client`.
pub(super) fn decided_later(tokens: &[Token], at: usize) -> Option<Mark> {
    let text = |i: usize| tokens.get(i).map_or("", |t| t.text);
    // `put back, or otherwise agreed by the owner`
    let otherwise = text(at) == "otherwise" && at > 0 && text(at - 1) == "or" && text(at + 1).ends_with("ed");
    if otherwise && text(at + 2) == "by" {
        return Some(deferred(at..at + 3, Weight::Medium));
    }
    if let Some(end) = still_open(tokens, at).or_else(|| told_later(tokens, at)).or_else(|| whichever(tokens, at)) {
        return Some(deferred(at..end, Weight::Medium));
    }
    if let Some(end) = at_somebodys_option(tokens, at) {
        return Some(deferred(at..end, Weight::Strong));
    }
    // `all papers required by the client`
    let asked = text(at) == "required" && text(at + 1) == "by";
    let thing = at > 0 && tokens[at - 1].shape == Shape::Word && !is_function_word(&tokens[at - 1]);
    let who = tokens.iter().skip(at + 2).take(3).position(|t| t.is(class::ASKS_FOR_MORE)).map(|i| at + 3 + i);
    let last = |end: &usize| tokens.get(*end).is_none_or(|t| t.shape == Shape::Mark || t.is(class::CONJUNCTION | class::MODAL));
    if let Some(end) = who.filter(|end| asked && thing && last(end)) {
        return Some(deferred(at..end, Weight::Medium));
    }
    let open = |t: &Token| t.is(class::OPEN_DETAIL);
    if tokens[at].is(class::DECIDED)
        && tokens.get(at + 1).is_some_and(|t| t.text == "by")
        && tokens[at.saturating_sub(4)..at].iter().any(open)
    {
        return Some(deferred(at..at + 2, Weight::Strong));
    }
    if tokens[at].text != "as" {
        return None;
    }
    // `done as planned`: by whom and where, nobody says
    let told = tokens.get(at + 1).is_some_and(|t| t.is(class::TOLD_BEFORE)) && at > 1;
    if told && tokens.get(at + 2).is_none_or(|t| t.shape == Shape::Mark && !matches!(t.text, "(" | ":")) {
        return Some(deferred(at..at + 2, Weight::Medium));
    }
    let rest = &tokens[at + 1..];
    let passive = rest.first().is_some_and(|t| t.is(class::DECIDED)) && rest.get(1).is_some_and(|t| t.text == "by");
    let length = if passive {
        2
    } else {
        let words = rest.iter().take(7).take_while(|t| t.shape == Shape::Word).count();
        // `as a request` is a noun
        let article = matches!(rest.first()?.text, "a" | "an" | "the");
        let verb = (1 + usize::from(article)..words).find(|i| rest[*i].is(class::DECIDES))?;
        let somebody = &rest[..verb];
        let of_a_text = somebody.iter().any(|t| t.is(class::TEXTS | class::PREPOSITION) || t.text == "by");
        let opens = somebody[0].is(class::PRONOUN | class::DETERMINER) && (verb < 2 || !somebody[1].is(class::BE));
        if of_a_text || !opens {
            return None;
        }
        verb + 1
    };
    Some(deferred(at..at + 1 + length, if passive { Weight::Medium } else { Weight::Strong }))
}

/// `to be chosen`, `shall be settled later`
fn still_open(tokens: &[Token], at: usize) -> Option<usize> {
    if !matches!(tokens[at].text, "to" | "be") {
        return None;
    }
    let be = at + usize::from(tokens[at].text == "to");
    let settled = tokens.get(be).is_some_and(|t| t.text == "be") && tokens.get(be + 1).is_some_and(|t| t.is(class::SETTLED));
    let text = |i: usize| tokens.get(be + 2 + i).map_or("", |t| t.text);
    // `files to be selected are shown in blue`, `to be fixed at 20`
    let ends = tokens.get(be + 2).is_none_or(|t| t.shape == Shape::Mark)
        || matches!((text(0), text(1)), ("with" | "by", "the") | ("up", _));
    let noun = at > 0 && tokens[at - 1].shape == Shape::Word && !tokens[at - 1].is(class::MODAL | class::BE);
    match text(0) {
        "later" if settled => Some(be + 3),
        _ if settled && be > at && ends && noun => Some(be + 2),
        _ => None,
    }
}

/// `on a date we will tell you`
fn told_later(tokens: &[Token], at: usize) -> Option<usize> {
    if !tokens[at].is(class::LEFT_TO_TELL) {
        return None;
    }
    let who = at + 1 + usize::from(tokens.get(at + 1).is_some_and(|t| matches!(t.text, "that" | "the" | "which")));
    let tells = |t: &Token| t.is(class::DECIDES | class::NAMES_LATER);
    let somebody = tokens.get(who).is_some_and(|t| t.is(class::PRONOUN | class::PARTY)) || tokens.get(who + 2).is_some_and(tells);
    (somebody && tokens.get(who + 1).is_some_and(|t| t.is(class::MODAL))).then_some(who + 3).filter(|end| *end <= tokens.len())
}

/// `whichever address the manager names`, `whatever is needed`
fn whichever(tokens: &[Token], at: usize) -> Option<usize> {
    if !matches!(tokens[at].text, "whichever" | "whatever") {
        return None;
    }
    let decides = |t: &Token| t.is(class::DECIDES | class::POSSIBLE | class::NAMES_LATER);
    words(tokens, at + 1, 6).position(decides).map(|i| at + 2 + i)
}

/// `at the landlord's option`
fn at_somebodys_option(tokens: &[Token], at: usize) -> Option<usize> {
    if tokens[at].text != "at" {
        return None;
    }
    let noun = |t: &Token| t.is(class::CHOICE_OF);
    let found = words(tokens, at + 1, 5).take_while(|t| !t.is(class::PREPOSITION)).position(noun)?;
    let of = tokens.get(at + 2 + found).is_some_and(|t| t.text == "of");
    (found > 0 && !of).then_some(at + 2 + found)
}

/// The words from token `at` on, up to the first mark or number.
fn words<'a, 't>(tokens: &'a [Token<'t>], at: usize, most: usize) -> impl Iterator<Item = &'a Token<'t>> {
    tokens.iter().skip(at).take(most).take_while(|t| t.shape == Shape::Word)
}

fn deferred(tokens: Range<usize>, weight: Weight) -> Mark {
    let why = "leaves the decision to somebody, later";
    Mark { tokens, weight, fault: Fault::Deferred, why, family: "deferred", suggest: "document" }
}
