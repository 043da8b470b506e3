//! Every rule keeps what its page promises.

use super::feasibility::Feasibility;
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
fn training_counts_while_the_provider_learns() {
    let told = |cap: &str, run: &str| {
        // 40 x 5 x 6 minutes = 20 hours a week, and 6 hours of training
        let text = format!(
            "[[process]]\nid = \"a\"\nvolume = \"40 emails per day\"\neffort = \"6 minutes per email\"\n\
             [payment]\ncap = \"{cap} hours per week\"\n\
             [transition]\nparallel_run = \"{run}\"\ntraining = [\"3 calls of 2 hours\"]\n"
        );
        messages(&text, "hours-over-cap")
    };
    assert_eq!(told("22", "2 weeks"), ["while the provider learns, a week takes 23 hours, and the cap allows 22"]);
    assert_eq!(told("22", "3 weeks"), [""; 0]);
    assert_eq!(told("19", "3 weeks"), ["the work takes 20 hours a week, and the cap allows 19"]);
    assert_eq!(told("20", "2 weeks"), ["while the provider learns, a week takes 23 hours, and the cap allows 20"]);
}

#[test]
fn several_people_have_more_hours() {
    let told = |people: &str| {
        let text = format!(
            "[[process]]\nid = \"a\"\nvolume = \"40 emails per day\"\neffort = \"6 minutes per email\"\n\
             [provider]\npeople = [{people}]\nworking_hours = \"Mon-Fri 09:00-11:00\"\n"
        );
        messages(&text, "hours-over-cap")
    };
    assert_eq!(told("\"Mara\""), ["the work takes 20 hours a week, and one person works 10"]);
    assert_eq!(told("\"Mara\", \"Ivo\""), [""; 0]);
    assert_eq!(told(""), [""; 0], "nobody knows how many there are");
}

#[test]
fn payments_at_milestones_and_other_ways_to_pay() {
    let told = |payment: &str, parts: [&str; 2]| {
        let [first, second] = parts;
        let text = format!(
            "[payment]\ncurrency = \"GBP\"\n{payment}\n[[milestone]]\nid = \"M1\"\npayment = {first}\n\
             [[milestone]]\nid = \"M2\"\npayment = {second}\n"
        );
        messages(&text, "payments-not-adding-up")
    };
    let monthly = "model = \"retainer\"\namount = 900\nperiod = \"month\"";
    assert_eq!(
        told(monthly, ["\"25 %\"", "\"GBP 100\""]),
        ["`25 %` of what? the work is paid again every period, and there is no total"]
    );
    assert_eq!(told(monthly, ["\"100\"", "\"GBP 100\""]), [""; 0], "on top of the retainer");
    assert_eq!(told("model = \"hourly\"", ["\"25 %\"", "\"75 %\""]).len(), 2);
    let whole = "model = \"retainer\"\namount = 900\nperiod = \"total\"";
    let difference = "the payments at the milestones come to GBP 800 instead of GBP 900 (difference 100)";
    assert_eq!(told(whole, ["\"400\"", "\"400\""]), [difference]);
    assert_eq!(told(whole, ["\"400\"", "\"500\""]), [""; 0]);
    assert_eq!(told("", ["\"25 %\"", "\"25 %\""]), [""; 0], "it is not known how the work is paid");
}

#[test]
fn a_fixed_price_wants_a_day() {
    let told = |schedule: &str| {
        let text = format!("[schedule]\nstart = 2027-01-04\n{schedule}[payment]\nmodel = \"fixed\"\namount = 400\n");
        messages(&text, "no-milestones")
    };
    assert_eq!(told(""), ["the price is fixed, and neither an end nor a milestone says when the work is done and paid"]);
    assert_eq!(told("end = 2027-06-30\n"), ["there is no point at which something finished is shown"]);
}

#[test]
fn a_retainer_without_a_trial_is_told_once() {
    let told = |check: &str| {
        let text = format!("[payment]\nmodel = \"retainer\"\nlater = \"After a year\"\n{check}");
        let slugs = slugs(&text);
        ["no-real-trial", "pay-model-never-revisited"].map(|slug| slugs.iter().any(|found| found == slug))
    };
    assert_eq!(told(""), [true, false]);
    assert_eq!(
        told("[check]\nallow = [{ rule = \"no-real-trial\", reason = \"We have known them for years\" }]\n"),
        [false, true]
    );
    assert_eq!(told("[trial]\ntask = \"t\"\nfee = 9\npass_mark = \"p\"\ndebrief = \"d\"\n"), [false, false]);
}

