//! The Word file, opened again.

use std::io::{Cursor, Read};

use brief::document::{Document, Settings};
use brief::template::{self, Audience, BUILT_IN, Options};
use roxmltree::{Document as Xml, Node};
use snapbox::{IntoData, assert_data_eq, file};

use super::settings;

const W: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/// A part of the file by its name.
pub fn part(file: &[u8], name: &str) -> String {
    String::from_utf8(bytes(file, name)).unwrap()
}

/// A part of the file that is no text.
pub fn bytes(file: &[u8], name: &str) -> Vec<u8> {
    let mut archive = zip::ZipArchive::new(Cursor::new(file)).unwrap();
    let mut content = Vec::new();
    archive.by_name(name).unwrap_or_else(|error| panic!("{name}: {error}")).read_to_end(&mut content).unwrap();
    content
}

fn all_parts(file: &[u8]) -> Vec<(String, String)> {
    let archive = zip::ZipArchive::new(Cursor::new(file)).unwrap();
    let names: Vec<String> =
        archive.file_names().filter(|name| name.ends_with(".xml") || name.ends_with(".rels")).map(str::to_owned).collect();
    names.into_iter().map(|name| (name.clone(), part(file, &name))).collect()
}

/// All text and all values in the file, wherever they stand.
pub fn all_text(file: &[u8]) -> String {
    let mut out = String::new();
    for (name, text) in all_parts(file) {
        let xml = Xml::parse(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
        for node in xml.descendants() {
            let values = node.attributes().map(|attribute| attribute.value()).chain(node.text().filter(|_| node.is_text()));
            values.for_each(|value| out.push_str(&format!("{value}\n")));
        }
    }
    out
}

fn is(node: &Node, name: &str) -> bool {
    node.has_tag_name((W, name))
}

fn value<'a>(node: &Node<'a, '_>) -> &'a str {
    node.attribute((W, "val")).unwrap_or_default()
}

fn child<'a, 'b>(node: Node<'a, 'b>, name: &str) -> Option<Node<'a, 'b>> {
    node.children().find(|node| is(node, name))
}

/// What a reader of the file sees, a line for each paragraph: header, body, footer, and where links lead.
pub fn text(file: &[u8]) -> String {
    let mut out = String::new();
    for name in ["word/header1.xml", "word/document.xml", "word/footer1.xml"] {
        let text = part(file, name);
        let xml = Xml::parse(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
        for paragraph in xml.descendants().filter(|node| is(node, "p")) {
            for node in paragraph.descendants() {
                match node.tag_name().name() {
                    // the second is what its links lead to
                    "t" | "instrText" => out.push_str(node.text().unwrap_or_default()),
                    "br" => out.push('\n'),
                    "tab" if node.parent().is_some_and(|parent| is(&parent, "r")) => out.push('\t'),
                    _ => {}
                }
            }
            out.push('\n');
        }
    }
    out
}

/// The outline of the file: the style of each paragraph, rows and cells, and the text.
fn outline(file: &[u8]) -> String {
    let text = part(file, "word/document.xml");
    let xml = Xml::parse(&text).unwrap();
    let mut out = String::new();
    let body = xml.descendants().find(|node| is(node, "body")).unwrap();
    for block in body.children() {
        match block.tag_name().name() {
            "p" => out.push_str(&format!("{}\n", paragraph(block))),
            "tbl" => {
                let style = block.descendants().find(|node| is(node, "tblStyle")).map(|node| value(&node)).unwrap_or_default();
                let widths: Vec<&str> =
                    block.descendants().filter(|node| is(node, "gridCol")).filter_map(|node| node.attribute((W, "w"))).collect();
                out.push_str(&format!("table {style} {}\n", widths.join(" ")));
                for row in block.children().filter(|node| is(node, "tr")) {
                    let head = if row.descendants().any(|node| is(&node, "tblHeader")) { "head" } else { "row" };
                    let split = if row.descendants().any(|node| is(&node, "cantSplit")) { "" } else { " may split" };
                    out.push_str(&format!("  {head}{split}\n"));
                    for cell in row.children().filter(|node| is(node, "tc")) {
                        let paragraphs: Vec<String> = cell.children().filter(|node| is(node, "p")).map(paragraph).collect();
                        out.push_str(&format!("    {}\n", paragraphs.join(" // ")));
                    }
                }
            }
            _ => {}
        }
    }
    out
}

fn paragraph(paragraph: Node) -> String {
    let properties = child(paragraph, "pPr");
    let property = |name: &str| properties.and_then(|properties| child(properties, name));
    let mut out = property("pStyle").map(|node| value(&node)).unwrap_or("Normal").to_owned();
    if let Some(number) = property("numPr") {
        let of = |name: &str| child(number, name).map(|node| value(&node)).unwrap_or_default().to_owned();
        out.push_str(&format!(" list {} level {}", of("numId"), of("ilvl")));
    }
    if property("keepNext").is_some() {
        out.push_str(" kept");
    }
    if let Some(align) = property("jc") {
        out.push_str(&format!(" {}", value(&align)));
    }
    out.push_str(": ");
    for node in paragraph.descendants() {
        match node.tag_name().name() {
            "bookmarkStart" => out.push_str(&format!("({})", node.attribute((W, "name")).unwrap_or_default())),
            "hyperlink" => out.push_str(&format!("->{}", node.attribute((W, "anchor")).unwrap_or("elsewhere "))),
            "instrText" => out.push_str(&format!("{{{}}}", node.text().unwrap_or_default())),
            "br" if node.attribute((W, "type")) == Some("page") => out.push_str("[new page]"),
            "br" => out.push_str(" / "),
            "tag" => out.push_str(&format!("[{}]", value(&node))),
            "r" => {
                let look = child(node, "rPr");
                let has = |name: &str| look.and_then(|look| child(look, name));
                let marks = [("b", "*"), ("i", "_")].map(|(name, mark)| if has(name).is_some() { mark } else { "" }).concat();
                let style = has("rStyle").map(|node| format!("<{}>", value(&node))).unwrap_or_default();
                out.push_str(&format!("{style}{marks}"));
            }
            "t" => out.push_str(node.text().unwrap_or_default()),
            _ => {}
        }
    }
    out
}

#[test]
fn every_element_as_a_word_file() {
    let file = Document::read(include_str!("elements.in.md")).to_docx(&settings());
    assert_data_eq!(outline(&file).into_data().raw(), file!["elements.docx.txt"].raw());
}

#[test]
fn every_part_is_xml_that_is_named_and_typed() {
    let file = Document::read(include_str!("elements.in.md")).to_docx(&settings());
    let types = part(&file, "[Content_Types].xml");
    for (name, text) in all_parts(&file) {
        Xml::parse(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
        let known = types.contains(&format!("\"/{name}\"")) || name.ends_with(".rels") || types.contains("Extension=\"xml\"");
        assert!(known, "{name}");
    }
    assert!(!all_text(&file).contains("file:"), "a link that is not safe leads nowhere");
}

#[test]
fn fields_stand_in_content_controls_with_their_path() {
    let brief = brief::source::read(include_str!("long.toml")).brief;
    let rendered = template::render(&BUILT_IN[0], &brief, &Options::default()).unwrap();
    let file = Document::read(&rendered.markdown).to_docx(&Settings::default());
    let text = part(&file, "word/document.xml");
    let xml = Xml::parse(&text).unwrap();
    let mut found = std::collections::HashMap::new();
    for control in xml.descendants().filter(|node| is(node, "sdt")) {
        let tag = control.descendants().find(|node| is(node, "tag")).map(|node| value(&node)).unwrap_or_default();
        let text: String = control.descendants().filter(|node| is(node, "t")).filter_map(|node| node.text()).collect();
        found.insert(tag.to_owned(), text);
    }
    for requirement in &template::for_reader(&brief, Audience::Provider).requirement {
        let tag = format!("requirement.{}.standard", requirement.id);
        assert_eq!(found.get(&tag), Some(&requirement.standard), "{tag} in {found:?}");
    }
    assert_eq!(found.get("brief.title"), Some(&brief.brief.title));
    assert_eq!(found.get("payment.due"), Some(&brief.payment.due));
}

#[test]
fn title_language_and_date_are_properties() {
    let file = Document::read("# T\n").to_docx(&settings());
    let core = part(&file, "docProps/core.xml");
    for expected in [
        "<dc:title>All &lt;elements&gt;</dc:title>",
        "<dc:creator>A &amp; B</dc:creator>",
        "<dc:language>en-GB</dc:language>",
        "2027-01-04T00:00:00Z</dcterms:created>",
    ] {
        assert!(core.contains(expected), "{expected} in {core}");
    }
    assert!(part(&file, "word/styles.xml").contains("w:lang w:val=\"en-GB\""));
    assert!(!part(&Document::read("# T\n").to_docx(&Settings::default()), "docProps/core.xml").contains("created"));
    let footer = part(&file, "word/footer1.xml");
    assert!(footer.contains("PAGE<") && footer.contains("NUMPAGES<") && footer.contains("REF 1"), "{footer}");
    assert!(part(&file, "word/header1.xml").contains("Draft"));
}

#[test]
fn every_style_that_is_used_is_there_and_has_a_name() {
    let file = Document::read(include_str!("elements.in.md")).to_docx(&settings());
    let (styles, document) = (part(&file, "word/styles.xml"), part(&file, "word/document.xml"));
    let styles = Xml::parse(&styles).unwrap();
    let named: Vec<&str> = styles
        .descendants()
        .filter(|node| is(node, "style") && child(*node, "name").is_some())
        .filter_map(|node| node.attribute((W, "styleId")))
        .collect();
    let document = Xml::parse(&document).unwrap();
    let used = document.descendants().filter(|node| ["pStyle", "rStyle", "tblStyle"].iter().any(|name| is(node, name)));
    for style in used.map(|node| value(&node)) {
        assert!(named.contains(&style), "{style}");
    }
}

/// The order of properties that the standard asks for, as far as they are written here.
#[test]
fn properties_stand_in_the_order_of_the_standard() {
    const PARAGRAPH: &[&str] = &[
        "pStyle",
        "keepNext",
        "keepLines",
        "pageBreakBefore",
        "widowControl",
        "numPr",
        "pBdr",
        "shd",
        "tabs",
        "spacing",
        "ind",
        "jc",
        "outlineLvl",
        "rPr",
    ];
    const TABLE: &[&str] = &["tblStyle", "tblW", "jc", "tblInd", "tblBorders", "tblLayout", "tblCellMar", "tblLook"];
    const RUN: &[&str] =
        &["rStyle", "rFonts", "b", "bCs", "i", "iCs", "caps", "color", "spacing", "sz", "szCs", "u", "shd", "lang"];
    const STYLE: &[&str] =
        &["name", "basedOn", "next", "uiPriority", "semiHidden", "qFormat", "pPr", "rPr", "tblPr", "tblStylePr"];
    const CELL: &[&str] = &["tcW", "gridSpan", "tcBorders", "shd", "vAlign"];
    let file = Document::read(include_str!("elements.in.md")).to_docx(&settings());
    for name in ["word/document.xml", "word/styles.xml", "word/numbering.xml", "word/header1.xml", "word/footer1.xml"] {
        let text = part(&file, name);
        let xml = Xml::parse(&text).unwrap();
        for (tag, order) in [("pPr", PARAGRAPH), ("tblPr", TABLE), ("rPr", RUN), ("style", STYLE), ("tcPr", CELL)] {
            for node in xml.descendants().filter(|node| is(node, tag)) {
                let names: Vec<&str> = node.children().filter(Node::is_element).map(|child| child.tag_name().name()).collect();
                let places: Vec<_> = names.iter().map(|name| order.iter().position(|known| known == name)).collect();
                assert!(places.iter().all(Option::is_some), "{tag} in {name}: {names:?}");
                assert!(places.is_sorted(), "{tag} in {name}: {names:?}");
            }
        }
    }
}

#[test]
fn the_numbers_of_headings_are_those_of_the_other_formats() {
    let brief = brief::source::read(include_str!("long.toml")).brief;
    let rendered = template::render(&BUILT_IN[0], &brief, &Options::default()).unwrap();
    let document = Document::read(&rendered.markdown);
    let file = document.to_docx(&Settings::default());
    let (mut section, mut part) = (0, 0);
    let mut counted = Vec::new();
    for line in outline(&file).lines() {
        if line.starts_with("Heading1") {
            (section, part) = (section + 1, 0);
            counted.push(section.to_string());
        } else if line.starts_with("Heading2") {
            part += 1;
            counted.push(format!("{section}.{part}"));
        }
    }
    let numbers: Vec<String> = document
        .blocks
        .iter()
        .filter_map(|block| match block {
            brief::document::Block::Heading(heading) if !heading.number.is_empty() => Some(heading.number.clone()),
            _ => None,
        })
        .collect();
    assert_eq!(counted, numbers);
    let contents = outline(&file).lines().filter(|line| line.starts_with("TOC1")).count();
    assert_eq!(contents, section);
}

#[test]
fn the_same_document_gives_the_same_bytes_whatever_was_written_before() {
    let document = Document::read(include_str!("elements.in.md"));
    let first = document.to_docx(&settings());
    Document::read("# Other\n\n[link](https://example.com)\n").to_docx(&Settings::default());
    assert_eq!(first, document.to_docx(&settings()));
    let other_thread = std::thread::spawn(move || document.to_docx(&settings())).join().unwrap();
    assert_eq!(first, other_thread);
}

#[test]
fn what_xml_cannot_write_is_left_out() {
    let file = Document::read("# A\u{1}B\u{b}\n\nx\u{fffe}y &amp; &lt;z> \"q\"\n").to_docx(&Settings::default());
    let text = text(&file);
    assert!(text.contains("AB") && text.contains("xy & <z> \"q\""), "{text}");
}
