//! The words around a number that say which way it binds: `within`, `no more than`, `or better`.

use super::token::{Shape, Token};
use super::vocabulary::class;
use serde::{Serialize, Serializer};
use std::fmt;

/// Which way a number binds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Comparator {
    /// `<=`: at most.
    AtMost,
    /// `>=`: at least.
    AtLeast,
    /// `==`: exactly, or the stated level.
    Exactly,
    /// `<`: less than.
    LessThan,
    /// `>`: more than.
    MoreThan,
    /// By a date, a time of day or an event.
    By,
    /// An interval.
    Every,
}

impl Comparator {
    /// The sign used in machine output.
    pub fn sign(self) -> &'static str {
        match self {
            Self::AtMost => "<=",
            Self::AtLeast => ">=",
            Self::Exactly => "==",
            Self::LessThan => "<",
            Self::MoreThan => ">",
            Self::By => "by",
            Self::Every => "every",
        }
    }

    /// The same in words.
    pub fn in_words(self) -> &'static str {
        match self {
            Self::AtMost => "at most",
            Self::AtLeast => "at least",
            Self::Exactly => "exactly",
            Self::LessThan => "less than",
            Self::MoreThan => "more than",
            Self::By => "by",
            Self::Every => "every",
        }
    }

    /// `not more than` is `at most`.
    fn negated(self) -> Self {
        match self {
            Self::MoreThan => Self::AtMost,
            Self::LessThan => Self::AtLeast,
            Self::AtLeast => Self::LessThan,
            other => other,
        }
    }
}

impl fmt::Display for Comparator {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(self.sign())
    }
}

impl Serialize for Comparator {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.sign())
    }
}

use Comparator::{AtLeast, AtMost, Exactly, LessThan, MoreThan};

/// Words that stand before a number, the last word first.
const BEFORE: &[(&[&str], Comparator)] = &[
    (&["than", "more", "no"], AtMost),
    (&["than", "more", "not"], AtMost),
    (&["than", "greater", "no"], AtMost),
    (&["than", "greater", "not"], AtMost),
    (&["than", "longer", "no"], AtMost),
    (&["than", "longer", "not"], AtMost),
    (&["than", "later", "no"], AtMost),
    (&["than", "later", "not"], AtMost),
    (&["than", "higher", "no"], AtMost),
    (&["than", "less", "no"], AtLeast),
    (&["than", "less", "not"], AtLeast),
    (&["than", "fewer", "no"], AtLeast),
    (&["than", "fewer", "not"], AtLeast),
    (&["than", "earlier", "no"], AtLeast),
    (&["than", "earlier", "not"], AtLeast),
    (&["than", "lower", "no"], AtLeast),
    (&["than", "lower", "not"], AtLeast),
    (&["than", "smaller", "no"], AtLeast),
    (&["than", "sooner", "no"], AtLeast),
    (&["than", "later"], AtMost),
    (&["than", "more"], MoreThan),
    (&["than", "greater"], MoreThan),
    (&["than", "longer"], MoreThan),
    (&["than", "higher"], MoreThan),
    (&["than", "larger"], MoreThan),
    (&["than", "better"], MoreThan),
    (&["than", "less"], LessThan),
    (&["than", "fewer"], LessThan),
    (&["than", "lower"], LessThan),
    (&["than", "shorter"], LessThan),
    (&["than", "smaller"], LessThan),
    (&["than", "faster"], LessThan),
    (&["than", "bigger"], MoreThan),
    (&["than", "wider"], MoreThan),
    (&["than", "taller"], MoreThan),
    (&["than", "thicker"], MoreThan),
    (&["than", "deeper"], MoreThan),
    (&["than", "heavier"], MoreThan),
    (&["than", "older"], MoreThan),
    (&["than", "slower"], MoreThan),
    (&["than", "farther"], MoreThan),
    (&["than", "further"], MoreThan),
    (&["than", "narrower"], LessThan),
    (&["than", "thinner"], LessThan),
    (&["than", "lighter"], LessThan),
    (&["than", "younger"], LessThan),
    (&["than", "closer"], LessThan),
    (&["than", "nearer"], LessThan),
    (&["least", "at"], AtLeast),
    (&["least"], AtLeast),
    (&["lest", "at"], AtLeast),
    (&["most", "at"], AtMost),
    (&["to", "up"], AtMost),
    (&["to", "equal", "or", "than", "less"], AtMost),
    (&["to", "equal", "or", "than", "greater"], AtLeast),
    (&["to", "limited"], AtMost),
    (&["of", "minimum"], AtLeast),
    (&["of", "min"], AtLeast),
    (&["of", "maximum"], AtMost),
    (&["of", "max"], AtMost),
    (&["of", "limit"], AtMost),
    (&["minimum"], AtLeast),
    (&["min"], AtLeast),
    (&[".", "min"], AtLeast),
    (&["minimally"], AtLeast),
    (&["maximum"], AtMost),
    (&["max"], AtMost),
    (&[".", "max"], AtMost),
    (&["within"], AtMost),
    (&["inside"], AtMost),
    (&["in", "/", "w"], AtMost),
    (&["i", "/", "w"], AtMost),
    (&["in", "with"], AtMost),
    (&["under"], LessThan),
    (&["below"], LessThan),
    (&["over"], MoreThan),
    (&["above"], MoreThan),
    (&["beyond"], MoreThan),
    (&["exceed"], MoreThan),
    (&["exceeds"], MoreThan),
    (&["exceeding"], MoreThan),
    (&["surpass"], MoreThan),
    (&["=", ">"], AtLeast),
    (&["=", "<"], AtMost),
    (&[">", "="], AtLeast),
    (&["<", "="], AtMost),
    (&["<"], LessThan),
    (&[">"], MoreThan),
    (&["≤"], AtMost),
    (&["≥"], AtLeast),
    (&["⩽"], AtMost),
    (&["⩾"], AtLeast),
    (&["="], Exactly),
    (&["exactly"], Exactly),
    (&["net"], AtMost),
];

