//! One look-up a word: its grammar, its number, its unit, its interval, and whether an entry of the lexicon begins with it.

use super::classes::Classes;
use super::lexicon::{ENTRIES, Entry};
use rustc_hash::{FxBuildHasher, FxHashMap};
use std::sync::LazyLock;

// `class`, a bit for each class of `grammar.toml`, and `WORDS`, `KNOWN` and `RARE`, written by `build/measure.rs`
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
    pub classes: Classes,
    /// Its number, by which two words are compared; 0 where nothing is known.
    pub word: u16,
    /// Where in `ENTRIES` the entries stand that begin with the word.
    started: (u16, u16),
    /// What else is known stands in `RARE`, counted from 1; 0 where that is nothing. A pointer in one word would have the whole
    /// table written anew in memory at every start of the program.
    rare: u16,
}

/// What is known about few words.
///
/// Apart from the rest, and without texts of its own wherever that can be: a table of texts must be written anew in memory at
/// every start of the program, and is far larger than the texts.
#[derive(Debug)]
struct Rare {
    number: Option<u64>,
    unit: Option<(Measures, &'static str)>,
    frequency: Option<(u32, &'static str)>,
    meant: Option<&'static str>,
}

impl Known {
    fn rare(&self) -> Option<&'static Rare> {
        RARE.get(usize::from(self.rare).checked_sub(1)?)
    }

    /// The number that it is: `twelve`.
    pub fn number(&self) -> Option<u64> {
        self.rare()?.number
    }

    /// The unit that it is, by its one name.
    pub fn unit(&self) -> Option<(Measures, &'static str)> {
        self.rare()?.unit
    }

    /// How often within what: `fortnightly`.
    pub fn frequency(&self) -> Option<(u32, &'static str)> {
        self.rare()?.frequency
    }

    /// The word that is meant by a misspelling.
    pub fn meant(&self) -> Option<&'static str> {
        self.rare()?.meant
    }

    /// Entries of the lexicon that begin with the word, the longest first.
    pub fn entries(&self) -> &'static [Entry] {
        &ENTRIES[usize::from(self.started.0)..usize::from(self.started.1)]
    }
}

/// What is known about a word nobody wrote down.
static NOTHING: Known = Known { classes: Classes::new(0, 0), word: 0, started: (0, 0), rare: 0 };

/// What is known about a word in lower case.
pub(super) fn known(word: &str) -> &'static Known {
    static BY_WORD: LazyLock<FxHashMap<&str, &Known>> = LazyLock::new(|| {
        let mut words = FxHashMap::with_capacity_and_hasher(KNOWN.len(), FxBuildHasher);
        words.extend(WORDS.split(' ').zip(&KNOWN));
        words
    });
    BY_WORD.get(word).copied().unwrap_or(&NOTHING)
}
