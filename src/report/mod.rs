//! Findings and rule pages to text on a `Write`. Knows no rules and no exit codes.

mod coverage;
mod feasibility;
mod github;
mod human;
mod json;
mod lines;
mod page;
mod sarif;
mod uri;

pub use coverage::{write_coverage, write_coverage_json, write_coverage_md};
pub use feasibility::{write_feasibility, write_feasibility_json};
pub use github::write_github;
pub use human::{Human, harmless, write_human};
pub use json::write_json;
pub use lines::{Lines, Position};
pub use page::write_page;
pub use sarif::write_sarif;
use uri::uri;

use crate::diagnostic::{Finding, Level};

/// One file and what was found in it.
#[derive(Debug, Clone)]
pub struct Report<'a> {
    /// The name to show, such as `brief.toml` or `<stdin>`.
    pub name: String,
    /// The text that the findings point into.
    pub text: &'a str,
    /// What was found, in the order of the file.
    pub findings: Vec<Finding>,
}

/// How many findings there are of each level.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tally {
    /// Errors.
    pub errors: usize,
    /// Warnings.
    pub warnings: usize,
    /// Pieces of advice.
    pub advice: usize,
}

impl Tally {
    /// Counts findings by level.
    pub fn of<'a>(findings: impl IntoIterator<Item = &'a Finding>) -> Self {
        let mut tally = Self::default();
        for finding in findings {
            match finding.level {
                Level::Error => tally.errors += 1,
                Level::Warning => tally.warnings += 1,
                Level::Advice => tally.advice += 1,
            }
        }
        tally
    }

    /// All of them.
    pub fn total(&self) -> usize {
        self.errors + self.warnings + self.advice
    }
}

impl std::fmt::Display for Tally {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let counted = [
            (self.errors, "error", "errors"),
            (self.warnings, "warning", "warnings"),
            (self.advice, "piece of advice", "pieces of advice"),
        ];
        let mut separator = "";
        for (count, one, many) in counted.into_iter().filter(|(count, ..)| *count > 0) {
            write!(f, "{separator}{count} {}", if count == 1 { one } else { many })?;
            separator = ", ";
        }
        f.write_str(if separator.is_empty() { "nothing to report" } else { "" })
    }
}
