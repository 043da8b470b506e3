//! Something private stands where the provider reads it.

use crate::check::Leaf;
use crate::check::notions::has_word;
use crate::check::wording::{sentences, words};
use crate::check::{Context, Problem, Rule, Stage};
use crate::diagnostic::Level;
use crate::model::Money;

pub(super) const RULE: Rule = Rule::new("PRI11", "private-value-in-public-field", Level::Error, Stage::Ask, check);

/// Names shorter than this are found in too many other words.
const SHORTEST_NAME: usize = 4;
/// Sentences with fewer words are nobody's secret.
const FEWEST_WORDS: usize = 5;

fn check(context: &Context, problems: &mut Vec<Problem>) {
    let public: Vec<(&Leaf, String)> = context
        .leaves()
        .iter()
        .filter(|leaf| !leaf.private && leaf.is_words())
        .map(|leaf| (leaf, leaf.text.to_lowercase()))
        .collect();
    for secret in context.leaves().iter().filter(|leaf| leaf.private && leaf.path.field().starts_with("private.")) {
        for needle in needles(context, secret) {
            let Some((leaf, _)) = public.iter().find(|(_, text)| text.len() >= needle.len() && has_word(text, &needle)) else {
                continue;
            };
            problems.push(
                Problem::at(leaf.path.clone(), format!("`{needle}` is private and stands in text that the provider reads"))
                    .also(secret.path.clone(), "private here")
                    .help("take it out of the public field"),
            );
        }
    }
}

/// What must not be read in public of a private value, in lower case.
fn needles(context: &Context, secret: &Leaf) -> Vec<String> {
    let brief = context.brief;
    let currency = brief.payment.currency.to_lowercase();
    match secret.path.field().as_str() {
        "private.budget" | "private.owner_hour_value" => money(&secret.text, &currency),
        "private.real_deadline" => vec![secret.text.to_lowercase()],
        "private.candidate.name" | "private.backup.name" => {
            let name = secret.text.trim().to_lowercase();
            // the chosen provider and the people in it are public
            let chosen = has_word(&brief.provider.name.to_lowercase(), &name)
                || brief.provider.people.iter().any(|one| one.to_lowercase() == name);
            if chosen || name.chars().count() < SHORTEST_NAME { Vec::new() } else { vec![name] }
        }
        "private.candidate.location" => Vec::new(),
        _ if secret.is_words() => {
            let sentences = sentences(&secret.text).into_iter().filter(|sentence| words(sentence) >= FEWEST_WORDS);
            sentences.map(|sentence| sentence.trim_end_matches(['.', ';', ':', '!', '?']).to_lowercase()).collect()
        }
        _ => Vec::new(),
    }
}

/// The usual spellings of a sum with its currency; a bare number may mean something else.
fn money(text: &str, currency: &str) -> Vec<String> {
    let Ok(money) = text.parse::<Money>() else { return Vec::new() };
    let figure = money.amount.normalize().to_string();
    let currency = money.currency.map(|code| code.to_lowercase()).unwrap_or_else(|| currency.to_owned());
    let sign = match currency.as_str() {
        "gbp" => "£",
        "eur" => "€",
        "usd" => "$",
        _ => return vec![format!("{currency} {figure}"), format!("{figure} {currency}")],
    };
    let mut spellings = Vec::new();
    for figure in [figure.clone(), grouped(&figure)] {
        spellings.extend([format!("{currency} {figure}"), format!("{figure} {currency}"), format!("{sign}{figure}")]);
    }
    spellings.dedup();
    spellings
}

/// `1450` as `1,450`.
fn grouped(figure: &str) -> String {
    let (whole, rest) = figure.split_once('.').map_or((figure, String::new()), |(whole, rest)| (whole, format!(".{rest}")));
    let mut grouped = String::new();
    for (i, digit) in whole.chars().enumerate() {
        if i > 0 && (whole.len() - i) % 3 == 0 {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped + &rest
}
