//! Whole interviews in a real terminal, from the first question to a saved brief, by somebody who knows the answers.
#![cfg(unix)]

mod terminal;

use std::path::Path;

use brief::check::{Options, check};
use brief::diagnostic::Level;
use brief::source::read;
use terminal::person::{Person, Screen};

/// A shop that hands its e-mail over. What has no answer here is answered with Enter.
const ANSWERS: &str = "
    kind: Customer service
    brief.title: Customer email
    brief.objective: Every customer gets a correct answer within 1 business day
    brief.background: An online shop for beeswax candles; 1,200 orders a month; the owner answers all mail
    client.name: Kerzen & Söhne
    client.address: Hafenweg 3, 24939 Flensburg, Germany
    brief.assumptions: The number of messages | The inbox
    brief.out_of_scope: Refunds: the provider
    offer:process: Answer customer email
    process.current: The owner answers from her telephone in the evening; customers wait 30 hours
    process.change: Every message is answered within 1 business day, and the owner is free in the evening
    process.volume: 35 emails a day
    process.tools: Help Scout | Shopify
    offer:process.reply: Where is my order? | May I send something back?
    client.contact.name: Silke Matthiesen
    client.contact.role: Owner
    client.contact.email: silke@example.com
    client.contact.responsible_for: Day-to-day questions | Payment
    client.contact.may_decide: All questions of money
    client.contact.deputy: Jan Matthiesen
    client.obligations: Answer the provider's questions | Tell the provider about
    client.time_zone: berlin
    client.working_hours: Mon-Fri 9-17
    provider.language_level: C1
    provider.time_zone: manila
    provider.working_hours: Mon-Fri 14-22
    offer:requirement: Reply to every customer email | No sampled reply
    requirement.incentive: EUR 30 extra for each month in which it was met
    schedule.start: 2027-02-01
    schedule.end: 2027-07-30
    schedule.hours: Mon-Fri, at least 3 hours overlap with our working hours
    offer:milestone: First results
    milestone.name: Handover complete
    milestone.due: start + 4 weeks
    milestone.deliverables: Reply library with 25 answers
    milestone.acceptance: 23 of 25 sampled replies need no correction
    touchpoint.name: Weekly call
    touchpoint.when: every Monday 10:00
    touchpoint.channel: video call
    payment.model: hourly
    payment.currency: EUR
    payment.rate: 12.50
    payment.cap: 24 hours per week
    payment.when: monthly in arrears
    payment.later: A monthly fee once R1 and R2 were met for 2 months in a row
    data.never_share: Bank logins | Full card numbers
    offer:data.item: Customer's name | Orders and delivery
    offer:data.evidence: Written answers
    access.system: Help Scout
    more:access: n
    access.level: User in one mailbox, no settings
    access.granted: Named account with two-step sign-in, on the first day
    gate:customers: y
    representation.channel: Help Scout only
    representation.tone: Warm and short, with the customer's first name
    representation.may_say: Delivery dates | Our returns policy
    representation.must_not_say: Anything about another | Promises of
    trial.fee: EUR 60
    trial.requirements: No sampled reply
    transition.training: 2 video sessions
    transition.materials: Reply library | Product list
    transition.ready_when: 20 test messages
    process.private.decision: outsource
    private.owner_time_now: 20 hours per week
    private.owner_hour_value: 40
    private.benefit: Two days a week for new candles
    private.budget: 1500
    private.real_deadline: 2027-08-13
    private.oversight: 2 hours per week
    private.walk_away: R1 below 80 % in two months running
    private.backup.name: Meike Petersen, who answered mail in 2025
    private.backup.available: within 4 business days
    offer:private.risk: The provider disappears
    settle: n
    document: Not now
";

/// What is answered where no kind of work offers anything.
const IN_OWN_WORDS: &str = "
    offer:milestone: Something else
    process.name: Answer customer email
    process.effort: 6 minutes per email
    process.deliverables: Answered conversations, tagged by topic
    process.step.text: Take the oldest unanswered conversation
    process.step.text: :skip
    process.hand_back: A legal threat
    requirement.standard: Reply to every customer email within 1 business day
    requirement.remedy: Below 90 % in a month: 5 % off the fee of that month
    trial.task: Answer 30 archived messages
    trial.pass_mark: 27 of 30 replies need no correction
    trial.requirements: Reply to every
    brief.assumptions: Order volume stays below 1,500 a month
    private.risk.risk: The provider disappears
    private.risk.answer: The owner answers for 3 days, then the backup does
    process.reply.request: Where is my order?
    process.reply.text: It leaves us today and is with you in 3 days.
    data.item.name: Customer name and email address
    data.item.kind: personal
    data.item.form: full
    data.item.reason: Replies are personal
    data.item.access: Read in Help Scout, no export
    data.evidence.name: Written answers on how data is kept
    requirement.importance: 3
    exit.notice: 30 days
