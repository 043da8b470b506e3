//! Two things with one id: whatever refers to it could mean either.

use std::collections::HashMap;

use crate::check::{Context, Problem, Rule, Stage};
use crate::diagnostic::Level;
use crate::model::{Path, WITH_IDS};

pub(super) const RULE: Rule = Rule::new("TOM01", "duplicate-id", Level::Error, Stage::Ask, check);

fn check(context: &Context, problems: &mut Vec<Problem>) {
    let mut given: Vec<(Path, &str)> = Vec::new();
    for list in WITH_IDS {
        let ids = context.brief.ids(list).unwrap_or_default().into_iter().enumerate().filter(|(_, id)| !id.is_empty());
        given.extend(ids.map(|(i, id)| (Path::new(list).item(i).key("id"), id)));
    }
    given.sort_by_key(|(path, _)| context.span(path).start);
    let mut seen: HashMap<&str, Path> = HashMap::new();
    for (path, id) in given {
        if let Some(first) = seen.get(id) {
            problems.push(
                Problem::at(path, format!("the id `{id}` is given twice"))
                    .quote(id)
                    .label("given again here")
                    .also(first.clone(), "given here first")
                    .help("rename one of them, and every use of it"),
            );
        } else {
            seen.insert(id, path);
        }
    }
}
