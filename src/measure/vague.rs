//! The words that prevent a decision: entries of the lexicon and constructions such as `in a … manner`.

use super::classes::Classes;
use super::deferred;
use super::degree;
use super::homograph;
use super::lexicon::{self, Fault, Weight};
use super::outcome;
use super::placeholder::placeholder;
use super::region::label;
use super::token::{Shape, Token};
use super::unit::is_function_word;
use super::vocabulary::{Measures, class};
use super::way_out;
use super::yardstick;
use std::borrow::Cow;
use std::ops::Range;

/// A place where two people could disagree.
#[derive(Debug, Clone, PartialEq)]
pub struct Vague {
    /// Its place in the sentence, in bytes.
    pub span: Range<usize>,
    /// What is wrong with it, to follow its text: "`quickly` does not say how fast".
    pub why: Cow<'static, str>,
    /// The family of the word in the lexicon: `speed`, `conduct`.
    pub family: &'static str,
    /// Whether the verdict hangs on it; if not it is only worth a mark.
    pub decides: bool,
}

/// A vague word with its place in tokens.
#[derive(Debug, Clone)]
pub(super) struct Mark {
    pub tokens: Range<usize>,
    pub weight: Weight,
    pub fault: Fault,
    pub why: &'static str,
    pub family: &'static str,
    /// The kind of suggestion that helps.
    pub suggest: &'static str,
}

/// All marks of the sentence, in order, none inside another.
pub(super) fn marks(tokens: &[Token]) -> Vec<Mark> {
    let mut marks: Vec<Mark> = Vec::new();
    let mut at = label(tokens).len();
    while at < tokens.len() {
        let opens = opens_construction(tokens, at);
        let found = Some(())
            .filter(|()| opens)
            .and_then(|()| construction(tokens, at))
            .or_else(|| entry(tokens, at))
            .or_else(|| Some(()).filter(|()| opens).and_then(|()| weak_construction(tokens, at)));
        at = match found {
            Some(Found::Mark(mark)) => {
                let end = mark.tokens.end;
                marks.push(mark);
                end
            }
            Some(Found::Nothing(end)) => end,
            None => at + 1,
        };
    }
    marks
}

/// Classes of words at which a construction can begin.
const OPENS: Classes = class::OPENS
    .or(class::SCALAR)
    .or(class::CHOICE)
    .or(class::WHICHEVER)
    .or(class::BINDS)
    .or(class::PREPOSITION)
    .or(class::TEXTS)
    .or(class::TEXT_KIND)
    .or(class::SATISFIES)
    .or(class::DECIDED)
    .or(class::OCCASION);

/// Whether it is worth while to look for a construction: at most words it is not.
fn opens_construction(tokens: &[Token], at: usize) -> bool {
    let before = |back: usize, class| at >= back && tokens[at - back].is(class);
    tokens[at].is(OPENS) || before(1, class::KEEP) || before(2, class::MEETS) || tokens.get(at + 1).is_some_and(|t| t.text == "_")
}

/// A construction that goes before the entries of the lexicon.
fn construction(tokens: &[Token], at: usize) -> Option<Found> {
    gap(tokens, at)
        .or_else(|| hedge(tokens, at))
        .or_else(|| manner(tokens, at))
        .or_else(|| text_without_name(tokens, at))
        .or_else(|| deferred::decided_later(tokens, at).map(Found::Mark))
        .or_else(|| amount_in_words(tokens, at))
}

/// A construction that is looked for where no entry was found.
fn weak_construction(tokens: &[Token], at: usize) -> Option<Found> {
    praise(tokens, at).or_else(|| impression(tokens, at)).or_else(|| lapse(tokens, at))
}

enum Found {
    Mark(Mark),
    /// An entry that is not vague; go on after it.
    Nothing(usize),
}

