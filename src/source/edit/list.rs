//! Lists and inline tables: which items stay, and how the others come and go between brackets.

use std::ops::Range;

use toml::{Table, Value};

use super::Editor;
use super::layout::{line_end, line_start};
use crate::model::{Path, Shape};

/// What becomes of a list, in its new order.
#[derive(Debug, Clone, Copy)]
pub(super) enum Change<'a> {
    /// The old item with this number stays, perhaps with other content.
    Keep(usize, &'a Value),
    /// The old item with this number goes.
    Remove(usize),
    /// A new item.
    Insert(&'a Value),
}

/// Finds the fewest items that come and go; of those that only changed each keeps its place.
pub(super) fn align<'a>(path: &Path, old: &[Value], new: &'a [Value]) -> Vec<Change<'a>> {
    let key = Shape::get().table(&path.field()).and_then(|table| table.keys.first());
    let name = |value: &Value| key.and_then(|key| value.get(key)).cloned();
    let same = |a: &Value, b: &Value| a == b || (name(a).is_some() && name(a) == name(b));
    // longest[i][j]: how many items of old[i..] and new[j..] can stay
    let mut longest = vec![vec![0_usize; new.len() + 1]; old.len() + 1];
    for i in (0..old.len()).rev() {
        for j in (0..new.len()).rev() {
            let best = longest[i + 1][j].max(longest[i][j + 1]);
            longest[i][j] = if same(&old[i], &new[j]) { best.max(longest[i + 1][j + 1] + 1) } else { best };
        }
    }
    let (mut changes, mut i, mut j) = (Vec::new(), 0, 0);
    let (mut gone, mut come) = (Vec::new(), Vec::new());
    loop {
        let stays = i < old.len() && j < new.len() && same(&old[i], &new[j]) && longest[i][j] == longest[i + 1][j + 1] + 1;
        if stays || (i == old.len() && j == new.len()) {
            // what stands in place of something else is that thing, changed
            let both = gone.len().min(come.len());
            changes.extend(gone.drain(..both).zip(come.drain(..both)).map(|(i, new)| Change::Keep(i, new)));
            changes.extend(gone.drain(..).map(Change::Remove));
            changes.extend(come.drain(..).map(Change::Insert));
            if !stays {
                return changes;
            }
            changes.push(Change::Keep(i, &new[j]));
            (i, j) = (i + 1, j + 1);
        } else if j == new.len() || (i < old.len() && longest[i + 1][j] >= longest[i][j + 1]) {
            gone.push(i);
            i += 1;
        } else {
            come.push(&new[j]);
            j += 1;
        }
    }
}

