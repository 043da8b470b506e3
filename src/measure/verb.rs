//! The verb that carries a sentence, and whether what it says can be seen to be done.

use super::company::names_platform;
use super::region::is_modal;
use super::subject::cites;
use super::token::{Shape, Token};
use super::vocabulary::{class, known};

/// `The system shall simplify filing`, `… reduce the workload`, `… ensure security`: an aim, which nobody can see to be met.
/// `… by filling in the address` can be seen.
pub(super) fn names_an_aim(tokens: &[Token], verb: usize) -> bool {
    let rest = &tokens[verb + 1..];
    let means = |pair: &[Token]| pair[0].text == "by" && !pair[1].is(class::PARTY | class::PEOPLE);
    let object = |count: usize, is: fn(&Token) -> bool| rest.iter().take(count).any(is);
    let scaled = |t: &Token| t.is(class::SCALED) || matches!(t.text, "awareness" | "errors");
    let aim = match tokens[verb].text {
        // `reduce the workload`, but not `reduce the stock`
        "reduce" | "reduces" | "increase" | "increases" => {
            object(2, scaled) || object(2, |t| matches!(t.text, "amount" | "number"))
        }
        "raise" | "raises" | "save" | "saves" => object(2, scaled),
        // `assume responsibility for the site`
        _ if tokens[verb].is(class::BEARS) => object(3, |t| t.text == "responsibility"),
        // `support the sales team`
        "support" | "supports" if object(3, |t| t.is(class::PEOPLE)) => true,
        "manage" | "manages" => !rest.iter().any(|t| t.text == "("),
        // `handle errors`, but not `handle errors without a restart` and `handle, when offline, …`
        "handle" | "handles" => !rest.iter().any(|t| t.is(class::TRIGGER) && t.text != "where" || t.text == "without"),
        // `protect users from harm`
        "protect" | "protects" | "safeguard" | "safeguards" => !rest.iter().any(|t| t.is(class::MODAL | class::BE)),
        // `withstand rough handling`, but neither `withstand a fall` nor `withstand 2 g`
        "withstand" | "withstands" | "endure" | "endures" | "resist" | "resists" => {
            let told = |t: &Token| t.shape == Shape::Number || t.shouted || matches!(t.text, "without" | "being");
            !rest.iter().any(told) && !rest.first().is_some_and(|t| t.is(class::DETERMINER) || t.text == "one")
        }
        // `avoid potential damage`, `prevent inconvenience to guests`
        "avoid" | "avoids" | "prevent" | "prevents" => object(3, |t| t.is(class::JUDGED_HARM)),
        _ if tokens[verb].is(class::ASSURES) => {
            object(3, |t| t.is(class::GOALS)) && !rest.iter().any(|t| t.is(class::MODAL | class::BE | class::ARTEFACT))
        }
        _ => tokens[verb].is(class::AIMS),
    };
    aim && !rest.windows(2).any(means)
}

/// `ensure that the doors are locked`, `insuring every driver has a licence`: as good as `the doors are locked`.
pub(super) fn makes_sure(tokens: &[Token], verb: usize) -> bool {
    let sure = tokens[verb].is(class::MAKES_SURE);
    let made = tokens[verb].text.starts_with("mak") && tokens.get(verb + 1).is_some_and(|t| t.text == "sure");
    let holds = |t: &Token| t.is(class::BE | class::STATES) || matches!(t.text, "have" | "has" | "pass");
    (sure || made) && tokens[verb..].iter().any(holds)
}

/// `run on Windows`, `use JWT`: what it runs on, or what it is made with, has a name.
pub(super) fn is_tried(tokens: &[Token], verb: usize) -> bool {
    let rest = &tokens[verb + 1..];
    let runs = tokens[verb].is(class::RUNS_ON);
    let uses = tokens[verb].is(class::USES);
    let named = |t: &Token| t.capital && t.shape == Shape::Word;
    // `work via Trello`
    let through = |pair: &[Token]| matches!(pair[0].text, "via" | "through" | "over") && named(&pair[1]);
    runs && (names_platform(rest) || rest.windows(2).take(4).any(through))
        || uses && (rest.first().is_some_and(named) || names_standard(rest))
}

/// `the ABC standard`
fn names_standard(rest: &[Token]) -> bool {
    matches!(rest, [article, name, kind, ..] if article.text == "the" && name.shouted && matches!(kind.text, "standard" | "protocol" | "format"))
}

