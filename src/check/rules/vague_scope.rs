//! Nobody could tell which work is meant.

use crate::check::notions::is_vague;
use crate::check::{Context, Problem, Rule, Stage};
use crate::diagnostic::Level;
use crate::model::Path;

pub(super) const RULE: Rule = Rule::new("SEC02", "vague-scope", Level::Error, Stage::Ask, check);

fn check(context: &Context, problems: &mut Vec<Problem>) {
    if context.outsourced().next().is_none() && !context.is_unreadable(&Path::new("process")) {
        problems.push(
            Problem::at("process", "no work is named that a provider should do")
                .help("add a `[[process]]` with a `name` and its `deliverables` for each job"),
        );
    }
    for (path, process) in context.outsourced().filter(|(_, process)| is_vague(process)) {
        let name = if process.name.is_empty() { &process.id } else { &process.name };
        problems.push(
            Problem::at(path.key("name"), format!("`{name}` has neither steps nor deliverables, so nobody can tell what to do"))
                .help("name what is handed over, such as `deliverables = [\"Posted invoices\"]`, or add a `[[process.step]]` for each thing to do"),
        );
    }
}
