//! How long questions take: an estimate.

use std::ops::ControlFlow;

use super::super::later::is_later;
use super::super::menu::block_of;
use super::super::question::{Block, Choices, Gate, Question, Step};
use super::super::questions::SECTIONS;
use super::super::rare;
use super::{Next, Progress, Walk, kind_is_open};
use crate::model::{Brief, FieldKind, Path};

/// Seconds for a choice, a short value, a line of text, and prose or a list: somebody reads, thinks, then types 40 words a minute.
/// With two first-time readers one of 315 answers took 16 seconds in the middle,
/// a third of it to read what was new on the screen; with two later ones a short value took 10, a line 22, and what is long 16 to 41.
const CHOICE: usize = 8;
const VALUE: usize = 11;
const LINE: usize = 22;
const LONG: usize = 42;

/// Seconds to hold what was said in short against what was meant, and to save it, as the same two took them.
const REVIEW: usize = 110;

/// Seconds to read an answer that is usual, and to agree.
const READING: usize = 5;

/// Seconds to look at what is typical, to decide about two pieces of it, and to answer what these bring along, as four first-time
/// readers took them: work comes with amounts and times of one's own, requirements with one in one's own words.
fn judging(block: &Block) -> usize {
    match block.path {
        "process" => 220,
        "requirement" => 260,
        _ => 60,
    }
}

/// How many minutes the rest will take, with what the answers are likely to bring.
pub fn minutes(brief: &Brief, progress: &Progress) -> usize {
    let mut seconds = if kind_is_open(brief, progress) { CHOICE } else { 0 };
    let walk = Walk::new(brief, progress, false);
    for section in SECTIONS {
        let _ = walk.section(section, &mut |next| {
            seconds += match next {
                Next::Ask(question, _) => time(question),
                Next::Suggest(block, _) => judging(block),
                Next::Gate(gate, _) if gate.usual => usual_time(gate),
                Next::Time | Next::Kind | Next::More(..) | Next::Gate(..) => CHOICE,
            };
            ControlFlow::Continue(())
        });
    }
    (seconds + walk.expected.get() + REVIEW).div_ceil(60)
}

/// How many minutes one more job to hand over takes, with what is asked for it to be done well.
pub fn minutes_of_a_job(short: bool) -> usize {
    let blocks = ["process", "requirement"].into_iter().filter_map(block_of);
    blocks.map(|block| weight(block.steps, short)).sum::<usize>().div_ceil(60)
}

fn usual_time(gate: &Gate) -> usize {
    CHOICE + READING * gate.steps.len()
}

fn time(question: &Question) -> usize {
    let chosen = matches!(question.choices, Choices::Processes | Choices::Requirements);
    match question.field() {
        Some(field) if chosen || matches!(field.kind, FieldKind::Bool | FieldKind::Word(_)) => CHOICE,
        Some(field) if field.list || field.kind == FieldKind::Prose => LONG,
        Some(field) if field.kind == FieldKind::Text => LINE,
        _ => VALUE,
    }
}

/// How long some steps take, of which nothing is answered yet; what depends on an answer counts once that is given.
pub(super) fn weight(steps: &[Step], short: bool) -> usize {
    let nothing = Brief::default();
    let passed_over = |id: &str| rare::reason(id).is_some() || (short && is_later(id));
    let one = |step: &Step| match step {
        Step::Ask(question) if !(question.when)(&nothing, &Path::new(question.path)) => 0,
        Step::Ask(question) if passed_over(question.path) => 0,
        Step::Ask(question) => time(question),
        Step::Repeat(block) if passed_over(block.path) => 0,
        Step::Repeat(block) => CHOICE + if block.likely { weight(block.steps, short) } else { 0 },
        Step::If(gate) if gate.usual => usual_time(gate),
        Step::If(gate) if passed_over(&format!("?{}", gate.id)) => 0,
        Step::If(gate) => CHOICE + if gate.default { weight(gate.steps, short) } else { 0 },
        Step::Each(_, steps) => weight(steps, short),
    };
    steps.iter().map(one).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_short_way_takes_little_more_than_a_quarter_of_an_hour() {
        let minutes = minutes(&Brief::default(), &Progress { short: true, ..Progress::default() });
        assert!(minutes <= 18, "{minutes} minutes");
    }
}
