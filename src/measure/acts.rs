//! Acts that leave something behind which can be looked at: `add a caption to every picture`, `transcribe word for word`.

use super::token::{Shape, Token};
use super::vocabulary::class;

/// `Add a health check endpoint`, `appoint a deputy`: a part of a system, or somebody, that is there afterwards.
pub(super) fn builds(tokens: &[Token]) -> bool {
    let [verb, article, rest @ ..] = tokens else { return false };
    let one = matches!(article.text, "a" | "an" | "one");
    if one && verb.is(class::APPOINTS) {
        return true;
    }
    verb.is(class::BUILDS) && matches!(article.text, "a" | "an" | "the") && rest.iter().take(5).any(|t| t.is(class::SYSTEM))
}

/// `add a caption to every picture`: on each it is, or it is not.
pub(super) fn marks_each(tokens: &[Token], verb: usize) -> bool {
    let each =
        |pair: &[Token]| matches!(pair[0].text, "to" | "on" | "in" | "with") && matches!(pair[1].text, "every" | "each" | "all");
    tokens[verb].is(class::MARKS) && tokens[verb..].windows(2).take(14).any(each)
        || tokens[verb].is(class::MARKS) && tokens.get(verb + 1).is_some_and(|t| matches!(t.text, "every" | "each"))
}

/// `prepare and submit the list`: what is handed over can be seen.
pub(super) fn hands_over(tokens: &[Token], verb: usize) -> bool {
    let joint = tokens.get(verb + 1).is_some_and(|t| matches!(t.text, "and" | "," | "&"));
    joint && tokens[verb + 2..].iter().take(6).take_while(|t| !t.is(class::DETERMINER)).any(|t| t.is(class::HANDS_OVER))
}

/// `transcribe word for word`, `recreate it exactly`: the copy is held against what it was made from.
pub(super) fn copies(tokens: &[Token]) -> bool {
    let Some(verb) = tokens.iter().position(|t| t.is(class::COPIES)) else { return false };
    if verb > 0 && matches!(tokens[verb - 1].text, "verbatim" | "exact") {
        return true;
    }
    let word_for_word = |t: &[Token]| t[1].text == "for" && t[0].text == t[2].text;
    let rest = &tokens[verb + 1..];
    rest.iter().any(|t| t.is(class::EXACT_COPY)) || rest.windows(3).any(word_for_word)
}

/// `operate without a cable`, `work without using the network`: somebody tries it.
pub(super) fn works_without(tokens: &[Token], verb: usize) -> bool {
    let without = tokens[verb + 1..].iter().take(3).position(|t| t.text == "without").map(|i| verb + 2 + i);
    let thing = |t: &Token| matches!(t.text, "a" | "an" | "any" | "using" | "access" | "connection");
    without.and_then(|i| tokens.get(i)).is_some_and(thing)
}

/// `film in portrait orientation`, `put the menu into Dutch`: the form can be seen.
pub(super) fn takes_form(tokens: &[Token]) -> bool {
    let form = |at: usize| tokens[at + 1..].iter().take(3).any(|t| t.is(class::FORM_OF));
    (0..tokens.len()).any(|at| matches!(tokens[at].text, "in" | "into") && form(at))
}

/// `reachable by phone or e-mail`, `kept in Ireland`: a way or a place with a name, by which it can be tried.
pub(super) fn has_way(tokens: &[Token]) -> bool {
    tokens.windows(2).any(|t| match t[0].text {
        "via" => t[1].shape == Shape::Word,
        "in" | "on" | "at" | "through" => t[1].capital && t[1].shape == Shape::Word,
        "by" => t[1].is(class::CHANNEL),
        _ => false,
    })
}
