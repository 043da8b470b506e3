//! A section in short: what its answers come to, in a line that its owner can hold against what was meant.

use super::plain;
use super::question::Section;
use crate::model::{Brief, FieldKind, Path, Shape, Tree};

/// Of a long list so many items are told.
const MOST_TOLD: usize = 6;

/// Of a long answer so many signs are told.
const MOST_SIGNS: usize = 44;

/// What the answers of a section come to; empty where there are none.
pub(super) fn gist(brief: &Brief, tree: &Tree, section: &Section) -> String {
    let phrases = section.gist.iter().flat_map(|phrase| {
        let mut told: Vec<String> = items(brief, phrase).iter().filter_map(|item| filled(brief, tree, phrase, item)).collect();
        if told.len() > MOST_TOLD {
            let more = told.split_off(MOST_TOLD).len();
            told.push(format!("and {more} more"));
        }
        told
    });
    phrases.collect::<Vec<_>>().join("; ")
}

/// The items that a phrase is said of: those of the list that its first field lies in, or the brief as a whole.
fn items(brief: &Brief, phrase: &str) -> Vec<(String, Path)> {
    let first = phrase.split(['{', '}']).nth(1).unwrap_or_default();
    let list = first.rsplit_once('.').map_or("", |(list, _)| list);
    if !Shape::get().table(list).is_some_and(|table| table.repeated) {
        return vec![(list.to_owned(), Path::new(list))];
    }
    let path = Path::new(list);
    (0..brief.count(&path)).map(|i| (list.to_owned(), path.item(i))).collect()
}

/// A phrase with the answers of an item, without the parts between commas of which nothing is known.
fn filled(brief: &Brief, tree: &Tree, phrase: &str, (list, item): &(String, Path)) -> Option<String> {
    let part = |part: &str| {
        let (before, rest) = part.split_once('{')?;
        let (field, after) = rest.split_once('}')?;
        let key = field.strip_prefix(list.as_str())?.trim_start_matches('.');
        let value = tree.get(&item.key(key))?;
        let kind = Shape::get().field(field).map_or(&FieldKind::Text, |field| &field.kind);
        let is_line = *kind == FieldKind::Text && value.lines().count() == 1;
        let answer = if is_line { clipped(&value) } else { plain::told(brief, kind, &value) };
        // all of it is what a requirement means without a level
        if answer == "100 %" {
            return None;
        }
        Some(format!("{before}{answer}{after}"))
    };
    let parts: Vec<String> = phrase.split(", ").filter_map(part).collect();
    (!parts.is_empty()).then(|| parts.join(", "))
}

/// The beginning of an answer that is longer than it needs to be known again.
fn clipped(answer: &str) -> String {
    if answer.chars().count() <= MOST_SIGNS {
        return answer.to_owned();
    }
    let mut kept = String::new();
    for word in answer.split_whitespace() {
        if kept.chars().count() + word.chars().count() > MOST_SIGNS - " ...".len() {
            break;
        }
        kept.extend([word, " "]);
    }
    format!("{kept}...")
}

#[cfg(test)]
mod tests {
    use super::super::questions::SECTIONS;
    use super::*;

    #[test]
    fn a_section_in_a_line() {
        let mut brief = crate::source::read(include_str!("../../examples/customer-email.toml")).brief;
        let told = |brief: &Brief, title: &str| {
            gist(brief, &brief.tree(), SECTIONS.iter().find(|section| section.title == title).unwrap())
        };
        let work = told(&brief, "What is handed over");
        assert!(work.contains("emails per day, ") && work.contains("; "), "{work}");
        assert!(told(&brief, "Payment").contains("at most "), "{}", told(&brief, "Payment"));
        let process = brief.process[0].clone();
        brief.process = vec![process; 8];
        assert!(told(&brief, "What is handed over").ends_with("and 2 more"));
        assert!(SECTIONS.iter().all(|section| gist(&Brief::default(), &Brief::default().tree(), section).is_empty()));
    }

    #[test]
    fn every_field_in_it_is_one_of_the_format() {
        for phrase in SECTIONS.iter().flat_map(|section| section.gist) {
            let fields: Vec<&str> = phrase.split(['{', '}']).skip(1).step_by(2).collect();
            assert!(!fields.is_empty());
            for field in fields {
                assert!(Shape::get().field(field).is_some(), "{field}");
            }
        }
    }
}
