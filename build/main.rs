//! Tables of constants that the program would otherwise work out at every start.

mod measure;
mod shape;

use std::path::Path;

fn main() {
    let (lexicon, vocabulary) = measure::sources(&read("src/measure/lexicon.toml"), &read("src/measure/grammar.toml"))
        .unwrap_or_else(|error| panic!("the words of src/measure: {error}"));
    write("lexicon.rs", &lexicon);
    write("vocabulary.rs", &vocabulary);
    let shape = shape::source(&read("brief.schema.json")).unwrap_or_else(|error| panic!("brief.schema.json: {error}"));
    write("shape.rs", &shape);
}

fn read(file: &str) -> String {
    println!("cargo::rerun-if-changed={file}");
    std::fs::read_to_string(file).unwrap_or_else(|error| panic!("{file}: {error}"))
}

fn write(name: &str, text: &str) {
    let folder = std::env::var_os("OUT_DIR").expect("cargo sets OUT_DIR");
    let path = Path::new(&folder).join(name);
    std::fs::write(&path, text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
}
