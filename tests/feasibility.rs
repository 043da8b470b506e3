//! Whether plans add up: every figure here was worked out by hand.

use brief::check::feasibility::{Comparison, Feasibility};
use brief::model::{Brief, Path};

type Fields<'a> = &'a [(&'a str, &'a str)];

fn reckon(tables: &[Fields]) -> Feasibility {
    let mut brief = Brief::default();
    for (path, value) in tables.iter().copied().flatten() {
        brief.set(&Path::new(path), value).unwrap_or_else(|error| panic!("{path}: {error}"));
    }
    Feasibility::of(&brief)
}

#[track_caller]
fn figures(plan: &Feasibility, expected: &[(&str, &str, &str)]) {
    for (key, value, work) in expected {
        let sum = plan.figure(key).unwrap_or_else(|| panic!("no figure {key} in {plan:#?}"));
        assert_eq!((sum.value.to_string().as_str(), sum.work.to_string().as_str()), (*value, *work), "{key}");
    }
}

fn comparison<'a>(plan: &'a Feasibility, key: &str) -> &'a Comparison {
    plan.comparison(key).unwrap_or_else(|| panic!("no comparison {key} in {plan:#?}"))
}

/// The changes that would make a comparison hold, as `field = value`.
fn changes(plan: &Feasibility, key: &str) -> Vec<String> {
    comparison(plan, key).changes.iter().map(|change| format!("{} = {}", change.field, change.to)).collect()
}

/// 40 x 5 x 6 minutes are 1200 minutes, 20 hours.
const EMAIL: Fields = &[
    ("process.1.id", "email"),
    ("process.1.name", "Answer email"),
    ("process.1.volume", "40 emails per day"),
    ("process.1.effort", "6 minutes per email"),
];
const HOURLY: Fields = &[("payment.model", "hourly"), ("payment.rate", "12.50"), ("payment.currency", "GBP")];
/// Four weeks, 28 days.
const TERM: Fields = &[("schedule.start", "2027-01-04"), ("schedule.end", "2027-01-31")];

#[test]
fn hours_against_the_cap() {
    let plan = reckon(&[EMAIL, &[("payment.cap", "15 hours per week")]]);
    figures(&plan, &[("hours.email", "20", "40 emails per day x 5 days x 6 minutes")]);
    assert!(!comparison(&plan, "hours.cap").fits && !plan.fits());
    let expected = [
        "process.email.volume = 30 emails per day",
        "process.email.effort = 4.5 minutes per email",
        "payment.cap = 20 hours per week",
    ];
    assert_eq!(changes(&plan, "hours.cap"), expected);
}

#[test]
fn small_work_alone_cannot_make_up_for_what_is_too_much() {
    // 26 a month are 6 a week: 6 hours; with 20 they are 26, 8 more than there are
    let more: Fields =
        &[("process.2.id", "books"), ("process.2.volume", "26 books per month"), ("process.2.effort", "1 hour per book")];
    let plan = reckon(&[EMAIL, more, &[("payment.cap", "18 hours per week")]]);
    figures(&plan, &[("hours.books", "6", "26 books per month x 12 / 52 x 1 hour"), ("hours.all", "26", "20 + 6 hours")]);
    let expected = [
        "process.email.volume = 24 emails per day",
        "process.email.effort = 3.6 minutes per email",
        "process = 69 % of every volume",
        "payment.cap = 26 hours per week",
    ];
    assert_eq!(changes(&plan, "hours.cap"), expected);
}

#[test]
fn training_is_added_while_it_lasts() {
    let training: Fields = &[
        ("transition.training", "2 video sessions of 3 hours on tone"),
        ("transition.parallel_run", "2 weeks"),
        ("payment.cap", "22 hours per week"),
    ];
    // 6 hours in 2 weeks are 3 a week; only 2 are to spare, so that it would take 3 weeks
    let plan = reckon(&[EMAIL, training]);
    figures(&plan, &[("hours.first_weeks", "23", "20 + 6 hours of training / 2 weeks")]);
    assert!(comparison(&plan, "hours.cap").fits);
    let expected = ["transition.parallel_run = 3 weeks", "payment.cap = 23 hours per week"];
    assert_eq!(changes(&plan, "hours.cap.first_weeks"), expected);
}

