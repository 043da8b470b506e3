//! What a part of the reckoning has to say.

use rust_decimal::Decimal;
use serde::Serialize;

use super::Figure;
use crate::check::sums::exceeds;

/// A figure and how it comes about.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Sum {
    /// Its name for programs, such as `hours.all`.
    pub key: String,
    /// Its name for people.
    pub what: String,
    /// The figure.
    pub value: Figure,
    /// Of what, such as `hours a week`.
    pub unit: String,
    /// The arithmetic.
    pub work: String,
}

/// What is needed against what there is.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Comparison {
    /// Its name for programs, such as `hours.cap`.
    pub key: String,
    /// Its name for people.
    pub what: String,
    /// What is needed.
    pub needed: Figure,
    /// What there is.
    pub limit: Figure,
    /// Of what.
    pub unit: String,
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
    pub to: String,
    /// The arithmetic.
    pub work: String,
}

impl Change {
    pub(super) fn new(field: impl Into<String>, to: impl Into<String>, work: impl Into<String>) -> Self {
        Self { field: field.into(), to: to.into(), work: work.into() }
    }
}

/// A field without which something cannot be reckoned.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Missing {
    /// The field, with ids.
    pub field: String,
    /// What it is needed for, and how to write it.
    pub why: String,
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
    pub notes: Vec<String>,
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

    pub(super) fn sum(&mut self, key: &str, what: &str, value: Decimal, unit: &str, work: impl Into<String>) {
        let (key, what, unit) = (key.to_owned(), what.to_owned(), unit.to_owned());
        self.sums.push(Sum { key, what, value: Figure(value), unit, work: work.into() });
    }

    /// Compares two figures to two decimals, as they are shown; `changes` is asked only where the first is greater.
    pub(super) fn compare(
        &mut self,
        key: &str,
        what: &str,
        (needed, limit): (Decimal, Decimal),
        unit: &str,
        changes: impl FnOnce() -> Vec<Change>,
    ) {
        let fits = !exceeds(needed, limit);
        let changes = if fits { Vec::new() } else { changes() };
        let (key, what, unit) = (key.to_owned(), what.to_owned(), unit.to_owned());
        self.comparisons.push(Comparison { key, what, needed: Figure(needed), limit: Figure(limit), unit, fits, changes });
    }

    pub(super) fn miss(&mut self, field: impl Into<String>, why: impl Into<String>) {
        self.missing.push(Missing { field: field.into(), why: why.into() });
    }
}
