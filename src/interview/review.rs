//! The last screen: what there is, what is still wrong, and the way back to any of it.

use super::answer;
use super::flow::Interview;
use super::prompter::{Input, Stop};
use crate::check;
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
        let findings = check::check_brief(self.brief(), &check::Options::default());
        let grave: Vec<&Finding> = findings.iter().filter(|finding| finding.level > Level::Advice).collect();
        for finding in grave.iter().take(MOST_SHOWN) {
            self.prompter().say(&format!("  {}: {}", finding.level, finding.message), false)?;
            if let Some(help) = &finding.help {
                self.prompter().say(&format!("    {help}"), false)?;
            }
        }
        if grave.len() > MOST_SHOWN {
            self.prompter().say(&format!("  and {} more; brief check shows them all", grave.len() - MOST_SHOWN), false)?;
        }
        loop {
            match answer::yes_or_no(self.prompter(), "Change anything before it is saved?", false)? {
                Input::Given(false) => return Ok(true),
                Input::Given(true) => {
                    self.menu()?;
                    return Ok(false);
                }
                Input::Command(_) => self.prompter().say("  y shows the overview, where anything can be changed", false)?,
            }
        }
    }
}
