//! `brief check` and `brief explain` from outside, and the reference of all rules.

use std::fmt::Write as _;

use brief::check::coverage::Coverage;
use brief::check::feasibility::Feasibility;
use brief::check::{Options, Page, RULES, Stage, check, check_brief};
use brief::model::{Brief, Path, Shape};
use brief::report::{Human, Report, write_human};
use brief::source::{SHAPE_RULES, read, write};
use proptest::prelude::*;

#[test]
fn transcripts() {
    trycmd::TestCases::new().env("NO_COLOR", "1").case("tests/check/*.trycmd").case("tests/check/*.toml");
}

/// `docs/rules.md` says what the rules say; `SNAPSHOTS=overwrite` writes it anew.
#[test]
fn the_reference_of_all_rules_is_up_to_date() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/rules.md");
    let derived = reference();
    if std::env::var("SNAPSHOTS").is_ok_and(|mode| mode == "overwrite") {
        std::fs::write(path, &derived).unwrap();
    }
    let committed = std::fs::read_to_string(path).unwrap_or_default().replace("\r\n", "\n");
    assert!(committed == derived, "docs/rules.md is out of date: run the tests once with SNAPSHOTS=overwrite");
}

/// A word in place of a day is no id that somebody forgot to give.
#[test]
fn a_word_in_place_of_a_day() {
    let source = read("[[milestone]]\nid = \"M1\"\nname = \"First\"\ndue = \"asap\"\n");
    let found = check(&source, &Options::default());
    let finding = found.iter().find(|finding| finding.slug == "unknown-reference").expect("asap is no day");
    assert_eq!(finding.message, "`asap` is no day, and no milestone has this id");
    let help = finding.help.as_deref().unwrap_or_default();
    assert!(help.starts_with("write a date, or count from one such as `start + 3 weeks`"), "{help}");
}

/// How the rules are taken otherwise than they say.
const LEVELS: &str = r#"
## Levels and allowances

`brief check` takes other levels for one run: `--error RULE`, `--warn RULE`, `--advise RULE`, and `--allow RULE` to leave a rule out. RULE is a name, a
code, or a family such as `PRI`; a rule that is named prevails over its family.

A finding that is meant to be as it is gets an allowance with a reason in the brief. `at` is a place, and covers what is below it; without it the
whole brief is meant:

```toml
[check]
allow = [
    { rule = "requirement-not-measurable", at = "requirement.R3", reason = "The tone is a matter of taste" },
]
```

What holds for all briefs of a folder stands in `brief.check.toml`, beside them or in a folder above; the nearest one counts, and flags prevail over it:

```toml
allow = [
    { rule = "no-real-trial", reason = "We have worked with all our providers for years" },
]

[levels]                            # error, warning, advice, or off
requirement-without-aql = "error"
PRI = "advice"
```

An allowance without a reason does not count. `secret-in-brief` and `private-value-in-public-field` can be neither lowered nor turned off, a family leaves
them as they are, and they are allowed only in the brief itself, place by place.
"#;

fn reference() -> String {
    let mut text = String::from(
        "# The rules of `brief check`\n\n\
         An **error** makes a scope of work misleading or unsafe, a **warning** is likely to cost money, time or trust, and **advice** \
         is good practice. In the examples `# <-` marks the lines that are pointed at. A rule counts from its stage on:\n\n",
    );
    for stage in [Stage::Ask, Stage::Start, Stage::Run] {
        let _ = writeln!(text, "- `{stage}`: {}", stage.meaning());
    }
    text.push_str("\n| code | rule | level | stage | about |\n|---|---|---|---|---|\n");
    for rule in RULES {
        let (code, slug) = (rule.code, rule.slug);
        let _ = writeln!(text, "| {code} | [{slug}](#{slug}) | {} | {} | {} |", rule.level, rule.stage, rule.about());
    }
    text.push_str(
        "\nThe shape of the file comes first. These are always errors and cannot be allowed:\n\n| code | rule |\n|---|---|\n",
    );
    for rule in SHAPE_RULES {
        let _ = writeln!(text, "| {} | [{slug}](#{slug}) |", rule.code, slug = rule.slug);
    }
    text.push_str(LEVELS);
    let pages = RULES.iter().map(|rule| rule.page).chain(SHAPE_RULES.iter().map(|rule| rule.page));
    for page in pages {
        let title = Page::new(page).title;
        let body = page.split_once('\n').map_or("", |(_, body)| body).replace("\n## ", "\n### ");
        let _ = write!(text, "\n## {title}\n{body}");
    }
    text
}

/// A rule that is not in the list is never run: each file of a rule has its page and its place.
#[test]
fn no_rule_is_forgotten() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/src/check/rules");
    let mut names: Vec<String> =
        std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.retain(|name| name != "mod.rs");
    names.sort();
    let mut expected: Vec<String> =
        RULES.iter().flat_map(|rule| ["rs", "md"].map(|end| format!("{}.{end}", rule.slug.replace('-', "_")))).collect();
    expected.sort();
    assert_eq!(names, expected);
}

/// Any text, and values that fit one field or another.
fn any_text() -> impl Strategy<Value = String> {
    const VALUES: &[&str] = &[
        "2027-01-04",
        "start + 2 weeks",
        "M1 - 1 day",
        "end",
        "95 %",
        "2 per 100",
        "GBP 120",
        "7.5",
        "40 emails per day",
        "6 minutes per email",
        "Mon-Fri 9-17",
        "Sat 22-4",
        "every Monday 10:00",
        "every 3 hours",
        "monthly on the 31st",
        "5 business days",
        "Europe/London",
        "Asia/Manila",
        "hourly",
        "fixed",
        "milestone",
        "retainer",
        "month",
        "total",
        "provider",
        "agreed",
        "issued",
        "M1",
        "GBP",
        "personal",
        "full",
        "3",
        "true",
        "at least 2 hours overlap",
        "Reply within 4 hours",
    ];
    prop_oneof![".{0,30}", prop::sample::select(VALUES).prop_map(str::to_owned)]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn no_text_is_too_odd(pieces in prop::collection::vec((any::<prop::sample::Index>(), any_text()), 0..60)) {
        let fields = &Shape::get().fields;
        let mut brief = Brief::default();
        for (pick, text) in pieces {
            let field = pick.get(fields);
            // a newer format is not looked at
            if field.path == "format" {
                continue;
            }
            let mut path = String::new();
            for key in field.path.split('.') {
                path.push_str(key);
                let repeated = Shape::get().table(&Path::new(&path).field()).is_some_and(|table| table.repeated);
                path.push_str(if repeated { ".1." } else { "." });
            }
            // what does not fit its field is refused
            let _ = brief.set(&Path::new(&path), &text);
        }
        let options = Options { today: None, stage: Some(Stage::Run) };
        let without_text = check_brief(&brief, &options).len();
        let text = write(&brief);
        Coverage::of(&read(&text));
        Feasibility::of(&brief);
        let found = check(&read(&text), &options);
        prop_assert_eq!(found.len(), without_text);
        for finding in &found {
            prop_assert!(finding.labels.iter().all(|label| text.get(label.span.clone()).is_some()));
        }
        let mut out = Vec::new();
        write_human(&[Report { name: "brief.toml".into(), text: &text, findings: found }], Human { width: 80, wraps: false, styled: false }, &mut out).unwrap();
        let shown = String::from_utf8(out).unwrap();
        prop_assert!(shown.chars().all(|c| c == '\n' || !c.is_control()));
    }
}
