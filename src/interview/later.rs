//! What is left for later where somebody has a quarter of an hour only: the brief is sound without it, and better with it.

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
    fn each_is_there_to_be_asked() {
        let known: Vec<String> = SECTIONS.iter().flat_map(|section| ids(section.steps)).collect();
        for id in LATER {
            assert!(known.iter().any(|one| one == id), "{id}");
        }
    }
}
