//! Numbers and ids of headings.

use std::collections::HashSet;

use super::outline::*;

/// Numbers the headings of the second and third level, and gives every heading an id of its own.
pub(super) fn number(blocks: &mut [Block]) {
    let (mut section, mut part) = (0, 0);
    let mut taken = HashSet::new();
    for block in blocks {
        let Block::Heading(heading) = block else { continue };
        match heading.level {
            2 => {
                (section, part) = (section + 1, 0);
                heading.number = section.to_string();
            }
            3 => {
                part += 1;
                heading.number = format!("{section}.{part}");
            }
            _ => {}
        }
        let id = anchor(&mut heading.text).unwrap_or_else(|| slug(&plain(&heading.text)));
        heading.id = (1..)
            .map(|n| if n == 1 { id.clone() } else { format!("{id}-{n}") })
            .find(|id| taken.insert(id.clone()))
            .unwrap_or_default();
    }
}

/// Takes the place that a template has put into a heading out of its text.
fn anchor(text: &mut Vec<Inline>) -> Option<String> {
    let at = text.iter().position(|inline| matches!(inline, Inline::Anchor(_)))?;
    match text.remove(at) {
        Inline::Anchor(id) => Some(id),
        _ => None,
    }
}

/// Lower case, letters and digits, with hyphens for the rest.
fn slug(text: &str) -> String {
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    let slug = words.map(str::to_lowercase).collect::<Vec<_>>().join("-");
    if slug.is_empty() { "section".to_owned() } else { slug }
}
