//! What a Word file says that docx-rs has no words for: its styles, numbers and properties, header rows that are repeated, and
//! the order that the standard asks for.

use docx_rs::XMLDocx;

use super::super::{Colour, Look, Settings};
use super::runs::escape;
use super::{Counted, FIRST_LIST, SOURCE_SPACE};

const STYLES: &str = include_str!("styles.xml");
const NUMBERING: &str = include_str!("numbering.xml");
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
    let document = mended(&file.document, width);
    // what is told of the logo to whoever cannot see it
    let name = format!("name=\"Logo\" descr=\"{}\"", escape(&settings.author));
    file.document = document.replace("name=\"Figure\"", &name).into_bytes();
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

fn mended(xml: &[u8], width: u32) -> String {
    let mut text = String::from_utf8_lossy(xml).into_owned();
    // without a number that counts over all documents of a run; without properties that say nothing
    text = without_paragraph_ids(&text);
    for (odd, plain) in [
        ("<w:pPr><w:rPr />", "<w:pPr>"),
        ("<w:r><w:rPr />", "<w:r>"),
        ("<w:trPr />", ""),
        ("<w:tcPr />", ""),
        ("<w:jc w:val=\"center\" /><w:keepNext />", "<w:keepNext /><w:jc w:val=\"center\" />"),
        ("<w:jc w:val=\"right\" /><w:keepNext />", "<w:keepNext /><w:jc w:val=\"right\" />"),
    ] {
        text = text.replace(odd, plain);
    }
    let text = leading(&text, "numPr", "ilvl");
    let text = leading(&text, "sectPr", "headerReference");
    tables(&tagged(&text), width)
}

/// Within each container, puts everything from the first such element on to the front, as the schema wants it.
fn leading(text: &str, container: &str, element: &str) -> String {
    let (open, close) = (format!("<w:{container}>"), format!("</w:{container}>"));
    let mut pieces = text.split(&open);
    let mut out = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let (inside, rest) = piece.split_once(&close).unwrap_or((piece, ""));
        let (before, from) = inside.split_at(inside.find(&format!("<w:{element} ")).unwrap_or(0));
        out.extend([&open, from, before, &close, rest]);
    }
    out
}

/// Content controls with the tag that programs look for, beside the name that people see.
fn tagged(text: &str) -> String {
    let mut pieces = text.split("<w:sdtPr><w:rPr /><w:alias w:val=\"");
    let mut out = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let (path, rest) = piece.split_once("\" />").unwrap_or(("", piece));
        out.push_str(&format!("<w:sdtPr><w:alias w:val=\"{path}\"/><w:tag w:val=\"{path}\"/>{rest}"));
    }
    out
}

fn without_paragraph_ids(text: &str) -> String {
    let mut pieces = text.split(" w14:paraId=\"");
    let mut out = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        out.push_str(piece.split_once('"').map_or(piece, |(_, rest)| rest));
    }
    out
}

/// Tables in the order of the standard, and with a header row that is repeated on every page.
fn tables(text: &str, width: u32) -> String {
    let mut pieces = text.split("<w:tblPr>");
    let mut out = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let (properties, rest) = piece.split_once("</w:tblPr>").unwrap_or(("", piece));
        let style =
            properties.split_once("<w:tblStyle w:val=\"").and_then(|(_, rest)| rest.split_once('"')).map_or("", |(s, _)| s);
        let head = u8::from(style != "BriefFacts");
        out.push_str(&format!(
            "<w:tblPr><w:tblStyle w:val=\"{style}\"/><w:tblW w:w=\"{width}\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/>\
             <w:tblLook w:val=\"{}\" w:firstRow=\"{head}\" w:lastRow=\"0\" w:firstColumn=\"1\" w:lastColumn=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"/></w:tblPr>",
            if head == 1 { "06A0" } else { "0680" },
        ));
        let (grid, rest) = rest.split_once("</w:tblGrid>").unwrap_or(("", rest));
        out.push_str(&grid.replace(" w:type=\"dxa\"", ""));
        out.push_str("</w:tblGrid>");
        match head {
            1 => out.push_str(&rest.replacen("<w:cantSplit />", "<w:cantSplit /><w:tblHeader/>", 1)),
            _ => out.push_str(rest),
        }
    }
    out
}
