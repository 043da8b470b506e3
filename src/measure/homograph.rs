//! Words that judge in one place and are a verb, a noun or a name in another: `keep it clean` and `clean the desk`, `a firm tone`
//! and `the law firm`, `be patient` and `patient records`.

use super::token::{Shape, Token};
use super::unit::is_function_word;
use super::vocabulary::class;

/// `clean the lobby` is an act, `keep it clean` a judgement.
pub(super) fn is_verb(tokens: &[Token], at: usize) -> bool {
    let text = |i: usize| tokens.get(at + i).map_or("", |t| t.text);
    let Some(before) = at.checked_sub(1).map(|i| &tokens[i]).filter(|t| !t.ends_clause()) else {
        // `Clean and polish the desk` against `Clean and tidy rooms`.
        let pair = matches!(text(1), "and" | ",") && tokens.get(at + 2).is_some_and(|t| !t.known.entries().is_empty());
        // `Secure storage of keys` and `smooth scrolling` name a thing
        let act = tokens.get(at + 1).is_some_and(names_act);
        let ends = tokens.get(at + 2).is_none_or(|t| t.shape == Shape::Mark);
        let thing = act && (text(2) == "of" || ends && tokens[at].is(class::SELDOM_VERB));
        return !pair && !thing;
    };
    if before.is(class::BE | class::KEEP) {
        return false;
    }
    let object_follows =
        tokens.get(at + 1).is_some_and(|t| t.is(class::DETERMINER) || matches!(t.text, "up" | "out" | "it" | "them"));
    before.is(class::MODAL)
        || matches!(before.text, "to" | "please" | "pls" | "not" | "/" | "don't" | "don’t" | "never")
        || (object_follows && !matches!(before.text, "a" | "an" | "the"))
}

fn names_act(token: &Token) -> bool {
    ["tion", "sion", "age", "ing", "ment", "access", "ance", "fer"].iter().any(|end| token.text.ends_with(end))
}

/// `the search firm shall`, `a patient's consent`, `patient records`: a noun that is spelt like a judgement.
pub(super) fn is_noun(tokens: &[Token], at: usize) -> bool {
    let next = tokens.get(at + 1);
    let plain = |t: &Token| t.shape == Shape::Word && !is_function_word(t);
    // `the selected firm must`, `a health professional.`
    let noun_phrase = || {
        let opens = (at.saturating_sub(4)..at).rev().take_while(|i| plain(&tokens[*i]) || tokens[*i].is(class::DETERMINER));
        let mut opens = opens.filter(|i| tokens[*i].is(class::DETERMINER) && !matches!(tokens[*i].text, "this" | "that"));
        opens.next().is_some() && !tokens[at - 1].is(class::BE | class::KEEP) && !tokens[at - 1].text.ends_with("ly")
    };
    let head = next.is_none_or(|t| t.ends_clause() || t.is(class::MODAL | class::BE | class::PREPOSITION) || t.text == "who");
    // `Firm must …`
    let subject = || at == 0 && next.is_some_and(|t| t.is(class::MODAL));
    if tokens[at].is(class::NOUN_TOO) && head && (subject() || noun_phrase()) {
        return true;
    }
    // `voltages and current`
    let electric =
        tokens[at].text == "current" && at > 1 && tokens[at - 1].is(class::CONJUNCTION) && tokens[at - 2].is(class::ELECTRIC);
    if electric && head {
        return true;
    }
    // `patient and doctor records`, but neither `patient staff` nor `be patient and kind`
    let said = at.checked_sub(1).is_some_and(|i| tokens[i].is(class::BE | class::KEEP | class::CONJUNCTION));
    let degree = at.checked_sub(1).is_some_and(|i| tokens[i].text.ends_with("ly") || tokens[i].text == "very");
    let of_thing = |i: usize| tokens.get(i).is_some_and(|t| plain(t) && !t.is(class::BEHAVES | class::PEOPLE));
    let joined = next.is_some_and(|t| matches!(t.text, "and" | "or" | "/"))
        && tokens.get(at + 2).is_some_and(|t| t.known.entries().is_empty());
    tokens[at].is(class::NOUN_FIRST) && !said && !degree && (of_thing(at + 1) || joined && of_thing(at + 2))
}

/// `Quick Books`, `Professional Services Agreement`: a capital in the middle of the sentence beside another.
pub(super) fn is_name(tokens: &[Token], at: usize) -> bool {
    let token = &tokens[at];
    if !token.capital || token.shouted || at == 0 || tokens[at - 1].ends_clause() {
        return false;
    }
    let capital = |t: &Token| t.capital && t.shape == Shape::Word;
    // `marked HttpOnly and Secure`
    let listed =
        at > 2 && matches!(tokens[at - 1].text, "and" | "or") && capital(&tokens[at - 2]) && !tokens[at - 3].ends_clause();
    listed
        || tokens.get(at + 1).is_some_and(capital)
        || (at > 1 && capital(&tokens[at - 1]) && !tokens[at - 1].is(class::DETERMINER))
}
