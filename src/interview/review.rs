//! The last screen: what there is, what is still wrong, and the way to settle it there.

use super::answer;
use super::flow::Interview;
use super::prompter::{Input, Stop};
use crate::diagnostic::{Finding, Level};

/// More findings than this do not fit on a screen; `brief check` shows them all.
const MOST_SHOWN: usize = 8;

impl Interview<'_> {
    /// Shows the whole in short; `true` where the person is content with it.
    pub(super) fn review(&mut self) -> Result<bool, Stop> {
        self.prompter().say("", false)?;
        self.prompter().say("Review", true)?;
        for line in self.overview() {
            self.prompter().say(&format!("  {line}"), false)?;
        }
        let findings = self.findings();
        let grave: Vec<&Finding> = findings.iter().filter(|finding| finding.level > Level::Advice).collect();
        for finding in grave.iter().take(MOST_SHOWN) {
            self.prompter().say(&format!("  {}: {}", finding.level, finding.message), false)?;
        }
        if grave.len() > MOST_SHOWN {
            self.prompter().say(&format!("  and {} more", grave.len() - MOST_SHOWN), false)?;
        }
        if !grave.is_empty() && self.wants_to_settle(grave.len())? {
            self.settle()?;
            return Ok(false);
        }
        let ask = "Change anything before it is saved?";
        let change = self.yes_or_no(ask, false, "y shows the overview, where anything can be changed")?;
        if change {
            self.menu()?;
        }
        Ok(!change)
    }

    /// Asked once with yes as the answer; whoever has been through them knows what is left.
    fn wants_to_settle(&mut self, count: usize) -> Result<bool, Stop> {
        let first = !self.has_settled();
        let (them, is) = if count == 1 { ("finding", "it") } else { ("findings", "each") };
        let ask = if first { format!("Settle the {count} {them} now?") } else { format!("Go through the {count} {them} again?") };
        self.yes_or_no(&ask, first, &format!("y asks the questions that answer {is}; :skip leaves one as it is"))
    }

    fn yes_or_no(&mut self, ask: &str, default: bool, help: &str) -> Result<bool, Stop> {
        loop {
            match answer::yes_or_no(self.prompter(), ask, default)? {
                Input::Given(yes) => return Ok(yes),
                Input::Command(_) => self.prompter().say(&format!("  {help}"), false)?,
            }
        }
    }
}
