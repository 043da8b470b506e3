//! Suggestions by their names, for scripts and other front ends: listed in full, and taken one by one.

use serde_json::Value;

use super::flow::described;
use super::kinds::Kind;
use super::names;
use super::offers::{Offers, apart};
use crate::model::{Brief, Path, Segment, Shape};

/// Something that is typical for a kind of work.
#[derive(Debug, Clone, PartialEq)]
pub struct Suggestion {
    /// The name by which it is taken, such as `process.email` or `brief.assumptions.2`.
    pub id: String,
    /// What it says, in lines for people.
    pub lines: Vec<String>,
    /// The same as it would stand in the brief.
    pub value: Value,
}

/// Everything that a kind of work suggests.
pub fn suggestions(kind: &Kind) -> Vec<Suggestion> {
    let tree = kind.brief.tree();
    let mut found = Vec::new();
    for field in Shape::get().fields {
        let is_own = !["format", "brief.title"].contains(&field.path);
        let path = Path::new(field.path);
        let in_list = (1..=path.0.len()).any(|n| is_list(&Path(path.0[..n].to_vec())));
        let Some(text) = tree.get(&path).filter(|_| is_own && !in_list) else { continue };
        let one = |id: String, text: &str| Suggestion { id, lines: vec![text.to_owned()], value: text.into() };
        if field.list {
            found.extend(text.lines().enumerate().map(|(i, line)| one(format!("{path}.{}", i + 1), line)));
        } else {
            found.push(one(path.to_string(), &text));
        }
    }
    for table in Shape::get().tables.iter().filter(|table| table.repeated) {
        for list in super::topic::places(&kind.brief, table.path) {
            if list.0.len() > 2 && !apart("process").iter().any(|key| list.last_key() == Some(*key)) {
                // what comes with its item is no suggestion of its own; `data.item` lies in no item
                if list.0.iter().any(|segment| matches!(segment, Segment::Item(_))) {
                    continue;
                }
            }
            for item in (0..kind.brief.count(&list)).map(|i| list.item(i)) {
                let mut value = tree.at(&item).cloned().unwrap_or_default();
                tidy(&mut value, apart(table.path));
                let lines = described(None, &tree, &item).into_iter().map(|(line, _)| line).collect();
                found.push(Suggestion { id: item.named(&kind.brief), lines, value });
            }
        }
    }
    found
}

/// Takes what is not given, and some keys, out of an item.
fn tidy(value: &mut Value, without: &[&str]) {
    if let Value::Object(fields) = value {
        fields.retain(|key, value| {
            tidy(value, &[]);
            let is_empty = value.is_null()
                || value.as_str().is_some_and(str::is_empty)
                || value.as_array().is_some_and(Vec::is_empty)
                || value.as_object().is_some_and(serde_json::Map::is_empty);
            !is_empty && !without.contains(&key.as_str())
        });
    } else if let Value::Array(items) = value {
        items.iter_mut().for_each(|item| tidy(item, &[]));
    }
}

/// Puts a suggestion into a brief.
///
/// # Errors
/// Says why it cannot be taken: there is none of that name, or the work it is about is not in the brief.
pub fn take(brief: &mut Brief, kind: &Kind, id: &str) -> Result<(), String> {
    let (path, new) = Path::resolve(id, &kind.brief);
    let Some(suggestion) = suggestions(kind).into_iter().find(|one| new.is_none() && one.id == path.named(&kind.brief)) else {
        return Err(format!("`{id}` is no suggestion; `brief questions --kind {}` lists them", kind.name));
    };
    match (path.parent(), path.0.last()) {
        (Some(list), Some(Segment::Item(_))) if is_list(&list) => take_item(brief, kind, &path, &list),
        (Some(field), Some(Segment::Item(_))) => {
            let lines: Vec<String> = brief.get(&field).into_iter().chain(suggestion.lines).collect();
            brief.set(&field, &lines.join("\n"))
        }
        _ => {
            brief.set(&path, &suggestion.lines.join("\n"))?;
            names::give_id(brief, &path);
            Ok(())
        }
    }
}

/// The same with a suggestion of one of several kinds: of the one that is named, as in `design:process.drafts`, or else of the first
/// that has it.
///
/// # Errors
/// As [`take`]; and where there is no kind of work.
pub fn take_of(brief: &mut Brief, kinds: &[&Kind], id: &str) -> Result<(), String> {
    let named = id.split_once(':').and_then(|(name, id)| Some((kinds.iter().find(|kind| kind.name == name)?, id)));
    if let Some((kind, id)) = named {
        return take(brief, kind, id);
    }
    let has = |kind: &&&Kind| {
        let path = Path::resolve(id, &kind.brief).0.named(&kind.brief);
        suggestions(kind).iter().any(|one| one.id == path)
    };
    match kinds.iter().find(has).or(kinds.first()) {
        Some(kind) => take(brief, kind, id),
        None => Err(format!("`{id}` is a suggestion of a kind of work: name it with --kind")),
    }
}

