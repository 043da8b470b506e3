//! The company that a vague word keeps: what makes it harmless where it stands.

use super::degree;
use super::lexicon::{Fault, Weight};
use super::region::Region;
use super::rescue;
use super::subject::{self, Facts};
use super::token::{Shape, Token};
use super::unit::is_function_word;
use super::vague::Mark;
use super::vocabulary::class;

/// `a competent writer to create 30 pages`: the word is about the person, not about the work.
pub(super) fn describes_person(tokens: &[Token], mark: &Mark) -> bool {
    tokens[mark.tokens.end..]
        .iter()
        .take(4)
        .take_while(|t| t.shape == Shape::Word || t.text == "," || t.is_dash())
        .any(|t| t.is(class::PEOPLE))
}

/// A word that decides nothing, because it stands outside the duty or only says which thing is meant.
pub(super) fn spared(tokens: &[Token], regions: &[Region], mark: &Mark, facts: &Facts) -> bool {
    if outside_duty(tokens, regions, mark) {
        return true;
    }
    let region = regions[mark.tokens.start];
    let after = tokens.get(mark.tokens.end);
    if mark.family == "hedge" {
        return !after
            .is_some_and(|t| t.shape == Shape::Number || t.known.number().is_some() || matches!(t.text, "$" | "£" | "€" | "."));
    }
    let before = |i: usize| mark.tokens.start.checked_sub(i).map_or("", |i| tokens[i].text);
    // `shorts are not acceptable` forbids them
    let refused = before(1) == "not" || before(1) == "be" && before(2) == "not";
    if refused && matches!(tokens[mark.tokens.start].text, "acceptable" | "tolerable") {
        return true;
    }
    let attributive = is_attributive(tokens, mark);
    // `the current balance`, `a secure connection`: which one, rather than how good.
    let picks_out = matches!(mark.family, "correctness, medium" | "robustness, medium" | "ease, medium");
    // `from the list of suitable vendors`
    let behind_of = mark.tokens.start > 0 && tokens[mark.tokens.start - 1].text == "of";
    match mark.fault {
        Fault::Quality if has_paper(tokens, mark) => true,
        Fault::Quality if rescue::names_use(tokens, mark) || rescue::serves_others(tokens, regions, mark) => true,
        Fault::Quality => {
            let of_looks = tokens[mark.tokens.end..].iter().take(2).any(|t| t.is(class::LOOK));
            attributive
                && !of_looks
                && (picks_out && !is_offered(tokens, mark) || behind_of || facts.forbids && is_exempt(tokens, mark))
        }
        // whoever is able to choose several files can choose two; how many are a large number nobody knows
        Fault::Soft => {
            let picks = tokens[mark.tokens.start].is(class::PICKS) || is_degree(&tokens[mark.tokens.clone()]);
            region == Region::Subject && !degree::opens_with_share(tokens, mark.tokens.start) || facts.lets_somebody && !picks
        }
        Fault::Deferred => facts.of_system || facts.lets_somebody,
        Fault::Escape | Fault::Yardstick => facts.lets_somebody,
    }
}

/// `a qualified electrician with a trade certificate`: the paper shows it.
fn has_paper(tokens: &[Token], mark: &Mark) -> bool {
    let mut after = tokens[mark.tokens.end..].iter().take(10).take_while(|t| !t.is(class::MODAL) && t.text != ",");
    let with = after.by_ref().take(4).any(|t| matches!(t.text, "with" | "holding" | "having"));
    with && is_attributive(tokens, mark)
        && after.any(|t| t.is(class::PERMIT_PAPER | class::CREDENTIAL) || matches!(t.text, "certificate" | "degree" | "diploma"))
}

/// `no key leaves without a valid pass from the competent office`: what the prohibition does not reach.
pub(super) fn is_exempt(tokens: &[Token], mark: &Mark) -> bool {
    let before = &tokens[mark.tokens.start.saturating_sub(9)..mark.tokens.start];
    is_attributive(tokens, mark) && before.iter().any(|t| matches!(t.text, "without" | "unless" | "except"))
}

