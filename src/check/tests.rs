//! Every rule keeps what its page promises.

mod sums;

use super::{Options, Page, RULES, Stage, check, check_brief};
use crate::diagnostic::{Finding, Level};
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

/// The lines of an example that its page marks with `# <-` as at fault, counted from 1.
fn marked(text: &str) -> Vec<usize> {
    (1..).zip(text.lines()).filter(|(_, line)| line.ends_with("# <-")).map(|(number, _)| number).collect()
}

#[test]
fn every_example_is_found_at_the_marked_lines_and_nothing_worse_is_said_of_them() {
    let mut faults = Vec::new();
    for rule in RULES {
        let Some(text) = Page::new(rule.page).example("Example") else { continue };
        let options = Options { stage: Some(rule.stage), ..options() };
        let (found, others): (Vec<_>, Vec<_>) = check(&read(text), &options).into_iter().partition(|one| one.slug == rule.slug);
        let line = |finding: &Finding| text[..finding.offset()].matches('\n').count() + 1;
        let mut lines: Vec<usize> = found.iter().map(line).collect();
        lines.dedup();
        if lines != marked(text) {
            faults.push(format!("{}: found in {lines:?}, marked are {:?}", rule.slug, marked(text)));
        }
        let is_same = |other: &Finding| found.iter().any(|one| one.labels[0].path == other.labels[0].path);
        let same =
            others.iter().filter(|other| other.level > Level::Advice && !other.labels[0].path.is_empty() && is_same(other));
        faults.extend(same.map(|other| format!("{}: {} speaks of `{}` too", rule.slug, other.slug, other.labels[0].path)));
        let instead = Page::new(rule.page).example("Instead").unwrap_or_default();
        if !marked(instead).is_empty() {
            faults.push(format!("{}: something is marked under Instead", rule.slug));
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
    let text = include_str!("../../tests/check/mistakes.in/brief.toml");
    let source = read(text);
    let first = check(&source, &options());
    assert!(first.len() > 20);
    assert_eq!(check(&read(text), &options()), first);
    assert!(first.windows(2).all(|pair| pair[0].offset() <= pair[1].offset()));
}

#[test]
fn an_allowance_counts_with_a_reason_and_only_where_it_says() {
    let text = |allow: &str| {
        format!(
            "[[requirement]]\nid = \"R1\"\nstandard = \"Reply quickly\"\n[[requirement]]\nid = \"R2\"\nstandard = \"Reply soon\"\n\
             [check]\nallow = [{allow}]\n"
        )
    };
    let count = |allow: &str| slugs(&text(allow)).iter().filter(|slug| *slug == "requirement-not-measurable").count();
    assert_eq!(count(""), 2);
    assert_eq!(count("{ rule = \"requirement-not-measurable\" }"), 2, "no reason");
    assert_eq!(count("{ rule = \"requirement-not-measurable\", reason = \"agreed by word of mouth\" }"), 0);
    assert_eq!(count("{ rule = \"REQ02\", at = \"requirement.R1\", reason = \"agreed\" }"), 1);
    assert_eq!(count("{ rule = \"REQ02\", at = \"requirement.R2.standard\", reason = \"agreed\" }"), 1);
    assert_eq!(count("{ rule = \"REQ02\", at = \"requirement.R3\", reason = \"agreed\" }"), 2, "there is no R3");
}

#[test]
fn secrets_are_allowed_one_by_one_and_never_shown() {
    let text = |at: &str| {
        format!(
            "# password: hunter2two\n[brief]\nbackground = \"the password is Wint3rGarden\"\n\
             [check]\nallow = [{{ rule = \"secret-in-brief\", at = \"{at}\", reason = \"an example\" }}]\n"
        )
    };
    let found = |at: &str| {
        let findings = check(&read(&text(at)), &options());
        findings.into_iter().filter(|finding| finding.slug == "secret-in-brief").collect::<Vec<_>>()
    };
    assert_eq!(found("").len(), 2);
    assert_eq!(found("brief.background").len(), 1);
    assert!(found("").iter().all(|finding| !format!("{finding:?}").contains("hunter") && finding.labels[0].span.is_empty()));
    assert_eq!(found("")[0].offset(), "# password: ".len());
}

#[test]
fn what_cannot_be_read_is_not_missing_as_well() {
    let slugs = slugs("[[process]]\nid = \"a\"\nvolume = \"lots\"\neffort = \"6 minutes per email\"\n");
    assert!(slugs.contains(&"unreadable-value".to_owned()) && !slugs.contains(&"process-without-volume".to_owned()), "{slugs:?}");
}

#[test]
fn the_stage_follows_from_status_and_dates() {
    let stage = |text: &str, today: &str| Stage::of(&read(text).brief, today.parse().ok());
    assert_eq!(stage("", "2027-01-04"), Stage::Ask);
    assert_eq!(stage("[provider]\nname = \"Mara\"", "2027-01-04"), Stage::Start);
    let agreed = "[brief]\nstatus = \"agreed\"\n[schedule]\nstart = 2027-01-04";
    assert_eq!(stage(agreed, "2027-01-03"), Stage::Start);
    assert_eq!(stage(agreed, "2027-01-04"), Stage::Run);
    assert_eq!(stage(agreed, ""), Stage::Start);
}

#[test]
fn a_file_that_cannot_be_trusted_yields_its_shape_findings_alone() {
    assert!(slugs("[brief\n").iter().all(|slug| slug == "not-toml"));
    assert_eq!(slugs("format = 99\n"), ["newer-format"]);
}

#[test]
fn one_defect_is_one_finding() {
    let both = |text: &str, spoken: &str, silent: &str| {
        let slugs = slugs(text);
        assert!(
            slugs.iter().any(|slug| slug == spoken) && !slugs.iter().any(|slug| slug == silent),
            "{spoken}, {silent}: {slugs:?}"
        );
    };
    both("[[process]]\nid = \"a\"", "vague-scope", "process-without-steps");
    both("", "no-budget", "no-contingency");
    both("[schedule]\nend = 2020-01-01", "no-schedule", "dates-out-of-order");
    both(
        "[payment]\nmodel = \"hourly\"\nrate = 9\ncap = \"9 hours per week\"\nwhen = \"later\"\ndue = \"then\"\nmethod = \"cash\"",
        "rate-without-unit",
        "incomplete-payment-terms",
    );
    both("[client]\nname = \"A\"", "side-without-contact", "incomplete-contact");
    both(
        "[[process]]\nid = \"mail\"\n[[requirement]]\nprocess = \"mial\"\nstandard = \"Reply in 1 day\"",
        "unknown-reference",
        "process-without-requirement",
    );
}

#[test]
fn the_only_contact_of_customers_and_a_provider_with_a_name_of_its_own() {
    let count = |identity: &str, sole: &str| {
        let text = format!(
            "[[client.contact]]\nname = \"Helen\"\n[representation]\nidentity = \"{identity}\"\nchannel = \"e-mail\"\n\
             non_solicitation = \"12 months\"\nsole_contact = \"{sole}\"\n"
        );
        slugs(&text).iter().filter(|slug| *slug == "unprotected-customers").count()
    };
    assert_eq!(count("named", "helen"), 1);
    assert_eq!(count("company_only", "Helen"), 0);
    assert_eq!(count("named", "Mara"), 0, "somebody of the provider");
}

fn messages(text: &str, slug: &str) -> Vec<String> {
    let findings = check(&read(text), &options());
    findings.into_iter().filter(|finding| finding.slug == slug).map(|finding| finding.message).collect()
}

#[test]
fn a_language_that_documents_do_not_speak_is_told() {
    let told = |language: &str| messages(&format!("[brief]\nlanguage = \"{language}\"\n"), "unstated-language");
    let speaks = |language: &str| !told(language).iter().any(|message| message.contains("no words"));
    assert!(["", "en-GB", "es_MX", "de-AT", "FR"].iter().all(|language| speaks(language)));
    assert_eq!(told("it-IT").pop().as_deref(), Some("documents have no words in `it-IT`, so that theirs will be English"));
}

#[test]
fn who_speaks_for_the_client_is_no_secret_as_a_backup() {
    let told = |contact: &str| {
        let text = format!(
            "[client]\n[[client.contact]]\n{contact}\n[[requirement]]\nassessor = \"Ines Quist\"\n\
             [[private.backup]]\nname = \"Ines Quist\"\n"
        );
        messages(&text, "private-value-in-public-field").len()
    };
    assert_eq!(
        [told("name = \"Ines Quist\""), told("name = \"Ove\"\ndeputy = \"Ines Quist\""), told("name = \"Ove\"")],
        [0, 0, 1]
    );
}

#[test]
fn an_hour_of_the_owners_is_found_in_every_language() {
    for text in ["my hour is worth EUR 45", "eine Stunde kostet 45 EUR", "une heure à 45 EUR", "una hora a 45 EUR"] {
        let text = format!("[brief]\nbackground = \"{text}\"\n[payment]\ncurrency = \"EUR\"\n[private]\nowner_hour_value = 45\n");
        assert_eq!(messages(&text, "private-value-in-public-field").len(), 1, "{text}");
    }
}

#[test]
fn a_candidate_is_known_by_the_short_name_of_the_firm() {
    let told = |candidate: &str| {
        let text = format!(
            "[provider]\nname = \"Larch Desk, owner Mara Lind\"\n[[private.candidate]]\nname = \"{candidate}\"\n\
             references = [\"A bakery\"]\ncall = \"9 May\"\n"
        );
        messages(&text, "unvetted-provider").len()
    };
    assert_eq!([told("Larch Desk"), told("Larch"), told("Elm Desk")], [0, 0, 1]);
}
