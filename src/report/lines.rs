//! Bytes of a text to lines and columns.

use std::ops::Range;

/// A place in a text, as people and editors count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Position {
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
}

/// Where the lines of a text begin.
#[derive(Debug)]
pub struct Lines<'a> {
    text: &'a str,
    starts: Vec<usize>,
}

impl<'a> Lines<'a> {
    /// Finds the lines of a text.
    pub fn new(text: &'a str) -> Self {
        let starts = std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
        Self { text, starts }
    }

    /// The bytes of all lines from the first of some places to the last.
    pub fn around(&self, places: &[Range<usize>]) -> Range<usize> {
        let first = places.iter().map(|place| place.start).min().unwrap_or(0).min(self.text.len());
        let last = places.iter().map(|place| place.end).max().unwrap_or(0).min(self.text.len());
        let start = self.starts[self.starts.partition_point(|start| *start <= first) - 1];
        let end = self.starts.get(self.starts.partition_point(|start| *start < last.max(first + 1)));
        start..end.copied().unwrap_or(self.text.len())
    }

    /// The line and column of a byte; bytes behind the end are taken for the end.
    pub fn position(&self, offset: usize) -> Position {
        let offset = offset.min(self.text.len());
        let line = self.starts.partition_point(|start| *start <= offset);
        let start = self.starts[line - 1];
        let column = self.text.get(start..offset).map_or(0, |before| before.chars().count());
        Position { line, column: column + 1 }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters() {
        let lines = Lines::new("a\nprice = \"£5\"\n\nend");
        let at = |offset| {
            let Position { line, column } = lines.position(offset);
            (line, column)
        };
        assert_eq!([at(0), at(1), at(2)], [(1, 1), (1, 2), (2, 1)]);
        assert_eq!(at(13), (2, 11), "the pound sign has two bytes and is one character");
        assert_eq!(at(999), (4, 4));
        assert_eq!(lines.around(&[3..5, 18..19]), 2..20);
        assert_eq!(lines.around(&[0..1, 0..1]), 0..2);
        assert_eq!(lines.around(&[0..2, 1..2]), 0..2, "the end of a line belongs to it");
        assert_eq!(Lines::new("").around(&[]), 0..0);
        assert_eq!(Lines::new("").position(0), Position { line: 1, column: 1 });
    }
}
