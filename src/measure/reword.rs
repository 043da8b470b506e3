//! A person's own sentence with a measure in place of its vague words: `answer quickly, or ring back` becomes `Answer within 24
//! hours, or ring back`.
//!
//! What comes out must be English that a person would have typed. So all that is vague must stand together, as adverbs, and
//! the rest must be whole without them.

use super::lexicon::Fault;
use super::token::{Shape, Token};
use super::unit::is_function_word;
use super::vague::Mark;
use super::vocabulary::class;
use std::ops::Range;

/// Longer sentences, in tokens, are not reworded.
const LONGEST: usize = 20;

/// The sentence with `measure` in place of its vague words.
pub(super) fn reworded(sentence: &str, tokens: &[Token], deciding: &[&Mark], measure: &str) -> Option<String> {
    if tokens.len() > LONGEST {
        return None;
    }
    let vague = adverbs(tokens, deciding)?;
    let end = tokens.iter().rposition(|t| t.shape != Shape::Mark)? + 1;
    let (left, right) = (&tokens[..vague.start], tokens.get(vague.end..end).unwrap_or_default());
    if !left.iter().chain(right).all(is_plain) || !leaves_whole(tokens, &vague, right) {
        return None;
    }
    // `send it, quickly, to me`: the commas go with the adverb
    let comma = |t: Option<&Token>| t.is_some_and(|t| t.text == ",");
    let inserted = left.is_empty() || comma(left.last());
    let left = if comma(left.last()) { &left[..left.len() - 1] } else { left };
    let right = if inserted && comma(right.first()) { &right[1..] } else { right };
    // `quick, as I would do it`: the rest says how, and not what
    let says_how = |t: &Token| matches!(t.text, "as" | "like") || t.is(class::SUBCLAUSE);
    if left.is_empty() && right.first().is_some_and(says_how) {
        return None;
    }

    let at_end = ends_clause_of(left, right)?;
    let before = if at_end && !right.is_empty() { right } else { left };
    if before.last().is_none_or(|t| t.is(class::DANGLING | class::MODAL)) {
        return None;
    }
    if left.iter().chain(right).all(|t| t.is(class::BARE_VERB | class::MODAL | class::PRONOUN | class::INTENSIFIER)) {
        return None;
    }
    let cut = |part: &[Token]| part.first().zip(part.last()).map_or("", |(a, z)| &sentence[a.start..z.end]);
    let parts = if at_end { [cut(left), cut(right), measure] } else { [cut(left), measure, cut(right)] };
    Some(as_sentence(&parts))
}

/// The run of adverbs that all the vague words are, with what makes them stronger: `very quickly and often enough`.
fn adverbs(tokens: &[Token], deciding: &[&Mark]) -> Option<Range<usize>> {
    let run = |mark: &&Mark| adverb(tokens, mark).or_else(|| adjective(tokens, mark));
    let runs: Vec<Range<usize>> = deciding.iter().map(run).collect::<Option<_>>()?;
    let joint = |t: &Token| matches!(t.text, "and" | "," | "&" | "n" | "but" | "yet") || t.is(class::INTENSIFIER);
    // `answer quickly and, if needed, forward it`: what follows is not joined to the first
    let inserted = |between: &[Token]| between.windows(2).any(|pair| pair[0].text == "and" && pair[1].text == ",");
    let between = |pair: &[Range<usize>]| tokens.get(pair[0].end..pair[1].start);
    let together = runs.windows(2).all(|pair| between(pair).is_some_and(|t| t.iter().all(joint) && !inserted(t)));
    let (mut start, end) = (runs.first()?.start, runs.last()?.end);
    while start > 0 && tokens[start - 1].is(class::INTENSIFIER) {
        start -= 1;
    }
    together.then_some(start..end)
}

