//! Which questions answer a finding.

use super::topic::{Topic, places, question};
use crate::check::answered_by;
use crate::diagnostic::Finding;
use crate::model::{Brief, Path, Segment, Shape};

/// What to ask so that a finding goes; nothing where no answer could make it go.
pub fn remedy(brief: &Brief, finding: &Finding) -> Vec<Topic> {
    let Some(at) = finding.labels.first().map(|label| Path::resolve(&label.path, brief).0) else { return Vec::new() };
    let at = without_last_number(at);
    let own: Vec<Path> = if is_field(&at) || is_list(&at) { vec![at.clone()] } else { Vec::new() };
    let Some(named) = answered_by(&finding.slug) else { return topics(brief, own) };
    if named.is_empty() {
        return Vec::new();
    }
    // what the finding itself says is missing is all that is asked
    let is_named = named.iter().any(|name| name.strip_prefix('.') == at.last_key());
    if is_field(&at) && !is_named && brief.get(&at).is_none() {
        return topics(brief, own);
    }
    let table = if is_field(&at) { at.parent().unwrap_or_default() } else { at.clone() };
    let near = named.iter().filter_map(|name| name.strip_prefix('.')).map(|key| table.key(key));
    let near: Vec<Path> = near.filter(|path| !is_list(&table) && is_field(path) && applies(brief, path)).collect();
    if !near.is_empty() {
        let missing: Vec<Path> = near.iter().filter(|path| brief.get(path).is_none()).cloned().collect();
        let all = if own.is_empty() || is_named { near } else { own };
        return topics(brief, if missing.is_empty() { all } else { missing });
    }
    let far = named.iter().filter(|name| !name.starts_with('.')).flat_map(|name| elsewhere(brief, name, &at));
    let far: Vec<Path> = far.collect();
    topics(brief, if far.is_empty() { own } else { far })
}

/// A field or list by its name: in the items that the finding is about, or else in all that there are.
fn elsewhere(brief: &Brief, name: &str, at: &Path) -> Vec<Path> {
    let places = places(brief, name);
    let (near, far): (Vec<Path>, Vec<Path>) = places.into_iter().partition(|place| place.0.get(..2) == at.0.get(..2));
    if near.is_empty() { far } else { near }
}

/// Lists are asked for one more item, fields by their question.
fn topics(brief: &Brief, paths: Vec<Path>) -> Vec<Topic> {
    let item = |path: Path| if is_list(&path) { path.item(brief.count(&path)) } else { path };
    paths.into_iter().map(|path| Topic::Path(item(path))).collect()
}

fn is_field(path: &Path) -> bool {
    Shape::get().field(&path.field()).is_some()
}

/// Whether the path is that of a list of tables, and not of an item in it.
fn is_list(path: &Path) -> bool {
    let repeated = Shape::get().table(&path.field()).is_some_and(|table| table.repeated);
    repeated && matches!(path.0.last(), Some(Segment::Key(_)))
}

/// Whether the interview would ask for a field as the brief stands.
fn applies(brief: &Brief, path: &Path) -> bool {
    question(&path.field()).is_some_and(|question| (question.when)(brief, path))
}

/// An item of a list of texts is asked for with its list.
fn without_last_number(path: Path) -> Path {
    match (is_field(&path), path.0.last(), path.parent()) {
        (true, Some(Segment::Item(_)), Some(parent)) => parent,
        _ => path,
    }
}
