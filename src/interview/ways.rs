//! What a person can do about a finding.

use super::flow::{answered_line, item_name};
use super::remedy::remedy;
use super::settle::Work;
use super::topic::{Topic, question};
use crate::diagnostic::{Edit, Finding};
use crate::model::{Brief, Path, Shape};

/// The mistake that is settled by taking it out: nothing could be asked for what the format does not have.
const UNKNOWN_KEY: &str = "unknown-key";

/// What can be done about a finding.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Way {
    /// Make the change that needs nobody's judgement.
    Correct(Edit),
    /// Answer some questions.
    Ask(Vec<Topic>),
    /// Take what stands at a path out of the file.
    TakeOut(Path),
    /// Leave it as it is.
    Leave,
}

/// The ways there are, each in words, the one that Enter takes first; without words where it is the only one.
pub(super) fn ways(work: &dyn Work, finding: &Finding) -> Vec<(String, Way)> {
    let brief = work.brief();
    let topics = remedy(brief, finding);
    let leave = || ("Leave it as it is".to_owned(), Way::Leave);
    if let Some(edit) = finding.edit.as_ref().filter(|_| work.can_mend()) {
        let line = format!("Write {} in place of {}", edit.after, edit.before).replace(['\r', '\n'], " ");
        let other = if topics.is_empty() { leave() } else { ("Answer it yourself".to_owned(), Way::Ask(topics)) };
        return vec![(line, Way::Correct(edit.clone())), other];
    }
    if topics.is_empty() && finding.slug == UNKNOWN_KEY && work.can_mend() {
        let path = Path::resolve(place(finding), brief).0;
        return vec![leave(), ("Take it out of the file".to_owned(), Way::TakeOut(path))];
    }
    let at_odds = at_odds(brief, finding, &topics);
    if at_odds.len() > 1 {
        let change = |path: Path| (line(brief, &path), Way::Ask(vec![Topic::Path(path)]));
        return at_odds.into_iter().map(change).chain([leave()]).collect();
    }
    if topics.is_empty() { Vec::new() } else { vec![(String::new(), Way::Ask(topics))] }
}

/// The answers that do not go together, any of which could be changed; none where something is still to be given.
fn at_odds(brief: &Brief, finding: &Finding, topics: &[Topic]) -> Vec<Path> {
    let is_given = |path: &Path| Shape::get().field(&path.field()).is_some() && brief.get(path).is_some();
    if !topics.iter().all(|topic| matches!(topic, Topic::Path(path) if is_given(path))) {
        return Vec::new();
    }
    let mut paths: Vec<Path> = Vec::new();
    for path in finding.labels.iter().map(|label| Path::resolve(&label.path, brief).0).filter(is_given) {
        if !paths.contains(&path) {
            paths.push(path);
        }
    }
    paths
}

/// An answer with its question and what it is about: `First week: By when?  start + 1 week`.
fn line(brief: &Brief, path: &Path) -> String {
    let Some(question) = question(&path.field()) else { return path.named(brief) };
    let name = path.parent().map(|item| item_name(brief, &item)).unwrap_or_default();
    let line = answered_line(brief, &question, path);
    if line.contains(&name) { line } else { format!("{name}: {line}") }
}

/// Where a finding is; empty where it is about the file as a whole.
pub(super) fn place(finding: &Finding) -> &str {
    finding.labels.first().map_or("", |label| label.path.as_str())
}