/// Values at the ends of what the format can hold, in every combination of how the work is paid.
#[test]
fn no_sum_is_too_large() {
    let numbers = ["0", "0.0000000000000000000000000001", "1", "79228162514264337593543950335"];
    for volume in numbers {
        for other in numbers {
            for (model, period) in
                [("hourly", "month"), ("per_unit", "total"), ("retainer", "day"), ("fixed", "week"), ("milestone", "year")]
            {
                let text = format!(
                    "[[process]]\nid = \"a\"\nvolume = \"{volume} mails per day\"\neffort = \"{other} hours per mail\"\n\
                     [[process]]\nid = \"b\"\nvolume = \"{volume} mails per hour\"\neffort = \"{other} weeks per mail\"\n\
                     [[requirement]]\nid = \"R1\"\nstandard = \"Reply within {volume} hours\"\naql = \"{other} %\"\n\
                     [provider]\npeople = [\"Mara\"]\nworking_hours = \"Mon 9-10\"\n\
                     [schedule]\nstart = 0001-01-01\nend = 9999-12-31\n\
                     [[milestone]]\nid = \"M1\"\ndue = \"start + {volume} weeks\"\npayment = \"{volume}\"\n\
                     [[milestone]]\nid = \"M2\"\ndue = \"end - {other} days\"\npayment = \"{other} %\"\n\
                     [[touchpoint]]\nwhen = \"every {volume} days\"\nduration = \"{other} hours\"\n\
                     [[touchpoint]]\nwhen = \"daily\"\nduration = \"{volume} hours\"\n\
                     [payment]\nmodel = \"{model}\"\nrate = \"{volume}\"\namount = \"{other}\"\nunit = \"mail\"\nperiod = \"{period}\"\n\
                     cap = \"{other} hours per week\"\n\
                     [trial]\nfee = \"{volume}\"\n\
                     [private]\nbudget = \"{other}\"\nbudget_period = \"{period}\"\ncontingency = \"{volume} %\"\nleeway = \"{volume} days\"\n\
                     real_deadline = 9999-12-31\nowner_time_now = \"{volume} hours per hour\"\noversight = \"{other} hours per week\"\nowner_hour_value = \"{other}\"\n\
                     [[private.backup]]\nname = \"b\"\navailable = \"{other} years\"\n"
                );
                let source = read(&text);
                check(&source, &options());
                Feasibility::of(&source.brief);
            }
        }
    }
    // shares of so many of so many, and lengths of two parts
    for share in
        ["99999999999999999999999999 of 0.001", "79228162514264337593543950335 of 1", "1 of 0.0000000000000000000000000001"]
    {
        let long = "1000000000000000000000000000 m 79228162514264337593543950335 s";
        let text = format!(
            "[[requirement]]\nid = \"R1\"\nstandard = \"Reply within 4 hours\"\naql = \"{share}\"\n\
             ramp = [{{ until = \"end\", aql = \"{share}\" }}]\n\
             [private]\nbudget = 9\nbudget_period = \"total\"\ncontingency = \"{share}\"\nleeway = \"{long}\"\n\
             [transition]\nparallel_run = \"{long}\"\n[[milestone]]\nid = \"M1\"\npayment = \"{share}\"\n"
        );
        let source = read(&text);
        check(&source, &options());
        Feasibility::of(&source.brief);
    }
}

#[test]
fn time_is_read_in_any_unit() {
    let told = |cap: &str| {
        let work = "[[process]]\nid = \"a\"\nvolume = \"40 emails per day\"\neffort = \"6 minutes per email\"\n";
        messages(&format!("{work}[payment]\ncap = \"{cap}\"\n"), "hours-over-cap")
    };
    for cap in ["15 hours per week", "15 hrs per week", "15 h per week", "900 minutes per week", "3 hours per day"] {
        assert_eq!(told(cap), ["the work takes 20 hours a week, and the cap allows 15"], "{cap}");
    }
    assert_eq!(told("90 emails per week"), [""; 0]);
    let owner = |now: &str| {
        let private = format!("[private]\noversight = \"30 minutes per day\"\nowner_time_now = \"{now}\"\n");
        messages(&private, "oversight-above-saving")
    };
    assert_eq!(owner("3 hours per week"), [""; 0]);
    assert_eq!(owner("30 minutes per day"), ["oversight and meetings take 2.5 hours a week, and the work itself takes you 2.5"]);
    assert_eq!(owner("30 emails per day"), ["`30 emails per day` does not say how many hours it takes"]);
}