/// The tokens of a vague word, if it says how, when or how often something is done: `quickly`, `on time`, `in a … manner`.
fn adverb(tokens: &[Token], mark: &Mark) -> Option<Range<usize>> {
    let Range { start, end } = mark.tokens;
    let word = |i: Option<usize>| i.and_then(|i| tokens.get(i)).map_or("", |t| t.text);
    if word(start.checked_sub(2)) == "in"
        && matches!(word(start.checked_sub(1)), "a" | "an")
        && matches!(word(Some(end)), "manner" | "fashion" | "way")
    {
        return Some(start - 2..end + 1);
    }
    let (first, last) = (&tokens[start], &tokens[end - 1]);
    // of `tell us early` only the last word says when
    if last.text == "early" && end - start > 1 && !first.is(class::PREPOSITION) {
        return Some(end - 1..end);
    }
    let by_form = last.text.ends_with("ly") && !last.is(class::ADJECTIVE_IN_LY) || last.is(class::ADVERB);
    let phrase = end - start > 1 && first.is(class::PREPOSITION);
    let way_out = mark.fault == Fault::Escape && !matches!(mark.family, "effort" | "escape, medium");
    // `use as little water as possible` tells what is used
    let object = mark.family == "escape" && first.text == "as" && end - start > 3;
    (by_form || (phrase || way_out) && !object).then_some(start..end)
}

/// The tokens of a vague word that only colours the noun behind it: `write engaging captions`. Of `do a thorough job` nothing would be left.
fn adjective(tokens: &[Token], mark: &Mark) -> Option<Range<usize>> {
    let noun = tokens.get(mark.tokens.end).filter(|t| t.shape == Shape::Word && !is_function_word(t))?;
    let empty = noun.is(class::EMPTY_NOUN | class::PEOPLE);
    let said = mark.tokens.start.checked_sub(1).is_some_and(|i| tokens[i].is(class::BE | class::KEEP | class::CONJUNCTION));
    (!empty && !said && mark.tokens.start > 0 && (noun.is(class::ABSTRACT_WORK) || noun.known.entries().is_empty()))
        .then(|| mark.tokens.clone())
}

/// A word, a number, a comma or what joins the parts of a word.
fn is_plain(token: &Token) -> bool {
    token.shape != Shape::Mark || matches!(token.text, "," | "&" | "%" | "'" | "’") || token.is_dash() && !token.spaced
}

/// `carefully packed boxes` and `a quick answer` need their adverb, or another article.
fn leaves_whole(tokens: &[Token], vague: &Range<usize>, right: &[Token]) -> bool {
    let before = vague.start.checked_sub(1).map(|i| &tokens[i]);
    let Some(after) = right.first() else { return true };
    let participle = after.text.ends_with("ed") || after.text.ends_with("ing");
    let verb = before.is_some_and(|t| t.is(class::BE | class::MODAL) || matches!(t.text, "get" | "gets" | "to" | "and"));
    let vowel = |t: &Token| t.text.starts_with(['a', 'e', 'i', 'o', 'u']);
    let article = before.is_some_and(|t| matches!(t.text, "a" | "an")) && vowel(&tokens[vague.start]) != vowel(after);
    // `a fast line` does not get there in a time
    let noun = after.shape == Shape::Word && !is_function_word(after);
    let adjective = noun && tokens[vague.end - 1].is(class::ADVERB);
    let joined = |t: &Token| t.is_dash();
    !(participle && !verb || article || adjective || joined(after) || before.is_some_and(joined))
}

/// Whether the measure goes to the very end, or else to the place of the adverb: `answer within a day, or ring`. Neither will do
/// where the adverb stood before its verb and another clause follows.
fn ends_clause_of(left: &[Token], right: &[Token]) -> Option<bool> {
    let another = |t: &Token| t.text == "," || t.is(class::SUBCLAUSE);
    let Some(first) = right.first() else { return Some(true) };
    if another(first) || first.is(class::CONJUNCTION) {
        return (!left.is_empty()).then_some(false);
    }
    match right.iter().any(another) {
        false => Some(true),
        true => (first.is(class::PREPOSITION) && !left.is_empty()).then_some(false),
    }
}

/// The parts in one line, with a capital.
fn as_sentence(parts: &[&str]) -> String {
    let mut line = String::new();
    for part in parts.iter().filter(|part| !part.is_empty()) {
        if !line.is_empty() && !part.starts_with(',') {
            line.push(' ');
        }
        line.push_str(part);
    }
    let first = line.chars().next().map(|c| c.to_uppercase().to_string()).unwrap_or_default();
    let rest: String = line.chars().skip(1).collect();
    first + &rest
}
