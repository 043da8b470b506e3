//! Text that waits to be replaced.

use crate::check::{Context, Problem, Rule, Stage};
use crate::diagnostic::Level;

pub(super) const RULE: Rule = Rule::new("TOM03", "placeholder-text", Level::Error, Stage::Ask, check);

/// Words that stand for text to come; in capitals, since `todo` is a word of its own in some languages.
const WORDS: &[&str] = &["TBD", "TBC", "TODO", "FIXME", "XXX", "XXXX"];

/// Beginnings of a gap in brackets.
const GAPS: &[&str] = &["[insert", "[your ", "[name", "[company", "[date", "[fill", "<insert", "<your "];

/// Short tags that Markdown may hold; they are no gaps.
const TAGS: &[&str] = &[
    "b", "i", "u", "s", "em", "strong", "br", "hr", "p", "a", "ul", "ol", "li", "code", "pre", "sub", "sup", "kbd", "div", "span",
];

fn check(context: &Context, problems: &mut Vec<Problem>) {
    for leaf in context.leaves().iter().filter(|leaf| leaf.is_words()) {
        if leaf.path.field().starts_with("check") {
            continue;
        }
        if let Some(found) = placeholder(&leaf.text) {
            problems.push(
                Problem::at(leaf.path.clone(), format!("`{found}` still waits to be replaced"))
                    .words(context, found)
                    .help("write the real text, or delete the key: an empty section prints nothing"),
            );
        }
    }
}

/// The first placeholder in a text.
fn placeholder(text: &str) -> Option<&str> {
    let word = text.split(|c: char| !c.is_alphanumeric()).find(|word| WORDS.contains(word));
    word.or_else(|| text.contains("???").then_some("???")).or_else(|| phrase(text)).or_else(|| in_angles(text))
}

fn phrase(text: &str) -> Option<&str> {
    let lower = text.to_ascii_lowercase();
    let found = |needle: &str| lower.find(needle);
    if let Some(at) = found("lorem ipsum") {
        return text.get(at..at + "lorem ipsum".len());
    }
    // all gaps begin so, and hardly any text has one
    text.find(['[', '<'])?;
    let at = GAPS.iter().filter_map(|gap| found(gap)).min()?;
    let rest = text.get(at..)?;
    Some(rest.split_inclusive([']', '>']).next().unwrap_or(rest))
}

/// `<name>`: a word in angle brackets that is no tag.
fn in_angles(text: &str) -> Option<&str> {
    for (at, _) in text.match_indices('<') {
        let rest = &text[at..];
        let end = rest.find('>')?;
        let name = &rest[1..end];
        let is_name = name.len() <= 30
            && name.starts_with(char::is_alphabetic)
            && name.chars().all(|c| c.is_alphabetic() || " _-".contains(c));
        if is_name && !TAGS.contains(&name.to_lowercase().as_str()) {
            return Some(&rest[..=end]);
        }
    }
    None
}
