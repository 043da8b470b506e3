//! `brief fix` in a real terminal: a brief with findings of each rule in turn is walked through by somebody who knows the answers.
#![cfg(unix)]

mod other_ways;
mod terminal;

use std::path::Path as FilePath;

use brief::check::{Options, Page, RULES, Rule, Stage, check};
use brief::diagnostic::Finding;
use brief::interview::question::Choices;
use brief::interview::topic::{places as places_of, question};
use brief::interview::{Topic, remedy};
use brief::model::{Brief, FieldKind, Path, Segment, Shape};
use brief::source::read;
use other_ways::OTHER_WAYS;
use terminal::person::{Person, Screen};

const TODAY: &str = "2026-11-22";

/// The rule whose page leaves nothing to choose from: it has no work that the data could be needed for.
const NOTHING_TO_CHOOSE: &str = "data-item-without-process";

fn found(text: &str, rule: &Rule) -> Vec<Finding> {
    let options = Options { today: TODAY.parse().ok(), stage: Some(Stage::Run) };
    check(&read(text), &options).into_iter().filter(|finding| finding.slug == rule.slug).collect()
}

/// Where findings are, by rule and place.
fn places(findings: &[Finding]) -> Vec<String> {
    findings.iter().map(|finding| finding.labels[0].path.clone()).collect()
}

/// The fields that are asked for to answer a finding.
fn asked_for(brief: &Brief, finding: &Finding) -> Vec<Path> {
    let fields = |topic: Topic| match topic {
        Topic::Path(path) => match Shape::get().table(&path.field()) {
            Some(table) => table.keys.iter().map(|key| path.key(key)).collect(),
            None => vec![path],
        },
        Topic::Section(_) => Vec::new(),
    };
    remedy(brief, finding).into_iter().flat_map(fields).filter(|path| question(&path.field()).is_some()).collect()
}

/// What a better brief says in a field; in its last item where it has fewer of them.
fn better_answer(better: &Brief, path: &Path) -> Option<String> {
    let mut at = Path::default();
    for segment in &path.0 {
        at = match segment {
            Segment::Key(key) => at.key(key),
            Segment::Item(index) => at.item((*index).min(better.count(&at).checked_sub(1)?)),
        };
    }
    better.get(&at)
}

/// An answer as a person sees it at the prompt: items by their names, words without underscores, lists in one line.
fn as_shown(brief: &Brief, path: &Path, answer: &str) -> String {
    let question = question(&path.field()).unwrap();
    let is_word = matches!(question.field().map(|field| &field.kind), Some(FieldKind::Word(_)));
    let one = |line: &str| match question.choices {
        Choices::Processes => brief.process.iter().find(|one| one.id == line).map(|one| one.name.clone()),
        Choices::Requirements => brief.requirement.iter().find(|one| one.id == line).map(|one| one.standard.clone()),
        Choices::People | Choices::Field => Some(if is_word { line.replace('_', " ") } else { line.to_owned() }),
    };
    answer.lines().filter_map(one).collect::<Vec<_>>().join(" | ")
}

/// Which of several answers that do not go together the better brief changes, where it is not the first of them.
fn changed(brief: &Brief, better: &Brief, finding: &Finding) -> Option<String> {
    let paths = finding.labels.iter().map(|label| Path::resolve(&label.path, brief).0);
    let is_changed = |path: &Path| brief.get(path).is_some() && better_answer(better, path) != brief.get(path);
    let (at, path) = paths.enumerate().find(|(_, path)| is_changed(path))?;
    let is_item = path.0.iter().any(|segment| matches!(segment, Segment::Item(_)));
    (at > 0 && !is_item).then(|| Some(format!("changed: {}", question(&path.field())?.ask)))?
}

/// The project file under which nothing but one rule is spoken of.
fn only(rule: &Rule) -> String {
    let others = RULES.iter().filter(|other| other.slug != rule.slug);
    let guards = ["secret-in-brief", "private-value-in-public-field"];
    let off = others.filter(|other| !guards.contains(&other.slug)).map(|other| format!("{} = \"off\"\n", other.slug));
    format!("[levels]\n{}", off.collect::<String>())
}

/// A text without what may be broken in it.
fn unbroken(text: &str) -> String {
    text.split_whitespace().collect()
}

/// Walks through the findings; what was shown.
fn walk(folder: &FilePath, person: &mut Person) -> String {
    let arguments = ["fix", "--level", "advice", "--stage", "run"];
    let mut screen = Screen::start(folder, &arguments);
    let mut count = 0;
    while let Some(asked) = screen.asked() {
        person.answer(&mut screen, &asked);
        count += 1;
        assert!(count < 60, "there is no end to it:\n{}", person.transcript);
    }
    let seen = screen.seen.clone();
    assert_eq!(screen.exit_code(), 0, "{seen}");
    seen
}

#[test]
fn every_rule_is_answered_at_the_terminal() {
    let mut stay = Vec::new();
    for rule in RULES {
        let page = Page::new(rule.page);
        let (example, instead) = (page.example("Example").unwrap(), page.example("Instead").unwrap());
        let text = format!("# mine\n{example}\n# mine too\n");
        let (brief, better) = (read(&text).brief, read(instead).brief);
        let findings = found(&text, rule);
        assert!(!findings.is_empty(), "{}: nothing is found on this day", rule.slug);
        let asked: Vec<Path> = findings.iter().flat_map(|finding| asked_for(&brief, finding)).collect();
        if asked.is_empty() {
            continue;
        }
        let folder = terminal::folder();
        let file = folder.path().join("brief.toml");
        std::fs::write(&file, &text).unwrap();
        std::fs::write(folder.path().join("brief.check.toml"), only(rule)).unwrap();
        let answer = |path: &Path| Some(format!("{}: {}", path.field(), as_shown(&brief, path, &better_answer(&better, path)?)));
        let changed = findings.iter().filter_map(|finding| changed(&brief, &better, finding));
        let answers: Vec<String> = asked.iter().filter_map(answer).chain(changed).collect();
        let seen = walk(folder.path(), &mut Person::new(&answers.join("\n")));
        for finding in &findings {
            // lines are broken where the window ends
            assert!(
                unbroken(&seen).contains(&unbroken(&finding.in_words())),
                "{}: `{}` is not shown:\n{seen}",
                rule.slug,
                finding.in_words()
            );
        }
        let new = std::fs::read_to_string(&file).unwrap();
        let (left, before) = (found(&new, rule), places(&findings));
        if places(&left).iter().any(|place| before.contains(place)) {
            eprintln!("STAYS {}\n{seen}\n{new}", rule.slug);
            stay.push(rule.slug);
        }
        only_answers_changed(rule, &text, &new, &asked);
    }
    let known: Vec<&str> = OTHER_WAYS.iter().map(|(slug, _)| *slug).chain([NOTHING_TO_CHOOSE]).collect();
    assert_eq!(stay, known);
}

/// Comments stay, and so does every answer that was not asked for.
fn only_answers_changed(rule: &Rule, old: &str, new: &str, asked: &[Path]) {
    assert!(new.starts_with("# mine\n") && new.ends_with("\n# mine too\n"), "{}:\n{new}", rule.slug);
    let fields: Vec<String> = asked.iter().map(Path::field).collect();
    let (old, new) = (read(old).brief, read(new).brief);
    for field in Shape::get().fields.iter().filter(|field| !fields.iter().any(|path| path == field.path)) {
        for path in places_of(&old, field.path) {
            if let Some(value) = old.get(&path) {
                assert_eq!(new.get(&path), Some(value), "{}: {path}", rule.slug);
            }
        }
    }
}
