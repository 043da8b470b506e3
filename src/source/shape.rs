//! What a file can get wrong in its shape, in words.

use std::ops::Range;

use super::guess::Guess;
use super::places::Places;
use super::read::{Given, last_is_item};
use crate::diagnostic::{Finding, Label, Level};
use crate::model::{FieldKind, Format, Path, Shape};

/// A kind of shape mistake. They are always errors and cannot be allowed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ShapeRule {
    /// Short code; numbers from 90 are kept for the shape of the file.
    pub code: &'static str,
    /// Name that says what is wrong.
    pub slug: &'static str,
    /// What it finds and what to do, as Markdown.
    pub page: &'static str,
}

macro_rules! shape_rules {
    ($($name:ident = $code:literal, $slug:literal;)+) => {
        $(const $name: ShapeRule =
            ShapeRule { code: $code, slug: $slug, page: include_str!(concat!("pages/", $slug, ".md")) };)+
        /// Every kind of shape mistake.
        pub const SHAPE_RULES: &[ShapeRule] = &[$($name),+];
    };
}

shape_rules! {
    SYNTAX = "TOM90", "not-toml";
    NEWER_FORMAT = "TOM91", "newer-format";
    UNKNOWN_KEY = "TOM92", "unknown-key";
    WRONG_TYPE = "TOM93", "wrong-type";
    UNKNOWN_WORD = "TOM94", "unknown-word";
    UNREADABLE_VALUE = "TOM95", "unreadable-value";
}

fn finding(rule: ShapeRule, message: String, label: Label, help: Option<String>) -> Finding {
    let (code, slug, level) = (rule.code.into(), rule.slug.into(), Level::Error);
    Finding { code, slug, level, message, labels: vec![label], help, edit: None, details: Default::default() }
}

pub(super) fn syntax_error(error: &toml::de::Error, text: &str) -> Finding {
    let end = text.len();
    let span = error.span().map_or(end..end, |span| span.start.min(end)..span.end.min(end));
    let span = if span.is_empty() { one_character(text, span.start) } else { span };
    let message = format!("this is not TOML: {}", error.message().trim().replace('\n', "; "));
    let help = "correct this first; the rest of the file is looked at once it is TOML".to_owned();
    finding(SYNTAX, message, Label { path: String::new(), span, text: String::new() }, Some(help))
}

/// The character at a place, or the last one where the text has ended: something to underline.
fn one_character(text: &str, at: usize) -> Range<usize> {
    let next = text.get(at..).and_then(|rest| rest.chars().next());
    let last = text.get(..at).and_then(|before| before.chars().next_back());
    match (next, last) {
        (Some(next), _) if next != '\n' => at..at + next.len_utf8(),
        (_, Some(last)) => at - last.len_utf8()..at,
        _ => at..at,
    }
}

pub(super) fn newer_format(version: u32, span: Range<usize>) -> Finding {
    let message = format!("format {version} is newer than this program, which reads format {}", Format::CURRENT.0);
    let label = Label { path: "format".into(), span, text: String::new() };
    finding(NEWER_FORMAT, message, label, Some("use a newer `brief`".to_owned()))
}

/// An error that has no place in the file.
pub(super) fn other(error: &toml::de::Error) -> Finding {
    let label = Label { path: String::new(), span: 0..0, text: String::new() };
    finding(WRONG_TYPE, error.message().to_owned(), label, None)
}

