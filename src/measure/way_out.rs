//! Ways out of a duty: `if it is feasible`, `as the weather permits`, `subject to funding`.

use super::token::{Shape, Token};
use super::vocabulary::class;

/// The end of the way out that begins at token `at`, and whether it lets the duty lapse or only leaves open when it applies.
pub(super) fn way_out(tokens: &[Token], at: usize) -> Option<(usize, bool)> {
    let lapses = |end| (end, true);
    if_possible(tokens, at)
        .or_else(|| if_there_is(tokens, at))
        .or_else(|| permitting(tokens, at))
        .or_else(|| subject_to(tokens, at))
        .or_else(|| as_far_as(tokens, at))
        .map(lapses)
        .or_else(|| as_permitted(tokens, at))
}

/// `whenever it is convenient`, `where technically feasible`, `unless absolutely necessary`.
fn if_possible(tokens: &[Token], at: usize) -> Option<usize> {
    let negative = tokens[at].text == "unless";
    if !negative && !matches!(tokens[at].text, "if" | "when" | "whenever" | "where" | "wherever" | "insofar") {
        return None;
    }
    let filler = |t: &Token| {
        let adverb = t.text.ends_with("ly") && !t.is(class::POSSIBLE);
        let passive = t.is(class::DEEMED);
        adverb
            || passive
            || matches!(
                t.text,
                "it" | "it's" | "it’s" | "that's" | "that’s" | "this" | "that" | "so" | "as" | "is" | "be" | "are"
            )
    };
    let word = at + 1 + tokens[at + 1..].iter().take(4).take_while(|t| filler(t)).count();
    let impossible = |t: &Token| t.is(class::IMPOSSIBLE);
    let found = tokens.get(word).is_some_and(|t| t.is(class::POSSIBLE) || negative && impossible(t));
    // `if it is possible to enter` and `where this is required by law` tell a condition
    let goes_on = tokens.get(word + 1).is_some_and(|t| matches!(t.text, "to" | "by" | "under" | "in"));
    (found && !goes_on && ends_here(tokens, word + 1)).then_some(word + 1)
}

/// `if there is time`, `where there is enough room`
fn if_there_is(tokens: &[Token], at: usize) -> Option<usize> {
    let text = |i: usize| tokens.get(at + i).map_or("", |t| t.text);
    let led = matches!(text(0), "if" | "when" | "whenever" | "where" | "wherever" | "unless");
    if !led || text(1) != "there" || !matches!(text(2), "is" | "are" | "isn't") {
        return None;
    }
    let noun = at + 3 + usize::from(matches!(text(3), "a" | "an" | "any" | "enough" | "no" | "some" | "sufficient"));
    let open = tokens.get(noun).is_some_and(|t| t.is(class::OCCASION) || matches!(t.text, "room" | "capacity"));
    (open && ends_here(tokens, noun + 1)).then_some(noun + 1)
}

/// `weather permitting`
fn permitting(tokens: &[Token], at: usize) -> Option<usize> {
    let permits = tokens.get(at + 1).is_some_and(|t| matches!(t.text, "permitting" | "allowing"));
    (tokens[at].is(class::OCCASION) && permits && ends_here(tokens, at + 2)).then_some(at + 2)
}

/// `subject to the weather`
fn subject_to(tokens: &[Token], at: usize) -> Option<usize> {
    let text = |i: usize| tokens.get(i).map_or("", |t| t.text);
    if text(at) != "subject" || text(at + 1) != "to" {
        return None;
    }
    let noun = at + 2 + usize::from(tokens.get(at + 2).is_some_and(|t| t.is(class::DETERMINER)));
    let open = tokens.get(noun).is_some_and(|t| t.is(class::OCCASION | class::MAY_CHANGE));
    (open && ends_here(tokens, noun + 1)).then_some(noun + 1)
}

/// `so far as the lease allows`
fn as_far_as(tokens: &[Token], at: usize) -> Option<usize> {
    let text = |i: usize| tokens.get(at + i).map_or("", |t| t.text);
    if !matches!(text(0), "so" | "as") || text(1) != "far" || text(2) != "as" {
        return None;
    }
    let verb = (4..9).find(|i| matches!(text(*i), "allow" | "allows" | "permit" | "permits" | "possible" | "practicable"))?;
    Some(at + verb + 1)
}

/// `as the budget allows`, `should the occasion arise`
fn as_permitted(tokens: &[Token], at: usize) -> Option<(usize, bool)> {
    if !matches!(tokens[at].text, "as" | "if" | "when" | "whenever" | "where" | "provided" | "should" | "unless") {
        return None;
    }
    let noun = tokens[at + 1..].iter().take(4).position(|t| t.is(class::OCCASION)).map(|i| at + 1 + i)?;
    let between = &tokens[at + 1..noun];
    let plain = between.iter().all(|t| t.shape == Shape::Word && !t.is(class::MODAL | class::BE | class::PREPOSITION));
    let verb = tokens.get(noun + 1)?;
    let lapses = matches!(
        verb.text,
        "permit" | "permits" | "allow" | "allows" | "suit" | "suits" | "make" | "makes" | "prevent" | "prevents"
    );
    let applies = verb.is(class::ARISES);
    let end = noun + 2 + usize::from(tokens.get(noun + 2).is_some_and(|t| matches!(t.text, "otherwise" | "it" | "so")));
    (plain && (lapses || applies) && ends_here(tokens, end)).then_some((end, lapses))
}

/// No noun follows, to which the last word could belong: `when required documents are missing`.
fn ends_here(tokens: &[Token], end: usize) -> bool {
    let small = class::MODAL | class::CONJUNCTION | class::DETERMINER | class::PREPOSITION | class::PRONOUN;
    tokens.get(end).is_none_or(|t| t.shape == Shape::Mark && !t.is_dash() || t.is(small))
}
