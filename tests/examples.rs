//! The shipped examples, which are also the starters.

use brief::source::{read, write};

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
