//! Nobody looks whether the requirement is met.

use crate::check::{Context, Problem, Rule, Stage};
use crate::diagnostic::Level;

pub(super) const RULE: Rule = Rule::new("REQ04", "requirement-without-inspection", Level::Warning, Stage::Start, check);

fn check(context: &Context, problems: &mut Vec<Problem>) {
    for (path, requirement) in context.requirements() {
        let keys = [
            ("inspect", requirement.inspect.is_empty()),
            ("surveillance", requirement.surveillance.is_none()),
            ("frequency", requirement.frequency.is_empty()),
            ("assessor", requirement.assessor.is_empty()),
        ];
        if let Some(missing) = context.missing(&path, &keys) {
            problems.push(
                Problem::at(path, format!("the brief does not say how it is checked: {missing} missing")).lacks(&missing)
                    .help("name what is looked at (`inspect`), how much of it (`surveillance`), how often (`frequency`) and by whom (`assessor`)"),
            );
        }
    }
}
