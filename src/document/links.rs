//! Links within the document: those that lead nowhere are left as their text, and no two places have one name.

use std::collections::HashSet;

use super::outline::*;

/// Takes out the links to places that the document does not have, and places with a name that was given before.
pub(super) fn resolve(blocks: &mut [Block]) {
    let places: HashSet<String> = places(blocks).into_iter().map(str::to_owned).collect();
    let mut given: HashSet<String> = blocks.iter().filter_map(heading_id).collect();
    each_text(blocks, &mut |text| keep_living(text, &places, &mut given));
}

fn heading_id(block: &Block) -> Option<String> {
    match block {
        Block::Heading(heading) => Some(heading.id.clone()),
        _ => None,
    }
}

/// The places that a link can lead to, headings and anchors in text, in the order of the document.
pub(super) fn places(blocks: &[Block]) -> Vec<&str> {
    let mut found = Vec::new();
    for block in blocks {
        match block {
            Block::Heading(heading) => {
                found.push(heading.id.as_str());
                anchors(&heading.text, &mut found);
            }
            Block::Paragraph(text) => anchors(text, &mut found),
            Block::List(list) => found.extend(list.items.iter().flat_map(|item| places(item))),
            Block::Table(table) => {
                let cells = table.head.iter().chain(table.rows.iter().flatten());
                cells.flat_map(|cell| &cell.0).for_each(|part| anchors(part, &mut found));
            }
            Block::Quote(inner) | Block::Callout(inner) => found.extend(places(inner)),
            Block::Code(_) | Block::PageBreak => {}
        }
    }
    found
}

/// Every piece of running text, wherever it stands.
pub(super) fn each_text(blocks: &mut [Block], visit: &mut impl FnMut(&mut Vec<Inline>)) {
    for block in blocks {
        match block {
            Block::Heading(heading) => visit(&mut heading.text),
            Block::Paragraph(text) => visit(text),
            Block::List(list) => list.items.iter_mut().for_each(|item| each_text(item, visit)),
            Block::Table(table) => {
                table.head.iter_mut().chain(table.rows.iter_mut().flatten()).flat_map(|cell| &mut cell.0).for_each(&mut *visit);
            }
            Block::Quote(inner) | Block::Callout(inner) => each_text(inner, visit),
            Block::Code(_) | Block::PageBreak => {}
        }
    }
}

fn anchors<'a>(text: &'a [Inline], found: &mut Vec<&'a str>) {
    for inline in text {
        match inline {
            Inline::Anchor(id) => found.push(id),
            Inline::Emphasis(inner)
            | Inline::Strong(inner)
            | Inline::Hole(inner)
            | Inline::Link { text: inner, .. }
            | Inline::Field { text: inner, .. } => anchors(inner, found),
            Inline::Text(_) | Inline::Code(_) | Inline::Break => {}
        }
    }
}

fn keep_living(text: &mut Vec<Inline>, places: &HashSet<String>, given: &mut HashSet<String>) {
    let mut at = 0;
    while let Some(inline) = text.get_mut(at) {
        match inline {
            Inline::Link { target, text: inner } if target.strip_prefix('#').is_some_and(|id| !places.contains(id)) => {
                let inner = std::mem::take(inner);
                // what takes its place is looked at in its turn
                text.splice(at..=at, inner);
                continue;
            }
            Inline::Anchor(id) if !given.insert(id.clone()) => {
                text.remove(at);
                continue;
            }
            other => other.inner_mut().into_iter().for_each(|inner| keep_living(inner, places, given)),
        }
        at += 1;
    }
}
