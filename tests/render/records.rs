//! The calendar, read back by another library, and the sheets.

use brief::model::{Brief, Path};
use brief::records::RECORDS;
use brief::source::read;
use ical::parser::ical::component::IcalEvent;
use snapbox::data::DataFormat;
use snapbox::{Data, IntoData, assert_data_eq};

fn record(name: &str, brief: &Brief) -> String {
    RECORDS.iter().find(|record| record.name == name).unwrap().write(brief, None)
}

fn example(name: &str) -> Brief {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    read(&std::fs::read_to_string(root.join("examples").join(name)).unwrap()).brief
}

fn brief(fields: &[(&str, &str)]) -> Brief {
    let mut brief = Brief::default();
    for (path, value) in fields {
        brief.set(&Path::new(path), value).unwrap();
    }
    brief
}

fn events(calendar: &str) -> Vec<IcalEvent> {
    let calendars: Vec<_> = ical::IcalParser::new(calendar.as_bytes()).map(Result::unwrap).collect();
    assert_eq!(calendars.len(), 1);
    calendars.into_iter().flat_map(|calendar| calendar.events).collect()
}

fn value(event: &IcalEvent, name: &str) -> String {
    event.properties.iter().find(|one| one.name == name).and_then(|one| one.value.clone()).unwrap_or_default()
}

#[test]
fn the_records_of_an_example() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/render/pack");
    let brief = example("customer-email.toml");
    for record in RECORDS {
        let golden = Data::read_from(
            &root.join("customer-email").join(format!("{}.{}", record.name, record.extension)),
            Some(DataFormat::Text),
        );
        assert_data_eq!(record.write(&brief, None).replace("\r\n", "\n").into_data().raw(), golden.raw());
    }
}

#[test]
fn another_library_reads_every_milestone_and_talk() {
    for name in
        ["customer-email.toml", "bookkeeping.toml", "social-media.toml", "technical-support.toml", "website-maintenance.toml"]
    {
        let brief = example(name);
        let calendar = record("calendar", &brief);
        let events = events(&calendar);
        let summaries: Vec<String> = events.iter().map(|event| value(event, "SUMMARY").replace('\\', "")).collect();
        for milestone in &brief.milestone {
            assert!(summaries.iter().any(|summary| summary.contains(&milestone.name)), "{name}: {}", milestone.name);
        }
        for talk in brief.touchpoint.iter().filter(|talk| talk.when.is_some()) {
            assert!(summaries.contains(&talk.name), "{name}: {} in {summaries:?}", talk.name);
        }
        let mut ids: Vec<String> = events.iter().map(|event| value(event, "UID")).collect();
        ids.sort();
        ids.dedup();
        assert_eq!(ids.len(), events.len(), "{name}: ids are given twice");
        for line in calendar.split("\r\n") {
            assert!(line.len() <= 75 && !line.contains('\n'), "{name}: {line}");
        }
    }
}

#[test]
fn rhythms_become_rules() {
    let rule = |when: &str| {
        let brief = brief(&[
            ("brief.title", "Post"),
            ("client.time_zone", "Europe/London"),
            ("client.holidays", "2027-03-26"),
            ("schedule.start", "2027-01-04"),
            ("schedule.end", "2027-06-30"),
            ("touchpoint.1.name", "Talk"),
            ("touchpoint.1.when", when),
            ("touchpoint.1.duration", "30 minutes"),
        ]);
        let all = events(&record("calendar", &brief));
        let talks: Vec<_> = all.iter().filter(|event| value(event, "SUMMARY") == "Talk").collect();
        format!("{} {} {} {}", talks.len(), value(talks[0], "DTSTART"), value(talks[0], "RRULE"), value(talks[0], "EXDATE"))
    };
    for (when, expected) in [
        ("every Monday 10:00", "1 20270104T100000 FREQ=WEEKLY;BYDAY=MO;UNTIL=20270630T225959Z "),
        ("every Tuesday and Thursday 9:30", "1 20270105T093000 FREQ=WEEKLY;BYDAY=TU,TH;UNTIL=20270630T225959Z "),
        ("daily at 16:00", "1 20270104T160000 FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;UNTIL=20270630T225959Z 20270326T160000"),
        ("every 2 weeks", "1 20270104 FREQ=WEEKLY;INTERVAL=2;UNTIL=20270630 "),
        ("monthly on the 5th", "1 20270105 FREQ=MONTHLY;BYMONTHDAY=5;BYSETPOS=-1;UNTIL=20270630 "),
        ("monthly on the 31st", "1 20270131 FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1;UNTIL=20270630 "),
        ("quarterly", "1 20270104 FREQ=MONTHLY;INTERVAL=3;UNTIL=20270630 "),
        ("start + 1 week", "1 20270111  "),
        ("every 20 business days", "7 20270104  "),
    ] {
        assert_eq!(rule(when), expected, "{when}");
    }
}

#[test]
fn the_zone_of_the_client_is_in_the_calendar() {
    let calendar = record("calendar", &example("customer-email.toml"));
    assert!(calendar.contains("BEGIN:VTIMEZONE\r\nTZID:Europe/London\r\n") && calendar.contains("DTSTART;TZID=Europe/London:"));
    let zone = calendar.split("BEGIN:VTIMEZONE").nth(1).unwrap().split("END:VTIMEZONE").next().unwrap();
    assert!(!zone.contains("UID") && !zone.contains("DTSTAMP"), "{zone}");
}

#[test]
fn nothing_comes_from_the_clock() {
    let empty = record("calendar", &Brief::default());
    assert_eq!(
        empty,
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//brief//brief//EN\r\nCALSCALE:GREGORIAN\r\nMETHOD:PUBLISH\r\nX-WR-CALNAME:Work\r\nEND:VCALENDAR\r\n"
    );
    for record in RECORDS {
        assert_eq!(record.write(&example("bookkeeping.toml"), None), record.write(&example("bookkeeping.toml"), None));
    }
}

#[test]
fn formulas_are_defused_and_signs_are_quoted() {
    let brief = brief(&[
        ("milestone.1.id", "=1+1"),
        ("milestone.1.deliverables", "=HYPERLINK(\"http://x\")"),
        ("milestone.2.id", "@x"),
        ("milestone.2.deliverables", "a, \"b\""),
        ("requirement.1.id", "-2"),
        ("requirement.1.standard", "+3"),
    ]);
    let tasks = record("task-log", &brief);
    assert!(tasks.starts_with("\u{feff}Finished on,Work,"), "{tasks}");
    assert!(tasks.contains("\"'=HYPERLINK(\"\"http://x\"\")\"") && tasks.contains("'=1+1") && tasks.contains("'@x"), "{tasks}");
    assert!(tasks.contains("\"a, \"\"b\"\"\""), "{tasks}");
    let log = record("performance-log", &brief);
    assert!(log.contains("'-2,'+3"), "{log}");
    assert!(log.ends_with("\r\n"));
}

#[test]
fn nothing_private_is_in_a_record() {
    let brief = super::every_field(|i, field| (field.path != "format").then(|| super::marker(i, field).0));
    for record in RECORDS {
        let text = record.write(&brief, None);
        for (i, field) in brief::model::Shape::get().fields.iter().enumerate() {
            if field.path.split('.').any(|key| key == "private") && !matches!(field.kind, brief::model::FieldKind::Word(_)) {
                let (value, printed) = super::marker(i, field);
                assert!(
                    value == "true" || !(text.contains(&value) || text.contains(&printed)),
                    "{} in {}",
                    field.path,
                    record.name
                );
            }
        }
    }
}
