//! Every rule keeps what its page promises.

use super::{Options, Page, RULES, Stage, check, check_brief};
use crate::source::read;

fn options() -> Options {
    Options { today: "2026-12-01".parse().ok(), stage: Some(Stage::Run) }
}

fn slugs(text: &str) -> Vec<String> {
    check(&read(text), &options()).into_iter().map(|finding| finding.slug).collect()
}

#[test]
fn the_example_of_every_page_fires_and_what_to_write_instead_is_silent() {
    let mut faults = Vec::new();
    for rule in RULES {
        let page = Page::new(rule.page);
        assert_eq!(page.title, rule.slug);
        assert!(page.section("What it finds").is_some() && page.section("Why it matters").is_some(), "{}", rule.slug);
        for (heading, fires) in [("Example", true), ("Instead", false)] {
            let text = page.example(heading).unwrap_or_else(|| panic!("{} has no example under {heading}", rule.slug));
            let source = read(text);
            assert!(source.findings.is_empty(), "{}, {heading}: {:?}", rule.slug, source.findings);
            if slugs(text).iter().any(|slug| slug == rule.slug) != fires {
                faults.push(format!("{}: {heading} {}", rule.slug, if fires { "is silent" } else { "fires" }));
            }
        }
    }
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn codes_and_names_are_unique_and_in_order() {
    let order = ["TOM", "SEC", "PRO", "REQ", "PEO", "MIL", "PAY", "DAT", "TRA", "PRI"];
    let place = |code: &str| (order.iter().position(|family| code.starts_with(family)), code[3..].to_owned());
    assert!(RULES.windows(2).all(|pair| place(pair[0].code) < place(pair[1].code)), "not in order");
    assert!(RULES.iter().all(|rule| place(rule.code).0.is_some() && !rule.about().is_empty()));
}

#[test]
fn an_empty_brief_is_told_what_is_missing_and_has_no_places() {
    let findings = check_brief(&Default::default(), &options());
    assert!(!findings.is_empty());
    assert!(findings.iter().all(|finding| finding.labels.iter().all(|label| label.span == (0..0))));
}

#[test]
fn messages_follow_the_house_style() {
    let examples = RULES.iter().filter_map(|rule| Page::new(rule.page).example("Example"));
    for finding in examples.flat_map(|text| check(&read(text), &options())) {
        let message = &finding.message;
        assert!(!message.starts_with(char::is_uppercase) && !message.ends_with('.'), "{message}");
        assert!(finding.help.is_some_and(|help| !help.ends_with('.')), "{message}");
    }
}

#[test]
fn every_run_finds_the_same_in_the_same_order() {
    let text: String = RULES.iter().filter_map(|rule| Page::new(rule.page).example("Example")).take(1).collect();
    let source = read(&text);
    assert_eq!(check(&source, &options()), check(&source, &options()));
}
