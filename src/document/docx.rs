//! A Word file. Its looks are in styles that have names, so that a company can give it its own; nothing in it depends on the
//! clock or on chance.
//!
//! docx-rs writes the text and packs the file. What it has no words for is in `styles.xml`, `numbering.xml` and `settings.xml`
//! beside this file, and in `conform.rs`.

mod conform;
mod runs;
mod tables;

use std::io::Cursor;

use docx_rs::{
    BreakType, DocumentChild, Docx, FieldCharType, Footer, Header, Hyperlink, HyperlinkType, IndentLevel, InstrText, NumPages,
    NumberingId, PageMargin, PageNum, Paragraph, Pic, Run,
};

use super::outline::*;
use super::{Document, Logo, Paper, SECTIONS_WITH_CONTENTS, Settings};

/// Twentieths of a point, which Word measures in.
const A4: (u32, u32) = (11906, 16838);
const LETTER: (u32, u32) = (12240, 15840);
const MARGIN: u32 = 1247;
const TWIPS_IN_MILLIMETRE: u32 = 57;

/// What pictures are measured in.
const EMU_IN_MILLIMETRE: u32 = 36_000;

/// Numbered here: the library counts over all documents of a run.
const LOGO_ID: &str = "rIdLogo";

/// The number of the first list that counts; the lower ones are in `numbering.xml`.
const FIRST_LIST: usize = 4;

/// The name space of the part that carries what a document was made from.
pub(super) const SOURCE_SPACE: &str = "urn:brief:source";

/// What Word knows that part by.
const SOURCE_ID: &str = "6B0C2D5E-4D3F-4B7A-9C55-2A3E6F1B7D90";

/// Writes a document as a Word file.
pub(super) fn write(document: &Document, settings: &Settings) -> Vec<u8> {
    let page = match settings.look.paper(&settings.language) {
        Paper::A4 => A4,
        Paper::Letter => LETTER,
    };
    let mut writer = Writer::new(document, page.0 - 2 * MARGIN);
    let cover = document.blocks.iter().position(|block| matches!(block, Block::Heading(heading) if heading.level == 2));
    let (cover, body) = document.blocks.split_at(cover.unwrap_or(document.blocks.len()));
    writer.logo(settings.look.logo.as_ref());
    writer.cover(cover);
    writer.contents(body, &settings.words.contents);
    writer.blocks(body, &Place::default());
    let lists = std::mem::take(&mut writer.lists);
    let mut docx = Docx::new().page_size(page.0, page.1).page_margin(margins()).header(header(settings)).footer(footer(settings));
    docx.document.children = writer.parts;
    if !settings.source.is_empty() {
        // `conform` puts the text in
        docx = docx.add_custom_item(SOURCE_ID, "<brief/>");
    }
    docx.document_rels.has_numberings = true;
    let mut file = docx.build();
    conform::conform(&mut file, settings, page.0 - 2 * MARGIN, &lists);
    let mut bytes = Cursor::new(Vec::new());
    // into memory nothing can fail; a part that cannot be written would be a mistake of this program
    file.pack(&mut bytes).expect("a file can be packed in memory");
    bytes.into_inner()
}

fn margins() -> PageMargin {
    let margin = MARGIN as i32;
    PageMargin { top: 1400, left: margin, bottom: 1400, right: margin, header: 700, footer: 700, gutter: 0 }
}

fn header(settings: &Settings) -> Header {
    let title = Run::new().add_text(runs::legal(&settings.look.head(&settings.title)));
    let mark = Run::new().style("DraftMark").add_text(runs::legal(&settings.mark));
    Header::new().add_paragraph(Paragraph::new().style("Header").add_run(title).add_run(Run::new().add_tab()).add_run(mark))
}

fn footer(settings: &Settings) -> Footer {
    let text = |text: &str| Run::new().add_text(runs::legal(text));
    let paragraph = Paragraph::new()
        .style("Footer")
        .add_run(text(&settings.footer))
        .add_run(Run::new().add_tab())
        .add_run(text(&format!("{} ", settings.words.page)))
        .add_page_num(PageNum::new())
        .add_run(text(&format!(" {} ", settings.words.of)))
        .add_num_pages(NumPages::new());
    Footer::new().add_paragraph(paragraph)
}

/// Where a block stands.
#[derive(Clone, Default)]
struct Place {
    /// The style of its paragraphs, where it is not the ordinary one.
    style: Option<&'static str>,
    /// How many lists it stands in.
    depth: usize,
    /// Whether its paragraphs stay on one page.
    together: bool,
}

/// A list that counts, with the number of its first item and how deep it stands.
struct Counted {
    first: u64,
    depth: usize,
}

struct Writer {
    parts: Vec<DocumentChild>,
    runs: runs::Runs,
    lists: Vec<Counted>,
    /// Between the margins.
    width: u32,
}

impl Writer {
    fn new(document: &Document, width: u32) -> Self {
        Self { parts: Vec::new(), runs: runs::Runs::new(document), lists: Vec::new(), width }
    }

    fn paragraph(&mut self, paragraph: Paragraph) {
        self.parts.push(DocumentChild::Paragraph(Box::new(paragraph)));
    }

    fn logo(&mut self, logo: Option<&Logo>) {
        let Some(logo) = logo else { return };
        // not wider than the text
        let widest = self.width / TWIPS_IN_MILLIMETRE;
        let (mut width, mut height) = (logo.width_in_millimetres(), logo.millimetres);
        if width > widest {
            (width, height) = (widest, (height * widest / width).max(1));
        }
        let picture = Pic::new_with_dimensions(logo.png.clone(), logo.width, logo.height).id(LOGO_ID);
        let picture = picture.size(width * EMU_IN_MILLIMETRE, height * EMU_IN_MILLIMETRE);
        self.paragraph(Paragraph::new().style("Logo").add_run(Run::new().add_image(picture)));
    }

