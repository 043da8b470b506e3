//! Where every key of a file stands.

use std::ops::Range;

use rustc_hash::FxHashMap;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::model::Path;

/// The bytes of a key and of its value. For a table with a header, both are the header.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The key.
    pub key: Range<usize>,
    /// The value.
    pub value: Range<usize>,
}

/// Where every key of a file stands, by its path.
#[derive(Debug, Clone, Default)]
pub struct Places(FxHashMap<Path, Place>);

impl Places {
    /// Reads the places out of a parsed table.
    pub(super) fn of(table: &DeTable) -> Self {
        let mut places = Self::default();
        places.walk(&Path::default(), table);
        places
    }

    /// The place of exactly this path.
    pub fn get(&self, path: &Path) -> Option<&Place> {
        self.0.get(path)
    }

    /// The bytes to point at for a path: its value, or the header of the nearest table around what is missing.
    pub fn span(&self, path: &Path) -> Range<usize> {
        let mut path = path.clone();
        loop {
            if let Some(place) = self.0.get(&path) {
                return place.value.clone();
            }
            match path.parent() {
                Some(parent) => path = parent,
                None => return 0..0,
            }
        }
    }

    fn walk(&mut self, path: &Path, table: &DeTable) {
        for (key, value) in table {
            let path = path.key(key.get_ref());
            self.0.insert(path.clone(), Place { key: key.span(), value: value.span() });
            self.value(&path, value);
        }
    }

    fn value(&mut self, path: &Path, value: &Spanned<DeValue>) {
        match value.get_ref() {
            DeValue::Table(table) => self.walk(path, table),
            DeValue::Array(items) => {
                for (i, item) in items.iter().enumerate() {
                    let path = path.item(i);
                    self.0.insert(path.clone(), Place { key: item.span(), value: item.span() });
                    self.value(&path, item);
                }
            }
            _ => {}
        }
    }
}
