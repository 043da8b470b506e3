//! Addresses that somebody typed, as links: who has the document on a screen can follow them.

use linkify::{LinkFinder, LinkKind};

use super::links::each_text;
use super::outline::*;

/// Makes links of the web and e-mail addresses in the running text. Headings stay as they are: their text is a link in the contents.
pub(super) fn link(blocks: &mut [Block]) {
    let finder = LinkFinder::new();
    for block in blocks.iter_mut().filter(|block| !matches!(block, Block::Heading(_))) {
        each_text(std::slice::from_mut(block), &mut |text| link_in(text, &finder));
    }
}

fn link_in(text: &mut Vec<Inline>, finder: &LinkFinder) {
    // from the end, so that what is still to come stays where it is
    for at in (0..text.len()).rev() {
        match &mut text[at] {
            Inline::Text(plain) if finder.links(plain).next().is_some() => {
                let parts = parted(plain, finder);
                text.splice(at..=at, parts);
            }
            Inline::Link { .. } => {}
            other => other.inner_mut().into_iter().for_each(|inner| link_in(inner, finder)),
        }
    }
}

/// Plain text, parted where an address begins or ends.
fn parted(text: &str, finder: &LinkFinder) -> Vec<Inline> {
    let piece = |span: linkify::Span| {
        let shown = Inline::Text(span.as_str().to_owned());
        match target(span.kind(), span.as_str()) {
            Some(target) => Inline::Link { target, text: vec![shown] },
            None => shown,
        }
    };
    finder.spans(text).map(piece).collect()
}

/// Where an address leads, if it is one that is safe to follow.
fn target(kind: Option<&LinkKind>, address: &str) -> Option<String> {
    match kind? {
        LinkKind::Email => Some(format!("mailto:{address}")),
        LinkKind::Url if address.starts_with("https://") || address.starts_with("http://") => Some(address.to_owned()),
        _ => None,
    }
}

/// Whether a link shows nothing but its own address.
pub(super) fn shows_itself(target: &str, text: &[Inline]) -> bool {
    matches!(text, [Inline::Text(shown)] if target.strip_prefix("mailto:").unwrap_or(target) == shown)
}

#[cfg(test)]
mod tests {
    use super::super::{Document, Settings};

    fn page(markdown: &str) -> String {
        let page = Document::read(markdown).to_html(&Settings::default());
        page[page.find("<main").expect("a page has a main part")..].replace("<wbr>", "")
    }

    #[test]
    fn addresses_are_links_and_what_stands_around_them_is_not() {
        let page = page("Write to office@example.com, or see <data value=\"a.b\">(https://a.example/?a=1&amp;b=2).</data>");
        assert!(page.contains("<a href=\"mailto:office@example.com\">office@example.com</a>, or"), "{page}");
        assert!(page.contains("(<a href=\"https://a.example/?a=1&amp;b=2\">https://a.example/?a=1&amp;b=2</a>)."), "{page}");
    }

    #[test]
    fn what_is_a_link_already_what_is_code_and_headings_stay_as_they_are() {
        let page = page("## At office@example.com\n\n[office@example.com](https://example.com) and `https://example.com/a`\n");
        assert!(!page.contains("mailto:"), "{page}");
        assert_eq!(page.matches("href=\"https://example.com").count(), 1, "{page}");
    }

    #[test]
    fn other_schemes_are_text() {
        for text in ["javascript://example.com/a", "file:///etc/hosts", "ftp://example.com", "data://example.com"] {
            assert!(!page(text).contains("href=\""), "{text}");
        }
    }

    #[test]
    fn markdown_shows_an_address_as_it_was_typed() {
        let text = "Write to office@example.com or see https://example.com/terms.\n";
        assert_eq!(Document::read(text).to_markdown(&Settings::default()).trim(), text.trim());
    }
}
