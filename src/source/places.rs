//! Where every key of a file stands.

use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::model::{Path, Segment};

/// The bytes of a key and of its value. For a table with a header, both are the header.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The key.
    pub key: Range<usize>,
    /// The value.
    pub value: Range<usize>,
}

/// Where every key of a file stands, by its path: a tree as the file is one, for most files are read without a look at any place.
#[derive(Debug, Clone, Default)]
pub struct Places(Below);

/// What stands below a key or an item.
#[derive(Debug, Clone, Default)]
enum Below {
    #[default]
    Nothing,
    Keys(Vec<(String, Node)>),
    Items(Vec<Node>),
}

#[derive(Debug, Clone)]
struct Node {
    place: Place,
    below: Below,
}

impl Places {
    /// Reads the places out of a parsed table.
    pub(super) fn of(table: &DeTable) -> Self {
        Self(Below::keys(table))
    }

    /// The place of exactly this path.
    pub fn get(&self, path: &Path) -> Option<&Place> {
        let (last, before) = path.0.split_last()?;
        let below = before.iter().try_fold(&self.0, |below, segment| Some(&below.node(segment)?.below))?;
        below.node(last).map(|node| &node.place)
    }

    /// The bytes to point at for a path: its value, or the header of the nearest table around what is missing.
    pub fn span(&self, path: &Path) -> Range<usize> {
        let (mut below, mut span) = (&self.0, 0..0);
        for segment in &path.0 {
            let Some(node) = below.node(segment) else { break };
            (below, span) = (&node.below, node.place.value.clone());
        }
        span
    }
}

impl Below {
    fn keys(table: &DeTable) -> Self {
        let node = |key: &Spanned<_>, value| Node {
            place: Place { key: key.span(), value: Spanned::span(value) },
            below: Self::of(value),
        };
        Self::Keys(table.iter().map(|(key, value)| (key.get_ref().to_string(), node(key, value))).collect())
    }

    fn of(value: &Spanned<DeValue>) -> Self {
        let item = |item: &Spanned<_>| Node { place: Place { key: item.span(), value: item.span() }, below: Self::of(item) };
        match value.get_ref() {
            DeValue::Table(table) => Self::keys(table),
            DeValue::Array(items) => Self::Items(items.iter().map(item).collect()),
            _ => Self::Nothing,
        }
    }

    fn node(&self, segment: &Segment) -> Option<&Node> {
        match (self, segment) {
            (Self::Keys(keys), Segment::Key(name)) => keys.iter().find(|(key, _)| key == name).map(|(_, node)| node),
            (Self::Items(items), Segment::Item(index)) => items.get(*index),
            _ => None,
        }
    }
}