#[test]
fn hourly_pay_against_a_month() {
    let budget: Fields = &[("private.budget", "1000"), ("private.budget_period", "month"), ("private.contingency", "10 %")];
    let plan = reckon(&[EMAIL, HOURLY, budget]);
    figures(
        &plan,
        &[
            ("cost.week", "250", "20 hours x 12.50"),
            ("cost.month", "1083.33", "20 hours x 12.50 x 52 / 12"),
            ("budget", "900", "1000 x (100 - 10) / 100"),
        ],
    );
    // 900 / 1083.33 = 0.8308: 12.50 -> 10.38, 40 -> 33, 6 -> 4.98; 1083.33 / 0.9 = 1203.70
    let expected = [
        "payment.rate = 10.38",
        "process.email.volume = 33 emails per day",
        "process.email.effort = 4.98 minutes per email",
        "private.budget = 1204",
    ];
    assert_eq!(changes(&plan, "cost.budget"), expected);
}

#[test]
fn hourly_pay_against_the_whole_term() {
    let more: Fields = &[
        ("trial.fee", "60"),
        ("transition.training", "2 calls of 1 hour"),
        ("private.budget", "900"),
        ("private.budget_period", "total"),
    ];
    let plan = reckon(&[EMAIL, HOURLY, TERM, more]);
    let work = "20 hours x 12.50 x 28 days / 7 + 60 for the trial + 2 hours of training x 12.50";
    figures(&plan, &[("cost.total", "1085", work)]);
    // 840 / 1025 of the rate; 815 / 1000 of work and days: 28 days x 0.815 = 22.82
    let expected = [
        "payment.rate = 10.24",
        "process.email.volume = 32 emails per day",
        "process.email.effort = 4.89 minutes per email",
        "schedule.end = 2027-01-25",
        "private.budget = 1085",
    ];
    assert_eq!(changes(&plan, "cost.budget"), expected);
}

#[test]
fn pay_by_the_piece() {
    let plan = reckon(&[&[
        ("process.1.id", "post"),
        ("process.1.volume", "300 invoices a month"),
        ("process.1.effort", "2 minutes per invoice"),
        ("payment.model", "per_unit"),
        ("payment.rate", "2"),
        ("payment.unit", "invoice"),
        ("private.budget", "500"),
        ("private.budget_period", "month"),
    ]]);
    // 300 x 12 / 52 = 69.23
    figures(
        &plan,
        &[("cost.week", "138.46", "69.23 invoices a week x 2"), ("cost.month", "600", "69.23 invoices a week x 2 x 52 / 12")],
    );
    let expected = ["payment.rate = 1.66", "process.post.volume = 250 invoices per month", "private.budget = 600"];
    assert_eq!(changes(&plan, "cost.budget"), expected);
}

#[test]
fn a_retainer() {
    let plan = reckon(&[&[
        ("payment.model", "retainer"),
        ("payment.amount", "650"),
        ("payment.period", "quarter"),
        ("private.budget", "200"),
        ("private.budget_period", "month"),
    ]]);
    figures(&plan, &[("cost.week", "50", "650 a quarter / 13"), ("cost.month", "216.67", "650 a quarter / 13 x 52 / 12")]);
    assert_eq!(changes(&plan, "cost.budget"), ["payment.amount = 600", "private.budget = 217"]);
}

#[test]
fn fixed_and_milestone_pay() {
    for model in ["fixed", "milestone"] {
        let plan = reckon(&[&[
            ("payment.model", model),
            ("payment.amount", "700"),
            ("schedule.start", "2027-01-04"),
            ("schedule.end", "2027-02-07"),
            ("trial.fee", "60"),
            ("private.budget", "700"),
            ("private.budget_period", "total"),
            ("private.contingency", "50"),
        ]]);
        figures(&plan, &[("cost.week", "140", "700 / 35 days x 7"), ("cost.total", "760", "700 + 60 for the trial")]);
        // 650 may be spent, 60 of it on the trial
        assert_eq!(changes(&plan, "cost.budget"), ["payment.amount = 590", "private.budget = 810"], "{model}");
    }
}