/// The mistake at a path, in words.
pub(super) fn mistake(error: &toml::de::Error, path: &Path, given: &Given, places: &Places, text: &str) -> Finding {
    let name = path.to_string();
    let place = places.get(path);
    let label = |span: Option<Range<usize>>| Label { path: name.clone(), span: span.unwrap_or(0..0), text: String::new() };
    let guess = Guess { text, places };
    let Given::Value(found) = given else {
        let (message, help) = unknown_key(path);
        let found = finding(UNKNOWN_KEY, message, label(place.map(|place| place.key.clone())), help);
        return Finding { edit: guess.key(path), ..found };
    };
    let span = place.map(|place| place.value.clone());
    let written = span.clone().and_then(|span| text.get(span)).unwrap_or_default();
    let field = Shape::get().field(&path.field());
    if let Some(FieldKind::Word(words)) = field.map(|field| &field.kind)
        && *found == "string"
    {
        let words: Vec<&str> = words.iter().map(|(word, _)| *word).collect();
        let written = written.trim_matches(['"', '\'']);
        let message = format!("`{written}` is not a word for `{}`", path.field());
        let help = format!("{}one of: {}", did_you_mean(written, &words), words.join(", "));
        return Finding { edit: guess.word(path, &words), ..finding(UNKNOWN_WORD, message, label(span), Some(help)) };
    }
    match error.message().split_once(", such as ") {
        Some((message, examples)) if message.starts_with("cannot read") => {
            let help = Some(format!("write it like {examples}"));
            let found = finding(UNREADABLE_VALUE, format!("{message} for `{}`", path.field()), label(span), help);
            Finding { edit: guess.spelling(path), ..found }
        }
        _ => {
            let (message, help) = wrong_type(path, found, written);
            Finding { edit: guess.type_of(path), ..finding(WRONG_TYPE, message, label(span), help) }
        }
    }
}

fn unknown_key(path: &Path) -> (String, Option<String>) {
    let key = path.last_key().unwrap_or_default();
    let table = path.parent().map(|parent| parent.field()).unwrap_or_default();
    let shape = Shape::get();
    let known = shape.table(&table).map(|table| table.keys).unwrap_or_default();
    let place = if table.is_empty() { "at the top of a brief".to_owned() } else { format!("in `{table}`") };
    let elsewhere = shape.tables.iter().find(|other| other.keys.contains(&key));
    let hint = match (nearest(key, known), elsewhere) {
        (Some(near), _) => format!("did you mean `{near}`? "),
        (None, Some(other)) => format!("did you mean `{}.{key}`? ", other.path),
        (None, None) => String::new(),
    };
    (format!("there is no `{key}` {place}"), Some(format!("{hint}{place} there are: {}", known.join(", "))))
}

fn wrong_type(path: &Path, found: &str, written: &str) -> (String, Option<String>) {
    let name = path.field();
    let shape = Shape::get();
    let shown = if last_is_item(path) { path.to_string() } else { name.clone() };
    let repeated = |name: &str| shape.table(name).is_some_and(|table| table.repeated);
    let expected = match shape.field(&name) {
        Some(field) if field.list && !last_is_item(path) => "a list".to_owned(),
        Some(field) => match &field.kind {
            FieldKind::Integer => "a whole number".to_owned(),
            FieldKind::Bool => "`true` or `false`".to_owned(),
            FieldKind::Value("money") => "a number, or text such as `\"GBP 120\"`".to_owned(),
            FieldKind::Value(format) => format!("a {}", format.replace("share-or-money", "share or a sum of money")),
            _ => "text".to_owned(),
        },
        None if repeated(&name) => format!("a table that may come several times, `[[{name}]]`"),
        None => format!("a table, `[{name}]`"),
    };
    let quoted = expected == "text" && !matches!(found, "array" | "table");
    let help = match (quoted, expected.as_str()) {
        (true, _) => Some(format!("put it in quotes: `\"{written}\"`")),
        (_, "a list") if found == "string" => Some(format!("put it in brackets: `[{written}]`")),
        _ => None,
    };
    (format!("`{shown}` must be {expected}, not {}", plain_type(found)), help)
}

/// TOML's names of its types, for people.
fn plain_type(found: &str) -> &str {
    match found {
        "string" => "text",
        "integer" | "float" => "a number",
        "boolean" => "`true` or `false`",
        "datetime" => "a date",
        "array" => "a list",
        "table" => "a table",
        other => other,
    }
}

/// "did you mean …? " with the nearest known word, or nothing.
fn did_you_mean(given: &str, known: &[&str]) -> String {
    nearest(given, known).map(|near| format!("did you mean `{near}`? ")).unwrap_or_default()
}

fn nearest<'a>(given: &str, known: &[&'a str]) -> Option<&'a str> {
    let scored = known.iter().map(|word| (strsim::jaro_winkler(&given.to_lowercase(), word), *word));
    scored.filter(|(score, _)| *score > 0.8).max_by(|a, b| a.0.total_cmp(&b.0)).map(|(_, word)| word)
}
