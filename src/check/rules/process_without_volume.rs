//! Hours and cost cannot be reckoned.

use crate::check::{Context, Problem, Rule, Stage};
use crate::diagnostic::Level;

pub(super) const RULE: Rule = Rule::new("PRO04", "process-without-volume", Level::Warning, Stage::Ask, check);

fn check(context: &Context, problems: &mut Vec<Problem>) {
    for (path, process) in context.outsourced() {
        // one job at one price: nothing comes in week by week, and nothing is reckoned from it
        if context.is_one_job() && process.volume.is_none() && process.effort.is_none() {
            continue;
        }
        let keys = [("volume", process.volume.is_none()), ("effort", process.effort.is_none())];
        if let Some(missing) = context.missing(&path, &keys) {
            problems.push(
                Problem::at(path, format!("`{}` lacks {missing}, so hours and cost cannot be reckoned", process.title())).lacks(&missing)
                    .help("count for one week and write it like `volume = \"40 emails per day\"` and `effort = \"6 minutes per email\"`"),
            );
        }
    }
}
