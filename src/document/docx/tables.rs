//! Tables: grids, facts, forms and signature blocks.

use docx_rs::{AlignmentType, HeightRule, Paragraph, TableCell, TableLayoutType, TableRow, VAlignType, WidthType};

use super::super::outline::*;
use super::runs::Runs;

/// A table of so many rows stays on one page.
const ROWS_KEPT_TOGETHER: usize = 6;

/// How high a row to write in is at least, in twentieths of a point.
const ROOM_TO_WRITE: f32 = 480.0;
const ROOM_TO_SIGN: f32 = 700.0;

/// Writes a table as wide as the page; `conform` turns the name of its style into the rest of its properties.
pub(super) fn table(table: &Table, runs: &mut Runs, width: u32) -> docx_rs::Table {
    let widths = widths(table, width as usize);
    let mut rows = Vec::new();
    if table.kind != TableKind::Facts {
        let cells = table.head.iter().enumerate().map(|(i, head)| {
            let align = table.align.get(i).copied().unwrap_or_default();
            let cell = TableCell::new().width(widths[i], WidthType::Dxa).vertical_align(VAlignType::Bottom);
            paragraphs(cell, head, "TableHeading", align, true, runs)
        });
        rows.push(TableRow::new(cells.collect()).cant_split());
    }
    for (i, cells) in table.rows.iter().enumerate() {
        let keep = stays_with_the_next(table, i);
        let cells = cells.iter().enumerate().map(|(column, cell)| self::cell(table, column, cell, widths[column], keep, runs));
        let row = TableRow::new(cells.collect()).cant_split();
        rows.push(match table.kind {
            TableKind::Form => row.row_height(ROOM_TO_WRITE).height_rule(HeightRule::AtLeast),
            TableKind::Signatures => row.row_height(ROOM_TO_SIGN).height_rule(HeightRule::AtLeast),
            TableKind::Grid | TableKind::Facts => row,
        });
    }
    let style = match table.kind {
        TableKind::Grid => "BriefGrid",
        TableKind::Form => "BriefForm",
        TableKind::Facts => "BriefFacts",
        TableKind::Signatures => "BriefSignatures",
    };
    docx_rs::Table::without_borders(rows).style(style).layout(TableLayoutType::Fixed).set_grid(widths)
}

/// Short tables stay on one page; of long ones no row is left alone at the foot or at the top of a page.
fn stays_with_the_next(table: &Table, row: usize) -> bool {
    let rows = table.rows.len();
    let short = rows <= ROWS_KEPT_TOGETHER || table.kind == TableKind::Signatures;
    row + 1 < rows && (short || row == 0 || row + 2 == rows)
}

fn cell(table: &Table, column: usize, cell: &Cell, width: usize, keep: bool, runs: &mut Runs) -> TableCell {
    let out = TableCell::new().width(width, WidthType::Dxa);
    let align = table.align.get(column).copied().unwrap_or_default();
    match (table.kind, column) {
        (TableKind::Signatures, _) => {
            let out = out.vertical_align(VAlignType::Bottom);
            // the line is the paragraph's, so that the lines of two columns do not meet
            paragraphs(out, cell, if column > 0 { "SignatureLine" } else { "SignatureText" }, align, keep, runs)
        }
        (_, 0) => match cell.0.as_slice() {
            [text] => out.add_paragraph(runs.add_name(Paragraph::new().style(name_style(table)).keep_next(keep), text)),
            _ => paragraphs(out, cell, "TableText", align, keep, runs),
        },
        _ => paragraphs(out, cell, "TableText", align, keep, runs),
    }
}

/// Whole sentences are no names: rows that begin with one stay in the ordinary weight.
fn name_style(table: &Table) -> &'static str {
    if table.begins_with_sentences() { "TableText" } else { "TableName" }
}

fn paragraphs(mut out: TableCell, cell: &Cell, style: &'static str, align: Align, keep: bool, runs: &mut Runs) -> TableCell {
    // a cell without a paragraph would be no cell
    let parts: &[Vec<Inline>] = if cell.0.is_empty() { &[Vec::new()] } else { &cell.0 };
    let style = if parts.len() > 1 { "TableBullet" } else { style };
    for part in parts {
        let paragraph = Paragraph::new().style(style).keep_next(keep);
        let paragraph = match align {
            Align::Start => paragraph,
            Align::Center => paragraph.align(AlignmentType::Center),
            Align::End => paragraph.align(AlignmentType::Right),
        };
        out = out.add_paragraph(runs.add(paragraph, part));
    }
    out
}

/// The width of each column in twentieths of a point.
fn widths(table: &Table, whole: usize) -> Vec<usize> {
    let parts = table.page_widths();
    let sum = parts.iter().sum::<usize>().max(1);
    parts.iter().map(|part| part * whole / sum).collect()
}
