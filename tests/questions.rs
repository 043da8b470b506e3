//! Every field of the format is asked for by a question, or stands here with the reason why not.

use std::collections::BTreeSet;

use brief::check::{Options, Stage, check_brief};
use brief::interview::question::{Question, Step};
use brief::interview::{SECTIONS, inventory};
use brief::model::{Brief, FieldKind, Path, Shape};

const NOT_ASKED: &[(&str, &str)] = &[
    ("format", "written by the program"),
    ("brief.reference", "businesses that use references number them by rules of their own; added by hand or with --set"),
    ("brief.revision", "1 in a new brief; counted up when a change is agreed"),
    ("brief.date", "the day of the interview"),
    ("brief.status", "a draft until somebody decides otherwise"),
    ("process.id", "made from the name"),
    ("requirement.id", "counted"),
    ("milestone.id", "counted"),
    ("data.evidence.seen_on", "known only later"),
    ("data.evidence.valid_until", "known only later"),
    ("agreement.payment_agreed_on", "known only when both sides have agreed"),
    ("agreement.assumptions_confirmed_on", "known only when both sides have agreed"),
    ("agreement.agreed_on", "known only when both sides have agreed"),
    ("agreement.client_signatory", "known only when both sides sign"),
    ("agreement.provider_signatory", "known only when both sides sign"),
    ("check.allow.rule", "written when an owner insists, with the place"),
    ("check.allow.at", "written when an owner insists"),
    ("check.allow.reason", "asked when an owner insists"),
];

fn questions() -> Vec<&'static Question> {
    fn collect(steps: &'static [Step], found: &mut Vec<&'static Question>) {
        for step in steps {
            match step {
                Step::Ask(question) => found.push(question),
                Step::Repeat(block) => collect(block.steps, found),
                Step::If(gate) => collect(gate.steps, found),
                Step::Each(_, steps) => collect(steps, found),
            }
        }
    }
    let mut found = Vec::new();
    SECTIONS.iter().for_each(|section| collect(section.steps, &mut found));
    found
}

#[test]
fn every_field_is_asked_or_has_a_reason() {
    let asked: BTreeSet<&str> = questions().iter().map(|question| question.path).collect();
    let excused: BTreeSet<&str> = NOT_ASKED.iter().map(|(path, _)| *path).collect();
    for field in Shape::get().fields {
        let path = field.path;
        assert!(asked.contains(path) != excused.contains(path), "{path}: asked or excused, and not both");
    }
    for path in asked.iter().chain(&excused) {
        assert!(Shape::get().field(path).is_some(), "{path} is no field of the format");
    }
    assert_eq!(asked.len(), questions().len(), "a field is asked for twice");
}

#[test]
fn every_question_is_one_line_with_a_reason_and_help() {
    for question in questions() {
        assert!(!question.ask.contains('\n') && question.ask.chars().count() <= 90, "{}", question.path);
        assert!(!question.why.is_empty() && !question.help.is_empty(), "{}", question.path);
    }
}

/// The places of a field in a brief, with the numbers of items; where a list is empty, its first item.
fn places(brief: &Brief, field: &str) -> Vec<Path> {
    let mut paths = vec![Path::default()];
    for key in field.split('.') {
        paths = paths.iter().map(|path| path.key(key)).collect();
        if Shape::get().table(&paths[0].field()).is_some_and(|table| table.repeated) {
            let items = |list: &Path| (0..brief.count(list).max(1)).map(|i| list.item(i)).collect::<Vec<_>>();
            paths = paths.iter().flat_map(items).collect();
        }
    }
    paths
}

#[test]
fn what_a_question_offers_can_be_taken() {
    let complete = brief::source::read(include_str!("../examples/customer-email.toml")).brief;
    let mut tried = BTreeSet::new();
    for given in [Brief::default(), complete] {
        for question in questions() {
            for path in places(&given, question.path) {
                let Some(default) = (question.default)(&given, &path) else { continue };
                tried.insert(question.path);
                let mut brief = given.clone();
                let read: Result<Vec<String>, String> = default.lines().map(|line| (question.read)(line)).collect();
                assert_eq!(brief.set(&path, &read.unwrap().join("\n")), Ok(()), "{path}");
                if !matches!(Shape::get().field(question.path).unwrap().kind, FieldKind::Bool) {
                    assert_eq!(brief.get(&path), Some(default), "{path}");
                }
            }
        }
    }
    assert!(tried.len() >= 30, "only {} questions offer something: {tried:?}", tried.len());
}

