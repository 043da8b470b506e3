//! The ids of a brief, and how people are shown paths: with ids in place of numbers.

use std::collections::{HashMap, HashSet};

use super::{Brief, Path, Segment};

/// The lists whose items have ids.
pub const WITH_IDS: [&str; 3] = ["process", "requirement", "milestone"];

impl Brief {
    /// The ids of a list, empty where an item has none; `None` for a list whose items have no ids.
    pub fn ids(&self, list: &str) -> Option<Vec<&str>> {
        match list {
            "process" => Some(self.process.iter().map(|process| process.id.as_str()).collect()),
            "requirement" => Some(self.requirement.iter().map(|requirement| requirement.id.as_str()).collect()),
            "milestone" => Some(self.milestone.iter().map(|milestone| milestone.id.as_str()).collect()),
            _ => None,
        }
    }
}

/// The ids of a brief by which a path can be told: each names one item only, and reads as nothing else.
pub struct Names<'a>(HashMap<(&'static str, usize), &'a str>);

impl<'a> Names<'a> {
    /// Looks up the ids of a brief.
    pub fn of(brief: &'a Brief) -> Self {
        let mut names = HashMap::new();
        for list in WITH_IDS {
            let ids = brief.ids(list).unwrap_or_default();
            let mut seen = HashSet::new();
            let twice: HashSet<&str> = ids.iter().filter(|id| !seen.insert(**id)).copied().collect();
            let telling = ids.into_iter().enumerate().filter(|(_, id)| can_be_typed(id) && !twice.contains(id));
            names.extend(telling.map(|(i, id)| ((list, i), id)));
        }
        Self(names)
    }

    /// A path with ids where there are any.
    pub fn name(&self, path: &Path) -> String {
        let id = match &path.0[..] {
            [Segment::Key(list), Segment::Item(index), ..] => {
                WITH_IDS.into_iter().find(|known| known == list).and_then(|list| self.0.get(&(list, *index)))
            }
            _ => None,
        };
        let Some(id) = id else { return path.to_string() };
        let rest = Path(path.0[2..].to_vec()).to_string();
        let dot = if rest.is_empty() { "" } else { "." };
        format!("{}.{id}{dot}{rest}", Path(path.0[..1].to_vec()))
    }
}

/// Whether an id, typed within a path, is read as that id: a number counts items, and a dot or `=` ends what stands before it.
fn can_be_typed(id: &str) -> bool {
    !id.is_empty() && id.trim() == id && !id.contains(['.', '=']) && id.parse::<usize>().is_err()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Requirement, Shape};

    #[test]
    fn every_table_with_an_id_is_known() {
        let tables = Shape::get().tables.iter().filter(|table| table.keys.contains(&"id"));
        let mut known = WITH_IDS;
        let mut found: Vec<&str> = tables.map(|table| table.path).collect();
        found.sort_unstable();
        known.sort_unstable();
        assert_eq!(found, known);
        assert!(known.iter().all(|list| Brief::default().ids(list).is_some()));
    }

    #[test]
    fn what_is_shown_can_be_typed() {
        let with_id = |id: &str| Requirement { id: id.into(), ..Default::default() };
        let ids = ["R1", "R2", "R2", "", "2", "v1.2", "first-draft", "a=b", " R7"];
        let brief = Brief { requirement: ids.map(with_id).to_vec(), ..Default::default() };
        let names = Names::of(&brief);
        for i in 0..ids.len() {
            let path = Path::new("requirement").item(i).key("aql");
            assert_eq!(Path::resolve(&names.name(&path), &brief), (path, None));
        }
        for (path, shown) in [
            ("", ""),
            ("brief", "brief"),
            ("requirement", "requirement"),
            ("requirement.1", "requirement.R1"),
            ("requirement.1.aql", "requirement.R1.aql"),
            ("requirement.2", "requirement.2"),
            ("requirement.5.aql", "requirement.5.aql"),
            ("requirement.6.aql", "requirement.6.aql"),
            ("requirement.7.aql", "requirement.first-draft.aql"),
            ("process.1.step.2", "process.1.step.2"),
        ] {
            assert_eq!(names.name(&Path::new(path)), shown);
        }
    }
}
