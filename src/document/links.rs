//! Links within the document: those that lead nowhere are left as their text.

use std::collections::HashSet;

use super::outline::*;

/// Takes out the links to places that the document does not have.
pub(super) fn resolve(blocks: &mut [Block]) {
    let mut places = HashSet::new();
    each_heading(blocks, &mut |id| {
        places.insert(id.to_owned());
    });
    each_text(blocks, &mut |text| anchors(text, &mut places));
    each_text(blocks, &mut |text| *text = living(std::mem::take(text), &places));
}

fn each_heading(blocks: &[Block], visit: &mut impl FnMut(&str)) {
    for block in blocks {
        if let Block::Heading(heading) = block {
            visit(&heading.id);
        }
    }
}

/// Every piece of running text, wherever it stands.
fn each_text(blocks: &mut [Block], visit: &mut impl FnMut(&mut Vec<Inline>)) {
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

fn anchors(text: &[Inline], places: &mut HashSet<String>) {
    for inline in text {
        match inline {
            Inline::Anchor(id) => {
                places.insert(id.clone());
            }
            Inline::Emphasis(inner)
            | Inline::Strong(inner)
            | Inline::Hole(inner)
            | Inline::Link { text: inner, .. }
            | Inline::Field { text: inner, .. } => {
                anchors(inner, places);
            }
            Inline::Text(_) | Inline::Code(_) | Inline::Break => {}
        }
    }
}

fn living(text: Vec<Inline>, places: &HashSet<String>) -> Vec<Inline> {
    let one = |inline| match inline {
        Inline::Link { target, text } if target.strip_prefix('#').is_some_and(|id| !places.contains(id)) => living(text, places),
        Inline::Link { target, text } => vec![Inline::Link { target, text: living(text, places) }],
        Inline::Field { path, text } => vec![Inline::Field { path, text: living(text, places) }],
        Inline::Emphasis(inner) => vec![Inline::Emphasis(living(inner, places))],
        Inline::Strong(inner) => vec![Inline::Strong(living(inner, places))],
        Inline::Hole(inner) => vec![Inline::Hole(living(inner, places))],
        other => vec![other],
    };
    text.into_iter().flat_map(one).collect()
}