/// The comparator in the words before token `at`, and the token it begins with.
pub(super) fn before(tokens: &[Token], at: usize) -> Option<(Comparator, usize)> {
    // `within a period of`, `within the first`, `at least the`: step over what stands between.
    let mut end = at;
    while end > 0
        && at - end < 3
        && matches!(tokens[end - 1].text, "a" | "an" | "the" | "of" | "period" | "first" | "next" | "last" | "about")
    {
        end -= 1;
    }
    let (comparator, start) = [at, end]
        .into_iter()
        .find_map(|end| phrase_before(tokens, end))
        .or_else(|| minimum_of(tokens, at))
        .or_else(|| not_to_exceed(tokens, at))?;
    let open = matches!(comparator, MoreThan | LessThan | AtLeast);
    let already = tokens[start].is(class::NEGATOR);
    if open && !already && negated(tokens, start) { Some((comparator.negated(), start)) } else { Some((comparator, start)) }
}

/// `not to exceed in any month`: a limit with a few words before its number.
fn not_to_exceed(tokens: &[Token], at: usize) -> Option<(Comparator, usize)> {
    let exceed =
        (at.saturating_sub(6)..at).rev().take_while(|i| tokens[*i].shape == Shape::Word).find(|i| tokens[*i].text == "exceed")?;
    Some((MoreThan, exceed))
}

/// `a minimum royalty of`, `maximum response time of`, `max wait 10 min`.
fn minimum_of(tokens: &[Token], at: usize) -> Option<(Comparator, usize)> {
    let of = at.checked_sub(1).filter(|i| matches!(tokens[*i].text, "of" | "is" | ":" | "be"));
    let plain = |t: &Token| t.shape == Shape::Word && !t.is(class::PREPOSITION | class::CONJUNCTION | class::DETERMINER);
    let (end, words) = of.map_or((at, 2), |of| (of, 5));
    let named = |i: &usize| if of.is_some() { tokens[*i].shape == Shape::Word } else { plain(&tokens[*i]) };
    (end.saturating_sub(words + 1)..end).rev().take_while(named).find_map(|i| match tokens[i].text {
        "minimum" | "min" => Some((AtLeast, i)),
        "maximum" | "max" => Some((AtMost, i)),
        _ => None,
    })
}

