//! The lexicon of vague words, as written in `lexicon.toml`, and how an entry is found in a sentence.

use super::token::{Shape, Token};

// `FAMILIES`, `TEXT` and `ENTRIES`, written by `build/measure.rs`
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
    /// Where in `TEXT` its words begin, parted by single spaces.
    start: u32,
    end: u32,
    family: u16,
    /// The word is a verb as well.
    pub verb: bool,
}

/// The entry of a number, as [`super::vocabulary::Known`] has them.
pub(super) fn entry(number: u32) -> &'static Entry {
    &ENTRIES[number as usize]
}

impl Entry {
    pub fn family(&self) -> &'static Family {
        &FAMILIES[usize::from(self.family)]
    }

    /// The token after the entry, where the entry begins at token `at`.
    pub fn end_of(&self, tokens: &[Token], at: usize) -> Option<usize> {
        end_of(&TEXT[self.start as usize..self.end as usize], tokens, at)
    }
}

const LONGEST_GAP: usize = 5;

/// One to five words.
const GAP: &str = "…";

fn end_of(entry: &str, tokens: &[Token], mut at: usize) -> Option<usize> {
    let mut rest = entry;
    loop {
        let (part, after) = rest.split_once(' ').unwrap_or((rest, ""));
        if part == GAP {
            let words = tokens.get(at..)?.iter().take(LONGEST_GAP).take_while(|t| t.shape == Shape::Word || t.is_dash()).count();
            return (1..=words).find_map(|skipped| end_of(after, tokens, at + skipped));
        }
        if tokens.get(at)?.text != part {
            return None;
        }
        at += 1;
        if after.is_empty() {
            return Some(at);
        }
        if tokens.get(at).is_some_and(Token::is_dash) {
            at += 1; // `user-friendly` is `user friendly`
        }
        rest = after;
    }
}
