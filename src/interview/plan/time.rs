//! How long questions take: an estimate in seconds.

use super::super::question::{Choices, Gate, Question, Step};
use super::super::rare;
use crate::model::{Brief, FieldKind, Path};

/// Seconds for a choice, a short value, a line of text, and prose or a list: somebody thinks a little, then types.
pub(super) const CHOICE: usize = 3;
const VALUE: usize = 6;
pub(super) const LINE: usize = 10;
const LONG: usize = 20;

/// Seconds to read an answer that is usual, and to agree.
const READING: usize = 2;

pub(super) fn usual_time(gate: &Gate) -> usize {
    CHOICE + READING * gate.steps.len()
}

pub(super) fn time(question: &Question) -> usize {
    let chosen = matches!(question.choices, Choices::Processes | Choices::Requirements);
    match question.field() {
        Some(field) if chosen || matches!(field.kind, FieldKind::Bool | FieldKind::Word(_)) => CHOICE,
        Some(field) if field.list || field.kind == FieldKind::Prose => LONG,
        Some(field) if field.kind == FieldKind::Text => LINE,
        _ => VALUE,
    }
}

/// How long some steps take, of which nothing is answered yet; what depends on an answer counts once that is given.
pub(super) fn weight(steps: &[Step]) -> usize {
    let nothing = Brief::default();
    let one = |step: &Step| match step {
        Step::Ask(question) if !(question.when)(&nothing, &Path::new(question.path)) => 0,
        Step::Ask(question) if rare::reason(question.path).is_some() => 0,
        Step::Ask(question) => time(question),
        Step::Repeat(block) if rare::reason(block.path).is_some() => 0,
        Step::Repeat(block) => CHOICE + if block.likely { weight(block.steps) } else { 0 },
        Step::If(gate) if gate.usual => usual_time(gate),
        Step::If(gate) => CHOICE + if gate.default { weight(gate.steps) } else { 0 },
        Step::Each(_, steps) => weight(steps),
    };
    steps.iter().map(one).sum()
}

#[cfg(test)]
mod tests {
    use super::super::{Progress, minutes};
    use super::*;

    #[test]
    fn an_interview_takes_a_quarter_of_an_hour() {
        let minutes = minutes(&Brief::default(), &Progress::default());
        assert!(minutes <= 15, "{minutes} minutes");
    }
}