/// `shall provide simple reports`: what is offered is all that the duty says, and the word is all that it says of it. `shall show
/// the current balance` picks out one of several.
fn is_offered(tokens: &[Token], mark: &Mark) -> bool {
    let at = mark.tokens.start;
    let identifies = tokens[at].is(class::IDENTIFIES);
    let article = |i: usize| matches!(tokens[i].text, "a" | "an");
    let verb = at.checked_sub(1).and_then(|i| if article(i) { i.checked_sub(1) } else { Some(i) });
    // `a simple view` beside others
    let one_of = tokens.get(mark.tokens.end).is_some_and(|t| t.is(class::VARIANT));
    // `Secure storage of keys`, and no more
    let opens = at == 0 || tokens[at - 1].text == ":";
    let bare = opens && !tokens[at..].iter().take(40).any(|t| t.is(class::MODAL | class::BE | class::SYSTEM));
    let offered = |verb: usize| tokens[verb].is(class::OFFERS) && (verb == 0 || tokens[verb - 1].is(class::MODAL));
    !identifies && !one_of && (bare || verb.is_some_and(offered))
}

/// `usable with the keyboard alone`, `functional on Linux`: somebody tries it.
pub(super) fn is_tried_on_platform(tokens: &[Token], mark: &Mark) -> bool {
    if tokens[mark.tokens.start].text == "fully" {
        return false;
    }
    tokens[mark.tokens.clone()].iter().any(|t| t.is(class::WORKS)) && names_platform(&tokens[mark.tokens.end..])
}

/// `on tablets`, `with the keyboard alone`
pub(super) fn names_platform(rest: &[Token]) -> bool {
    let by = rest
        .first()
        .is_some_and(|t| matches!(t.text, "on" | "with" | "by" | "via" | "from" | "through" | "without" | "in" | "using"));
    // `modern browsers` are not named
    let named = |t: &Token| t.is(class::PLATFORM);
    by && rest.iter().skip(1).take(8).take_while(|t| !t.is(class::CHOICE) && !matches!(t.text, "modern" | "supported")).any(named)
}

/// `a large number`, `considerable`: more than some, and nobody knows how much more.
fn is_degree(mark: &[Token]) -> bool {
    // `large files` are files that can be had
    let plain = mark.len() == 1 && mark[0].text == "large";
    !plain && mark.iter().any(|t| t.is(class::DEGREE))
}

/// The word stands in a condition (`if a part is unsuitable, …`), or only says which thing is meant (`the clean linen shall …`,
/// `qualified candidates must hold …`). Ways out such as `if possible` begin a condition, and stay.
pub(super) fn outside_duty(tokens: &[Token], regions: &[Region], mark: &Mark) -> bool {
    let start = &tokens[mark.tokens.start];
    if is_attested(tokens, mark) || is_possibility(tokens, mark) || is_opening_purpose(tokens, mark) {
        return true;
    }
    match regions[mark.tokens.start] {
        Region::Condition => {
            !start.is(class::TRIGGER) && !tokens[mark.tokens.end - 1].is(class::NEARNESS) && !decides_alone(tokens, regions, mark)
        }
        Region::Subject => {
            let next = tokens.get(mark.tokens.end).map_or("", |t| t.text);
            let state = matches!(start.text, "clean" | "dirty") && is_attributive(tokens, mark);
            state || next.starts_with("candidate") || next.starts_with("applicant")
        }
        _ => false,
    }
}

/// `only when it is in the best interest of the owner`, `until it is acceptable to the owner`: the condition is all that the duty says.
fn decides_alone(tokens: &[Token], regions: &[Region], mark: &Mark) -> bool {
    let opens = regions[..mark.tokens.start].iter().rposition(|region| *region != Region::Condition);
    let until = tokens[opens.map_or(0, |i| i + 1)].text == "until";
    until || opens.is_some_and(|i| tokens[i].text == "only")
}

