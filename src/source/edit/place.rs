//! Where something new goes: behind what comes before it in the format.

use toml::{Table, Value};

use super::layout::{Style, line_end, line_start};
use super::{Editor, Layout};
use crate::model::{Path, Shape};

impl Editor<'_> {
    /// Puts a new key into a table that is not inline, with its value.
    pub(super) fn add(&mut self, table: &Path, key: &str, value: &Value) {
        match self.layout.style(table) {
            Style::Lines(header) => self.add_line(table, header, key, value),
            Style::Dotted => self.add_dotted(table, key, value),
            // a table without a line of its own has got them all by `add_header`
            Style::Implied | Style::Absent | Style::Inline => {}
        }
    }

    /// Puts a header, with the keys that are no tables, above the tables of one that had no header of its own.
    pub(super) fn add_header(&mut self, table: &Path, new: &Table) {
        let leaf = |key: &str| Shape::get().field(&table.key(key).field()).is_some();
        let leaves: Table = new.iter().filter(|(key, _)| leaf(key)).map(|(key, value)| (key.clone(), value.clone())).collect();
        let Some(first) = self.layout.tables(table).map(|header| header.start).min().filter(|_| !leaves.is_empty()) else {
            return;
        };
        let block = self.render.block(&table.field(), &Value::Table(leaves));
        self.splices.insert(first, format!("{block}{}", self.render.eol));
    }

    /// Below its header, behind the nearest key that comes before it.
    fn add_line(&mut self, table: &Path, header: Option<usize>, key: &str, value: &Value) {
        let before = before(table, key).into_iter().rev().find_map(|key| last_line(&self.layout, &table.key(key)));
        let first = || self.layout.below(table).map(|(_, (key, _))| line_start(self.text, key.start)).min();
        let (at, indent) = match (before, header.and_then(|header| self.layout.headers.get(header))) {
            (Some((key, value)), _) => (line_end(self.text, value), self.indent(key)),
            (None, Some(header)) => (header.line_end, first().map(|line| self.indent(line)).unwrap_or_default()),
            (None, None) => (first().unwrap_or(0), ""),
        };
        let line = format!("{indent}{}", self.render.entry(key, value));
        self.splices.insert(at, line);
    }

    /// As `table.key`, behind the nearest such line.
    fn add_dotted(&mut self, table: &Path, key: &str, value: &Value) {
        let before = before(table, key).into_iter().rev().find_map(|key| last_line(&self.layout, &table.key(key)));
        let Some((near, end)) = before.or_else(|| last_line(&self.layout, table)) else { return };
        let owner = self.layout.owner(near).and_then(|owner| self.layout.headers.get(owner));
        let outer = owner.map_or(0, |header| header.path.0.len());
        let prefix = Path(table.0[outer.min(table.0.len())..].to_vec()).field();
        let line = format!("{}{prefix}.{key} = {}{}", self.indent(near), self.render.item(value), self.render.eol);
        self.splices.insert(line_end(self.text, end), line);
    }

    /// Puts a new table, or array of tables, into the table at `table`; `new` is what that one will hold.
    pub(super) fn add_table(&mut self, table: &Path, key: &str, value: &Value, new: &Table) {
        if self.layout.style(table) == Style::Dotted {
            return self.add_dotted(table, key, value);
        }
        let block = self.render.block(&table.key(key).field(), value);
        let kept = before(table, key).into_iter().rev().filter(|key| new.contains_key(*key));
        let mut ends = kept.filter_map(|key| block_end(&self.layout, &table.key(key)));
        let own = || self.layout.headers.iter().find(|header| header.path == *table).map(|header| header.end);
        if let Some(end) = ends.next().or_else(own) {
            return self.insert_after(end, &block);
        }
        match self.layout.tables(table).map(|header| header.start).min() {
            Some(first) => self.splices.insert(first, format!("{block}{}", self.render.eol)),
            None => self.insert_after(self.text.len(), &block),
        }
    }

    /// Puts a block behind another, with an empty line between them.
    pub(super) fn insert_after(&mut self, at: usize, block: &str) {
        let gap = if at == 0 { "" } else { self.render.eol };
        self.splices.insert(at, format!("{gap}{block}"));
    }

    /// The white space at the beginning of the line of a byte.
    fn indent(&self, at: usize) -> &str {
        let line = &self.text[line_start(self.text, at)..];
        &line[..line.len() - line.trim_start_matches([' ', '\t']).len()]
    }
}

/// The keys that come before this one in the format.
fn before(table: &Path, key: &str) -> Vec<&'static str> {
    let keys = Shape::get().table(&table.field()).map(|table| table.keys).unwrap_or_default();
    keys.iter().copied().take_while(|other| *other != key).collect()
}

/// The last entry at or below a path that stands among the lines of the tables around it: the bytes of key and end of value.
fn last_line(layout: &Layout, path: &Path) -> Option<(usize, usize)> {
    layout.below(path).map(|(_, (key, value))| (key.start, value.end)).max_by_key(|(_, end)| *end)
}

/// Behind the last line of the tables at or below a path.
pub(super) fn block_end(layout: &Layout, path: &Path) -> Option<usize> {
    layout.tables(path).map(|header| header.end).max()
}
