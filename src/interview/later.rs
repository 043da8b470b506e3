//! What is left for later where somebody has a quarter of an hour only: the brief is sound without it, and better with it.

use super::question::Step;
use super::questions::SECTIONS;
use super::topic::places;
use crate::check::faces_customers;
use crate::model::Brief;

/// The fields, lists and gates (`?trial`) that the short way passes over.
const LATER: &[&str] = &[
    "client.address",
    "process.step",
    "process.hand_back",
    "?replies",
    "client.contact.deputy",
    "provider.time_zone",
    "provider.working_hours",
    "client.obligations",
    "requirement.incentive",
    "requirement.remedy",
    "requirement.good_example",
    "requirement.bad_example",
    "requirement.ramp",
    "touchpoint",
    "data.evidence",
    "access",
    "?customers",
    "?trial",
    "?transition",
    "?private",
];

/// What is in it, for whoever decides whether to go on.
const TOLD: &[(&str, &str)] = &[
    ("client.address", "your address"),
    ("process.step", "steps"),
    ("process.reply", "draft replies"),
    ("requirement.good_example", "examples of good work"),
    ("touchpoint", "regular talks"),
    ("access", "access"),
    ("trial.task", "a trial"),
    ("transition.start", "taking over"),
    ("private.budget", "your budget"),
];

/// What of it a brief does not have.
pub(super) fn left(brief: &Brief) -> String {
    let is_given = |name: &str| places(brief, name).iter().any(|path| brief.get(path).is_some() || brief.count(path) > 0);
    // who writes to nobody needs no drafts
    let applies = |name: &str| name != "process.reply" || brief.process.iter().any(faces_customers);
    TOLD.iter().filter(|(name, _)| applies(name) && !is_given(name)).map(|(_, words)| *words).collect::<Vec<_>>().join(", ")
}

/// How many sections have a question that the short way does not pass over.
pub(super) fn sections() -> usize {
    let is_asked = |step: &Step| !matches!(step, Step::If(gate) if is_later(&format!("?{}", gate.id)));
    SECTIONS.iter().filter(|section| section.steps.iter().any(is_asked)).count()
}

/// Whether the short way passes over a field, a list or a gate.
pub(super) fn is_later(id: &str) -> bool {
    LATER.contains(&id)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Path;

    fn ids(steps: &[Step]) -> Vec<String> {
        let of = |step: &Step| match step {
            Step::Ask(question) => vec![question.path.to_owned()],
            Step::Repeat(block) => [vec![block.path.to_owned()], ids(block.steps)].concat(),
            Step::If(gate) => [vec![format!("?{}", gate.id)], ids(gate.steps)].concat(),
            Step::Each(_, steps) => ids(steps),
        };
        steps.iter().flat_map(of).collect()
    }

    #[test]
    fn what_is_given_is_not_left() {
        let mut brief = Brief::default();
        assert!(left(&brief).contains("steps, examples"));
        brief.set(&Path::new("process.1.name"), "Answer customer email").unwrap();
        assert!(left(&brief).contains("steps, draft replies, ") && left(&brief).ends_with(", your budget"));
        brief.set(&Path::new("process.1.step.1.text"), "Open the post").unwrap();
        brief.set(&Path::new("private.budget"), "GBP 600").unwrap();
        assert!(!left(&brief).contains("steps") && !left(&brief).contains("budget"), "{}", left(&brief));
    }

    #[test]
    fn the_short_way_has_nothing_in_private() {
        assert_eq!(sections(), SECTIONS.len() - 1);
    }

    #[test]
    fn each_is_there_to_be_asked() {
        let known: Vec<String> = SECTIONS.iter().flat_map(|section| ids(section.steps)).collect();
        for id in LATER {
            assert!(known.iter().any(|one| one == id), "{id}");
        }
    }
}
