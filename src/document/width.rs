//! How wide the columns of a table stand to each other, for every writer that cannot leave it to its reader.

use super::outline::{Cell, Table, plain};

/// Characters of table text on a line of the page.
const LINE: usize = 96;

/// A word that is longer than this may be broken: an address, or a number without an end.
const LONGEST_WORD: usize = 24;

impl Table {
    /// The width of each column in per cent, so that the table becomes low: no column is narrower than its longest word, and
    /// what is left goes, character by character, to where it saves most lines.
    pub fn widths(&self) -> Vec<usize> {
        let columns: Vec<Column> = (0..self.head.len()).map(|column| Column::of(self, column)).collect();
        let mut widths: Vec<usize> = columns.iter().map(|column| column.least).collect();
        for _ in widths.iter().sum()..LINE {
            let gain = |column: usize| columns[column].height(widths[column]) - columns[column].height(widths[column] + 1);
            let best = (0..widths.len()).max_by(|a, b| gain(*a).total_cmp(&gain(*b)).then(b.cmp(a)));
            match best {
                Some(column) if gain(column) > 0.0 => widths[column] += 1,
                _ => break,
            }
        }
        let whole = widths.iter().sum::<usize>().max(1);
        widths.iter().map(|width| (width * 100 + whole / 2) / whole).collect()
    }
}

/// What there is to know of the text of a column.
struct Column {
    /// The width of its longest word.
    least: usize,
    /// For each cell the length of its lines.
    cells: Vec<Vec<usize>>,
}

impl Column {
    fn of(table: &Table, column: usize) -> Self {
        let cells: Vec<&Cell> = table.rows.iter().filter_map(|row| row.get(column)).collect();
        let words = cells.iter().copied().chain(table.head.get(column)).map(longest_word);
        Self { least: words.max().unwrap_or(0) + 3, cells: cells.iter().map(|cell| lines(cell)).collect() }
    }

    /// How much the column adds to the height of the table. High cells weigh more than their lines: they make the whole row
    /// high.
    fn height(&self, width: usize) -> f64 {
        let room = width.saturating_sub(2).max(1) as f64;
        let cell = |lines: &Vec<usize>| lines.iter().map(|length| (*length as f64 / room).max(1.0)).sum::<f64>();
        self.cells.iter().map(|lines| cell(lines).powi(3)).sum()
    }
}

fn longest_word(cell: &Cell) -> usize {
    let longest = cell.plain().split(|c: char| c.is_whitespace() || c == '-').map(|word| word.chars().count()).max();
    longest.unwrap_or(0).min(LONGEST_WORD)
}

fn lines(cell: &Cell) -> Vec<usize> {
    let bullet = if cell.0.len() > 1 { 3 } else { 0 };
    let lines = |part| plain(part).lines().map(|line| line.chars().count() + bullet).collect::<Vec<_>>();
    cell.0.iter().flat_map(|part| lines(part)).collect()
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
