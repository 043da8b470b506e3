//! Nobody can see what shall become different.

use crate::check::{Context, Problem, Rule, Stage};
use crate::diagnostic::Level;

pub(super) const RULE: Rule = Rule::new("PRO03", "process-without-change", Level::Warning, Stage::Ask, check);

fn check(context: &Context, problems: &mut Vec<Problem>) {
    for (path, process) in context.outsourced().filter(|(_, process)| process.change.trim().is_empty()) {
        problems.push(
            Problem::at(path.key("change"), format!("the brief does not say what must become different about `{}`", process.title()))
                .help("say what the change is worth having for, or write that it stays as it is: `change = \"Every message is answered within one business day\"`"),
        );
    }
}
