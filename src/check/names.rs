//! How people are shown paths: with ids in place of numbers. Says the same as `Path::named`, for many paths of one brief.

use std::collections::{HashMap, HashSet};

use crate::model::{Brief, Path, Segment};

/// The ids of a brief that name one thing only.
pub struct Names(HashMap<(&'static str, usize), String>);

impl Names {
    /// Looks up the ids of a brief.
    pub fn of(brief: &Brief) -> Self {
        let mut names = HashMap::new();
        let mut add = |list: &'static str, ids: Vec<&String>| {
            let mut seen = HashSet::new();
            let twice: HashSet<&String> = ids.iter().filter(|id| !seen.insert(**id)).copied().collect();
            let unique = ids.into_iter().enumerate().filter(|(_, id)| !id.is_empty() && !twice.contains(id));
            names.extend(unique.map(|(i, id)| ((list, i), id.clone())));
        };
        add("process", brief.process.iter().map(|process| &process.id).collect());
        add("requirement", brief.requirement.iter().map(|requirement| &requirement.id).collect());
        add("milestone", brief.milestone.iter().map(|milestone| &milestone.id).collect());
        Self(names)
    }

    /// A path with ids where there are any.
    pub fn name(&self, path: &Path) -> String {
        let id = match &path.0[..] {
            [Segment::Key(list), Segment::Item(index), ..] => {
                let list = ["process", "requirement", "milestone"].into_iter().find(|known| known == list);
                list.and_then(|list| self.0.get(&(list, *index)))
            }
            _ => None,
        };
        let Some(id) = id else { return path.to_string() };
        let rest = Path(path.0[2..].to_vec()).to_string();
        let dot = if rest.is_empty() { "" } else { "." };
        format!("{}.{id}{dot}{rest}", Path(path.0[..1].to_vec()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Requirement;

    #[test]
    fn says_the_same_as_one_path_alone() {
        let with_id = |id: &str| Requirement { id: id.into(), ..Default::default() };
        let brief = Brief { requirement: ["R1", "R2", "R2", ""].map(with_id).to_vec(), ..Default::default() };
        let names = Names::of(&brief);
        for path in [
            "",
            "brief",
            "requirement",
            "requirement.1",
            "requirement.1.aql",
            "requirement.2",
            "requirement.4.aql",
            "process.1.step.2",
        ] {
            let path = Path::new(path);
            assert_eq!(names.name(&path), path.named(&brief));
        }
    }
}
