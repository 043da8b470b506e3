//! Nobody could step in.

use crate::check::context::{list, numbered};
use crate::check::{Context, Problem, Rule, Stage};
use crate::diagnostic::Level;
use crate::model::Process;

pub(super) const RULE: Rule = Rule::new("PRI05", "no-backup-plan", Level::Advice, Stage::Start, check);

fn check(context: &Context, problems: &mut Vec<Problem>) {
    let private = &context.brief.private;
    // a backup that names no process could do all of them
    let covered =
        |process: &Process| private.backup.iter().any(|backup| backup.covers.is_empty() || backup.covers.contains(&process.id));
    let open: Vec<&str> =
        context.outsourced().filter(|(_, process)| !covered(process)).map(|(_, process)| process.title()).collect();
    if let Some(titles) = list(open.iter().map(|title| format!("`{title}`"))) {
        let problem = Problem::at("private.backup", format!("nobody could step in for {titles}"))
            .help("name a person or firm as `[[private.backup]]`, with what they cover and how soon they are `available`");
        problems.push(open.into_iter().fold(problem, Problem::quote));
    }
    if private.risk.is_empty() {
        problems.push(
            Problem::at("private.risk", "no risk is written down")
                .help("add a `[[private.risk]]`: what could go wrong (`risk`) and what you would do then (`answer`)"),
        );
    }
    for (path, risk) in numbered("private.risk", &private.risk).filter(|(_, risk)| risk.answer.trim().is_empty()) {
        problems.push(
            Problem::at(path.key("answer"), format!("there is no answer to the risk `{}`", risk.risk))
                .help("write what you would do on that day, as `answer`"),
        );
    }
}
