//! Markdown to blocks.

use std::iter::Peekable;

use pulldown_cmark::{Alignment, CodeBlockKind, Event, Options, Parser, Tag};

use super::flat;
use super::outline::*;
use super::stress::{Stress, push_stressed, push_text, strong, without};

/// Whose Markdown is read.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Trust {
    /// A template's: it may use the idioms of this room.
    Template,
    /// That of somebody who wrote a brief; where `lines` is set, a new line in it is a new line in the document.
    Prose { lines: bool },
}

/// Reads the Markdown of a template.
pub(super) fn template(markdown: &str) -> Vec<Block> {
    read(markdown, Trust::Template)
}

fn read(markdown: &str, trust: Trust) -> Vec<Block> {
    let options = match trust {
        Trust::Template => Options::ENABLE_TABLES | Options::ENABLE_GFM,
        Trust::Prose { .. } => Options::ENABLE_TABLES,
    };
    let events = flat::Flat::new(Parser::new_ext(markdown, options));
    Reader { events: events.peekable(), trust, announced: None, until: None }.blocks()
}

/// Walks over the events of the parser. Every reading function stops before the end of what it reads.
struct Reader<'a, I: Iterator<Item = Event<'a>>> {
    events: Peekable<I>,
    trust: Trust,
    /// What the next table is for, where a template has said so.
    announced: Option<TableKind>,
    /// The tag at which running text ends, where a template has opened something.
    until: Option<&'static str>,
}

