//! Of what a vague word tells how good it is: `the cakes` in `The cakes must look nice`, `the salon` in `Keep the salon tidy`.

use super::region::is_modal;
use super::token::{Shape, Token};
use super::unit::is_function_word;
use super::vague::Mark;
use super::vocabulary::class;
use std::ops::Range;

/// The thing or the people, with an article where English wants one.
pub(super) fn praised(sentence: &str, tokens: &[Token], mark: &Mark) -> Option<String> {
    let found = subject(tokens, mark).or_else(|| object(tokens, mark))?;
    // `the sound at the gig`
    let head = tokens[found.clone()].iter().take_while(|t| !t.is(class::PREPOSITION)).count();
    let found = found.start..found.start + head;
    let (first, rest) = tokens[found.clone()].split_first()?;
    let determined = first.is(class::DETERMINER);
    let words = if determined { rest } else { &tokens[found.clone()] };
    let (head, before) = words.split_last()?;
    let noun = |t: &Token| t.shape == Shape::Word && !is_function_word(t);
    // `good service` praises already
    if !noun(head)
        || !before.iter().all(|t| noun(t) && t.known.entries().is_empty())
        || first.is(class::UNIVERSAL | class::PRONOUN)
        || matches!(first.text, "everything" | "anything" | "no" | "it's")
    {
        return None;
    }
    let text = &sentence[first.start..head.end];
    let lowered = match text.chars().next() {
        Some(capital) if !first.shouted => capital.to_lowercase().chain(text.chars().skip(1)).collect(),
        _ => text.to_owned(),
    };
    Some(if determined { lowered } else { format!("the {lowered}") })
}

/// What stands before the first `must`, where that is how something is or is done.
fn subject(tokens: &[Token], mark: &Mark) -> Option<Range<usize>> {
    let duty = (0..tokens.len().min(6)).find(|i| is_modal(tokens, *i))?;
    // `our nursery needs good staff`
    let needs = matches!(tokens[duty].text, "need" | "needs") && tokens.get(duty + 1).is_none_or(|t| t.text != "to");
    let person = tokens[..duty].iter().any(|t| t.is(class::PRONOUN));
    // `guests should be welcomed warmly` praises whoever welcomes them
    let act = tokens[mark.tokens.end - 1].text.ends_with("ly") && !tokens[mark.tokens.end - 1].is(class::ADJECTIVE_IN_LY);
    (duty > 0 && duty < mark.tokens.start && !person && !act && !needs).then_some(0..duty)
}

/// What stands behind `keep`, `make sure` or `I want`, up to what is said of it.
fn object(tokens: &[Token], mark: &Mark) -> Option<Range<usize>> {
    let leads = |t: &Token| matches!(t.text, "keep" | "leave" | "sure" | "ensure" | "want" | "wants");
    let lead = tokens.iter().take(4).position(leads)?;
    let start = lead + 1 + usize::from(tokens.get(lead + 1).is_some_and(|t| t.text == "that"));
    let said = |t: &Token| t.is(class::BE | class::INTENSIFIER) || matches!(t.text, "to" | "always");
    let end = start + tokens.get(start..mark.tokens.start)?.iter().take_while(|t| !said(t)).count();
    (end > start && end <= start + 5).then_some(start..end)
}
