//! Two things with one id: whatever refers to it could mean either.

use std::collections::HashMap;

use crate::check::{Context, Problem, Rule, Stage};
use crate::diagnostic::Level;
use crate::model::Path;

pub(super) const RULE: Rule = Rule::new("TOM01", "duplicate-id", Level::Error, Stage::Ask, check);

fn check(context: &Context, problems: &mut Vec<Problem>) {
    let brief = context.brief;
    let processes = brief.process.iter().map(|process| &process.id).enumerate().map(|(i, id)| ("process", i, id));
    let requirements =
        brief.requirement.iter().map(|requirement| &requirement.id).enumerate().map(|(i, id)| ("requirement", i, id));
    let milestones = brief.milestone.iter().map(|milestone| &milestone.id).enumerate().map(|(i, id)| ("milestone", i, id));
    let given = processes.chain(requirements).chain(milestones).filter(|(.., id)| !id.is_empty());
    let mut given: Vec<(Path, &String)> = given.map(|(list, i, id)| (Path::new(list).item(i).key("id"), id)).collect();
    given.sort_by_key(|(path, _)| context.span(path).start);
    let mut seen: HashMap<&str, Path> = HashMap::new();
    for (path, id) in given {
        if let Some(first) = seen.get(id.as_str()) {
            problems.push(
                Problem::at(path, format!("the id `{id}` is given twice"))
                    .label("given again here")
                    .also(first.clone(), "given here first")
                    .help("rename one of them, and every use of it"),
            );
        } else {
            seen.insert(id, path);
        }
    }
}
