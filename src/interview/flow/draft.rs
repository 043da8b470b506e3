//! The brief of an interview, while its findings are gone through.

use super::super::plan::Progress;
use super::super::prompter::Stop;
use super::super::settle::Work;
use super::{Check, Save};
use crate::diagnostic::{Finding, Level};
use crate::model::Brief;

/// A brief that is being filled, while its findings are gone through.
pub(super) struct Draft<'d, 'a> {
    pub brief: &'d mut Brief,
    pub progress: &'d Progress,
    pub save: &'d mut Save<'a>,
    pub check: &'d Check<'a>,
    /// From which level on they are gone through.
    pub least: Level,
    /// As it was before each answer.
    pub past: Vec<Brief>,
}

impl Work for Draft<'_, '_> {
    fn brief(&self) -> &Brief {
        self.brief
    }

    fn check(&self, brief: &Brief) -> Vec<Finding> {
        (self.check)(brief)
    }

    fn findings(&self) -> Vec<Finding> {
        let mut findings = self.check(self.brief);
        findings.retain(|finding| finding.level >= self.least);
        findings.sort_by_key(|finding| std::cmp::Reverse(finding.level));
        findings
    }

    fn answered(&mut self, brief: Brief) -> Result<Option<String>, Stop> {
        self.past.push(std::mem::replace(self.brief, brief));
        (self.save)(self.brief, self.progress).map_err(Stop::Failed)?;
        Ok(None)
    }

    fn undo(&mut self) -> Result<(), Stop> {
        if let Some(before) = self.past.pop() {
            *self.brief = before;
        }
        (self.save)(self.brief, self.progress).map_err(Stop::Failed)
    }
}
