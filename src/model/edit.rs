//! Reading and answering one field of a brief by its path: the one door for the interview, `--set` and answer files.

use serde_json::{Map, Value};

use super::{Brief, FieldKind, Path, Segment, Shape};

impl Brief {
    /// Sets the field at `path` from what a person typed; empty text takes the field away. A list takes one item a line.
    /// An item right after the last one of its list is created.
    ///
    /// # Errors
    /// Says in plain words what cannot be read or which field does not exist; the brief is then unchanged.
    pub fn set(&mut self, path: &Path, text: &str) -> Result<(), String> {
        let name = path.field();
        let Some(field) = Shape::get().field(&name) else {
            return Err(match Shape::get().table(&name) {
                Some(table) => format!("`{path}` is a table; name one of its fields: {}", table.keys.join(", ")),
                None => format!("there is no field `{path}`"),
            });
        };
        let value = if field.list {
            let items = text.lines().map(str::trim).filter(|line| !line.is_empty());
            Value::Array(items.map(|line| value(&field.kind, line)).collect::<Result<_, _>>()?)
        } else {
            value(&field.kind, text.trim())?
        };
        let Tree(mut tree) = self.tree();
        *slot(&mut tree, path)? = value;
        *self = serde_json::from_value(tree).map_err(|error| error.to_string())?;
        Ok(())
    }

    /// The field at `path` as a person would type it; lists one item a line; `None` where nothing is given.
    ///
    /// Whoever reads many fields takes the [`Tree`] once.
    pub fn get(&self, path: &Path) -> Option<String> {
        self.tree().get(path)
    }

    /// How many items the list at `path` has.
    pub fn count(&self, path: &Path) -> usize {
        self.tree().count(path)
    }

    /// Takes the item at `path` out of its list; says whether there was one.
    pub fn remove(&mut self, path: &Path) -> bool {
        self.change_list(path, |items, index| {
            items.remove(index);
            true
        })
    }

    /// Puts a copy of the item at `path` behind it, without its id; says whether there was one.
    pub fn copy_item(&mut self, path: &Path) -> bool {
        self.change_list(path, |items, index| {
            let mut copy = items[index].clone();
            if let Value::Object(fields) = &mut copy {
                fields.remove("id");
            }
            items.insert(index + 1, copy);
            true
        })
    }

    /// Puts a copy of an item of another brief at the end of a list, without some of its keys; says whether there is such an item.
    pub fn take_item(&mut self, list: &Path, other: &Self, item: &Path, without: &[&str]) -> bool {
        let Tree(mut tree) = self.tree();
        let Some(mut copy) = other.tree().at(item).cloned() else { return false };
        if let Value::Object(fields) = &mut copy {
            without.iter().for_each(|key| {
                fields.shift_remove(*key);
            });
        }
        let Ok(Value::Array(items)) = slot(&mut tree, list) else { return false };
        items.push(copy);
        let brief = serde_json::from_value(tree);
        brief.is_ok_and(|brief| {
            *self = brief;
            true
        })
    }

    /// Moves the item at `path` by so many places; says whether there is room for that.
    pub fn move_item(&mut self, path: &Path, by: isize) -> bool {
        self.change_list(path, |items, index| match index.checked_add_signed(by).filter(|to| *to < items.len()) {
            Some(to) => {
                let item = items.remove(index);
                items.insert(to, item);
                true
            }
            None => false,
        })
    }

    /// Changes the list in which the item at `path` is, if there is such an item.
    fn change_list(&mut self, path: &Path, change: impl FnOnce(&mut Vec<Value>, usize) -> bool) -> bool {
        let (Some(parent), Some(Segment::Item(index))) = (path.parent(), path.0.last()) else { return false };
        let Tree(mut tree) = self.tree();
        let changed = match slot(&mut tree, &parent) {
            Ok(Value::Array(items)) if *index < items.len() => change(items, *index),
            _ => false,
        };
        match serde_json::from_value(tree) {
            Ok(brief) if changed => {
                *self = brief;
                true
            }
            _ => false,
        }
    }

    /// The brief as a tree of plain values.
    pub fn tree(&self) -> Tree {
        Tree(serde_json::to_value(self).unwrap_or_default())
    }
}

/// A brief as a tree of plain values, for reading fields by their paths.
#[derive(Debug, Clone)]
pub struct Tree(Value);

impl Tree {
    /// As [`Brief::get`].
    pub fn get(&self, path: &Path) -> Option<String> {
        let text = text(self.at(path)?);
        (!text.is_empty()).then_some(text)
    }

    /// As [`Brief::count`].
    pub fn count(&self, path: &Path) -> usize {
        self.at(path).and_then(Value::as_array).map_or(0, Vec::len)
    }

    /// The value at a path, whatever it is.
    pub fn at(&self, path: &Path) -> Option<&Value> {
        path.0.iter().try_fold(&self.0, |value, segment| match segment {
            Segment::Key(key) => value.get(key),
            Segment::Item(index) => value.get(index),
        })
    }
}

