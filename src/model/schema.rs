//! The JSON Schema of the format, and the table of its fields, both derived from the structs.

use std::sync::OnceLock;

use schemars::Schema;
use schemars::generate::SchemaSettings;
use serde_json::{Map, Value, json};

use super::{Brief, Path};

/// What a field holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FieldKind {
    /// Plain text.
    Text,
    /// Text that may be Markdown.
    Prose,
    /// A whole number.
    Integer,
    /// Yes or no.
    Bool,
    /// One of some words, each with what it means.
    Word(Vec<(String, String)>),
    /// Text in a grammar of its own, by its format in the JSON Schema: `date`, `day`, `duration`, `rate`, `effort`, `share`,
    /// `money`, `share-or-money`, `hours` or `cadence`.
    Value(String),
}

/// One field of the format.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    /// Path without item numbers, such as `process.step.owner`.
    pub path: String,
    /// What it holds, or what each item of it holds.
    pub kind: FieldKind,
    /// Whether it is a list.
    pub list: bool,
    /// What it means.
    pub doc: String,
}

impl Field {
    /// Its path in the first item of every list of tables on the way to it.
    pub fn first(&self) -> Path {
        let mut path = String::new();
        for key in self.path.split('.') {
            path.push_str(key);
            let repeated = Shape::get().table(&Path::new(&path).field()).is_some_and(|table| table.repeated);
            path.push_str(if repeated { ".1." } else { "." });
        }
        Path::new(&path)
    }
}

/// One table of the format.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// Path without item numbers, such as `process.step`; empty for the file itself.
    pub path: String,
    /// Whether there may be many, as in `[[process.step]]`.
    pub repeated: bool,
    /// What it means.
    pub doc: String,
    /// Its keys, in the order of the format.
    pub keys: Vec<String>,
}

/// All fields and tables of the format, in its order.
#[derive(Debug, Clone, Default)]
pub struct Shape {
    /// Every leaf.
    pub fields: Vec<Field>,
    /// Every table, the file itself first.
    pub tables: Vec<Table>,
}

impl Shape {
    /// The shape of the format.
    pub fn get() -> &'static Self {
        static SHAPE: OnceLock<Shape> = OnceLock::new();
        SHAPE.get_or_init(|| {
            let mut shape = Self::default();
            let root = root();
            shape.walk(root.as_value(), "", root.as_value(), false, "");
            shape
        })
    }

    /// The field at a path without item numbers.
    pub fn field(&self, path: &str) -> Option<&Field> {
        self.fields.iter().find(|field| field.path == path)
    }

    /// The table at a path without item numbers.
    pub fn table(&self, path: &str) -> Option<&Table> {
        self.tables.iter().find(|table| table.path == path)
    }

    fn walk(&mut self, root: &Value, path: &str, schema: &Value, list: bool, doc: &str) {
        let schema = resolved(root, without_null(schema));
        let own = schema["description"].as_str().unwrap_or_default();
        let doc = if doc.is_empty() { own } else { doc };
        if let Some(properties) = schema["properties"].as_object() {
            let keys = properties.keys().cloned().collect();
            self.tables.push(Table { path: path.to_owned(), repeated: list, doc: doc.to_owned(), keys });
            for (key, inner) in properties {
                let dot = if path.is_empty() { "" } else { "." };
                let doc = inner["description"].as_str().unwrap_or_default();
                self.walk(root, &format!("{path}{dot}{key}"), inner, false, doc);
            }
        } else if schema["type"] == "array" {
            self.walk(root, path, &schema["items"], true, doc);
        } else {
            self.fields.push(Field { path: path.to_owned(), kind: kind(schema), list, doc: doc.to_owned() });
        }
    }
}

fn root() -> Schema {
    SchemaSettings::draft2020_12().into_generator().into_root_schema_for::<Brief>()
}

/// What a reference such as `#/$defs/Process` refers to; anything else is itself.
fn resolved<'a>(root: &'a Value, schema: &'a Value) -> &'a Value {
    let place = schema["$ref"].as_str().and_then(|place| place.strip_prefix('#'));
    place.and_then(|place| root.pointer(place)).unwrap_or(schema)
}

/// The part of a schema that is not `null`: what an optional field holds when it is given.
fn without_null(schema: &Value) -> &Value {
    let is_null = |schema: &Value| schema["type"] == "null";
    schema["anyOf"].as_array().and_then(|parts| parts.iter().find(|part| !is_null(part))).unwrap_or(schema)
}

fn kind(schema: &Value) -> FieldKind {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    if let Some(words) = schema["oneOf"].as_array() {
        return FieldKind::Word(words.iter().map(|word| (text(&word["const"]), text(&word["description"]))).collect());
    }
    let is =
        |name: &str| schema["type"] == name || schema["type"].as_array().is_some_and(|all| all.iter().any(|one| one == name));
    match schema["format"].as_str() {
        _ if is("integer") => FieldKind::Integer,
        _ if is("boolean") => FieldKind::Bool,
        Some("prose") => FieldKind::Prose,
        Some(format) => FieldKind::Value(format.to_owned()),
        None => FieldKind::Text,
    }
}

/// The JSON Schema of a brief, as editors use it.
pub fn json_schema() -> Value {
    let mut schema = root().to_value();
    schema["title"] = json!("Brief");
    tidy(&mut schema);
    schema
}

/// TOML has no null, and an empty text stands for what is not given: the schema of each value says so.
fn tidy(schema: &mut Value) {
    match schema {
        Value::Object(object) => {
            tidy_object(object);
            object.values_mut().for_each(tidy);
        }
        Value::Array(items) => items.iter_mut().for_each(tidy),
        _ => {}
    }
}

fn tidy_object(object: &mut Map<String, Value>) {
    object.remove("default");
    if let Some(Value::Array(types)) = object.get_mut("type") {
        types.retain(|name| name != "null");
        if let [only] = types.as_slice() {
            let only = only.clone();
            object.insert("type".into(), only);
        }
    }
    if let Some(Value::Array(parts)) = object.get_mut("anyOf") {
        for part in parts.iter_mut().filter(|part| part["type"] == "null") {
            *part = json!({ "const": "", "description": "Not given." });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_every_sort_of_field() {
        let shape = Shape::get();
        let kind = |path: &str| shape.field(path).unwrap_or_else(|| panic!("{path}")).kind.clone();
        assert_eq!(kind("brief.title"), FieldKind::Text);
        assert_eq!(kind("brief.objective"), FieldKind::Prose);
        assert_eq!(kind("brief.date"), FieldKind::Value("date".into()));
        assert_eq!(kind("process.volume"), FieldKind::Value("rate".into()));
        assert_eq!(kind("private.budget"), FieldKind::Value("money".into()));
        assert_eq!(kind("requirement.importance"), FieldKind::Integer);
        assert_eq!(kind("process.private.core"), FieldKind::Bool);
        assert!(
            matches!(kind("payment.model"), FieldKind::Word(words) if words[0] == ("fixed".into(), "One price for the whole work.".into()))
        );
        assert!(shape.field("brief.out_of_scope").unwrap().list);
        assert!(shape.table("process.step").unwrap().repeated);
        assert!(shape.table("data").unwrap().keys.contains(&"never_share".to_owned()));
        assert!(shape.fields.iter().all(|field| !field.doc.is_empty()));
    }
}
