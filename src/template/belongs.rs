//! Whether a document was made from a brief, by its fingerprint.

use serde_json::Value;

use super::audience::{Audience, cut};
use super::fingerprint::{Given, fingerprint};
use crate::model::Brief;

/// How a fingerprint and a brief stand to each other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Belonging {
    /// The brief gives this fingerprint for these readers.
    Made(String),
    /// It gives others.
    Other {
        /// What it gives, by reader.
        marks: Vec<(&'static str, String)>,
        /// Where it differs from what the document was made from, as paths of fields; empty where that is not known.
        differs: Vec<String>,
    },
}

/// Compares the fingerprint of a document, and the part of a brief in it where there is one, with a brief.
pub fn belongs(mark: &str, part: Option<&Brief>, brief: &Brief) -> Belonging {
    let readers = [
        ("the provider", cut(brief, Audience::Provider, false)),
        ("the public", cut(brief, Audience::Public, false)),
        ("the public with the pay", cut(brief, Audience::Public, true)),
        ("the client alone", cut(brief, Audience::Client, false)),
    ];
    let marks: Vec<(&str, String)> = readers.iter().filter_map(|(reader, part)| Some((*reader, fingerprint(part)?))).collect();
    // a brief that keeps nothing from a reader gives both the same
    let made: Vec<&str> = marks.iter().filter(|(_, own)| own == mark).map(|(reader, _)| *reader).collect();
    if !made.is_empty() {
        return Belonging::Made(made.join(" or "));
    }
    // which reader it was made for is not written down: the nearest it is
    let nearest = part.and_then(|part| readers.iter().map(|(_, own)| differences(part, own)).min_by_key(Vec::len));
    Belonging::Other { marks, differs: nearest.unwrap_or_default() }
}

/// The paths of the fields in which two briefs differ, named as people know them.
fn differences(one: &Brief, other: &Brief) -> Vec<String> {
    let tree =
        |brief: &Brief| serde_json::to_value(brief).and_then(|tree| serde_json::to_value(Given(&tree))).unwrap_or_default();
    let mut paths = Vec::new();
    compare("", &tree(one), &tree(other), &mut paths);
    paths.retain(|path| path != "format");
    paths
}

fn compare(path: &str, one: &Value, other: &Value, paths: &mut Vec<String>) {
    let dot = if path.is_empty() { "" } else { "." };
    match (one, other) {
        _ if one == other => {}
        (Value::Object(left), Value::Object(right)) => {
            let only_right = right.keys().filter(|key| !left.contains_key(*key));
            for key in left.keys().chain(only_right) {
                let side = |table: &serde_json::Map<_, _>| table.get(key).cloned().unwrap_or_default();
                compare(&format!("{path}{dot}{key}"), &side(left), &side(right), paths);
            }
        }
        (Value::Array(left), Value::Array(right)) if left.iter().chain(right).all(Value::is_object) => {
            for i in 0..left.len().max(right.len()) {
                let side = |items: &[Value]| items.get(i).cloned().unwrap_or_default();
                let (left, right) = (side(left), side(right));
                let id = [&left, &right].iter().find_map(|item| item.get("id")?.as_str().map(str::to_owned));
                compare(&format!("{path}{dot}{}", id.unwrap_or_else(|| (i + 1).to_string())), &left, &right, paths);
            }
        }
        _ => paths.push(path.to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Path;

    fn brief(level: &str) -> Brief {
        let mut brief = Brief::default();
        for (path, value) in [
            ("brief.title", "Post"),
            ("client.name", "Candles"),
            ("requirement.1.id", "R1"),
            ("requirement.1.aql", level),
            ("payment.rate", "GBP 20"),
            ("private.budget", "GBP 900"),
        ] {
            brief.set(&Path::new(path), value).unwrap();
        }
        brief
    }

    #[test]
    fn each_reader_has_a_mark() {
        let brief = brief("95 %");
        for (audience, pay, reader) in [
            (Audience::Provider, false, "the provider"),
            (Audience::Public, false, "the public"),
            (Audience::Public, true, "the public with the pay"),
            (Audience::Client, false, "the client alone"),
        ] {
            let mark = fingerprint(&cut(&brief, audience, pay)).unwrap();
            assert_eq!(belongs(&mark, None, &brief), Belonging::Made(reader.to_owned()));
        }
    }

    #[test]
    fn what_differs_is_named() {
        let (old, new) = (brief("95 %"), brief("90 %"));
        let part = cut(&old, Audience::Provider, false);
        match belongs(&fingerprint(&part).unwrap(), Some(&part), &new) {
            Belonging::Other { marks, differs } => {
                assert_eq!(marks.len(), 4);
                assert_eq!(differs, ["requirement.R1.aql"]);
            }
            made => panic!("{made:?}"),
        }
    }
}
