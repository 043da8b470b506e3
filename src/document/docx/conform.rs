//! What a Word file says that docx-rs has no words for: its styles, numbers and properties, header rows that are repeated, and
//! the order that the standard asks for.

use docx_rs::XMLDocx;

use super::super::{Colour, Look, Settings};
use super::runs::escape;
use super::{Counted, FIRST_LIST, SOURCE_SPACE};

const STYLES: &str = include_str!("styles.xml");
const NUMBERING: &str = include_str!("numbering.xml");
/// What docx-rs writes behind the alignment of a paragraph, and the standard wants before it.
const KEEP: &str = "<w:keepNext />";
/// A font that Word has everywhere.
const FONT: &str = "Arial";
const SETTINGS: &str = include_str!("settings.xml");

/// Replaces and mends the parts of a file; `width` is what stands between the margins.
pub(super) fn conform(file: &mut XMLDocx, settings: &Settings, width: u32, lists: &[Counted]) {
    let language = escape(if settings.language.is_empty() { "en" } else { &settings.language });
    let fill = |text: &str| text.replace("{language}", &language).replace("{width}", &width.to_string()).into_bytes();
    file.styles = fill(&styles(&settings.look));
    file.settings = fill(SETTINGS);
    file.numberings = NUMBERING.replace("{lists}", &numbers(lists)).into_bytes();
    file.doc_props.core = properties(settings, &language).into_bytes();
    let mut document = mended(&file.document, width);
    if settings.look.logo.is_some() {
        // what is told of the logo to whoever cannot see it
        let name = format!("name=\"Logo\" descr=\"{}\"", escape(&settings.author));
        document = document.replace("name=\"Figure\"", &name);
    }
    file.document = document.into_bytes();
    for part in &mut file.custom_items {
        let text = escape(&settings.source);
        *part =
            format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<brief xmlns=\"{SOURCE_SPACE}\">{text}</brief>").into_bytes();
    }
    for part in file.headers.iter_mut().chain(&mut file.footers) {
        *part = mended(part, width).into_bytes();
    }
}

/// The styles, in the colours and the type of a company.
fn styles(look: &Look) -> String {
    let hex = |colour: Colour| colour.to_string().trim_start_matches('#').to_uppercase();
    let heading = match escape(&look.heading_font) {
        font if font.is_empty() => String::new(),
        font => format!("<w:rFonts w:ascii=\"{font}\" w:hAnsi=\"{font}\" w:eastAsia=\"{font}\" w:cs=\"{font}\"/>"),
    };
    let font = if look.font.is_empty() { FONT } else { &look.font };
    STYLES
        .replace("{accent}", &hex(look.accent()))
        .replace("{ink}", &hex(look.ink()))
        .replace("{heading}", &heading)
        .replace("{font}", &escape(font))
}

/// Every list that counts begins anew.
fn numbers(lists: &[Counted]) -> String {
    let number = |(i, list): (usize, &Counted)| {
        format!(
            "  <w:num w:numId=\"{}\"><w:abstractNumId w:val=\"4\"/><w:lvlOverride w:ilvl=\"{}\"><w:startOverride w:val=\"{}\"/></w:lvlOverride></w:num>\n",
            FIRST_LIST + i,
            list.depth,
            // Word counts up to here
            list.first.min(32_767)
        )
    };
    lists.iter().enumerate().map(number).collect()
}

fn properties(settings: &Settings, language: &str) -> String {
    let part = |tag: &str, text: &str| match text {
        "" => String::new(),
        text => format!("<{tag}>{}</{tag}>", escape(text)),
    };
    let day = |tag: &str| match settings.date.as_str() {
        "" => String::new(),
        date => format!("<dcterms:{tag} xsi:type=\"dcterms:W3CDTF\">{}T00:00:00Z</dcterms:{tag}>", escape(date)),
    };
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<cp:coreProperties \
         xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" \
         xmlns:dcterms=\"http://purl.org/dc/terms/\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">{}{}{}<dc:language>{language}</dc:language>{}{}</cp:coreProperties>",
        part("dc:title", &settings.title),
        part("dc:subject", &settings.footer),
        part("dc:creator", &settings.author),
        day("created"),
        day("modified"),
    )
}

