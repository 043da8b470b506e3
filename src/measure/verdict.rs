//! The verdict: can a third party decide pass or fail from this sentence alone, and why.

use super::company;
use super::comparator::Comparator;
use super::degree;
use super::lexicon::{Fault, Weight};
use super::reason::Reason;
use super::region::{Region, is_modal};
use super::rescue;
use super::subject::{self, Facts};
use super::target::{Draft, Targets, Value};
use super::token::{Shape, Token};
use super::unit::is_function_word;
use super::vague::Mark;
use super::vocabulary::class;
use std::cell::LazyCell;

/// The verdict on one sentence.
#[derive(Debug)]
pub(super) struct Verdict {
    pub reason: Reason,
    pub mixed: bool,
    /// For each mark, whether the verdict hangs on it.
    pub decides: Vec<bool>,
}

/// Weighs marks against targets.
pub(super) fn verdict(tokens: &[Token], regions: &[Region], marks: &[Mark], targets: &Targets) -> Verdict {
    let drafts = &targets.drafts;
    let facts = LazyCell::new(|| Facts::new(tokens, drafts.iter().any(Draft::is_time)));
    let decides: Vec<bool> = marks
        .iter()
        .map(|mark| match weight(tokens, mark) {
            _ if company::is_aside(tokens, mark) || rescue::is_example(tokens, mark) => false,
            _ if drafts.is_empty() && company::is_tried_on_platform(tokens, mark) => false,
            Weight::Strong => !rescue::rescued(tokens, regions, mark, drafts, &facts),
            Weight::Medium => {
                (drafts.is_empty() || asks_how_many(tokens, mark, drafts)) && !company::spared(tokens, regions, mark, &facts)
            }
            Weight::Weak | Weight::None => false,
        })
        .collect();
    let reason = match marks.iter().zip(&decides).filter(|(_, d)| **d).map(|(m, _)| m).max_by_key(|m| m.weight) {
        Some(mark) => match mark.fault {
            Fault::Quality => Reason::QualityWord,
            Fault::Escape => Reason::Escape,
            Fault::Deferred => Reason::Deferred,
            Fault::Yardstick => Reason::UnnamedYardstick,
            Fault::Soft => Reason::SoftQuantity,
        },
        None if !targets.soft.is_empty() && drafts.is_empty() => Reason::SoftQuantity,
        None => drafts.iter().map(by_target).min_by_key(|r| r.code()).unwrap_or_else(|| subject::condition(tokens)),
    };
    let mixed = !reason.measurable() && !drafts.is_empty();
    Verdict { reason, mixed, decides }
}