    /// What kind of document it is, its title, and what is told of it.
    fn cover(&mut self, blocks: &[Block]) {
        let place = Place::default();
        for (i, block) in blocks.iter().enumerate() {
            match (block, blocks.get(i + 1)) {
                (Block::Paragraph(text), Some(Block::Heading(next))) if next.level == 1 => {
                    let paragraph = self.runs.add(Paragraph::new().style("Subtitle"), text);
                    self.paragraph(paragraph);
                }
                (block, next) => self.block(block, next, &place),
            }
        }
    }

    /// The table of contents, as a field that Word brings up to date on demand. Its entries are there from the beginning, and
    /// have no page numbers: only Word could know them.
    fn contents(&mut self, body: &[Block], name: &str) {
        let sections: Vec<&Heading> = body
            .iter()
            .filter_map(|block| match block {
                Block::Heading(heading) if heading.level == 2 => Some(heading),
                _ => None,
            })
            .collect();
        if sections.len() < SECTIONS_WITH_CONTENTS {
            return;
        }
        self.paragraph(Paragraph::new().style("TOCHeading").add_run(Run::new().add_text(runs::legal(name))));
        let last = sections.len() - 1;
        for (i, section) in sections.into_iter().enumerate() {
            let mut entry = Paragraph::new().style("TOC1");
            if i == 0 {
                let field = InstrText::Unsupported(r#" TOC \o "1-1" \n \h \z \u "#.to_owned());
                entry = entry
                    .add_run(Run::new().add_field_char(FieldCharType::Begin, false))
                    .add_run(Run::new().add_instr_text(field))
                    .add_run(Run::new().add_field_char(FieldCharType::Separate, false));
            }
            let name = Run::new().add_text(section.number.clone()).add_tab().add_text(runs::legal(&plain(&section.text)));
            entry = match self.runs.bookmark(&section.id) {
                Some((_, place)) => entry.add_hyperlink(Hyperlink::new(place, HyperlinkType::Anchor).add_run(name)),
                None => entry.add_run(name),
            };
            if i == last {
                entry = entry.add_run(Run::new().add_field_char(FieldCharType::End, false));
            }
            self.paragraph(entry);
        }
    }

    fn blocks(&mut self, blocks: &[Block], place: &Place) {
        for (i, block) in blocks.iter().enumerate() {
            self.block(block, blocks.get(i + 1), place);
        }
    }

    fn block(&mut self, block: &Block, next: Option<&Block>, place: &Place) {
        match block {
            Block::Heading(heading) => {
                let style = match heading.level {
                    1 => "Title",
                    2 => "Heading1",
                    3 => "Heading2",
                    4 => "Heading3",
                    5 => "Heading4",
                    _ => "Heading5",
                };
                let paragraph = self.runs.place(Paragraph::new().style(style), &heading.id);
                let paragraph = self.runs.add(paragraph, &heading.text);
                self.paragraph(paragraph);
            }
            Block::Paragraph(text) => {
                // what leads in to a table or a list stays with it
                let leads_in = matches!(next, Some(Block::Table(_) | Block::List(_)));
                let style = place.style.unwrap_or(if leads_in { "LeadIn" } else { "Normal" });
                // words of somebody else are not torn apart
                let paragraph = Paragraph::new().style(style).keep_next(place.together && next.is_some());
                let paragraph = self.runs.add(paragraph, text);
                self.paragraph(paragraph);
            }
            Block::List(list) => self.list(list, place),
            Block::Table(table) => {
                let table = tables::table(table, &mut self.runs, self.width);
                self.parts.push(DocumentChild::Table(Box::new(table)));
                // two tables in a row would grow together, and after the last one Word wants a paragraph
                self.paragraph(Paragraph::new().style("TableGap"));
            }
            Block::Quote(inner) => self.blocks(inner, &Place { style: Some("Quote"), together: true, ..place.clone() }),
            Block::Callout(inner) => self.blocks(inner, &Place { style: Some("Callout"), together: true, ..place.clone() }),
            Block::Code(code) => {
                let run = runs::lines(Run::new(), code);
                self.paragraph(Paragraph::new().style("CodeBlock").add_run(run));
            }
            Block::PageBreak => self.paragraph(Paragraph::new().add_run(Run::new().add_break(BreakType::Page))),
        }
    }

    fn list(&mut self, list: &List, place: &Place) {
        let (style, number) = match list.first {
            None => ("ListBullet", 2),
            Some(first) => {
                self.lists.push(Counted { first, depth: place.depth.min(2) });
                ("ListNumber", FIRST_LIST + self.lists.len() - 1)
            }
        };
        let inner = Place { style: Some("ListContinue"), depth: place.depth + 1, together: false };
        let checklist = list.is_checklist();
        for item in &list.items {
            let (first, rest) = match item.as_slice() {
                [Block::Paragraph(text), rest @ ..] => (text.as_slice(), rest),
                rest => (&[][..], rest),
            };
            // a box to tick stands where a bullet would
            let paragraph = match checklist {
                true => Paragraph::new().style("ListCheck"),
                false => Paragraph::new().style(style).numbering(NumberingId::new(number), IndentLevel::new(place.depth.min(2))),
            };
            let paragraph = self.runs.add(paragraph, first);
            self.paragraph(paragraph);
            self.blocks(rest, &inner);
        }
    }
}
