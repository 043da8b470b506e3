//! How wide the columns of a table stand to each other, for every writer that cannot leave it to its reader.

use super::outline::{Cell, Table, plain};

/// Characters of table text on a line of the page.
const LINE: usize = 96;

/// A line in a cell that is longer than this wraps gladly.
const LONGEST: usize = 64;

impl Table {
    /// The width of each column in per cent. No column is narrower than its longest word; what is left is shared out so
    /// that as many columns as possible need not wrap.
    pub fn widths(&self) -> Vec<usize> {
        let columns = 0..self.head.len();
        let cells = |column: usize| self.rows.iter().filter_map(move |row| row.get(column));
        let least: Vec<usize> = columns
            .clone()
            .map(|column| cells(column).chain(self.head.get(column)).map(longest_word).max().unwrap_or(0) + 3)
            .collect();
        let wish: Vec<usize> = columns
            .map(|column| cells(column).map(longest_line).max().unwrap_or(0).min(LONGEST).saturating_sub(least[column]))
            .collect();
        let mut left = LINE.saturating_sub(least.iter().sum());
        let mut order: Vec<usize> = (0..wish.len()).collect();
        order.sort_by_key(|column| wish[*column]);
        let mut widths = least;
        for (i, column) in order.iter().enumerate() {
            // the modest come first: a name keeps its line, and only long text has to wrap
            let more = wish[*column].min(left / (order.len() - i));
            widths[*column] += more;
            left -= more;
        }
        let whole = widths.iter().sum::<usize>().max(1);
        widths.iter().map(|width| (width * 100 + whole / 2) / whole).collect()
    }
}

fn longest_word(cell: &Cell) -> usize {
    let longest = cell.plain().split(|c: char| c.is_whitespace() || c == '-').map(|word| word.chars().count()).max();
    // an address or a number of endless length may be broken
    longest.unwrap_or(0).min(24)
}

fn longest_line(cell: &Cell) -> usize {
    let bullet = if cell.0.len() > 1 { 3 } else { 0 };
    let lines = cell.0.iter().map(|part| plain(part).lines().map(|line| line.chars().count()).max().unwrap_or(0));
    lines.max().unwrap_or(0) + bullet + 1
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
