//! `brief fix` in a real terminal over briefs with findings of every rule: answered one after the other, until none is left.
#![cfg(unix)]

mod terminal;

use std::collections::BTreeSet;

use brief::check::{Options, RULES, Stage, check};
use brief::diagnostic::Finding;
use brief::source::read;
use terminal::person::{Person, Screen};

const TODAY: &str = "2026-11-22";

/// Two briefs, because some rules exclude each other: work of every week paid by the hour, with a provider who is chosen; and one job
/// in parts at a fixed price, for which offers are asked for.
const EVERYDAY: &str = include_str!("fixing/everyday.toml");
const ONE_JOB: &str = include_str!("fixing/one-job.toml");

/// Rules whose findings cannot be in the first brief, each with what excludes it there.
const ONLY_IN_ONE_JOB: &[(&str, &str)] = &[
    ("dates-out-of-order", "no-schedule: without an end nothing comes after it"),
    ("duplicate-id", "no question answers it, and the brief could not be agreed with such an error in it"),
    ("no-budget", "cost-over-budget: there is one"),
    ("payments-not-adding-up", "hours-over-cap: who pays by the hour pays no parts"),
    ("private-value-in-public-field", "too-little-leeway: the brief has no date of its own to keep private"),
    ("process-without-volume", "hours-over-cap: the hours are known"),
    ("ramp-not-tightening", "no-learning-curve: there is no ramp"),
    ("rate-without-unit", "cost-over-budget: the price is known"),
    ("unknown-currency", "cost-over-budget: the price is in the currency of the budget"),
    ("useless-allowance", "no question answers it either"),
];

fn found(text: &str, stage: Stage) -> Vec<Finding> {
    check(&read(text), &Options { today: TODAY.parse().ok(), stage: Some(stage) })
}

fn rules(findings: &[Finding]) -> BTreeSet<&str> {
    findings.iter().map(|finding| finding.slug.as_str()).collect()
}

/// Answers whatever is asked until the program ends: the brief as it then is, and what was seen.
fn fixed(text: &str, answers: &str, stage: Stage) -> (String, String) {
    let folder = terminal::folder();
    let file = folder.path().join("brief.toml");
    std::fs::write(&file, text).unwrap();
    let (mut person, stage) = (Person::new(answers), stage.to_string());
    let mut screen = Screen::start(folder.path(), &["fix", "--level", "advice", "--stage", &stage]);
    let mut count = 0;
    while let Some(asked) = screen.asked() {
        person.answer(&mut screen, &asked);
        count += 1;
        assert!(count < 400, "there is no end to it:\n{}", person.transcript);
    }
    let seen = screen.seen.clone();
    assert_eq!(screen.exit_code(), 0, "{seen}");
    (std::fs::read_to_string(file).unwrap(), seen)
}

#[test]
fn the_briefs_have_findings_of_every_rule() {
    let (everyday, one_job) = (found(EVERYDAY, Stage::Run), found(ONE_JOB, Stage::Ask));
    let (everyday, one_job) = (rules(&everyday), rules(&one_job));
    let all: BTreeSet<&str> = RULES.iter().map(|rule| rule.slug).collect();
    let split: BTreeSet<&str> = ONLY_IN_ONE_JOB.iter().map(|(slug, _)| *slug).collect();
    assert_eq!(&all - &everyday, split);
    assert_eq!(&split - &one_job, BTreeSet::new());
}

#[test]
fn everyday_work_is_settled_to_the_last_finding() {
    let (new, seen) = fixed(EVERYDAY, include_str!("fixing/everyday.txt"), Stage::Run);
    let left = found(&new, Stage::Run);
    assert_eq!(rules(&left), BTreeSet::new(), "{left:#?}\n{new}\n{seen}");
    assert!(new.starts_with("# The everyday work") && new.contains("  # the owner's own rule\n"), "{new}");
    // it says no more than that there are others, and is gone when its turn comes
    assert!(!seen.contains("the brief is marked"), "{seen}");
    assert!(seen.contains("Left: nothing to report"), "{seen}");
}

#[test]
fn of_one_job_only_what_no_question_answers_is_left() {
    let (new, seen) = fixed(ONE_JOB, include_str!("fixing/one-job.txt"), Stage::Ask);
    let left = found(&new, Stage::Ask);
    assert_eq!(rules(&left), BTreeSet::from(["duplicate-id", "useless-allowance"]), "{left:#?}\n{new}\n{seen}");
    assert!(seen.contains("Left: 1 error, 1 warning."), "{seen}");
}
