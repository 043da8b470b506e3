//! A short mark of what a document was made from.

use std::fmt::Write;

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
    let Value::Object(mut tree) = given(serde_json::to_value(brief).ok()?)? else { return None };
    tree.shift_remove("format");
    if tree.is_empty() {
        return None;
    }
    let digest = Sha256::digest(Value::Object(tree).to_string().as_bytes());
    let mut mark = String::new();
    for byte in digest.iter().take(BYTES) {
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

/// The tree without what is not given.
pub(super) fn given(mut value: Value) -> Option<Value> {
    keeps_something(&mut value).then_some(value)
}

/// Takes out what is not given, and says whether anything is left.
fn keeps_something(value: &mut Value) -> bool {
    match value {
        Value::Null => false,
        Value::String(text) => !text.is_empty(),
        Value::Array(items) => {
            items.retain_mut(keeps_something);
            !items.is_empty()
        }
        Value::Object(table) => {
            table.retain(|_, value| keeps_something(value));
            !table.is_empty()
        }
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
