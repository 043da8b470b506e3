//! Every value of a brief as text, with its path: for rules that read words wherever they stand.

use serde_json::Value;

use crate::model::{Brief, FieldKind, Path, Segment, Shape};

/// One value of a brief.
#[derive(Debug, Clone)]
pub struct Leaf {
    /// Where it stands.
    pub path: Path,
    /// What sort of value it is.
    pub kind: &'static FieldKind,
    /// The value as text.
    pub text: String,
    /// Whether no document for the provider or the public prints it.
    pub private: bool,
}

impl Leaf {
    /// Whether it is text in a person's own words.
    pub fn is_words(&self) -> bool {
        matches!(self.kind, FieldKind::Text | FieldKind::Prose)
    }

    /// Whether it belongs to a draft reply: the client's own words to customers.
    pub fn is_reply(&self) -> bool {
        matches!(&self.path.0[..], [Segment::Key(top), _, Segment::Key(list), ..] if top == "process" && list == "reply")
    }
}

/// All values of a brief, in the order of the format.
pub(super) fn leaves(brief: &Brief) -> Vec<Leaf> {
    let mut leaves = Vec::new();
    // a brief is plain values with text keys: there is nothing that could not be turned into a tree
    let tree = serde_json::to_value(brief).unwrap_or_default();
    walk(&mut Path::default(), &mut String::new(), tree, false, &mut leaves);
    for leaf in &mut leaves {
        leaf.private |= is_kept(brief, &leaf.path);
    }
    leaves
}

/// Whether the path leads into a process that is not to be outsourced.
fn is_kept(brief: &Brief, path: &Path) -> bool {
    match &path.0[..] {
        [Segment::Key(top), Segment::Item(index), ..] if top == "process" => {
            brief.process.get(*index).is_some_and(|process| !process.is_outsourced())
        }
        _ => false,
    }
}

/// Walks with one path and one name of a field, which grow and shrink on the way.
fn walk(path: &mut Path, field: &mut String, value: Value, private: bool, leaves: &mut Vec<Leaf>) {
    let text = match value {
        Value::Object(table) => {
            let length = field.len();
            for (key, value) in table {
                field.push_str(if length == 0 { "" } else { "." });
                field.push_str(&key);
                let private = private || key == "private" || *field == "check";
                path.0.push(Segment::Key(key));
                walk(path, field, value, private, leaves);
                path.0.pop();
                field.truncate(length);
            }
            return;
        }
        Value::Array(items) => {
            for (i, item) in items.into_iter().enumerate() {
                path.0.push(Segment::Item(i));
                walk(path, field, item, private, leaves);
                path.0.pop();
            }
            return;
        }
        Value::String(text) if !text.is_empty() => text,
        Value::Number(number) => number.to_string(),
        _ => return,
    };
    if let Some(known) = Shape::get().field(field) {
        leaves.push(Leaf { path: path.clone(), kind: &known.kind, text, private });
    }
}