";

/// The answers with some of them in place of others.
fn answers(others: &str) -> String {
    let id = |line: &str| line.trim().split_once(": ").map(|(id, _)| id.to_owned());
    let new: Vec<_> = others.lines().filter_map(id).collect();
    let kept = ANSWERS.lines().filter(|line| id(line).is_none_or(|id| !new.contains(&id)));
    kept.chain(others.lines()).collect::<Vec<_>>().join("\n")
}

/// Goes on with an interview until it ends; or is killed before every so many answers, and goes on again.
fn interview(folder: &Path, person: &mut Person, killed_every: Option<usize>) -> usize {
    interview_in(Screen::start(folder, &["new"]), folder, person, killed_every)
}

fn interview_in(mut screen: Screen, folder: &Path, person: &mut Person, killed_every: Option<usize>) -> usize {
    let (mut count, mut killed_at) = (0, 0);
    while let Some(asked) = screen.asked() {
        let is_due = killed_every.is_some_and(|every| count >= killed_at + every);
        // once the brief is saved there is nothing to go on with
        if is_due && !person.is_typing() && folder.join("brief.toml.draft").exists() {
            killed_at = count;
            screen.kill();
            screen = Screen::start(folder, &["new", "--resume"]);
            continue;
        }
        person.answer(&mut screen, &asked);
        count += 1;
        assert!(count < 400, "there is no end to it:\n{}", person.transcript);
    }
    assert_eq!(screen.exit_code(), 0);
    count
}

#[test]
fn from_the_first_question_to_a_clean_brief() {
    let folder = tempfile::tempdir().unwrap();
    let mut person = Person::new(ANSWERS);
    let count = interview(folder.path(), &mut person, None);
    let text = std::fs::read_to_string(folder.path().join("brief.toml")).unwrap();
    let findings = check(&read(&text), &Options { today: "2026-11-22".parse().ok(), stage: None });
    let grave: Vec<_> = findings.iter().filter(|finding| finding.level > Level::Advice).collect();
    assert!(grave.is_empty(), "{grave:#?}\n{text}");
    assert!(!folder.path().join("brief.toml.draft").exists());
    assert!(count <= 87, "{count} prompts are too many for half an hour");
}

#[test]
fn the_short_way_ends_in_a_brief_without_an_error() {
    let folder = tempfile::tempdir().unwrap();
    let mut person = Person::new(&answers("time: Enough to ask for offers"));
    let count = interview(folder.path(), &mut person, None);
    let text = std::fs::read_to_string(folder.path().join("brief.toml")).unwrap();
    let findings = check(&read(&text), &Options { today: "2026-11-22".parse().ok(), stage: None });
    let errors: Vec<_> = findings.iter().filter(|finding| finding.level == Level::Error).collect();
    assert!(errors.is_empty(), "{errors:#?}\n{text}");
    assert!(count <= 55, "{count} prompts are too many for a quarter of an hour");
}

#[test]
fn what_was_left_for_later_is_asked_for_at_the_end() {
    let (short, whole) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    interview(short.path(), &mut Person::new(&answers("time: Enough to ask for offers\npace: Go on")), None);
    interview(whole.path(), &mut Person::new(ANSWERS), None);
    let text = |folder: &tempfile::TempDir| std::fs::read_to_string(folder.path().join("brief.toml")).unwrap();
    assert_eq!(text(&short), text(&whole));
}

#[test]
fn nothing_is_lost_by_being_killed() {
    let (one, other) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    interview(one.path(), &mut Person::new(ANSWERS), None);
    interview(other.path(), &mut Person::new(ANSWERS), Some(10));
    let text = |folder: &tempfile::TempDir| std::fs::read_to_string(folder.path().join("brief.toml")).unwrap();
    assert_eq!(text(&one), text(&other));
}

