//! Headings whose levels go down one at a time, as whoever listens to a page needs them.

use super::super::outline::*;

/// The blocks, with every heading at most one level below the one it stands under. What it looks like and its number stay.
pub(super) fn without_gaps(blocks: &[Block]) -> Vec<Block> {
    // a document has a title, whether it is shown or not
    let mut above = vec![(0, 1)];
    blocks.iter().map(|block| leveled(block, &mut above)).collect()
}

/// `above` holds the headings that a block stands under: the level they had, and the one they have now.
fn leveled(block: &Block, above: &mut Vec<(u8, u8)>) -> Block {
    let mut all = |inner: &[Block]| inner.iter().map(|block| leveled(block, above)).collect::<Vec<_>>();
    match block {
        Block::Heading(heading) => {
            while above.last().is_some_and(|(had, _)| *had >= heading.level) {
                above.pop();
            }
            let level = above.last().map_or(heading.level, |(_, has)| heading.level.min(has + 1));
            above.push((heading.level, level));
            Block::Heading(Heading { level, ..heading.clone() })
        }
        Block::Quote(inner) => Block::Quote(all(inner)),
        Block::Callout(inner) => Block::Callout(all(inner)),
        Block::List(list) => Block::List(List { first: list.first, items: list.items.iter().map(|item| all(item)).collect() }),
        other => other.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_level_is_left_out() {
        let heading = |level| Block::Heading(Heading { level, number: String::new(), id: level.to_string(), text: Vec::new() });
        let levels = |levels: &[u8]| {
            let blocks: Vec<Block> = levels.iter().map(|level| heading(*level)).collect();
            without_gaps(&blocks)
                .iter()
                .map(|block| if let Block::Heading(one) = block { one.level } else { 0 })
                .collect::<Vec<_>>()
        };
        assert_eq!(levels(&[1, 2, 4, 4, 2, 3, 5, 2]), [1, 2, 3, 3, 2, 3, 4, 2]);
    }
}
