//! The lexicon of vague words, as written in `lexicon.toml`, and how an entry is found in a sentence.

use super::token::{Shape, Token};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};

/// What is wrong with a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
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
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Weight {
    None,
    Weak,
    Medium,
    Strong,
}

/// Words that share one fault.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Family {
    pub name: String,
    pub fault: Fault,
    pub weight: Weight,
    pub why: String,
    pub suggest: String,
    #[serde(default)]
    adjectives: String,
    #[serde(default)]
    words: String,
    #[serde(default)]
    verbs: String,
    #[serde(default)]
    phrases: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    family: Vec<Family>,
    misspelt: BTreeMap<String, String>,
}

/// One part of an entry.
#[derive(Debug, PartialEq)]
enum Part {
    Word(String),
    /// `…`: one to five words.
    Gap,
}

/// One word or phrase of the lexicon.
#[derive(Debug)]
pub(super) struct Entry {
    parts: Vec<Part>,
    family: usize,
    /// The word is a verb as well.
    pub verb: bool,
}

/// The whole lexicon.
#[derive(Debug)]
pub(super) struct Lexicon {
    families: Vec<Family>,
    entries: Vec<Entry>,
}

const LONGEST_GAP: usize = 5;

impl Lexicon {
    /// Each entry with the word it begins with.
    pub fn first_words(&self) -> impl Iterator<Item = (String, u32)> {
        self.entries.iter().zip(0..).map(|(entry, number)| match &entry.parts[0] {
            Part::Word(word) => (word.clone(), number),
            Part::Gap => unreachable!("an entry begins with a word"),
        })
    }

    /// How many words an entry has.
    pub fn length(&self, entry: u32) -> usize {
        self.entries[entry as usize].parts.len()
    }

    pub fn entry(&self, entry: u32) -> &Entry {
        &self.entries[entry as usize]
    }

    pub fn family(&self, entry: u32) -> &Family {
        &self.families[self.entries[entry as usize].family]
    }

    /// The token after the entry, where the entry begins at token `at`.
    pub fn end_of(&self, entry: u32, tokens: &[Token], at: usize) -> Option<usize> {
        end_of(&self.entries[entry as usize].parts, tokens, at)
    }
}

fn end_of(parts: &[Part], tokens: &[Token], mut at: usize) -> Option<usize> {
    for (i, part) in parts.iter().enumerate() {
        if i > 0 && tokens.get(at).is_some_and(Token::is_dash) {
            at += 1; // `user-friendly` is `user friendly`
        }
        match part {
            Part::Word(word) => {
                if tokens.get(at)?.text != word {
                    return None;
                }
                at += 1;
            }
            Part::Gap => {
                let rest = &parts[i + 1..];
                let words =
                    tokens.get(at..)?.iter().take(LONGEST_GAP).take_while(|t| t.shape == Shape::Word || t.is_dash()).count();
                return (1..=words).find_map(|skipped| end_of(rest, tokens, at + skipped));
            }
        }
    }
    Some(at)
}

/// Reads `lexicon.toml`, which is part of the program.
pub(super) fn read() -> Lexicon {
    let file: File = toml::from_str(include_str!("lexicon.toml")).expect("lexicon.toml is tested");
    let mut entries = Vec::new();
    let mut seen = BTreeSet::new();
    for (family, list) in file.family.iter().enumerate() {
        let verbs: BTreeSet<&str> = list.verbs.split_whitespace().collect();
        let mut add = |text: &str| {
            if seen.insert((text.to_owned(), list.weight == Weight::None)) {
                entries.push(Entry { parts: parts(text), family, verb: verbs.contains(text) });
            }
        };
        let singles: Vec<String> = list
            .adjectives
            .split_whitespace()
            .flat_map(degrees)
            .chain(list.words.split_whitespace().map(str::to_owned))
            .collect();
        for word in &singles {
            add(word);
            for typo in file.misspelt.get(word).map_or("", String::as_str).split_whitespace() {
                add(typo);
            }
        }
        for phrase in &list.phrases {
            add(phrase);
        }
    }
    Lexicon { families: file.family, entries }
}

fn parts(text: &str) -> Vec<Part> {
    text.split([' ', '-', '/'])
        .filter(|p| !p.is_empty())
        .map(|p| if p == "…" { Part::Gap } else { Part::Word(p.to_owned()) })
        .collect()
}

/// An adjective with its adverb and its degrees: `quick quickly quicker quickest`.
///
/// Forms that nobody says (`gooder`) do no harm: they are never met.
fn degrees(adjective: &str) -> Vec<String> {
    let mut forms = vec![adjective.to_owned()];
    if let Some(stem) = adjective.strip_suffix('y').filter(|s| !s.ends_with(['a', 'e', 'o', 'u', 'l'])) {
        forms.extend(["ily", "ier", "iest"].map(|ending| format!("{stem}{ending}")));
    } else if let Some(stem) = adjective.strip_suffix("le") {
        forms.extend(["ly", "ler", "lest"].map(|ending| format!("{stem}{ending}")));
    } else if adjective.ends_with("ic") {
        forms.push(format!("{adjective}ally"));
    } else if let Some(stem) = adjective.strip_suffix('e') {
        forms.extend([format!("{adjective}ly"), format!("{stem}er"), format!("{stem}est")]);
    } else {
        forms.extend(["ly", "er", "est"].map(|ending| format!("{adjective}{ending}")));
    }
    if let Some(stem) = adjective.strip_suffix("ly") {
        forms.extend(["lier", "liest"].map(|ending| format!("{stem}{ending}")));
    }
    forms
}
