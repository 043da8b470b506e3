//! Briefs from trades that no rule was written for: whatever is found in them, their owners would want to know.

use brief::check::{Options, check};
use brief::source::read;

/// The rule and the place of everything that is found on a day before the start.
fn found(text: &str) -> Vec<String> {
    let source = read(text);
    assert!(source.findings.is_empty(), "{:?}", source.findings);
    let findings = check(&source, &Options { today: "2026-12-01".parse().ok(), stage: None });
    findings.iter().map(|finding| format!("{} {}", finding.slug, finding.labels[0].path)).collect()
}

/// The objective, which the provider reads, names the very day that the firm keeps to itself.
#[test]
fn the_document_review_of_a_law_firm() {
    assert_eq!(
        found(include_str!("check/owners/document-review.toml")),
        [
            "private-value-in-public-field brief.objective",
            "long-sentence brief.objective",
            "undecided-process process.review.private.decision",
        ]
    );
}

/// Nobody could say when the bakehouse counts as clean at the first milestone; glass without an example is judged anew every morning.
#[test]
fn the_cleaning_of_a_bakery() {
    assert_eq!(
        found(include_str!("check/owners/bakery-cleaning.toml")),
        [
            "undecided-process process.bakehouse.private.decision",
            "undecided-process process.shop.private.decision",
            "quality-without-example requirement.R3.good_example",
            "unstated-acceptance milestone.M1.acceptance",
        ]
    );
}

/// A tenth of the price falls due at no milestone.
#[test]
fn the_localisation_of_a_game() {
    assert_eq!(found(include_str!("check/owners/game-localisation.toml")), ["payments-not-adding-up milestone.M1.payment"]);
}
