//! Who covers what: the responsibility matrix, from the owners of the steps.

use serde::Serialize;

use crate::model::{Brief, StepOwner};

/// One step, with a mark in the column of its owner.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub(super) struct MatrixRow {
    process: String,
    step: String,
    provider: &'static str,
    client: &'static str,
    shared: &'static str,
    third_party: &'static str,
}

/// One row a step; none at all where no step has an owner.
pub(super) fn matrix(brief: &Brief) -> Vec<MatrixRow> {
    let steps = || brief.process.iter().flat_map(|process| process.step.iter().map(move |step| (process, step)));
    if steps().all(|(_, step)| step.owner.is_none()) {
        return Vec::new();
    }
    let mark = |is: bool| if is { "●" } else { "" };
    steps()
        .map(|(process, step)| MatrixRow {
            process: if brief.process.len() > 1 { process.name.clone() } else { String::new() },
            step: step.text.clone(),
            provider: mark(step.owner == Some(StepOwner::Provider)),
            client: mark(step.owner == Some(StepOwner::Client)),
            shared: mark(step.owner == Some(StepOwner::Shared)),
            third_party: mark(step.owner == Some(StepOwner::ThirdParty)),
        })
        .collect()
}
