//! Writes a brief as TOML that a person would have written: no empty keys, dates as dates, tables as headers.

use toml::{Table, Value};
use toml_edit::visit_mut::VisitMut;
use toml_edit::{Array, DocumentMut};

use crate::model::{Brief, FieldKind, Shape};

/// The first line of a new file: editors that know it (Taplo, Even Better TOML) complete and check by the JSON Schema.
pub const SCHEMA_LINE: &str = "#:schema ./brief.schema.json";

/// The brief as TOML text.
pub fn write(brief: &Brief) -> String {
    let table = tree(brief);
    let body = toml::to_string_pretty(&table).unwrap_or_default();
    let Ok(mut document) = body.parse::<DocumentMut>() else { return format!("{SCHEMA_LINE}\n{body}") };
    ShortLists.visit_document_mut(&mut document);
    format!("{SCHEMA_LINE}\n{document}")
}

/// The brief as a tree of TOML values, without what is not given.
pub(super) fn tree(brief: &Brief) -> Table {
    // a brief is plain values with text keys: there is nothing that TOML could refuse
    let mut table = Table::try_from(brief).unwrap_or_default();
    tidy("", &mut table);
    table
}

/// Puts a list that fits on one line on one line.
struct ShortLists;

impl VisitMut for ShortLists {
    fn visit_array_mut(&mut self, list: &mut Array) {
        let mut short = list.clone();
        short.fmt();
        short.set_trailing("");
        short.set_trailing_comma(false);
        if short.to_string().chars().count() <= 100 {
            *list = short;
            list.decor_mut().set_prefix(" ");
        }
    }
}

/// Leaves out what is not given and turns the text of dates into TOML dates.
fn tidy(path: &str, table: &mut Table) {
    let dot = if path.is_empty() { "" } else { "." };
    for (key, value) in table.iter_mut() {
        tidy_value(&format!("{path}{dot}{key}"), value);
    }
    table.retain(|_, value| match value {
        Value::String(text) => !text.is_empty(),
        Value::Array(items) => !items.is_empty(),
        Value::Table(table) => !table.is_empty(),
        _ => true,
    });
}

fn tidy_value(path: &str, value: &mut Value) {
    match value {
        Value::Table(table) => tidy(path, table),
        Value::Array(items) => items.iter_mut().for_each(|item| tidy_value(path, item)),
        // most text is told from a date by its length alone
        Value::String(text) if text.len() == 10 && is_day(path) => {
            if let Ok(date) = text.parse() {
                *value = Value::Datetime(date);
            }
        }
        _ => {}
    }
}

fn is_day(path: &str) -> bool {
    let kind = Shape::get().field(path).map(|field| &field.kind);
    matches!(kind, Some(FieldKind::Value("date" | "day")))
}
