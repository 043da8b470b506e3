//! What is taken of a suggestion, and what is asked about it, by a person who presses Enter at nearly everything.

use std::ops::Range;

use brief::interview::{Command, Input, Interview, Progress, Prompt, Prompter, Stop};
use brief::model::{Brief, Path};

/// Presses Enter, but for some prompts, which begin like this; `:` words are commands.
struct Enter<'a> {
    answers: &'a [(&'a str, &'a str)],
    until: &'a str,
    /// Everything asked and said.
    seen: Vec<String>,
}

impl Enter<'_> {
    fn answer(&mut self, ask: &str) -> Option<&str> {
        self.seen.push(ask.to_owned());
        assert!(self.seen.len() < 500, "there is no end to it: {:#?}", &self.seen[480..]);
        self.answers.iter().find(|(start, _)| ask.starts_with(start)).map(|(_, answer)| *answer)
    }
}

impl Prompter for Enter<'_> {
    fn say(&mut self, line: &str, _: bool) -> Result<(), Stop> {
        self.seen.push(line.trim().to_owned());
        Ok(())
    }

    fn stress(&mut self, text: &str, _: &[Range<usize>]) -> Result<(), Stop> {
        self.say(text, false)
    }

    fn text(&mut self, prompt: &Prompt) -> Result<Input<String>, Stop> {
        if prompt.ask.starts_with(self.until) {
            return Ok(Input::Command(Command::Save));
        }
        let given = prompt.initial.clone().or_else(|| prompt.default.clone());
        let is_choice = prompt.ask.ends_with("/n)") || prompt.ask.ends_with("/N)");
        Ok(match self.answer(&prompt.ask) {
            Some(":skip") => Input::Command(Command::Skip),
            Some(answer) => Input::Given(answer.to_owned()),
            None if given.is_some() || is_choice => Input::Given(given.unwrap_or_default()),
            None => Input::Command(Command::Skip),
        })
    }

    fn choose(&mut self, ask: &str, items: &[String], default: usize) -> Result<Input<usize>, Stop> {
        let wanted = self.answer(ask).map(str::to_owned);
        Ok(Input::Given(wanted.and_then(|wanted| items.iter().position(|item| *item == wanted)).unwrap_or(default)))
    }

    fn choose_many(&mut self, ask: &str, items: &[(String, bool)]) -> Result<Input<Vec<usize>>, Stop> {
        let wanted = self.answer(ask).map(str::to_owned);
        let chosen = |(text, marked): &(String, bool)| wanted.as_ref().map_or(*marked, |wanted| text == wanted);
        Ok(Input::Given((0..items.len()).filter(|i| chosen(&items[*i])).collect()))
    }

    fn edit(&mut self, _: &str) -> Result<Option<String>, Stop> {
        Ok(None)
    }
}

const EMAILS: &str = "Reply to every customer email within 1 business day";

/// Interviews a shop that hands its e-mail over, from the requirements up to a question; what it says then, and what was seen.
fn interview(set: &[(&str, &str)], answers: &[(&str, &str)], until: &str) -> (Brief, Vec<String>) {
    let mut brief = Brief::default();
    let shop = [
        ("brief.title", "Post"),
        ("brief.date", "2026-11-22"),
        ("client.contact.1.name", "Ada"),
        ("data.never_share", "Bank logins"),
        ("process.1.id", "email"),
        ("process.1.name", "Answer customer email"),
    ];
    for (path, value) in shop.iter().chain(set) {
        brief.set(&Path::new(path), value).unwrap();
    }
    let progress = Progress { kinds: vec!["customer-service".to_owned()], ..Progress::default() };
    let mut enter = Enter { answers, until, seen: Vec::new() };
    let mut keep = |_: &Brief, _: &Progress| Ok(());
    let (brief, _) = Interview::new(brief, progress, &mut enter, &mut keep).run().unwrap();
    (brief, enter.seen)
}

