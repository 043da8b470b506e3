//! Work without a measure.

use crate::check::{Context, Problem, Rule, Stage, nearest};
use crate::diagnostic::Level;

pub(super) const RULE: Rule = Rule::new("REQ01", "process-without-requirement", Level::Error, Stage::Ask, check);

fn check(context: &Context, problems: &mut Vec<Problem>) {
    // a requirement without a process holds for all of them
    if context.requirements().any(|(_, requirement)| requirement.process.is_empty() && !requirement.standard.is_empty()) {
        return;
    }
    let ids: Vec<&str> = context.brief.process.iter().map(|process| process.id.as_str()).collect();
    for (path, process) in context.outsourced() {
        // a slip in the id is reported where it stands
        let meant = |id: &str| !ids.contains(&id) && nearest(id, ids.iter().copied()) == Some(&process.id);
        if context.requirements().any(|(_, requirement)| meant(&requirement.process)) {
            continue;
        }
        if process.id.is_empty() || !context.requirements().any(|(_, requirement)| requirement.process == process.id) {
            problems.push(Problem::at(path, format!("no requirement says when `{}` is well done", process.title())).help(
                format!(
                    "add a `[[requirement]]` with `process = \"{}\"` and a `standard` for the result that matters most",
                    process.id
                ),
            ));
        }
    }
}
