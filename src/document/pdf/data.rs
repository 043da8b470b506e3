//! A document as data for `document.typ`. No word of a brief is ever read as Typst.
//!
//! Numbers are given as text: `rust_decimal` has serde_json keep the digits of all numbers, and Typst would read each as a table.

use serde_json::{Value, json};

use super::super::levels::Levels;
use super::super::outline::*;
use super::super::width::{LINE, LONGEST_WORD, room};
use super::super::{Document, SECTIONS_WITH_CONTENTS, Settings};
use super::look;
use super::pieces::{Pieces, legal};

/// Characters of a title that are repeated on every page.
const LONGEST_TITLE: usize = 80;

/// A table of so many lines stays on one page.
const SHORT_TABLE: usize = 18;

/// What has more lines than this may go on on the next page, whatever it is.
const LINES_KEPT_TOGETHER: usize = 30;

/// A list of so many lines stays on one page.
const SHORT_LIST: usize = 5;

/// All that `document.typ` needs to know.
pub(super) fn of(document: &Document, settings: &Settings) -> Value {
    let mut writer = Writer::default();
    let cover = document.blocks.iter().position(|block| matches!(block, Block::Heading(heading) if heading.level == 2));
    let (cover, body) = document.blocks.split_at(cover.unwrap_or(document.blocks.len()));
    let sections = body.iter().filter(|block| matches!(block, Block::Heading(heading) if heading.level == 2)).count();
    let (cover, body) = (writer.blocks(cover), writer.blocks(body));
    let (language, region) = language(&settings.language);
    let title = title(document, settings);
    let mut around = |text: &str| writer.pieces.of(&[Inline::Text(text.to_owned())], LONGEST_WORD);
    let around = json!({
        "letterhead": around(&settings.look.header),
        "title": around(&shortened(&settings.look.head(&title))),
        "reference": around(&settings.reference),
        "footer": around(&settings.footer),
    });
    json!({
        "title": title,
        "author": legal(&settings.author),
        "date": date(&settings.date),
        "language": language,
        "region": region,
        "subject": legal(&settings.footer),
        "carries": if settings.source.is_empty() { String::new() } else { legal(&settings.words.carries) },
        "around": around,
        "mark": legal(&settings.mark),
        "words": { "page": legal(&settings.words.page), "of": legal(&settings.words.of), "contents": legal(&settings.words.contents) },
        "look": look::of(settings),
        "contents": sections >= SECTIONS_WITH_CONTENTS,
        "sections": sections > 0,
        "places": writer.pieces.places(),
        "cover": cover,
        "body": body,
    })
}

/// No PDF is without a title.
fn title(document: &Document, settings: &Settings) -> String {
    let heading = document.blocks.iter().find_map(|block| match block {
        Block::Heading(heading) => Some(plain(&heading.text)),
        _ => None,
    });
    let titles = [settings.title.clone(), heading.unwrap_or_default()].map(|title| legal(&title.replace('\n', " ")));
    titles.into_iter().find(|title| !title.trim().is_empty()).unwrap_or_else(|| "Document".to_owned())
}

/// A title that fits at the head of a page.
fn shortened(title: &str) -> String {
    match title.char_indices().nth(LONGEST_TITLE) {
        Some((at, _)) => format!("{}…", title[..at].trim_end()),
        None => title.to_owned(),
    }
}

/// The year, month and day.
fn date(text: &str) -> Value {
    let parts: Vec<&str> = text.split('-').filter(|part| part.parse::<u16>().is_ok()).collect();
    if parts.len() == 3 { json!(parts) } else { Value::Null }
}

/// A language as Typst knows it, with its country.
fn language(tag: &str) -> (String, Option<String>) {
    let mut parts = tag.split(['-', '_']);
    let is_short = |part: &&str| part.chars().all(|c| c.is_ascii_alphabetic()) && (2..=3).contains(&part.len());
    let language = parts.next().filter(is_short).unwrap_or("en").to_lowercase();
    let region = parts.filter(|part| part.len() == 2).find(is_short).map(str::to_uppercase);
    (language, region)
}

#[derive(Default)]
struct Writer {
    pieces: Pieces,
    /// As a screen reader counts them.
    levels: Levels,
}

impl Writer {
    fn blocks(&mut self, blocks: &[Block]) -> Vec<Value> {
        blocks.iter().enumerate().map(|(i, block)| self.block(block, blocks.get(i + 1))).collect()
    }

