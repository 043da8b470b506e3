//! Any bytes get an answer, and every span lies inside the text.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let found = brief::measure::measure(text);
    for span in found.vague.iter().map(|v| &v.span).chain(found.targets.iter().map(|t| &t.span)) {
        assert!(text.get(span.clone()).is_some());
    }
    for suggestion in &found.suggestions {
        suggestion.with_defaults();
    }
    found.explanation(text);
});
