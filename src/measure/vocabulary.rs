//! One look-up a word: its grammar, its number, its unit, its interval, and whether an entry of the lexicon begins with it.

use super::lexicon::{self, Lexicon};
use rustc_hash::FxHashMap;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// The classes of `grammar.toml`, a bit each, in the order of [`CLASSES`].
pub(super) mod class {
    pub const DETERMINER: u64 = 1;
    pub const PREPOSITION: u64 = 1 << 1;
    pub const CONJUNCTION: u64 = 1 << 2;
    pub const MODAL: u64 = 1 << 3;
    pub const BE: u64 = 1 << 4;
    pub const KEEP: u64 = 1 << 5;
    pub const NEGATOR: u64 = 1 << 6;
    pub const UNIVERSAL: u64 = 1 << 7;
    pub const PRONOUN: u64 = 1 << 8;
    pub const TRIGGER: u64 = 1 << 9;
    pub const WEEKDAY: u64 = 1 << 10;
    pub const MONTH: u64 = 1 << 11;
    pub const REFERENCE: u64 = 1 << 12;
    pub const STREET: u64 = 1 << 13;
    pub const DEFECT: u64 = 1 << 14;
    pub const FLOOR_NOUN: u64 = 1 << 15;
    pub const SYSTEM: u64 = 1 << 16;
    pub const ACTIVITY: u64 = 1 << 17;
    pub const ARTEFACT: u64 = 1 << 18;
    pub const BINDS: u64 = 1 << 19;
    pub const TEXTS: u64 = 1 << 20;
    pub const WHICHEVER: u64 = 1 << 21;
}

const CLASSES: [&str; 22] = [
    "determiner",
    "preposition",
    "conjunction",
    "modal",
    "be",
    "keep",
    "negator",
    "universal",
    "pronoun",
    "trigger",
    "weekday",
    "month",
    "reference",
    "street",
    "defect",
    "floor_noun",
    "system",
    "activity",
    "artefact",
    "binds",
    "texts",
    "whichever",
];

/// What a unit measures.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, PartialOrd, Ord)]
#[serde(rename_all = "lowercase")]
pub(super) enum Measures {
    Time,
    Share,
    Money,
    Size,
    /// Things that are counted: `3 posts`.
    Count,
}

/// Everything known about one word.
#[derive(Debug, Default, Clone)]
pub(super) struct Known {
    pub classes: u64,
    pub number: Option<u64>,
    pub unit: Option<(Measures, &'static str)>,
    pub frequency: Option<(u32, &'static str)>,
    /// Entries of the lexicon that begin with the word, the longest first.
    pub entries: Vec<u32>,
}

impl Known {
    /// What is known about a word nobody wrote down.
    pub fn nothing() -> &'static Known {
        static NOTHING: Known = Known { classes: 0, number: None, unit: None, frequency: None, entries: Vec::new() };
        &NOTHING
    }
}

/// All words of `grammar.toml` and `lexicon.toml`.
pub(super) struct Vocabulary {
    words: FxHashMap<String, Known>,
    pub lexicon: Lexicon,
}

impl Vocabulary {
    pub fn get(&'static self, word: &str) -> &'static Known {
        self.words.get(word).unwrap_or(Known::nothing())
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Grammar {
    class: BTreeMap<String, String>,
    number: BTreeMap<String, u64>,
    unit: BTreeMap<Measures, BTreeMap<String, String>>,
    frequency: BTreeMap<String, (u32, String)>,
}

/// The vocabulary, read once.
pub(super) fn vocabulary() -> &'static Vocabulary {
    static VOCABULARY: LazyLock<Vocabulary> = LazyLock::new(read);
    &VOCABULARY
}

fn read() -> Vocabulary {
    let grammar: Grammar = toml::from_str(include_str!("grammar.toml")).expect("grammar.toml is tested");
    let mut words: FxHashMap<String, Known> = FxHashMap::default();
    for (name, list) in grammar.class {
        let bit = CLASSES.iter().position(|c| *c == name).expect("every class of grammar.toml is in CLASSES");
        for word in list.split_whitespace() {
            words.entry(word.to_owned()).or_default().classes |= 1 << bit;
        }
    }
    for (word, value) in grammar.number {
        words.entry(word).or_default().number = Some(value);
    }
    for (measures, units) in grammar.unit {
        for (name, spellings) in units {
            // The names live as long as the program; the vocabulary is read once.
            let name: &'static str = name.leak();
            for word in spellings.split_whitespace() {
                words.entry(word.to_owned()).or_default().unit = Some((measures, name));
            }
        }
    }
    for (word, (count, unit)) in grammar.frequency {
        words.entry(word).or_default().frequency = Some((count, unit.leak()));
    }
    let lexicon = lexicon::read();
    for (first, entry) in lexicon.first_words() {
        words.entry(first).or_default().entries.push(entry);
    }
    for known in words.values_mut() {
        known.entries.sort_by_key(|e| (std::cmp::Reverse(lexicon.length(*e)), lexicon.family(*e).weight));
    }
    Vocabulary { words, lexicon }
}