    fn block(&mut self, block: &Block, next: Option<&Block>) -> Value {
        match block {
            Block::Heading(heading) => {
                json!({
                    "is": "heading",
                    "level": heading.level.to_string(),
                    "tag": self.levels.of(heading.level).to_string(),
                    "number": heading.number,
                    "id": self.pieces.place(&heading.id),
                    "text": self.pieces.of(&heading.text, LONGEST_WORD),
                })
            }
            Block::Paragraph(text) => {
                // what leads in to a table, a list or a part without a number stays with it
                let leads_in = match next {
                    Some(Block::Table(_) | Block::List(_)) => true,
                    Some(Block::Heading(heading)) => heading.level > 3,
                    _ => false,
                };
                // the kind of a document stands above its title
                let kicker = self.levels.0.is_empty() && matches!(next, Some(Block::Heading(heading)) if heading.level == 1);
                let text = self.pieces.of(text, LONGEST_WORD);
                json!({ "is": if kicker { "kicker" } else { "paragraph" }, "leads_in": leads_in, "text": text })
            }
            Block::List(list) => {
                let together = is_short(std::slice::from_ref(block), SHORT_LIST);
                let boxes = list.is_checklist();
                let items = list.items.iter().map(|item| if boxes { self.blocks(&unboxed(item)) } else { self.blocks(item) });
                let items: Vec<Vec<Value>> = items.collect();
                let first = list.first.map(|first| first.to_string());
                json!({ "is": "list", "together": together, "boxes": boxes, "first": first, "items": items })
            }
            Block::Table(table) => self.table(table),
            Block::Quote(inner) => {
                json!({ "is": "quote", "together": is_short(inner, LINES_KEPT_TOGETHER), "blocks": self.blocks(inner) })
            }
            Block::Callout(inner) => {
                json!({ "is": "callout", "together": is_short(inner, LINES_KEPT_TOGETHER), "blocks": self.blocks(inner) })
            }
            Block::Code(code) => {
                let lines: Vec<Value> = code.lines().map(|line| self.pieces.of(&[Inline::Text(indented(line))], 60)).collect();
                json!({ "is": "code", "lines": lines })
            }
            Block::PageBreak => json!({ "is": "page-break" }),
        }
    }

    fn table(&mut self, table: &Table) -> Value {
        let widths = table.page_widths();
        let rooms: Vec<usize> = widths.iter().copied().map(room).collect();
        let heights = table.heights(&widths);
        let most = if table.kind == TableKind::Signatures { LINES_KEPT_TOGETHER } else { SHORT_TABLE };
        let head: Vec<Value> = table.head.iter().zip(&rooms).map(|(cell, room)| self.cell(cell, *room)).collect();
        let rows: Vec<Value> = table
            .rows
            .iter()
            .zip(&heights)
            .map(|(row, height)| {
                let cells: Vec<Value> = row
                    .iter()
                    .zip(&rooms)
                    .enumerate()
                    .map(|(i, (cell, room))| match i {
                        0 => self.name(cell, *room),
                        _ => self.cell(cell, *room),
                    })
                    .collect();
                json!({ "together": *height <= LINES_KEPT_TOGETHER, "cells": cells })
            })
            .collect();
        json!({
            "is": match table.kind {
                TableKind::Grid => "grid",
                TableKind::Facts => "facts",
                TableKind::Form => "form",
                TableKind::Signatures => "signatures",
            },
            "align": table.align.iter().map(|align| match align {
                Align::Start => "start",
                Align::Center => "center",
                Align::End => "end",
            }).collect::<Vec<_>>(),
            "widths": widths.iter().map(usize::to_string).collect::<Vec<_>>(),
            "sentences": table.begins_with_sentences(),
            "together": heights.iter().sum::<usize>() <= most,
            "head": head,
            "rows": rows,
        })
    }

    fn cell(&mut self, cell: &Cell, room: usize) -> Value {
        json!({ "parts": cell.0.iter().map(|part| self.pieces.of(part, room.min(LONGEST_WORD))).collect::<Vec<_>>() })
    }

    /// The name of a row; what stands below its first line is set back.
    fn name(&mut self, cell: &Cell, room: usize) -> Value {
        if let [part] = cell.0.as_slice()
            && let Some(at) = part.iter().position(|inline| *inline == Inline::Break)
        {
            let room = room.min(LONGEST_WORD);
            return json!({ "parts": [self.pieces.of(&part[..at], room)], "below": self.pieces.of(&part[at + 1..], room) });
        }
        self.cell(cell, room)
    }
}

/// An item to tick off without its box, which stands in place of the bullet.
fn unboxed(item: &[Block]) -> Vec<Block> {
    let mut item = item.to_vec();
    if let Some(Block::Paragraph(text)) = item.first_mut()
        && let Some(Inline::Text(words)) = text.first_mut()
        && let Some(rest) = words.strip_prefix(BOX)
    {
        *words = rest.trim_start().to_owned();
    }
    item
}

/// Whether it takes no more than so many lines.
fn is_short(blocks: &[Block], most: usize) -> bool {
    let of_text = |text: &[Inline]| plain(text).lines().map(|line| line.chars().count() / LINE + 1).sum::<usize>();
    fn lines(block: &Block, of_text: &impl Fn(&[Inline]) -> usize) -> usize {
        match block {
            Block::Heading(heading) => of_text(&heading.text),
            Block::Paragraph(text) => of_text(text),
            Block::List(list) => list.items.iter().flatten().map(|block| lines(block, of_text)).sum(),
            Block::Quote(inner) | Block::Callout(inner) => inner.iter().map(|block| lines(block, of_text)).sum(),
            Block::Code(code) => code.lines().count(),
            Block::Table(_) | Block::PageBreak => LINES_KEPT_TOGETHER,
        }
    }
    blocks.iter().map(|block| lines(block, &of_text)).sum::<usize>() <= most
}

/// A line of code whose spaces at the beginning stay.
fn indented(line: &str) -> String {
    let text = line.trim_start();
    format!("{}{text}", "\u{a0}".repeat(line.len() - text.len()))
}
