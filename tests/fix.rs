//! Every rule names the questions that answer it, and answering them makes its finding go.

mod other_ways;

use brief::check::{Options, Page, RULES, Stage, answered_by, check, check_brief};
use brief::diagnostic::Finding;
use brief::interview::topic::question;
use brief::interview::{Command, Input, Prompt, Prompter, Stop, Topic, Work, remedy, settle};
use brief::model::{Brief, Path, Segment, Shape};
use brief::source::read;
use other_ways::OTHER_WAYS;

fn options() -> Options {
    Options { today: "2026-12-01".parse().ok(), stage: Some(Stage::Run) }
}

fn found(text: &str, slug: &str) -> Vec<Finding> {
    check(&read(text), &options()).into_iter().filter(|finding| finding.slug == slug).collect()
}

/// The fields of a topic: itself, or all fields of the item it stands for.
fn fields(topic: &Topic) -> Vec<Path> {
    let Topic::Path(path) = topic else { return Vec::new() };
    match Shape::get().table(&path.field()) {
        Some(table) => table.keys.iter().map(|key| path.key(key)).collect(),
        None => vec![path.clone()],
    }
}

/// What a better brief says in a field; in its last item where it has fewer of them.
fn answer(better: &Brief, path: &Path) -> String {
    let mut at = Path::default();
    for segment in &path.0 {
        at = match segment {
            Segment::Key(key) => at.key(key),
            Segment::Item(index) => at.item((*index).min(better.count(&at).saturating_sub(1))),
        };
    }
    better.get(&at).unwrap_or_default()
}

#[test]
fn every_rule_has_questions_or_says_that_it_has_none() {
    for rule in RULES {
        let example = Page::new(rule.page).example("Example").unwrap();
        let brief = read(example).brief;
        for finding in found(example, rule.slug) {
            let topics = remedy(&brief, &finding);
            let nowhere = finding.labels[0].path.is_empty() || answered_by(rule.slug).is_some_and(<[&str]>::is_empty);
            assert_eq!(topics.is_empty(), nowhere, "{}: {:?}", rule.slug, finding.labels[0]);
            for path in topics.iter().flat_map(fields) {
                let known = question(&path.field()).is_some() || Shape::get().table(&path.field()).is_some();
                assert!(known, "{}: nothing asks for {path}", rule.slug);
            }
        }
    }
}

#[test]
fn answering_makes_the_finding_go() {
    let mut stay = Vec::new();
    for rule in RULES {
        let page = Page::new(rule.page);
        let (example, instead) = (page.example("Example").unwrap(), page.example("Instead").unwrap());
        let (mut brief, better) = (read(example).brief, read(instead).brief);
        let found = found(example, rule.slug);
        let places: Vec<String> = found.iter().map(|finding| finding.labels[0].path.clone()).collect();
        let all: Vec<Path> = found.iter().flat_map(|finding| remedy(&brief, finding)).flat_map(|topic| fields(&topic)).collect();
        if all.is_empty() {
            continue;
        }
        for path in all {
            let _ = brief.set(&path, &answer(&better, &path));
        }
        // what an answer brings up elsewhere is a finding of its own
        let same = |finding: &Finding| finding.slug == rule.slug && places.contains(&finding.labels[0].path);
        if check_brief(&brief, &options()).iter().any(same) {
            stay.push(rule.slug);
        }
    }
    let known: Vec<&str> = OTHER_WAYS.iter().map(|(slug, _)| *slug).collect();
    assert_eq!(stay, known);
}

#[test]
fn an_empty_brief_is_asked_for_everything_that_is_missing() {
    let brief = Brief::default();
    for finding in check_brief(&brief, &options()) {
        assert!(!remedy(&brief, &finding).is_empty(), "{}: {:?}", finding.slug, finding.labels[0]);
    }
}

/// Somebody who leaves everything as it is, and remembers what was said.
#[derive(Default)]
struct Skips {
    said: String,
}

impl Prompter for Skips {
    fn say(&mut self, line: &str, _: bool) -> Result<(), Stop> {
        self.said.push_str(line);
        Ok(())
    }
    fn stress(&mut self, text: &str, _: &[std::ops::Range<usize>]) -> Result<(), Stop> {
        self.say(text, false)
    }
    fn text(&mut self, _: &Prompt) -> Result<Input<String>, Stop> {
        Ok(Input::Command(Command::Skip))
    }
    fn choose(&mut self, _: &str, _: &[String], _: usize) -> Result<Input<usize>, Stop> {
        Ok(Input::Command(Command::Skip))
    }
    fn choose_many(&mut self, _: &str, _: &[(String, bool)]) -> Result<Input<Vec<usize>>, Stop> {
        Ok(Input::Command(Command::Skip))
    }
    fn edit(&mut self, _: &str) -> Result<Option<String>, Stop> {
        Ok(None)
    }
}

/// A brief whose findings are gone through.
struct Shown(Brief);

impl Work for Shown {
    fn brief(&self) -> &Brief {
        &self.0
    }
    fn check(&self, brief: &Brief) -> Vec<Finding> {
        check_brief(brief, &options())
    }
    fn findings(&self) -> Vec<Finding> {
        self.check(&self.0)
    }
    fn answered(&mut self, brief: Brief) -> Result<Option<String>, Stop> {
        self.0 = brief;
        Ok(None)
    }
    fn undo(&mut self) -> Result<(), Stop> {
        unreachable!("nobody goes back here")
    }
}

#[test]
fn every_finding_is_shown_once_and_can_be_left() {
    for rule in RULES {
        let brief = read(Page::new(rule.page).example("Example").unwrap()).brief;
        let mut skips = Skips::default();
        let mut shown = Shown(brief.clone());
        settle(&mut skips, &mut shown).unwrap();
        assert_eq!(shown.0, brief, "{}: leaving changes something", rule.slug);
        for finding in check_brief(&brief, &options()) {
            assert!(skips.said.contains(&finding.in_words()), "{}: {}", rule.slug, finding.message);
        }
    }
}
