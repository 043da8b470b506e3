//! From a brief to its documents.

mod carried;
mod commands;
mod docx;
mod elements;
mod escaping;
mod golden;
mod leaks;
mod leaves;
mod looks;
mod markdown;
mod pages;
#[cfg(feature = "pdf")]
mod pdf;
mod records;
mod said;
mod templates;
mod verify;
#[cfg(unix)]
mod watch;
mod words;

use brief::document::{Document, Look, Settings};
use brief::model::{Brief, Field, FieldKind, Shape};
use brief::template::{self, BUILT_IN, Options, Template};

/// The scope of work of a brief in every format.
fn all_formats(brief: &Brief, draft: bool) -> Vec<(&'static str, String)> {
    formats_of(&BUILT_IN[0], brief, &Options { draft, pay: false })
}

/// A document of a brief in every format but PDF, which takes its time.
fn formats_of(template: &Template, brief: &Brief, options: &Options) -> Vec<(&'static str, String)> {
    let (document, mut settings) = printed(template, brief, options);
    // only what is to be seen
    settings.source.clear();
    let word = docx::text(&document.to_docx(&settings));
    let texts = [("md", document.to_markdown(&settings)), ("html", document.to_html(&settings)), ("docx", word)];
    texts.map(|(format, text)| (format, text.replace(FIRM, " "))).into()
}

/// The space between a figure and its `%`, where a document knows one at which no line is broken.
const FIRM: char = '\u{a0}';

/// A document of a brief in every format, with all that a file holds and nobody sees.
fn whole_files(template: &Template, brief: &Brief, options: &Options) -> Vec<(&'static str, String)> {
    let text = |(format, file): (_, Vec<u8>)| {
        let text = if format == "docx" { docx::all_text(&file) } else { String::from_utf8(file).unwrap() };
        (format, text.replace(FIRM, " "))
    };
    #[allow(unused_mut, reason = "there may be one more")]
    let mut files: Vec<_> = made(template, brief, options).into_iter().map(text).collect();
    #[cfg(feature = "pdf")]
    {
        let (document, settings) = printed(template, brief, options);
        files.push(("pdf", pdf::text(&document.to_pdf(&settings).unwrap()).replace(FIRM, " ")));
    }
    files
}

/// The files of a document, as they are written; but PDF, which takes its time.
fn made(template: &Template, brief: &Brief, options: &Options) -> Vec<(&'static str, Vec<u8>)> {
    let (document, settings) = printed(template, brief, options);
    let (markdown, html) = (document.to_markdown(&settings).into_bytes(), document.to_html(&settings).into_bytes());
    vec![("md", markdown), ("html", html), ("docx", document.to_docx(&settings))]
}

/// A document of a brief, and what belongs to it.
fn printed(template: &Template, brief: &Brief, options: &Options) -> (Document, Settings) {
    let rendered = template::render(template, brief, options).unwrap_or_else(|error| panic!("{}: {error}", template.name));
    let document = Document::read(&rendered.markdown);
    (document, brief::cli::settings(rendered, options.draft, Look::default(), true, None))
}

/// What a reader of an HTML page sees: no tags, no style sheet, entities resolved.
fn visible(html: &str) -> String {
    let body = html.split_once("<body>").map_or(html, |(_, body)| body).replace("<br>", "\n");
    let mut text = String::new();
    for (i, piece) in body.split('<').enumerate() {
        text.push_str(if i == 0 { piece } else { piece.split_once('>').map_or("", |(_, text)| text) });
    }
    text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&")
}

/// Settings of a document, each with a mark of its own.
fn settings() -> Settings {
    Settings {
        title: "All <elements>".to_owned(),
        language: "en-GB".to_owned(),
        author: "A & B".to_owned(),
        date: "2027-01-04".to_owned(),
        reference: "REF 1".to_owned(),
        footer: "REF 1 · Revision 2 · Fingerprint ab12cd34".to_owned(),
        mark: "Draft".to_owned(),
        source: "title = \"All \\u003Celements>\"\n".to_owned(),
        ..Settings::default()
    }
}

/// A brief in which every field that `give` has a value for is set, with one item in every list of tables.
fn every_field(give: impl Fn(usize, &Field) -> Option<String>) -> Brief {
    let mut brief = Brief::default();
    for (i, field) in Shape::get().fields.iter().enumerate() {
        if let Some(value) = give(i, field) {
            brief.set(&field.first(), &value).unwrap_or_else(|error| panic!("{}: {error}", field.path));
        }
    }
    brief
}

/// A value of a field that is like no other in the brief, and how it is printed.
fn marker(i: usize, field: &Field) -> (String, String) {
    let same = |text: String| (text.clone(), text);
    let day = format!("20{:02}-{:02}-{:02}", 30 + i % 60, 1 + i % 12, 1 + i % 28);
    let month = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ][i % 12];
    let date = format!("{} {month} 20{:02}", 1 + i % 28, 30 + i % 60);
    match &field.kind {
        FieldKind::Text | FieldKind::Prose => same(format!("Xmark{i}x")),
        FieldKind::Integer if field.path == "requirement.importance" => ("4".into(), "Importance 4 of 5".into()),
        FieldKind::Integer => same(format!("{}", 7000 + i)),
        FieldKind::Bool => same("true".into()),
        FieldKind::Word(words) => same(words[0].0.to_owned()),
        FieldKind::Value(format) => match *format {
            "date" | "day" => (day, date),
            "duration" => same(format!("{} days", 7000 + i)),
            "rate" => same(format!("{} things per week", 7000 + i)),
            "effort" => same(format!("{} minutes per thing", 7000 + i)),
            "share" => same(format!("{}.5 %", 10 + i % 80)),
            "money" | "share-or-money" => (format!("EUR {}", 70_000 + i), format!("EUR 70,{i:03}")),
            "hours" => same(format!("Mon-Fri 0{}:{:02}-17:00", i % 10, i % 60)),
            "cadence" => (format!("monthly on the {}th", 4 + i % 17), format!("Monthly on the {}th", 4 + i % 17)),
            other => panic!("no marker for the value format {other}"),
        },
    }
}
