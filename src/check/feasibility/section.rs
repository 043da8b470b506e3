//! What a part of the reckoning has to say.

use rust_decimal::Decimal;
use serde::Serialize;

use super::{Figure, Phrase, Unit};
use crate::check::sums::exceeds;

/// A figure and how it comes about.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Sum {
    /// Its name for programs, such as `hours.all`.
    pub key: String,
    /// Its name for people.
    pub what: Phrase,
    /// The figure.
    pub value: Figure,
    /// Of what, such as `hours a week`.
    pub unit: Unit,
    /// The arithmetic.
    pub work: Phrase,
}

/// What is needed against what there is.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Comparison {
    /// Its name for programs, such as `hours.cap`.
    pub key: String,
    /// Its name for people.
    pub what: Phrase,
    /// What is needed.
    pub needed: Figure,
    /// What there is.
    pub limit: Figure,
    /// Of what.
    pub unit: Unit,
    /// Whether it is enough.
    pub fits: bool,
    /// What would have to change for it to be enough, each change alone; empty where it is.
    pub changes: Vec<Change>,
}

/// A change to one field after which a comparison holds.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Change {
    /// The field, with ids.
    pub field: String,
    /// What to write there.
    pub to: Phrase,
    /// The arithmetic.
    pub work: String,
}

impl Change {
    pub(super) fn new(field: impl Into<String>, to: Phrase, work: impl Into<String>) -> Self {
        Self { field: field.into(), to, work: work.into() }
    }
}

/// A field without which something cannot be reckoned.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Missing {
    /// The field, with ids.
    pub field: String,
    /// What it is needed for, and how to write it; or what is wrong with what stands there.
    pub why: Phrase,
}

/// A part of the reckoning.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Section {
    /// Its name.
    pub name: &'static str,
    /// Figures.
    pub sums: Vec<Sum>,
    /// Comparisons.
    pub comparisons: Vec<Comparison>,
    /// What could not be reckoned for want of a field.
    pub missing: Vec<Missing>,
    /// What is taken for granted, or good to know.
    pub notes: Vec<Phrase>,
}

impl Section {
    pub(super) fn new(name: &'static str) -> Self {
        Self { name, sums: Vec::new(), comparisons: Vec::new(), missing: Vec::new(), notes: Vec::new() }
    }

    /// Whether everything in it could be reckoned and is enough.
    pub fn fits(&self) -> bool {
        self.missing.is_empty() && self.comparisons.iter().all(|comparison| comparison.fits)
    }

    /// The figure with this key.
    pub fn figure(&self, key: &str) -> Option<&Sum> {
        self.sums.iter().find(|sum| sum.key == key)
    }

    pub(super) fn sum(&mut self, key: &str, what: Phrase, value: Decimal, unit: Unit, work: Phrase) {
        self.sums.push(Sum { key: key.to_owned(), what, value: Figure(value), unit, work });
    }

    /// Compares two figures to two decimals, as they are shown; `changes` is asked only where the first is greater.
    pub(super) fn compare(
        &mut self,
        key: &str,
        what: Phrase,
        (needed, limit): (Decimal, Decimal),
        unit: Unit,
        changes: impl FnOnce() -> Vec<Change>,
    ) {
        let fits = !exceeds(needed, limit);
        let changes = if fits { Vec::new() } else { changes() };
        let key = key.to_owned();
        self.comparisons.push(Comparison { key, what, needed: Figure(needed), limit: Figure(limit), unit, fits, changes });
    }

    /// Notes a field that is wanting. In documents its name is enough.
    pub(super) fn miss(&mut self, field: impl Into<String>, why: impl Into<String>) {
        self.unfit(field, Phrase::own(why));
    }

    /// Notes a field that has something in it that cannot be reckoned with.
    pub(super) fn unfit(&mut self, field: impl Into<String>, why: Phrase) {
        self.missing.push(Missing { field: field.into(), why });
    }
}
