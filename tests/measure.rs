//! The language of measurable requirements, seen from outside.

use brief::measure::{Measurement, measure};

/// Whatever is offered must itself be measurable.
#[test]
fn every_suggestion_is_measurable() {
    for sentence in [
        "reply quickly and politely",
        "high quality articles",
        "manage the inbox",
        "clean the office properly",
        "the app must be easy to use",
    ] {
        let found: Measurement = measure(sentence);
        assert!(!found.measurable, "{sentence}");
        assert!(!found.suggestions.is_empty(), "{sentence}");
        for suggestion in found.suggestions {
            let text = suggestion.with_defaults();
            assert!(measure(&text).measurable, "{sentence} -> {text}");
        }
    }
}
