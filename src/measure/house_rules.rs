//! Rules of somebody's own, or of the law, that nobody named: `according to the naming convention`, `licences required by law`.

use super::token::{Shape, Token};
use super::unit::is_function_word;
use super::vocabulary::class;
use super::yardstick::is_possessive;
use std::ops::Range;

/// The rules, the limit or the level that begins at token `at`.
pub(super) fn of_somebody(tokens: &[Token], at: usize) -> Option<Range<usize>> {
    by_law(tokens, at)
        .or_else(|| one_text(tokens, at))
        .or_else(|| all_of_the_texts(tokens, at))
        .or_else(|| level(tokens, at))
        .or_else(|| beyond_limit(tokens, at))
}

/// `licences required by law`, `as the law requires`: which law, whoever reads it must find out.
fn by_law(tokens: &[Token], at: usize) -> Option<Range<usize>> {
    let text = |i: usize| tokens.get(at + i).map_or("", |t| t.text);
    let asked =
        matches!(text(0), "required" | "prescribed" | "mandated") && text(1) == "by" && matches!(text(2), "law" | "statute");
    let asks = text(0) == "as" && text(1) == "the" && text(2) == "law" && text(3).ends_with('s');
    match (asked, asks) {
        (true, _) => Some(at..at + 3),
        (_, true) => Some(at..at + 4),
        _ => None,
    }
}

/// `according to the naming convention`, `escalate per policy`, `match our branding`: one text, in small letters and without a name.
fn one_text(tokens: &[Token], at: usize) -> Option<Range<usize>> {
    let text = |i: usize| tokens.get(i).map_or("", |t| t.text);
    let start = match (tokens[at].text, text(at + 1)) {
        ("according" | "pursuant" | "adhere" | "adheres" | "conform" | "conforms", "to") => at + 2,
        ("accordance" | "line" | "keeping" | "comply" | "complies" | "compliance" | "compliant" | "consistent", "with") => at + 2,
        ("abide", "by") => at + 2,
        ("per" | "match" | "matches" | "fit" | "fits" | "follow" | "follows" | "following", _) => at + 1,
        _ => return None,
    };
    let whose = tokens.get(start).is_some_and(|t| matches!(t.text, "our" | "their" | "its" | "my"));
    let start = start + usize::from(tokens.get(start).is_some_and(|t| t.is(class::DETERMINER)));
    let owner = |t: &Token| t.is(class::ASKS_FOR_MORE | class::PARTY) || is_possessive(t);
    let plain = |t: &&Token| t.shape == Shape::Word && (!t.capital || owner(t)) && !is_function_word(t);
    let run = &tokens[start..start + tokens.iter().skip(start).take(4).take_while(plain).count()];
    let last = start + run.len().checked_sub(1)?;
    let looks = tokens[at].text.starts_with("match") || tokens[at].text.starts_with("fit");
    let whose = whose || run.iter().any(is_possessive);
    // `follow the procedure` may have told which; `follow company procedure` has not
    let told = tokens[at].text.starts_with("follow") && !whose;
    // `per municipal requirements`, `according to the project timeline`
    let several = run.len() > 1 && tokens[last].is(class::TEXTS | class::TIME_PLAN) && !told;
    let text_kind = tokens[last].is(class::TEXT_KIND) && !told || tokens[last].is(class::HOUSE_LOOK) && whose || several;
    (text_kind && ends_here(tokens, last + 1)).then_some(if looks { at } else { start }..last + 1)
}

/// `follow all of the instructions for visitors`
fn all_of_the_texts(tokens: &[Token], at: usize) -> Option<Range<usize>> {
    let text = |i: usize| tokens.get(at + i).map_or("", |t| t.text);
    let all = text(0) == "all" && text(1) == "of" && matches!(text(2), "the" | "our" | "their" | "its");
    let bound = at > 0 && tokens[at.saturating_sub(2)..at].iter().any(|t| t.is(class::BINDS | class::SATISFIES));
    let texts = tokens.get(at + 3).is_some_and(|t| t.is(class::TEXTS));
    // `all of the rules in Annex 2`
    let named = tokens.iter().skip(at + 4).take(4).any(|t| t.capital || t.shape == Shape::Number || t.text == "this");
    (all && bound && texts && !named).then_some(at..at + 4)
}

/// `cleaned to hospital standard`, `of publishable standard`: a level, and nobody says what it takes.
fn level(tokens: &[Token], at: usize) -> Option<Range<usize>> {
    if !matches!(tokens[at].text, "to" | "of") {
        return None;
    }
    let start = at + 1 + usize::from(tokens.get(at + 1).is_some_and(|t| matches!(t.text, "a" | "an")));
    let plain = |t: &&Token| t.shape == Shape::Word && !t.capital && !is_function_word(t) || t.is_dash();
    let run = tokens.iter().skip(start).take(4).take_while(plain).count();
    let last = start + run.checked_sub(2)? + 1;
    let kind = matches!(tokens[last].text, "standard" | "standards") && tokens[start].text != "standard";
    (kind && ends_here(tokens, last + 1)).then_some(start..last + 1)
}

/// `must not go above the limit`, `stay under the agreed threshold`: how high it is, nobody says.
fn beyond_limit(tokens: &[Token], at: usize) -> Option<Range<usize>> {
    let next = tokens.get(at + 1).map_or("", |t| t.text);
    if !matches!(tokens[at].text, "above" | "below" | "under" | "over" | "beyond" | "within") || next != "the" {
        return None;
    }
    let noun = at + 2 + usize::from(tokens.get(at + 2).is_some_and(|t| t.is(class::FIXED_SOMEWHERE)));
    let limit = tokens.get(noun).is_some_and(|t| matches!(t.text, "limit" | "limits" | "threshold" | "thresholds"));
    // `when it rises above the limit` tells when something happens; a limit with a number is told somewhere
    let condition = tokens[..at].iter().rev().take(12).take_while(|t| !t.ends_clause()).any(|t| t.is(class::TRIGGER));
    let duty = tokens[..at].iter().rev().take(6).any(|t| t.is(class::MODAL | class::KEEP));
    let counted = tokens.iter().any(|t| t.shape == Shape::Number);
    (limit && ends_here(tokens, noun + 1) && duty && !condition && !counted).then_some(at + 1..noun + 1)
}

/// Nothing follows that could name it: `the policy of the house`, `the limit (20)`.
fn ends_here(tokens: &[Token], end: usize) -> bool {
    tokens.get(end).is_none_or(|t| t.shape == Shape::Mark && !matches!(t.text, "(" | ":") || t.is(class::CONJUNCTION))
}
