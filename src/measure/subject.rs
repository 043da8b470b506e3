//! What a sentence without numbers speaks of: a system's behaviour, a named thing, a prohibition, or merely work.

use super::lexicon::Fault;
use super::region::Region;
use super::token::{Shape, Token};
use super::unit::is_function_word;
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

/// A word that decides nothing, because it stands outside the duty or only says which thing is meant.
pub(super) fn spared(tokens: &[Token], regions: &[Region], mark: &Mark, of_system: bool) -> bool {
    let region = regions[mark.tokens.start];
    if region == Region::Condition && !tokens[mark.tokens.start].is(class::TRIGGER) {
        return true;
    }
    let after = tokens.get(mark.tokens.end);
    let hedges_nothing = mark.family == "hedge" && !after.is_some_and(|t| t.shape == Shape::Number || t.known.number.is_some());
    let attributive = mark.tokens.len() == 1 && after.is_some_and(|t| t.shape == Shape::Word && !is_function_word(t));
    hedges_nothing || (attributive && mark.fault == Fault::Quality && of_system)
}

/// The subject of the sentence is a system or its user.
pub(super) fn speaks_of_system(tokens: &[Token]) -> bool {
    Words::new(tokens).speak_of_system()
}

/// The reason for a sentence without targets and without a word that decides.
pub(super) fn condition(tokens: &[Token]) -> Reason {
    let words = Words::new(tokens);
    if words.all.is_empty() {
        return Reason::BareActivity;
    }
    if forbids(tokens) || words.universal() {
        return Reason::ZeroOrAll;
    }
    if words.speak_of_system() || words.let_somebody() {
        return Reason::Condition;
    }
    let thing = words.all.iter().any(|t| t.is(class::ARTEFACT)) || names_a_thing(tokens);
    match main_verb(tokens) {
        // Whoever provides or keeps a thing that can be looked at has done something that can be checked.
        Some(verb) if tokens[verb].is(class::ACTIVITY) => {
            let supplies = matches!(tokens[verb].text, "provide" | "provides" | "maintain" | "maintains" | "keep" | "create" | "process" | "prepare" | "generate");
            if supplies && thing { Reason::Condition } else { Reason::BareActivity }
        }
        Some(verb) if lists_work(tokens, verb) => Reason::BareActivity,
        Some(_) if tokens.iter().any(|t| t.is(class::MODAL | class::BE)) => Reason::Condition,
        _ if thing || words.state_condition() => Reason::Condition,
        _ => Reason::BareActivity,
    }
}

/// `duties include answering the phone`.
fn lists_work(tokens: &[Token], verb: usize) -> bool {
    matches!(tokens[verb].text, "include" | "includes" | "involve" | "involves" | "mean" | "means")
        && tokens.get(verb + 1).is_some_and(|t| t.text.ends_with("ing") || t.is(class::ACTIVITY))
}

/// `shall not`, `must never`, `do not`, `no smoking`.
fn forbids(tokens: &[Token]) -> bool {
    tokens.windows(2).any(|pair| {
        (pair[0].is(class::MODAL) || matches!(pair[0].text, "do" | "does")) && matches!(pair[1].text, "not" | "never")
            || matches!(pair[0].text, "don't" | "don’t" | "never" | "cannot")
    }) || tokens.first().is_some_and(|t| t.text == "no")
}

/// The words of a sentence, without its marks and numbers.
struct Words<'a, 't> {
    all: Vec<&'a Token<'t>>,
    /// How many stand before the first modal.
    subject: usize,
}

impl<'a, 't> Words<'a, 't> {
    fn new(tokens: &'a [Token<'t>]) -> Self {
        let all: Vec<&Token> = tokens.iter().filter(|t| t.shape == Shape::Word).collect();
        let subject = all.iter().position(|t| t.is(class::MODAL)).unwrap_or(3.min(all.len()));
        Self { all, subject }
    }

    /// `every invoice carries`, `all badges must`.
    fn universal(&self) -> bool {
        self.all.iter().take(3).any(|t| t.is(class::UNIVERSAL)) && !self.all[0].is(class::ACTIVITY)
    }

    /// The subject is a system or its user.
    fn speak_of_system(&self) -> bool {
        let order = self.all.first().is_some_and(|t| t.is(class::ACTIVITY) && !t.is(class::SYSTEM));
        !order && self.all[..self.subject].iter().any(|t| t.is(class::SYSTEM))
    }

    /// `able to`, `ability to`, `allow`: something is made possible.
    fn let_somebody(&self) -> bool {
        let able = |w: &[&Token]| matches!((w[0].text, w[1].text), ("able", "to") | ("ability", "to" | "for"));
        self.all.windows(2).any(able) || self.all.iter().any(|t| matches!(t.text, "allow" | "allows" | "display" | "displays"))
    }

    /// Verbs of having, and of acts that leave a trace.
    fn state_condition(&self) -> bool {
        let verbs = [
            "have", "has", "contain", "contains", "wear", "carry", "carries", "sign", "signed", "submit", "deliver", "notify", "return", "require",
            "requires", "consist", "consists", "follow", "attach", "attached",
        ];
        self.all.iter().any(|t| verbs.contains(&t.text))
    }
}

/// A shouted abbreviation or a number in the middle: something with a name.
fn names_a_thing(tokens: &[Token]) -> bool {
    tokens.iter().skip(1).any(|t| t.shouted || t.shape == Shape::Number || t.text == "\"" || t.text == "“")
}

/// The verb that carries the sentence: after the modal, or the first word of an order.
fn main_verb(tokens: &[Token]) -> Option<usize> {
    let skipped = [
        "responsible", "for", "also", "please", "pls", "then", "to", "not", "expected", "required", "i", "we", "a", "an", "the", "looking", "someone",
        "somebody", "who", "can", "you", "person", "need", "want", "person", "us", "me", "my", "our", "am", "everything", "that",
    ];
    let start = tokens.iter().position(|t| t.is(class::MODAL) && t.text != "need").map_or(0, |i| i + 1);
    (start..tokens.len()).find(|i| {
        let t = &tokens[*i];
        t.shape == Shape::Word && !t.is(class::BE) && !t.text.ends_with("ly") && !skipped.contains(&t.text)
    })
}
