//! From two briefs to splices, table by table.

use toml::{Table, Value};

use super::Editor;
use super::layout::{Style, line_end, line_start};
use super::list::{Change, align};
use super::place::block_end;
use crate::model::{Path, Shape};

impl Editor<'_> {
    /// Changes what differs in a table that the file has.
    pub(super) fn table(&mut self, path: &Path, old: &Table, new: &Table) {
        if self.layout.style(path) == Style::Inline {
            return self.inline_table(path, old, new);
        }
        let shape = Shape::get();
        let Some(keys) = shape.table(&path.field()).map(|table| table.keys) else { return };
        let differing = || keys.iter().copied().filter(|key| old.get(*key) != new.get(*key));
        if self.layout.style(path) == Style::Implied {
            self.add_header(path, new);
        }
        // keys before tables: what is put at one place then stands in the order that TOML wants
        for key in differing() {
            let at = path.key(key);
            if shape.field(&at.field()).is_some() || self.layout.entries.contains_key(&at) {
                self.value(path, key, old.get(key), new.get(key));
            }
        }
        for key in differing() {
            let at = path.key(key);
            if shape.field(&at.field()).is_some() || self.layout.entries.contains_key(&at) {
                continue;
            }
            let there = self.layout.style(&at) != Style::Absent;
            match (old.get(key), new.get(key)) {
                (_, None) => self.remove(&at),
                (_, Some(value)) if !there => self.add_table(path, key, value, new),
                (Some(Value::Array(old)), Some(Value::Array(new))) => self.items(&at, old, new),
                (old, Some(new)) => {
                    let none = Table::new();
                    let old = old.and_then(Value::as_table).unwrap_or(&none);
                    self.table(&at, old, new.as_table().unwrap_or(&none));
                }
            }
        }
    }

    /// Changes a value that stands, or shall stand, behind a key.
    fn value(&mut self, table: &Path, key: &str, old: Option<&Value>, new: Option<&Value>) {
        let path = table.key(key);
        match (self.layout.entries.get(&path).cloned(), new) {
            (None, Some(new)) => self.add(table, key, new),
            (None, None) => {}
            (Some(_), None) => self.remove(&path),
            (Some((_, value)), Some(new)) => self.change(&path, value, old, new),
        }
    }

    /// Puts a new value in the place of an old one, or changes it from within where it is a list or an inline table.
    pub(super) fn change(&mut self, path: &Path, bytes: std::ops::Range<usize>, old: Option<&Value>, new: &Value) {
        match (old, new) {
            (Some(old), new) if old == new => {}
            (Some(Value::Array(old)), Value::Array(new))
                if self.layout.lists.get(path).is_some_and(|all| all.len() == old.len()) =>
            {
                self.list(path, bytes, old, new);
            }
            (Some(Value::Table(old)), Value::Table(new)) if self.layout.inline.contains_key(path) => {
                self.inline_table(path, old, new);
            }
            _ => self.splices.replace(bytes, self.render.value(new)),
        }
    }

    /// Changes an array of tables that have headers.
    fn items(&mut self, path: &Path, old: &[Value], new: &[Value]) {
        let changes = align(path, old, new);
        let mut last = None;
        for (i, change) in changes.iter().enumerate() {
            match change {
                Change::Keep(at, new) => {
                    let item = path.item(*at);
                    if let (Some(old), Some(new)) = (old[*at].as_table(), new.as_table()) {
                        self.table(&item, old, new);
                    }
                    last = Some(item);
                }
                Change::Insert(new) => {
                    let name = path.field();
                    let moved = old.iter().position(|old| old == *new).and_then(|at| self.layout.block(&path.item(at)));
                    let moved = moved.map(|bytes| self.text[bytes].to_owned());
                    let block = moved.unwrap_or_else(|| self.render.headed(&format!("[[{name}]]"), &name, new));
                    if let Some(end) = last.as_ref().and_then(|last| block_end(&self.layout, last)) {
                        self.insert_after(end, &block);
                    } else if let Some(next) = first_kept(&changes[i..])
                        && let Some(start) = self.layout.tables(&path.item(next)).map(|header| header.start).min()
                    {
                        self.splices.insert(start, format!("{block}{}", self.render.eol));
                    }
                }
                Change::Remove(at) => self.remove(&path.item(*at)),
            }
        }
    }

    /// Takes away the lines of a key, or of a table and all that is in it.
    pub(super) fn remove(&mut self, path: &Path) {
        for (_, (key, value)) in self.layout.below(path) {
            self.splices.remove(line_start(self.text, key.start)..line_end(self.text, value.end));
        }
        for header in self.layout.tables(path) {
            let mut end = header.end;
            while end < self.text.len() && self.text[end..line_end(self.text, end)].trim().is_empty() {
                end = line_end(self.text, end);
            }
            let before = self.text[..header.start].trim_end_matches([' ', '\t', '\r', '\n']).len();
            // the empty line above goes with the last table of a file
            let start = if end == self.text.len() && before > 0 { line_end(self.text, before) } else { header.start };
            self.splices.remove(start..end);
        }
    }
}

fn first_kept(changes: &[Change]) -> Option<usize> {
    changes.iter().find_map(|change| match change {
        Change::Keep(at, _) => Some(*at),
        _ => None,
    })
}
