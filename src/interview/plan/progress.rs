//! What an interview remembers beside the answers: where it stands, and how it is to go on.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::ControlFlow;

use super::super::questions::SECTIONS;
use super::Walk;
use crate::model::{Brief, Path};

/// How far an interview has come, beside the answers themselves.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Progress {
    /// Keys of the questions that were answered or skipped.
    pub passed: BTreeSet<String>,
    /// Keys of what was begun: items that were asked for, gates that were opened, lists that are being typed.
    pub begun: BTreeSet<String>,
    /// What was last typed for a question, by its path; shown again when it comes back.
    pub typed: BTreeMap<String, String>,
    /// What is known without being asked, such as the time zone of the computer: what Enter takes, by path.
    pub known: BTreeMap<String, String>,
    /// Where what a requirement left unsaid, and was typed, is talked over next.
    pub left: Option<Path>,
    /// Whether only what a minimal brief needs is asked.
    pub quick: bool,
    /// Whether what can wait is left for later.
    pub short: bool,
    /// Whether the person is asked how much time there is.
    pub asks_for_time: bool,
    /// The kinds of work, by which typical answers are offered; empty where it is not known or none of them.
    pub kinds: Vec<String>,
    /// Whether usual answers are asked for one by one.
    pub one_by_one: bool,
}

impl Progress {
    /// What was typed and is not in the brief.
    pub fn typed_beside(&self, brief: &Brief) -> BTreeMap<String, String> {
        let is_beside = |path: &str| brief.get(&Path::new(path)).is_none();
        self.typed.iter().filter(|(path, _)| is_beside(path)).map(|(path, text)| (path.clone(), text.clone())).collect()
    }

    /// Forgets the keys below a list whose items got other numbers, and takes the questions of its items as passed, but for those
    /// that were left for later.
    pub(in crate::interview) fn renumber(&mut self, list: &Path, brief: &Brief) {
        let below = format!("{list}.");
        let finished = format!("{list}.+");
        let was_finished = self.passed.contains(&finished);
        self.passed.retain(|key| !key.starts_with(&below));
        self.begun.retain(|key| !key.starts_with(&below));
        if was_finished {
            self.passed.insert(finished);
        }
        let mut keys = Vec::new();
        let is_done = |key: &String| key.starts_with(&below) && !key.ends_with(".+");
        let walk = Walk { short: self.short, ..Walk::new(brief, self, true) };
        for section in SECTIONS {
            let _ = walk.section(section, &mut |next| {
                keys.extend(Some(next.key()).filter(is_done));
                ControlFlow::Continue(())
            });
        }
        self.passed.extend(keys);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_left_for_later_is_still_asked_for_after_an_item_is_deleted() {
        let mut brief = Brief::default();
        brief.set(&Path::new("process.1.name"), "Answer customer email").unwrap();
        let mut progress = Progress { short: true, ..Progress::default() };
        progress.renumber(&Path::new("process"), &brief);
        assert!(progress.passed.contains("process.1.current"), "{:?}", progress.passed);
        progress.short = false;
        let mut open = Vec::new();
        let walk = Walk::new(&brief, &progress, false);
        let _ = walk.section(&SECTIONS[1], &mut |next| {
            open.push(next.key());
            ControlFlow::Continue(())
        });
        assert!(open.iter().any(|key| key.starts_with("process.1.step.")), "{open:?}");
    }
}
