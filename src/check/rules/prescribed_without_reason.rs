//! Steps that bind, and nobody knows why.

use crate::check::{Context, Problem, Rule, Stage};
use crate::diagnostic::Level;
use crate::model::Method;

pub(super) const RULE: Rule = Rule::new("PRO08", "prescribed-without-reason", Level::Warning, Stage::Ask, check);

fn check(context: &Context, problems: &mut Vec<Problem>) {
    for (path, process) in context.outsourced() {
        if process.method == Some(Method::Prescribed) && process.method_reason.trim().is_empty() {
            problems.push(
                Problem::at(path.key("method"), format!("the steps of `{}` are prescribed, and the brief does not say why", process.title()))
                    .help("give the `method_reason` (law, safety, a system that allows one way only), or write `method = \"preferred\"`"),
            );
        }
    }
}
