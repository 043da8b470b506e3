//! The looks of a company, in every format that has looks.

use std::path::Path;

use snapbox::cmd::{Command, OutputAssert, cargo_bin};
use snapbox::str;

/// A picture of one black pixel.
const PIXEL: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\0\0\0\0\x3a\x7e\x9b\x55\0\0\0\nIDATx\x9cc`\0\0\0\x02\0\x01\x48\xaf\xa4\x71\0\0\0\0IEND\xaeB`\x82";

const STYLE: &str = "paper = \"letter\"\naccent = \"#7a1f3d\"\ntext = \"#222222\"\nfont = \"Georgia\"\nheading_font = \"Verdana\"\n\
    header = \"Candles & Co\"\nlogo = \"logo.png\"\nlogo_height = 20\n";

fn folder(style: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let brief = "[brief]\ntitle = \"Post\"\n\n[client]\nname = \"Candles\"\n\n[[process]]\nname = \"Sort it\"\n";
    for (name, content) in [("brief.toml", brief.as_bytes()), ("brief.style.toml", style.as_bytes()), ("logo.png", PIXEL)] {
        std::fs::write(folder.path().join(name), content).unwrap();
    }
    folder
}

fn render(folder: &Path, more: &[&str]) -> OutputAssert {
    Command::new(cargo_bin!("brief"))
        .current_dir(folder)
        .args(["render", "-f", "html", "-f", "docx", "-o", "out/"])
        .args(more)
        .assert()
}

#[test]
fn colours_type_paper_and_letterhead() {
    let folder = folder(STYLE);
    render(folder.path(), &[]).success();
    let html = std::fs::read_to_string(folder.path().join("out/scope-of-work.html")).unwrap();
    for part in [
        "--accent: #7a1f3d;",
        "--ink: #222222;",
        "body { font-family: \"Georgia\"",
        "h6 { font-family: \"Verdana\"",
        "size: Letter;",
        "<p>Candles &amp; Co</p>",
        "@top-left { content: \"Candles \\26  Co\"; }",
        "img-src data:",
        "<img src=\"data:image/png;base64,iVBORw0KGgo",
        "alt=\"Candles\" width=\"1\" height=\"1\" style=\"width: 20mm\"",
    ] {
        assert!(html.contains(part), "{part}: {html}");
    }
    let file = std::fs::read(folder.path().join("out/scope-of-work.docx")).unwrap();
    let styles = super::docx::part(&file, "word/styles.xml");
    assert!(
        styles.contains("7A1F3D") && !styles.contains("1D4A73") && styles.contains("222222") && !styles.contains('{'),
        "{styles}"
    );
    assert!(styles.contains("w:ascii=\"Georgia\"") && styles.matches("w:ascii=\"Verdana\"").count() == 5, "{styles}");
    let document = super::docx::part(&file, "word/document.xml");
    assert!(document.contains("w:w=\"12240\"") && document.contains("cx=\"720000\" cy=\"720000\""), "{document}");
    assert!(document.contains("name=\"Logo\" descr=\"Candles\""), "{document}");
    assert!(super::docx::part(&file, "word/header1.xml").contains("Candles &amp; Co · Post – Scope of work"));
    assert_eq!(super::docx::bytes(&file, "word/media/rIdLogo.png"), PIXEL);
}

#[test]
fn the_public_is_not_told_who_the_client_is() {
    let folder = folder(STYLE);
    let told = |public: bool| {
        if public {
            std::fs::write(folder.path().join("brief.style.toml"), format!("{STYLE}public = true\n")).unwrap();
        }
        render(folder.path(), &["--template", "job-post"]).success();
        let html = std::fs::read_to_string(folder.path().join("out/job-post.html")).unwrap();
        let word = super::docx::all_text(&std::fs::read(folder.path().join("out/job-post.docx")).unwrap());
        assert!(html.contains("#7a1f3d") && word.contains("7A1F3D"));
        [html.contains("Candles"), html.contains("<img"), word.contains("Candles"), word.contains("Logo\nLogo")]
    };
    assert_eq!(told(false)[..3], [false; 3]);
    assert_eq!(told(true)[..3], [true; 3]);
}