/// `shall be appropriate` and `provide appropriate chairs` rest on a word that elsewhere is harmless.
fn weight(tokens: &[Token], mark: &Mark) -> Weight {
    let before = mark.tokens.start.checked_sub(1).map(|i| &tokens[i]);
    let carries = mark.family == "sufficiency, weak"
        && before.is_some_and(|t| t.is(class::BE) || (t.is(class::ACTIVITY) && !t.text.ends_with("ing")));
    let had = company::is_had(tokens, mark);
    // `be gentle with him` is a duty of its own, whatever is measured beside it.
    let own_duty = mark.family == "everyday quality" && before.is_some_and(|t| t.is(class::BE | class::KEEP));
    // `it looks like us, no typos`
    let own_duty = own_duty || mark.family == "everyday quality" && tokens[mark.tokens.start].is(class::SEEMS);
    // `guards with appropriate uniforms`: which ones is what the duty is about
    let article = before.is_some_and(|t| matches!(t.text, "a" | "an"));
    let preposition = mark.tokens.start.checked_sub(if article { 2 } else { 1 }).map(|i| &tokens[i]);
    let chosen = mark.family == "sufficiency, weak" && preposition.is_some_and(|t| matches!(t.text, "with" | "at"));
    // `uniforms appropriate for the weather`
    let fits = before.is_some_and(|t| t.shape == Shape::Word && !is_function_word(t) || t.text == ")");
    let fits = fits && tokens.get(mark.tokens.end).is_some_and(|t| matches!(t.text, "for" | "to"));
    let chosen = chosen || fits && mark.family == "sufficiency, weak";
    let carries = carries || chosen && tokens[mark.tokens.start].text == "appropriate";
    // `access to appropriate legal advice`: of work as such the word is all that is said
    let noun = |t: &&Token| t.shape == Shape::Word && !is_function_word(t) && t.text != "whether";
    let head = tokens[mark.tokens.end..].iter().take(3).take_while(noun).last();
    let of_work = tokens[mark.tokens.start].text == "appropriate" && head.is_some_and(|t| t.is(class::ABSTRACT_WORK));
    let carries = carries || of_work;
    // `shall react appropriately`, but not `appropriately licensed`
    let adverb = tokens[mark.tokens.start].text.ends_with("appropriately")
        && !tokens.get(mark.tokens.end).is_some_and(|t| t.text.ends_with("ed"));
    let carries = carries || adverb;
    let selects = mark.weight == Weight::Weak && is_selected_object(tokens, mark);
    // `securely hashed`, `log in securely and …`: it is done, or it is not; at the very end the adverb is what is asked for
    let near = |t: &Token| t.is(class::ENCODES);
    let at = mark.tokens.start;
    let encodes = matches!(tokens[at].text, "securely" | "safely")
        && tokens.get(mark.tokens.end).is_some_and(|t| !t.ends_clause())
        && (tokens[at + 1..].iter().take(2).any(near) || tokens[at.saturating_sub(5)..at].iter().any(near));
    // `clearly labelled`: a label is there and can be read, or it is not
    let after = tokens.get(mark.tokens.end).map_or("", |t| t.text);
    let shown = matches!(tokens[mark.tokens.start].text, "clearly" | "visibly")
        && tokens.get(mark.tokens.end).is_some_and(|t| t.is(class::LABELS));
    // `must be visible during the match`: somebody sees it or does not
    let in_sight = tokens[mark.tokens.start].text == "visible" && before.is_some_and(|t| t.is(class::BE | class::KEEP));
    // `as soon as it is empty`: at a moment that can be seen
    let soon = tokens[mark.tokens.start].text == "soon" && before.is_some_and(|t| t.text == "as") && after == "as";
    let event = tokens.get(mark.tokens.end + 1).is_some_and(|t| matches!(t.text, "it" | "they" | "the" | "a" | "an"));
    let seen = soon && event;
    // `shall normally answer within an hour`: a way out of the duty, not a habit that is described
    let at = mark.tokens.start;
    let habit = tokens[at].is(class::HABIT) && before.is_some_and(|t| t.is(class::MODAL));
    // `significant damage will be repaired`: which damage is, nobody knows
    let threshold = tokens[at].is(class::THRESHOLD) && (at == 0 || tokens[at - 1].ends_clause());
    // `no serious errors`
    let faults = tokens[at].is(class::JUDGED_FAULT)
        && before.is_some_and(|t| matches!(t.text, "no" | "zero" | "without"))
        && tokens[at..].iter().take(6).any(|t| t.is(class::DEFECT));
    // `all important changes are to be reported`
    let all_such = at == 1 && tokens[at].is(class::PICKS) && matches!(tokens[0].text, "all" | "any");
    let all_such = all_such && tokens[at..].windows(2).any(|pair| pair[0].is(class::MODAL) && pair[1].text == "be");
    match mark.weight {
        Weight::Weak | Weight::Medium if all_such || degree::is_nearly_all(tokens, at) => Weight::Strong,
        _ if shown || seen || encodes || in_sight => Weight::Weak,
        Weight::Weak | Weight::Medium if habit || threshold || faults => Weight::Strong,
        Weight::Weak if carries || selects => Weight::Medium,
        Weight::Medium if own_duty || had => Weight::Strong,
        weight => weight,
    }
}

/// `a sufficient number of guards each night`: how often says nothing about how many.
fn asks_how_many(tokens: &[Token], mark: &Mark, drafts: &[Draft]) -> bool {
    let counts = |t: &Token| t.is(class::HOW_MANY);
    let counts = tokens[mark.tokens.start..].iter().take(mark.tokens.len() + 1).any(counts);
    counts && drafts.iter().all(|d| matches!(d.comparator, Comparator::Every | Comparator::By))
}

/// `shall display relevant news`, `provide all relevant papers`: which ones is all that the duty says.
fn is_selected_object(tokens: &[Token], mark: &Mark) -> bool {
    let at = mark.tokens.start;
    let picks = tokens[at].is(class::PICKS);
    let any = |i: usize| matches!(tokens[i].text, "all" | "any" | "a" | "an" | "most");
    let article = usize::from(at > 1 && tokens[at - 1].text == "the" && any(at - 2));
    let verb = at.checked_sub(1 + article).and_then(|i| if any(i) { i.checked_sub(1) } else { Some(i) });
    // `a sound for important changes`, `be told of relevant offers`
    let object = verb.is_some_and(|i| matches!(tokens[i].text, "for" | "about" | "of") && i > 2);
    let told = object && !tokens[mark.tokens.end..].iter().take(40).any(|t| t.is(class::MODAL));
    let done = |verb: usize| {
        let plain = tokens[verb].shape == Shape::Word && !tokens[verb].is(class::BE | class::PREPOSITION);
        // `needs to show`
        let needs = verb > 1 && tokens[verb - 1].text == "to" && is_modal(tokens, verb - 2);
        plain
            && (needs
                || verb > 0 && tokens[verb - 1].is(class::MODAL)
                || verb == 0 && tokens[verb].is(class::ACTIVITY | class::CHANGES))
    };
    picks && (told || verb.is_some_and(done))
}

fn by_target(draft: &Draft) -> Reason {
    match (draft.comparator, &draft.value) {
        (Comparator::Every, _) => Reason::Frequency,
        (_, Value::Text(_)) if draft.unit == "ratio" => Reason::Quantity,
        (Comparator::By, _) | (_, Value::Text(_)) => Reason::Deadline,
        // `at least 0 %` asks for nothing, `more than 0` for one of them
        (Comparator::AtLeast | Comparator::MoreThan, Value::Number(_)) => Reason::Quantity,
        (_, Value::Number(n)) if n.is_zero() => Reason::ZeroOrAll,
        _ => Reason::Quantity,
    }
}
