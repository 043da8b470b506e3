//! What a document carries for programs, read back: its foot, and the part of the brief that it was made from.

use std::io::{Cursor, Read};

use hayro_syntax::Pdf;
use hayro_syntax::object::{Array, Dict, Object, Stream, String as PdfString};
use roxmltree::Document as Xml;

use super::docx::SOURCE_SPACE;
use super::html::{SOURCE_END, SOURCE_START};

/// A part of a file that is larger than this is not ours.
const LARGEST_PART: u64 = 64 * 1024 * 1024;

/// What the brief is called that a PDF file has attached.
const ATTACHED: &str = "brief.toml";

/// What is in a document beside its text.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Carried {
    /// What stands at its foot; empty where nothing does.
    pub foot: String,
    /// The TOML that it was made from; `None` where it carries none.
    pub source: Option<String>,
    /// What sort of file it is, such as `a Word file`.
    pub kind: &'static str,
}

/// Reads what a document carries. A document that somebody else made carries nothing.
///
/// # Errors
/// Tells what prevents the file from being read at all.
pub fn carried(file: &[u8]) -> Result<Carried, String> {
    match Kind::of(file)? {
        Kind::Markdown(text) => Ok(markdown(text)),
        Kind::Html(text) => Ok(page(text)),
        Kind::Word => word(file),
        Kind::Pdf => pdf(file),
    }
}

/// What sort of file a document is; with its text where it is nothing but text.
pub(super) enum Kind<'a> {
    Markdown(&'a str),
    Html(&'a str),
    Word,
    Pdf,
}

impl<'a> Kind<'a> {
    /// Goes by how a file begins.
    pub(super) fn of(file: &'a [u8]) -> Result<Self, String> {
        if file.starts_with(b"PK") {
            return Ok(Self::Word);
        }
        if file.starts_with(b"%PDF") {
            return Ok(Self::Pdf);
        }
        let Ok(text) = std::str::from_utf8(file) else {
            return Err("is neither Markdown nor HTML nor a Word or PDF file".to_owned());
        };
        let text = text.trim_start_matches('\u{feff}');
        let start = text.trim_start().get(..9).unwrap_or_default();
        Ok(if start.eq_ignore_ascii_case("<!doctype") { Self::Html(text) } else { Self::Markdown(text) })
    }
}

/// The last line of Markdown, without the stars around it.
fn markdown(text: &str) -> Carried {
    let last = text.lines().rev().map(str::trim).find(|line| !line.is_empty()).unwrap_or_default();
    let foot = last.strip_prefix('*').and_then(|line| line.strip_suffix('*')).unwrap_or_default();
    Carried { foot: foot.replace('\\', ""), source: None, kind: "Markdown" }
}

fn page(text: &str) -> Carried {
    let between = |start: &str, end: &str| Some(text.rsplit_once(start)?.1.split_once(end)?.0);
    let foot = between("<footer>", "</footer>").unwrap_or_default();
    let foot = foot.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&");
    Carried { foot, source: between(SOURCE_START, SOURCE_END).map(str::to_owned), kind: "HTML" }
}

/// The foot is the subject among the properties, and the brief the only file that is attached.
fn pdf(file: &[u8]) -> Result<Carried, String> {
    let pdf = Pdf::new(file.to_vec()).map_err(|error| format!("cannot be read as a PDF file: {error:?}"))?;
    let foot = pdf.metadata().subject.as_deref().map(pdf_text).unwrap_or_default();
    Ok(Carried { foot, source: attached(&pdf), kind: "a PDF file" })
}

fn attached(pdf: &Pdf) -> Option<String> {
    let catalog: Dict = pdf.xref().get(pdf.xref().root_id())?;
    let names: Array = catalog.get::<Dict>("Names")?.get::<Dict>("EmbeddedFiles")?.get("Names")?;
    // name and file in turn
    let file = names.iter::<Object>().filter_map(Object::into_dict).find(|file| {
        file.get::<PdfString>("UF").or_else(|| file.get("F")).is_some_and(|name| pdf_text(name.as_bytes()) == ATTACHED)
    })?;
    let stream: Stream = file.get::<Dict>("EF")?.get("F")?;
    String::from_utf8(stream.decoded().ok()?.into_owned()).ok()
}

/// A text among the properties: UTF-16 where it begins with its mark.
fn pdf_text(bytes: &[u8]) -> String {
    match bytes.strip_prefix(&[0xfe, 0xff]) {
        Some(rest) => {
            let units: Vec<u16> = rest.chunks_exact(2).map(|pair| u16::from_be_bytes([pair[0], pair[1]])).collect();
            String::from_utf16_lossy(&units)
        }
        None => String::from_utf8_lossy(bytes).into_owned(),
    }
}

/// Word and others give the parts new numbers, so they are known by what is in them.
fn word(file: &[u8]) -> Result<Carried, String> {
    let mut carried = Carried { kind: "a Word file", ..Carried::default() };
    let is_foot = |name: &str| name.starts_with("word/footer");
    for (name, text) in parts(file, |name| is_foot(name) || name.starts_with("customXml/item"))? {
        let xml = Xml::parse(&text).map_err(|error| format!("cannot be read as a Word file: {name}: {error}"))?;
        let root = xml.root_element();
        if is_foot(&name) {
            carried.foot.push_str(" · ");
            for node in root.descendants() {
                match node.tag_name().name() {
                    "t" => carried.foot.push_str(node.text().unwrap_or_default()),
                    "tab" => carried.foot.push_str(" · "),
                    _ => {}
                }
            }
        } else if root.tag_name().namespace() == Some(SOURCE_SPACE) {
            carried.source = root.text().map(str::to_owned);
        }
    }
    Ok(carried)
}

/// The parts of a Word file that are wanted, by name and in its order.
pub(super) fn parts(file: &[u8], is_wanted: impl Fn(&str) -> bool) -> Result<Vec<(String, String)>, String> {
    let unreadable = |error: &dyn std::fmt::Display| format!("cannot be read as a Word file: {error}");
    let mut archive = zip::ZipArchive::new(Cursor::new(file)).map_err(|error| unreadable(&error))?;
    let mut names: Vec<String> =
        archive.file_names().filter(|name| name.ends_with(".xml") && is_wanted(name)).map(str::to_owned).collect();
    names.sort();
    let mut parts = Vec::new();
    for name in names {
        let mut text = String::new();
        let part = archive.by_name(&name).map_err(|error| unreadable(&error))?;
        part.take(LARGEST_PART).read_to_string(&mut text).map_err(|error| unreadable(&error))?;
        parts.push((name, text));
    }
    Ok(parts)
}
