//! Something private stands where the provider reads it.

use crate::check::notions::has_word;
use crate::check::spellings::{self, DateSpellings};
use crate::check::wording::{sentences, words};
use crate::check::{Context, Leaf, Problem, Rule, Stage};
use crate::diagnostic::Level;
use crate::model::{Money, Path, Segment};

pub(super) const RULE: Rule = Rule::new("PRI11", "private-value-in-public-field", Level::Error, Stage::Ask, check);

/// Names shorter than this are found in too many other words.
const SHORTEST_NAME: usize = 4;
/// An hour in the languages that documents speak.
const HOUR: [&str; 4] = ["hour", "stunde", "heure", "hora"];
/// Sentences with fewer words are nobody's secret.
const FEWEST_WORDS: usize = 5;
/// So many bytes are found much faster than a sentence, and few sentences begin alike.
const BEGINNING: usize = 32;

fn check(context: &Context, problems: &mut Vec<Problem>) {
    let public = context.leaves().iter().filter(|leaf| !leaf.private && leaf.is_words());
    let public: Vec<(&Leaf, String)> = public.map(|leaf| (leaf, leaf.text.to_lowercase())).collect();
    let all: String = public.iter().flat_map(|(_, text)| [text.as_str(), "\n"]).collect();
    for secret in context.leaves().iter().filter(|leaf| leaf.private && !is_allowance(leaf)) {
        for part in parts(context, secret).into_iter().filter(|part| part.may_stand_in(&all)) {
            let place = public.iter().find_map(|(leaf, text)| Some((leaf, part.stands_in(text)?)));
            let Some((leaf, found)) = place else { continue };
            problems.push(
                Problem::at(leaf.path.clone(), format!("`{found}` is private and stands in text that the provider reads"))
                    .quote(found.clone())
                    .also(secret.path.clone(), "private here")
                    .help("take it out of the public field"),
            );
        }
    }
}

/// What of the private values stands in a text that is not the brief's own, and where it is private.
pub(in crate::check) fn in_text(context: &Context, text: &str) -> Option<(String, Path)> {
    let text = text.to_lowercase();
    let mut secrets = context.leaves().iter().filter(|leaf| leaf.private && !is_allowance(leaf));
    secrets.find_map(|secret| {
        let found = parts(context, secret).iter().find_map(|part| part.stands_in(&text))?;
        Some((found, secret.path.clone()))
    })
}

/// The reason of an allowance may speak of what it allows.
fn is_allowance(leaf: &Leaf) -> bool {
    matches!(leaf.path.0.first(), Some(Segment::Key(table)) if table == "check")
}

/// What must not be read in public of a private value.
enum Part {
    Sum(Money, String),
    /// What an hour is worth; the same small sum may well be the limit of a refund.
    HourlySum(Money, String),
    Date(DateSpellings),
    /// A name or a sentence, in lower case.
    Words(String),
}

impl Part {
    /// Whether one look at all texts together leaves it open; most of what is private stands nowhere.
    fn may_stand_in(&self, all: &str) -> bool {
        match self {
            Self::Sum(money, currency) | Self::HourlySum(money, currency) => sum(all, money, currency).is_some(),
            Self::Date(date) => date.may_stand_in(all),
            Self::Words(words) => all.contains(&words[..words.floor_char_boundary(BEGINNING)]),
        }
    }

    /// How it is written in a text in lower case, if it stands there.
    fn stands_in(&self, text: &str) -> Option<String> {
        match self {
            Self::Sum(money, currency) => sum(text, money, currency),
            Self::HourlySum(money, currency) => {
                sum(text, money, currency).filter(|_| HOUR.iter().any(|hour| text.contains(hour)))
            }
            Self::Date(date) => date.stands_in(text),
            Self::Words(words) => has_word(text, words).then(|| words.clone()),
        }
    }
}

fn sum(text: &str, money: &Money, currency: &str) -> Option<String> {
    let found = spellings::sums(text, currency).into_iter().find(|(_, sum)| *sum == money.amount);
    found.map(|(place, _)| text[place].to_owned())
}

fn parts(context: &Context, secret: &Leaf) -> Vec<Part> {
    let brief = context.brief;
    match secret.path.field().as_str() {
        "private.budget" | "private.owner_hour_value" | "private.contingency" => {
            let Ok(money) = secret.text.parse::<Money>() else { return Vec::new() };
            let currency = money.currency.clone().unwrap_or_else(|| brief.payment.currency.clone()).to_lowercase();
            let hourly = secret.path.field() == "private.owner_hour_value";
            vec![if hourly { Part::HourlySum(money, currency) } else { Part::Sum(money, currency) }]
        }
        // a date that is agreed as well is no secret
        "private.real_deadline" => {
            let date = brief.private.real_deadline.filter(|date| brief.schedule.end != Some(*date));
            date.map(|date| Part::Date(DateSpellings::new(date))).into_iter().collect()
        }
        "private.candidate.name" | "private.backup.name" => {
            let name = secret.text.trim().to_lowercase();
            // the chosen provider, the people in it and those who speak for the client are public
            let mut named =
                brief.provider.people.iter().chain(brief.client.contact.iter().flat_map(|one| [&one.name, &one.deputy]));
            let public =
                has_word(&brief.provider.name.to_lowercase(), &name) || named.any(|one| one.trim().to_lowercase() == name);
            if public || name.chars().count() < SHORTEST_NAME { Vec::new() } else { vec![Part::Words(name)] }
        }
        "private.candidate.location" => Vec::new(),
        _ if secret.is_words() => {
            let sentences = sentences(&secret.text).into_iter().filter(|sentence| words(sentence) >= FEWEST_WORDS);
            let bare = |sentence: &str| sentence.trim_end_matches(['.', ';', ':', '!', '?']).to_lowercase();
            sentences.map(|sentence| Part::Words(bare(sentence))).collect()
        }
        _ => Vec::new(),
    }
}
