//! Running text as it is put together: text that belongs together in one piece, stress that Markdown can tell apart.

use super::outline::Inline;

/// Strong text; where all of it is stressed as well, the stress comes first, as in `***both***`.
pub(super) fn strong(text: Vec<Inline>) -> Inline {
    let mut text = without(text, Stress::Strong);
    match text.as_mut_slice() {
        [Inline::Emphasis(inner)] => Inline::Emphasis(vec![Inline::Strong(std::mem::take(inner))]),
        _ => Inline::Strong(text),
    }
}

/// Adds stressed text to what is there; what is stressed in the same way right before it is one with it.
pub(super) fn push_stressed(inlines: &mut Vec<Inline>, new: Inline) {
    match (inlines.last_mut(), new) {
        (Some(Inline::Strong(last)), Inline::Strong(text)) | (Some(Inline::Emphasis(last)), Inline::Emphasis(text)) => {
            last.extend(text);
        }
        (_, new) => inlines.push(new),
    }
}

/// How text is stressed.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Stress {
    /// Simply.
    Plain,
    /// Strongly.
    Strong,
}

/// The text without one kind of stress: within itself it would say nothing, and no Markdown could tell it apart.
pub(super) fn without(inlines: Vec<Inline>, stress: Stress) -> Vec<Inline> {
    let strip = |inline| match inline {
        Inline::Emphasis(inner) if stress == Stress::Plain => without(inner, stress),
        Inline::Strong(inner) if stress == Stress::Strong => without(inner, stress),
        mut other => {
            if let Some(inner) = other.inner_mut() {
                *inner = without(std::mem::take(inner), stress);
            }
            vec![other]
        }
    };
    let mut kept = Vec::new();
    for inline in inlines.into_iter().flat_map(strip) {
        match inline {
            Inline::Text(text) => push_text(&mut kept, &text),
            other => kept.push(other),
        }
    }
    kept
}

/// Adds text to what is there; a new line that an entity stood for becomes a break.
pub(super) fn push_text(inlines: &mut Vec<Inline>, text: &str) {
    for (i, line) in text.split('\n').enumerate() {
        if i > 0 {
            inlines.push(Inline::Break);
        }
        match inlines.last_mut() {
            _ if line.is_empty() => {}
            Some(Inline::Text(last)) => last.push_str(line),
            _ => inlines.push(Inline::Text(line.to_owned())),
        }
    }
}
