//! What is suggested for a kind of work is itself what `check` asks for: taken into a complete brief, it brings no finding.

use brief::check::{Options, Stage, check_brief};
use brief::diagnostic::Finding;
use brief::interview::kinds::{Kind, kinds};
use brief::interview::{suggestions, take};
use brief::model::{Brief, Path, PaymentModel};
use brief::source::{read, write};

const COMPLETE: &str = include_str!("../examples/customer-email.toml");

/// The complete example with the work of a kind in place of its own.
fn merged(kind: &Kind) -> Brief {
    let mut brief = read(COMPLETE).brief;
    brief.process.clear();
    brief.requirement.clear();
    brief.data.item.clear();
    brief.glossary.clear();
    brief.representation.may_say.clear();
    brief.representation.must_not_say.clear();
    let mut all = suggestions(kind);
    for field in all.iter().filter(|one| one.value.is_string()) {
        let list = field.id.trim_end_matches(|c: char| c.is_ascii_digit() || c == '.');
        brief.set(&Path::new(list), "").unwrap();
    }
    // the work comes first: all else is about it
    all.sort_by_key(|one| !(one.id.starts_with("process.") && one.id.matches('.').count() == 1));
    for one in &all {
        take(&mut brief, kind, &one.id).unwrap_or_else(|error| panic!("{}: {error}", kind.name));
    }
    // what only the owner knows, and what the example says of its own work
    for process in &mut brief.process {
        process.current = "The owner does it in the evening, and a third of it is late.".to_owned();
        process.change = "It is done on business days, and the owner is free in the evening.".to_owned();
        process.tools = vec!["Help Scout".to_owned()];
    }
    let ids: Vec<String> = brief.process.iter().map(|process| process.id.clone()).collect();
    for backup in &mut brief.private.backup {
        backup.covers.clone_from(&ids);
    }
    if brief.payment.model == Some(PaymentModel::PerUnit) {
        for (path, value) in [("payment.unit", "piece"), ("payment.tracking", "task_log")] {
            brief.set(&Path::new(path), value).unwrap();
        }
    }
    let incentive = "GBP 30 extra for each month in which it was met";
    brief.requirement.iter_mut().for_each(|one| one.incentive = incentive.to_owned());
    for item in &mut brief.data.item {
        item.until = "end".parse().ok();
    }
    brief.trial.requirements = vec!["R1".to_owned(), "R2".to_owned()];
    brief.milestone[1].deliverables = vec!["Report on 8 weeks of figures".to_owned()];
    for (path, value) in [
        ("payment.cap", "200 hours per week"),
        ("private.budget", "12000"),
        ("private.owner_time_now", "120 hours per week"),
        ("data.evidence.1.for", "personal\nemployee"),
        ("data.evidence.1.status", "seen"),
    ] {
        brief.set(&Path::new(path), value).unwrap();
    }
    brief
}

#[test]
fn a_kind_brings_no_finding_of_its_own() {
    let found = |brief: &Brief| {
        let options = Options { today: "2026-12-01".parse().ok(), stage: Some(Stage::Run) };
        check_brief(brief, &options)
    };
    let place = |finding: &Finding| (finding.slug.clone(), finding.labels[0].path.clone());
    let known: Vec<(String, String)> = found(&read(COMPLETE).brief).iter().map(place).collect();
    let mut new = Vec::new();
    for kind in kinds() {
        let brief = merged(kind);
        assert!(read(&write(&brief)).findings.is_empty(), "{} cannot be written and read again", kind.name);
        for finding in found(&brief).iter().filter(|finding| !known.contains(&place(finding))) {
            new.push(format!("{}: {} {}: {}", kind.name, finding.slug, finding.labels[0].path, finding.message));
        }
    }
    assert!(new.is_empty(), "{}", new.join("\n"));
}