#[test]
fn a_narrow_window_makes_the_same_brief() {
    let (narrow, wide) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let mut person = Person::new(ANSWERS);
    let screen = Screen::start_with(narrow.path(), &["new"], 60);
    interview_in(screen, narrow.path(), &mut person, None);
    // what is being typed may go over the edge; all else is broken between words
    let too_wide = person.transcript.lines().find(|line| !line.contains('\u{203a}') && console::measure_text_width(line) > 60);
    assert_eq!(too_wide, None);
    interview(wide.path(), &mut Person::new(ANSWERS), None);
    let text = |folder: &tempfile::TempDir| std::fs::read_to_string(folder.path().join("brief.toml")).unwrap();
    assert_eq!(text(&narrow), text(&wide));
}

#[test]
fn what_is_left_is_settled_in_the_review_and_the_document_made() {
    let folder = tempfile::tempdir().unwrap();
    // what this business does not care about is not spoken of
    std::fs::write(folder.path().join("brief.check.toml"), "[levels]\nno-change-control = \"off\"\n").unwrap();
    let answers = answers(&format!("{IN_OWN_WORDS}\nsettle: y\nsettle: n\ndocument: A page"));
    let mut person = Person::new(&answers);
    let mut screen = Screen::start(folder.path(), &["new", "--quick"]);
    let mut count = 0;
    while let Some(asked) = screen.asked() {
        person.answer(&mut screen, &asked);
        count += 1;
        assert!(count < 200, "there is no end to it:\n{}", person.transcript);
    }
    assert_eq!(screen.exit_code(), 0);
    assert!(person.transcript.contains("skip leaves it"), "{}", person.transcript);
    assert!(!person.transcript.contains("how a change is agreed"), "{}", person.transcript);
    let page = std::fs::read_to_string(folder.path().join("brief.scope-of-work.html"))
        .or_else(|_| std::fs::read_to_string(folder.path().join("scope-of-work.html")));
    assert!(
        page.is_ok_and(|page| page.contains("Kerzen")),
        "{:?}",
        std::fs::read_dir(folder.path()).unwrap().collect::<Vec<_>>()
    );
}

#[test]
fn an_empty_brief_is_fixed_question_by_question() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("brief.toml");
    std::fs::write(&file, "[brief]\ntitle = \"Customer email\"\n").unwrap();
    let mut person = Person::new(&answers(IN_OWN_WORDS));
    let mut screen = Screen::start(folder.path(), &["fix", "--level", "advice"]);
    let mut count = 0;
    while let Some(asked) = screen.asked() {
        person.answer(&mut screen, &asked);
        count += 1;
        assert!(count < 400, "there is no end to it:\n{}", person.transcript);
    }
    assert_eq!(screen.exit_code(), 0);
    let text = std::fs::read_to_string(&file).unwrap();
    let left = check(&read(&text), &Options { today: "2026-11-22".parse().ok(), stage: None });
    let grave: Vec<_> = left.iter().filter(|finding| finding.level > Level::Advice).map(|finding| &finding.message).collect();
    assert!(grave.is_empty(), "{grave:#?}\n{text}");
}

const SHOP: &str = include_str!("../examples/customer-email.toml");

/// The lines that are in one text and not in the other, and the other way round.
fn differ(old: &str, new: &str) -> (Vec<String>, Vec<String>) {
    let only = |one: &str, other: &str| {
        let known: Vec<&str> = other.lines().collect();
        one.lines().filter(|line| !known.contains(line)).map(str::to_owned).collect()
    };
    (only(old, new), only(new, old))
}

#[test]
fn one_path_is_edited_and_nothing_else() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("brief.toml");
    std::fs::write(&file, SHOP).unwrap();
    let mut screen = Screen::start(folder.path(), &["edit", "payment.cap"]);
    // the old value is what Enter takes
    screen.reply("(24 hours per week)", "22 hours a week");
    assert!(screen.asked().is_none());
    assert_eq!(screen.exit_code(), 0);
    let (gone, new) = differ(SHOP, &std::fs::read_to_string(&file).unwrap());
    assert_eq!(gone, ["cap = \"24 hours per week\""]);
    assert_eq!(new, ["cap = \"22 hours per week\""]);
}