impl Editor<'_> {
    /// Changes a list between brackets.
    pub(super) fn list(&mut self, path: &Path, bytes: Range<usize>, old: &[Value], new: &[Value]) {
        let spans = self.layout.lists.get(path).cloned().unwrap_or_default();
        let changes = align(path, old, new);
        if !changes.iter().any(|change| matches!(change, Change::Keep(..))) {
            return self.splices.replace(bytes, self.render.value(&Value::Array(new.to_vec())));
        }
        let mut edits = Vec::new();
        for change in &changes {
            match change {
                Change::Keep(at, new) => {
                    self.change(&path.item(*at), spans[*at].clone(), Some(&old[*at]), new);
                    edits.push(Edit::Keep(*at));
                }
                Change::Remove(at) => edits.push(Edit::Remove(*at)),
                Change::Insert(new) => edits.push(Edit::Insert(self.render.item(new))),
            }
        }
        self.between(bytes, &spans, &edits);
    }

    /// Changes a table between braces.
    pub(super) fn inline_table(&mut self, path: &Path, old: &Table, new: &Table) {
        let Some(bytes) = self.layout.inline.get(path).cloned() else { return };
        let mut inside: Vec<_> = self.layout.entries.iter().filter(|(entry, _)| entry.parent().as_ref() == Some(path)).collect();
        inside.sort_by_key(|(_, (key, _))| key.start);
        let entries: Vec<_> = inside.into_iter().map(|(entry, place)| (entry.clone(), place.clone())).collect();
        let key_of = |entry: &Path| entry.last_key().unwrap_or_default().to_owned();
        let keys: Vec<String> = entries.iter().map(|(entry, _)| key_of(entry)).collect();
        // `a.b = 1` within braces has no bytes of its own for `a`
        let dotted = entries.iter().any(|(_, (key, value))| key.start == value.start);
        if dotted || !keys.iter().any(|key| new.contains_key(key)) {
            return self.splices.replace(bytes, self.render.item(&Value::Table(new.clone())));
        }
        let mut edits: Vec<Edit> = Vec::new();
        for (i, (entry, (_, value))) in entries.iter().enumerate() {
            match new.get(&keys[i]) {
                Some(now) => {
                    self.change(entry, value.clone(), old.get(&keys[i]), now);
                    edits.push(Edit::Keep(i));
                }
                None if old.contains_key(&keys[i]) => edits.push(Edit::Remove(i)),
                None => edits.push(Edit::Keep(i)),
            }
        }
        for (key, value) in new.iter().filter(|(key, _)| !keys.contains(key)) {
            edits.push(Edit::Insert(format!("{key} = {}", self.render.item(value))));
        }
        let spans: Vec<_> = entries.into_iter().map(|(_, (key, value))| key.start..value.end).collect();
        self.between(bytes, &spans, &edits);
    }

    /// Lets items come and go between brackets or braces; at least one item stays.
    fn between(&mut self, bytes: Range<usize>, spans: &[Range<usize>], edits: &[Edit]) {
        let text = self.text;
        let by_line = text.as_bytes()[bytes.start] == b'['
            && spans.iter().all(|span| text[line_start(text, span.start)..span.start].trim().is_empty());
        let kept = |edits: &[Edit]| edits.iter().find_map(Edit::kept);
        let mut last: Option<usize> = None;
        for (n, edit) in edits.iter().enumerate() {
            match edit {
                Edit::Keep(i) => last = Some(*i),
                Edit::Remove(i) if by_line => {
                    self.splices.remove(line_start(text, spans[*i].start)..line_end(text, spans[*i].end));
                }
                Edit::Remove(i) => match (spans.get(i + 1), kept(&edits[n..]), last) {
                    // with the comma behind it, or where nothing that stays follows, with the one before it
                    (Some(next), Some(_), _) => self.splices.remove(spans[*i].start..next.start),
                    (_, None, Some(_)) => self.splices.remove(spans[i - 1].end..spans[*i].end),
                    _ => {}
                },
                Edit::Insert(new) => match (last, kept(&edits[n..])) {
                    (Some(i), _) if by_line => {
                        let indent = &text[line_start(text, spans[i].start)..spans[i].start];
                        let has_comma = i + 1 < spans.len() || after_comma(text, spans[i].end..bytes.end);
                        if !has_comma && !matches!(edits.get(n.wrapping_sub(1)), Some(Edit::Insert(_))) {
                            self.splices.insert(spans[i].end, ",");
                        }
                        self.splices.insert(line_end(text, spans[i].end), format!("{indent}{new},{}", self.render.eol));
                    }
                    (Some(i), _) => self.splices.insert(spans[i].end, format!(", {new}")),
                    (None, Some(next)) if by_line => {
                        let line = line_start(text, spans[next].start);
                        let indent = &text[line..spans[next].start];
                        self.splices.insert(line, format!("{indent}{new},{}", self.render.eol));
                    }
                    (None, Some(next)) => self.splices.insert(spans[next].start, format!("{new}, ")),
                    (None, None) => {}
                },
            }
        }
    }
}

/// What becomes of what stands between brackets.
#[derive(Debug)]
enum Edit {
    Keep(usize),
    Remove(usize),
    Insert(String),
}

impl Edit {
    fn kept(&self) -> Option<usize> {
        match self {
            Self::Keep(i) => Some(*i),
            _ => None,
        }
    }
}

/// Whether a comma follows the last item; comments may hold others.
fn after_comma(text: &str, bytes: Range<usize>) -> bool {
    text[bytes].lines().any(|line| line.split('#').next().unwrap_or_default().contains(','))
}
