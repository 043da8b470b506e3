//! Findings that are meant to be as they are: `[check] allow` of the brief, and `allow` of the project file.

use super::policy::known;
use super::{Context, Problem, Rule};
use crate::model::{Allowance, Brief, Path};

/// Rules that protect something: they may be allowed only place by place.
pub(super) const GUARDS: &[&str] = &["secret-in-brief", "private-value-in-public-field"];

/// An allowance with what it names looked up.
#[derive(Debug)]
pub(super) struct Allowed {
    /// The rule, or in words why there is none.
    pub rule: Result<&'static Rule, String>,
    /// Where; `None` where what it names is not in the brief, an empty path where it holds everywhere.
    pub at: Option<Path>,
    /// Why; empty where no reason is given.
    pub reason: String,
}

impl Allowed {
    pub(super) fn of(allowance: &Allowance, brief: &Brief) -> Self {
        let (at, unknown) = Path::resolve(allowance.at.trim(), brief);
        Self { rule: known(&allowance.rule), at: unknown.is_none().then_some(at), reason: allowance.reason.trim().to_owned() }
    }

    /// Whether it speaks of a whole rule that may be allowed only place by place.
    pub(super) fn is_too_wide(&self) -> bool {
        let guard = self.rule.as_ref().is_ok_and(|rule| GUARDS.contains(&rule.slug));
        guard && self.at.as_ref().is_some_and(|at| at.0.is_empty())
    }

    /// Whether it speaks of a place or of one around it.
    pub(super) fn covers(&self, path: &Path) -> bool {
        !self.is_too_wide() && self.at.as_ref().is_some_and(|at| path.0.starts_with(&at.0))
    }
}

/// For what reason this problem of this rule is allowed, if it is. An allowance without a reason does not count.
pub(super) fn reason<'a>(context: &'a Context, rule: &Rule, problem: &Problem) -> Option<&'a str> {
    let allowed = context.allowances().iter().find(|allowed| {
        let named = allowed.rule.as_ref().is_ok_and(|named| named.code == rule.code);
        named && !allowed.reason.is_empty() && allowed.covers(problem.path())
    });
    allowed.map(|allowed| allowed.reason.as_str())
}
