//! Every field that a provider may see is printed.

use brief::model::{FieldKind, Shape};
use brief::template::{Audience, BUILT_IN, Options, view};

use super::{all_formats, every_field, formats_of, marker, visible};

/// Fields that are not printed as they are, each with the reason.
const ELSEWHERE: &[(&str, &str)] = &[
    ("format", "says how the file is read, and nothing about the work"),
    ("brief.language", "is the language of the whole document"),
    ("requirement.process", "is told by the name of the process, where there are several"),
    ("data.item.needed_for", "is told by the names of the processes"),
    ("process.id", "is what links point at; the reader is told the name"),
];

#[test]
fn every_leaf_is_printed() {
    let is_private = |path: &str| path.split('.').any(|key| key == "private") || path.starts_with("check.");
    let brief = every_field(|i, field| {
        let skipped = is_private(field.path) || field.path == "format" || field.path == "brief.language";
        (!skipped).then(|| marker(i, field).0)
    });
    for (format, text) in all_formats(&brief, false) {
        let text = if format == "html" { visible(&text) } else { text.replace("\\_", "_") };
        for (i, field) in Shape::get().fields.iter().enumerate() {
            let skipped = is_private(field.path) || ELSEWHERE.iter().any(|(path, _)| *path == field.path);
            // fixed words are told in other words; that each has some is tested beside them
            if skipped || matches!(field.kind, FieldKind::Word(_)) {
                continue;
            }
            let (_, printed) = marker(i, field);
            assert!(text.contains(&printed), "{} is not printed in {format} as {printed}:\n{text}", field.path);
        }
    }
}

/// Fields for the client alone that no document prints, each with the reason.
const UNPRINTED: &[(&str, &str)] = &[];

#[test]
fn what_only_the_client_knows_is_printed_for_the_client() {
    let brief = every_field(|i, field| (!["format", "brief.language"].contains(&field.path)).then(|| marker(i, field).0));
    let papers = BUILT_IN.iter().filter(|template| template.head().unwrap().audience == Audience::Client);
    let papers: Vec<String> = papers.map(|template| formats_of(template, &brief, &Options::default()).remove(1).1).collect();
    let text = visible(&papers.concat());
    for (i, field) in Shape::get().fields.iter().enumerate() {
        let private = field.path.split('.').any(|key| key == "private") || field.path.starts_with("check.");
        let told =
            matches!(field.kind, FieldKind::Word(_) | FieldKind::Bool) || UNPRINTED.iter().any(|(path, _)| *path == field.path);
        if private && !told {
            let (_, printed) = marker(i, field);
            assert!(text.contains(&printed), "{} is not printed as {printed}:\n{text}", field.path);
        }
    }
}

#[test]
fn every_fixed_word_makes_a_difference() {
    let base = |i: usize, field: &brief::model::Field| {
        (field.path != "format" && !field.path.split('.').any(|key| key == "private" || key == "check"))
            .then(|| marker(i, field).0)
    };
    for field in Shape::get().fields.iter().filter(|field| !field.path.contains("private")) {
        let FieldKind::Word(words) = &field.kind else { continue };
        let mut seen = std::collections::HashSet::new();
        for (word, _) in *words {
            let mut brief = every_field(base);
            brief.set(&field.first(), word).unwrap();
            assert!(seen.insert(all_formats(&brief, false).remove(0).1), "{} = {word} reads like another word", field.path);
        }
    }
}

#[test]
fn the_list_of_exceptions_is_not_longer_than_it_must_be() {
    for (path, _) in ELSEWHERE {
        assert!(Shape::get().field(path).is_some(), "there is no field {path}");
    }
}

#[test]
fn a_template_can_name_every_field_without_asking_first() {
    let view = view(&every_field(|i, field| (field.path != "format").then(|| marker(i, field).0)), Audience::Provider);
    for field in Shape::get().fields {
        if field.path.contains("private") || field.path.starts_with("check") {
            continue;
        }
        let found = field.path.split('.').try_fold(&view, |value, key| {
            let value = value.get(key)?;
            if value.is_array() && Shape::get().table(key_path(field.path, key)).is_some() { value.get(0) } else { Some(value) }
        });
        assert!(found.is_some(), "{}", field.path);
    }
}

/// The part of a path up to and with a key.
fn key_path<'a>(path: &'a str, key: &str) -> &'a str {
    path.find(key).map_or(path, |at| &path[..at + key.len()])
}
