//! What a sentence without numbers speaks of: a system's behaviour, a named thing, a prohibition, or merely work.

use super::lexicon::Fault;
use super::token::{Shape, Token};
use super::vague::Mark;
use super::verdict::Reason;
use super::vocabulary::class;

/// Words for the person hired.
const PEOPLE: [&str; 24] = [
    "writer",
    "writers",
    "person",
    "someone",
    "somebody",
    "freelancer",
    "candidate",
    "candidates",
    "translator",
    "designer",
    "developer",
    "individual",
    "professional",
    "people",
    "editor",
    "programmer",
    "va",
    "assistant",
    "expert",
    "speaker",
    "bookkeeper",
    "virtual",
    "writer/editor",
    "staff",
];

/// `a competent writer to create 30 pages`: the word is about the person, not about the work.
pub(super) fn describes_person(tokens: &[Token], mark: &Mark) -> bool {
    tokens[mark.tokens.end..]
        .iter()
        .take(4)
        .take_while(|t| t.shape == Shape::Word || t.text == "," || t.is_dash())
        .any(|t| PEOPLE.contains(&t.text))
}

/// A vague word that decides nothing because the sentence is about something else.
pub(super) fn spared(_tokens: &[Token], mark: &Mark) -> bool {
    mark.fault == Fault::Soft && mark.why == "blurs the number"
}

/// The reason for a sentence without targets and without a word that decides.
pub(super) fn condition(tokens: &[Token]) -> Reason {
    let words: Vec<&Token> = tokens.iter().filter(|t| t.shape == Shape::Word).collect();
    if words.is_empty() {
        return Reason::BareActivity;
    }
    if forbids(tokens) || universal(&words) {
        return Reason::ZeroOrAll;
    }
    if speaks_of_system(&words) || has_condition(&words) {
        return Reason::Condition;
    }
    match main_verb(tokens) {
        Some(verb) if verb.is(class::ACTIVITY) => Reason::BareActivity,
        Some(_) if tokens.iter().any(|t| t.is(class::MODAL)) => Reason::Condition,
        _ if words.iter().any(|t| t.is(class::ARTEFACT)) || names_a_thing(tokens) => Reason::Condition,
        _ => Reason::BareActivity,
    }
}

/// `shall not`, `must never`, `do not`, `no smoking`.
fn forbids(tokens: &[Token]) -> bool {
    tokens.windows(2).any(|pair| {
        (pair[0].is(class::MODAL) || matches!(pair[0].text, "do" | "does")) && matches!(pair[1].text, "not" | "never")
            || matches!(pair[0].text, "don't" | "don’t" | "never" | "cannot")
    }) || tokens.first().is_some_and(|t| t.text == "no")
}

/// `every invoice carries`, `all badges must`.
fn universal(words: &[&Token]) -> bool {
    words.iter().take(3).any(|t| t.is(class::UNIVERSAL)) && !words[0].is(class::ACTIVITY)
}

fn speaks_of_system(words: &[&Token]) -> bool {
    words.iter().take(7).any(|t| t.is(class::SYSTEM))
        || words.windows(2).any(|w| matches!((w[0].text, w[1].text), ("able", "to") | ("ability", "to" | "for")))
        || words.iter().any(|t| matches!(t.text, "allow" | "allows" | "display" | "displays"))
}

/// Verbs of having and being there.
fn has_condition(words: &[&Token]) -> bool {
    words.iter().any(|t| {
        matches!(
            t.text,
            "have"
                | "has"
                | "contain"
                | "contains"
                | "include"
                | "includes"
                | "wear"
                | "wears"
                | "carry"
                | "carries"
                | "signed"
                | "submit"
                | "submitted"
                | "deliver"
                | "delivered"
                | "notify"
                | "notified"
                | "return"
                | "returned"
                | "require"
                | "requires"
                | "consist"
                | "show"
                | "shows"
                | "list"
                | "lists"
                | "follow"
                | "follows"
                | "attach"
                | "attached"
        )
    })
}

/// A shouted abbreviation or a number in the middle: something with a name.
fn names_a_thing(tokens: &[Token]) -> bool {
    tokens.iter().skip(1).any(|t| t.shouted || t.shape == Shape::Number || t.text == "\"" || t.text == "“")
}

/// The verb that carries the sentence: after the modal, or the first word of an order.
fn main_verb<'a, 't>(tokens: &'a [Token<'t>]) -> Option<&'a Token<'t>> {
    let after_modal = tokens.iter().position(|t| t.is(class::MODAL)).map(|i| i + 1);
    let start = after_modal.unwrap_or(0);
    let rest = tokens[start..].iter().filter(|t| t.shape == Shape::Word);
    rest.filter(|t| {
        !t.is(class::BE)
            && !matches!(
                t.text,
                "responsible"
                    | "for"
                    | "also"
                    | "please"
                    | "pls"
                    | "then"
                    | "to"
                    | "not"
                    | "expected"
                    | "required"
                    | "i"
                    | "we"
                    | "a"
                    | "an"
                    | "the"
                    | "looking"
                    | "someone"
                    | "who"
                    | "can"
                    | "you"
            )
    })
    .find(|t| !t.text.ends_with("ly"))
}