/// What a person typed as the value of a field.
fn value(kind: &FieldKind, text: &str) -> Result<Value, String> {
    match kind {
        FieldKind::Text | FieldKind::Prose => Ok(text.into()),
        _ if text.is_empty() => Ok(Value::Null),
        FieldKind::Value(_) => Ok(text.into()),
        FieldKind::Integer => {
            text.parse::<u32>().map(Value::from).map_err(|_| format!("cannot read `{text}` as a whole number, such as `3`"))
        }
        FieldKind::Bool => match text.to_lowercase().as_str() {
            "true" | "yes" | "y" => Ok(true.into()),
            "false" | "no" | "n" => Ok(false.into()),
            _ => Err(format!("cannot read `{text}` as `yes` or `no`")),
        },
        FieldKind::Word(words) => {
            let plain = |word: &str| word.to_lowercase().replace(['_', '-'], " ");
            let known = words.iter().find(|(word, _)| plain(word) == plain(text));
            let list = || words.iter().map(|(word, _)| format!("`{word}`")).collect::<Vec<_>>().join(", ");
            known.map(|(word, _)| (*word).into()).ok_or_else(|| format!("`{text}` is not one of {}", list()))
        }
    }
}

fn text(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        Value::Array(items) => items.iter().map(text).collect::<Vec<_>>().join("\n"),
        Value::Object(_) => String::new(),
        number_or_bool => number_or_bool.to_string(),
    }
}

/// The place in the tree that a path leads to; missing tables on the way, and the item after the last one, are created.
fn slot<'a>(tree: &'a mut Value, path: &Path) -> Result<&'a mut Value, String> {
    let mut at = tree;
    for segment in &path.0 {
        if at.is_null() {
            *at = if matches!(segment, Segment::Key(_)) { Value::Object(Map::new()) } else { Value::Array(Vec::new()) };
        }
        at = match segment {
            Segment::Key(key) => match at {
                Value::Object(object) => object.entry(key.as_str()).or_insert(Value::Null),
                Value::Array(_) => return Err(format!("`{path}`: say which one, such as `{}`", numbered(path, key))),
                _ => return Err(format!("there is no field `{path}`")),
            },
            Segment::Item(index) => {
                let Value::Array(items) = at else { return Err(format!("`{path}`: there is no list to count in")) };
                if *index == items.len() {
                    items.push(Value::Object(Map::new()));
                }
                let count = items.len();
                items.get_mut(*index).ok_or_else(|| format!("`{path}`: there are only {count}; the next one is {}", count + 1))?
            }
        };
    }
    Ok(at)
}

fn numbered(path: &Path, key: &str) -> String {
    path.to_string().replacen(&format!(".{key}"), &format!(".1.{key}"), 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sets_reads_and_takes_away() {
        let mut brief = Brief::default();
        let mut set = |path: &str, text: &str| brief.set(&Path::new(path), text);
        set("brief.title", "Post").unwrap();
        set("process.1.volume", "40 emails/day").unwrap();
        set("process.1.step.1.owner", "third party").unwrap();
        set("brief.out_of_scope", "Refunds\nCalls\n").unwrap();
        set("payment.rate", "12.50").unwrap();
        set("schedule.start", "2027-01-04").unwrap();
        set("process.1.private.core", "no").unwrap();
        assert_eq!(
            set("process.1.volume", "lots").unwrap_err().split(',').next(),
            Some("cannot read `lots` as an amount in a time")
        );
        assert!(set("payment.model", "barter").unwrap_err().contains("`hourly`"));
        assert!(set("process.volume", "1 a day").unwrap_err().contains("process.1.volume"));
        assert!(set("process.9.volume", "1 a day").unwrap_err().contains("the next one is 2"));
        assert!(set("brief.titel", "x").unwrap_err().contains("no field"));
        let get = |path: &str| brief.get(&Path::new(path));
        assert_eq!(get("process.1.volume").as_deref(), Some("40 emails per day"));
        assert_eq!(get("process.1.step.1.owner").as_deref(), Some("third_party"));
        assert_eq!(get("brief.out_of_scope").as_deref(), Some("Refunds\nCalls"));
        assert_eq!(get("payment.rate").as_deref(), Some("12.5"));
        assert_eq!(get("brief.objective"), None);
        assert_eq!(brief.count(&Path::new("process")), 1);
        brief.set(&Path::new("brief.title"), "").unwrap();
        assert!(brief.remove(&Path::new("process.1")));
        assert!(!brief.remove(&Path::new("process.1")));
        assert_eq!((brief.brief.title.as_str(), brief.process.len()), ("", 0));
    }

    #[test]
    fn items_are_copied_and_moved() {
        let mut brief = Brief::default();
        brief.set(&Path::new("process.1.name"), "first").unwrap();
        brief.set(&Path::new("process.1.id"), "a").unwrap();
        brief.set(&Path::new("process.2.name"), "second").unwrap();
        assert!(brief.copy_item(&Path::new("process.1")));
        assert!(brief.move_item(&Path::new("process.3"), -2));
        assert!(!brief.move_item(&Path::new("process.3"), 1));
        let all: Vec<(&str, &str)> = brief.process.iter().map(|process| (process.name.as_str(), process.id.as_str())).collect();
        assert_eq!(all, [("second", ""), ("first", "a"), ("first", "")]);
    }
}
