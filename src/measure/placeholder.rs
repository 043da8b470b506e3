//! Gaps still to be filled in: `[]`, `[x] days`, `____`, `XX`, `MAX_CARS` where a number should be.

use super::comparator;
use super::token::{Shape, Token};
use super::vocabulary::class;

/// The token after the gap that begins at token `at`.
pub(super) fn placeholder(tokens: &[Token], at: usize) -> Option<usize> {
    let text = |i: usize| tokens.get(at + i).map_or("", |t| t.text);
    let end = match text(0) {
        // `Item[]` is a list of them
        "[" if text(1) == "]" && at > 0 && !tokens[at].spaced => return None,
        "[" => {
            let close = (1..6).find(|i| text(*i) == "]")?;
            // `[CLIENT]` stands for a party, which the contract names.
            if close == 2 && tokens[at + 1].is(class::PARTY) {
                return None;
            }
            // `[Search] The user shall …`: a label
            let label = at == 0 && tokens.get(close + 1).is_some_and(|t| t.capital);
            if label {
                return None;
            }
            // `"Report - [month]"` shows where something is put in
            let quotes = |part: &[Token]| part.iter().filter(|t| matches!(t.text, "\"" | "“" | "”" | "`")).count();
            if quotes(&tokens[at.saturating_sub(12)..at]) % 2 == 1 && quotes(&tokens[at..tokens.len().min(at + 12)]) > 0 {
                return None;
            }
            // `mark it with [inaudible]` shows what to write
            let marks = |t: &Token| t.is(class::LABELS);
            if tokens[at.saturating_sub(7)..at].iter().any(marks) {
                return None;
            }
            // `[14]` is a field with a value.
            if tokens[at + 1..at + close].iter().any(|t| t.shape == Shape::Number) {
                return None;
            }
            at + close + 1
        }
        // `a *** discount`, but not `***now***`
        "*" if tokens[at].spaced => {
            let stars = tokens[at..].iter().take(12).take_while(|t| t.text == "*").count();
            if stars < 3 || tokens.get(at + stars).is_some_and(|t| !t.spaced) {
                return None;
            }
            at + stars
        }
        "_" if text(1) == "_" => at + tokens[at..].iter().take_while(|t| t.text == "_").count(),
        // `X days (X is configurable)` asks for a setting.
        "x" | "n" | "y" if tokens[at..].iter().take(40).any(|t| matches!(t.text, "configurable" | "adjustable" | "settable")) => {
            return None;
        }
        // `shall not exceed MAX_CARS`: a name where the number should be
        _ if text(1) == "_" && tokens[at].shape == Shape::Word && !tokens[at + 1].spaced && bound(tokens, at) => {
            end_of_name(tokens, at)
        }
        "xx" | "xxx" | "xxxx" => at + 1,
        // `3 x week`
        "x" if at > 0 && tokens[at - 1].shape == Shape::Number => return None,
        "x" | "n" | "y" if tokens.get(at + 1).is_some_and(|t| t.spaced && t.known.unit().is_some()) && at > 0 => at + 1,
        _ => return None,
    };
    Some(end)
}

/// Whether a comparator stands before a word or after it.
fn bound(tokens: &[Token], at: usize) -> bool {
    let end = end_of_name(tokens, at);
    comparator::before(tokens, at).is_some() || comparator::after(tokens, end, false).is_some()
}

/// The token after a name such as `MAX_CARS_PER_DAY`.
fn end_of_name(tokens: &[Token], at: usize) -> usize {
    at + 1 + tokens[at + 1..].iter().take(12).take_while(|t| !t.spaced).count()
}
