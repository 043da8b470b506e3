//! What a rule has found, told by paths of the brief.

use std::ops::Range;

use super::context::Missing;
use super::{Context, Rule};
use crate::diagnostic::{Details, Finding, Label, Level};
use crate::model::Path;
use crate::source::Change;

/// One defect: what is wrong, where, and what to type instead.
#[derive(Debug, Clone)]
pub struct Problem {
    message: String,
    help: Option<String>,
    spots: Vec<Spot>,
    change: Option<Change>,
    details: Details,
}

#[derive(Debug, Clone)]
struct Spot {
    path: Path,
    /// Exact bytes, where the value as a whole would be too much or there is no path, as in a comment.
    bytes: Option<Range<usize>>,
    text: String,
}

impl Problem {
    /// A defect at a path; where nothing stands there, the header of the nearest table is pointed at.
    pub fn at(path: impl Into<Path>, message: impl Into<String>) -> Self {
        let spot = Spot { path: path.into(), bytes: None, text: String::new() };
        Self { message: message.into(), help: None, spots: vec![spot], change: None, details: Details::default() }
    }

    /// What is to be seen at the place at fault.
    pub fn label(mut self, text: impl Into<String>) -> Self {
        self.spots[0].text = text.into();
        self
    }

    /// Points at these bytes of the text rather than at the whole value.
    pub fn bytes(mut self, bytes: Range<usize>) -> Self {
        self.spots[0].bytes = Some(bytes);
        self
    }

    /// Points at these words of the value, if they stand in it as they are.
    pub fn words(self, context: &Context, words: &str) -> Self {
        let found = context.find(self.path(), words);
        let problem = self.quote(words);
        match found {
            Some(bytes) => problem.bytes(bytes),
            None => problem,
        }
    }

    /// Words of the brief that it speaks of.
    pub fn quote(mut self, words: impl Into<String>) -> Self {
        let words = words.into().trim().to_owned();
        if !self.details.words.contains(&words) {
            self.details.words.push(words);
        }
        self
    }

    /// Which of the defects of its rule it is, where neither its field nor what is missing tells.
    pub fn case(mut self, case: &'static str) -> Self {
        self.details.case = case;
        self
    }

    /// What is missing there.
    pub fn lacks(mut self, missing: &Missing) -> Self {
        self.details.missing.extend(missing.0.iter().map(ToString::to_string));
        self
    }

    /// A second place that belongs to the defect, and what is to be seen there.
    pub fn also(mut self, path: impl Into<Path>, text: impl Into<String>) -> Self {
        self.spots.push(Spot { path: path.into(), bytes: None, text: text.into() });
        self
    }

    /// What to do about it.
    pub fn help(mut self, text: impl Into<String>) -> Self {
        self.help = Some(text.into());
        self
    }

    /// The change that settles it, where it needs nobody's judgement.
    pub fn change(mut self, change: Option<Change>) -> Self {
        self.change = change;
        self
    }

    /// The path at fault.
    pub fn path(&self) -> &Path {
        &self.spots[0].path
    }

    /// The defect as a finding, with places in the text.
    pub(super) fn finding(self, rule: &Rule, level: Level, context: &Context) -> Finding {
        let label = |spot: Spot| {
            let span = spot.bytes.unwrap_or_else(|| context.span(&spot.path));
            Label { path: context.name(&spot.path), span, text: spot.text }
        };
        let edit = self.change.and_then(|change| context.edit_of(&change));
        Finding {
            code: rule.code.to_owned(),
            slug: rule.slug.to_owned(),
            level,
            message: self.message,
            labels: self.spots.into_iter().map(label).collect(),
            help: self.help,
            edit,
            details: self.details,
        }
    }
}
