//! Which answers are not taken, because `check` would object to them.

use crate::diagnostic::Finding;

/// The rules that judge an answer by itself, whatever else is still to come.
const JUDGES: &[&str] = &[
    "placeholder-text",
    "unknown-reference",
    "requirement-not-measurable",
    "dates-out-of-order",
    "unknown-currency",
    "secret-in-brief",
];

/// What these rules find at exactly this place, of all that is found.
pub(super) fn objections(mut findings: Vec<Finding>, path: &str) -> Vec<Finding> {
    findings.retain(|finding| {
        JUDGES.contains(&finding.slug.as_str()) && finding.labels.first().is_some_and(|label| label.path == path)
    });
    findings
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check;

    #[test]
    fn the_judges_are_rules() {
        for slug in JUDGES {
            assert!(check::find(slug).is_some(), "{slug}");
        }
    }
}
