//! A word that a reader from elsewhere may not know.

use crate::check::notions::has_word;
use crate::check::{Context, Leaf, Problem, Rule, Stage};
use crate::diagnostic::Level;

pub(super) const RULE: Rule = Rule::new("SEC09", "unfamiliar-word", Level::Advice, Stage::Ask, check);

/// Idioms, and what they mean.
const IDIOMS: &[(&str, &str)] = &[
    ("touch base", "talk"),
    ("ballpark", "estimate"),
    ("no-brainer", "easy decision"),
    ("low-hanging fruit", "the easiest work"),
    ("hit the ground running", "work from the first day"),
    ("think outside the box", "look for new ways"),
    ("at the end of the day", "in the end"),
    ("get the ball rolling", "begin"),
    ("keep me posted", "tell me"),
    ("in the loop", "informed"),
    ("circle back", "come back to it"),
    ("move the needle", "make a difference"),
    ("bandwidth to", "time to"),
    ("game changer", "great improvement"),
    ("piece of cake", "easy"),
    ("rule of thumb", "rough rule"),
    ("ahead of the curve", "earlier than others"),
    ("heads up", "warning"),
    ("heads-up", "warning"),
    ("on the same page", "agreed"),
    ("pick your brain", "ask you"),
    ("wear many hats", "have several tasks"),
    ("drop the ball", "make a mistake"),
    ("cut corners", "leave out steps"),
    ("up to speed", "informed"),
    ("red tape", "formalities"),
    ("go the extra mile", "do more than is asked"),
];

/// Abbreviations that need no explanation.
const KNOWN: &[&str] = &[
    "OK", "UK", "US", "USA", "EU", "UN", "UTC", "GMT", "AM", "PM", "TV", "PC", "ID", "PDF", "CSV", "URL", "HTML", "CSS", "FAQ",
    "VAT", "PIN", "USB", "JPEG", "JPG", "PNG", "SMS", "WWW", "ISO", "IEC", "GIF", "MP3", "CEO", "HR", "IT", "NOT", "AND", "ALL",
    "NO", "LTD", "GBP", "EUR", "USD",
];

fn check(context: &Context, problems: &mut Vec<Problem>) {
    let glossary: Vec<String> = context.brief.glossary.iter().map(|entry| entry.term.to_lowercase()).collect();
    let mut spoken: Vec<&str> = Vec::new();
    let texts: Vec<(&Leaf, String)> = context
        .readable_texts()
        .filter(|leaf| !is_name(&leaf.path.field()))
        .map(|leaf| (leaf, leaf.text.to_lowercase()))
        .collect();
    // most briefs have none of them: one look at all texts together tells
    let all: String = texts.iter().flat_map(|(_, lower)| [lower.as_str(), "\n"]).collect();
    let idioms: Vec<_> = IDIOMS.iter().filter(|(idiom, _)| all.contains(idiom)).collect();
    for (leaf, lower) in &texts {
        for (idiom, plain) in idioms.iter().filter(|(idiom, _)| has_word(lower, idiom)) {
            problems.push(
                Problem::at(leaf.path.clone(), format!("`{idiom}` means little to readers from elsewhere"))
                    .words(context, idiom)
                    .help(format!("write `{plain}`")),
            );
        }
        for word in abbreviations(&leaf.text) {
            let explained = glossary.iter().any(|term| has_word(term, &word.to_lowercase())) || explains(&leaf.text, word);
            // once is enough for a word that comes again and again
            if !explained && !spoken.contains(&word) {
                spoken.push(word);
                problems.push(
                    Problem::at(leaf.path.clone(), format!("`{word}` is not explained"))
                        .words(context, word)
                        .help(format!("write it out, or add a `[[glossary]]` entry with `term = \"{word}\"` and its `meaning`")),
                );
            }
        }
    }
}

/// Names of people, firms, systems and documents explain themselves, and so does what stands in the glossary.
fn is_name(field: &str) -> bool {
    let tables = ["glossary.", "client.", "provider.", "agreement.", "access."];
    tables.iter().any(|table| field.starts_with(table))
        || field.ends_with(".name")
        || field.ends_with(".id")
        || field == "requirement.process"
        || matches!(
            field,
            "process.tools"
                | "brief.reference"
                | "brief.language"
                | "payment.currency"
                | "payment.tracking_tool"
                | "payment.exchange"
        )
}

/// Words of two to five capitals, without the numbers of milestones and the like.
fn abbreviations(text: &str) -> impl Iterator<Item = &str> {
    let words = text.split(|c: char| !c.is_alphanumeric() && c != '-');
    // `SLAs` is `SLA` more than once
    let words = words.map(|word| word.strip_suffix('s').unwrap_or(word));
    let capitals = |word: &&str| (2..=5).contains(&word.len()) && word.bytes().all(|byte| byte.is_ascii_uppercase());
    words.filter(capitals).filter(|word| !KNOWN.contains(word))
}

/// Whether the text itself says what an abbreviation means: `(AOC)` after the long form, or `AOC (...)`.
fn explains(text: &str, word: &str) -> bool {
    text.contains(&format!("({word})")) || text.contains(&format!("{word} ("))
}
