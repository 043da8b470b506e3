//! Work as such, by its name or by whose it is.

use super::acts::hands_over;
use super::region::is_modal;
use super::subject::cites;
use super::token::{Shape, Token};
use super::unit::is_function_word;
use super::vocabulary::class;

/// `Chairing the committee`: a job by its name. Acts that leave a trace (`signing the log`) are none.
pub(super) fn heads_a_job(tokens: &[Token]) -> bool {
    let [first, second, ..] = tokens else { return false };
    first.text.len() > 6
        && first.text.ends_with("ing")
        && !first.is(class::NO_JOB)
        && second.is(class::DETERMINER)
        // `Providing the weekly reports` leaves papers behind
        && !(first.is(class::PROVIDES) && tokens.iter().take(8).any(|t| t.is(class::ARTEFACT)))
        && !(0..tokens.len()).any(|i| is_modal(tokens, i) && !matches!(tokens[i].text, "need" | "needs"))
        && !tokens.iter().take(8).any(|t| t.is(class::BE))
        && !cites(tokens)
}

/// `shall be in contact with the owner`: work as such, by its noun.
pub(super) fn is_in_touch(tokens: &[Token]) -> bool {
    tokens.windows(4).any(|t| {
        t[0].text == "be"
            && t[1].text == "in"
            && t[2].is(class::ABSTRACT_WORK | class::GOALS | class::TOUCH)
            && t[3].text == "with"
    })
}

/// `responsible for all marketing and appointment scheduling`: work by its nouns.
pub(super) fn is_in_charge(tokens: &[Token]) -> bool {
    let Some(at) = tokens.windows(2).position(|t| t[0].text == "responsible" && t[1].text == "for") else { return false };
    let list = tokens[at + 2..].iter().take(12);
    let list = list.take_while(|t| t.text == "," || t.is(class::CONJUNCTION | class::DETERMINER) || !is_function_word(t));
    let nouns = &tokens[at + 2..at + 2 + list.take_while(|t| t.shape == Shape::Word || t.text == ",").count()];
    let rest = &tokens[at + 2 + nouns.len()..];
    let work =
        |t: &Token| t.is(class::ABSTRACT_WORK | class::ACTIVITY) && (t.text.ends_with("ing") || t.is(class::ABSTRACT_WORK));
    let ends = rest.first().is_none_or(|t| t.ends_clause() || matches!(t.text, "of" | "for" | "in"));
    // `responsible for cleaning the hall` names what is cleaned
    let gerund = nouns.first().is_some_and(|t| t.text.ends_with("ing")) && nouns.get(1).is_some_and(|t| t.is(class::DETERMINER));
    let sent = rest.iter().take(12).any(|t| t.text == "to");
    nouns.last().is_some_and(work) && ends && !gerund && !sent && !cites(tokens)
}

/// `responsible for watering the plants`: whose job it is, and nothing of what will be seen.
pub(super) fn is_responsibility(tokens: &[Token], verb: usize) -> bool {
    let lead = verb.checked_sub(2).map(|i| [tokens[i].text, tokens[i + 1].text]);
    lead == Some(["responsible", "for"])
        && tokens[verb].text.ends_with("ing")
        && !tokens[verb].is(class::NO_JOB)
        && !hands_over(tokens, verb)
        && !cites(tokens)
}
