//! The blocks with headings whose levels leave none out.

use super::super::levels::Levels;
use super::super::outline::*;

/// The blocks, with every heading at most one level below the one it stands under. Its number stays.
pub(super) fn without_gaps(blocks: &[Block]) -> Vec<Block> {
    let mut levels = Levels::under_a_title();
    blocks.iter().map(|block| leveled(block, &mut levels)).collect()
}

fn leveled(block: &Block, levels: &mut Levels) -> Block {
    let mut all = |inner: &[Block]| inner.iter().map(|block| leveled(block, levels)).collect::<Vec<_>>();
    match block {
        Block::Heading(heading) => Block::Heading(Heading { level: levels.of(heading.level), ..heading.clone() }),
        Block::Quote(inner) => Block::Quote(all(inner)),
        Block::Callout(inner) => Block::Callout(all(inner)),
        Block::List(list) => Block::List(List { first: list.first, items: list.items.iter().map(|item| all(item)).collect() }),
        other => other.clone(),
    }
}