/// `the import must support two formats`: no person, who could do it more or less.
pub(super) fn is_done_by_thing(tokens: &[Token], verb: usize) -> bool {
    let does = matches!(tokens[verb].text, "support" | "use") && verb > 1 && is_modal(tokens, verb - 1);
    let person = |t: &Token| {
        t.is(class::PARTY | class::PEOPLE | class::PRONOUN | class::ABSTRACT_WORK)
            || ["or", "ors", "er", "ers", "ant", "ants", "ist", "ists"].iter().any(|end| t.text.ends_with(end))
    };
    let vague = |t: &Token| t.is(class::ABSTRACT_WORK | class::GOALS | class::TEXTS);
    does && !tokens[..verb].iter().any(person) && !tokens[verb + 1..].iter().take(4).any(vague)
}

/// `managed`, `supervised`: work as such, in the passive.
pub(super) fn is_done_work(verb: &Token) -> bool {
    let stems = [verb.text.strip_suffix('d'), verb.text.strip_suffix("ed")];
    let work = |stem: &str| known(stem).classes.meets(class::ACTIVITY);
    stems.into_iter().flatten().any(work) && !verb.is(class::MADE)
}

/// `shall be managed`, `should be handled based on the weather`: that somebody sees to it, and no outcome.
pub(super) fn is_only_run(tokens: &[Token], verb: usize) -> bool {
    let passive = verb > 1 && tokens[verb - 1].text == "be" && is_modal(tokens, verb - 2);
    let next = tokens.get(verb + 1).map_or("", |t| t.text);
    let ends = matches!(next, "" | ".") || next == "based" || next == "according" && !cites(tokens);
    passive && ends && tokens[verb].is(class::ONLY_RUN)
}

/// `duties include answering the phone`.
pub(super) fn lists_work(tokens: &[Token], verb: usize) -> bool {
    let work = |t: &Token| t.text.ends_with("ing") || t.is(class::ACTIVITY);
    // `services include delivery of the boxes`
    let of_work = tokens[0].is(class::ABSTRACT_WORK) && tokens[verb + 1..].iter().take(5).any(|t| t.is(class::ABSTRACT_WORK));
    tokens[verb].is(class::CONSISTS_OF) && (tokens.get(verb + 1).is_some_and(work) || of_work)
}

/// The verb that carries the sentence: after the modal or after `responsible for`, or the first word of an order.
pub(super) fn main_verb(tokens: &[Token]) -> Option<usize> {
    let responsible = || tokens.windows(2).position(|pair| pair[0].text == "responsible" && pair[1].text == "for");
    let required = |i: usize| tokens[i].text == "required" && tokens.get(i + 1).is_some_and(|t| t.text == "to");
    let modal = (0..tokens.len()).find(|i| is_modal(tokens, *i) && tokens[*i].text != "can" || required(*i));
    // `the agency agrees to provide`
    let agrees = |i: &usize| tokens[*i].is(class::AGREES) && tokens.get(i + 1).is_some_and(|t| t.text == "to");
    let modal = modal.or_else(|| (0..tokens.len()).find(agrees));
    let start = wanted(tokens).or(modal).or_else(responsible).map_or(0, |i| i + 1);
    (start..tokens.len()).find(|i| {
        let t = &tokens[*i];
        // `input is checked` orders nobody to put something in
        let be = |i: usize| tokens.get(i).is_some_and(|t| t.is(class::BE));
        // `Source files are handed over`
        let thing = be(2) && tokens[1].is(class::ARTEFACT);
        let noun = *i == 0 && !t.text.ends_with("ing") && (be(1) || thing);
        t.shape == Shape::Word && !t.is(class::BE) && !t.text.ends_with("ly") && !t.is(class::BEFORE_VERB) && !noun
    })
}

/// `looking for a writer to …`, `I need someone who can …`: the token before the verb.
fn wanted(tokens: &[Token]) -> Option<usize> {
    let asks = tokens.iter().take(6).any(|t| t.is(class::SEEKS));
    let person = tokens.iter().take(15).position(|t| t.is(class::PEOPLE)).filter(|_| asks)?;
    tokens.iter().skip(person).take(8).position(|t| matches!(t.text, "to" | "who" | "that")).map(|i| person + i)
}
