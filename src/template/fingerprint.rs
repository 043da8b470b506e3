//! A short mark of what a document was made from.

use std::fmt::Write;

use serde::{Serialize, Serializer};
use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::model::Brief;

/// Bytes of the mark: enough to tell two revisions apart, short enough to read out on the telephone.
const BYTES: usize = 4;

/// The fingerprint of a brief, such as `3f9a12bc`; none where there is nothing in it.
///
/// It is taken from what the reader may see, so that nobody can find out by trying what has been kept from them. What is not
/// given leaves no trace, so that the mark of an old brief stays when the format learns something new.
pub fn fingerprint(brief: &Brief) -> Option<String> {
    of(&serde_json::to_value(brief).ok()?)
}

/// The fingerprint of a brief as a tree.
pub(super) fn of(tree: &Value) -> Option<String> {
    let mut fields = tree.as_object()?.iter().filter(|(key, value)| *key != "format" && is_given(value)).peekable();
    fields.peek()?;
    let mut text = Vec::new();
    serde_json::Serializer::new(&mut text).collect_map(fields.map(|(key, value)| (key, Given(value)))).ok()?;
    let mut mark = String::new();
    for byte in Sha256::digest(text).iter().take(BYTES) {
        write!(mark, "{byte:02x}").ok()?;
    }
    Some(mark)
}

/// The fingerprint in the foot of a document; none where there is none.
pub fn found(foot: &str) -> Option<&str> {
    let is_mark = |word: &&str| word.len() == 2 * BYTES && word.bytes().all(|c| c.is_ascii_digit() || (b'a'..=b'f').contains(&c));
    let parts = foot.split('·').map(str::split_whitespace);
    // a word stands before it: a reference that looks like one is none
    parts.filter(|words| words.clone().count() > 1).filter_map(|words| words.last().filter(is_mark)).next_back()
}

/// A tree without what is not given.
pub(super) struct Given<'a>(pub(super) &'a Value);

impl Serialize for Given<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Value::Array(items) => serializer.collect_seq(items.iter().filter(|item| is_given(item)).map(Given)),
            Value::Object(table) => {
                let fields = table.iter().filter(|(_, value)| is_given(value));
                serializer.collect_map(fields.map(|(key, value)| (key, Given(value))))
            }
            value => value.serialize(serializer),
        }
    }
}

fn is_given(value: &Value) -> bool {
    match value {
        Value::Null => false,
        Value::String(text) => !text.is_empty(),
        Value::Array(items) => items.iter().any(is_given),
        Value::Object(table) => table.values().any(is_given),
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Path;

    #[test]
    fn every_change_shows() {
        let mut brief = Brief::default();
        assert_eq!(fingerprint(&brief), None);
        brief.set(&Path::new("brief.title"), "Post").unwrap();
        let before = fingerprint(&brief).unwrap();
        assert_eq!(before.len(), 2 * BYTES);
        assert_eq!(fingerprint(&brief.clone()).unwrap(), before);
        brief.set(&Path::new("requirement.1.aql"), "95 %").unwrap();
        assert_ne!(fingerprint(&brief).unwrap(), before);
    }

    #[test]
    fn it_is_found_in_a_foot() {
        assert_eq!(found("REF 1 · Revision 2 · 4 January 2027 · Fingerprint 3f9a12bc"), Some("3f9a12bc"));
        assert_eq!(found("Fingerprint 3f9a12bc · For the client alone"), Some("3f9a12bc"));
        for foot in ["", "deadbeef", "REF 1 · Revision 2", "Fingerprint 3F9A12BC", "Fingerprint 3f9a12bcd"] {
            assert_eq!(found(foot), None, "{foot}");
        }
    }
}
