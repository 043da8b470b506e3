//! Reads a brief, with all its shape mistakes in one run.

use std::ops::Range;

use serde::Deserialize;
use toml::Spanned;
use toml::de::{DeTable, DeValue, Deserializer};

use super::places::Places;
use super::shape;
use crate::diagnostic::Finding;
use crate::model::{Brief, Format, Path, Segment};

/// More mistakes than this are not looked for: each costs one more reading of the file.
const MOST_MISTAKES: usize = 200;

/// A brief as it was read: what could be understood of it, where everything stands, and what is wrong with its shape.
#[derive(Debug, Clone, Default)]
pub struct Source {
    /// What could be understood.
    pub brief: Brief,
    /// The text as it was read, comments included.
    pub text: String,
    /// Where every key stands.
    pub places: Places,
    /// Shape mistakes in the order of the file; after a syntax error only the syntax errors.
    pub findings: Vec<Finding>,
    /// Whether the text is TOML at all; if not, the brief is empty.
    pub is_toml: bool,
    /// Whether the brief is that of the text, save for what the findings name; if not, as in a newer format, it is empty.
    pub is_brief: bool,
}

/// Reads a brief from TOML text.
pub fn read(text: &str) -> Source {
    let (table, errors) = DeTable::parse_recoverable(text);
    if !errors.is_empty() {
        let findings = errors.iter().map(|error| shape::syntax_error(error, text)).collect();
        return Source { findings, text: text.to_owned(), ..Source::default() };
    }
    let places = Places::of(table.get_ref());
    let mut findings = Vec::new();
    if let Some(finding) = newer_format(table.get_ref()) {
        return Source { findings: vec![finding], text: text.to_owned(), places, is_toml: true, ..Source::default() };
    }
    let (span, mut table) = (table.span(), table.into_inner());
    drop_empty(&mut table);
    let mut is_brief = true;
    let brief = loop {
        let error = match Brief::deserialize(Deserializer::from(Spanned::new(span.clone(), table.clone()))) {
            Ok(brief) => break brief,
            Err(error) => error,
        };
        // an error that cannot be found in the file would come back for ever
        let removed = error.span().and_then(|at| take_out(&mut table, &Path::default(), &places, &at));
        let Some((path, given)) = removed.filter(|_| findings.len() < MOST_MISTAKES) else {
            findings.push(shape::other(&error));
            is_brief = false;
            break Brief::default();
        };
        findings.push(shape::mistake(&error, &path, &given, &places, text));
    };
    findings.sort_by_key(Finding::offset);
    Source { brief, text: text.to_owned(), places, findings, is_toml: true, is_brief }
}

/// A file in a format that this program does not know yet: it must not be read as if it were the old one.
fn newer_format(table: &DeTable) -> Option<Finding> {
    let format = table.get("format")?;
    let version: u32 = format.get_ref().as_integer()?.as_str().parse().ok()?;
    (version > Format::CURRENT.0).then(|| shape::newer_format(version, format.span()))
}

/// Takes out what is not given: an empty text is tolerated in place of any value.
fn drop_empty(table: &mut DeTable) {
    let empty: Vec<_> =
        table.iter().filter(|(_, value)| value.get_ref().as_str() == Some("")).map(|(key, _)| key.clone()).collect();
    for key in &empty {
        table.remove(key);
    }
    for (_, value) in table.iter_mut() {
        drop_empty_in(value.get_mut());
    }
}

fn drop_empty_in(value: &mut DeValue) {
    match value {
        DeValue::Table(table) => drop_empty(table),
        DeValue::Array(items) => items.iter_mut().for_each(|item| drop_empty_in(item.get_mut())),
        _ => {}
    }
}

/// What was taken out of a table because it could not be read.
pub(super) enum Given {
    /// A key that the format does not have.
    Key,
    /// A value of the wrong kind: what TOML calls its type.
    Value(&'static str),
}

/// Takes the smallest entry that covers the bytes `at` out of the table and says where it was.
fn take_out(table: &mut DeTable, path: &Path, places: &Places, at: &Range<usize>) -> Option<(Path, Given)> {
    let covers = |span: Range<usize>| span.start <= at.start && at.end <= span.end;
    for (key, value) in table.iter_mut() {
        if let Some(found) = take_out_of_value(value.get_mut(), &path.key(key.get_ref()), places, at) {
            return Some(found);
        }
    }
    let by_key = table.keys().find(|key| key.span() == *at).cloned();
    if let Some(key) = by_key {
        table.remove(&key);
        return Some((path.key(key.get_ref()), Given::Key));
    }
    let (key, value) = table.iter().find(|(_, value)| covers(value.span()))?;
    let (key, given) = (key.clone(), Given::Value(value.get_ref().type_str()));
    table.remove(&key);
    Some((path.key(key.get_ref()), given))
}

fn take_out_of_value(value: &mut DeValue, path: &Path, places: &Places, at: &Range<usize>) -> Option<(Path, Given)> {
    match value {
        DeValue::Table(table) => take_out(table, path, places, at),
        DeValue::Array(items) => {
            for (i, item) in items.iter_mut().enumerate() {
                if let Some(found) = take_out_of_value(item.get_mut(), &path.item(i), places, at) {
                    return Some(found);
                }
            }
            let bad = items.iter().find(|item| item.span() == *at && !item.get_ref().is_table())?;
            let given = Given::Value(bad.get_ref().type_str());
            *items = items.clone().into_iter().filter(|item| item.span() != *at).collect();
            // the number of the item in the file: mistakes before it may have been taken out already
            let number = (0..).take_while(|i| places.get(&path.item(*i)).is_some_and(|place| place.value != *at)).count();
            Some((path.item(number), given))
        }
        _ => None,
    }
}

/// Whether a path leads to an item of a list.
pub(super) fn last_is_item(path: &Path) -> bool {
    matches!(path.0.last(), Some(Segment::Item(_)))
}
