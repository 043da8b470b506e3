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

fn deferred(tokens: Range<usize>, weight: Weight) -> Mark {
    let why = "leaves the decision to somebody, later";
    Mark { tokens, weight, fault: Fault::Deferred, why, family: "deferred", suggest: "document" }
}
