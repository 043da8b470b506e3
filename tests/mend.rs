//! Changes that need nobody's judgement: each makes its finding go, brings up none, and leaves every other byte alone.

use std::collections::BTreeMap;

use brief::check::{Mended, Options, Policy, RULES, Stage, check, mend};
use brief::diagnostic::{Finding, Level};
use brief::model::{Brief, Field, Path, Shape};
use brief::source::{SHAPE_RULES, read};
use proptest::prelude::*;

/// Rule, text, and what the edit of its finding makes of it.
const EDITS: &[(&str, &str, &str)] = &[
    ("unknown-key", "[brief]\ntitel = \"Post\" # kept\n", "[brief]\ntitle = \"Post\" # kept\n"),
    ("unknown-key", "[brief]\r\n  Title = 'Post'\r\n", "[brief]\r\n  title = 'Post'\r\n"),
    ("unknown-key", "brief = { titel = \"Post\" }", "brief = { title = \"Post\" }"),
    (
        "unknown-key",
        "[[process]]\nid = \"a\"\n\n# the other one\n[[proces]]\nid = \"b\"\n[[proces.step]]\ntext = \"Read\"\n",
        "[[process]]\nid = \"a\"\n\n# the other one\n[[process]]\nid = \"b\"\n[[process.step]]\ntext = \"Read\"\n",
    ),
    ("wrong-type", "[brief]\ntitle = 5\n", "[brief]\ntitle = \"5\"\n"),
    ("wrong-type", "[brief]\nout_of_scope = 'Calls' # all\n", "[brief]\nout_of_scope = ['Calls'] # all\n"),
    ("wrong-type", "[[requirement]]\nimportance = \"3\"\n", "[[requirement]]\nimportance = 3\n"),
    ("wrong-type", "[[process]]\nprivate = { core = \"Yes\" }\n", "[[process]]\nprivate = { core = true }\n"),
    ("wrong-type", "[requirement]\nid = \"R1\"\n", "[[requirement]]\nid = \"R1\"\n"),
    ("wrong-type", "milestone = { id = \"M1\" }\n", "milestone = [{ id = \"M1\" }]\n"),
    ("unknown-word", "[payment]\nmodel = \"Per unit\"\n", "[payment]\nmodel = \"per_unit\"\n"),
    ("unknown-word", "[[data.item]]\nkind = 'personel' # ?\n", "[[data.item]]\nkind = \"personal\" # ?\n"),
    ("unreadable-value", "[schedule]\nstart = \"4 January 2027\"\n", "[schedule]\nstart = 2027-01-04\n"),
    ("unreadable-value", "[schedule]\nstart = \"22/01/2027\"\n", "[schedule]\nstart = 2027-01-22\n"),
    ("unreadable-value", "[[milestone]]\ndue = \"start+2 wks\"\n", "[[milestone]]\ndue = \"start + 2 weeks\"\n"),
    ("unreadable-value", "[[requirement]]\naql = 95\n", "[[requirement]]\naql = \"95 %\"\n"),
    (
        "unknown-reference",
        "[[process]]\nid = \"invoices\"\n[[requirement]]\nprocess = \"invoces\"\n",
        "[[process]]\nid = \"invoices\"\n[[requirement]]\nprocess = \"invoices\"\n",
    ),
    (
        "unknown-reference",
        "[schedule]\nstart = 2027-01-04\n[[milestone]]\nid = \"M1\"\ndue = \"Start + 1 week\"\n",
        "[schedule]\nstart = 2027-01-04\n[[milestone]]\nid = \"M1\"\ndue = \"start + 1 week\"\n",
    ),
    (
        "useless-allowance",
        "[check]\nallow = [{ rule = \"no-budgt\", reason = \"later\" }]\n",
        "[check]\nallow = [{ rule = \"no-budget\", reason = \"later\" }]\n",
    ),
    (
        "other-spelling",
        "[client]\ntime_zone = \"Europe/London\"\nworking_hours = \"Mon-Fri 9-5\"\n",
        "[client]\ntime_zone = \"Europe/London\"\nworking_hours = \"Mon-Fri 09:00-17:00\"\n",
    ),
    (
        "ramp-not-tightening",
        "[schedule]\nstart = 2027-01-04\n[[requirement]]\naql = \"95 %\"\n# later\n[[requirement.ramp]]\nuntil = \"start + 4 weeks\"\naql = \"90 %\"\n\n\
         # soon\n[[requirement.ramp]]\nuntil = \"start + 2 weeks\"\naql = \"80 %\"",
        "[schedule]\nstart = 2027-01-04\n[[requirement]]\naql = \"95 %\"\n# soon\n[[requirement.ramp]]\nuntil = \"start + 2 weeks\"\naql = \"80 %\"\n\n\
         # later\n[[requirement.ramp]]\nuntil = \"start + 4 weeks\"\naql = \"90 %\"",
    ),
    (
        "ramp-not-tightening",
        "[schedule]\nstart = 2027-01-04\n[[requirement]]\nramp = [{ until = \"start + 4 weeks\" }, { until = 2027-01-11 }]\n",
        "[schedule]\nstart = 2027-01-04\n[[requirement]]\nramp = [{ until = 2027-01-11 }, { until = \"start + 4 weeks\" }]\n",
    ),
    (
        "unknown-person",
        "[[client.contact]]\nname = \"Helen Ward\"\n[[touchpoint]]\nwho = [\"Mara\", \"helen wadr\"]\n[provider]\npeople = [\"Mara\"]\n",
        "[[client.contact]]\nname = \"Helen Ward\"\n[[touchpoint]]\nwho = [\"Mara\", \"Helen Ward\"]\n[provider]\npeople = [\"Mara\"]\n",
    ),
    (
        "no-common-working-hours",
        "[client]\ntime_zone = \"Europe/Londen\"\nworking_hours = \"Mon-Fri 09:00-17:00\"\n",
        "[client]\ntime_zone = \"Europe/London\"\nworking_hours = \"Mon-Fri 09:00-17:00\"\n",
    ),
    ("unknown-currency", "[payment]\ncurrency = \"gbp\"\n", "[payment]\ncurrency = \"GBP\"\n"),
    ("unknown-currency", "[payment]\ncurrency = \"€\"\n", "[payment]\ncurrency = \"EUR\"\n"),
];

