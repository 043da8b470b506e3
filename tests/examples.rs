//! The shipped examples, which are also the starters.

use brief::check::{Options, check};
use brief::diagnostic::Level;
use brief::document::{Document, Settings};
use brief::model::{Brief, FieldKind, Path, Shape};
use brief::source::{read, write};
use brief::template::{self, Audience, BUILT_IN, render};

fn examples() -> Vec<(String, String)> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/examples");
    let mut all: Vec<(String, String)> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "toml"))
        .map(|path| (path.file_name().unwrap().to_string_lossy().into_owned(), std::fs::read_to_string(path).unwrap()))
        .collect();
    all.sort();
    assert!(all.len() >= 6, "an example is missing: {:?}", all.iter().map(|(name, _)| name).collect::<Vec<_>>());
    all
}

#[test]
fn examples_are_read_whole() {
    for (name, text) in examples() {
        let source = read(&text);
        assert!(source.findings.is_empty(), "{name}: {:#?}", source.findings);
        assert_eq!(read(&write(&source.brief)).brief, source.brief, "{name}");
    }
}

#[test]
fn the_complete_examples_are_clean_and_the_minimal_one_has_no_error() {
    let options = Options { today: "2026-11-22".parse().ok(), stage: None };
    for (name, text) in examples() {
        let least = if name == "minimal.toml" { Level::Error } else { Level::Warning };
        let findings = check(&read(&text), &options);
        let grave: Vec<&str> = findings.iter().filter(|finding| finding.level >= least).map(|one| one.message.as_str()).collect();
        assert!(grave.is_empty(), "{name}: {grave:#?}");
    }
}

/// Marks the text of every private field that an example has, and looks for the marks in what is rendered.
#[test]
fn no_private_value_of_an_example_is_printed() {
    for (name, text) in examples() {
        let mut brief = read(&text).brief;
        let mut marks = Vec::new();
        let private: Vec<Path> = private_fields(&brief);
        for (number, path) in private.iter().enumerate() {
            let kind = &Shape::get().field(&path.field()).unwrap().kind;
            let mark = match kind {
                FieldKind::Text | FieldKind::Prose => format!("mark{number}mark"),
                FieldKind::Value("money") => format!("98{number}76.54"),
                _ => continue,
            };
            brief.set(path, &mark).unwrap();
            marks.push((path.to_string(), mark));
        }
        assert!(marks.len() > 10 || name == "minimal.toml", "{name}: {marks:?}");
        for paper in BUILT_IN.iter().filter(|paper| paper.head().unwrap().audience != Audience::Client) {
            let rendered = render(paper, &brief, &template::Options { draft: true, pay: true }).unwrap();
            let document = Document::read(&rendered.markdown);
            let (title, language, footer) = (rendered.title, rendered.language, rendered.footer);
            let settings = Settings { title, language, footer, ..Settings::default() };
            for printed in [document.to_markdown(&settings), document.to_html(&settings)] {
                assert!(printed.contains(&brief.brief.title), "{name}: {}", paper.name);
                for (path, mark) in &marks {
                    let whole = mark.split('.').next().unwrap();
                    assert!(!printed.contains(whole), "{name}: {path} is printed in {}", paper.name);
                }
            }
        }
    }
}

/// The paths of all private fields that are given.
fn private_fields(brief: &Brief) -> Vec<Path> {
    let tree = brief.tree();
    let mut found = Vec::new();
    for field in Shape::get().fields.iter().filter(|field| field.path.split('.').any(|key| key == "private")) {
        let mut paths = vec![Path::default()];
        for key in field.path.split('.') {
            paths = paths
                .into_iter()
                .flat_map(|path| {
                    let path = path.key(key);
                    match Shape::get().table(&path.field()).is_some_and(|table| table.repeated) {
                        true => (0..tree.count(&path)).map(|i| path.item(i)).collect(),
                        false => vec![path],
                    }
                })
                .collect();
        }
        found.extend(paths.into_iter().filter(|path| tree.get(path).is_some()));
    }
    found
}

/// A yardstick that stops half-way measures nothing.
#[test]
fn the_bare_program_of_the_benchmark_prints_the_whole_example() {
    let table: toml::Table = include_str!("../examples/customer-email.toml").parse().unwrap();
    let mut tera = tera::Tera::default();
    tera.add_raw_template("bare.md", include_str!("../benches/bare.md")).unwrap();
    let printed = tera.render("bare.md", &tera::Context::from_serialize(&table).unwrap()).unwrap();
    let glossary = table["glossary"].as_array().unwrap().last().unwrap();
    assert!(printed.contains(glossary["meaning"].as_str().unwrap()), "{printed}");
}