#[test]
fn every_field_that_carries_advice_is_asked_or_has_a_reason() {
    let asked: BTreeSet<&str> = questions().iter().map(|question| question.path).collect();
    for piece in brief::check::advice::advice() {
        for field in &piece.fields {
            let excused = NOT_ASKED.iter().any(|(path, _)| path == field);
            assert!(asked.contains(field.as_str()) || excused, "{}: nobody asks for {field}", piece.id);
        }
    }
}

/// Why a question is not asked, by its path.
fn not_asked(brief: &Brief, path: &str) -> String {
    let entry = inventory(brief).into_iter().find(|entry| entry.question.path == path).unwrap();
    entry.now.err().unwrap_or_default()
}

#[test]
fn what_is_not_asked_says_what_it_waits_for() {
    let mut brief = Brief::default();
    for entry in inventory(&brief).iter().filter(|entry| entry.now.is_err()) {
        let why = entry.now.as_ref().unwrap_err();
        let known = ["it depends on", "there is no `", "rarely ", "it does not apply"].iter().any(|start| why.starts_with(start));
        assert!(known, "{}: {why}", entry.question.path);
    }
    let why = |brief: &Brief, path| not_asked(brief, path);
    assert_eq!(why(&brief, "process.volume"), "there is no `process` yet that it could be about");
    assert_eq!(
        why(&brief, "data.item.name"),
        "it depends on the answer to `Will the provider see any data of yours or your customers'?`"
    );
    assert_eq!(why(&brief, "data.item.kind"), "there is no `data.item` yet that it could be about");
    assert_eq!(why(&brief, "trial.task"), "it depends on the answer to `Should they do a small paid job first?`");
    assert_eq!(why(&brief, "payment.rate"), "it does not apply as the brief stands");
    assert!(why(&brief, "glossary.term").starts_with("rarely needed"));
    brief.set(&Path::new("process.1.name"), "Answer letters").unwrap();
    assert_eq!(why(&brief, "process.name"), "it is answered");
    assert_eq!(
        why(&brief, "process.reply.request"),
        "it depends on the answer to `Does it mean writing to customers again and again?`"
    );
}

#[test]
fn proof_is_asked_for_where_the_data_calls_for_it() {
    let mut brief = Brief::default();
    brief.set(&Path::new("data.item.1.name"), "Price list").unwrap();
    brief.set(&Path::new("data.item.1.kind"), "business").unwrap();
    assert_eq!(not_asked(&brief, "data.evidence.name"), "it does not apply as the brief stands");
    let findings = check_brief(&brief, &Options { today: None, stage: Some(Stage::Run) });
    assert!(findings.iter().all(|finding| !finding.slug.contains("evidence")));
    brief.set(&Path::new("data.item.1.kind"), "personal").unwrap();
    assert_eq!(
        not_asked(&brief, "data.evidence.name"),
        "it depends on the answer to `Do you want proof that data is safe with them?`"
    );
}

/// The questions behind the gates that show usual answers together.
fn usual(steps: &'static [Step], within: bool, found: &mut Vec<&'static Question>) {
    for step in steps {
        match step {
            Step::Ask(question) if within => found.push(question),
            Step::Ask(_) => {}
            Step::If(gate) => usual(gate.steps, gate.usual, found),
            Step::Repeat(block) => usual(block.steps, within, found),
            Step::Each(_, steps) => usual(steps, within, found),
        }
    }
}

#[test]
fn what_is_shown_together_is_told_apart() {
    let mut found = Vec::new();
    SECTIONS.iter().for_each(|section| usual(section.steps, false, &mut found));
    let bare: Vec<&str> = found.iter().filter(|question| question.label.is_empty()).map(|question| question.path).collect();
    assert!(found.len() > 30 && bare.is_empty(), "{bare:?}");
    let group = |question: &Question| question.path.rsplit_once('.').map(|(group, _)| group.to_owned());
    let mut seen = BTreeSet::new();
    for question in found {
        assert!(seen.insert((group(question), question.label)), "{}", question.path);
    }
}
