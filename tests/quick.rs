//! The short interview ends in a brief with which offers can be asked for, for every kind of work.

use std::collections::BTreeSet;

use brief::check::{Options, Stage, check_brief};
use brief::diagnostic::Level;
use brief::interview::kinds::kinds;
use brief::interview::{End, Input, Interview, Progress, Prompt, Prompter, Stop};
use brief::model::{Brief, Status};

/// What is asked for without anything that Enter could take.
const ANSWERS: &[(&str, &str)] = &[
    ("be called?", "Work for Garside"),
    ("What result", "Every customer gets a correct answer within 1 business day"),
    ("business called?", "Garside & Daughters"),
    ("Which piece of work", "Answer customer email"),
    ("when it is done?", "Answered conversations"),
    ("speaks for you?", "Helen Garside"),
    ("call it well done?", "Reply to every customer email within 1 business day"),
    ("work begin?", "2027-01-04"),
    ("finished first", "Handover complete"),
    ("By when?", "start + 3 weeks"),
    ("handed over then?", "A report on the first 3 weeks"),
    ("currency?", "GBP"),
    ("How much for one", "20"),
    ("How much is it in all", "2000"),
    ("What is paid for one by one?", "piece"),
    ("ever see?", "Bank logins"),
    ("Which data?", "Customer name and email address"),
];

/// Somebody who takes what is suggested, presses Enter, and answers the rest.
#[derive(Default)]
struct Hurried {
    /// Whether only the first of several suggestions is taken.
    first_only: bool,
    asked: Vec<String>,
}

impl Prompter for Hurried {
    fn say(&mut self, _: &str, _: bool) -> Result<(), Stop> {
        Ok(())
    }
    fn stress(&mut self, _: &str, _: &[std::ops::Range<usize>]) -> Result<(), Stop> {
        Ok(())
    }
    fn text(&mut self, prompt: &Prompt) -> Result<Input<String>, Stop> {
        self.asked.push(prompt.ask.clone());
        assert!(self.asked.len() < 80, "there is no end to it: {:?}", self.asked);
        let known = || ANSWERS.iter().find(|(ask, _)| prompt.ask.contains(ask)).map(|(_, answer)| (*answer).to_owned());
        Ok(Input::Given(prompt.initial.clone().or_else(|| prompt.default.clone()).or_else(known).unwrap_or_default()))
    }
    fn choose(&mut self, ask: &str, items: &[String], default: usize) -> Result<Input<usize>, Stop> {
        self.asked.push(ask.to_owned());
        // of data somebody must say what they are
        let personal = items.iter().position(|item| item.starts_with("personal"));
        Ok(Input::Given(personal.unwrap_or(default)))
    }
    fn choose_many(&mut self, ask: &str, items: &[(String, bool)]) -> Result<Input<Vec<usize>>, Stop> {
        self.asked.push(ask.to_owned());
        let suggested = (0..items.len()).filter(|i| !items[*i].0.starts_with("Something"));
        Ok(Input::Given(suggested.take(if self.first_only { 1 } else { items.len() }).collect()))
    }
    fn edit(&mut self, _: &str) -> Result<Option<String>, Stop> {
        Ok(None)
    }
}

/// The errors that are left, and what was asked.
fn interviewed(kind: Option<&str>, first_only: bool) -> (Vec<String>, Vec<String>) {
    let mut brief = Brief::default();
    brief.brief.date = "2026-11-22".parse().ok();
    brief.brief.revision = Some(1);
    brief.brief.status = Some(Status::Draft);
    brief.brief.language = "en-GB".to_owned();
    let progress = Progress { quick: true, kinds: kind.map(str::to_owned).into_iter().collect(), ..Progress::default() };
    let mut hurried = Hurried { first_only, ..Hurried::default() };
    let mut keep = |_: &Brief, _: &Progress| Ok(());
    let (brief, end) = Interview::new(brief, progress, &mut hurried, &mut keep).run().unwrap();
    assert_eq!(end, End::Finished);
    let options = Options { today: "2026-11-22".parse().ok(), stage: Some(Stage::Ask) };
    let found = check_brief(&brief, &options);
    let errors = found.iter().filter(|finding| finding.level == Level::Error);
    (errors.map(|finding| format!("{}: {}", finding.slug, finding.message)).collect(), hurried.asked)
}

#[test]
fn the_short_way_leaves_no_error() {
    let all = kinds().iter().map(|kind| Some(kind.name)).chain([None]);
    for (kind, first_only) in all.flat_map(|kind| [(kind, false), (kind, true)]) {
        let (errors, asked) = interviewed(kind, first_only);
        assert!(errors.is_empty(), "{kind:?}, first only: {first_only}: {errors:#?}\n{asked:#?}");
        eprintln!("{kind:?} {first_only}: {} {asked:#?}", asked.len());
    }
}

#[test]
fn data_is_asked_for_where_customers_are_met_and_its_terms_together() {
    let asked = |kind| interviewed(Some(kind), false).1.into_iter().collect::<BTreeSet<_>>();
    let data = "Which of these data will the provider see?";
    assert!(asked("customer-service").contains(data));
    assert!(asked("customer-service").iter().any(|ask| ask.starts_with("Agree on these terms for data?")));
    assert!(!asked("design").contains(data));
}