const CHANGE_IT: &[(&str, &str)] =
    &[("Which of these should hold?", EMAILS), ("What about it?", "Take it, but change something in it")];

#[test]
fn what_is_taken_is_changed_answer_by_answer() {
    let (brief, seen) = interview(&[], CHANGE_IT, "When should the work begin?");
    let requirement = &brief.requirement[0];
    assert_eq!(requirement.importance, Some(5));
    assert_eq!(requirement.inspect, "Times of arrival and of first reply in the mailbox or help desk");
    let is_shown = |what: &str| seen.iter().filter(|line| line.contains(what)).count();
    assert_eq!(is_shown("looked at: Times of arrival"), 1, "{seen:#?}");
    assert_eq!(is_shown("importance 5 of 5"), 1, "{seen:#?}");
    // nothing of it is asked for unless it is chosen
    assert_eq!((is_shown("What will be looked at to see it?"), is_shown("what follows when it is missed?")), (0, 0), "{seen:#?}");

    let different = ("What should be different?", "importance 5 of 5");
    let less = [CHANGE_IT, &[different, ("How important", "2")]].concat();
    let (brief, _) = interview(&[], &less, "When should the work begin?");
    assert_eq!(brief.requirement[0].importance, Some(2));
    assert!(!brief.requirement[0].remedy.is_empty());
}

#[test]
fn a_line_with_two_wishes_is_taken_apart() {
    let own = ("Which of these should hold?", "Something else ...");
    let wish = ("What must be true", "every mail answered the same day and friendly");
    // the other wish is the next requirement, unless somebody says otherwise
    let (brief, seen) = interview(&[], &[own, wish], "Another requirement? (Y/n)");
    assert_eq!(brief.requirement[0].standard, "Every mail answered the same day", "{seen:#?}");
}

#[test]
fn what_a_requirement_has_said_already_is_not_asked_again() {
    let known = [("requirement.1.standard", EMAILS), ("requirement.1.kind", "timeliness")];
    let own = ("Which of these should hold?", "Something else ...");
    let wording = ("How should it read?", "At most [1] of [20] sampled replies lacks [a greeting by name]  (quality)");
    let (_, seen) = interview(&known, &[own, ("What must be true", "quick and friendly"), wording], "Another requirement?");
    assert!(seen.iter().any(|line| line.starts_with("`quick` is said already: Reply")), "{seen:#?}");
}

#[test]
fn what_is_skipped_together_is_neither_taken_nor_asked_for() {
    let answers = [("What must be true", EMAILS), ("Which of these should hold?", "nothing"), ("Check it like this?", ":skip")];
    let (brief, seen) = interview(&[("requirement.1.standard", EMAILS)], &answers, "When should the work begin?");
    assert_eq!((brief.requirement[0].importance, brief.requirement[0].aql), (None, None));
    assert!(seen.iter().any(|line| line.starts_with("Check it like this?")), "{seen:#?}");
    assert!(seen.iter().any(|line| line == "importance 4 of 5"), "{seen:#?}");
    assert!(!seen.iter().any(|line| line.starts_with("How important") || line.starts_with("How much of the time")), "{seen:#?}");
}

#[test]
fn a_trial_is_planned_for_a_day_to_come_and_who_meets_customers_is_not_asked() {
    let answers = [("What small job", "Answer 30 archived messages")];
    let (brief, seen) = interview(&[("schedule.start", "2026-12-01")], &answers, "What will you teach?");
    assert_eq!(brief.get(&Path::new("trial.due")).as_deref(), Some("start - 1 week"));
    assert!(seen.contains(&"done by: 1 week before the start (2026-11-24, a Tuesday)".to_owned()), "{seen:#?}");
    // the work is to answer customers
    assert!(!seen.iter().any(|line| line.contains("deal with your customers")), "{seen:#?}");
    assert!(seen.iter().any(|line| line.starts_with("the name they use: ")), "{seen:#?}");
    // and it has no end
    assert_eq!(brief.get(&Path::new("payment.model")).as_deref(), Some("hourly"));
}
