//! The table of rooms in ARCHITECTURE.md says the truth.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

struct Room {
    may_use: Vec<String>,
    crates: Vec<String>,
}

fn rooms() -> BTreeMap<String, Room> {
    let text = std::fs::read_to_string(Path::new(ROOT).join("ARCHITECTURE.md")).unwrap();
    let table = text.split("\n## ").find(|section| section.starts_with("Rooms")).unwrap();
    let words = |cell: &str| cell.split(',').map(|word| word.trim().to_owned()).filter(|word| word != "–").collect();
    table
        .lines()
        .filter(|line| line.starts_with("| `"))
        .map(|line| {
            let cells: Vec<&str> = line.trim_matches('|').split('|').map(str::trim).collect();
            (cells[0].trim_matches('`').to_owned(), Room { may_use: words(cells[2]), crates: words(cells[3]) })
        })
        .collect()
}

fn sources(path: &Path, found: &mut Vec<PathBuf>) {
    if path.is_dir() {
        for entry in std::fs::read_dir(path).unwrap() {
            sources(&entry.unwrap().path(), found);
        }
    } else if path.extension().is_some_and(|extension| extension == "rs") {
        found.push(path.to_owned());
    }
}

/// The code of a file, without comments and without its tests.
fn code(path: &Path) -> String {
    let text = std::fs::read_to_string(path).unwrap();
    let text = text.split("#[cfg(test)]").next().unwrap();
    text.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n")
}

/// The names of which `name::` occurs, as a word of its own.
fn names<'a>(code: &str, all: impl Iterator<Item = &'a str>) -> Vec<String> {
    let used = |name: &str| {
        code.match_indices(&format!("{name}::"))
            .any(|(at, _)| !code[..at].ends_with(|before: char| before.is_alphanumeric() || before == '_' || before == ':'))
    };
    all.filter(|name| used(name)).map(str::to_owned).collect()
}

/// What a code names of its own crate: `crate::check::…`, and each of `crate::{check, model::Path}`.
fn of_crate(code: &str) -> Vec<String> {
    let word = |text: &str| text.trim_start().chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect::<String>();
    let mut names = Vec::new();
    for rest in code.split("crate::").skip(1) {
        let Some(inside) = rest.strip_prefix('{') else {
            names.push(word(rest));
            continue;
        };
        let mut depth = 0;
        let mut start = 0;
        for (at, sign) in inside.char_indices() {
            match sign {
                '{' => depth += 1,
                ',' | '}' if depth == 0 => {
                    names.push(word(&inside[start..at]));
                    start = at + 1;
                    if sign == '}' {
                        break;
                    }
                }
                '}' => depth -= 1,
                _ => {}
            }
        }
    }
    names
}

#[test]
fn names_in_braces_are_seen() {
    let code = "use crate::{check, model::{Brief, Path}, report};\nuse crate::source::read;\nlet x = crate::cli::main();";
    assert_eq!(of_crate(code), ["check", "model", "report", "source", "cli"]);
}

#[test]
fn every_room_uses_only_what_the_table_allows() {
    let rooms = rooms();
    let manifest: toml::Table = std::fs::read_to_string(Path::new(ROOT).join("Cargo.toml")).unwrap().parse().unwrap();
    let dependencies: Vec<String> =
        manifest["dependencies"].as_table().unwrap().keys().map(|name| name.replace('-', "_")).collect();
    let mut wrong = Vec::new();
    for (name, room) in &rooms {
        let mut files = Vec::new();
        let folder = Path::new(ROOT).join("src").join(name);
        sources(if folder.is_dir() { folder } else { folder.with_extension("rs") }.as_path(), &mut files);
        assert!(!files.is_empty(), "the room `{name}` has no sources");
        for file in files {
            let code = code(&file);
            let ours: Vec<String> =
                of_crate(&code).into_iter().filter(|other| rooms.contains_key(other) && other != name).collect();
            let theirs = names(&code, dependencies.iter().map(String::as_str));
            let file = file.strip_prefix(ROOT).unwrap().display().to_string();
            let refused = |used: &[String], allowed: &[String]| -> Vec<String> {
                used.iter().filter(|one| !allowed.contains(one) && !allowed.contains(&"all".to_owned())).cloned().collect()
            };
            wrong.extend(refused(&ours, &room.may_use).iter().map(|other| format!("{file} reaches into `{other}`")));
            wrong.extend(refused(&theirs, &room.crates).iter().map(|other| format!("{file} uses the crate `{other}`")));
        }
    }
    wrong.dedup();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn only_one_file_knows_the_prompts() {
    let mut files = Vec::new();
    sources(&Path::new(ROOT).join("src"), &mut files);
    let know: Vec<_> = files.iter().filter(|file| code(file).contains("dialoguer::")).collect();
    assert_eq!(know, [&Path::new(ROOT).join("src/interview/terminal.rs")]);
}

#[test]
fn every_folder_of_sources_is_a_room() {
    let rooms = rooms();
    for entry in std::fs::read_dir(Path::new(ROOT).join("src")).unwrap() {
        let name = entry.unwrap().path().file_stem().unwrap().to_string_lossy().into_owned();
        assert!(["main", "lib"].contains(&name.as_str()) || rooms.contains_key(&name), "`{name}` is not in the table");
    }
}

#[test]
fn every_dependency_has_its_line() {
    let text = std::fs::read_to_string(Path::new(ROOT).join("ARCHITECTURE.md")).unwrap();
    let manifest: toml::Table = std::fs::read_to_string(Path::new(ROOT).join("Cargo.toml")).unwrap().parse().unwrap();
    let section = text.split("\n## ").find(|section| section.starts_with("Dependencies")).unwrap();
    let (table, rest) = section.split_once("\n\nFor tests: ").unwrap();
    let rows = table.lines().filter_map(|line| line.strip_prefix("| ")?.split(" |").next());
    let told: BTreeSet<&str> = rows.flat_map(|names| names.split(", ")).filter(|name| *name != "crate").collect();
    let mut needed: BTreeSet<&str> = manifest["dependencies"].as_table().unwrap().keys().map(String::as_str).collect();
    for system in manifest.get("target").and_then(|target| target.as_table()).into_iter().flat_map(|target| target.values()) {
        needed.extend(
            system.get("dependencies").and_then(|all| all.as_table()).into_iter().flat_map(|all| all.keys().map(String::as_str)),
        );
    }
    assert_eq!(told, needed, "the rows under Dependencies and Cargo.toml");
    let words: BTreeSet<&str> = rest.split(|c: char| !c.is_alphanumeric() && c != '-' && c != '_').collect();
    for name in manifest["dev-dependencies"].as_table().unwrap().keys() {
        assert!(words.contains(name.as_str()) || told.contains(name.as_str()), "{name} is not named under Dependencies");
    }
}
