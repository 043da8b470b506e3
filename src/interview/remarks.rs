//! Answers that are taken as they are, but not without a word: what is vague in them, or missing.

use super::measuring;
use super::prompter::{Prompter, Stop};
use crate::model::{Cadence, Rhythm};

/// What the requirements make exact later.
const AIM: &str = "brief.objective";

/// The answers in which vague words are named. They describe the work rather than require something of it, so they may stay vague.
const WORDED: &[&str] =
    &["process.deliverables", "milestone.deliverables", "milestone.acceptance", "trial.pass_mark", "transition.ready_when"];

/// A word on an answer: how to ask whether it shall be given once more, and what Enter takes then. `None` where there is nothing to
/// say.
pub(super) fn remark(prompter: &mut dyn Prompter, field: &str, answer: &str) -> Result<Option<(&'static str, bool)>, Stop> {
    if field == AIM {
        measuring::name(prompter, answer)?;
        return Ok(None);
    }
    if WORDED.contains(&field) {
        return Ok(measuring::remark(prompter, answer)?.then_some(("Say it more exactly?", false)));
    }
    let lacking = if field == "touchpoint.when" { lacking(answer) } else { None };
    let Some(lacking) = lacking else { return Ok(None) };
    prompter.say(&format!("  `{answer}` names {lacking}: nobody could put it into a calendar"), false)?;
    Ok(Some(("Say when exactly, such as `every Monday 10:00`?", true)))
}

/// What a rhythm lacks before a meeting can be held in it.
fn lacking(rhythm: &str) -> Option<&'static str> {
    let cadence: Cadence = rhythm.parse().ok()?;
    let no_day = matches!(cadence.rhythm, Rhythm::Every(_));
    match (no_day, cadence.at.is_none()) {
        (true, true) => Some("no day and no time of day"),
        (true, false) => Some("no day"),
        (false, true) => Some("no time of day"),
        (false, false) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::interview::topic::question;

    #[test]
    fn what_a_meeting_lacks() {
        assert_eq!(lacking("weekly"), Some("no day and no time of day"));
        assert_eq!(lacking("every Monday"), Some("no time of day"));
        assert_eq!(lacking("every 2 weeks at 10:00"), Some("no day"));
        assert_eq!(lacking("every Monday 10:00"), None);
    }

    #[test]
    fn every_field_remarked_on_is_asked_for() {
        assert!(WORDED.iter().chain(&[AIM]).all(|field| question(field).is_some_and(|question| question.path == *field)));
    }
}
