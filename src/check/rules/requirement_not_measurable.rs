//! A standard about which two people could disagree.

use crate::check::context::list;
use crate::check::{Context, Problem, Rule, Stage};
use crate::diagnostic::Level;
use crate::measure::measure;

pub(super) const RULE: Rule = Rule::new("REQ02", "requirement-not-measurable", Level::Error, Stage::Ask, check);

fn check(context: &Context, problems: &mut Vec<Problem>) {
    for (path, requirement) in context.requirements() {
        let path = path.key("standard");
        let standard = &requirement.standard;
        if standard.trim().is_empty() {
            problems.push(
                Problem::at(path, "the requirement has no standard")
                    .case("empty")
                    .help("say what must be true, with a number: `standard = \"Reply to every email within 1 business day\"`"),
            );
            continue;
        }
        let found = measure(standard);
        if found.measurable {
            continue;
        }
        let vague: Vec<&str> =
            found.vague.iter().filter(|vague| vague.decides).filter_map(|vague| standard.get(vague.span.clone())).collect();
        let why = found.vague.iter().find(|vague| vague.decides).map_or(found.reason.text(), |vague| vague.why.as_ref());
        let message = match list(vague.iter().map(|word| format!("`{}`", word.trim()))) {
            Some(words) => format!("two people could disagree about {words}"),
            None => format!("the standard cannot be measured: {}", found.reason.text()),
        };
        let mut problem = Problem::at(path, message);
        if vague.is_empty() {
            problem = problem.case("no-figure");
        }
        if let Some(first) = vague.first() {
            problem = problem.words(context, first).label(why);
        }
        problem = vague.iter().fold(problem, |problem, word| problem.quote(word.trim()));
        problems.push(problem.help(match found.suggestions.first() {
            Some(suggestion) => format!("write it like `{}`", suggestion.with_defaults()),
            None => "give a number with a unit, a date, or a condition that is either met or not".to_owned(),
        }));
    }
}
