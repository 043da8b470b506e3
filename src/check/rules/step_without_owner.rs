//! A step that nobody does.

use crate::check::context::below;
use crate::check::{Context, Problem, Rule, Stage};
use crate::diagnostic::Level;

pub(super) const RULE: Rule = Rule::new("PRO07", "step-without-owner", Level::Error, Stage::Ask, check);

fn check(context: &Context, problems: &mut Vec<Problem>) {
    for (path, process) in context.outsourced() {
        for (path, step) in below(&path.key("step"), &process.step).filter(|(_, step)| step.owner.is_none()) {
            problems.push(
                Problem::at(path.key("owner"), format!("nobody owns the step `{}`", step.text.trim()))
.quote(&step.text)
                    .help("write `owner = \"provider\"`, `\"client\"`, `\"shared\"` or `\"third_party\"`; what nobody does belongs in `brief.out_of_scope`"),
            );
        }
    }
}
