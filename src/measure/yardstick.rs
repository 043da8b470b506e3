//! `in accordance with state laws and regulations`: a duty to follow something that nobody named.

use super::house_rules;
use super::lexicon::Fault;
use super::token::{Shape, Token};
use super::unit::is_function_word;
use super::vague::Mark;
use super::vocabulary::class;
use std::ops::Range;

/// The unnamed text that begins at token `at`: its tokens.
pub(super) fn unnamed(tokens: &[Token], at: usize) -> Option<Range<usize>> {
    if tokens[at].is(class::WHICHEVER) {
        let noun = noun_after(tokens, at + 1, 8)?;
        // `local laws` by themselves are only spoken of; a duty must point at them.
        let pointed_at = tokens[..at].iter().rev().take(8).any(|t| t.is(class::BINDS) || t.is(class::UNIVERSAL));
        return (pointed_at || noun == at + 1).then_some(at..noun + 1);
    }
    if let Some(range) = limit_somewhere(tokens, at) {
        return Some(range);
    }
    if let Some(range) = required_by(tokens, at) {
        return Some(range);
    }
    let found = must_be_met(tokens, at)
        .or_else(|| whatever_is_required(tokens, at))
        .or_else(|| per_somebody(tokens, at))
        .or_else(|| house_rules::of_somebody(tokens, at));
    if found.is_some() {
        return found;
    }
    let binds = tokens[at].is(class::BINDS) && !matches!(tokens[at].text, "under" | "following" | "observe");
    if !binds && !tokens[at].is(class::SATISFIES) {
        return None;
    }
    // `compliance standards` are a kind of standards
    let noun = tokens[at].is(class::ACCORD);
    if noun && !tokens.get(at + 1).is_some_and(|t| matches!(t.text, "with" | "to")) {
        return None;
    }
    let start = at + 1 + usize::from(tokens.get(at + 1).is_some_and(|t| matches!(t.text, "with" | "to" | "by")));
    let start = start + usize::from(tokens.get(start).is_some_and(|t| t.is(class::DETERMINER)));
    let noun = noun_after(tokens, start, 6)?;
    // `meet the following requirements` and `meet the requirements` have told them before
    let told = tokens[at].is(class::SATISFIES)
        && (noun == start
            || tokens[noun].text == "expectations"
            || tokens[start].text == "following"
            || follows_all(tokens, start));
    (!told && !is_named_later(tokens, noun)).then_some(start..noun + 1)
}

/// `the requirements`, and `all appropriate standards`, of which each word is looked at by itself.
fn follows_all(tokens: &[Token], at: usize) -> bool {
    at > 0 && matches!(tokens[at - 1].text, "the" | "all")
}

/// `the requirements of the lease`, `guidelines: …`; `our guidelines in every post` stay without a name.
fn is_named_later(tokens: &[Token], noun: usize) -> bool {
    let text = |i: usize| tokens.get(noun + i).map_or("", |t| t.text);
    let name = |t: &Token| t.capital || t.shape == Shape::Number || t.text == "this";
    match text(1) {
        "of" | "in" if tokens.get(noun + 2).is_some_and(|t| t.is(class::UNIVERSAL)) => false,
        // `all rules of the building`, but not `all rules of Annex 2`
        "of" if noun > 0 && tokens[noun - 1].text == "all" => tokens[noun + 2..].iter().take(3).any(name),
        "of" | "in" => true,
        next => matches!(next, "set" | "described" | "listed" | "specified" | "contained" | "stated" | "no" | "#" | "(" | ":"),
    }
}

/// `as required by revised audit standards`: a text that asks for it, in small letters throughout.
fn required_by(tokens: &[Token], at: usize) -> Option<Range<usize>> {
    let asked = at + usize::from(tokens[at].text == "as");
    let by = tokens.get(asked + 1).is_some_and(|t| t.text == "by");
    if !by || !matches!(tokens[asked].text, "required" | "prescribed" | "mandated" | "demanded") {
        return None;
    }
    let start = asked + 2 + usize::from(tokens.get(asked + 2).is_some_and(|t| t.is(class::DETERMINER)));
    let plain = |t: &&Token| t.shape == Shape::Word && !t.capital && !is_function_word(t);
    let run = tokens.iter().skip(start).take(4).take_while(plain).count();
    let last = run.checked_sub(1).map(|last| start + last).filter(|last| tokens[*last].is(class::TEXTS))?;
    // `by law` tells where one looks it up; `the rules of the house` have a name
    let named = tokens.get(last + 1).is_some_and(|t| matches!(t.text, "of" | "in" | "no" | "#"));
    (run > 1 && !named).then_some(start..last + 1)
}

