//! Findings that are meant to be as they are: `[check] allow`.

use super::{Problem, Rule};
use crate::model::{Brief, Path};

/// Rules that protect something: they may be allowed only place by place.
const GUARDS: &[&str] = &["secret-in-brief", "private-value-in-public-field"];

/// Whether the brief allows this problem of this rule. An allowance without a reason does not count.
pub(super) fn is_allowed(brief: &Brief, rule: &Rule, problem: &Problem) -> bool {
    reason(brief, rule, problem).is_some()
}

/// For what reason the brief allows this problem of this rule, if it does.
pub(super) fn reason<'a>(brief: &'a Brief, rule: &Rule, problem: &Problem) -> Option<&'a str> {
    let allowance = brief.check.allow.iter().find(|allowance| {
        let named = allowance.rule.eq_ignore_ascii_case(rule.code) || allowance.rule.eq_ignore_ascii_case(rule.slug);
        let everywhere = allowance.at.trim().is_empty();
        named
            && !allowance.reason.trim().is_empty()
            && if everywhere { !GUARDS.contains(&rule.slug) } else { covers(brief, &allowance.at, problem.path()) }
    });
    allowance.map(|allowance| allowance.reason.trim())
}

/// Whether a path, as a person writes it, is that of the problem or one above it.
fn covers(brief: &Brief, at: &str, path: &Path) -> bool {
    let (at, unknown) = Path::resolve(at, brief);
    unknown.is_none() && path.0.starts_with(&at.0)
}