/// Mistakes that have no edit: somebody has to say what is meant.
const LEFT: &[&str] = &[
    "[brief]\ntitel = \"Post\"\ntitle = \"Mail\"\n",
    "[brief]\nbackgrund_story = \"long\"\n",
    "[brief]\ntitle = [\"Post\"]\n",
    "[schedule]\nstart = \"04/01/2027\"\n",
    "[schedule]\nstart = \"next week\"\n",
    "[[requirement]]\naql = 1\n",
    "[[payment]]\nrate = 5\n",
    "[[process]]\nid = \"email\"\n[[process]]\nid = \"emails\"\n[[requirement]]\nprocess = \"emaisl\"\n",
    "[[requirement]]\nid = \"R1\"\n[trial]\nrequirements = [\"R2\"]\n",
    "[payment]\ncurrency = \"$\"\n",
    "[schedule]\nstart = 2027-01-04\n[[requirement]]\nramp = [\n    { until = \"start + 4 weeks\" }, # later\n    { until = 2027-01-11 },\n]\n",
    "[schedule]\nstart = 2027-01-04\n[[requirement]]\nramp = [{ until = \"start + 4 weeks\", aql = \"80 %\" }, { until = 2027-01-11, aql = \"90 %\" }]\n",
];

fn options() -> Options {
    Options { today: "2026-12-01".parse().ok(), stage: Some(Stage::Run) }
}

fn found(text: &str) -> Vec<Finding> {
    check(&read(text), &options())
}

fn mended(text: &str) -> Mended {
    mend(text, &options(), &Policy::default(), Level::Advice)
}

/// Findings by what they say, with how often they do.
fn said(findings: &[Finding]) -> BTreeMap<(&str, &str), usize> {
    let mut said = BTreeMap::new();
    for finding in findings {
        *said.entry((finding.slug.as_str(), finding.message.as_str())).or_default() += 1;
    }
    said
}

#[test]
fn an_edit_makes_its_finding_go_and_brings_up_none() {
    for (slug, text, wanted) in EDITS {
        let before = found(text);
        let with_edit: Vec<&Finding> = before.iter().filter(|finding| finding.edit.is_some()).collect();
        assert!(!with_edit.is_empty() && with_edit.iter().all(|finding| finding.slug == *slug), "{text}: {with_edit:?}");
        let mended = mended(text);
        assert_eq!(mended.text, *wanted);
        assert_eq!(mended.made.len(), 1, "{text}");
        let after = found(wanted);
        let (before, after) = (said(&before), said(&after));
        // what stood behind an unreadable value could not be judged before
        let shape = SHAPE_RULES.iter().any(|rule| rule.slug == *slug);
        let new = after.iter().filter(|(what, count)| before.get(*what).unwrap_or(&0) < count);
        assert!(shape || new.count() == 0, "{text}: {after:#?}");
        assert!(
            !after.keys().any(|(rule, _)| rule == slug && !matches!(*slug, "no-common-working-hours" | "useless-allowance")),
            "{text}: {after:?}"
        );
        assert!(mended_again(wanted), "{text}");
    }
}

fn mended_again(text: &str) -> bool {
    mended(text) == Mended { text: text.to_owned(), made: Vec::new() }
}

#[test]
fn what_has_to_be_decided_is_left() {
    for text in LEFT {
        assert!(!found(text).is_empty());
        assert!(mended_again(text), "{text}: {:?}", mended(text).made);
    }
}

