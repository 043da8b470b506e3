//! One look-up a word: its grammar, its number, its unit, its interval, and whether an entry of the lexicon begins with it.

use rustc_hash::FxHashMap;
use std::sync::LazyLock;

// `class`, a bit for each class of `grammar.toml`, and `WORDS`, written by `build.rs`
include!(concat!(env!("OUT_DIR"), "/vocabulary.rs"));

/// What a unit measures.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Measures {
    Time,
    Share,
    Money,
    Size,
    /// Things that are counted: `3 posts`.
    Count,
}

/// Everything known about one word.
#[derive(Debug)]
pub(super) struct Known {
    pub classes: u64,
    pub number: Option<u64>,
    pub unit: Option<(Measures, &'static str)>,
    pub frequency: Option<(u32, &'static str)>,
    /// Entries of the lexicon that begin with the word, the longest first.
    pub entries: &'static [u32],
    /// The word that is meant by a misspelling.
    pub meant: Option<&'static str>,
}

/// What is known about a word nobody wrote down.
pub(super) static NOTHING: Known = Known { classes: 0, number: None, unit: None, frequency: None, entries: &[], meant: None };

/// What is known about a word in lower case.
pub(super) fn known(word: &str) -> &'static Known {
    static BY_WORD: LazyLock<FxHashMap<&str, &Known>> =
        LazyLock::new(|| WORDS.iter().map(|(word, known)| (*word, known)).collect());
    BY_WORD.get(word).copied().unwrap_or(&NOTHING)
}