#[test]
fn the_owners_time_and_its_worth() {
    let owner: Fields = &[
        ("client.contact.1.name", "Ann"),
        ("client.contact.2.role", "Owner"),
        ("touchpoint.1.when", "every Monday 10:00"),
        ("touchpoint.1.duration", "30 minutes"),
        ("touchpoint.1.who", "Ann\nOwner\nTeam lead"),
        ("private.owner_time_now", "20 hours per week"),
        ("private.oversight", "2 hours per week"),
        ("private.owner_hour_value", "30"),
        ("transition.parallel_run", "2 weeks"),
    ];
    let plan = reckon(&[EMAIL, HOURLY, owner]);
    figures(
        &plan,
        &[
            ("touchpoint.1", "1", "1 x 30 minutes x 2 of your people (every Monday 10:00)"),
            ("owner.spent", "3", "2 + 1 hours"),
            ("owner.freed", "17", "20 - 3 hours"),
            ("owner.worth", "510", "17 hours x 30"),
            ("owner.gain", "260", "510 - 250 for the work"),
            ("owner.parallel.all", "40", "20 hours x 2 weeks"),
        ],
    );
    assert!(comparison(&plan, "owner.gain").fits);
    let plan = reckon(&[EMAIL, HOURLY, owner, &[("private.owner_hour_value", "14")]]);
    // 17 x 14 = 238 against 250; 20 x 14 = 280 leave 30 for care, 2.14 hours, 1 of them in meetings; 12.50 x 238 / 250 = 11.90
    assert_eq!(changes(&plan, "owner.gain"), ["private.oversight = 1.14 hours per week", "payment.rate = 11.9"]);
}

/// The clocks change on 14 March in Denver and on 28 March in London; the provider is off on the 26th.
const CLOCKS: Fields = &[
    ("schedule.start", "2027-03-10"),
    ("schedule.end", "2027-03-31"),
    ("schedule.hours", "at least 3 hours overlap"),
    ("client.time_zone", "America/Denver"),
    ("client.working_hours", "Mon-Fri 8-17"),
    ("provider.time_zone", "Europe/London"),
    ("provider.working_hours", "Mon-Fri 9-17"),
    ("provider.holidays", "2027-03-26"),
    ("touchpoint.1.name", "Call"),
    ("touchpoint.1.when", "every Monday 10:00"),
    ("touchpoint.1.duration", "30 minutes"),
];

#[test]
fn a_calendar_with_two_changes_of_the_clock() {
    let plan = reckon(&[EMAIL, CLOCKS]);
    figures(
        &plan,
        &[
            ("days.client", "16", "16 working days from 2027-03-10 to 2027-03-31 - 0 holidays"),
            ("days.both", "15", "16 - 1 on which the provider is off"),
            ("overlap.least", "2", "08:00-10:00 your time, 15:00-17:00 the provider's, on 6 days, first on 2027-03-10"),
            ("overlap.most", "3", "08:00-11:00 your time, 14:00-17:00 the provider's, on 9 days, first on 2027-03-15"),
            ("overlap.without", "1", "2027-03-26"),
            ("meeting.1", "3", "every Monday 10:00 in America/Denver is 16:00, 17:00 from 2027-03-29 in Europe/London"),
        ],
    );
    // an hour later there are 3 hours before the clocks change and 4 between the changes
    let expected = ["provider.working_hours = Mon-Fri 10:00-18:00", "schedule.hours = at least 2 hours overlap"];
    assert_eq!(changes(&plan, "overlap.wanted"), expected);
    // at 17:00 the provider has gone home
    let call = comparison(&plan, "meeting.1");
    assert_eq!((call.needed.to_string(), call.limit.to_string()), ("3".into(), "2".into()));
    // 20 hours / 5 days x 16 days = 64; 40 hours / 5 days x 15 days = 120
    figures(&plan, &[("term.needed", "64", "20 hours / 5 days x 16 days")]);
    assert!(comparison(&plan, "term.hours").fits);
}