/// `Cleaning may be ordered as needed and shall take a day`: what may be, before what shall be, only says when the duty exists. So
/// does the way out right before the modal: `repairs, and when required shall be`.
fn is_possibility(tokens: &[Token], mark: &Mark) -> bool {
    let modal = |t: &&Token| t.is(class::MODAL);
    let may = tokens[..mark.tokens.start].iter().rev().take(12).find(modal).is_some_and(|t| matches!(t.text, "may" | "might"));
    let shall = |t: &Token| matches!(t.text, "shall" | "must" | "will");
    let later = tokens[mark.tokens.end..].iter().take(20).take_while(|t| t.text != ";").any(shall);
    let right_before = tokens.get(mark.tokens.end).is_some_and(shall);
    let leaves_open = matches!(mark.fault, Fault::Escape | Fault::Deferred);
    leaves_open && (may && later || right_before && mark.family.starts_with("escape") && mark.weight == Weight::Strong)
}

/// `To keep the hall tidy, chairs are stacked in the store`: what it is done for, before a duty that can be seen.
fn is_opening_purpose(tokens: &[Token], mark: &Mark) -> bool {
    let opens = tokens[0].text == "to" && tokens.get(1).is_some_and(|t| t.is(class::PURPOSE | class::ACTIVITY | class::KEEP));
    let duty = subject::past_purpose(tokens);
    let before = mark.tokens.end <= tokens.len() - duty.len();
    opens && before && subject::condition(duty).measurable()
}

/// `certify that the count is accurate`: what somebody signs, whether it is so or not.
fn is_attested(tokens: &[Token], mark: &Mark) -> bool {
    let before = tokens[..mark.tokens.start].iter().rev().take(8).take_while(|t| !t.ends_clause());
    let mut before = before.take_while(|t| !t.is(class::MODAL));
    mark.fault == Fault::Quality && before.any(|t| t.is(class::ATTESTS))
}

/// The word stands before the noun it describes: `a secure connection`, `a secure, lasting connection`.
pub(super) fn is_attributive(tokens: &[Token], mark: &Mark) -> bool {
    let noun = |i: usize| tokens.get(i).is_some_and(|t| t.shape == Shape::Word && !is_function_word(t));
    let end = mark.tokens.end;
    let adverb = tokens[end - 1].text.ends_with("ly");
    // `clean, dry towels`, `clean and dirty towels`
    let state = matches!(tokens[mark.tokens.start].text, "clean" | "dirty");
    let pair = state && tokens.get(end + 1).is_some_and(|t| !t.known.entries().is_empty());
    let joined = tokens.get(end).is_some_and(|t| t.text == "," || t.text == "and" && pair);
    let adjective = mark.tokens.len() == 1 && !adverb && (noun(end) || joined && noun(end + 1));
    adjective || is_participle(tokens, mark)
}

/// `a properly signed form`: the adverb belongs to the thing, not to the duty.
pub(super) fn is_participle(tokens: &[Token], mark: &Mark) -> bool {
    let adverb = tokens[mark.tokens.end - 1].text.ends_with("ly");
    let before = mark.tokens.start.checked_sub(1).is_some_and(|i| tokens[i].is(class::DETERMINER | class::PREPOSITION));
    adverb && before && tokens.get(mark.tokens.end).is_some_and(|t| t.text.ends_with("ed"))
}

/// `keys are read from the environment (secure)`, `as a document (preferably in MS Word)`: said aside, in brackets of its own.
pub(super) fn is_aside(tokens: &[Token], mark: &Mark) -> bool {
    let before = tokens[..mark.tokens.start].iter().rev().take(2).position(|t| t.text == "(");
    let opens = before.is_some_and(|before| mark.tokens.start > before + 3);
    let closes = tokens[mark.tokens.end..].iter().take(6).position(|t| t.text == ")").map(|i| mark.tokens.end + i);
    let alone = closes.is_some_and(|end| !tokens[mark.tokens.end..end].iter().any(|t| t.is(class::MODAL)));
    opens && alone && mark.family != "effort"
}

/// `have the adequate staff`: how much is enough is all that is asked for.
pub(super) fn is_had(tokens: &[Token], mark: &Mark) -> bool {
    let before = |i: usize| mark.tokens.start.checked_sub(i).map(|at| &tokens[at]);
    let has = |i: usize| before(i).is_some_and(|t| matches!(t.text, "have" | "has" | "having"));
    mark.family == "sufficiency" && (has(1) || before(1).is_some_and(|t| t.is(class::DETERMINER)) && has(2))
}
