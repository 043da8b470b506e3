//! A doubt is written down and nothing follows.

use crate::check::context::below;
use crate::check::{Context, Problem, Rule, Stage};
use crate::diagnostic::Level;
use crate::model::{Path, Risk};

pub(super) const RULE: Rule = Rule::new("PRI07", "unanswered-concern", Level::Advice, Stage::Start, check);

fn check(context: &Context, problems: &mut Vec<Problem>) {
    let Some((index, candidate)) = context.chosen_candidate() else { return };
    let path = Path::new("private.candidate").item(index).key("concerns");
    for (path, concern) in below(&path, &candidate.concerns) {
        if !context.brief.private.risk.iter().any(|risk| takes_up(risk, concern)) {
            problems.push(
                Problem::at(path, format!("no risk takes up the doubt `{}`", concern.trim()))
                    .quote(concern)
                    .help("add a `[[private.risk]]` that names it, with what you will do about it as `answer`"),
            );
        }
    }
}

/// Whether a risk speaks of the same thing: most of the longer words of the doubt come back in it.
fn takes_up(risk: &Risk, concern: &str) -> bool {
    let text = format!("{} {}", risk.risk, risk.answer).to_lowercase();
    let concern = concern.to_lowercase();
    let words: Vec<&str> = concern.split(|c: char| !c.is_alphanumeric()).filter(|word| word.chars().count() > 3).collect();
    let found = words.iter().filter(|word| text.contains(*word)).count();
    text.contains(&concern) || !words.is_empty() && found * 2 >= words.len()
}
