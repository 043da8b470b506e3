//! An id that nothing in the brief has.

use crate::check::references::reference;
use crate::check::{Context, Problem, Rule, Stage};
use crate::check::{Leaf, nearest};
use crate::diagnostic::Level;
use crate::model::{FieldKind, WITH_IDS};
use crate::source::{Change, meant};

pub(super) const RULE: Rule = Rule::new("TOM02", "unknown-reference", Level::Error, Stage::Ask, check);

fn check(context: &Context, problems: &mut Vec<Problem>) {
    let ids = WITH_IDS.map(|list| {
        let all = context.brief.ids(list).unwrap_or_default();
        all.into_iter().filter(|id| !id.is_empty()).collect::<Vec<&str>>()
    });
    let [processes, requirements, milestones] = &ids;
    for leaf in context.leaves() {
        let Some((what, id)) = reference(leaf) else { continue };
        let id = id.as_str();
        let known = match what {
            "process" => processes,
            "requirement" => requirements,
            _ => milestones,
        };
        if known.contains(&id) {
            continue;
        }
        let near = nearest(id, known.iter().copied());
        // a word in place of a day is hardly meant as an id
        if leaf.kind != &FieldKind::Text && leaf.text == id && near.is_none() {
            let milestone = known.first().map(|id| format!(", or the id of a milestone such as `{id}`")).unwrap_or_default();
            let help = format!("write a date, or count from one such as `start + 3 weeks`{milestone}");
            let message = format!("`{id}` is no day, and no milestone has this id");
            problems.push(Problem::at(leaf.path.clone(), message).words(context, id).help(help).change(change(leaf, id, known)));
            continue;
        }
        let help = match (near, known.is_empty()) {
            (Some(near), _) => format!("did you mean `{near}`? the ids are: {}", known.join(", ")),
            (None, false) => format!("the ids are: {}", known.join(", ")),
            (None, true) => format!("add a `[[{what}]]` with `id = \"{id}\"`, or take the reference out"),
        };
        let message = format!("no {what} has the id `{id}`");
        problems.push(Problem::at(leaf.path.clone(), message).words(context, id).help(help).change(change(leaf, id, known)));
    }
}

/// The id that a misspelt one means, in its place; where days count from it, `Start` may also be `start`.
fn change(leaf: &Leaf, id: &str, known: &[&str]) -> Option<Change> {
    let anchors: &[&str] = if leaf.text == id && leaf.kind == &FieldKind::Text { &[] } else { &["start", "end"] };
    let near = meant(id, known.iter().chain(anchors).copied())?;
    Some(Change::Value(leaf.path.clone(), leaf.text.replacen(id, near, 1)))
}
