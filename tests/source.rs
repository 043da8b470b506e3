//! Reading and writing of the format.

use brief::model::{Brief, FieldKind, Path, Shape};
use brief::source::{SHAPE_RULES, read, write};
use proptest::prelude::*;

#[test]
fn ten_mistakes_are_found_in_one_run_each_at_its_place() {
    let text = include_str!("source/ten-mistakes.toml");
    let source = read(text);
    let found: Vec<(usize, &str, &str)> = source
        .findings
        .iter()
        .map(|finding| {
            let span = finding.labels[0].span.clone();
            (text[..span.start].matches('\n').count() + 1, finding.slug.as_str(), &text[span])
        })
        .collect();
    let expected = [
        (2, "unknown-key", "titel"),
        (5, "wrong-type", "5"),
        (6, "unknown-word", "\"drafted\""),
        (7, "wrong-type", "\"Telephone calls\""),
        (8, "unreadable-value", "\"soon\""),
        (11, "unreadable-value", "\"lots\""),
        (12, "unknown-word", "\"preffered\""),
        (14, "wrong-type", "[requirement]"),
        (18, "unknown-word", "\"personel\""),
        (21, "wrong-type", "true"),
    ];
    assert_eq!(found, expected);
    assert!(source.findings[6].help.as_deref().unwrap().starts_with("did you mean `preferred`?"));
    assert_eq!(source.findings[8].labels[0].path, "data.evidence.1.for.2");
}

#[test]
fn after_a_syntax_error_only_that_is_reported() {
    let source = read("[brief]\ntitel = \"Post\n[[process]]\nvolume = \"lots\"\n");
    assert!(source.findings.iter().all(|finding| finding.slug == "not-toml"), "{:?}", source.findings);
    assert!(!source.is_toml);
}

#[test]
fn a_newer_format_is_refused() {
    let source = read("format = 2\n[brief]\nfuture = true\n");
    assert_eq!(source.findings.len(), 1);
    assert_eq!(source.findings[0].slug, "newer-format");
}

#[test]
fn what_is_empty_is_not_given() {
    let source = read(
        "[brief]\ndate = \"\"\nstatus = \"\"\n[payment]\namount = 0\nrate = 0.0\nunit = \"\"\n[acceptance]\nrevisions = 0\n",
    );
    assert!(source.findings.is_empty(), "{:?}", source.findings);
    assert_eq!((source.brief.payment.amount, source.brief.payment.rate), (None, None));
    assert_eq!(source.brief.acceptance.revisions, Some(0), "no round of changes is an answer");
}

#[test]
fn importance_ends_at_five() {
    let text = "[[requirement]]\nid = \"R1\"\nimportance = 6\n[[requirement]]\nimportance = 5\n";
    let source = read(text);
    let [finding] = source.findings.as_slice() else { panic!("{:?}", source.findings) };
    assert_eq!((finding.slug.as_str(), &text[finding.labels[0].span.clone()]), ("unreadable-value", "6"));
    assert_eq!(finding.labels[0].path, "requirement.1.importance");
    assert_eq!(source.brief.requirement[1].importance, Some(5));
}

#[test]
fn the_examples_of_every_shape_page() {
    for rule in SHAPE_RULES {
        let blocks: Vec<&str> = rule.page.split("```toml\n").skip(1).filter_map(|block| block.split("```").next()).collect();
        let [bad, good] = blocks.as_slice() else { panic!("{}: wants an Example and an Instead", rule.slug) };
        let slugs: Vec<String> = read(bad).findings.into_iter().map(|finding| finding.slug).collect();
        assert!(slugs.iter().all(|slug| slug == rule.slug) && !slugs.is_empty(), "{}: {slugs:?}", rule.slug);
        assert!(read(good).findings.is_empty(), "{}", rule.slug);
    }
}

/// Any text, a value that fits, or nothing for each field, in lists of up to two items.
fn any_brief() -> impl Strategy<Value = Brief> {
    let fields = Shape::get().fields;
    let text = prop_oneof![".{1,20}", "[a-z]{1,8}", Just("2027-01-04".to_owned()), Just("true".to_owned()), Just("5".to_owned())];
    let choices = prop::collection::vec((any::<prop::sample::Index>(), text, 0..3usize), fields.len());
    choices.prop_map(move |choices| {
        let mut brief = Brief::default();
        for (field, (pick, text, copies)) in fields.iter().zip(choices) {
            let mut path = String::new();
            for key in field.path.split('.') {
                path.push_str(key);
                let name = Path::new(&path).field();
                path.push_str(if Shape::get().table(&name).is_some_and(|table| table.repeated) { ".1." } else { "." });
            }
            let value = match &field.kind {
                FieldKind::Text | FieldKind::Prose => text,
                FieldKind::Integer => "3".to_owned(),
                FieldKind::Bool => pick.get(&["true", "false"]).to_string(),
                FieldKind::Word(words) => pick.get(words).0.to_owned(),
                FieldKind::Value(format) => sample(format, pick),
            };
            if copies > 0 && field.path != "format" {
                // a lone carriage return or other odd white space is trimmed from what is typed, as it should be
                let _ = brief.set(&Path::new(&path), &value);
            }
        }
        brief
    })
}

fn sample(format: &str, pick: prop::sample::Index) -> String {
    let all: &[&str] = match format {
        "date" => &["2027-01-04", "2028-02-29"],
        "day" => &["2027-01-22", "start + 2 weeks", "end", "M1 - 3 business days"],
        "duration" => &["24 hours", "half a day", "1 business day"],
        "rate" => &["40 emails per day", "2.5 posts per week"],
        "effort" => &["6 minutes per email"],
        "share" => &["95 %", "2 per 100", "99.95 %"],
        "money" => &["12.5", "100", "GBP 0.10", "1234567890123.45", "0.1"],
        "share-or-money" => &["10 %", "EUR 500", "250"],
        "hours" => &["Mon-Fri 09:00-17:30", "Mon, Wed 8-12, Sat 22:00-06:00"],
        "cadence" => &["every Monday 10:00", "daily at 16:00", "monthly on the 5th", "2027-01-04 10:00"],
        other => panic!("no sample for the value format {other}"),
    };
    (*pick.get(all)).to_owned()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn a_brief_written_and_read_is_the_same(brief in any_brief()) {
        let text = write(&brief);
        let source = read(&text);
        prop_assert!(source.findings.is_empty(), "{:?}\n{text}", source.findings);
        prop_assert_eq!(&source.brief, &brief, "{}", text);
        prop_assert_eq!(write(&source.brief), text);
    }

    #[test]
    fn reading_never_panics(text in "(\\[{1,2}[a-z.]{0,8}\\]{1,2}\n|[a-z.]{1,8} ?= ?(\"?[a-z0-9 %-]{0,12}\"?|\\[[0-9a-z\", ]{0,9}\\])\n|.{0,20}\n){0,8}") {
        let _ = read(&text);
    }
}