/// An entry of the lexicon.
fn entry(tokens: &[Token], at: usize) -> Option<Found> {
    if in_identifier(tokens, at) {
        return None;
    }
    for (entry, end) in lexicon::entries_at(tokens, at) {
        let family = entry.family();
        if family.weight == Weight::None {
            return Some(Found::Nothing(end));
        }
        // `greater than`, `better than` compare with something named.
        if tokens.get(end).is_some_and(|t| t.text == "than") {
            return Some(Found::Nothing(end));
        }
        if is_told(tokens, at, end) {
            return Some(Found::Nothing(end));
        }
        // `AAT qualified`, `trained and insured`
        let joint = tokens.get(end).is_some_and(|t| matches!(t.text, "and" | "&" | ","));
        let proven = joint && tokens.get(end + 1).is_some_and(|t| t.is(class::CREDENTIAL) && t.known.entries().is_empty());
        let named = tokens[at].is(class::CREDENTIAL) && at > 0 && tokens[at - 1].shouted;
        // `keep the owner informed of the price`
        let informed = tokens[end - 1].text == "informed" && outcome::of_fact(&tokens[end..]);
        if informed || named || proven && tokens[at].text == "trained" {
            return Some(Found::Nothing(end));
        }
        // `2 ply strong` says how strong
        let told = at > 1 && tokens[at - 2].shape == Shape::Number && tokens[at].text == "strong";
        // `to be confirmed by email`, but not `to be confirmed by the owner`
        let by = tokens.get(end).is_some_and(|t| matches!(t.text, "by" | "via" | "in"));
        let means = tokens.get(end + 1).is_some_and(|t| !t.is(class::DETERMINER | class::PARTY | class::PRONOUN | class::PEOPLE));
        let told = told || tokens[end - 1].text == "confirmed" && by && means;
        // `the same as required for the first`
        let told = told || tokens[at].text == "as" && at > 0 && tokens[at - 1].text == "same";
        // `9 am sharp`
        let told =
            told || tokens[at].text == "sharp" && at > 0 && matches!(tokens[at - 1].text, "am" | "pm" | "noon" | "o'clock");
        if told {
            return Some(Found::Nothing(end));
        }
        if family.fault == Fault::Quality && degree::is_label(tokens, at, end) {
            return Some(Found::Nothing(end));
        }
        let single = end == at + 1;
        let act = entry.verb && homograph::is_verb(tokens, at);
        if single && (act || homograph::is_name(tokens, at) || homograph::is_noun(tokens, at)) {
            continue;
        }
        return Some(Found::Mark(Mark {
            tokens: at..end,
            weight: family.weight,
            fault: family.fault,
            why: family.why,
            family: family.name,
            suggest: family.suggest,
        }));
    }
    None
}

/// `95% correct`, `on time 95%`, `98%+ accuracy`: how far is said. `5pm latest`: it is a limit.
fn is_told(tokens: &[Token], at: usize, end: usize) -> bool {
    let share = |i: usize| tokens.get(i).is_some_and(|t| t.known.unit().is_some_and(|(measures, _)| measures == Measures::Share));
    let number = |i: usize| tokens.get(i).is_some_and(|t| t.shape == Shape::Number);
    let plus = |i: usize| usize::from(tokens[i].text == "+");
    let before = at.checked_sub(1).and_then(|i| i.checked_sub(plus(i)));
    let moment = |t: &Token| {
        t.is(class::WEEKDAY | class::MOMENT)
            || t.shape == Shape::Number
            || matches!(t.text, "am" | "pm")
            || t.known.unit().is_some()
    };
    let limit = || at > 0 && (moment(&tokens[at - 1]) || tokens[at - 1].text == "the" && at > 1 && tokens[at - 2].text == "at");
    before.is_some_and(share)
        || number(end) && share(end + 1)
        || tokens[at].is(class::SHARES) && (number(end) || at > 0 && number(at - 1))
        || tokens[at].text == "latest" && (limit() || tokens.get(end).is_some_and(moment))
}

/// `must not look spammy`: however it looks to somebody.
fn impression(tokens: &[Token], at: usize) -> Option<Found> {
    let seems = |t: &Token| matches!(t.text, "look" | "sound" | "feel" | "seem");
    let verb = at.checked_sub(1).filter(|i| tokens[*i].is(class::KEEP) && seems(&tokens[*i]))?;
    let duty = verb.checked_sub(1).is_some_and(|i| tokens[i].is(class::MODAL | class::NEGATOR));
    let last = tokens.get(at + 1).is_none_or(|t| t.shape == Shape::Mark && !t.is_dash() || t.text == "and");
    let plain = tokens[at].shape == Shape::Word && !is_function_word(&tokens[at]);
    let same = tokens[at].is(class::LOOKS_SO);
    (duty && last && plain && !same).then(|| {
        Found::Mark(Mark {
            tokens: at..at + 1,
            weight: Weight::Medium,
            fault: Fault::Quality,
            why: "is a matter of opinion",
            family: "everyday quality",
            suggest: "sample",
        })
    })
}

/// `serve quality, fresh food`
fn praise(tokens: &[Token], at: usize) -> Option<Found> {
    if tokens[at].text != "quality" {
        return None;
    }
    degree::is_praise(tokens, at).then(|| {
        Found::Mark(Mark {
            tokens: at..at + 1,
            weight: Weight::Strong,
            fault: Fault::Quality,
            why: "does not say how well",
            family: "good",
            suggest: "errors",
        })
    })
}

/// `CLASSIC_MODE` is a name of somebody's making.
fn in_identifier(tokens: &[Token], at: usize) -> bool {
    let joins =
        |i: usize, glued: usize| tokens.get(i).is_some_and(|t| t.text == "_") && tokens.get(glued).is_some_and(|t| !t.spaced);
    joins(at + 1, at + 1) || at > 0 && joins(at - 1, at)
}

