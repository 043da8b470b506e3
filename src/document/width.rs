//! How wide the columns of a table stand to each other, for every writer that cannot leave it to its reader.

use super::outline::{Cell, Table, TableKind};
use super::seams::lengths;

/// Characters of table text on a line of the page.
pub(super) const LINE: usize = 96;

/// A word that is longer than this may be broken: an address, or a number without an end.
pub(super) const LONGEST_WORD: usize = 24;

/// Characters that fit into a cell to write in.
const WRITING_ROOM: usize = 14;

/// Characters that all columns to write in share, where they have nothing in them yet.
const EMPTY_COLUMNS: usize = 56;

/// Characters that the white space beside a cell takes.
const PADDING: usize = 3;

/// Per cent of a page for the names of facts and of the rows of a signature block.
const NAMES: usize = 26;

impl Table {
    /// The width of each column in per cent on a page, where names stand below each other from table to table.
    pub(super) fn page_widths(&self) -> Vec<usize> {
        let columns = self.head.len();
        match self.kind {
            TableKind::Grid | TableKind::Form => self.widths(),
            TableKind::Facts | TableKind::Signatures => {
                let others = (100 - NAMES) / columns.saturating_sub(1).max(1);
                (0..columns).map(|column| if column == 0 { NAMES } else { others }).collect()
            }
        }
    }

    /// About how many lines of a page each row takes, where its columns are so wide.
    pub(super) fn heights(&self, widths: &[usize]) -> Vec<usize> {
        let lines = |text: &str, room: usize| text.lines().map(|line| line.chars().count() / room + 1).sum::<usize>();
        let height = |(cell, width): (&Cell, &usize)| lines(&cell.plain(), room(*width));
        self.rows.iter().map(|row| row.iter().zip(widths).map(height).max().unwrap_or(0)).collect()
    }

    /// The width of each column in per cent, so that the table becomes low: no column is narrower than its longest word, and
    /// what is left goes to where it saves most height.
    pub fn widths(&self) -> Vec<usize> {
        let columns: Vec<Column> = (0..self.head.len()).map(|column| Column::of(self, column)).collect();
        let mut widths: Vec<usize> = columns.iter().map(|column| column.least).collect();
        let mut left = LINE.saturating_sub(widths.iter().sum());
        while let Some((column, more)) = best_step(&columns, &widths, left) {
            widths[column] += more;
            left -= more;
        }
        let whole = widths.iter().sum::<usize>().max(1);
        widths.iter().map(|width| (width * 100 + whole / 2) / whole).collect()
    }
}

/// About how many characters fit into a column of a page.
pub(super) fn room(width: usize) -> usize {
    (width * LINE / 100).saturating_sub(PADDING).max(4)
}

/// The column that saves most height for each character it is given, and how many it needs for that.
fn best_step(columns: &[Column], widths: &[usize], left: usize) -> Option<(usize, usize)> {
    let steps = columns.iter().zip(widths).enumerate().flat_map(|(i, (column, width))| {
        let saved = move |more: usize| (column.height(*width) - column.height(width + more)) / more as f64;
        (1..=left).map(move |more| (i, more, saved(more)))
    });
    let best = steps.max_by(|a, b| a.2.total_cmp(&b.2).then(b.1.cmp(&a.1)).then(b.0.cmp(&a.0)))?;
    (best.2 > 0.0).then_some((best.0, best.1))
}

/// What there is to know of the text of a column.
struct Column {
    /// The width of its longest word.
    least: usize,
    /// For each width from there on, how much the column adds to the height of the table; for what is wider as much as the last.
    heights: Vec<f64>,
}

