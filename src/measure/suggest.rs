//! Wordings that can be measured, with fields to fill in.

use super::kind::kind_of_need;
use super::token::{Shape, Token};
use super::vague::Mark;
use crate::model::Kind;
use rustc_hash::FxHashMap;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// A wording to put in place of a sentence, with `[fields]` that hold sensible values.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Suggestion {
    /// What a requirement so worded is about.
    pub kind: Kind,
    /// The question behind the fields: "Within how many, of what?"
    pub ask: String,
    wording: String,
}

impl Suggestion {
    /// The wording with its fields in brackets: `Reply within [24] [hours]`.
    pub fn wording(&self) -> &str {
        &self.wording
    }

    /// The values of the fields as offered, in order.
    pub fn fields(&self) -> Vec<&str> {
        self.pieces().filter_map(|(_, field)| field).collect()
    }

    /// The wording with `values` in its fields, in order. Where values are missing the offered ones stay.
    pub fn fill(&self, values: &[&str]) -> String {
        let mut values = values.iter();
        let mut filled = String::with_capacity(self.wording.len());
        for (text, field) in self.pieces() {
            filled.push_str(text);
            if let Some(offered) = field {
                filled.push_str(values.next().copied().unwrap_or(offered));
            }
        }
        filled
    }

    /// The wording with the offered values.
    pub fn with_defaults(&self) -> String {
        self.fill(&[])
    }

    /// The text before each field, with the field; at last the text after all of them.
    fn pieces(&self) -> impl Iterator<Item = (&str, Option<&str>)> {
        self.wording.split('[').enumerate().flat_map(|(i, part)| match part.split_once(']') {
            Some((field, rest)) if i > 0 => vec![("", Some(field)), (rest, None)],
            _ => vec![(part, None)],
        })
    }
}

#[derive(Deserialize)]
struct File {
    topic: Vec<Topic>,
}

/// A sort of work, as written in `suggestions.toml`.
#[derive(Deserialize)]
pub(super) struct Topic {
    pub name: String,
    words: String,
    pub inspect: String,
    #[serde(flatten)]
    needs: BTreeMap<String, [String; 2]>,
}

/// All topics, and the topic of every telling word.
struct Topics {
    all: Vec<Topic>,
    by_word: FxHashMap<String, usize>,
}

fn topics() -> &'static Topics {
    static TOPICS: LazyLock<Topics> = LazyLock::new(|| {
        let file: File = toml::from_str(include_str!("suggestions.toml")).expect("suggestions.toml is tested");
        let mut by_word = FxHashMap::default();
        for (number, topic) in file.topic.iter().enumerate() {
            for word in topic.words.split_whitespace() {
                by_word.entry(word.to_owned()).or_insert(number);
            }
        }
        Topics { all: file.topic, by_word }
    });
    &TOPICS
}

/// The topic that is used where no word tells.
fn general() -> &'static Topic {
    topics().all.last().expect("suggestions.toml ends with the general topic")
}

/// The sort of work a sentence speaks of: the topic of its first telling word.
pub(super) fn topic(tokens: &[Token]) -> &'static Topic {
    let topics = topics();
    let words = tokens.iter().filter(|t| t.shape == Shape::Word).take(60);
    words.filter_map(|t| topics.by_word.get(t.text)).next().map_or(general(), |number| &topics.all[*number])
}

const MOST: usize = 3;

/// Longer sentences, in tokens, are not reworded but replaced.
const LONGEST: usize = 16;

/// Up to three wordings: for what is vague, or, where nothing is, one each for time, quality and quantity.
pub(super) fn suggestions(sentence: &str, tokens: &[Token], deciding: &[&Mark]) -> Vec<Suggestion> {
    let topic = topic(tokens);
    let mut offers: Vec<Suggestion> = Vec::new();
    for mark in deciding.iter().take(MOST) {
        offers.extend(own_words(topic, sentence, tokens, deciding, mark).or_else(|| offer(topic, mark.suggest)));
    }
    let rest: &[&str] = match offers.len() {
        0 => &["time", "errors", "count"],
        1 => &["time", "errors"],
        _ => &[],
    };
    offers.extend(rest.iter().filter_map(|need| offer(topic, need)));
    let mut found: Vec<Suggestion> = Vec::new();
    for new in offers {
        if found.len() < MOST && found.iter().all(|old| old.wording != new.wording) {
            found.push(new);
        }
    }
    found
}

/// The topic's wording for a need, or the general one.
fn offer(topic: &Topic, need: &str) -> Option<Suggestion> {
    let [ask, wording] = topic.needs.get(need).or_else(|| general().needs.get(need))?;
    Some(Suggestion { kind: kind_of_need(need), ask: ask.clone(), wording: wording.clone() })
}

/// They end as adverbs do.
const ADJECTIVES: &[&str] =
    &["friendly", "timely", "orderly", "costly", "lovely", "lively", "early", "cleanly", "homely", "unfriendly"];

