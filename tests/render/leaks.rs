//! Nothing that is for the client alone reaches a provider.

use brief::model::{FieldKind, Path};
use brief::template::{Audience, BUILT_IN, Options, view};

use super::{all_formats, every_field, marker, whole_files};

fn is_private(path: &str) -> bool {
    path.split('.').any(|key| key == "private") || path.starts_with("check.")
}

#[test]
fn no_private_value_is_printed() {
    let mut marks = Vec::new();
    let brief = every_field(|i, field| {
        let (value, _) = marker(i, field);
        match &field.kind {
            _ if field.path == "format" => None,
            FieldKind::Word(_) if is_private(field.path) => None,
            FieldKind::Bool => None,
            _ => Some(value),
        }
    });
    for (i, field) in brief::model::Shape::get().fields.iter().enumerate() {
        if is_private(field.path) && brief.get(&field.first()).is_some() {
            let (value, printed) = marker(i, field);
            marks.extend([(field.path, value), (field.path, printed)]);
        }
    }
    assert!(marks.len() > 50, "{marks:?}");
    let for_others = BUILT_IN.iter().filter(|template| template.head().unwrap().audience != Audience::Client);
    for template in for_others {
        for options in [Options { draft: false, pay: false }, Options { draft: true, pay: true }] {
            for (format, text) in whole_files(template, &brief, &options) {
                for (path, mark) in &marks {
                    assert!(!text.contains(mark.as_str()), "{path} is printed in {} as {mark}, {format}", template.name);
                }
            }
        }
    }
    let view = view(&brief, Audience::Provider).to_string();
    for (path, mark) in &marks {
        assert!(!view.contains(mark.as_str()), "a template could print {path}");
    }
    assert!(!view.contains("\"private\"") && !view.contains("\"check\""));
}

/// What the public may read, and nothing else: a new field is kept from it until it stands here.
const PUBLIC: &[&str] = &[
    "brief.title",
    "brief.reference",
    "brief.revision",
    "brief.date",
    "brief.objective",
    "glossary.term",
    "glossary.meaning",
    "client.time_zone",
    "client.working_hours",
    "provider.location",
    "provider.time_zone",
    "provider.working_hours",
    "provider.working_language",
    "provider.language_level",
    "process.id",
    "process.name",
    "process.change",
    "process.volume",
    "process.effort",
    "process.tools",
    "process.deliverables",
    "requirement.id",
    "requirement.process",
    "requirement.standard",
    "requirement.aql",
    "requirement.importance",
    "schedule.start",
    "schedule.end",
    "schedule.hours",
    "data.evidence.name",
    "data.evidence.scope",
    "trial.task",
    "trial.due",
    "trial.requirements",
    "trial.pass_mark",
    "trial.debrief",
];

/// What it may read as well where the client shows the pay.
const PAY: &[&str] =
    &["payment.currency", "payment.rate", "payment.unit", "payment.amount", "payment.cap", "payment.when", "trial.fee"];

#[test]
fn the_public_reads_nothing_of_the_clients_own() {
    let brief = every_field(|i, field| match &field.kind {
        // nobody is chosen yet: the post says what is wanted
        _ if ["provider.name", "provider.people"].contains(&field.path) || field.path.starts_with("provider.contact") => None,
        FieldKind::Word(_) | FieldKind::Bool => None,
        _ => (field.path != "format" && field.path != "brief.language").then(|| marker(i, field).0),
    });
    let template = BUILT_IN.iter().find(|template| template.name == "job-post").unwrap();
    for pay in [false, true] {
        for (format, text) in whole_files(template, &brief, &Options { draft: false, pay }) {
            for (i, field) in brief::model::Shape::get().fields.iter().enumerate() {
                let path = field.path;
                if matches!(field.kind, FieldKind::Word(_) | FieldKind::Bool) || ["format", "brief.language"].contains(&path) {
                    continue;
                }
                let allowed = PUBLIC.contains(&path) || (pay && PAY.contains(&path));
                let (value, printed) = marker(i, field);
                let seen = text.contains(&value) || text.contains(&printed);
                assert!(allowed || !seen, "{path} is printed in {format}, pay {pay}: {text}");
            }
        }
    }
}

#[test]
fn the_public_reads_what_is_wanted_and_nothing_of_a_provider_who_is_chosen() {
    let template = BUILT_IN.iter().find(|template| template.name == "job-post").unwrap();
    let printed = |name: &str| {
        let mut brief = brief::model::Brief::default();
        for (path, value) in [
            ("provider.name", name),
            ("provider.location", "Cebu City"),
            ("provider.time_zone", "Asia/Manila"),
            ("provider.working_hours", "Mon-Fri 06:30-14:00"),
            ("provider.language_level", "B2"),
        ] {
            brief.set(&Path::new(path), value).unwrap();
        }
        whole_files(template, &brief, &Options::default()).into_iter().map(|(_, text)| text).collect::<String>()
    };
    for (own, before, after) in [("Cebu", true, false), ("Manila", true, false), ("06:30", true, false), ("B2", true, true)] {
        assert_eq!([printed("").contains(own), printed("Sagana Desk").contains(own)], [before, after], "{own}");
    }
}

#[test]
fn work_that_stays_is_not_printed_nor_what_belongs_to_it() {
    for decision in ["keep", "automate", "drop"] {
        let mut brief = brief::model::Brief::default();
        for (path, value) in [
            ("process.1.id", "mail"),
            ("process.1.name", "Answer mail"),
            ("process.2.id", "hidden"),
            ("process.2.name", "Hidden work"),
            ("process.2.private.decision", decision),
            ("process.2.step.1.text", "Hidden step"),
            ("process.2.step.1.owner", "client"),
            ("requirement.1.id", "R1"),
            ("requirement.1.process", "hidden"),
            ("requirement.1.standard", "Hidden standard"),
            ("requirement.2.id", "R2"),
            ("requirement.2.standard", "Shown standard"),
            ("trial.requirements", "R1\nR2"),
            ("data.item.1.name", "Hidden data"),
            ("data.item.1.needed_for", "hidden"),
            ("data.item.2.name", "Shown data"),
            ("data.item.2.needed_for", "hidden\nmail"),
        ] {
            brief.set(&Path::new(path), value).unwrap();
        }
        for (format, text) in all_formats(&brief, true) {
            let text = if format == "html" { super::visible(&text) } else { text };
            assert!(!text.to_lowercase().contains("hidden") && !text.contains("R1"), "{decision} in {format}:\n{text}");
            assert!(text.contains("Shown standard") && text.contains("Shown data"), "{text}");
        }
    }
}

#[test]
fn each_reader_sees_their_part() {
    let brief = every_field(|i, field| (field.path != "format").then(|| marker(i, field).0));
    let has = |audience, pointer: &str| {
        let view = view(&brief, audience);
        let value = view.pointer(pointer).cloned().unwrap_or_default();
        !(value.is_null() || value == "" || value.as_array().is_some_and(Vec::is_empty))
    };
    for (pointer, client, provider, public) in [
        ("/private/budget", true, false, false),
        ("/process/0/private/reason", true, false, false),
        ("/client/contact/0/email", true, true, false),
        ("/payment/rate", true, true, false),
        ("/access/0/system", true, true, false),
        ("/process/0/name", true, true, true),
        ("/requirement/0/standard", true, true, true),
        ("/provider/time_zone", true, true, false),
        ("/check", false, false, false),
    ] {
        let seen = [Audience::Client, Audience::Provider, Audience::Public].map(|audience| has(audience, pointer));
        assert_eq!(seen, [client, provider, public], "{pointer}");
    }
}
