//! Wordings that can be measured, with fields to fill in.

use super::kind::kind_of_need;
use super::praised::praised;
use super::reword::reworded;
use super::token::{Shape, Token};
use super::vague::Mark;
use super::vocabulary::class;
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
    inspect: String,
    /// What an inspector would look at where it is about how well.
    #[serde(default)]
    pieces: Option<String>,
    #[serde(flatten)]
    needs: BTreeMap<String, [String; 2]>,
}

impl Topic {
    /// What an inspector would look at, by what a requirement is about.
    pub fn inspect(&self, kind: Kind) -> &str {
        self.pieces.as_deref().filter(|_| kind == Kind::Quality).unwrap_or(&self.inspect)
    }
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

/// The sort of work a sentence speaks of: the topic of its first telling word, or else of that in the name of the work.
pub(super) fn topic(tokens: &[Token], work: &str) -> &'static Topic {
    let topics = topics();
    let of_work = || work.split_whitespace().find_map(|word| topics.by_word.get(&word.to_lowercase()));
    let words = tokens.iter().enumerate().filter(|(_, t)| t.shape == Shape::Word).take(60);
    // `sort the post` is about letters
    let letters = |t: &Token| t.text == "post" && tokens.iter().any(|a| a.end + 1 == t.start && a.is(class::DETERMINER));
    let mut telling = words.filter(|(at, t)| !letters(t) && !is_own_act(&tokens[..*at])).map(|(_, t)| t.text);
    let told = telling.find_map(|word| topics.by_word.get(word)).or_else(of_work);
    told.map_or(general(), |number| &topics.all[*number])
}

/// `as I would [write]`: what the owner would do is not what the work is.
fn is_own_act(before: &[Token]) -> bool {
    let subject = match before {
        [.., subject, modal] if modal.is(class::MODAL) => subject,
        [.., subject] => subject,
        [] => return false,
    };
    matches!(subject.text, "i" | "we")
}

const MOST: usize = 3;