/// A rule that offers an edit stands in the table above.
#[test]
fn every_rule_with_an_edit_is_tried() {
    let sources = concat!(env!("CARGO_MANIFEST_DIR"), "/src/check/rules");
    for rule in RULES {
        let source = std::fs::read_to_string(format!("{sources}/{}.rs", rule.slug.replace('-', "_"))).unwrap();
        let tried = EDITS.iter().any(|(slug, ..)| *slug == rule.slug);
        assert_eq!(source.contains(".change("), tried, "{}", rule.slug);
    }
}

#[test]
fn one_change_makes_room_for_the_next() {
    let schedule = "[schedul]\nstart = \"1 Feb 2027\"\nend = \"31/03/2027\"\nhours = 5\n";
    let dates = "[schedule]\nstart = 2027-02-01\nend = 2027-03-31\nhours = \"5\"\n";
    assert_eq!(mended(schedule).text, dates, "one mistake brings up three");
    let text =
        "[[proces]]\nid = \"invoices\"\nmethd = \"Free\"\n[[requirement]]\nprocess = \"Invoices\"\n[[proces]]\nid = \"b\"\n";
    let wanted =
        "[[process]]\nid = \"invoices\"\nmethod = \"free\"\n[[requirement]]\nprocess = \"invoices\"\n[[process]]\nid = \"b\"\n";
    assert_eq!(mended(text).text, wanted);
}

#[test]
fn only_what_is_reported_is_changed() {
    let text = "[payment]\ncurrency = \"gbp\"\n[client]\nworking_hours = \"Mon-Fri 9-5\"\n";
    let errors = mend(text, &options(), &Policy::default(), Level::Error);
    assert_eq!(errors.text, text.replace("gbp", "GBP"));
    let allowed = format!("{text}[check]\nallow = [{{ rule = \"other-spelling\", reason = \"We write it so\" }}]\n");
    assert_eq!(mended(&allowed).text, allowed.replace("gbp", "GBP"));
}

/// A complete brief with some of its letters typed wrong.
fn with_slips() -> impl Strategy<Value = String> {
    let briefs = [include_str!("../examples/customer-email.toml"), include_str!("check/owners/bakery-cleaning.toml")];
    let slips = prop::collection::vec((any::<prop::sample::Index>(), 0..4_u8), 1..6);
    (prop::sample::select(briefs.to_vec()), slips).prop_map(|(brief, slips)| {
        let mut text: Vec<char> = brief.chars().collect();
        for (at, slip) in slips {
            let at = at.index(text.len() - 1);
            match slip {
                0 => drop(text.remove(at)),
                1 => text.insert(at, text[at]),
                2 => text.swap(at, at + 1),
                _ => text[at] = text[at].to_ascii_uppercase(),
            }
        }
        text.into_iter().collect()
    })
}

/// How many values of a brief are given.
fn values(brief: &Brief) -> usize {
    let given = |field: &&Field| brief.get(&Path::new(field.path)).is_some();
    Shape::get().fields.iter().filter(given).count() + brief.process.len() + brief.requirement.len() + brief.milestone.len()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn a_mended_text_is_no_worse_and_stays_as_it_is(text in with_slips()) {
        let (before, mended) = (read(&text), mended(&text));
        let after = read(&mended.text);
        prop_assert_eq!(before.is_toml, after.is_toml);
        prop_assert!(values(&after.brief) >= values(&before.brief));
        prop_assert!(mended_again(&mended.text));
        prop_assert_eq!(mended.made.is_empty(), mended.text == text);
    }
}

/// Corrects a file, with more left to say about it.
fn run(file: &std::path::Path) {
    let status = std::process::Command::new(env!("CARGO_BIN_EXE_brief"))
        .args(["check", "--fix", "--today", "2026-12-01"])
        .arg(file)
        .output()
        .unwrap()
        .status;
    assert_eq!(status.code(), Some(1));
}

#[test]
fn the_bytes_around_a_change_stay() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("brief.toml");
    std::fs::write(&file, "\u{feff}[brief]\r\ntitel = \"P\u{f6}st\"\t# \u{2603}\r\n\r\n\r\nobjective=''").unwrap();
    run(&file);
    let now = std::fs::read_to_string(&file).unwrap();
    assert_eq!(now, "\u{feff}[brief]\r\ntitle = \"P\u{f6}st\"\t# \u{2603}\r\n\r\n\r\nobjective=''");
}

#[cfg(unix)]
#[test]
fn a_link_stays_a_link() {
    let folder = tempfile::tempdir().unwrap();
    let (file, link) = (folder.path().join("real.toml"), folder.path().join("brief.toml"));
    std::fs::write(&file, "[payment]\ncurrency = \"gbp\"\n").unwrap();
    std::os::unix::fs::symlink("real.toml", &link).unwrap();
    run(&link);
    assert!(link.is_symlink());
    assert_eq!(std::fs::read_to_string(&file).unwrap(), "[payment]\ncurrency = \"GBP\"\n");
}
