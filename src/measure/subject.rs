//! What a sentence without numbers speaks of: a system's behaviour, a named thing, a prohibition, or merely work.

use super::acts::{
    builds, copies, hands_over, has_no_object, has_way, is_written_down, marks_each, puts_somewhere, supports_named, takes_form,
    works_without,
};
use super::job::{heads_a_job, is_in_charge, is_in_touch, is_responsibility};
use super::outcome::names_outcome;
use super::reason::Reason;
use super::region::{is_modal, label};
use super::short::is_short_state;
use super::token::{Shape, Token};
use super::verb::{is_done_by_thing, is_done_work, is_only_run, is_tried, lists_work, main_verb, makes_sure, names_an_aim};
use super::vocabulary::class;
use super::yardstick::code_in;

/// What holds for the sentence as a whole, worked out once.
pub(super) struct Facts {
    /// Some target is about time.
    pub time: bool,
    /// Its subject is a system.
    pub of_system: bool,
    /// Somebody is enabled to do something.
    pub lets_somebody: bool,
    /// It forbids something.
    pub forbids: bool,
}

impl Facts {
    pub fn new(tokens: &[Token], time: bool) -> Self {
        let words = Words::new(tokens);
        Self { time, of_system: words.speak_of_system(), lets_somebody: words.let_somebody(), forbids: forbids(tokens) }
    }
}

/// The reason for a sentence without targets and without a word that decides.
///
/// Of several sentences one that can be decided is enough.
pub(super) fn condition(tokens: &[Token]) -> Reason {
    let tokens = &tokens[label(tokens).len()..];
    let tokens = past_purpose(tokens);
    let mut reasons = tokens.split_inclusive(|t| t.text == ".").map(condition_of_sentence);
    let first = reasons.next().unwrap_or(Reason::BareActivity);
    if first.measurable() { first } else { reasons.find(|r| *r == Reason::Condition).unwrap_or(first) }
}

/// `To keep the hall tidy, chairs are stacked in the store`: the duty begins behind the comma.
pub(super) fn past_purpose<'a, 't>(tokens: &'a [Token<'t>]) -> &'a [Token<'t>] {
    let opens = tokens.first().is_some_and(|t| t.text == "to");
    let comma = tokens.iter().take(20).position(|t| t.text == ",").filter(|_| opens);
    let duty = comma.map_or(&[][..], |comma| &tokens[comma + 1..]);
    if duty.iter().take(12).any(|t| t.is(class::MODAL | class::BE)) { duty } else { tokens }
}

