//! The draft of an interview: the brief so far, and a table that says how far the interview has come.

use std::collections::BTreeMap;

use serde::{Deserialize, Deserializer, Serialize};

use super::read::{Source, read};
use super::write::write;
use crate::model::Brief;

/// How far an interview has come, as its draft keeps it. What another version has put there beside it does no harm.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Bookmark {
    /// Questions that were answered or skipped.
    pub passed: Vec<String>,
    /// What was begun and is not finished.
    pub begun: Vec<String>,
    /// Whether only the short interview was wanted.
    pub quick: bool,
    /// Whether what can wait was left for later.
    pub short: bool,
    /// The kinds of work, where one was chosen.
    #[serde(alias = "kind", deserialize_with = "one_or_several")]
    pub kinds: Vec<String>,
    /// What was typed for questions, by the path of the field, and does not stand in the brief.
    pub typed: BTreeMap<String, String>,
}

/// Drafts of before there could be several have a single kind.
fn one_or_several<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<String>, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Kinds {
        One(String),
        Several(Vec<String>),
    }
    Ok(match Kinds::deserialize(deserializer)? {
        Kinds::One(kind) => vec![kind],
        Kinds::Several(kinds) => kinds,
    })
}

#[derive(Serialize, Deserialize)]
struct Marked {
    draft: Bookmark,
}

const HEADER: &str = "\n# Where the interview stands; `brief new --resume` goes on from here.\n";

/// The text of a draft.
pub fn write_draft(brief: &Brief, bookmark: &Bookmark) -> String {
    let mark = toml::to_string(&Marked { draft: bookmark.clone() }).unwrap_or_default();
    format!("{}{HEADER}{mark}", write(brief))
}

/// Reads a draft; a file without a bookmark is a draft at its beginning.
pub fn read_draft(text: &str) -> (Source, Bookmark) {
    match text.rsplit_once(HEADER) {
        Some((brief, mark)) => {
            let bookmark = toml::from_str::<Marked>(mark).map(|marked| marked.draft).unwrap_or_default();
            (read(brief), bookmark)
        }
        None => (read(text), Bookmark::default()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Path;

    #[test]
    fn a_draft_comes_back_as_it_was() {
        let mut brief = Brief::default();
        brief.set(&Path::new("process.1.name"), "Answer email").unwrap();
        let bookmark = Bookmark {
            passed: vec!["brief.title".into(), ".+?\"x\"".into()],
            begun: vec![],
            quick: true,
            short: true,
            kinds: vec!["design".into()],
            typed: [("process.2.name".into(), "two\nlines \"x\"".into())].into(),
        };
        let (source, read) = read_draft(&write_draft(&brief, &bookmark));
        assert_eq!((source.brief, read), (brief, bookmark));
    }

    #[test]
    fn a_draft_of_another_version_keeps_its_place() {
        let mark = "[draft]\npassed = [\"brief.title\"]\nquick = true\nkind = \"design\"\npace = \"slow\"\n";
        let (_, read) = read_draft(&format!("format = 1\n{HEADER}{mark}"));
        let expected =
            Bookmark { passed: vec!["brief.title".into()], quick: true, kinds: vec!["design".into()], ..Bookmark::default() };
        assert_eq!(read, expected);
    }
}
