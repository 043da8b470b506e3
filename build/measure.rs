//! The words of `src/measure/lexicon.toml` and `grammar.toml` as tables of constants, in all their forms.
//!
//! Expanding some thousand words at every start would take most of the time of `brief check`.

use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Lexicon {
    family: Vec<Family>,
    misspelt: BTreeMap<String, String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Family {
    name: String,
    fault: String,
    weight: String,
    why: String,
    suggest: String,
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
struct Grammar {
    class: BTreeMap<String, String>,
    number: BTreeMap<String, u64>,
    unit: BTreeMap<String, BTreeMap<String, String>>,
    frequency: BTreeMap<String, (u32, String)>,
    meant: BTreeMap<String, String>,
}

/// An entry of the lexicon: a word or phrase, the number of its family, and whether it is a verb as well.
struct Entry {
    text: String,
    family: usize,
    verb: bool,
}

/// What is known about one word, as in `src/measure/vocabulary.rs`; names of constants stand as text.
#[derive(Default)]
struct Known<'a> {
    classes: BTreeSet<&'a str>,
    number: Option<u64>,
    unit: Option<(String, String)>,
    frequency: Option<(u32, String)>,
    entries: Vec<usize>,
    meant: Option<String>,
}

/// The sources of the tables in `src/measure/lexicon.rs` and `src/measure/vocabulary.rs`.
pub fn sources(lexicon: &str, grammar: &str) -> Result<(String, String), toml::de::Error> {
    let lexicon: Lexicon = toml::from_str(lexicon)?;
    let grammar: Grammar = toml::from_str(grammar)?;
    let entries = entries(&lexicon);
    let words = words(&grammar, &entries, &lexicon);
    Ok((lexicon_source(&lexicon, &entries, &words), vocabulary_source(&grammar, &words)))
}

/// Every form of every word. Where families share one, the first family has it.
fn entries(lexicon: &Lexicon) -> Vec<Entry> {
    let mut entries = Vec::new();
    let mut seen = BTreeSet::new();
    for (number, family) in lexicon.family.iter().enumerate() {
        let verbs: BTreeSet<&str> = family.verbs.split_whitespace().collect();
        let singles = family.adjectives.split_whitespace().flat_map(degrees);
        let singles = singles.chain(family.words.split_whitespace().map(str::to_owned));
        let spelt = singles.flat_map(|word| {
            let typos = lexicon.misspelt.get(&word).map_or("", String::as_str);
            let typos: Vec<String> = typos.split_whitespace().map(str::to_owned).collect();
            [word].into_iter().chain(typos)
        });
        let phrases = family.phrases.iter().flat_map(|phrase| wordings(phrase));
        for text in spelt.chain(phrases) {
            if seen.insert((text.clone(), family.weight == "none")) {
                let verb = verbs.contains(text.as_str());
                entries.push(Entry { text, family: number, verb });
            }
        }
    }
    entries
}

/// A phrase with each of the words that may stand in a place: `on|upon |the budget` is four.
fn wordings(phrase: &str) -> Vec<String> {
    phrase.split(' ').fold(vec![String::new()], |begun, place| {
        let longer =
            |start: &String| place.split('|').map(|word| format!("{start} {word}").trim().to_owned()).collect::<Vec<_>>();
        begun.iter().flat_map(longer).collect()
    })
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

/// One to five words of an entry.
const GAP: &str = "…";

/// The words of an entry.
fn parts(text: &str) -> impl Iterator<Item = &str> {
    text.split([' ', '-', '/']).filter(|part| !part.is_empty())
}

fn words<'a>(grammar: &'a Grammar, entries: &'a [Entry], lexicon: &Lexicon) -> BTreeMap<&'a str, Known<'a>> {
    let mut words: BTreeMap<&'a str, Known<'a>> = BTreeMap::new();
    for (name, list) in &grammar.class {
        for word in list.split_whitespace() {
            words.entry(word).or_default().classes.insert(name);
        }
    }
    for (word, value) in &grammar.number {
        words.entry(word).or_default().number = Some(*value);
    }
    for (measures, units) in &grammar.unit {
        for (name, spellings) in units {
            for word in spellings.split_whitespace() {
                words.entry(word).or_default().unit = Some((capital(measures), name.clone()));
            }
        }
    }
    for (word, frequency) in &grammar.frequency {
        words.entry(word).or_default().frequency = Some(frequency.clone());
    }
    for (typed, meant) in &grammar.meant {
        words.entry(typed).or_default().meant = Some(meant.clone());
    }
    for (number, entry) in entries.iter().enumerate() {
        let first = parts(&entry.text).next().expect("an entry has a word");
        let last = parts(&entry.text).last();
        assert!(first != GAP && last != Some(GAP), "an entry of the lexicon begins and ends with a word: {}", entry.text);
        words.entry(first).or_default().entries.push(number);
        for part in parts(&entry.text).filter(|part| *part != GAP) {
            words.entry(part).or_default();
        }
    }
    // the longest first, and of those the weakest: what protects a phrase goes before what marks it
    let weight = |entry: &Entry| {
        let weight = &lexicon.family[entry.family].weight;
        ["none", "weak", "medium", "strong"].iter().position(|one| one == weight)
    };
    for known in words.values_mut() {
        known.entries.sort_by_key(|e| (std::cmp::Reverse(parts(&entries[*e].text).count()), weight(&entries[*e])));
    }
    words
}

/// `speed` as the name of a variant: `Speed`.
fn capital(word: &str) -> String {
    word[..1].to_uppercase() + &word[1..]
}

/// The number of each word: its place among all words, from 1 on.
fn numbers<'a>(words: &BTreeMap<&'a str, Known>) -> BTreeMap<&'a str, u16> {
    let number =
        |place: usize| u16::try_from(place + 1).ok().filter(|number| *number != u16::MAX).expect("fewer words than numbers");
    words.keys().enumerate().map(|(place, word)| (*word, number(place))).collect()
}

