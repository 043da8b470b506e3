//! Running text: runs, breaks, links and the places that links point at.

use std::collections::HashMap;

use docx_rs::{BreakType, FieldCharType, Hyperlink, HyperlinkType, InstrText, Paragraph, ParagraphChild, Run, StructuredDataTag};

use super::super::outline::*;
use super::super::seams::firm;
use super::super::{Document, links};

/// How a piece of text is set.
#[derive(Clone, Copy, Default)]
struct Look {
    bold: bool,
    italic: bool,
    style: Option<&'static str>,
}

/// Writes running text; knows the places of the document.
pub(super) struct Runs {
    places: HashMap<String, usize>,
}

impl Runs {
    /// Finds the places of a document that links can point at.
    pub(super) fn new(document: &Document) -> Self {
        let mut numbers = HashMap::new();
        for id in links::places(&document.blocks) {
            let next = numbers.len() + 1;
            numbers.entry(id.to_owned()).or_insert(next);
        }
        Self { places: numbers }
    }

    /// The number and the name of a place.
    pub(super) fn bookmark(&self, id: &str) -> Option<(usize, String)> {
        // a name in Word is short and has no hyphens, so that an id could not be kept
        self.places.get(id).map(|number| (*number, format!("place_{number}")))
    }

    /// Makes a paragraph begin with a place that links can point at.
    pub(super) fn place(&self, paragraph: Paragraph, id: &str) -> Paragraph {
        match self.bookmark(id) {
            Some((number, name)) => paragraph.add_bookmark_start(number, name).add_bookmark_end(number),
            None => paragraph,
        }
    }

    /// Adds running text to a paragraph.
    pub(super) fn add(&self, paragraph: Paragraph, text: &[Inline]) -> Paragraph {
        self.inlines(paragraph, text, Look::default())
    }

    /// Adds the name of a row; what stands below its first line is set back.
    pub(super) fn add_name(&self, paragraph: Paragraph, text: &[Inline]) -> Paragraph {
        let first = text.iter().position(|inline| *inline == Inline::Break).unwrap_or(text.len());
        let paragraph = self.inlines(paragraph, &text[..first], Look::default());
        self.inlines(paragraph, &text[first..], Look { style: Some("BelowName"), ..Look::default() })
    }

    fn inlines(&self, paragraph: Paragraph, text: &[Inline], look: Look) -> Paragraph {
        text.iter().fold(paragraph, |paragraph, inline| match inline {
            Inline::Text(text) => paragraph.add_run(run(text, look)),
            Inline::Emphasis(inner) => self.inlines(paragraph, inner, Look { italic: true, ..look }),
            Inline::Strong(inner) => self.inlines(paragraph, inner, Look { bold: true, ..look }),
            Inline::Hole(inner) => self.inlines(paragraph, inner, Look { style: Some("Hole"), ..look }),
            Inline::Code(code) => paragraph.add_run(run(code, Look { style: Some("CodeText"), ..look })),
            Inline::Break => paragraph.add_run(Run::new().add_break(BreakType::TextWrapping)),
            Inline::Anchor(id) => self.place(paragraph, id),
            Inline::Field { path, text } => {
                let runs = self.inlines(Paragraph::new(), text, look);
                paragraph.add_structured_data_tag(control(path, runs))
            }
            Inline::Link { target, text } if !target.starts_with('#') => {
                let paragraph = paragraph.add_run(field_char(FieldCharType::Begin)).add_run(hyperlink(target));
                let paragraph = paragraph.add_run(field_char(FieldCharType::Separate));
                let paragraph = self.inlines(paragraph, text, Look { style: Some("Hyperlink"), ..look });
                paragraph.add_run(field_char(FieldCharType::End))
            }
            Inline::Link { target, text } => match self.bookmark(target.trim_start_matches('#')) {
                Some((_, name)) => {
                    let runs = self.inlines(Paragraph::new(), text, Look { style: Some("Hyperlink"), ..look });
                    let children = runs.children().clone();
                    paragraph.add_hyperlink(Hyperlink { children, ..Hyperlink::new(name, HyperlinkType::Anchor) })
                }
                None => self.inlines(paragraph, text, look),
            },
        })
    }
}

/// A content control around the text of a field, tagged with its place in the brief.
fn control(path: &str, runs: Paragraph) -> StructuredDataTag {
    let only_runs = runs.children().iter().filter_map(|child| match child {
        ParagraphChild::Run(run) => Some((**run).clone()),
        // values hold no places and no links to them
        _ => None,
    });
    only_runs.fold(StructuredDataTag::new().alias(escape(path)), StructuredDataTag::add_run)
}

fn field_char(kind: FieldCharType) -> Run {
    Run::new().add_field_char(kind, false)
}

/// Where a link leads out of the document: a field, because content controls hold nothing but runs, and because the library
/// would write the relationships of elements in an order that changes from run to run.
fn hyperlink(target: &str) -> Run {
    let target = escape(&target.replace('"', "%22").replace('\\', "%5C"));
    Run::new().add_instr_text(InstrText::Unsupported(format!(" HYPERLINK \"{target}\" ")))
}

fn run(text: &str, look: Look) -> Run {
    let run = Run::new();
    let run = if look.bold { run.bold() } else { run };
    let run = if look.italic { run.italic() } else { run };
    let run = if let Some(style) = look.style { run.style(style) } else { run };
    lines(run, text)
}

/// Adds text to a run, with its line breaks and tabs.
pub(super) fn lines(mut run: Run, text: &str) -> Run {
    for (i, line) in firm(&legal(text)).split('\n').enumerate() {
        if i > 0 {
            run = run.add_break(BreakType::TextWrapping);
        }
        for (i, piece) in line.split('\t').enumerate() {
            run = if i > 0 { run.add_tab() } else { run };
            run = if piece.is_empty() { run } else { run.add_text(piece) };
        }
    }
    run
}

/// Text without what XML has no way to write.
pub(super) fn legal(text: &str) -> String {
    text.replace(|c: char| (c.is_control() && !['\t', '\n'].contains(&c)) || ['\u{fffe}', '\u{ffff}'].contains(&c), "")
}

/// Text as it stands between the quotes of an attribute.
pub(super) fn escape(text: &str) -> String {
    legal(text).replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
