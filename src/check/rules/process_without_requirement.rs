//! Work without a measure.

use std::collections::HashSet;

use crate::check::{Context, Problem, Rule, Stage, nearest};
use crate::diagnostic::Level;

pub(super) const RULE: Rule = Rule::new("REQ01", "process-without-requirement", Level::Error, Stage::Ask, check);

fn check(context: &Context, problems: &mut Vec<Problem>) {
    // a requirement without a process holds for all of them
    if context.requirements().any(|(_, requirement)| requirement.process.is_empty() && !requirement.standard.is_empty()) {
        return;
    }
    let ids: HashSet<&str> = context.brief.process.iter().map(|process| process.id.as_str()).collect();
    // a slip in the id is reported where it stands; ids in their order, so that of two that are equally near it is always the same
    let in_order = || context.brief.process.iter().map(|process| process.id.as_str());
    let meant = |id| if ids.contains(id) { Some(id) } else { nearest(id, in_order()) };
    let named: HashSet<&str> =
        context.requirements().filter_map(|(_, requirement)| meant(requirement.process.as_str())).collect();
    for (path, process) in context.outsourced() {
        if process.id.is_empty() || !named.contains(process.id.as_str()) {
            problems.push(Problem::at(path, format!("no requirement says when `{}` is well done", process.title())).help(
                format!(
                    "add a `[[requirement]]` with `process = \"{}\"` and a `standard` for the result that matters most",
                    process.id
                ),
            ));
        }
    }
}
