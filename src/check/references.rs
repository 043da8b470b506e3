//! Which values name an item by its id, and what becomes of them when it goes.

use super::Leaf;
use super::leaves::leaves;
use crate::model::{Anchor, Brief, Cadence, Day, FieldKind, Path, Rhythm, Segment};

/// The list whose item a value names, and the id.
pub(super) fn reference(leaf: &Leaf) -> Option<(&'static str, String)> {
    match leaf.path.field().as_str() {
        "requirement.process" | "data.item.needed_for" | "private.backup.covers" => Some(("process", leaf.text.clone())),
        "trial.requirements" => Some(("requirement", leaf.text.clone())),
        _ => anchor(leaf).map(|id| ("milestone", id)),
    }
}

/// The milestone that a day offset counts from.
fn anchor(leaf: &Leaf) -> Option<String> {
    let FieldKind::Value(format) = leaf.kind else { return None };
    let day = match *format {
        "day" => leaf.text.parse::<Day>().ok()?,
        "cadence" => match leaf.text.parse::<Cadence>().ok()?.rhythm {
            Rhythm::Once(day) => day,
            _ => return None,
        },
        _ => return None,
    };
    match day {
        Day::Offset { anchor: Anchor::Milestone(id), .. } => Some(id),
        _ => None,
    }
}

/// The fields elsewhere that name an item; none where another item has its id too.
pub fn references(brief: &Brief, item: &Path) -> Vec<Path> {
    let Some((list, id)) = id_of(brief, item) else { return Vec::new() };
    let leaves = leaves(brief).into_iter();
    let naming =
        leaves.filter(|leaf| !leaf.path.0.starts_with(&item.0) && reference(leaf).is_some_and(|of| of == (list, id.clone())));
    // an item of a list of texts is named by its list
    let field = |path: Path| match (path.0.last(), path.parent()) {
        (Some(Segment::Item(_)), Some(parent)) => parent,
        _ => path,
    };
    let mut fields: Vec<Path> = naming.map(|leaf| field(leaf.path)).collect();
    fields.dedup();
    fields
}

/// Takes an item out of the fields that name it, with the allowances for it. A day that is counted from it becomes the date it meant.
pub fn forget(brief: &mut Brief, item: &Path, fields: &[Path]) {
    let Some((list, id)) = id_of(brief, item) else { return };
    for path in fields {
        let text = brief.get(path).unwrap_or_default();
        let left = if list == "milestone" {
            let date = text.parse::<Day>().ok().and_then(|day| brief.date_of(&day));
            date.map(|date| date.to_string()).unwrap_or_default()
        } else {
            text.lines().filter(|line| *line != id).collect::<Vec<_>>().join("\n")
        };
        // what was read from the brief can be written to it
        let _ = brief.set(path, &left);
    }
    let place = item.named(brief);
    brief.check.allow.retain(|one| one.at != place && !one.at.starts_with(&format!("{place}.")));
}

fn id_of(brief: &Brief, item: &Path) -> Option<(&'static str, String)> {
    let [Segment::Key(key), Segment::Item(index)] = &item.0[..] else { return None };
    let list = crate::model::WITH_IDS.into_iter().find(|list| list == key)?;
    let ids = brief.ids(list)?;
    let id = ids.get(*index).filter(|id| !id.is_empty())?;
    (ids.iter().filter(|other| other == &id).count() == 1).then(|| (list, (*id).to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_names_an_item_loses_it() {
        let mut brief = Brief::default();
        for (path, value) in [
            ("schedule.start", "2027-01-04"),
            ("process.1.id", "email"),
            ("requirement.1.id", "R1"),
            ("requirement.1.process", "email"),
            ("requirement.2.id", "R2"),
            ("trial.requirements", "R1\nR2"),
            ("milestone.1.id", "M1"),
            ("milestone.1.due", "start + 2 weeks"),
            ("milestone.2.due", "M1 + 1 week"),
            ("data.item.1.needed_for", "email"),
        ] {
            brief.set(&Path::new(path), value).unwrap();
        }
        let mut gone = |item: &str, paths: &[&str]| {
            let item = Path::new(item);
            let named = references(&brief, &item);
            assert_eq!(named.iter().map(ToString::to_string).collect::<Vec<_>>(), paths);
            forget(&mut brief, &item, &named);
            assert_eq!(references(&brief, &item), []);
            brief.remove(&item);
        };
        gone("requirement.2", &["trial.requirements"]);
        gone("milestone.1", &["milestone.2.due"]);
        gone("process.1", &["requirement.1.process", "data.item.1.needed_for"]);
        assert_eq!(brief.trial.requirements, ["R1"]);
        assert_eq!(brief.get(&Path::new("milestone.1.due")).as_deref(), Some("2027-01-25"));
        assert!(brief.requirement[0].process.is_empty() && brief.data.item[0].needed_for.is_empty());
    }
}
