//! More and less in words, without a number: `low latency`, `shall be short`, `most browsers`.
//!
//! The words are harmless in most company (`low tide`, `a short name`), so the company decides.

use super::lexicon::Fault;
use super::token::{Shape, Token};
use super::unit::is_function_word;
use super::vocabulary::class;

/// `low latency`, `a small memory footprint`, `response times shall be short`.
pub(super) fn is_scale(tokens: &[Token], at: usize) -> bool {
    tokens[at].is(class::SCALAR) && !is_title(tokens, at) && (stands_before_scaled(tokens, at) || is_said_of_subject(tokens, at))
}

/// `too strict`: the word after it is where two people disagree as well.
pub(super) fn is_excess(tokens: &[Token], at: usize) -> bool {
    let plain = |t: &Token| t.shape == Shape::Word && !is_function_word(t);
    let said = at.checked_sub(1).is_some_and(|i| tokens[i].is(class::BE | class::KEEP) || tokens[i].text == "not");
    tokens[at].text == "too" && said && tokens.get(at + 1).is_some_and(plain)
}

/// `block most spam`, `Most visits shall be short`, `Some chairs must be moved`; `the most` and `most useful` compare.
pub(super) fn is_most(tokens: &[Token], at: usize) -> bool {
    let before = at.checked_sub(1).map(|i| &tokens[i]);
    let verb = before.is_some_and(|t| t.shape == Shape::Word && !is_function_word(t) && t.text != "time");
    let share = matches!(tokens[at].text, "most" | "some") && opens_with_share(tokens, at);
    (tokens[at].text == "most" && verb || share) && run_of_nouns(tokens, at + 1, 2) > 0
}

/// `Several rooms must be …`: of how many the duty speaks is the first thing it says.
pub(super) fn opens_with_share(tokens: &[Token], at: usize) -> bool {
    let article = at > 0 && matches!(tokens[at - 1].text, "a" | "an" | "the");
    let start = at - usize::from(article);
    let opens = start == 0 || tokens[start - 1].ends_clause();
    let counted = tokens[at].is(class::SHARE_OF)
        || matches!(tokens[at].text, "a" | "the") && tokens.get(at + 1).is_some_and(|t| t.is(class::SHARE_OF));
    opens && counted && tokens[at..].iter().take(12).any(|t| t.is(class::MODAL))
}

/// `Nearly all rooms`, `almost every call`: how many are left out, nobody says, whatever else is measured.
pub(super) fn is_nearly_all(tokens: &[Token], at: usize) -> bool {
    let nearly = matches!(tokens[at].text, "nearly" | "almost" | "virtually" | "practically");
    nearly && tokens.get(at + 1).is_some_and(|t| matches!(t.text, "all" | "every" | "each" | "any" | "no"))
}

/// `most browsers`, `all common file formats`. What is listed behind the noun says which.
pub(super) fn is_choice(tokens: &[Token], at: usize) -> bool {
    if !tokens[at].is(class::CHOICE) || is_title(tokens, at) {
        return false;
    }
    let run = run_of_nouns(tokens, at + 1, 3);
    // `a standard protocol`, but not `a standard MQTT protocol`
    let one = at > 0 && matches!(tokens[at - 1].text, "a" | "an" | "any" | "some");
    let kind = |i: &usize| tokens[*i].is(class::KINDS) || one && tokens[*i].is(class::KIND);
    let noun = (at + 1..at + 1 + run).find(kind).filter(|i| !tokens[at + 1..*i].iter().any(|t| t.shouted));
    let listed =
        |t: &Token| matches!(t.text, "(" | ":" | "namely" | "viz" | "listed") || one && matches!(t.text, "such" | "like" | ",");
    noun.is_some_and(|noun| !tokens.get(noun + 1).is_some_and(listed))
}

/// `serve quality, fresh food`, `provide quality tools`: the noun as an adjective; `quality control` and `a quality of 90 %` are nouns.
pub(super) fn is_praise(tokens: &[Token], at: usize) -> bool {
    let before = at.checked_sub(1).map(|i| &tokens[i]);
    let verb = before
        .is_none_or(|t| t.is(class::ACTIVITY) || matches!(t.text, "offer" | "deliver" | "with" | "a" | "need" | "submit" | "of"));
    let noun =
        |i: usize| tokens.get(i).is_some_and(|t| t.shape == Shape::Word && !is_function_word(t) && !t.is(class::OF_QUALITY));
    let joined = tokens.get(at + 1).is_some_and(|t| matches!(t.text, "," | "and"))
        && tokens.get(at + 2).is_some_and(|t| t.known.entries().iter().any(|e| e.family().fault == Fault::Quality));
    verb && (noun(at + 1) && !tokens[at + 1].capital && !tokens.get(at + 2).is_some_and(|t| t.is(class::OF_QUALITY)) || joined)
}

