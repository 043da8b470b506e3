//! How much is asked at once: what a provider must know in a quarter of an hour, or everything.

use super::super::later;
use super::super::plan::{self, Next, Progress};
use super::super::prompter::{Command, Input, Stop};
use super::super::question::Section;
use super::{End, Interview};
use crate::diagnostic::Level;

impl Interview<'_> {
    /// How much time there is, and with it what is asked.
    pub(super) fn ask_time(&mut self) -> Result<Option<Command>, Stop> {
        let items = [
            format!(
                "Enough to ask for offers: about {} minutes for one job, {} more for each further one",
                self.minutes(true),
                plan::minutes_of_a_job(true)
            ),
            format!(
                "Everything: about {} minutes for one job, {} more for each further one",
                self.minutes(false),
                plan::minutes_of_a_job(false)
            ),
        ];
        let chosen = match self.prompter.choose("How much time do you have?", &items, 0)? {
            Input::Given(chosen) => chosen,
            Input::Command(command) => return Ok(Some(command)),
        };
        self.progress.short = chosen == 0;
        self.progress.passed.insert(Next::Time.key());
        Ok(None)
    }

    /// What is gone through at the end, from this level on: whoever took the short way knows that much is missing.
    pub(in crate::interview) fn least(&self) -> Level {
        if self.is_short() { Level::Error } else { Level::Warning }
    }

    /// How many answers a section lacks.
    pub(in crate::interview) fn gaps(&self, section: &'static Section) -> usize {
        plan::gaps(&self.brief, &self.progress, section)
    }

    /// Whether what can wait was left for later.
    pub(in crate::interview) fn is_short(&self) -> bool {
        self.progress.short
    }

    /// At the end of the short way: the end of it, or on to what was left for later.
    pub(in crate::interview) fn go_on(&mut self) -> Result<Option<End>, Stop> {
        self.prompter.say(&format!("  left for later: {}", later::left(self.brief())), false)?;
        let items = [
            "Save it as it is".to_owned(),
            format!("Go on with what was left (about {} minutes)", self.minutes(false)),
            "Change something first".to_owned(),
        ];
        loop {
            match self.prompter.choose("What now?", &items, 0)? {
                Input::Given(0) => return Ok(Some(End::Finished)),
                Input::Given(1) => {
                    self.progress.short = false;
                    return Ok(None);
                }
                Input::Given(_) | Input::Command(Command::Menu) => return Ok(Some(self.menu()?).filter(|end| *end == End::Saved)),
                Input::Command(Command::Save) => return Ok(Some(End::Saved)),
                Input::Command(_) => self.prompter.say("  `brief fix` asks for what was left, any day after this", false)?,
            }
        }
    }

    fn minutes(&self, short: bool) -> usize {
        plan::minutes(&self.brief, &Progress { short, ..self.progress.clone() })
    }
}