#[test]
fn meetings_are_added_to_oversight_for_each_of_our_people() {
    let told = |who: &str| {
        let text = format!(
            "[[client.contact]]\nname = \"Ann\"\n[[client.contact]]\nname = \"Bo\"\n\
             [[touchpoint]]\nwhen = \"every Monday 10:00\"\nduration = \"1 hour\"\nwho = [{who}]\n\
             [private]\noversight = \"2 hours per week\"\nowner_time_now = \"4 hours per week\"\n"
        );
        messages(&text, "oversight-above-saving")
    };
    assert_eq!(told("\"Ann\""), [""; 0]);
    assert_eq!(told("\"Ann\", \"Bo\""), ["oversight and meetings take 4 hours a week, and the work itself takes you 4"]);
}

#[test]
fn sums_in_another_currency_are_told_and_never_added() {
    let money = "[payment]\nmodel = \"retainer\"\namount = 900\nperiod = \"month\"\ncurrency = \"GBP\"\n\
                 [private]\nbudget = 1000\nbudget_period = \"month\"\noversight = \"1 hour per week\"\nowner_time_now = \"9 hours per week\"\n";
    let told = |more: &str, slug: &str| messages(&format!("{money}{more}"), slug);
    let contingency = |sum: &str| format!("contingency = \"{sum}\"\n");
    assert_eq!(told(&contingency("GBP 200"), "cost-over-budget").len(), 1);
    assert_eq!(told(&contingency("JPY 200"), "cost-over-budget"), [""; 0]);
    assert_eq!(told(&contingency("JPY 200"), "unknown-currency"), ["`JPY 200` cannot be added to sums in GBP"]);
    assert_eq!(told("owner_hour_value = \"GBP 1\"\n", "oversight-above-saving").len(), 1);
    assert_eq!(told("owner_hour_value = \"JPY 1\"\n", "oversight-above-saving"), [""; 0]);
    let lacks = |more: &str, field: &str| {
        let plan = Feasibility::of(&read(&format!("{money}{more}")).brief);
        plan.sections.iter().flat_map(|section| &section.missing).any(|missing| missing.field == field)
    };
    assert!(lacks(&contingency("JPY 200"), "private.contingency") && !lacks(&contingency("GBP 200"), "private.contingency"));
    assert!(lacks("owner_hour_value = \"JPY 1\"\n", "private.owner_hour_value"));
}

#[test]
fn a_contingency_leaves_something_of_the_budget() {
    let told = |contingency: &str| {
        let private = format!("[private]\nbudget = 1000\nbudget_period = \"month\"\ncontingency = \"{contingency}\"\n");
        messages(&private, "no-contingency")
    };
    assert_eq!(told("10 %"), [""; 0]);
    assert_eq!(told("120 %"), ["1200 of a budget of 1000 are kept back"]);
    assert_eq!(told("1000"), ["1000 of a budget of 1000 are kept back"]);
    assert_eq!(told("0 %"), ["nothing of the budget is kept back"]);
}

/// What is shown as equal is equal, for the rules and for the reckoning.
#[test]
fn a_third_of_a_penny_is_not_too_much() {
    // 100 x 12 / 52 x 1 hour are 23.0769… hours
    let text = "[[process]]\nid = \"a\"\nvolume = \"100 mails per month\"\neffort = \"1 hour per mail\"\n\
                [payment]\nmodel = \"retainer\"\namount = \"1000.004\"\nperiod = \"month\"\ncap = \"23.075 hours per week\"\n\
                [private]\nbudget = 1000\nbudget_period = \"month\"\n";
    let plan = Feasibility::of(&read(text).brief);
    for (slug, key) in [("hours-over-cap", "hours.cap"), ("cost-over-budget", "cost.budget")] {
        let fits = plan.comparison(key).is_some_and(|comparison| comparison.fits);
        assert_eq!((messages(text, slug), fits), (Vec::new(), true), "{slug}");
    }
}

#[test]
fn a_language_that_documents_do_not_speak_is_told() {
    let told = |language: &str| messages(&format!("[brief]\nlanguage = \"{language}\"\n"), "unstated-language");
    let speaks = |language: &str| !told(language).iter().any(|message| message.contains("no words"));
    assert!(["", "en-GB", "es_MX", "de-AT", "FR"].iter().all(|language| speaks(language)));
    assert_eq!(told("it-IT").pop().as_deref(), Some("documents have no words in `it-IT`, so that theirs will be English"));
}
