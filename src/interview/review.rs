//! The last screen: what there is, what is still wrong, and the way to settle it there.

use super::answer;
use super::flow::{End, Interview};
use super::gist::gist;
use super::prompter::{Command, Input, Stop};
use super::question::Section;
use super::questions::SECTIONS;
use crate::diagnostic::{Finding, Level};

/// More findings than this do not fit on a screen; `brief check` shows them all.
const MOST_SHOWN: usize = 8;

/// What is of this level or worse.
fn worst_first(findings: &[Finding], least: Level) -> Vec<&Finding> {
    let mut grave: Vec<&Finding> = findings.iter().filter(|finding| finding.level >= least).collect();
    grave.sort_by_key(|finding| std::cmp::Reverse(finding.level));
    grave
}

impl Interview<'_> {
    /// Shows the whole in short; the end where the person is content with it, or stops here.
    pub(super) fn review(&mut self) -> Result<Option<End>, Stop> {
        self.prompter().say("", false)?;
        self.prompter().say("Review", true)?;
        for line in self.in_short() {
            self.prompter().say(&format!("  {line}"), false)?;
        }
        if !self.is_short() {
            self.prompter().say(
                "  what is rarely needed was not asked: `brief questions --from` names it, the overview asks for it",
                false,
            )?;
        }
        let findings = self.findings();
        let grave = worst_first(&findings, self.least());
        let errors = grave.iter().filter(|finding| finding.level == Level::Error).count();
        // no error hides behind "and 2 more"
        let shown = errors.max(MOST_SHOWN);
        for finding in grave.iter().take(shown) {
            self.prompter().say(&format!("  {}: {}", finding.level, finding.in_words()), false)?;
        }
        if grave.len() > shown {
            self.prompter().say(&format!("  and {} more", grave.len() - shown), false)?;
        }
        let advice = findings.len() - grave.len();
        if advice > 0 && !self.is_short() {
            let (pieces, need) = if advice == 1 { ("piece", "needs") } else { ("pieces", "need") };
            let more = "`brief check` shows them, `brief fix --level advice` goes through them";
            self.prompter().say(&format!("  besides {advice} {pieces} of advice, which {need} no settling: {more}"), false)?;
        }
        if !grave.is_empty() {
            match self.wants_to_settle(grave.len())? {
                None => return Ok(Some(End::Saved)),
                Some(true) => return self.settle().map(|()| None),
                Some(false) => {}
            }
        }
        if self.is_short() {
            return self.go_on();
        }
        let ask = "Change anything before it is saved?";
        Ok(match self.yes_or_no(ask, false, "y shows the overview, where anything can be changed")? {
            None => Some(End::Saved),
            Some(false) => Some(End::Finished),
            Some(true) => Some(self.menu()?).filter(|end| *end == End::Saved),
        })
    }

    /// The whole brief, a line a section: `Payment: hourly, GBP 12, at most 12 hours per week  (1 open)`.
    fn in_short(&self) -> Vec<String> {
        let tree = self.brief().tree();
        let line = |(number, (section, lacking)): (usize, (&'static Section, String))| {
            let gist = gist(self.brief(), &tree, section);
            // what was left for later is named below
            if gist.is_empty() && lacking.is_empty() && self.is_short() {
                return None;
            }
            let gist = if gist.is_empty() { "nothing yet" } else { &gist };
            let lacking = if lacking.is_empty() { lacking } else { format!("  ({lacking})") };
            Some(format!("{}  {}: {gist}{lacking}", number + 1, section.title))
        };
        SECTIONS.iter().zip(self.lacking()).enumerate().filter_map(line).collect()
    }

    /// Asked once with yes as the answer; whoever has been through them knows what is left.
    fn wants_to_settle(&mut self, count: usize) -> Result<Option<bool>, Stop> {
        let first = !self.has_settled();
        let (them, is) = if count == 1 { ("finding", "it") } else { ("findings", "each") };
        let ask = if first { format!("Settle the {count} {them} now?") } else { format!("Go through the {count} {them} again?") };
        self.yes_or_no(&ask, first, &format!("y asks the questions that answer {is}; :skip leaves one as it is"))
    }

    /// `None` where the person wants to go on another time.
    fn yes_or_no(&mut self, ask: &str, default: bool, help: &str) -> Result<Option<bool>, Stop> {
        loop {
            match answer::yes_or_no(self.prompter(), ask, default)? {
                Input::Given(yes) => return Ok(Some(yes)),
                Input::Command(Command::Save) => return Ok(None),
                Input::Command(_) => self.prompter().say(&format!("  {help}"), false)?,
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::{Options, check_brief};
    use crate::model::Brief;

    #[test]
    fn errors_come_first() {
        let findings = check_brief(&Brief::default(), &Options::default());
        let levels: Vec<Level> = worst_first(&findings, Level::Warning).iter().map(|finding| finding.level).collect();
        assert!(levels.contains(&Level::Error) && levels.contains(&Level::Warning));
        assert!(levels.is_sorted_by(|one, next| one >= next), "{levels:?}");
    }
}