fn lexicon_source(lexicon: &Lexicon, entries: &[Entry], words: &BTreeMap<&str, Known>) -> String {
    let mut source = format!("static FAMILIES: [Family; {}] = [\n", lexicon.family.len());
    for Family { name, fault, weight, why, suggest, .. } in &lexicon.family {
        let (fault, weight) = (capital(fault), capital(weight));
        writeln!(
            source,
            "Family {{ name: {name:?}, fault: Fault::{fault}, weight: Weight::{weight}, why: {why:?}, suggest: {suggest:?} }},"
        )
        .expect("text can be written to");
    }
    writeln!(source, "];\npub(super) static ENTRIES: [Entry; {}] = [", entries.len()).expect("text can be written to");
    let numbers = numbers(words);
    let mut further: Vec<u16> = Vec::new();
    for Entry { text, family, verb } in words.values().flat_map(|known| &known.entries).map(|number| &entries[*number]) {
        let start = further.len();
        further.extend(parts(text).skip(1).map(|part| if part == GAP { u16::MAX } else { numbers[part] }));
        let end = further.len();
        let second = further.get(start).copied().unwrap_or(0);
        writeln!(source, "Entry {{ second: {second}, start: {start}, end: {end}, family: {family}, verb: {verb} }},")
            .expect("text can be written to");
    }
    source + &format!("];\nstatic FURTHER: [u16; {}] = {further:?};\n", further.len())
}

/// A set of classes, by their numbers.
fn set_source(bits: impl IntoIterator<Item = usize>) -> String {
    let (mut low, mut high) = (0_u128, 0_u128);
    for bit in bits {
        assert!(bit < 256, "more classes than `Classes` has bits");
        *(if bit < 128 { &mut low } else { &mut high }) |= 1 << (bit % 128);
    }
    format!("Classes::new({low:#x}, {high:#x})")
}

fn vocabulary_source(grammar: &Grammar, words: &BTreeMap<&str, Known>) -> String {
    let mut source = "/// The classes of `grammar.toml`, a bit each.\npub(super) mod class {\nuse super::Classes;\n".to_owned();
    let bits: BTreeMap<&str, usize> = grammar.class.keys().enumerate().map(|(bit, name)| (name.as_str(), bit)).collect();
    for name in grammar.class.keys() {
        writeln!(source, "pub const {}: Classes = {};", name.to_uppercase(), set_source([bits[name.as_str()]]))
            .expect("text can be written to");
    }
    let all: Vec<&str> = words.keys().copied().collect();
    write!(source, "}}\nstatic WORDS: &str = {:?};\n", all.join(" ")).expect("text can be written to");
    writeln!(source, "static KNOWN: [Known; {}] = [", words.len()).expect("text can be written to");
    let mut rare: Vec<String> = Vec::new();
    let mut end = 0;
    for (word, Known { classes, number, unit, frequency, entries, meant }) in numbers(words).values().zip(words.values()) {
        let classes = set_source(classes.iter().map(|class| bits[*class]));
        let is_plain = number.is_none() && unit.is_none() && frequency.is_none() && meant.is_none();
        let unit = match unit {
            Some((measures, name)) => format!("Some((Measures::{measures}, {name:?}))"),
            None => "None".to_owned(),
        };
        if !is_plain {
            rare.push(format!("Rare {{ number: {number:?}, unit: {unit}, frequency: {frequency:?}, meant: {meant:?} }}"));
        }
        let place = if is_plain { 0 } else { rare.len() };
        let start = end;
        end += entries.len();
        writeln!(source, "Known {{ classes: {classes}, word: {word}, started: ({start}, {end}), rare: {place} }},")
            .expect("text can be written to");
    }
    source + &format!("];\nstatic RARE: [Rare; {}] = [\n{}\n];\n", rare.len(), rare.join(",\n"))
}