/// `all required licences`, `all appropriate OSHA standards`: whoever reads it must find out which.
fn whatever_is_required(tokens: &[Token], at: usize) -> Option<Range<usize>> {
    let word = tokens.get(at + 1).filter(|_| tokens[at].text == "all")?;
    let named = !matches!(word.text, "required" | "requisite" | "necessary" | "needed");
    if named && !matches!(word.text, "appropriate" | "proper" | "relevant" | "pertinent") {
        return None;
    }
    let paper = |t: &Token| t.is(class::PERMIT_PAPER);
    let run = tokens.iter().skip(at + 2).take(5).take_while(|t| t.shape == Shape::Word && !t.is(class::PREPOSITION)).count();
    let noun = (at + 2..at + 2 + run).rev().find(|i| tokens[*i].is(class::TEXTS) || paper(&tokens[*i]))?;
    Some(at..noun + 1)
}

/// `meet the minimum word count`, `exceed the credit limit`: which, nobody says.
fn limit_somewhere(tokens: &[Token], at: usize) -> Option<Range<usize>> {
    let held = tokens[at.checked_sub(2)?].is(class::MEETS);
    if !held || tokens[at - 1].text != "the" {
        return None;
    }
    let set = tokens[at].is(class::FIXED_SOMEWHERE) || matches!(tokens[at].text, "minimum" | "maximum" | "threshold");
    let run = tokens[at..]
        .iter()
        .take(4)
        .take_while(|t| t.shape == Shape::Word && !is_function_word(t) || t.text == tokens[at].text)
        .count();
    let limit = tokens[at + run - usize::from(run > 0)].is(class::LIMITS);
    let ends = tokens.get(at + run).is_none_or(|t| t.shape == Shape::Mark || t.is(class::CONJUNCTION));
    let counted = tokens.iter().any(|t| t.shape == Shape::Number);
    (run > 1 && (set || limit) && ends && !counted).then_some(at..at + run)
}

/// `per customer requirements`, `beyond policy`, `within the agreed response window`: whose text it is, and not which.
fn per_somebody(tokens: &[Token], at: usize) -> Option<Range<usize>> {
    if !tokens[at].is(class::PREPOSITION) && !matches!(tokens[at].text, "using" | "beyond") {
        return None;
    }
    let start = at + 1 + usize::from(tokens.get(at + 1).is_some_and(|t| t.is(class::DETERMINER)));
    let end = match tokens[at].text {
        "per" if tokens.get(start).is_some_and(|t| t.is(class::PARTY)) => start + 1,
        "beyond" => start,
        "within" | "to" | "by" | "on" | "at" | "using" if tokens.get(start).is_some_and(|t| t.is(class::FIXED_SOMEWHERE)) => {
            // `within the agreed response window`
            start + 1 + tokens.iter().skip(start + 1).take(2).take_while(|t| !t.is(class::TEXTS | class::LIMITS)).count()
        }
        _ => return None,
    };
    let between = tokens.get(start + 1..end).unwrap_or_default();
    let noun = tokens.get(end).is_some_and(|t| t.is(class::TEXTS | class::LIMITS))
        && between.iter().all(|t| t.shape == Shape::Word && !t.capital);
    let goes_on = tokens.get(end + 1).is_some_and(|t| t.shape != Shape::Mark && !t.is(class::CONJUNCTION));
    (noun && !goes_on).then_some(start..end + 1)
}