fn condition_of_sentence(tokens: &[Token]) -> Reason {
    let words = Words::new(tokens);
    if words.all.is_empty() {
        return Reason::BareActivity;
    }
    let responsible = words.all[0].text == "responsible";
    if forbids(tokens) || words.universal() && !responsible {
        return Reason::ZeroOrAll;
    }
    let verb = main_verb(tokens);
    if verb.is_some_and(|verb| marks_each(tokens, verb)) {
        return Reason::ZeroOrAll;
    }
    // `ability for the user to …` is a system's
    let able = words.all[0].text == "ability"
        && words.all.get(1).is_none_or(|t| t.text != "for")
        && !words.all.get(2).is_some_and(|t| t.is(class::OPERATION));
    let open = words.leave_means_open() || words.leave_thing_open(has_way(tokens)) && !names_occasion(tokens);
    if able
        || heads_a_job(tokens)
        || is_in_touch(tokens)
        || is_in_charge(tokens) && !names_occasion(tokens)
        || open
        || words.ask_for_experience()
    {
        return Reason::BareActivity;
    }
    if verb.is_some_and(|verb| {
        names_an_aim(tokens, verb) && !words.let_somebody() || is_responsibility(tokens, verb) && !makes_sure(tokens, verb)
    }) {
        return Reason::BareActivity;
    }
    if words.speak_of_system() || words.let_somebody() || names_occasion(tokens) || declares(tokens) {
        return Reason::Condition;
    }
    let acted_on = verb.map_or(tokens, |verb| {
        let length = tokens[verb..].iter().position(|t| matches!(t.text, "by" | "through" | "using")).unwrap_or(usize::MAX);
        &tokens[..verb.saturating_add(length).min(tokens.len())]
    });
    // `answered by the third ring` names a moment, and nobody
    let by_somebody = |verb: usize| {
        tokens.get(verb + 1).is_some_and(|t| t.text == "by")
            && tokens.iter().skip(verb + 2).take(3).any(|t| t.is(class::PARTY | class::PEOPLE))
    };
    if verb.is_some_and(|verb| by_somebody(verb) && is_done_work(&tokens[verb]) || is_only_run(tokens, verb)) {
        return Reason::BareActivity;
    }
    // `AAT qualified`, `DBS checked staff`
    let credential = tokens.windows(2).any(|t| t[0].shouted && t[1].is(class::CREDENTIAL));
    let thing = credential || acted_on.iter().any(|t| t.is(class::ARTEFACT)) || names_a_thing(tokens) || builds(tokens);
    match verb {
        // Whoever provides or keeps a thing that can be looked at has done something that can be checked.
        Some(verb) if tokens[verb].is(class::ACTIVITY) => {
            let object = tokens[verb + 1..]
                .iter()
                .take(9)
                .take_while(|t| t.is_dash() || t.shape != Shape::Mark && (!t.is(class::PREPOSITION) || t.text == "with"));
            // `record every call in the log`, but not `enter invoices into a system`
            let into =
                tokens[verb + 1..].iter().take(14).position(|t| matches!(t.text, "in" | "into" | "on" | "onto" | "to" | "as"));
            let kept = into.is_some_and(|into| tokens[verb + 1 + into..].iter().take(6).any(|t| t.is(class::ARTEFACT)));
            let logged = tokens[verb].is(class::WRITES_DOWN) && kept;
            let artefact = object.clone().any(|t| t.is(class::ARTEFACT));
            // of `cleaning chemicals` the last word is what is provided; `a Service Level Agreement` is a paper
            let object: Vec<&Token> = object.collect();
            // of `services outlined in the contract` the services are
            let told = |t: &&Token| t.is(class::DECIDED | class::TOLD_ELSEWHERE);
            let head = |part: &[&'_ Token]| part.iter().skip(1).position(told).map_or(part.len(), |i| i + 1);
            let mut heads = object.split(|t| t.is(class::CONJUNCTION)).filter_map(|part| part[..head(part)].last());
            let nothing = heads.any(|t| t.is(class::ABSTRACT_WORK));
            let done = match tokens[verb].text {
                text if tokens[verb].is(class::PROVIDES) => !nothing && (artefact || !text.ends_with("ing")),
                "look" | "looks" => tokens[verb..].iter().take(3).any(|t| matches!(t.text, "same" | "alike" | "identical")),
                "make" | "makes" => artefact && tokens[verb..].iter().take(12).any(|t| t.text == "available"),
                _ if tokens[verb].is(class::MAKES) => artefact && !nothing,
                // `use the blue folder`: which one is used can be seen
                "use" | "uses" => {
                    let named = |t: &Token| t.known.entries().is_empty();
                    // `use checklists provided by the owner`
                    let given =
                        |pair: &[Token]| matches!(pair[0].text, "provided" | "supplied" | "issued") && pair[1].text == "by";
                    tokens.get(verb + 1).is_some_and(|t| t.text == "the") && tokens.get(verb + 2).is_some_and(named)
                        || tokens[verb + 1..].windows(2).skip(1).take(6).any(given)
                }
                _ if makes_sure(tokens, verb) => true,
                _ => logged,
            };
            if done
                || hands_over(tokens, verb)
                || has_shape(tokens)
                || names_outcome(tokens, verb)
                || works_without(tokens, verb)
                || supports_named(tokens, verb)
                || is_tried(tokens, verb)
                || is_done_by_thing(tokens, verb)
            {
                Reason::Condition
            } else {
                Reason::BareActivity
            }
        }
        Some(verb) if lists_work(tokens, verb) => Reason::BareActivity,
        Some(_) if tokens.iter().any(|t| t.is(class::MODAL | class::BE)) || agrees(tokens) => Reason::Condition,
        Some(verb) if tokens[verb].is(class::CHANGES) && !has_no_object(tokens, verb) || names_outcome(tokens, verb) => {
            Reason::Condition
        }
        _ if thing || has_shape(tokens) || words.state_condition() || is_short_state(tokens) => Reason::Condition,
        _ => Reason::BareActivity,
    }
}

/// `agree to hold the price`: a duty, as much as `shall hold`.
fn agrees(tokens: &[Token]) -> bool {
    tokens.windows(2).any(|pair| pair[0].is(class::AGREES) && pair[1].text == "to")
}

/// The result has a form or a place, or follows a text, that has a name.
fn has_shape(tokens: &[Token]) -> bool {
    copies(tokens) || takes_form(tokens) || cites(tokens) || is_written_down(tokens) || puts_somewhere(tokens)
}

/// `after each closed ticket`, `when a part arrives`, `only products that carry …`: it can be seen whether it was done.
fn names_occasion(tokens: &[Token]) -> bool {
    let each =
        |pair: &[Token]| matches!(pair[0].text, "after" | "before" | "upon" | "at") && matches!(pair[1].text, "each" | "every");
    // `before the first frost`, `confirm in writing`
    let seen = |pair: &[Token]| match pair[0].text {
        // `before leaving`
        "before" | "after" | "upon" => {
            matches!(pair[1].text, "the" | "a" | "an") || pair[1].text.len() > 4 && pair[1].text.ends_with("ing")
        }
        "in" => matches!(pair[1].text, "writing" | "person" | "duplicate" | "triplicate"),
        "its" | "their" => pair[1].text == "entirety",
        "soon" => pair[1].text == "as",
        _ => false,
    };
    // `prior to frost`
    let ahead = |t: &[Token]| {
        t[0].text == "prior" && t[1].text == "to" && t[2].shape == Shape::Word && !t[2].is(class::PRONOUN | class::TEXTS)
    };
    // `at the start of every session`
    let turn = |t: &[Token]| t[1].text == "of" && matches!(t[2].text, "each" | "every") && t[0].is(class::TURNS);
    // `look after the shop` is a job
    let job = |i: usize| i > 0 && tokens[i - 1].text.starts_with("look");
    // `Monday through Friday`
    let days = |t: &[Token]| {
        t[0].is(class::WEEKDAY) && t[2].is(class::WEEKDAY) && (t[1].is_dash() || matches!(t[1].text, "through" | "to" | "thru"))
    };
    tokens.windows(3).any(|t| days(t) || turn(t) || ahead(t))
        || tokens.windows(2).enumerate().any(|(i, pair)| each(pair) || seen(pair) && !job(i))
        || tokens.iter().enumerate().any(|(i, t)| match t.text {
            "only" => true,
            // `when requested` leaves open what is done
            "when" | "whenever" if i > 0 && tokens[i - 1].is(class::ASKS_WHEN) => false,
            "when" | "whenever" => {
                !tokens.get(i + 1).is_some_and(|t| matches!(t.text, "requested" | "asked" | "called" | "invited"))
            }
            _ => false,
        })
}

/// `The tutor holds a degree`: a statement, not an order and not a title.
fn declares(tokens: &[Token]) -> bool {
    let opens =
        tokens.first().is_some_and(|t| matches!(t.text, "the" | "a" | "an" | "when" | "if" | "after" | "before" | "upon"));
    opens
        && tokens.len() > 4
        && !tokens.iter().any(|t| t.is(class::MODAL))
        // `the tutor` and `the repair` are no acts
        && !(0..tokens.len().min(8)).any(|i| tokens[i].is(class::ACTIVITY) && !(i > 0 && tokens[i - 1].is(class::DETERMINER)))
}

/// `per ASTM C150`, `in accordance with the rules of ISO 9001`, `508 compliance`: a text with a name and a number.
pub(super) fn cites(tokens: &[Token]) -> bool {
    let points = |t: &Token| matches!(t.text, "per" | "with" | "to" | "under");
    let part = |at: usize| {
        let end = tokens[at..].iter().take(9).take_while(|t| !t.ends_clause() && !t.is(class::MODAL)).count();
        &tokens[at..at + end]
    };
    let named = (0..tokens.len()).any(|at| points(&tokens[at]) && code_in(part(at + 1)));
    // `comply with the Food Safety Act`
    let text = |at: usize| {
        let name = at + 2 + usize::from(tokens.get(at + 2).is_some_and(|t| t.is(class::DETERMINER)));
        let bound = tokens[at].is(class::BINDS) && tokens.get(at + 1).is_some_and(|t| matches!(t.text, "with" | "to"));
        bound && tokens.get(name).is_some_and(|t| t.capital && t.shape == Shape::Word && !t.is(class::PARTY | class::WHICHEVER))
    };
    let named = named || (0..tokens.len()).any(text);
    let complies = |t: &Token| matches!(t.text, "compliance" | "compliant" | "conformance" | "conformant");
    named
        || (1..tokens.len())
            .any(|at| complies(&tokens[at]) && tokens[at.saturating_sub(4)..at].iter().any(|t| t.shape == Shape::Number))
}

/// `shall not`, `must never`, `do not`, `no smoking`, and in a list of what must be: `not smoke on site`.
fn forbids(tokens: &[Token]) -> bool {
    // `tell them when it cannot be done` forbids nothing
    let told = |i: usize| {
        let mut clause = tokens[..i].iter().rev().take(6).take_while(|t| !t.ends_clause() && t.text != ",");
        let duty = tokens[i].is(class::MODAL) && tokens[i].text != "cannot";
        let relative = |t: &Token| !duty && matches!(t.text, "that" | "which" | "who");
        clause.any(|t| matches!(t.text, "when" | "if" | "whenever" | "where") || relative(t))
    };
    tokens.windows(2).enumerate().any(|(i, pair)| {
        let not = (pair[0].is(class::MODAL) || matches!(pair[0].text, "do" | "does")) && matches!(pair[1].text, "not" | "never")
            || matches!(pair[0].text, "don't" | "don’t" | "never" | "cannot")
            || pair[0].text == "not" && matches!(pair[1].text, "acceptable" | "tolerable" | "permitted" | "allowed");
        not && !told(i)
    }) || tokens.windows(3).any(|t| t[0].is(class::BE) && t[1].text == "not" && t[2].is(class::SEEN_DONE))
        || tokens.windows(2).any(|t| t[0].is(class::BE) && matches!(t[1].text, "prohibited" | "forbidden" | "banned"))
        || tokens.first().is_some_and(|t| matches!(t.text, "no" | "not"))
}

/// The words of a sentence, without its marks and numbers.
struct Words<'a, 't> {
    all: Vec<&'a Token<'t>>,
    /// How many stand before the first modal.
    subject: usize,
}

impl<'a, 't> Words<'a, 't> {
    fn new(tokens: &'a [Token<'t>]) -> Self {
        let mut all: Vec<&Token> = Vec::with_capacity(tokens.len());
        all.extend(tokens.iter().filter(|t| t.shape == Shape::Word));
        let duty = (0..tokens.len()).find(|i| is_modal(tokens, *i)).map(|i| tokens[i].start);
        let subject = duty.map_or(3.min(all.len()), |duty| all.partition_point(|t| t.start < duty));
        Self { all, subject }
    }

    /// `every invoice carries`, `all badges must`.
    fn universal(&self) -> bool {
        // `in all cases` speaks of no thing
        let aside = self.all[0].text == "in" || self.all[0].is(class::ACTIVITY);
        self.all.iter().take(3).any(|t| t.is(class::UNIVERSAL)) && !aside
    }

    /// `Information shall be shown`: nobody knows which.
    fn leave_thing_open(&self, has_way: bool) -> bool {
        self.subject == 1
            && self.all[0].is(class::MASS)
            && self.all.get(2).is_some_and(|t| t.text == "be")
            && !self.all.iter().any(|t| t.is(class::BINDS | class::ARTEFACT | class::TRIGGER) || matches!(t.text, "only" | "by"))
            && !has_way
    }

    /// `provide all tools needed to do the work`: whoever does it finds out which.
    fn leave_means_open(&self) -> bool {
        let needed = |w: &[&Token]| matches!(w[0].text, "needed" | "required" | "necessary") && matches!(w[1].text, "to" | "for");
        let provides = |t: &&Token| t.is(class::PROVIDES);
        let verb =
            self.all.iter().take(8).position(provides).filter(|verb| self.all.get(verb + 1).is_some_and(|t| t.text == "all"));
        verb.is_some_and(|verb| self.all[verb..].windows(2).take(20).any(needed))
    }

    /// `must have experience with`: nobody can tell how much is enough.
    fn ask_for_experience(&self) -> bool {
        let has = self.all.iter().position(|t| t.is(class::POSSESSES));
        // of `the means to carry out the contract` the contract proves nothing
        let named = self
            .all
            .iter()
            .take_while(|t| t.text != "to")
            .any(|t| t.is(class::ARTEFACT) || t.text == "degree" || t.text == "diploma");
        !named && !self.speak_of_system() && has.is_some_and(|has| self.all[has + 1..].iter().take(4).any(|t| t.is(class::SKILL)))
    }

    /// The subject is a system or its user.
    fn speak_of_system(&self) -> bool {
        let order = self.all.first().is_some_and(|t| t.is(class::ACTIVITY) && !t.is(class::SYSTEM));
        !order && self.all[..self.subject].iter().any(|t| t.is(class::SYSTEM))
    }

    /// `able to`, `ability to`, `allow`: something is made possible.
    fn let_somebody(&self) -> bool {
        let able = |w: &[&Token]| matches!((w[0].text, w[1].text), ("able", "to") | ("ability", "to" | "for"));
        // `able to be finished` tells what is done, and enables nobody
        let passive = self.all.windows(3).any(|w| able(&w[..2]) && w[2].text == "be");
        let person = self.all[..self.subject].is_empty() || self.all[0].text == "candidates" || self.all[0].text == "applicants";
        let work = self.all.windows(3).any(|w| able(&w[..2]) && w[2].is(class::ACTIVITY));
        self.all.windows(2).any(able) && !(person && work) && !passive
            || self.all.iter().any(|t| matches!(t.text, "display" | "displays"))
            // `as the weather allows` and `do not allow` let nobody do anything
            || (0..self.all.len()).any(|i| {
                let lets = matches!(self.all[i].text, "allow" | "allows");
                let so_far = self.all[i.saturating_sub(6)..i].iter().any(|t| t.text == "far");
                lets && !so_far && (i == 0 || !self.all[i - 1].is(class::OCCASION | class::NEGATOR))
            })
    }

    /// Verbs of having, and of acts that leave a trace.
    fn state_condition(&self) -> bool {
        self.all.iter().any(|t| t.is(class::STATES))
    }
}

/// A shouted abbreviation or a number in the middle: something with a name.
fn names_a_thing(tokens: &[Token]) -> bool {
    tokens.iter().skip(1).any(|t| t.shouted || matches!(t.text, "\"" | "“" | "`"))
}
