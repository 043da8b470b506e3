//! What is left for later where somebody has a quarter of an hour only: the brief is sound without it, and better with it.

use crate::model::Path;

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
pub(super) const TOLD: &str =
    "your address, steps and draft replies, examples of good work, regular talks, access, a trial, taking over, your budget";

/// Whether the short way passes over a field, a list or a gate.
pub(super) fn is_later(id: &str) -> bool {
    LATER.contains(&id)
}

/// Whether the short way passes over what has this key, or over what that lies in.
pub(super) fn is_within_later(key: &str) -> bool {
    let (path, gate) = key.split_once('?').map_or((key, None), |(path, gate)| (path, Some(format!("?{gate}"))));
    let field = Path::new(path).field();
    let ends = field.match_indices('.').map(|(at, _)| at).chain([field.len()]);
    ends.map(|end| &field[..end]).any(is_later) || gate.is_some_and(|gate| is_later(&gate))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::interview::question::Step;
    use crate::interview::questions::SECTIONS;

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
    fn what_lies_in_it_waits_with_it() {
        for key in ["process.2.step.1.text", "requirement.1.remedy", "process.1?replies", "client.address"] {
            assert!(is_within_later(key), "{key}");
        }
        for key in ["process.2.volume", "requirement.1.aql", "requirement.1?looked at", "data.item.1.name"] {
            assert!(!is_within_later(key), "{key}");
        }
    }

    #[test]
    fn each_is_there_to_be_asked() {
        let known: Vec<String> = SECTIONS.iter().flat_map(|section| ids(section.steps)).collect();
        for id in LATER {
            assert!(known.iter().any(|one| one == id), "{id}");
        }
    }
}
