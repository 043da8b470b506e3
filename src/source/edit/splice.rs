//! Bytes to replace, applied all at once.

use std::ops::Range;

/// What to replace by what, in the bytes of the old text.
#[derive(Debug, Default)]
pub(in crate::source) struct Splices(Vec<(Range<usize>, String)>);

impl Splices {
    /// Puts a text in the place of some bytes.
    pub(in crate::source) fn replace(&mut self, bytes: Range<usize>, text: impl Into<String>) {
        self.0.push((bytes, text.into()));
    }

    /// Takes some bytes away.
    pub(super) fn remove(&mut self, bytes: Range<usize>) {
        self.replace(bytes, "");
    }

    /// Puts a text before the byte `at`; what is put at the same place later stands behind it.
    pub(super) fn insert(&mut self, at: usize, text: impl Into<String>) {
        self.replace(at..at, text);
    }

    /// The new text.
    pub(in crate::source) fn apply(mut self, text: &str) -> String {
        self.0.sort_by_key(|(bytes, _)| bytes.start);
        let mut out = String::with_capacity(text.len());
        let mut done = 0;
        for (bytes, new) in &self.0 {
            out.push_str(text.get(done..bytes.start).unwrap_or_default());
            out.push_str(new);
            done = done.max(bytes.end);
        }
        out.push_str(text.get(done..).unwrap_or_default());
        out
    }
}
