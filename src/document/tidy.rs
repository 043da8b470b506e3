//! What is empty leaves no trace.

use super::outline::*;

/// Takes out everything that has nothing in it.
pub(super) fn tidy(blocks: Vec<Block>) -> Vec<Block> {
    let mut kept: Vec<Block> = Vec::new();
    // from the end, so that a heading can see whether anything below it was kept
    for block in blocks.into_iter().filter_map(tidy_block).rev() {
        let keep = match (&block, kept.last()) {
            (Block::Heading(heading), _) if heading.level == 1 => true,
            (Block::Heading(heading), Some(Block::Heading(next))) => next.level > heading.level,
            (Block::Heading(_) | Block::PageBreak, None | Some(Block::PageBreak)) => false,
            _ => true,
        };
        if keep {
            kept.push(block);
        }
    }
    kept.reverse();
    kept
}

fn tidy_block(block: Block) -> Option<Block> {
    let filled = |blocks: Vec<Block>| Some(tidy(blocks)).filter(|blocks| !blocks.is_empty());
    match block {
        Block::Heading(heading) => (!is_blank(&heading.text)).then_some(Block::Heading(heading)),
        Block::Paragraph(text) => (!is_blank(&text)).then(|| Block::Paragraph(trim(text))),
        Block::Quote(inner) => filled(inner).map(Block::Quote),
        Block::Callout(inner) => filled(inner).map(Block::Callout),
        Block::List(list) => {
            let items: Vec<_> = list.items.into_iter().filter_map(filled).collect();
            (!items.is_empty()).then_some(Block::List(List { first: list.first, items }))
        }
        Block::Table(table) => tidy_table(table).map(Block::Table),
        Block::Code(text) => (!text.trim().is_empty()).then_some(Block::Code(text)),
        Block::PageBreak => Some(Block::PageBreak),
    }
}

fn tidy_table(mut table: Table) -> Option<Table> {
    // the first cell of a fact is its name: without anything beside it there is no fact
    let named = match table.kind {
        TableKind::Grid => 0,
        TableKind::Facts => 1,
        TableKind::Form => return (!table.rows.is_empty()).then_some(table),
        TableKind::Signatures => return Some(table),
    };
    table.rows.retain(|row| row.iter().skip(named).any(|cell| !cell.is_empty()));
    if table.rows.is_empty() {
        return None;
    }
    let width = table.head.len();
    for column in (0..width).rev() {
        if table.rows.iter().all(|row| row.get(column).is_none_or(Cell::is_empty)) {
            table.head.remove(column);
            table.align.remove(column);
            for row in &mut table.rows {
                row.remove(column);
            }
        }
    }
    Some(table)
}

/// Takes breaks off both ends of a paragraph.
fn trim(mut text: Vec<Inline>) -> Vec<Inline> {
    while text.last() == Some(&Inline::Break) {
        text.pop();
    }
    let breaks = text.iter().take_while(|inline| **inline == Inline::Break).count();
    text.drain(..breaks);
    text
}