impl<'a, I: Iterator<Item = Event<'a>>> Reader<'a, I> {
    fn blocks(&mut self) -> Vec<Block> {
        let mut blocks = Vec::new();
        while let Some(event) = self.events.peek() {
            match event {
                Event::End(_) => break,
                Event::Start(tag) if is_block(tag) => {
                    let Some(Event::Start(tag)) = self.events.next() else { break };
                    self.block(tag, &mut blocks);
                    self.events.next();
                }
                Event::Html(_) | Event::Rule => {
                    self.events.next();
                }
                // the items of tight lists hold their text without a paragraph around it
                _ => {
                    let text = self.inlines();
                    blocks.push(Block::Paragraph(text));
                }
            }
        }
        blocks
    }

    fn block(&mut self, tag: Tag<'a>, blocks: &mut Vec<Block>) {
        match tag {
            Tag::Heading { level, .. } => {
                let text = self.inlines();
                blocks.push(if self.trust == Trust::Template {
                    Block::Heading(Heading { level: level as u8, number: String::new(), id: String::new(), text })
                } else {
                    // a heading within an answer must not upset the outline around it
                    Block::Paragraph(vec![strong(text)])
                });
            }
            Tag::BlockQuote(kind) => {
                let inner = self.blocks();
                blocks.push(if kind.is_some() { Block::Callout(inner) } else { Block::Quote(inner) });
            }
            Tag::List(first) => {
                let mut items = Vec::new();
                while let Some(Event::Start(Tag::Item)) = self.events.peek() {
                    self.events.next();
                    items.push(self.blocks());
                    self.events.next();
                }
                blocks.push(Block::List(List { first, items }));
            }
            Tag::CodeBlock(kind) => self.code(&kind, blocks),
            Tag::HtmlBlock => {
                let html = self.raw();
                match html.trim() {
                    html if self.trust != Trust::Template => blocks.extend(literal(html)),
                    "<!-- signatures -->" => self.announced = Some(TableKind::Signatures),
                    "<!-- form -->" => self.announced = Some(TableKind::Form),
                    "<!-- page-break -->" => blocks.push(Block::PageBreak),
                    _ => {}
                }
            }
            Tag::Table(align) => blocks.push(self.table(&align)),
            _ => {
                let text = self.inlines();
                blocks.push(Block::Paragraph(text));
            }
        }
    }

    fn code(&mut self, kind: &CodeBlockKind, blocks: &mut Vec<Block>) {
        let text = self.raw();
        match kind {
            CodeBlockKind::Fenced(info) if self.trust == Trust::Template && info.starts_with("prose") => {
                blocks.extend(read(&text, Trust::Prose { lines: info.ends_with("lines") }));
            }
            _ => blocks.push(Block::Code(text.trim_end_matches('\n').to_owned())),
        }
    }

    /// The text of a block that holds nothing else.
    fn raw(&mut self) -> String {
        let mut all = String::new();
        while let Some(event) = self.events.next_if(|event| !matches!(event, Event::End(_))) {
            if let Event::Text(text) | Event::Html(text) = event {
                all.push_str(&text);
            }
        }
        all
    }

    fn table(&mut self, align: &[Alignment]) -> Block {
        let mut rows = Vec::new();
        while let Some(Event::Start(Tag::TableHead | Tag::TableRow)) = self.events.peek() {
            self.events.next();
            let mut row = Vec::new();
            while let Some(Event::Start(Tag::TableCell)) = self.events.peek() {
                self.events.next();
                row.push(self.cell());
                self.events.next();
            }
            self.events.next();
            rows.push(row);
        }
        let head = if rows.is_empty() { Vec::new() } else { rows.remove(0) };
        let facts = if head.iter().all(Cell::is_empty) { TableKind::Facts } else { TableKind::Grid };
        let kind = self.announced.take().unwrap_or(facts);
        let align = align.iter().map(|align| match align {
            Alignment::Center => Align::Center,
            Alignment::Right => Align::End,
            Alignment::None | Alignment::Left => Align::Start,
        });
        Block::Table(Table { kind, align: align.collect(), head, rows })
    }

    fn cell(&mut self) -> Cell {
        let mut parts = vec![self.inlines_until("<li>")];
        while self.events.next_if(|event| is_html(event, "<li>")).is_some() {
            parts.push(self.inlines_until("<li>"));
        }
        if parts.len() > 1 {
            parts.retain(|part| !is_blank(part));
        }
        Cell(parts)
    }

    fn inlines_until(&mut self, tag: &'static str) -> Vec<Inline> {
        let around = self.until.replace(tag);
        let inlines = self.inlines();
        self.until = around;
        inlines
    }

    /// Running text, up to the end of what it stands in, a block, or the tag that is waited for.
    fn inlines(&mut self) -> Vec<Inline> {
        let mut inlines = Vec::new();
        let until = self.until.filter(|_| self.trust == Trust::Template);
        let stop = |event: &Event| match event {
            Event::End(_) | Event::Html(_) | Event::Rule => true,
            Event::Start(tag) => is_block(tag),
            event => until.is_some_and(|tag| is_html(event, tag)),
        };
        while let Some(event) = self.events.next_if(|event| !stop(event)) {
            self.inline(event, &mut inlines);
        }
        inlines
    }

    fn inline(&mut self, event: Event<'a>, inlines: &mut Vec<Inline>) {
        match event {
            Event::Text(text) => push_text(inlines, &text),
            Event::Code(code) => inlines.push(Inline::Code(code.into_string())),
            Event::SoftBreak if self.trust == (Trust::Prose { lines: true }) => inlines.push(Inline::Break),
            Event::SoftBreak => push_text(inlines, " "),
            Event::HardBreak => inlines.push(Inline::Break),
            Event::InlineHtml(html) if self.trust == Trust::Template => self.idiom(&html, inlines),
            Event::InlineHtml(html) if is_break(&html) => inlines.push(Inline::Break),
            Event::InlineHtml(html) if !is_comment(&html) => push_text(inlines, &html),
            Event::Start(tag) => {
                let text = self.inlines();
                self.events.next();
                match tag {
                    Tag::Emphasis => push_stressed(inlines, Inline::Emphasis(without(text, Stress::Plain))),
                    Tag::Strong => push_stressed(inlines, strong(text)),
                    Tag::Link { dest_url, .. } if self.is_safe(&dest_url) => {
                        inlines.push(Inline::Link { target: dest_url.into_string(), text });
                    }
                    // pictures are told by their text, unsafe links keep theirs
                    _ => inlines.extend(text),
                }
            }
            _ => {}
        }
    }

    /// The HTML that stands for something in the Markdown of a template.
    fn idiom(&mut self, html: &str, inlines: &mut Vec<Inline>) {
        match html {
            html if is_break(html) => inlines.push(Inline::Break),
            "<mark>" => {
                let text = self.inlines_until("</mark>");
                self.events.next_if(|event| is_html(event, "</mark>"));
                inlines.push(Inline::Hole(text));
            }
            _ => {
                if let Some(path) = html.strip_prefix("<data value=\"").and_then(|rest| rest.strip_suffix("\">")) {
                    let path = path.to_owned();
                    let text = self.inlines_until("</data>");
                    self.events.next_if(|event| is_html(event, "</data>"));
                    return inlines.push(Inline::Field { path, text });
                }
                if let Some(id) = html.strip_prefix("<a id=\"").and_then(|rest| rest.strip_suffix("\">")) {
                    inlines.push(Inline::Anchor(id.to_owned()));
                }
            }
        }
    }

    fn is_safe(&self, target: &str) -> bool {
        let lower = target.to_lowercase();
        let known = ["https://", "http://", "mailto:"].iter().any(|scheme| lower.starts_with(scheme));
        known || (self.trust == Trust::Template && target.starts_with('#'))
    }
}

/// HTML in an answer, which means nothing there: somebody typed `<your name>`, and not a word of it may be lost.
fn literal(html: &str) -> Option<Block> {
    let mut text = Vec::new();
    for line in html.lines() {
        push_text(&mut text, line);
        text.push(Inline::Break);
    }
    (!is_comment(html)).then_some(Block::Paragraph(text))
}

/// What nobody is meant to see.
fn is_comment(html: &str) -> bool {
    html.starts_with("<!--") && html.ends_with("-->")
}

fn is_break(html: &str) -> bool {
    ["<br>", "<br/>", "<br />"].contains(&html)
}

fn is_html(event: &Event, tag: &str) -> bool {
    matches!(event, Event::InlineHtml(html) if html.as_ref() == tag)
}

fn is_block(tag: &Tag) -> bool {
    !matches!(tag, Tag::Emphasis | Tag::Strong | Tag::Strikethrough | Tag::Link { .. } | Tag::Image { .. })
}