/// `[]`, `[x] days`, `____`, `XX`.
fn gap(tokens: &[Token], at: usize) -> Option<Found> {
    let end = placeholder(tokens, at)?;
    Some(Found::Mark(Mark {
        tokens: at..end,
        weight: Weight::Strong,
        fault: Fault::Deferred,
        why: "is a gap still to be filled in",
        family: "gap",
        suggest: "document",
    }))
}

/// `about` and `around` blur only a number that follows.
fn hedge(tokens: &[Token], at: usize) -> Option<Found> {
    let number = tokens
        .get(at + 1)
        .is_some_and(|t| t.shape == Shape::Number || t.known.number().is_some() || matches!(t.text, "$" | "£" | "€" | "half"));
    let hedge = matches!(tokens[at].text, "about" | "around" | "some" | "~") && number && tokens[at + 1].text != "one";
    // `5~10 minutes` is a range
    let range = at > 0 && !tokens[at].spaced && tokens[at - 1].shape == Shape::Number;
    (hedge && !range).then(|| {
        Found::Mark(Mark {
            tokens: at..at + 1,
            weight: Weight::Medium,
            fault: Fault::Soft,
            why: "blurs the number",
            family: "hedge",
            suggest: "count",
        })
    })
}

/// `in accordance with local laws`.
fn text_without_name(tokens: &[Token], at: usize) -> Option<Found> {
    let range = yardstick::unnamed(tokens, at)?;
    let why = "points to a standard without naming it";
    // `within the agreed time: 5 days` names it after all
    let limit = tokens[range.end - 1].is(class::LIMITS);
    // `for 6 years as required by law` says more than the law
    let law = tokens[range.start..range.end].iter().any(|t| matches!(t.text, "law" | "statute"));
    let weight = if limit || law { Weight::Medium } else { Weight::Strong };
    let mark = Mark { tokens: range, weight, fault: Fault::Yardstick, why, family: "yardstick", suggest: "document" };
    Some(Found::Mark(mark))
}

/// `if it is feasible`, `as the weather permits`.
fn lapse(tokens: &[Token], at: usize) -> Option<Found> {
    let (end, lapses) = way_out::way_out(tokens, at)?;
    let (weight, why, family) = if lapses {
        (Weight::Strong, "lets the duty lapse whenever it does not suit", "escape")
    } else {
        (Weight::Medium, "leaves open when the duty applies", "escape, medium")
    };
    Some(Found::Mark(Mark { tokens: at..end, weight, fault: Fault::Escape, why, family, suggest: "criteria" }))
}

/// `low latency`, `most browsers`.
fn amount_in_words(tokens: &[Token], at: usize) -> Option<Found> {
    let excess = degree::is_excess(tokens, at);
    let (why, suggest) = if degree::is_scale(tokens, at) || excess || degree::is_most(tokens, at) {
        // `low latency`, `keep the costs low`
        let near = &tokens[at.saturating_sub(1)..(at + 2 + usize::from(excess)).min(tokens.len())];
        let about = |words: &[&str]| near.iter().any(|t| words.contains(&t.text));
        let suggest = match () {
            () if about(&["latency", "delay", "delays", "time", "times"]) => "time",
            () if about(&["cost", "costs", "price", "prices", "fees"]) => "number",
            () => "count",
        };
        ("does not say how much", suggest)
    } else if degree::is_choice(tokens, at) {
        ("does not say which", "criteria")
    } else {
        return None;
    };
    // A phrase of the lexicon has a family of its own: `low cost`, `high school`.
    if lexicon::entries_at(tokens, at).any(|(_, end)| end > at + 1) {
        return None;
    }
    let tokens = at..at + 1 + usize::from(excess);
    Some(Found::Mark(Mark { tokens, weight: Weight::Medium, fault: Fault::Soft, why, family: "scale", suggest }))
}

/// `in a … manner`: whatever stands there is a judgement.
fn manner(tokens: &[Token], at: usize) -> Option<Found> {
    let text = |i: usize| tokens.get(at + i).map_or("", |t| t.text);
    if text(0) != "in" || !matches!(text(1), "a" | "an") {
        return None;
    }
    let noun = (3..9)
        .take_while(|i| tokens.get(at + i).is_some_and(|t| t.shape == Shape::Word || t.is_dash() || t.text == ","))
        .find(|i| matches!(text(*i), "manner" | "fashion" | "way"))?;
    if tokens[at + 2..at + noun].iter().any(|t| matches!(t.text, "following" | "same" | "similar" | "different" | "such")) {
        return None;
    }
    let time = tokens[at + 2..at + noun].iter().any(|t| matches!(t.text, "timely" | "prompt" | "expeditious"));
    let (why, suggest) =
        if time { ("does not say how fast", "time") } else { ("does not say what one would see or hear", "conduct") };
    Some(Found::Mark(Mark {
        tokens: at + 2..at + noun,
        weight: Weight::Strong,
        fault: Fault::Quality,
        why,
        family: "conduct",
        suggest,
    }))
}
