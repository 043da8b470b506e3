//! What of a file cannot be read: it stays as it is, save where it is answered anew.

use toml::{Table, Value};

use super::super::read::{Source, last_is_item};
use super::super::write::tree;
use crate::diagnostic::Finding;
use crate::model::{Brief, Path, Segment, Shape};

/// Those of the places at which, or in the list at which, something stands that cannot be read.
pub(super) fn faulty_among(source: &Source, places: &[Path]) -> Vec<Path> {
    let fields: Vec<Path> = source.findings.iter().map(field_at).collect();
    places.iter().filter(|place| fields.contains(place)).cloned().collect()
}

/// The brief as a tree in which some places hold what no brief holds, an empty text: they differ from every answer, and from none.
pub(super) fn tree_with(brief: &Brief, faulty: &[Path]) -> Table {
    let mut table = tree(brief);
    for path in faulty {
        put_empty(&mut table, &path.0);
    }
    table
}

fn put_empty(table: &mut Table, path: &[Segment]) {
    let Some((Segment::Key(key), rest)) = path.split_first() else { return };
    if rest.is_empty() {
        table.insert(key.clone(), Value::String(String::new()));
        return;
    }
    let inside = table.entry(key.as_str());
    match rest.split_first() {
        Some((Segment::Item(index), rest)) => {
            let item = inside.or_insert_with(|| Value::Array(Vec::new())).get_mut(*index).and_then(Value::as_table_mut);
            item.into_iter().for_each(|item| put_empty(item, rest));
        }
        _ => {
            let inside = inside.or_insert_with(|| Value::Table(Table::new())).as_table_mut();
            inside.into_iter().for_each(|inside| put_empty(inside, rest));
        }
    }
}

/// Leaves tables in the new tree that lose all they had, where something that cannot be read still stands in them.
pub(super) fn keep_tables(source: &Source, anew: &[Path], before: &Table, after: &mut Table) {
    for field in source.findings.iter().map(field_at).filter(|field| !anew.contains(field)) {
        keep_table(before, after, &field.0);
    }
}

fn keep_table(before: &Table, after: &mut Table, path: &[Segment]) {
    let Some((Segment::Key(key), rest)) = path.split_first() else { return };
    let rest_of_item = rest.split_first().and_then(|(first, rest)| match first {
        Segment::Item(index) => Some((*index, rest)),
        Segment::Key(_) => None,
    });
    match (before.get(key), rest_of_item) {
        (Some(Value::Table(before)), None) if !rest.is_empty() => {
            let after = after.entry(key.as_str()).or_insert_with(|| Value::Table(Table::new()));
            after.as_table_mut().into_iter().for_each(|after| keep_table(before, after, rest));
        }
        (Some(Value::Array(before)), Some((index, rest))) => {
            let before = before.get(index).and_then(Value::as_table);
            let after = after.get_mut(key).and_then(|items| items.get_mut(index)).and_then(Value::as_table_mut);
            before.zip(after).into_iter().for_each(|(before, after)| keep_table(before, after, rest));
        }
        _ => {}
    }
}

/// Whether every mistake of the old text is in the new one, save those that were answered or went with their item, and no other is.
pub(super) fn keeps_mistakes(old: &Source, new: &Source, before: &Table, after: &Table) -> bool {
    let written = |source: &Source, finding: &Finding| {
        let bytes = finding.labels.first().map_or(0..0, |label| label.span.clone());
        (finding.slug.clone(), source.text.get(bytes).unwrap_or_default().to_owned())
    };
    let mut left: Vec<_> = new.findings.iter().map(|finding| written(new, finding)).collect();
    for finding in &old.findings {
        let same = written(old, finding);
        match left.iter().position(|other| *other == same) {
            Some(at) => {
                left.swap_remove(at);
            }
            None if is_answered(&field_at(finding), before, after) => {}
            None => return false,
        }
    }
    left.is_empty()
}

/// Whether a field differs, or one of the lists that it is in has become shorter.
fn is_answered(field: &Path, before: &Table, after: &Table) -> bool {
    let (before, after) = (Value::Table(before.clone()), Value::Table(after.clone()));
    let (mut old, mut new) = (Some(&before), Some(&after));
    for segment in &field.0 {
        let count = |value: Option<&Value>| value.and_then(Value::as_array).map_or(0, Vec::len);
        if matches!(segment, Segment::Item(_)) && count(new) < count(old) {
            return true;
        }
        (old, new) = match segment {
            Segment::Key(key) => (old.and_then(|value| value.get(key)), new.and_then(|value| value.get(key))),
            Segment::Item(at) => (old.and_then(|value| value.get(at)), new.and_then(|value| value.get(at))),
        };
    }
    // a table, or a list of them, is no answer to what is wrong with its form
    old != new && Shape::get().field(&field.field()).is_some()
}

/// The field that a mistake is in: an item of a list of texts belongs to its list.
fn field_at(finding: &Finding) -> Path {
    let path = Path::new(finding.labels.first().map_or("", |label| label.path.as_str()));
    if last_is_item(&path) { path.parent().unwrap_or_default() } else { path }
}