fn take_item(brief: &mut Brief, kind: &Kind, path: &Path, list: &Path) -> Result<(), String> {
    let work =
        |id: &str| format!("`{}` is about work that is not in the brief; take `process.{id}` first", path.named(&kind.brief));
    let mut into = list.clone();
    if let Some(Segment::Item(index)) = list.0.get(1) {
        let id = &kind.brief.process[*index].id;
        let same = brief.process.iter().position(|process| process.id == *id).ok_or_else(|| work(id))?;
        into.0[1] = Segment::Item(same);
    }
    // in what is offered the item is cut to what fits the brief, or left out where nothing of it does
    let key =
        if Shape::get().table(&list.field()).is_some_and(|table| table.keys.contains(&"name")) { "name" } else { "standard" };
    let offered = Offers::of(brief, &[kind.name.to_owned()]).brief;
    let wanted = kind.brief.get(&path.key(key));
    let found = (0..offered.count(list)).map(|i| list.item(i)).find(|item| offered.get(&item.key(key)) == wanted);
    let found = if wanted.is_some() { found } else { Some(path.clone()) };
    let needs = kind.brief.get(&path.key("process")).or_else(|| kind.brief.get(&path.key("needed_for"))).unwrap_or_default();
    let item = found.ok_or_else(|| work(needs.lines().next().unwrap_or_default()))?;
    let new = into.item(brief.count(&into));
    brief.take_item(&into, &offered, &item, apart(&list.field()));
    names::give_id(brief, &new.key(key));
    Ok(())
}

/// Whether the path is that of a list of tables.
fn is_list(path: &Path) -> bool {
    let repeated = Shape::get().table(&path.field()).is_some_and(|table| table.repeated);
    repeated && matches!(path.0.last(), Some(Segment::Key(_)))
}

#[cfg(test)]
mod tests {
    use super::super::kinds::kinds;
    use super::*;

    #[test]
    fn everything_suggested_can_be_taken() {
        for kind in kinds() {
            let mut brief = Brief::default();
            let all = suggestions(kind);
            let (work, rest): (Vec<_>, Vec<_>) =
                all.iter().partition(|one| one.id.matches('.').count() == 1 && one.id.starts_with("process."));
            for one in work.iter().chain(&rest) {
                take(&mut brief, kind, &one.id).unwrap_or_else(|error| panic!("{}: {error}", kind.name));
            }
            for list in ["process", "requirement", "data.item", "private.risk"] {
                let list = Path::new(list);
                assert_eq!(brief.count(&list), kind.brief.count(&list), "{}: {list}", kind.name);
            }
            assert_eq!(brief.process[0].reply, kind.brief.process[0].reply);
            assert_eq!(brief.brief.assumptions, kind.brief.brief.assumptions);
            assert_eq!(brief.trial.task, kind.brief.trial.task);
        }
    }

    #[test]
    fn of_several_kinds_one_can_be_named() {
        let all = ["customer-service", "design"].map(|name| super::super::kinds::kind(name).unwrap());
        let mut brief = Brief::default();
        let mut taken = |id: &str| take_of(&mut brief, &all, id);
        taken("process.email").unwrap();
        taken("process.drafts").unwrap();
        // both have a first requirement
        taken("requirement.1").unwrap();
        taken("design:requirement.1").unwrap();
        assert!(taken("design:process.email").unwrap_err().contains("brief questions --kind design"));
        let about: Vec<&str> = brief.requirement.iter().map(|one| one.process.as_str()).collect();
        assert_eq!(about, ["email", "drafts"]);
    }

    #[test]
    fn work_comes_before_what_is_about_it() {
        let kind = super::super::kinds::kind("customer-service").unwrap();
        let mut brief = Brief::default();
        let mut taken = |id: &str| take(&mut brief, kind, id);
        assert!(taken("requirement.1").unwrap_err().contains("take `process.email` first"));
        assert!(taken("process.email.reply.1").unwrap_err().contains("take `process.email` first"));
        assert!(taken("process.cake").unwrap_err().contains("no suggestion"));
        taken("process.email").unwrap();
        taken("requirement.1").unwrap();
        taken("process.email.reply.2").unwrap();
        taken("data.item.1").unwrap();
        taken("payment.model").unwrap();
        assert_eq!(brief.payment.unit, "hour");
        assert_eq!(brief.data.item[0].needed_for, ["email"]);
        assert_eq!(brief.requirement[0].id, "R1");
        assert_eq!(brief.process[0].reply.len(), 1);
    }
}