/// The XML of docx-rs as the standard wants it.
fn mended(xml: &[u8], width: u32) -> String {
    let mut rest = std::str::from_utf8(xml).expect("docx-rs writes text");
    let mut out = String::with_capacity(rest.len());
    let mut is_head = false;
    while let Some((before, from)) = place(rest, b'<').map(|at| rest.split_at(at)) {
        out.push_str(before);
        let (tag, after) = from.split_at(place(from, b'>').map_or(from.len(), |end| end + 1));
        rest = after;
        match tag {
            // properties that say nothing
            "<w:rPr />" | "<w:trPr />" | "<w:tcPr />" => {}
            "<w:numPr>" => out.extend([tag, &leading(inside(&mut rest, "</w:numPr>"), "ilvl"), "</w:numPr>"]),
            "<w:sectPr>" => out.extend([tag, &leading(inside(&mut rest, "</w:sectPr>"), "headerReference"), "</w:sectPr>"]),
            "<w:tblPr>" => {
                let style = value(inside(&mut rest, "</w:tblPr>"), "tblStyle");
                is_head = style != "BriefFacts";
                out.push_str(&table_properties(style, width, is_head));
            }
            "<w:tblGrid>" => {
                let grid = inside(&mut rest, "</w:tblGrid>").replace(" w:type=\"dxa\"", "");
                out.extend([tag, &grid, "</w:tblGrid>"]);
            }
            // the first row is repeated on every page
            "<w:cantSplit />" if std::mem::take(&mut is_head) => out.extend([tag, "<w:tblHeader/>"]),
            _ if tag.starts_with("<w:jc ") && rest.starts_with(KEEP) => {
                out.extend([KEEP, tag]);
                rest = &rest[KEEP.len()..];
            }
            // the number of a paragraph counts over all documents of a run
            _ if tag.starts_with("<w:p w14:paraId=") => out.push_str("<w:p>"),
            // the tag that programs look for, beside the name that people see
            _ if tag.starts_with("<w:alias ") => {
                let path = value(tag, "alias");
                out.push_str(&format!("<w:alias w:val=\"{path}\"/><w:tag w:val=\"{path}\"/>"));
            }
            _ => out.push_str(tag),
        }
    }
    out + rest
}

/// Where a sign stands first. There are many, each near the last: to look at one byte after the other is faster than to search.
fn place(text: &str, sign: u8) -> Option<usize> {
    text.bytes().position(|byte| byte == sign)
}

/// What stands before a closing tag; the rest then begins behind that tag.
fn inside<'a>(rest: &mut &'a str, close: &str) -> &'a str {
    let (inside, after) = rest.split_once(close).unwrap_or((rest, ""));
    *rest = after;
    inside
}

/// The value of the first such element.
fn value<'a>(text: &'a str, element: &str) -> &'a str {
    let value = text.split_once(&format!("<w:{element} w:val=\"")).and_then(|(_, rest)| rest.split_once('"'));
    value.map_or("", |(value, _)| value)
}

/// Puts everything from the first such element on to the front, as the schema wants it.
fn leading(text: &str, element: &str) -> String {
    let (before, from) = text.split_at(text.find(&format!("<w:{element} ")).unwrap_or(0));
    [from, before].concat()
}

fn table_properties(style: &str, width: u32, is_head: bool) -> String {
    let (look, head) = if is_head { ("06A0", 1) } else { ("0680", 0) };
    format!(
        "<w:tblPr><w:tblStyle w:val=\"{style}\"/><w:tblW w:w=\"{width}\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/>\
         <w:tblLook w:val=\"{look}\" w:firstRow=\"{head}\" w:lastRow=\"0\" w:firstColumn=\"1\" w:lastColumn=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"/></w:tblPr>",
    )
}
