//! What is otherwise after an act than before: a thing is somewhere else or something else, a state lasts, somebody knows.
//!
//! An act that ends in such an outcome can be seen to be done; an activity such as `manage` or `assist` has none.

use super::token::{Shape, Token};
use super::unit::is_function_word;
use super::vocabulary::class;

/// Whether the verb at `verb` names its outcome.
pub(super) fn names_outcome(tokens: &[Token], verb: usize) -> bool {
    moves(tokens, verb) || lasts(tokens, verb) || tells(tokens, verb) || informs(tokens, verb)
}

/// One thing, and no kind of things: `the domain`, `each parcel`.
fn is_definite(token: &Token) -> bool {
    token.is(class::DETERMINER) && !matches!(token.text, "some" | "no")
}

/// `move the archive to the attic`, `convert the recipes into a booklet`
fn moves(tokens: &[Token], verb: usize) -> bool {
    let rest = &tokens[verb + 1..];
    let goal = |pair: &[Token]| {
        let named = pair[1].capital && pair[1].shape == Shape::Word;
        matches!(pair[0].text, "to" | "into" | "onto") && (is_definite(&pair[1]) || named || pair[1].is(class::FORM_OF))
    };
    tokens[verb].is(class::MOVES) && rest.first().is_some_and(is_definite) && rest.windows(2).take(12).any(goal)
}

/// `keep the gate locked`, `keep the dogs on a lead`
fn lasts(tokens: &[Token], verb: usize) -> bool {
    let rest = &tokens[verb + 1..];
    let keeps = matches!(tokens[verb].text, "keep" | "keeps" | "leave" | "leaves") && rest.first().is_some_and(is_definite);
    let object = rest.iter().skip(1).take(4).take_while(|t| t.shape == Shape::Word && !is_function_word(t)).count();
    let behind = rest.get(1 + object..).unwrap_or_default();
    let place = matches!(behind, [at, the, ..] if matches!(at.text, "in" | "on" | "behind" | "under" | "below" | "inside") && is_definite(the));
    keeps && (place || rest.iter().take(1 + object).any(|t| t.is(class::SEEN_STATE)))
}

/// `communicate the change to the guests`, `keep the owner informed of the name`
fn tells(tokens: &[Token], verb: usize) -> bool {
    let rest = &tokens[verb + 1..];
    let to_whom = rest.iter().take(8).any(|t| t.text == "to");
    let informed = rest.iter().position(|t| t.text == "informed").map(|i| &rest[i + 1..]);
    tokens[verb].is(class::TELLS) && rest.first().is_some_and(is_definite) && to_whom
        || tokens[verb].is(class::KEEP) && informed.is_some_and(of_fact)
}

/// `informed of the name`, but not `informed of the progress`: some single thing that he knows or does not know.
pub(super) fn of_fact(behind: &[Token]) -> bool {
    let fact = |at: usize| behind[at + 1..].iter().take(4).any(|t| t.is(class::FACT));
    (0..behind.len().min(8)).any(|at| matches!(behind[at].text, "of" | "about") && fact(at))
}

/// `inform the customer of any delay`, `warn guests about the step`
fn informs(tokens: &[Token], verb: usize) -> bool {
    let of_what = |pair: &[Token]| {
        matches!(pair[0].text, "of" | "about") && is_definite(&pair[1])
            || matches!(pair[0].text, "that" | "where" | "how" | "which")
    };
    tokens[verb].is(class::INFORMS) && tokens[verb + 1..].windows(2).take(8).any(of_what)
}
