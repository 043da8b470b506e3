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
pub(super) fn of(brief: &Brief) -> Option<String> {
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

/// The tree without what is not given.
fn given(value: Value) -> Option<Value> {
    match value {
        Value::Null => None,
        Value::String(text) if text.is_empty() => None,
        Value::Array(items) => {
            Some(items.into_iter().filter_map(given).collect::<Vec<_>>()).filter(|items| !items.is_empty()).map(Value::Array)
        }
        Value::Object(table) => {
            let table: serde_json::Map<_, _> = table.into_iter().filter_map(|(key, value)| Some((key, given(value)?))).collect();
            (!table.is_empty()).then_some(Value::Object(table))
        }
        other => Some(other),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Path;

    #[test]
    fn every_change_shows() {
        let mut brief = Brief::default();
        assert_eq!(of(&brief), None);
        brief.set(&Path::new("brief.title"), "Post").unwrap();
        let before = of(&brief).unwrap();
        assert_eq!(before.len(), 2 * BYTES);
        assert_eq!(of(&brief.clone()).unwrap(), before);
        brief.set(&Path::new("requirement.1.aql"), "95 %").unwrap();
        assert_ne!(of(&brief).unwrap(), before);
    }
}
