//! Where something stands in a brief: `requirement.2.aql`, or `requirement.R1.aql` by the id of the item.

use super::{Brief, Names};

/// One part of a path.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Segment {
    /// A key of a table.
    Key(String),
    /// An item of a list, counted from 0 here and from 1 in text.
    Item(usize),
}

/// A place in a brief, from the top of the file.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Path(pub Vec<Segment>);

impl Path {
    /// Reads keys and 1-based numbers parted by dots, without looking ids up.
    pub fn new(text: &str) -> Self {
        let segment = |part: &str| match part.parse::<usize>() {
            Ok(number) if number > 0 => Segment::Item(number - 1),
            _ => Segment::Key(part.to_owned()),
        };
        Self(text.split('.').filter(|part| !part.is_empty()).map(segment).collect())
    }

    /// The path of a key below this one.
    pub fn key(&self, key: &str) -> Self {
        Self(self.0.iter().cloned().chain([Segment::Key(key.to_owned())]).collect())
    }

    /// The path of an item below this one, counted from 0.
    pub fn item(&self, index: usize) -> Self {
        Self(self.0.iter().cloned().chain([Segment::Item(index)]).collect())
    }

    /// The path without its last segment; `None` at the top.
    pub fn parent(&self) -> Option<Self> {
        let (_, rest) = self.0.split_last()?;
        Some(Self(rest.to_vec()))
    }

    /// The last key, such as `aql`.
    pub fn last_key(&self) -> Option<&str> {
        self.0.iter().rev().find_map(|segment| match segment {
            Segment::Key(key) => Some(key.as_str()),
            Segment::Item(_) => None,
        })
    }

    /// The path of the field, without the numbers of list items: `requirement.aql`.
    pub fn field(&self) -> String {
        let keys = self.0.iter().filter_map(|segment| match segment {
            Segment::Key(key) => Some(key.as_str()),
            Segment::Item(_) => None,
        });
        keys.collect::<Vec<_>>().join(".")
    }

    /// Reads a path that may name items by id: `requirement.R1.aql`. An id that the brief does not have yet becomes the item
    /// after the last one; the second value is then that item with its id, so that a caller can create it.
    pub fn resolve(text: &str, brief: &Brief) -> (Self, Option<(Self, String)>) {
        let mut path = Self::default();
        let mut unknown = None;
        let parts: Vec<&str> = text.split('.').filter(|part| !part.is_empty()).collect();
        for (i, part) in parts.iter().enumerate() {
            let list = if i == 1 { brief.ids(parts[0]) } else { None };
            match (list, part.parse::<usize>()) {
                (_, Ok(number)) if number > 0 => path = path.item(number - 1),
                (Some(ids), _) => {
                    let known = ids.iter().position(|id| id == part);
                    path = path.item(known.unwrap_or(ids.len()));
                    if known.is_none() {
                        unknown = Some((path.clone(), (*part).to_owned()));
                    }
                }
                (None, _) => path = path.key(part),
            }
        }
        (path, unknown)
    }

    /// The path with ids in place of numbers, as people are shown it and may type it. Whoever names many paths takes the
    /// [`Names`] of the brief once.
    pub fn named(&self, brief: &Brief) -> String {
        Names::of(brief).name(self)
    }
}

impl std::fmt::Display for Path {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for (i, segment) in self.0.iter().enumerate() {
            f.write_str(if i == 0 { "" } else { "." })?;
            match segment {
                Segment::Key(key) => f.write_str(key)?,
                Segment::Item(index) => write!(f, "{}", index + 1)?,
            }
        }
        Ok(())
    }
}

impl From<&str> for Path {
    fn from(text: &str) -> Self {
        Self::new(text)
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Brief, Requirement};
    use super::*;

    #[test]
    fn by_number_and_by_id() {
        let first = Requirement { id: "R1".into(), ..Default::default() };
        let brief = Brief { requirement: vec![first, Requirement::default()], ..Default::default() };
        let path = Path::new("requirement.1.aql");
        assert_eq!(path.to_string(), "requirement.1.aql");
        assert_eq!(path.named(&brief), "requirement.R1.aql");
        assert_eq!(Path::resolve("requirement.R1.aql", &brief), (path.clone(), None));
        assert_eq!(path.field(), "requirement.aql");
        assert_eq!(Path::new("requirement.2").named(&brief), "requirement.2");
        let (path, new) = Path::resolve("requirement.R9.aql", &brief);
        assert_eq!(path.to_string(), "requirement.3.aql");
        assert_eq!(new, Some((Path::new("requirement.3"), "R9".to_owned())));
    }
}
