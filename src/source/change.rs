//! A change that a rule wants, as bytes of the file.

use std::ops::Range;

use toml::Value;

use super::edit::Layout;
use super::guess::string;
use super::read::Source;
use crate::diagnostic::{Edit, Splice};
use crate::model::{FieldKind, Path, Shape};

/// A change of a brief that needs nobody's judgement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// Another text in place of a value.
    Value(Path, String),
    /// The items of a list in another order, by their numbers of now.
    Order(Path, Vec<usize>),
}

impl Source {
    /// What the text at a path says, as it stands in the file; `None` where there is none or something else.
    pub fn written(&self, path: &Path) -> Option<String> {
        string(self.text.get(self.places.get(path)?.value.clone())?)
    }

    /// The bytes that change, if the file is laid out so that they can be told; `name` shows a path to people.
    pub fn edit_of(&self, change: &Change, name: impl Fn(&Path) -> String) -> Option<Edit> {
        match change {
            Change::Value(path, new) => {
                let span = self.places.get(path)?.value.clone();
                let before = self.text.get(span.clone())?.to_owned();
                let after = value(path, new).to_string();
                let splices = vec![Splice { span, text: after.clone() }];
                Some(Edit { path: name(path), before, after, splices })
            }
            Change::Order(list, order) => self.reorder(list, order, name(list)),
        }
    }

    fn reorder(&self, list: &Path, order: &[usize], path: String) -> Option<Edit> {
        let spans = self.items(list, order.len())?;
        let line = |span: &Range<usize>| self.text.get(span.clone()).map(|text| text.trim_end_matches(['\r', '\n']));
        let lines: Vec<&str> = spans.iter().map(line).collect::<Option<_>>()?;
        let names: Vec<&str> = (0..order.len()).map(|i| self.first_value(&list.item(i))).collect::<Option<_>>()?;
        let moved = order.iter().enumerate().filter(|(to, from)| to != *from);
        let splices = moved
            .map(|(to, from)| {
                let start = spans[to].start;
                Some(Splice { span: start..start + lines[to].len(), text: (*lines.get(*from)?).to_owned() })
            })
            .collect::<Option<Vec<_>>>()?;
        let after: Option<Vec<&str>> = order.iter().map(|from| names.get(*from).copied()).collect();
        Some(Edit { path, before: names.join(", "), after: after?.join(", "), splices })
    }

    /// Where each item of a list stands: its lines, or its part between the brackets.
    fn items(&self, list: &Path, count: usize) -> Option<Vec<Range<usize>>> {
        // the layout wants an end at every line; the byte behind the text is never part of an item
        let lines = format!("{}\n", self.text);
        let layout = Layout::of(&lines)?;
        let bracketed = || {
            let whole = self.places.get(list)?.value.clone();
            // a comment behind an item would stay while the item goes
            let comments = self.text.get(whole)?.contains('#');
            layout.lists.get(list).filter(|_| !comments).cloned()
        };
        let blocks = || (0..count).map(|i| layout.block(&list.item(i))).collect::<Option<Vec<_>>>();
        let spans = bracketed().or_else(blocks).filter(|spans| spans.len() == count)?;
        Some(spans.into_iter().map(|span| span.start..span.end.min(self.text.len())).collect())
    }

    /// The first value of an item, by which people know it.
    fn first_value(&self, item: &Path) -> Option<&str> {
        let keys = &Shape::get().table(&item.field())?.keys;
        let place = keys.iter().find_map(|key| self.places.get(&item.key(key)))?;
        self.text.get(place.value.clone())
    }
}

/// A text as the value of a field: a date where the field holds dates, else in quotes.
pub(super) fn value(path: &Path, text: &str) -> Value {
    let kind = Shape::get().field(&path.field()).map(|field| &field.kind);
    let holds_days = matches!(kind, Some(FieldKind::Value("date" | "day")));
    match text.parse() {
        Ok(date) if holds_days && text.len() == 10 => Value::Datetime(date),
        _ => Value::String(text.to_owned()),
    }
}
