//! The PDF file, opened again.

pub mod reader;

use brief::document::{Document, PdfError, Settings};
use brief::template::{self, BUILT_IN, Options};
use snapbox::{IntoData, assert_data_eq, file};

use super::settings;
use reader::read;

/// What a reader of the file sees: the document with where its links lead, and what stands around it.
pub fn text(bytes: &[u8]) -> String {
    let file = read(bytes);
    format!("{}\n{}", file.text, file.around)
}

fn pdf(markdown: &str) -> Vec<u8> {
    Document::read(markdown).to_pdf(&settings()).unwrap()
}

#[test]
fn every_element_as_pdf() {
    let file = read(&pdf(include_str!("../elements.in.md")));
    let all = format!("{}\n\nbookmarks\n{}\n\naround\n{}", file.structure.trim(), file.bookmarks.join("\n"), file.around);
    let lines = all.lines().map(str::trim_end).collect::<Vec<_>>().join("\n");
    assert_data_eq!(lines.into_data().raw(), file!["../elements.pdf.txt"].raw());
}

#[test]
fn title_language_date_and_standard_are_properties() {
    let bytes = pdf("# T\n");
    let file = read(&bytes);
    for expected in ["All &lt;elements&gt;", "A &amp; B", "<pdfuaid:part>1</pdfuaid:part>", "2027-01-04"] {
        assert!(file.properties.contains(expected), "{expected} in {}", file.properties);
    }
    assert_eq!(file.language, "en-GB");
    assert!(reader::has(&bytes, "/DisplayDocTitle true") && reader::has(&bytes, "/Marked true"));
    let undated = read(&Document::read("# T\n").to_pdf(&Settings::default()).unwrap());
    assert!(!undated.properties.contains("CreateDate") && undated.properties.contains("T"), "{}", undated.properties);
}

#[test]
fn nothing_at_all_is_a_pdf_too() {
    for text in ["", "text\n", "## Section\n\ntext\n", "# T\n\n#### Deep\n\ntext\n"] {
        assert_eq!(read(&Document::read(text).to_pdf(&Settings::default()).unwrap()).pages, 1, "{text}");
    }
}

#[test]
fn the_head_of_a_table_is_repeated_and_its_last_page_is_known() {
    let rows: String = (1..=80).map(|i| format!("| R{i} | text of row {i} |\n")).collect();
    let file = read(&pdf(&format!("# T\n\n## S\n\n| Head | Other |\n|-|-|\n{rows}")));
    assert!(file.pages > 1);
    // once as a part of the document, and on every further page for those who see it
    assert_eq!(file.text.matches("Other").count(), 1);
    assert_eq!(file.around.matches("Other").count(), file.pages - 1);
    assert!(file.around.contains(&format!("Page 1 of {}", file.pages)), "{}", file.around);
    assert_eq!(file.around.matches("REF 1 · Revision 2 · Fingerprint ab12cd34").count(), file.pages);
}

#[test]
fn sections_are_bookmarks_with_their_numbers() {
    let file = read(&pdf("# T\n\n## One\n\na\n\n### Part\n\nb\n\n## Two\n\nc\n"));
    assert_eq!(file.bookmarks, ["1 One", "  1.1 Part", "2 Two"]);
}

#[test]
fn values_come_out_as_themselves() {
    for nasty in [
        "#set page(width: 1cm) $x$ *bold* _it_ `code` @ref <label>",
        "= no heading",
        "#read(\"/etc/passwd\")",
        "\\#1 \\u{41} // no comment /* nor this */",
        "\"quoted\" 'single' -- --- ... ~",
        "[a](b) #[x] {y} #{z} ;",
        "1. no list",
        "www.example.com is only text",
    ] {
        let mut brief = brief::model::Brief::default();
        brief.client.name = nasty.to_owned();
        let rendered = template::render(&BUILT_IN[0], &brief, &Options::default()).unwrap();
        let settings = Settings { title: nasty.to_owned(), footer: nasty.to_owned(), ..settings() };
        let file = read(&Document::read(&rendered.markdown).to_pdf(&settings).unwrap());
        assert!(file.text.contains(nasty), "{nasty} in {}", file.text);
        assert!(file.around.contains(nasty), "{nasty} in {}", file.around);
    }
}

#[test]
fn what_no_font_has_is_named() {
    // a character that is kept for private use has no meaning, and so no font
    let error = Document::read("# T\n\nx \u{10fff0} y \u{10fff1}\n").to_pdf(&settings()).unwrap_err();
    assert_eq!(error, PdfError::NoFontFor(vec!['\u{10fff0}', '\u{10fff1}']));
    assert!(error.to_string().contains("(U+10FFF0), \u{10fff1} (U+10FFF1)"), "{error}");
}

#[test]
fn what_cannot_be_seen_does_no_harm() {
    let file = read(&pdf("# A\u{1}B\u{b}\n\nx\u{fffe}y so\u{ad}ft zero\u{200b}width \u{feff}mark\n"));
    assert!(file.text.contains("AB") && file.text.contains("xy"), "{}", file.text);
}

#[test]
fn the_same_document_gives_the_same_bytes_whatever_was_written_before() {
    let document = Document::read(include_str!("../elements.in.md"));
    let first = document.to_pdf(&settings()).unwrap();
    pdf("# Other\n\n[link](https://example.com)\n");
    assert!(first == document.to_pdf(&settings()).unwrap());
    let other_thread = std::thread::spawn(move || document.to_pdf(&settings()).unwrap()).join().unwrap();
    assert!(first == other_thread);
}

#[test]
fn a_place_that_is_named_twice_or_not_at_all_does_no_harm() {
    let file = read(&pdf("# T\n\n## <a id=\"x\"></a>S\n\n<a id=\"y\"></a>a <a id=\"y\"></a>b [to](#y) [none](#z) [x](#x)\n"));
    assert!(file.text.contains("to none x"), "{}", file.text);
}