/// `mark the task as complete`, `easy, medium and hard`: a name for a state or a level, and nobody's judgement.
pub(super) fn is_label(tokens: &[Token], at: usize, end: usize) -> bool {
    let text = |i: usize| tokens.get(i).map_or("", |t| t.text);
    let before = &tokens[at.saturating_sub(8)..at];
    let names = |t: &Token| t.is(class::LABELS);
    let named = before.last().is_some_and(|t| t.text == "as") && before.iter().any(names);
    let joins = |i: usize| matches!(text(i), "," | "or" | "and" | "/");
    let level = joins(end) && text(end + 1) == "medium"
        || at > 1 && joins(at - 1) && before.iter().rev().take(4).any(|t| t.text == "medium");
    // `a "fast" mode`
    let quote = |i: usize| matches!(text(i), "\"" | "“" | "”" | "[" | "]");
    let quoted = at > 1 && quote(at - 1) && quote(end);
    named || level || quoted || is_marked_so(tokens, at, end)
}

/// `mark a task complete`
fn is_marked_so(tokens: &[Token], at: usize, end: usize) -> bool {
    let last = tokens.get(end).is_none_or(|t| t.shape == Shape::Mark);
    let verb = at.checked_sub(3).filter(|i| matches!(tokens[*i].text, "mark" | "marks" | "marked"));
    last && verb.is_some_and(|verb| tokens[verb + 1].is(class::DETERMINER))
}

/// A capital in the middle: `High Street`.
fn is_title(tokens: &[Token], at: usize) -> bool {
    at > 0 && tokens[at].capital && !tokens[at].shouted && !tokens[at - 1].ends_clause()
}

fn stands_before_scaled(tokens: &[Token], at: usize) -> bool {
    // `how much time` and `as much effort as` ask or compare
    let compares = at.checked_sub(1).is_some_and(|i| matches!(tokens[i].text, "how" | "as" | "so" | "too"));
    let run = if compares { 0 } else { run_of_nouns(tokens, at + 1, 5) };
    // of a `low noise amplifier` the noise is only what kind it is
    run > 0 && tokens[at + run].is(class::SCALED)
}

fn is_said_of_subject(tokens: &[Token], at: usize) -> bool {
    let text = |i: usize| tokens.get(i).map_or("", |t| t.text);
    let degree = |i: usize| tokens[i].text.ends_with("ly") || matches!(tokens[i].text, "very" | "quite" | "rather" | "too");
    let Some(before) = at.checked_sub(1).and_then(|i| if degree(i) { i.checked_sub(1) } else { Some(i) }) else { return false };
    let be = tokens[before].is(class::BE) && before > 0 && (tokens[before - 1].is(class::MODAL) || text(before - 1) == "not");
    // `keep costs low`
    let kept = |t: &Token| matches!(t.text, "keep" | "keeps" | "kept" | "keeping");
    let kept = tokens[at.saturating_sub(5)..at].iter().any(kept)
        && tokens[before].shape == Shape::Word
        && !is_function_word(&tokens[before]);
    let stays = kept || matches!(tokens[before].text, "remain" | "stay" | "remains" | "stays");
    // `shall be high or low` tells two states, `high when …` a signal
    let state = matches!(text(at + 1), "or" | "when" | "if" | "than" | "/");
    let ends =
        tokens.get(at + 1).is_none_or(|t| t.shape == Shape::Mark && !t.is_dash() || t.is(class::PREPOSITION) || t.text == "and");
    (be || stays) && ends && !state
}

/// How many words from `at` on could be one noun of several: no marks, no small words.
fn run_of_nouns(tokens: &[Token], at: usize, most: usize) -> usize {
    let small = |t: &Token| is_function_word(t) && t.text != "times" || t.is(class::UNIVERSAL) || t.text.ends_with("ly");
    // the `up` of `start-up`
    let inner = |i: usize| i > 0 && tokens[i - 1].is_dash();
    let part = |i: usize| tokens[i].is_dash() || tokens[i].shape == Shape::Word && (inner(i) || !small(&tokens[i]));
    (at..tokens.len()).take(most).take_while(|i| part(*i)).count()
}
