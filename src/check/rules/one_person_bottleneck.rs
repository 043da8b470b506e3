//! One person stands between the provider and every answer.

use crate::check::notions::names_nobody;
use crate::check::{Context, Problem, Rule, Stage};
use crate::diagnostic::Level;

pub(super) const RULE: Rule = Rule::new("PEO03", "one-person-bottleneck", Level::Advice, Stage::Run, check);

fn check(context: &Context, problems: &mut Vec<Problem>) {
    let contacts = &context.brief.client.contact;
    let [only] = contacts.as_slice() else { return };
    let is_only = |name: &String| name.eq_ignore_ascii_case(&only.name) || name.eq_ignore_ascii_case(&only.role);
    let mut assessors =
        context.requirements().map(|(_, requirement)| &requirement.assessor).filter(|name| !name.is_empty()).peekable();
    if names_nobody(&only.deputy) && assessors.peek().is_some() && assessors.all(is_only) {
        problems.push(
            Problem::at(
                "client.contact.1.name",
                format!("`{}` answers every question and makes every check, and nobody stands in", only.name),
            )
            .help("name a `deputy`, or hand the day-to-day questions or the checks to someone else"),
        );
    }
}
