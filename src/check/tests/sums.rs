//! Hours and money: what the rules say of them, and what the reckoning says.

use super::super::check;
use super::super::feasibility::Feasibility;
use super::{messages, options, slugs};
use crate::source::read;

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