fn phrase_before(tokens: &[Token], end: usize) -> Option<(Comparator, usize)> {
    let last = tokens.get(end.checked_sub(1)?)?;
    if last.shape == Shape::Number {
        return None;
    }
    BEFORE
        .iter()
        .filter(|(words, _)| is_word(last, words[0]) && words.len() <= end)
        .filter(|(words, _)| words.iter().zip(tokens[..end].iter().rev()).all(|(word, token)| is_word(token, word)))
        .max_by_key(|(words, _)| words.len())
        .map(|(words, comparator)| (*comparator, end - words.len()))
}

/// `no more then 2` is typed for `no more than 2`.
fn is_word(token: &Token, word: &str) -> bool {
    token.text == word || token.text == "then" && word == "than"
}

/// Whether a `no` or `not` earlier in the clause turns the comparator round: `shall not take more than`.
fn negated(tokens: &[Token], start: usize) -> bool {
    tokens[..start].iter().rev().take(8).take_while(|t| !t.ends_clause() && t.text != ",").any(|t| t.is(class::NEGATOR))
        || interrupted(tokens, start)
        || opens_with_no(tokens, start)
}

/// `shall not, under any circumstance, exceed`: words put in between commas after the `not`.
fn interrupted(tokens: &[Token], start: usize) -> bool {
    let Some(close) = start.checked_sub(1).filter(|i| tokens[*i].text == ",") else { return false };
    let open = (close.saturating_sub(8)..close).rev().find(|i| tokens[*i].text == ",");
    open.and_then(|open| open.checked_sub(1)).is_some_and(|i| tokens[i].is(class::NEGATOR))
}

/// `No employee of the contractor shall work more than`: the sentence's subject is nobody.
fn opens_with_no(tokens: &[Token], start: usize) -> bool {
    start < 25 && tokens.first().is_some_and(|t| t.text == "no")
}

/// The comparator in the words from token `next`, and the token after it.
pub(super) fn after(tokens: &[Token], next: usize, time: bool) -> Option<(Comparator, usize)> {
    let word = |i: usize| tokens.get(next + i).map_or("", |t| t.text);
    let found = match (word(0), word(1)) {
        ("or", "more" | "better" | "above" | "higher" | "greater" | "longer" | "over" | "up") => (AtLeast, 2),
        ("and", "up" | "above" | "over") => (AtLeast, 2),
        ("or", "less" | "fewer" | "below" | "lower" | "under" | "sooner" | "faster" | "shorter") => (AtMost, 2),
        ("max" | "maximum" | "tops" | "cap", _) => (AtMost, 1),
        ("at", "most") | ("at", "max") => (AtMost, 2),
        ("at", "least") => (AtLeast, 2),
        ("minimum" | "min", _) => (AtLeast, 1),
        // `3 posts + 2 stories` adds up, and `+/- 10%` is a tolerance
        ("+", _) if tokens.get(next + 1).is_none_or(|t| t.shape != Shape::Number && t.text != "/") => (AtLeast, 1),
        ("latest", _) if time => (AtMost, 1),
        ("at", "the") if time && word(2) == "latest" => (AtMost, 3),
        ("prior" | "before" | "ahead", _) | ("in", "advance") if time => (AtLeast, 1),
        ("'", _) | ("’", _) if time && matches!(word(1), "notice" | "advance" | "prior") => (AtLeast, 2),
        ("notice", _) if time => (AtLeast, 1),
        _ => return None,
    };
    Some((found.0, next + found.1))
}
