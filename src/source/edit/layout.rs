//! How a file is laid out: which lines belong to which table, and where every value stands.

use std::collections::BTreeMap;
use std::ops::Range;

use toml_edit::{Document, InlineTable, Item, Table, Value};

use crate::model::Path;

/// A `[table]` or `[[table]]` with the lines that belong to it.
#[derive(Debug)]
pub(in crate::source) struct Header {
    /// The table; an item of an array of tables by its number.
    pub path: Path,
    /// Where it begins, with the comment lines right above it.
    pub start: usize,
    /// Behind the line of the header.
    pub line_end: usize,
    /// Behind its last key, with the comment lines right below it.
    pub end: usize,
}

/// How the keys of a table are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Style {
    /// Not at all.
    Absent,
    /// The file itself, or below a header of its own: the number of the header.
    Lines(Option<usize>),
    /// `{ key = value }`.
    Inline,
    /// `table.key = value`.
    Dotted,
    /// Only tables in it have headers.
    Implied,
}

/// How a file is laid out.
#[derive(Debug, Default)]
pub(in crate::source) struct Layout {
    /// The headers in the order of the file.
    pub headers: Vec<Header>,
    /// Key and value of every entry, those of inline tables included.
    pub entries: BTreeMap<Path, (Range<usize>, Range<usize>)>,
    /// The values that are lists: where each item stands.
    pub lists: BTreeMap<Path, Vec<Range<usize>>>,
    /// The values that are inline tables.
    pub inline: BTreeMap<Path, Range<usize>>,
}

impl Layout {
    /// Reads the layout of a text whose last line is ended.
    pub(in crate::source) fn of(text: &str) -> Option<Self> {
        let document = Document::parse(text).ok()?;
        let mut layout = Self::default();
        layout.table(&Path::default(), document.as_table())?;
        layout.headers.sort_by_key(|header| header.start);
        layout.measure(text);
        Some(layout)
    }

    fn table(&mut self, path: &Path, table: &Table) -> Option<()> {
        if !table.is_implicit() && !table.is_dotted() && !path.0.is_empty() {
            let span = table.span()?;
            self.headers.push(Header { path: path.clone(), start: span.start, line_end: span.end, end: span.end });
        }
        for (name, _) in table.iter() {
            let (key, item) = table.get_key_value(name)?;
            let path = path.key(name);
            match item {
                Item::Table(table) => self.table(&path, table)?,
                Item::ArrayOfTables(tables) => {
                    for (i, table) in tables.iter().enumerate() {
                        self.table(&path.item(i), table)?;
                    }
                }
                Item::Value(value) => self.entry(&path, key.span()?, value)?,
                Item::None => {}
            }
        }
        Some(())
    }

    fn entry(&mut self, path: &Path, key: Range<usize>, value: &Value) -> Option<()> {
        self.entries.insert(path.clone(), (key, value.span()?));
        self.value(path, value)
    }

    fn value(&mut self, path: &Path, value: &Value) -> Option<()> {
        match value {
            Value::Array(items) => {
                let spans: Option<Vec<_>> = items.iter().map(Value::span).collect();
                self.lists.insert(path.clone(), spans?);
                items.iter().enumerate().try_for_each(|(i, item)| self.value(&path.item(i), item))
            }
            Value::InlineTable(table) => {
                self.inline.insert(path.clone(), value.span()?);
                self.inline_table(path, table)
            }
            _ => Some(()),
        }
    }

    fn inline_table(&mut self, path: &Path, table: &InlineTable) -> Option<()> {
        for (name, _) in table.iter() {
            let (key, item) = table.get_key_value(name)?;
            self.entry(&path.key(name), key.span()?, item.as_value()?)?;
        }
        Some(())
    }

    /// Finds the lines that belong to each header.
    fn measure(&mut self, text: &str) {
        for header in &mut self.headers {
            header.line_end = line_end(text, header.line_end);
            header.end = header.line_end;
            header.start = line_start(text, header.start);
            let above = comments_above(text, header.start);
            // what stands on top of the file speaks of the file
            header.start = if above == 0 { header.start } else { above };
        }
        for (key, value) in self.entries.values() {
            let owner = self.headers.partition_point(|header| header.start <= key.start);
            if let Some(header) = owner.checked_sub(1).and_then(|owner| self.headers.get_mut(owner)) {
                header.end = header.end.max(line_end(text, value.end));
            }
        }
        for i in 0..self.headers.len() {
            let next = self.headers.get(i + 1).map_or(text.len(), |next| next.start);
            let mut end = self.headers[i].end;
            while end < next && text[end..].trim_start_matches([' ', '\t']).starts_with('#') {
                end = line_end(text, end);
            }
            self.headers[i].end = end.min(next);
        }
    }

    /// The header whose lines a byte is among; `None` above the first one.
    pub(super) fn owner(&self, at: usize) -> Option<usize> {
        self.headers.partition_point(|header| header.start <= at).checked_sub(1)
    }

    /// How the keys of a table are written.
    pub(super) fn style(&self, path: &Path) -> Style {
        if path.0.is_empty() {
            return Style::Lines(None);
        }
        if self.inline.contains_key(path) {
            return Style::Inline;
        }
        if let Some(header) = self.headers.iter().position(|header| header.path == *path) {
            return Style::Lines(Some(header));
        }
        if self.below(path).next().is_some() {
            return Style::Dotted;
        }
        if self.tables(path).next().is_some() { Style::Implied } else { Style::Absent }
    }

    /// The entries of a table and of the tables in it that have no header between.
    pub(super) fn below<'l>(&'l self, path: &'l Path) -> impl Iterator<Item = (&'l Path, &'l (Range<usize>, Range<usize>))> {
        let direct = |key: usize| self.owner(key).and_then(|owner| self.headers.get(owner));
        self.entries.iter().filter(move |(entry, (key, _))| {
            entry.0.starts_with(&path.0) && direct(key.start).is_none_or(|header| path.0.starts_with(&header.path.0))
        })
    }

    /// The lines of a table and of those in it, where nothing else stands among them.
    pub(in crate::source) fn block(&self, path: &Path) -> Option<Range<usize>> {
        let first = self.headers.iter().position(|header| header.path.0.starts_with(&path.0))?;
        let count = self.tables(path).count();
        let run = self.headers.get(first..first + count)?;
        let whole = run.iter().all(|header| header.path.0.starts_with(&path.0));
        whole.then(|| run[0].start..run[count - 1].end)
    }

    /// The headers of a table and of those in it.
    pub(in crate::source) fn tables<'l>(&'l self, path: &'l Path) -> impl Iterator<Item = &'l Header> {
        self.headers.iter().filter(|header| header.path.0.starts_with(&path.0))
    }
}

/// Where the line of a byte begins.
pub(super) fn line_start(text: &str, at: usize) -> usize {
    text[..at].rfind('\n').map_or(0, |end| end + 1)
}

/// Where the line after that of a byte begins.
pub(super) fn line_end(text: &str, at: usize) -> usize {
    text[at..].find('\n').map_or(text.len(), |end| at + end + 1)
}

/// Where the comment lines right above a line begin; the line itself where there are none.
fn comments_above(text: &str, line: usize) -> usize {
    let mut start = line;
    while start > 0 {
        let above = line_start(text, start - 1);
        if !text[above..start].trim_start().starts_with('#') {
            break;
        }
        start = above;
    }
    start
}