#[test]
fn items_of_a_list_are_added_changed_copied_moved_and_deleted() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("brief.toml");
    std::fs::write(&file, SHOP).unwrap();
    let mut screen = Screen::start(folder.path(), &["edit", "glossary"]);
    screen.choose("word 2").choose("Move up").choose("word 3").choose("Copy");
    screen.choose("word 4").choose("Which word?").reply("Which word?", "\x1b[C day of ours").choose("Back");
    screen.choose("word 1").choose("Delete").choose("Another word").reply("Which word?", "Ball");
    screen.choose("What does `Ball` mean here?").reply("mean here?", "50 grams of wool").choose("Back").choose("Done");
    assert!(screen.asked().is_none());
    assert_eq!(screen.exit_code(), 0);
    let words: Vec<String> =
        read(&std::fs::read_to_string(&file).unwrap()).brief.glossary.into_iter().map(|one| one.term).collect();
    assert_eq!(words[0], "Return number");
    assert!(!words.contains(&"Dye lot".to_owned()) && words.contains(&"Ball".to_owned()), "{words:?}");
    assert!(words.iter().filter(|word| word.starts_with("Business day")).count() == 2, "{words:?}");
}

#[test]
fn what_other_answers_name_is_deleted_from_them_too() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("brief.toml");
    std::fs::write(&file, SHOP).unwrap();
    let delete = |answer: &str| {
        let mut screen = Screen::start(folder.path(), &["edit", "requirement"]);
        screen.choose("requirement R2").choose("Delete").reply("Delete requirement R2?", answer).choose("Done");
        assert!(screen.asked().is_none());
        assert!(screen.seen.contains("By which requirements is it measured?  (trial.requirements)"), "{}", screen.seen);
        assert_eq!(screen.exit_code(), 0);
        read(&std::fs::read_to_string(&file).unwrap()).brief
    };
    let old = read(SHOP).brief;
    assert!(old.trial.requirements.contains(&"R2".to_owned()));
    assert_eq!(delete(""), old, "Enter deletes nothing");
    let new = delete("y");
    assert_eq!(new.requirement.len() + 1, old.requirement.len());
    assert!(new.requirement.iter().all(|requirement| requirement.id != "R2"));
    assert!(!new.trial.requirements.contains(&"R2".to_owned()), "{:?}", new.trial.requirements);
}

#[test]
fn lines_of_a_text_are_changed_moved_copied_and_deleted() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("brief.toml");
    std::fs::write(&file, SHOP).unwrap();
    let old = read(SHOP).brief.brief.out_of_scope;
    let mut screen = Screen::start(folder.path(), &["edit", "brief.out_of_scope"]);
    screen.choose(&old[1]).choose("Move up").choose(&old[0]).choose("Delete");
    screen.choose("Add a line").reply("One more", "Parcels").choose("Parcels").choose("Move up");
    screen.choose(&old[2]).choose("Change").reply("Write it anew", "Letters").choose("Done");
    assert!(screen.asked().is_none());
    assert_eq!(screen.exit_code(), 0);
    let mut new = vec![old[1].clone(), "Letters".to_owned()];
    new.extend(old[3..].iter().cloned());
    new.insert(new.len() - 1, "Parcels".to_owned());
    // the new line went before the one that was last
    assert_eq!(read(&std::fs::read_to_string(&file).unwrap()).brief.brief.out_of_scope, new);
}

#[test]
fn a_line_that_is_emptied_goes_and_those_behind_it_stay() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("brief.toml");
    std::fs::write(&file, SHOP).unwrap();
    let mut screen = Screen::start(folder.path(), &["edit", "brief.out_of_scope"]);
    screen.choose("Write all of them anew");
    // Ctrl-U empties the line that stands there
    screen.reply("not part of the job?", "").reply("and", "\x15").reply("and", "").reply("and", "").reply("and", "");
    assert!(screen.asked().is_none());
    assert_eq!(screen.exit_code(), 0);
    let left = read(&std::fs::read_to_string(&file).unwrap()).brief.brief.out_of_scope;
    assert_eq!(left.len(), 3);
    assert!(!left.contains(&"Telephone calls".to_owned()), "{left:?}");
}

#[test]
fn findings_are_settled_in_the_file() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("brief.toml");
    let broken = SHOP.replace("cap = \"24 hours per week\"", "cap = \"12 hours per week\"").replace("notice = \"30 days\"\n", "");
    std::fs::write(&file, &broken).unwrap();
    let mut screen = Screen::start(folder.path(), &["fix"]);
    screen.choose("What is the most that may be worked").reply("12 hours", "24 hours a week");
    while let Some(asked) = screen.asked() {
        assert!(asked.text.contains(":skip leaves it"), "{}", asked.text);
        screen.press(":skip\r");
    }
    assert_eq!(screen.exit_code(), 0);
    assert!(std::fs::read_to_string(&file).unwrap().contains("cap = \"24 hours per week\""));
}