impl Column {
    fn of(table: &Table, column: usize) -> Self {
        let cells: Vec<&Cell> = table.rows.iter().filter_map(|row| row.get(column)).collect();
        let words = cells.iter().copied().chain(table.head.get(column)).map(longest_word);
        let least = words.max().unwrap_or(0).max(room_to_write(table, column)) + PADDING;
        let texts: Vec<Lengths> = cells.iter().map(|cell| Lengths::of(&cell.plain())).collect();
        let bullets: Vec<usize> = cells.iter().map(|cell| if cell.0.len() > 1 { 3 } else { 0 }).collect();
        // a high cell weighs more than its lines: it makes its whole row high
        let cell = |(text, bullet): (&Lengths, &usize), width: usize| (text.lines(width - PADDING - bullet) as f64).powi(3);
        // there is one head, however many rows
        let head = table.head.get(column).map(|cell| Lengths::of(&cell.plain()));
        let height = |width: usize| {
            let width = width.max(PADDING + 4);
            let head = head.as_ref().map_or(0, |text| text.lines(width - PADDING));
            texts.iter().zip(&bullets).map(|pair| cell(pair, width)).sum::<f64>() + head as f64
        };
        // wider than its longest line no column gets any lower
        let longest = texts.iter().zip(&bullets).map(|(text, bullet)| text.longest() + PADDING + bullet);
        let longest = longest.chain(head.as_ref().map(|text| text.longest() + PADDING)).max().unwrap_or(0);
        Self { least, heights: (least..=longest.min(LINE).max(least)).map(height).collect() }
    }

    fn height(&self, width: usize) -> f64 {
        self.heights.get(width - self.least).or(self.heights.last()).copied().unwrap_or(0.0)
    }
}

/// How much room a column of a form needs for what will be written into it.
fn room_to_write(table: &Table, column: usize) -> usize {
    let is_empty = |column: usize| table.rows.iter().all(|row| row.get(column).is_none_or(Cell::is_empty));
    let some = table.rows.iter().any(|row| row.get(column).is_some_and(Cell::is_empty));
    match table.kind {
        TableKind::Form if is_empty(column) => {
            let columns = (0..table.head.len()).filter(|column| is_empty(*column)).count();
            (EMPTY_COLUMNS / columns.max(1)).min(2 * WRITING_ROOM)
        }
        TableKind::Form if some => WRITING_ROOM,
        _ => 0,
    }
}

/// The lengths of the words of each line of a text: all that counts for how it is broken, and it is broken at many widths.
struct Lengths(Vec<Vec<usize>>);

impl Lengths {
    fn of(text: &str) -> Self {
        Self(text.lines().map(lengths).collect())
    }

    /// The length of its longest line.
    fn longest(&self) -> usize {
        let of_line = |words: &Vec<usize>| words.iter().sum::<usize>() + words.len().saturating_sub(1);
        self.0.iter().map(of_line).max().unwrap_or(0)
    }

    /// How many lines the text takes where so many characters fit on one.
    fn lines(&self, room: usize) -> usize {
        let of_line = |words: &Vec<usize>| {
            let (mut lines, mut used) = (1, 0);
            for length in words {
                if used > 0 && used + 1 + length > room {
                    (lines, used) = (lines + 1, 0);
                }
                used += length + usize::from(used > 0);
            }
            lines
        };
        self.0.iter().map(of_line).sum()
    }
}

fn longest_word(cell: &Cell) -> usize {
    lengths(&cell.plain()).into_iter().max().unwrap_or(0).min(LONGEST_WORD)
}

#[cfg(test)]
mod tests {
    use crate::document::{Block, Document};

    #[test]
    fn long_text_gets_the_room() {
        let text = "a line of text that goes on and on until it has to wrap somewhere in the cell";
        let document = Document::read(&format!("| Id | Text | Yes |\n|-|-|-|\n| R1 | {text} | x |\n"));
        let [Block::Table(table)] = document.blocks.as_slice() else { panic!("{document:?}") };
        let widths = table.widths();
        assert!(widths[1] > 75 && widths[0] < 10, "{widths:?}");
        assert!((99..=101).contains(&widths.iter().sum::<usize>()));
    }
}