#[test]
fn a_common_time_that_is_always_the_same_is_told_once() {
    let plan = reckon(&[EMAIL, CLOCKS, &[("client.time_zone", "Europe/London")]]);
    // from 9 to 17 in London on both sides
    figures(
        &plan,
        &[("overlap.least", "8", "09:00-17:00 your time, 09:00-17:00 the provider's, on 15 days, first on 2027-03-10")],
    );
    assert!(plan.figure("overlap.most").is_none());
}

#[test]
fn a_term_that_is_too_short() {
    let plan = reckon(&[EMAIL, CLOCKS, &[("payment.cap", "20 hours per week")]]);
    // 64 hours at 4 a day are 16 days, and the provider is off on one: the next day is 1 April
    assert_eq!(changes(&plan, "term.hours")[0], "schedule.end = 2027-04-01");
}

#[test]
fn a_time_to_react_that_closing_time_makes_impossible() {
    let plan = reckon(&[&[
        ("provider.working_hours", "Mon-Fri 9-17"),
        ("requirement.1.id", "R1"),
        ("requirement.1.standard", "Reply to every email within 4 hours"),
        ("requirement.1.aql", "95 %"),
    ]]);
    // closed 4 x 16 + 64 = 128 hours; too early 4 x 12 + 60 = 108; 100 - 100 x 108 / 168 = 35.71
    assert_eq!(plan.figure("week.closed").unwrap().value.to_string(), "128");
    assert_eq!(plan.figure("target.R1").unwrap().value.to_string(), "35.71");
    assert_eq!(changes(&plan, "target.R1")[..2], ["requirement.R1.aql = 35 %", "requirement.R1.standard = within 64 hours"]);
}

#[test]
fn what_is_missing_is_named_with_its_field() {
    let plan = reckon(&[&[("process.1.id", "email"), ("process.1.volume", "40 emails per day"), ("payment.model", "hourly")]]);
    let missing: Vec<&str> =
        plan.sections.iter().flat_map(|section| &section.missing).map(|missing| missing.field.as_str()).collect();
    for field in ["process.email.effort", "payment.rate", "schedule.start", "private.oversight", "provider.time_zone"] {
        assert!(missing.contains(&field), "{field} is not among {missing:?}");
    }
    assert!(!plan.fits());
}

#[test]
fn the_complete_examples_fit() {
    for name in ["bookkeeping", "customer-email", "social-media", "technical-support", "website-maintenance"] {
        let path = format!("{}/examples/{name}.toml", env!("CARGO_MANIFEST_DIR"));
        let plan = Feasibility::of(&brief::source::read(&std::fs::read_to_string(path).unwrap()).brief);
        assert!(plan.fits(), "{name}: {plan:#?}");
    }
}

#[test]
fn a_price_for_work_without_an_end_lacks_the_end_and_no_currency() {
    let fixed: Fields = &[("payment.model", "fixed"), ("payment.amount", "400"), ("payment.currency", "GBP")];
    let missing = |tables: &[Fields]| {
        let plan = reckon(tables);
        let cost = plan.sections.iter().find(|section| section.name == "cost").unwrap();
        cost.missing.iter().map(|missing| missing.field.clone()).filter(|field| !field.starts_with("private")).collect::<Vec<_>>()
    };
    let start: Fields = &[("schedule.start", "2027-01-04")];
    assert_eq!(missing(&[fixed, start]), ["schedule.end"]);
    assert_eq!(missing(&[fixed]), ["schedule.start"]);
    assert_eq!(missing(&[fixed, TERM, &[("trial.fee", "EUR 60")]]), ["payment.currency"]);
    assert!(missing(&[fixed, TERM]).is_empty());
}
