//! Markdown that is nested no deeper than anybody can read.

use pulldown_cmark::{Event, Tag, TagEnd};

/// So many quotes, lists and stressed words within each other are kept. All who walk over a document do so level by level, and
/// must not run out of stack.
const DEEPEST: usize = 24;

/// The events of a parser without what opens and closes further levels; the text in them stays.
pub(super) struct Flat<I> {
    events: I,
    /// Of each level that is open, whether it was kept.
    open: Vec<bool>,
    kept: usize,
}

impl<I> Flat<I> {
    pub(super) fn new(events: I) -> Self {
        Self { events, open: Vec::new(), kept: 0 }
    }
}

impl<'a, I: Iterator<Item = Event<'a>>> Iterator for Flat<I> {
    type Item = Event<'a>;

    fn next(&mut self) -> Option<Event<'a>> {
        loop {
            let event = self.events.next()?;
            match &event {
                Event::Start(tag) if nests(tag) => {
                    let keep = self.kept < DEEPEST;
                    self.open.push(keep);
                    self.kept += usize::from(keep);
                    if keep {
                        return Some(event);
                    }
                    // what stood apart does not run together
                    if *tag == Tag::Item {
                        return Some(Event::SoftBreak);
                    }
                }
                Event::End(tag) if ends(*tag) => {
                    if self.open.pop() == Some(true) {
                        self.kept -= 1;
                        return Some(event);
                    }
                }
                _ => return Some(event),
            }
        }
    }
}

fn nests(tag: &Tag) -> bool {
    ends(tag.to_end())
}

fn ends(tag: TagEnd) -> bool {
    use TagEnd::*;
    matches!(tag, BlockQuote(_) | List(_) | Item | Emphasis | Strong | Strikethrough | Link | Image)
}

#[cfg(test)]
mod tests {
    use super::super::{Document, Settings};

    #[test]
    fn what_is_nested_without_end_is_read_to_its_end() {
        for deep in ["> ".repeat(20_000), "- ".repeat(20_000), "*a _b ".repeat(10_000), "[".repeat(20_000)] {
            let text = format!("# T\n\n```prose\n{deep}the end\n```\n");
            assert!(Document::read(&text).to_html(&Settings::default()).contains("the end"));
        }
    }
}
