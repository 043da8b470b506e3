//! The JSON Schema of the format, derived from the structs.

use schemars::generate::SchemaSettings;
use serde_json::{Map, Value, json};

use super::Brief;

/// The JSON Schema of a brief, as editors use it.
pub fn json_schema() -> Value {
    let mut schema = SchemaSettings::draft2020_12().into_generator().into_root_schema_for::<Brief>().to_value();
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
