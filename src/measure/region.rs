//! Where in a sentence a word stands: in the duty itself, in its subject, in a condition or in a purpose.

use super::token::{Shape, Token};
use super::vocabulary::class;

/// A part of a sentence, seen from what it is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Region {
    /// The duty.
    Core,
    /// Before the first `shall`: who or what has the duty.
    Subject,
    /// `when …`, `if …`: the duty begins there.
    Condition,
    /// `to ensure …`, `so that …`: what the duty is good for.
    Purpose,
}

/// The region of every token.
pub(super) fn regions(tokens: &[Token]) -> Vec<Region> {
    let mut regions = Vec::with_capacity(tokens.len());
    let mut now = Region::Core;
    let mut start_of_sentence = 0;
    let mut duty_began = false;
    for (at, token) in tokens.iter().enumerate() {
        if token.ends_clause() {
            now = Region::Core;
            start_of_sentence = at + 1;
            duty_began = false;
        } else if token.text == "," && now == Region::Condition {
            now = Region::Core;
        } else if opens_condition(tokens, at) {
            now = Region::Condition;
        } else if opens_purpose(tokens, at) {
            now = Region::Purpose;
        } else if is_modal(tokens, at) && now != Region::Purpose {
            // What stood before the first modal, outside a condition, was the subject.
            if !duty_began {
                for region in &mut regions[start_of_sentence..] {
                    if *region == Region::Core {
                        *region = Region::Subject;
                    }
                }
                duty_began = true;
            }
            now = Region::Core;
        }
        regions.push(now);
    }
    regions
}

/// `shall`, `must`, and `needs to`.
pub(super) fn is_modal(tokens: &[Token], at: usize) -> bool {
    let needs = || {
        matches!(tokens[at].text, "need" | "needs" | "ought" | "has" | "have")
            && tokens.get(at + 1).is_some_and(|t| t.text == "to")
    };
    // `believed to need help`, `in need of help`
    let noun = tokens[at].text == "need" && at > 0 && matches!(tokens[at - 1].text, "to" | "the" | "in" | "a" | "no");
    tokens[at].is(class::MODAL) && !noun || needs()
}

/// The label that opens a sentence, such as `Reliability:`; nothing where there is none.
pub(super) fn label<'a, 't>(tokens: &'a [Token<'t>]) -> &'a [Token<'t>] {
    let words = tokens.iter().take(4).take_while(|t| t.shape == Shape::Word && !t.is(class::MODAL | class::BE)).count();
    // `Manage the accounts: …` is an order
    let order = tokens.first().is_some_and(|t| t.is(class::ACTIVITY) && !t.text.ends_with("ing"));
    let labelled = words > 0 && !order && tokens[0].capital && tokens.get(words).is_some_and(|t| t.text == ":");
    // `Tone: friendly` is a demand in two words
    if labelled && tokens.len() > words + 4 { &tokens[..=words] } else { &[] }
}

fn opens_condition(tokens: &[Token], at: usize) -> bool {
    let text = |i: usize| tokens.get(at + i).map_or("", |t| t.text);
    match text(0) {
        "when" | "if" | "whenever" | "unless" | "whose" | "until" => true,
        "once"
            if tokens.get(at + 1).is_some_and(|t| {
                t.known.frequency().is_some() || matches!(t.text, "a" | "per" | "every" | "each" | "in" | "/")
            }) =>
        {
            false
        }
        "where" | "once" => at == 0 || tokens[at - 1].shape == Shape::Mark,
        "in" => matches!((text(1), text(2)), ("the", "event") | ("case", "of" | "the" | "a")),
        // `Should be easy to update` is a duty without a subject
        "should" => at == 0 && !tokens.get(1).is_some_and(|t| t.is(class::BE) || matches!(t.text, "have" | "not" | "also")),
        // `After 4 pm and on Saturdays, the guard shall …`: when the duty holds
        "after" | "during" => at == 0 && tokens.iter().take(25).any(|t| t.text == ","),
        _ => false,
    }
}

fn requires(token: &Token) -> bool {
    matches!(token.text, "require" | "requires" | "expects" | "wants")
}

fn opens_purpose(tokens: &[Token], at: usize) -> bool {
    let text = |i: usize| tokens.get(at + i).map_or("", |t| t.text);
    match text(0) {
        // `have a range of 40 to be the widest`
        "to" if text(1) == "be" && text(2) == "the" && text(3).ends_with("est") => at > 3,
        // `requires the bidder to provide`: the duty itself
        "to" if tokens[at.saturating_sub(6)..at].iter().any(requires) => false,
        "to" => {
            let purpose = tokens.get(at + 1).is_some_and(|t| t.is(class::PURPOSE)) && at > 3;
            purpose && !tokens[past_insertion(tokens, at) - 1].is(class::WANTS_INFINITIVE)
        }
        "so" => matches!(text(1), "that" | "as") || at > 2 && tells_who_can(&tokens[at + 1..]),
        "in" => text(1) == "order" && text(2) == "to",
        "ensuring" | "thereby" | "thus" => at > 3,
        _ => false,
    }
}

/// Where words put in before token `at` begin: the `, at all times,` of `prepared, at all times, to help`.
fn past_insertion(tokens: &[Token], at: usize) -> usize {
    let comma = tokens[at - 1].text == ",";
    let opens = || (at.saturating_sub(7)..at - 1).rev().find(|i| tokens[*i].text == ",");
    let all_times = at > 3 && tokens[at - 1].text == "times" && tokens[at - 2].text == "all" && tokens[at - 3].text == "at";
    match comma.then(opens).flatten() {
        Some(open) if open > 0 => open,
        _ if all_times => at - 3,
        _ => at,
    }
}

/// `so the next person can …`, but not `so the clerk shall …`.
fn tells_who_can(rest: &[Token]) -> bool {
    let who = rest.first().is_some_and(|t| t.is(class::DETERMINER | class::PRONOUN | class::USERS));
    who && rest.iter().take(6).any(|t| matches!(t.text, "can" | "could" | "may" | "might" | "is" | "are"))
}