/// How soon such work is usually done: `within [2] [seconds]` of a page that loads.
fn usual_time<'t>(topic: &'t Topic, tokens: &[Token]) -> &'t str {
    let [_, wording] = topic.needs.get("time").unwrap_or(&general().needs["time"]);
    let found = wording.find("within [").and_then(|start| {
        let end = wording[start..].match_indices(']').nth(1).map(|(end, _)| start + end + 1)?;
        Some(&wording[start..end]).filter(|time| time.matches("] [").count() == 1)
    });
    let reacts = tokens
        .iter()
        .any(|t| ["load", "open", "respond", "render", "appear", "start", "answer"].contains(&t.text.trim_end_matches('s')));
    found.filter(|time| reacts || !time.contains("second")).unwrap_or("within [24] [hours]")
}

/// The sentence itself with a measure in place of its adverbs: `reply quickly` becomes `Reply within [24] [hours]`.
fn own_words(topic: &Topic, sentence: &str, tokens: &[Token], deciding: &[&Mark], mark: &Mark) -> Option<Suggestion> {
    if tokens.len() > LONGEST {
        return None;
    }
    let (ask, measure) = match mark.suggest {
        "time" => ("Within how many, of what?", usual_time(topic, tokens)),
        "interval" => ("How many times, per what?", "at least [3] times per [week]"),
        _ => return None,
    };
    let adverbs = deciding.iter().all(|m| {
        let last = &tokens[m.tokens.end - 1];
        (last.text.ends_with("ly") && !ADJECTIVES.contains(&last.text))
            || m.tokens.len() > 2
            || matches!(last.text, "fast" | "asap" | "quick" | "soon" | "often" | "pronto")
    });
    if !adverbs || sentence.contains(['[', ']']) || deciding[0].tokens.start == 0 {
        return None;
    }
    let kept = |i: usize| {
        let joint = tokens[i].text == "and" || tokens[i].text == "," || tokens[i].text == "&" || tokens[i].text == "n";
        let beside = deciding.iter().any(|m| m.tokens.end == i || m.tokens.start == i + 1);
        let dropped = (joint && beside) || deciding.iter().any(|m| m.tokens.contains(&i));
        !dropped
    };
    let mut words = String::new();
    let end = (0..tokens.len()).rev().find(|i| tokens[*i].shape != Shape::Mark).map_or(0, |i| i + 1);
    for i in (0..end).filter(|i| kept(*i)) {
        if !words.is_empty() && tokens[i].spaced {
            words.push(' ');
        }
        words.push_str(&sentence[tokens[i].start..tokens[i].end]);
    }
    let first = words.chars().next()?;
    let rest = &words[first.len_utf8()..];
    let last = rest.rsplit(' ').next().unwrap_or("");
    // of `be fast and friendly` nothing is left to measure
    let empty = matches!(words.to_lowercase().as_str(), "be" | "is" | "are" | "stay" | "act" | "work");
    if rest.contains(['.', ';']) || empty || matches!(last, "is" | "be" | "are" | "and" | "or" | "to" | "the" | "a" | "as" | "of")
    {
        return None;
    }
    Some(Suggestion {
        kind: kind_of_need(mark.suggest),
        ask: ask.into(),
        wording: format!("{}{rest} {measure}", first.to_uppercase()),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::measure::measure;

    const NEEDS: [&str; 11] =
        ["time", "interval", "errors", "conduct", "sample", "test", "count", "number", "document", "date", "criteria"];

    #[test]
    fn every_wording_of_every_topic_is_measurable() {
        for topic in &topics().all {
            for (need, [ask, wording]) in &topic.needs {
                assert!(NEEDS.contains(&need.as_str()), "{}: `{need}` is no need", topic.name);
                assert!(ask.ends_with('?'), "{}: {ask}", topic.name);
                let suggestion = Suggestion { kind: kind_of_need(need), ask: ask.clone(), wording: wording.clone() };
                assert!(!suggestion.fields().is_empty(), "{}: {wording} has no field", topic.name);
                let text = suggestion.with_defaults();
                let found = measure(&text);
                assert!(found.measurable, "{}: {text}: {}", topic.name, found.explanation(&text));
                assert!(!found.targets.is_empty() || need == "document", "{}: {text} has no target", topic.name);
            }
        }
    }

    #[test]
    fn own_words_stay_english_and_take_the_time_that_is_usual() {
        let first = |text: &str| measure(text).suggestions[0].wording.clone();
        assert_eq!(first("The site should load fast on phones"), "The site should load on phones within [2] [seconds]");
        assert_eq!(first("Fix bugs promptly"), "Fix bugs within [24] [hours]");
        assert_eq!(first("Enter receipts quickly"), "Enter receipts within [2] [business days]");
        for text in ["be fast and friendly", "Answer people quickly in the morning, and in a friendly tone"] {
            assert!(!first(text).contains("[24] [hours]"), "{}", first(text));
        }
    }

    #[test]
    fn the_last_topic_has_a_wording_for_every_need() {
        for need in NEEDS {
            assert!(general().needs.contains_key(need), "{need}");
        }
    }
}
