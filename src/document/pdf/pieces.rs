//! Running text as data: a piece is a text, or a table that says what it is.

use std::collections::HashSet;

use serde_json::{Value, json};

use super::super::outline::*;
use super::super::seams::{firm, parts};
use super::super::width::LONGEST_WORD;

/// Running text to data. Knows which places there are already: a name is given once.
#[derive(Default)]
pub(super) struct Pieces {
    places: HashSet<String>,
}

impl Pieces {
    /// The places that links can point at, of all that was written so far.
    pub(super) fn places(&self) -> Value {
        let mut places: Vec<&String> = self.places.iter().collect();
        places.sort();
        json!(places)
    }

    /// The name of a place, where it has not been given before.
    pub(super) fn place(&mut self, id: &str) -> Option<String> {
        (!id.is_empty() && self.places.insert(id.to_owned())).then(|| id.to_owned())
    }

    /// Running text in which words longer than `room` may be broken.
    pub(super) fn of(&mut self, text: &[Inline], room: usize) -> Value {
        let mut out = Vec::new();
        self.add(text, room, &mut out);
        Value::Array(out)
    }

    fn add(&mut self, text: &[Inline], room: usize, out: &mut Vec<Value>) {
        for inline in text {
            match inline {
                Inline::Text(text) => add_text(text, room, out),
                Inline::Emphasis(inner) => out.push(json!({ "is": "emphasis", "text": self.of(inner, room) })),
                Inline::Strong(inner) => out.push(json!({ "is": "strong", "text": self.of(inner, room) })),
                Inline::Hole(inner) => out.push(json!({ "is": "hole", "text": self.of(inner, room) })),
                Inline::Code(code) => {
                    let mut pieces = Vec::new();
                    add_text(code, room.min(LONGEST_WORD), &mut pieces);
                    out.push(json!({ "is": "code", "text": pieces }));
                }
                Inline::Link { target, text } => {
                    out.push(json!({ "is": "link", "target": legal(target), "text": self.of(text, room) }));
                }
                Inline::Field { text, .. } => self.add(text, room, out),
                Inline::Break => out.push(json!({ "is": "break" })),
                Inline::Anchor(id) => out.extend(self.place(id).map(|id| json!({ "is": "place", "id": id }))),
            }
        }
    }
}

/// Text without what no font can show.
pub(super) fn legal(text: &str) -> String {
    let seen = |c: char| match c {
        '\t' => Some(' '),
        c if c.is_control() || ['\u{fffe}', '\u{ffff}'].contains(&c) => None,
        c => Some(c),
    };
    text.chars().filter_map(seen).collect()
}

/// Adds text, with the parts of a long word one by one.
fn add_text(text: &str, room: usize, out: &mut Vec<Value>) {
    let text = firm(&legal(text));
    let mut plain = String::new();
    for word in text.split_inclusive(char::is_whitespace) {
        if word.trim_end().chars().count() <= room {
            plain.push_str(word);
            continue;
        }
        if !plain.is_empty() {
            out.push(Value::String(std::mem::take(&mut plain)));
        }
        out.push(json!({ "is": "long", "text": parts(word) }));
    }
    if !plain.is_empty() {
        out.push(Value::String(plain));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_words_stay_whole() {
        let text = [Inline::Text("three short words".to_owned())];
        assert_eq!(Pieces::default().of(&text, 24), json!(["three short words"]));
        assert_eq!(
            Pieces::default().of(&text, 4),
            json!([{ "is": "long", "text": ["thre", "e "] }, { "is": "long", "text": ["shor", "t "] }, { "is": "long", "text": ["word", "s"] }])
        );
    }
}
