//! Who covers what: the responsibility matrix, from the owners of the steps.

use serde::Serialize;

use crate::model::{Brief, Step, StepOwner};

/// The steps of one process.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(super) struct ProcessMatrix {
    process: String,
    steps: Vec<Row>,
}

/// One step, with a mark in the column of its owner.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct Row {
    step: String,
    provider: &'static str,
    client: &'static str,
    shared: &'static str,
    third_party: &'static str,
}

/// One table a process; none where no step of it has an owner.
pub(super) fn matrix(brief: &Brief) -> Vec<ProcessMatrix> {
    let owned = brief.process.iter().filter(|process| process.step.iter().any(|step| step.owner.is_some()));
    owned
        .map(|process| {
            let name = if process.name.is_empty() { &process.id } else { &process.name };
            ProcessMatrix { process: name.clone(), steps: process.step.iter().map(row).collect() }
        })
        .collect()
}

fn row(step: &Step) -> Row {
    let mark = |owner| if step.owner == Some(owner) { "●" } else { "" };
    Row {
        step: step.text.clone(),
        provider: mark(StepOwner::Provider),
        client: mark(StepOwner::Client),
        shared: mark(StepOwner::Shared),
        third_party: mark(StepOwner::ThirdParty),
    }
}