#[test]
fn mistakes_are_told_with_their_line() {
    let folder = folder(
        "acent = \"#7a1f3d\"\npaper = \"A3\"\naccent = \"#ffee00\"\ntext = \"black\"\nfont = \"a;b\"\nheader = 5\n\
        logo = \"brief.toml\"\nlogo_height = 200\npublic = \"no\"\nwidth = 1\n",
    );
    render(folder.path(), &[]).code(2).stderr_eq(str![[r#"
error: brief.style.toml:1:1: there is no `acent` here; did you mean `accent`?
brief.style.toml:2:9: there is no paper `A3`; write "A4" or "Letter"
brief.style.toml:3:10: `#ffee00` is too light to be read on paper (contrast 1.2, at least 4.5); choose a darker one
brief.style.toml:4:8: `black`: a colour is written as #rrggbb, such as #1d4a73
brief.style.toml:5:8: `a;b` is no name of a font; write one such as "Georgia"
brief.style.toml:6:10: `header` is text in quotes
brief.style.toml:7:8: brief.toml is no PNG, JPEG or SVG picture; save the logo as one of these
brief.style.toml:8:15: `logo_height` is a number of millimetres from 4 to 60
brief.style.toml:9:10: `public` is true or false
brief.style.toml:10:1: there is no `width` here; there are paper, accent, text, font, heading_font, header, logo, logo_height, public

"#]]);
    assert!(!folder.path().join("out/scope-of-work.html").exists());
    std::fs::write(folder.path().join("brief.style.toml"), "paper = \n").unwrap();
    render(folder.path(), &[]).code(2).stderr_eq("error: brief.style.toml:1:[..]: this is not TOML: [..]\n");
    std::fs::write(folder.path().join("brief.style.toml"), "logo = \"none.png\"\n").unwrap();
    render(folder.path(), &[]).code(2).stderr_eq("error: brief.style.toml:1:8: cannot read none.png: [..]\n");
}

/// A drawing, twice as wide as it is high.
const DRAWING: &str =
    "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 20 10\"><rect width=\"10\" height=\"10\" fill=\"red\"/></svg>";

#[test]
fn photographs_and_drawings_become_pictures_that_every_format_prints() {
    let mut photograph = std::io::Cursor::new(Vec::new());
    image::RgbImage::new(40, 20).write_to(&mut photograph, image::ImageFormat::Jpeg).unwrap();
    for (file, size) in [(photograph.into_inner(), (40, 20)), (DRAWING.as_bytes().to_vec(), (945, 473))] {
        let folder = folder(STYLE);
        std::fs::write(folder.path().join("logo.png"), file).unwrap();
        render(folder.path(), &[]).success();
        let word = std::fs::read(folder.path().join("out/scope-of-work.docx")).unwrap();
        let picture = image::load_from_memory(&super::docx::bytes(&word, "word/media/rIdLogo.png")).unwrap();
        assert_eq!((picture.width(), picture.height()), size);
        let html = std::fs::read_to_string(folder.path().join("out/scope-of-work.html")).unwrap();
        assert!(html.contains("data:image/png;base64,") && html.contains("style=\"width: 40mm\""), "{html}");
    }
}

#[test]
fn a_picture_that_cannot_be_printed_says_why() {
    let drawing = |part: &str| DRAWING.replace("<rect", &format!("{part}<rect")).into_bytes();
    for (file, reason) in [
        (PIXEL[..40].to_vec(), "is damaged ([..]); save the logo anew"),
        (b"\xff\xd8\xff\xe0 nothing more".to_vec(), "is damaged ([..]); save the logo anew"),
        (b"GIF89a".to_vec(), "is no PNG, JPEG or SVG picture; save the logo as one of these"),
        (DRAWING.replace("<svg", "<svg width=\"0\"").into_bytes(), "is damaged ([..]); save the logo anew"),
        (DRAWING.replace("20 10", "20000 1").into_bytes(), "is too wide for its height; save the logo as PNG"),
        (
            drawing("<text>A</text>"),
            "has text in it, which would need its font; turn the text into paths, or save the logo as PNG",
        ),
        (drawing("<image href=\"/etc/passwd\"/>"), "has another picture in it; save the logo as PNG"),
    ] {
        let folder = folder(STYLE);
        std::fs::write(folder.path().join("logo.png"), file).unwrap();
        render(folder.path(), &[]).code(2).stderr_eq(format!("error: brief.style.toml:7:8: logo.png {reason}\n"));
    }
}

#[cfg(feature = "pdf")]
#[test]
fn a_pdf_has_the_looks_too() {
    use brief::document::{Document, Logo, Look, Paper, Settings};

    let png = include_bytes!("pdf/logo.png").to_vec();
    let look = Look {
        paper: Some(Paper::Letter),
        accent: Some("#7a1f3d".parse().unwrap()),
        font: "No Such Type".to_owned(),
        header: "Candles & Co".to_owned(),
        logo: Some(Logo::of(png, 20).unwrap()),
        ..Look::default()
    };
    let settings = Settings { title: "Post".to_owned(), author: "Candles".to_owned(), look, ..Settings::default() };
    let document = Document::read("# Post\n\n## One\n\na\n\n<!-- page-break -->\n\n## Two\n\nb\n");
    let file = super::pdf::reader::read(&document.to_pdf(&settings).unwrap());
    assert!(file.text.contains("Candles & Co\n") && file.around.contains("Candles & Co · Post"), "{} {}", file.text, file.around);
    assert!(file.structure.contains("Figure \"Candles\""), "{}", file.structure);
    assert_eq!(file.size, (612.0, 792.0));
}