/// `All policies must be met`: the texts are the subject.
fn must_be_met(tokens: &[Token], at: usize) -> Option<Range<usize>> {
    // `The dress code must be followed`
    let kind = tokens[at].is(class::TEXT_KIND) && at > 1 && tokens[at - 1].shape == Shape::Word && !tokens[at - 1].capital;
    if !kind && !tokens[at].is(class::TEXTS) {
        return None;
    }
    let text = |i: usize| tokens.get(at + i).map_or("", |t| t.text);
    let met = tokens.get(at + 3).is_some_and(|t| t.is(class::MEETS));
    // the first word of a sentence has its capital from there
    let first = |i: usize| i == 0 || tokens[i - 1].ends_clause();
    let named =
        |i: usize| tokens[i].capital && (!first(i) || tokens[i].shouted) && !tokens[i].is(class::UNIVERSAL | class::DETERMINER);
    let named = at.checked_sub(1).is_some_and(named);
    let duty = tokens.get(at + 1).is_some_and(|t| t.is(class::MODAL)) && text(2) == "be";
    (duty && met && !named).then_some(at..at + 1)
}

/// `the owner's`
pub(super) fn is_possessive(token: &Token) -> bool {
    ["'s", "’s", "s'", "s’"].iter().any(|end| token.text.ends_with(end))
}

/// The last noun of the class `texts` within `most` tokens, where nothing on the way is a name or a number.
fn noun_after(tokens: &[Token], at: usize, most: usize) -> Option<usize> {
    let run = tokens
        .iter()
        .skip(at)
        .take(most)
        .take_while(|t| t.shape == Shape::Word || matches!(t.text, "," | "-" | "/") || t.text == "and")
        .count();
    let noun = (at..at + run).rev().find(|i| tokens[*i].is(class::TEXTS))?;
    // `the Owner's standards`, `County codes`: whose they are is no name
    let whose = |t: &Token| t.is(class::WHICHEVER | class::TEXTS | class::ASKS_FOR_MORE | class::PARTY) || is_possessive(t);
    let named = |t: &Token| t.capital && t.shape == Shape::Word && !whose(t);
    let generic = tokens[noun].is(class::MANY_TEXTS);
    let between = &tokens[at..noun];
    // `HIPAA and POPIA regulations`
    let shouted = |t: &Token| t.shouted || t.is(class::CONJUNCTION) || matches!(t.text, "," | "/");
    if between.iter().all(shouted) && between.iter().any(|t| t.shouted && t.text.len() > 2) {
        return None;
    }
    let preposition = between.iter().any(|t| t.is(class::PREPOSITION | class::MODAL | class::BE));
    (!preposition && (generic || !between.iter().any(named))).then_some(noun)
}

/// `industry standards (ANSI A300)`, `(ANSI A300) industry standards`: the yardstick has a name after all. `(e.g. ANSI A300)` is one of
/// several.
pub(super) fn is_named_beside(tokens: &[Token], mark: &Mark) -> bool {
    let named =
        |part: &[Token]| part.first().is_some_and(|t| t.text == "(") && code_in(part) && !part.iter().any(|t| t.text == "e");
    // `the International Standards Organization ISO 9001`
    let right_after = tokens[mark.tokens.end..].iter().take(5).take_while(|t| t.capital || t.shape == Shape::Number).count();
    let named_after = code_in(&tokens[mark.tokens.end..mark.tokens.end + right_after]);
    let before = &tokens[mark.tokens.start.saturating_sub(8)..mark.tokens.start];
    let opened = before.last().filter(|t| t.text == ")").and_then(|_| before.iter().rposition(|t| t.text == "("));
    let after = &tokens[mark.tokens.end..];
    // `industry-standard encryption (AES-256)`
    let opens = after.iter().take(3).position(|t| t.text == "(").unwrap_or(0);
    let closed = after.iter().take(10).position(|t| t.text == ")");
    mark.fault == Fault::Yardstick
        && (named_after
            || opened.is_some_and(|open| named(&before[open..]))
            || closed.is_some_and(|end| named(&after[opens..end.max(opens)])))
}

/// `ISO 9001`, `ANSI A300`
pub(super) fn code_in(part: &[Token]) -> bool {
    let version = |t: &Token| t.shape == Shape::Number || t.capital && !t.shouted;
    part.windows(2).any(|pair| pair[0].shouted && version(&pair[1]))
        || part.windows(3).any(|three| three[0].shouted && three[1].is_dash() && three[2].shape == Shape::Number)
}
