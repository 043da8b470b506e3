//! Asking again: the questions of one topic and no others, with the old answers shown.

use super::super::plan::{self, Next};
use super::super::topic::{self, Topic};
use super::{Command, End, Interview, Stop};
use crate::model::{Brief, Path, Segment, Shape};

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
        if let Topic::Path(list) = topic
            && is_list(list)
            && self.brief.count(list) > 0
        {
            let end = self.list_menu(list)?;
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
            if end != End::Finished {
                return Ok((self.brief, end));
            }
        }
        Ok((self.brief, End::Finished))
    }

    /// The overview in place of a question; hands back the brief as it then is.
    ///
    /// # Errors
    /// As [`Self::run`].
    pub(in crate::interview) fn look_around(mut self) -> Result<(Brief, End), Stop> {
        let end = self.overlooked()?;
        Ok((self.brief, end))
    }

    fn overlooked(&mut self) -> Result<End, Stop> {
        Ok(if self.menu()? == End::Saved { End::Saved } else { End::Elsewhere })
    }

    /// One field by itself.
    fn field_again(&mut self, path: &Path) -> Result<End, Stop> {
        let Some(question) = topic::question(&path.field()) else { return Ok(End::Finished) };
        if self.has_lines(&question, path) && !self.progress.begun.contains(&path.to_string()) {
            return self.lines_menu(&question, path);
        }
        loop {
            match self.ask(&question, path)? {
                None | Some(Command::Skip) => return Ok(End::Finished),
                Some(Command::Clear) => {
                    self.clear(path);
                    return Ok(End::Finished);
                }
                Some(Command::Save) => return Ok(End::Saved),
                Some(Command::Menu) => return self.overlooked(),
                Some(Command::Back) if self.follows => return Ok(End::Back),
                Some(Command::Back) => self.prompter.say("  this is the first question", false)?,
                Some(Command::Why) => self.prompter.say(&format!("  {}", question.why), false)?,
                Some(_) => self.prompter.say(&format!("  {}", question.help), false)?,
            }
        }
    }
}

/// Whether a path is that of a list of tables, and not of an item in it.
fn is_list(path: &Path) -> bool {
    let repeated = Shape::get().table(&path.field()).is_some_and(|table| table.repeated);
    repeated && matches!(path.0.last(), Some(Segment::Key(_)))
}
