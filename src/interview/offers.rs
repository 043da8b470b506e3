//! What can be offered for a brief as it stands: what is typical for its kind of work, and the proofs that its data calls for.

use super::compliance;
use super::kinds::kind;
use crate::model::{Brief, Path, Segment};

/// A brief to pick from, cut to what fits the one that is being filled.
#[derive(Debug, Clone, Default)]
pub struct Offers {
    /// What there is to pick from.
    pub brief: Brief,
}

impl Offers {
    /// What is offered for a kind of work; without one, only what follows from the brief itself.
    pub fn of(brief: &Brief, kind_of_work: &str) -> Self {
        let mut offered = kind(kind_of_work).map(|kind| kind.brief.clone()).unwrap_or_default();
        let is_there = |id: &String| brief.process.iter().any(|process| process.id == *id && process.is_outsourced());
        offered.requirement.retain(|requirement| requirement.process.is_empty() || is_there(&requirement.process));
        for item in &mut offered.data.item {
            item.needed_for.retain(is_there);
        }
        offered.data.item.retain(|item| !item.needed_for.is_empty());
        // whoever speaks for the client checks the work, until somebody else is named
        if let Some(contact) = brief.client.contact.first() {
            offered.requirement.iter_mut().for_each(|requirement| requirement.assessor.clone_from(&contact.name));
        }
        offered.data.evidence = compliance::proofs(brief);
        Self { brief: offered }
    }

    /// The items offered for a list, by their paths in what is offered, without those that the brief has already. `key` is the one
    /// that names such an item.
    pub fn items(&self, brief: &Brief, list: &Path, key: &str) -> Vec<Path> {
        let Some(source) = self.source(brief, list) else { return Vec::new() };
        let (offered, given) = (self.brief.tree(), brief.tree());
        let has = |item: &Path| {
            let named = |key: &str| {
                let name = offered.get(&item.key(key));
                name.is_some() && (0..given.count(list)).any(|i| given.get(&list.item(i).key(key)) == name)
            };
            named(key) || named("id")
        };
        (0..offered.count(&source)).map(|i| source.item(i)).filter(|item| !has(item)).collect()
    }

    /// The text offered for a field of the file itself; fields of items come with their items.
    pub fn text(&self, path: &Path) -> Option<String> {
        let is_plain = path.0.iter().all(|segment| matches!(segment, Segment::Key(_)));
        is_plain.then(|| self.brief.get(path)).flatten()
    }

    /// Where the items for a list stand in what is offered: what lies in a process, in the process of the same id.
    fn source(&self, brief: &Brief, list: &Path) -> Option<Path> {
        let Some(Segment::Item(index)) = list.0.get(1) else { return Some(list.clone()) };
        let id = &brief.process.get(*index).filter(|_| list.0[0] == Segment::Key("process".to_owned()))?.id;
        let same = self.brief.process.iter().position(|process| process.id == *id)?;
        let mut source = list.clone();
        source.0[1] = Segment::Item(same);
        Some(source)
    }
}

/// The lists in an item that are offered one by one themselves, and so do not come with it.
pub(super) fn apart(list: &str) -> &'static [&'static str] {
    if list == "process" { &["reply"] } else { &[] }
}
