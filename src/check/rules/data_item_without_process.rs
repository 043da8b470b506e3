//! Data is shared that no work needs.

use crate::check::context::{below, numbered};
use crate::check::{Context, Problem, Rule, Stage};
use crate::diagnostic::Level;

pub(super) const RULE: Rule = Rule::new("DAT02", "data-item-without-process", Level::Error, Stage::Ask, check);

fn check(context: &Context, problems: &mut Vec<Problem>) {
    for (path, item) in numbered("data.item", &context.brief.data.item) {
        let path = path.key("needed_for");
        if item.needed_for.is_empty() {
            problems.push(
                Problem::at(path, format!("no process needs `{}`", item.name)).help(
                    "name the process that cannot be done without it: `needed_for = [\"email\"]`; otherwise do not share it",
                ),
            );
            continue;
        }
        for (path, id) in below(&path, &item.needed_for) {
            let processes = numbered("process", &context.brief.process);
            let kept = processes.filter(|(_, process)| process.id == *id && !process.is_outsourced()).last();
            if let Some((process, _)) = kept {
                problems.push(
                    Problem::at(path, format!("`{}` is shared for `{id}`, which is not outsourced", item.name))
                        .case("kept")
                        .also(process.key("private").key("decision"), "what is decided about it")
                        .help("take the process out of `needed_for`, and the item out of the brief if no other process needs it"),
                );
            }
        }
    }
}
