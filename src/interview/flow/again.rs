//! Asking again: the questions of one topic and no others, with the old answers shown.

use super::super::plan::{self, Next};
use super::super::topic::{self, Topic};
use super::{Command, End, Interview, Stop};
use crate::model::{Brief, Path, Shape};

impl Interview<'_> {
    /// Asks for all that belongs to a topic, whether it was answered or not; hands back the brief as it then is.
    /// Unlike [`Self::run`] it asks for a single field even where the interview would not.
    ///
    /// # Errors
    /// As [`Self::run`].
    pub fn again(mut self, topic: &Topic) -> Result<(Brief, End), Stop> {
        if let Topic::Path(path) = topic
            && Shape::get().field(&path.field()).is_some()
        {
            let end = self.field_again(path)?;
            return Ok((self.brief, end));
        }
        while let Some(next) = plan::again(&self.brief, &self.progress, topic) {
            let end = match &next {
                // what lies behind a gate was asked for by name: the gate need not be
                Next::Gate(..) if matches!(topic, Topic::Path(_)) => {
                    self.progress.begun.insert(next.key());
                    continue;
                }
                _ => self.put(&next)?,
            };
            (self.save)(&self.brief, &self.progress).map_err(Stop::Failed)?;
            if end == End::Saved {
                return Ok((self.brief, end));
            }
        }
        Ok((self.brief, End::Finished))
    }

    /// One field by itself.
    fn field_again(&mut self, path: &Path) -> Result<End, Stop> {
        let Some(question) = topic::question(&path.field()) else { return Ok(End::Finished) };
        loop {
            match self.ask(&question, path)? {
                None | Some(Command::Skip) => return Ok(End::Finished),
                Some(Command::Clear) => {
                    self.clear(path);
                    return Ok(End::Finished);
                }
                Some(Command::Save) => return Ok(End::Saved),
                Some(Command::Back) => self.prompter.say("  this is the first question", false)?,
                Some(Command::Why) => self.prompter.say(&format!("  {}", question.why), false)?,
                Some(_) => self.prompter.say(&format!("  {}", question.help), false)?,
            }
        }
    }
}
