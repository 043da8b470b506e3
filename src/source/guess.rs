//! What a mistake in the shape of a file was surely meant to be, as a change of its bytes.

use std::ops::Range;

use toml::{Table, Value};

use super::change::value;
use super::edit::Layout;
use super::places::Places;
use super::read::last_is_item;
use super::typo::meant;
use crate::diagnostic::{Edit, Splice};
use crate::model::{FieldKind, Path, Shape};

/// A file with a mistake.
#[derive(Debug, Clone, Copy)]
pub(super) struct Guess<'a> {
    /// Its text.
    pub text: &'a str,
    /// Where its keys stand.
    pub places: &'a Places,
}

impl<'a> Guess<'a> {
    /// A key of the format in place of a misspelt one, in the headers of its tables where it has some.
    pub(super) fn key(self, path: &Path) -> Option<Edit> {
        let (table, key) = (path.parent()?, path.last_key()?);
        let known = Shape::get().table(&table.field())?.keys;
        let near = meant(key, known.iter().copied())?;
        let headers = self.in_headers(path)?;
        // `[[proces]]` may stand among `[[process]]`; anything else cannot be there twice
        let again = self.places.get(&table.key(near)).map(|other| &self.text[other.value.clone()]);
        let is_list = |header: &str| header.starts_with("[[");
        if again.is_some_and(|header| headers.is_empty() || !is_list(header)) {
            return None;
        }
        let spans = if headers.is_empty() { vec![self.places.get(path)?.key.clone()] } else { headers };
        if spans.iter().any(|span| self.text.get(span.clone()) != Some(key)) {
            return None;
        }
        let splices = spans.into_iter().map(|span| Splice { span, text: near.to_owned() }).collect();
        Some(Edit { path: path.to_string(), before: key.to_owned(), after: near.to_owned(), splices })
    }

    /// Where the last key of a path stands in the headers of its table and of those in it; `None` where a header is written
    /// otherwise than `[a.b]`.
    fn in_headers(self, path: &Path) -> Option<Vec<Range<usize>>> {
        let lines = format!("{}\n", self.text);
        let depth = path.field().matches('.').count();
        let layout = Layout::of(&lines)?;
        let headers = layout.tables(path).map(|header| {
            let line = &lines[..header.line_end];
            let start = line.trim_end().rfind('\n').map_or(0, |end| end + 1);
            let brackets = line[start..].find(|c| c != '[' && c != ' ')?;
            let keys: Vec<&str> = line[start + brackets..].split(']').next()?.split('.').collect();
            let before: usize = keys.get(..depth)?.iter().map(|key| key.len() + 1).sum();
            let at = start + brackets + before;
            Some(at..at + keys.get(depth)?.len())
        });
        headers.collect()
    }

    /// A word of the format in place of a misspelt one.
    pub(super) fn word(self, path: &Path, words: &[&str]) -> Option<Edit> {
        let near = meant(self.string(path)?.as_str(), words.iter().copied())?;
        self.value(path, &Value::String(near.to_owned()))
    }

    /// A value in the spelling of the format in place of one that can mean nothing else.
    pub(super) fn spelling(self, path: &Path) -> Option<Edit> {
        let kind = &Shape::get().field(&path.field())?.kind;
        let written = self.string(path).or_else(|| Some(self.written(path)?.to_owned()))?;
        self.value(path, &value(path, &kind.meant(&written)?))
    }

    /// A value of the right type in place of one that says the same in another.
    pub(super) fn type_of(self, path: &Path) -> Option<Edit> {
        let (name, written) = (path.field(), self.written(path)?);
        let Some(field) = Shape::get().field(&name) else {
            let repeated = Shape::get().table(&name)?.repeated;
            // tables of one name in a list, where the format has one table, say more than fits into it
            return if repeated { self.list_of_tables(path, written) } else { None };
        };
        if field.list && !last_is_item(path) {
            let is_item = self.string(path).is_some();
            return if is_item { self.put(path, format!("[{written}]")) } else { None };
        }
        match (&field.kind, self.string(path)) {
            (FieldKind::Integer, Some(text)) => {
                let number: u32 = text.trim().parse().ok()?;
                self.value(path, &Value::Integer(number.into()))
            }
            (FieldKind::Bool, Some(text)) => match text.trim().to_lowercase().as_str() {
                "true" | "yes" | "y" => self.value(path, &Value::Boolean(true)),
                "false" | "no" | "n" => self.value(path, &Value::Boolean(false)),
                _ => None,
            },
            (FieldKind::Text | FieldKind::Prose, None) if !written.starts_with(['[', '{']) => {
                self.value(path, &Value::String(written.to_owned()))
            }
            _ => None,
        }
    }

    /// `[[requirement]]` in place of `[requirement]`.
    fn list_of_tables(self, path: &Path, written: &str) -> Option<Edit> {
        let is_one = written.starts_with(['[', '{']) && !written.starts_with("[[");
        if is_one { self.put(path, format!("[{written}]")) } else { None }
    }

    fn value(self, path: &Path, value: &Value) -> Option<Edit> {
        self.put(path, value.to_string())
    }

    fn put(self, path: &Path, after: String) -> Option<Edit> {
        let before = self.written(path)?.to_owned();
        let splices = vec![Splice { span: self.places.get(path)?.value.clone(), text: after.clone() }];
        Some(Edit { path: path.to_string(), before, after, splices })
    }

    /// The value as it stands in the file.
    fn written(self, path: &Path) -> Option<&'a str> {
        self.text.get(self.places.get(path)?.value.clone())
    }

    /// The value as a text, if it is one.
    fn string(self, path: &Path) -> Option<String> {
        string(self.written(path)?)
    }
}

/// What a TOML string says; `None` for any other value.
pub(super) fn string(written: &str) -> Option<String> {
    let quote = written.chars().next().filter(|first| matches!(first, '"' | '\''))?;
    // a text that no sign in it needs a reader for
    if let Some(inside) = written.strip_prefix(quote).and_then(|rest| rest.strip_suffix(quote))
        && !inside.contains([quote, '\\'])
    {
        return Some(inside.to_owned());
    }
    let table: Table = format!("v = {written}").parse().ok()?;
    table.get("v").and_then(Value::as_str).map(str::to_owned)
}
