//! The lexicon of vague words, as written in `lexicon.toml`, and how an entry is found in a sentence.

use super::token::{Shape, Token};

// `FAMILIES`, `ENTRIES` and `FURTHER`, written by `build/measure.rs`
include!(concat!(env!("OUT_DIR"), "/lexicon.rs"));

/// What is wrong with a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fault {
    /// A quality without a criterion.
    Quality,
    /// An effort, or a way out.
    Escape,
    /// Somebody decides later.
    Deferred,
    /// A standard without a name.
    Yardstick,
    /// An amount without a number.
    Soft,
}

/// How much a word can spoil.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Weight {
    None,
    Weak,
    Medium,
    Strong,
}

/// Words that share one fault.
#[derive(Debug)]
pub(super) struct Family {
    pub name: &'static str,
    pub fault: Fault,
    pub weight: Weight,
    pub why: &'static str,
    pub suggest: &'static str,
}

/// One word or phrase of the lexicon.
#[derive(Debug)]
pub(super) struct Entry {
    /// The number of its second word, `GAP`, or 0 where it has none.
    second: u16,
    /// Where in `FURTHER` the words after its first begin, by their numbers.
    start: u16,
    end: u16,
    family: u16,
    /// The word is a verb as well.
    pub verb: bool,
}

impl Entry {
    pub fn family(&self) -> &'static Family {
        &FAMILIES[usize::from(self.family)]
    }

    /// The token after the entry, where its first word is token `at`.
    fn end_of(&self, tokens: &[Token], at: usize) -> Option<usize> {
        end_of(&FURTHER[usize::from(self.start)..usize::from(self.end)], tokens, at + 1)
    }
}

/// The entries that stand at token `at`, the longest first, each with the token after it.
pub(super) fn entries_at<'a>(tokens: &'a [Token], at: usize) -> impl Iterator<Item = (&'static Entry, usize)> + 'a {
    let next = at + 1 + usize::from(tokens.get(at + 1).is_some_and(Token::is_dash));
    let next = tokens.get(next).map_or(0, |t| t.known.word);
    // of the many that begin with `as`, few are worth a closer look
    let could_be = move |entry: &&Entry| entry.second == next || entry.second == 0 || entry.second == GAP;
    tokens[at].known.entries().iter().filter(could_be).filter_map(move |entry| Some((entry, entry.end_of(tokens, at)?)))
}

const LONGEST_GAP: usize = 5;

/// One to five words.
const GAP: u16 = u16::MAX;

/// The token after the last of `words`, the first of which stands at token `at` or behind a dash there.
fn end_of(words: &[u16], tokens: &[Token], mut at: usize) -> Option<usize> {
    for (i, word) in words.iter().enumerate() {
        // `user-friendly` is `user friendly`
        at += usize::from(tokens.get(at).is_some_and(Token::is_dash));
        if *word == GAP {
            return behind_gap(&words[i + 1..], tokens, at);
        }
        if tokens.get(at)?.known.word != *word {
            return None;
        }
        at += 1;
    }
    Some(at)
}

/// The token after the last of `words`, where a gap before them begins at token `at`.
fn behind_gap(words: &[u16], tokens: &[Token], at: usize) -> Option<usize> {
    let (next, rest) = words.split_first()?;
    let gap = tokens.get(at..)?.iter().take(LONGEST_GAP).take_while(|t| t.shape == Shape::Word || t.is_dash()).count();
    let mut found = (1..=gap).map(|skipped| at + skipped).filter(|at| tokens.get(*at).is_some_and(|t| t.known.word == *next));
    found.find_map(|at| end_of(rest, tokens, at + 1))
}
