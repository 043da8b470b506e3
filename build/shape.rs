//! The fields and tables of the format, out of `brief.schema.json`, as tables of constants.

use serde_json::Value;

/// The source of the tables in `src/model/shape.rs`.
pub fn source(schema: &str) -> Result<String, serde_json::Error> {
    let root: Value = serde_json::from_str(schema)?;
    let mut shape = Shape { root: &root, fields: Vec::new(), tables: Vec::new() };
    shape.walk("", &root, false, "");
    let source = list("FIELDS", "Field", &shape.fields) + &list("TABLES", "Table", &shape.tables);
    Ok(source + &by_path("FIELDS_BY_PATH", &shape.fields) + &by_path("TABLES_BY_PATH", &shape.tables))
}

/// A path and the constant that stands for what is there.
type Entry = (String, String);

struct Shape<'a> {
    root: &'a Value,
    fields: Vec<Entry>,
    tables: Vec<Entry>,
}

impl<'a> Shape<'a> {
    fn walk(&mut self, path: &str, schema: &'a Value, repeated: bool, doc: &str) {
        let schema = self.resolved(given(schema));
        let doc = if doc.is_empty() { text(&schema["description"]) } else { doc };
        if let Some(properties) = schema["properties"].as_object() {
            let keys: Vec<&String> = properties.keys().collect();
            let table = format!("Table {{ path: {path:?}, repeated: {repeated}, doc: {doc:?}, keys: &{keys:?} }}");
            self.tables.push((path.to_owned(), table));
            for (key, inner) in properties {
                let dot = if path.is_empty() { "" } else { "." };
                self.walk(&format!("{path}{dot}{key}"), inner, false, text(&inner["description"]));
            }
        } else if schema["type"] == "array" {
            self.walk(path, &schema["items"], true, doc);
        } else {
            let kind = kind(schema);
            let field = format!("Field {{ path: {path:?}, kind: FieldKind::{kind}, list: {repeated}, doc: {doc:?} }}");
            self.fields.push((path.to_owned(), field));
        }
    }

    /// What a reference such as `#/$defs/Process` refers to; anything else is itself.
    fn resolved(&self, schema: &'a Value) -> &'a Value {
        let place = schema["$ref"].as_str().and_then(|place| place.strip_prefix('#'));
        place.and_then(|place| self.root.pointer(place)).unwrap_or(schema)
    }
}

/// What an optional field holds when it is given: the schema beside the empty text that stands for nothing.
fn given(schema: &Value) -> &Value {
    let parts = schema["anyOf"].as_array();
    parts.and_then(|parts| parts.iter().find(|part| part["const"] != "")).unwrap_or(schema)
}

/// The kind of a field, as a variant of `FieldKind`.
fn kind(schema: &Value) -> String {
    if let Some(words) = schema["oneOf"].as_array() {
        let words: Vec<(&str, &str)> = words.iter().map(|word| (text(&word["const"]), text(&word["description"]))).collect();
        return format!("Word(&{words:?})");
    }
    match (text(&schema["type"]), schema["format"].as_str()) {
        ("integer", _) => "Integer".to_owned(),
        ("boolean", _) => "Bool".to_owned(),
        (_, Some("prose")) => "Prose".to_owned(),
        (_, Some(format)) => format!("Value({format:?})"),
        (_, None) => "Text".to_owned(),
    }
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

fn list(name: &str, of: &str, entries: &[Entry]) -> String {
    let constants: String = entries.iter().map(|(_, constant)| format!("{constant},\n")).collect();
    format!("static {name}: [{of}; {}] = [\n{constants}];\n", entries.len())
}

/// The places of the entries in the order of their paths, to look one up by halves.
fn by_path(name: &str, entries: &[Entry]) -> String {
    let mut places: Vec<usize> = (0..entries.len()).collect();
    places.sort_by_key(|place| &entries[*place].0);
    format!("static {name}: [usize; {}] = {places:?};\n", places.len())
}
