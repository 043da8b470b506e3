//! What the rules look at.

use std::cell::{OnceCell, RefCell};
use std::collections::HashMap;
use std::ops::Range;

use super::allow::{self, Allowed};
use super::leaves::leaves;
use super::{Leaf, Options, Policy, Problem, Rule, Stage};
use crate::diagnostic::{Edit, Level};
use crate::model::{Brief, Date, Dates, Day, Milestone, Names, Path, Process, Requirement};
use crate::source::{Change, Source};

/// A brief, the day and the stage, and what several rules need of them.
pub struct Context<'a> {
    /// The brief.
    pub brief: &'a Brief,
    /// The day of the check, if it is known.
    pub today: Option<Date>,
    /// The stage up to which rules count.
    pub stage: Stage,
    /// Whether somebody asked for that stage, rather than the status and dates of the brief.
    pub stage_is_asked: bool,
    source: Option<&'a Source>,
    policy: &'a Policy,
    /// Paths whose values could not be read: what should be there is not missing, and has been reported.
    unreadable: Vec<Path>,
    leaves: OnceCell<Vec<Leaf>>,
    names: OnceCell<Names<'a>>,
    dates: OnceCell<Dates<'a>>,
    allowances: OnceCell<Vec<Allowed>>,
    open: RefCell<HashMap<&'static str, Vec<Problem>>>,
}

impl<'a> Context<'a> {
    /// What the rules look at in a brief; without a source there are no places.
    pub(super) fn new(brief: &'a Brief, source: Option<&'a Source>, options: &Options, policy: &'a Policy) -> Self {
        let shape = source.map(|source| source.findings.as_slice()).unwrap_or_default();
        let labels = shape.iter().flat_map(|finding| finding.labels.iter().take(1));
        let unreadable = labels.filter(|label| !label.path.is_empty()).map(|label| Path::new(&label.path)).collect();
        let stage = options.stage.unwrap_or_else(|| Stage::of(brief, options.today));
        let stage_is_asked = options.stage.is_some();
        Self {
            brief,
            today: options.today,
            stage,
            stage_is_asked,
            source,
            policy,
            unreadable,
            leaves: OnceCell::new(),
            names: OnceCell::new(),
            dates: OnceCell::new(),
            allowances: OnceCell::new(),
            open: RefCell::default(),
        }
    }

    /// The text of the file, comments included, if there is one.
    pub fn text(&self) -> Option<&'a str> {
        self.source.map(|source| source.text.as_str())
    }

    /// The bytes to point at for a path.
    pub fn span(&self, path: &Path) -> Range<usize> {
        self.source.map_or(0..0, |source| source.places.span(path))
    }

    /// A path as people are shown it, with ids in place of numbers.
    pub fn name(&self, path: &Path) -> String {
        self.names.get_or_init(|| Names::of(self.brief)).name(path)
    }

    /// The bytes of some words within the value at a path.
    pub fn find(&self, path: &Path, words: &str) -> Option<Range<usize>> {
        let value = self.span(path);
        let at = value.start + self.text()?.get(value)?.find(words)?;
        Some(at..at + words.len())
    }

    /// The text at a path as it stands in the file, without its quotes; `None` where there is no text.
    pub fn written(&self, path: &Path) -> Option<String> {
        self.source?.written(path)
    }

    /// A change as bytes of the file, if there is one.
    pub(super) fn edit_of(&self, change: &Change) -> Option<Edit> {
        self.source?.edit_of(change, |path| self.name(path))
    }

    /// Every value of the brief as text, in the order of the format.
    pub fn leaves(&self) -> &[Leaf] {
        self.leaves.get_or_init(|| leaves(self.brief))
    }

    /// What a rule finds here, without what the brief allows and what has been reported as unreadable.
    ///
    /// Each rule looks at the brief once, however many other rules ask for what it finds.
    pub(super) fn open(&self, rule: &Rule) -> Vec<Problem> {
        if let Some(known) = self.open.borrow().get(rule.code) {
            return known.clone();
        }
        let mut problems = rule.problems(self);
        problems.retain(|problem| !self.is_unreadable(problem.path()) && allow::reason(self, rule, problem).is_none());
        self.open.borrow_mut().insert(rule.code, problems.clone());
        problems
    }

    /// The allowances of the brief, in its order, then those of the project.
    pub(super) fn allowances(&self) -> &[Allowed] {
        let all = || self.brief.check.allow.iter().chain(&self.policy.allow).map(|one| Allowed::of(one, self.brief)).collect();
        self.allowances.get_or_init(all)
    }

    /// The level of a rule's findings in this run; `None` where it is turned off.
    pub(super) fn level(&self, rule: &Rule) -> Option<Level> {
        self.policy.level(rule)
    }

    /// How many mistakes in the shape of the file have been reported.
    pub fn shape_errors(&self) -> usize {
        self.source.map_or(0, |source| source.findings.len())
    }

    /// Whether a value stands at the path that could not be read.
    pub fn is_unreadable(&self, path: &Path) -> bool {
        self.unreadable.iter().any(|unreadable| path.0.starts_with(&unreadable.0))
    }

    /// The keys of a table that are empty, or `None` where nothing is missing.
    pub fn missing(&self, table: &Path, keys: &[(&str, bool)]) -> Option<Missing> {
        let empty = keys.iter().filter(|(_, empty)| *empty).map(|(key, _)| table.key(key));
        let missing: Vec<Path> = empty.filter(|path| !self.is_unreadable(path)).collect();
        (!missing.is_empty()).then_some(Missing(missing))
    }

    /// The processes that go to a provider.
    pub fn outsourced(&self) -> impl Iterator<Item = (Path, &'a Process)> + use<'a> {
        numbered("process", &self.brief.process).filter(|(_, process)| process.is_outsourced())
    }

    /// The requirements.
    pub fn requirements(&self) -> impl Iterator<Item = (Path, &'a Requirement)> + use<'a> {
        numbered("requirement", &self.brief.requirement)
    }

    /// The milestones.
    pub fn milestones(&self) -> impl Iterator<Item = (Path, &'a Milestone)> + use<'a> {
        numbered("milestone", &self.brief.milestone)
    }

    /// The date of a day or day offset.
    pub fn date(&self, day: &Option<Day>) -> Option<Date> {
        self.dates.get_or_init(|| Dates::of(self.brief)).date(day.as_ref()?)
    }
}

/// Keys of a table that are empty; shown as `a`, `b` and `c`.
#[derive(Debug, Clone)]
pub struct Missing(pub(super) Vec<Path>);

impl std::fmt::Display for Missing {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let keys = self.0.iter().filter_map(Path::last_key).map(|key| format!("`{key}`"));
        f.write_str(&list(keys).unwrap_or_default())
    }
}

/// The items of a list with their paths.
pub fn numbered<'a, T>(list: &str, items: &'a [T]) -> impl Iterator<Item = (Path, &'a T)> + use<'a, T> {
    below(&Path::new(list), items)
}

/// The items of a list at a path, with their paths.
pub fn below<'a, T>(list: &Path, items: &'a [T]) -> impl Iterator<Item = (Path, &'a T)> + use<'a, T> {
    let list = list.clone();
    items.iter().enumerate().map(move |(i, item)| (list.item(i), item))
}

/// `a`, `a and b`, `a, b and c`; `None` for nothing.
pub fn list(items: impl Iterator<Item = String>) -> Option<String> {
    let items: Vec<String> = items.collect();
    let (last, rest) = items.split_last()?;
    Some(if rest.is_empty() { last.clone() } else { format!("{} and {last}", rest.join(", ")) })
}