/// Up to three wordings: for what is vague, and, where that is little, for time, quality and quantity.
pub(super) fn suggestions(sentence: &str, tokens: &[Token], deciding: &[&Mark], work: &str) -> Vec<Suggestion> {
    let topic = topic(tokens, work);
    let told = |mark: &&Mark| own_words(topic, sentence, tokens, deciding, mark).or_else(|| offer(topic, mark.suggest));
    let mut offers: Vec<Suggestion> = deciding.iter().take(MOST).filter_map(told).collect();
    // of one word the topic knows a measure, and the sentence names what may be complained about
    if let [mark] = deciding
        && PRAISE.contains(&mark.suggest)
    {
        offers.extend(of_complaints(sentence, tokens, mark));
    }
    if let [first, rest @ ..] = &offers[..]
        && rest.iter().all(|other| other.wording == first.wording)
    {
        offers.truncate(1);
    }
    if offers.len() < 2 {
        let is_told = |need: &str| deciding.iter().any(|mark| kind_of_need(mark.suggest) == kind_of_need(need));
        // of work of any sort nobody knows what its pieces are
        let praise = deciding.iter().any(|mark| PRAISE.contains(&mark.suggest));
        let further: Vec<&str> = match topic.name == general().name {
            true if praise => vec!["criteria", "time"],
            true if offers.iter().any(|offer| offer.wording.contains("complaint")) => vec!["criteria"],
            true => vec!["conduct", "criteria"],
            false => ["time", "errors", "count"].into_iter().filter(|need| !is_told(need)).collect(),
        };
        let further = further.into_iter();
        offers.extend(further.filter_map(|need| offer(topic, need)));
    }
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

/// The sentence itself with a measure in place of its vague words: `reply quickly` becomes `Reply within [24] [hours]`.
fn own_words(topic: &Topic, sentence: &str, tokens: &[Token], deciding: &[&Mark], mark: &Mark) -> Option<Suggestion> {
    let (ask, measure) = match mark.suggest {
        "time" if mark.family == "scale" => return kept_low(sentence, tokens, deciding, mark),
        "time" => ("Within how many, of what?", usual_time(topic, tokens)),
        "interval" if tokens.iter().any(|t| t.is(class::REPEATS)) => ("Every how many, of what?", "every [5] [minutes]"),
        "interval" => ("How many times, per what?", "at least [3] times per [week]"),
        "share" => ("In how many cases of a hundred?", "in at least [95]% of cases"),
        "count" | "number" if topic.name == general().name => return kept_low(sentence, tokens, deciding, mark),
        need if PRAISE.contains(&need) => return without_praise(topic, sentence, tokens, deciding, mark),
        _ => return None,
    };
    let wording = reworded(sentence, tokens, deciding, measure)?;
    Some(Suggestion { kind: kind_of_need(mark.suggest), ask: ask.into(), wording })
}

/// Needs that are about how well something is done.
const PRAISE: [&str; 6] = ["errors", "conduct", "sample", "reliability", "criteria", "test"];

/// `pack the parcels carefully` becomes `Pack the parcels with at most [1] complaint per [month]`; what goes wrong in such work is counted as its
/// topic says: `with at most [2] errors per [1000] words`.
fn without_praise(topic: &Topic, sentence: &str, tokens: &[Token], deciding: &[&Mark], mark: &Mark) -> Option<Suggestion> {
    let [ask, wording] = topic.needs.get(mark.suggest).unwrap_or(&general().needs["conduct"]);
    let known = topic.needs.contains_key(mark.suggest) && topic.name != general().name;
    let counted = wording.strip_prefix("At most ").filter(|rest| rest.contains(" per "));
    let counted = counted.or(if known { None } else { Some("[1] complaint per [month]") });
    let own = counted.and_then(|rest| reworded(sentence, tokens, deciding, &format!("with at most {rest}")));
    let made = |wording| Suggestion { kind: Kind::Quality, ask: ask.clone(), wording };
    let about =
        || of_complaints(sentence, tokens, mark).or_else(|| offer(general(), "conduct").filter(|_| mark.suggest == "test"));
    own.map(made).or_else(|| if known { None } else { about() })
}

/// `the cakes must look nice`: those who complain about the cakes can be counted.
fn of_complaints(sentence: &str, tokens: &[Token], mark: &Mark) -> Option<Suggestion> {
    let of = praised(sentence, tokens, mark)?;
    let (ask, wording) = match mark.suggest {
        "reliability" => {
            ("How many breakdowns or accidents are bearable?", format!("At most [1] incident per [month] with {of}"))
        }
        _ => ("How many complaints are bearable?", format!("At most [1] complaint per [month] about {of}")),
    };
    Some(Suggestion { kind: Kind::Quality, ask: ask.into(), wording })
}

/// `keep waiting times short`, `costs should stay low`: an amount of it; of noise nobody knows in what it is measured.
fn kept_low(sentence: &str, tokens: &[Token], deciding: &[&Mark], mark: &Mark) -> Option<Suggestion> {
    let (ask, most) = match mark.suggest {
        "time" => ("How many, of what?", "[5] [minutes]"),
        "number" => ("How much, per what?", "[500] [USD] per [month]"),
        _ => return without_praise(general(), sentence, tokens, deciding, mark),
    };
    let of = praised(sentence, tokens, mark)?;
    let most = if of.contains("price") { "[25] [USD] per [piece]" } else { most };
    Some(Suggestion { kind: kind_of_need(mark.suggest), ask: ask.into(), wording: format!("Keep {of} to at most {most}") })
}

/// How soon such work is usually done: `within [2] [seconds]` of a page that loads.
fn usual_time<'t>(topic: &'t Topic, tokens: &[Token]) -> &'t str {
    // `the app starts`, but not `the driver starts`
    let machine = |t: &Token| t.is(class::SYSTEM) && !t.is(class::USERS) || t.text == "message";
    let first = tokens.iter().position(machine);
    if first.is_some_and(|first| tokens[first..].iter().any(|t| t.is(class::REACTS))) {
        return "within [2] [seconds]";
    }
    if tokens.iter().any(|t| t.is(class::WAITING)) {
        return "within [5] [minutes]";
    }
    let [_, wording] = topic.needs.get("time").unwrap_or(&general().needs["time"]);
    let found = wording.find("within [").and_then(|start| {
        let end = wording[start..].match_indices(']').nth(1).map(|(end, _)| start + end + 1)?;
        Some(&wording[start..end]).filter(|time| time.matches("] [").count() == 1)
    });
    let of_calls = topic.name == "telephone" && tokens.iter().any(|t| t.text.starts_with("answer"));
    found.filter(|time| of_calls || !time.contains("second")).unwrap_or("within [24] [hours]")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::measure::measure;

    const NEEDS: [&str; 14] = [
        "time",
        "interval",
        "errors",
        "conduct",
        "sample",
        "test",
        "reliability",
        "count",
        "number",
        "share",
        "experience",
        "document",
        "date",
        "criteria",
    ];

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
    fn what_the_owner_would_do_is_not_the_work() {
        for sentence in ["quick, as I would write it", "quick, like we call people"] {
            assert!(measure(sentence).suggestions[0].wording().starts_with("Finish within"), "{sentence}");
        }
        assert!(measure("write it quickly").suggestions[1].wording().ends_with("words"));
    }

    #[test]
    fn what_is_told_early_is_told_within_a_time() {
        let wordings = |sentence: &str| measure(sentence).suggestions[0].wording().to_owned();
        assert_eq!(wordings("warn us early when a part runs out"), "Warn us within [2] [business days] when a part runs out");
        assert_eq!(measure("the list is up to date").suggestions[0].kind, Kind::Timeliness);
    }

    #[test]
    fn the_last_topic_has_a_wording_for_every_need() {
        for need in NEEDS {
            assert!(general().needs.contains_key(need), "{need}");
        }
    }
}
