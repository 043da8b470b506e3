//! Rules that are answered in another way than the better brief of their page shows.

/// Rules that can be answered in another way than the better brief of their page shows, so that it holds no answer to try.
pub const OTHER_WAYS: &[(&str, &str)] = &[
    ("unfamiliar-word", "the sentence is asked for again; the page explains the word in the glossary"),
    ("process-without-requirement", "a requirement is asked for; the page hands one process less over"),
    ("no-schedule", "the end is asked for; the page agrees on notice instead"),
    ("paid-by-time-only", "the way of paying is asked for; the page rewards a result instead"),
    ("payments-not-adding-up", "one of the payments is asked for; the page corrects another"),
];
