//! The committed JSON Schema is the one of the format, and an outsider agrees that the examples follow it.

use serde_json::Value;

const PATH: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/brief.schema.json");

fn examples() -> impl Iterator<Item = (String, Value)> {
    let folder = std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/examples")).unwrap();
    folder.map(|entry| {
        let path = entry.unwrap().path();
        let table: toml::Table = std::fs::read_to_string(&path).unwrap().parse().unwrap();
        (path.display().to_string(), plain(toml::Value::Table(table)))
    })
}

/// TOML as JSON the way editors see it: dates are their text.
fn plain(value: toml::Value) -> Value {
    match value {
        toml::Value::Datetime(date) => Value::String(date.to_string()),
        toml::Value::Array(items) => items.into_iter().map(plain).collect(),
        toml::Value::Table(table) => Value::Object(table.into_iter().map(|(key, value)| (key, plain(value))).collect()),
        other => serde_json::to_value(other).unwrap(),
    }
}

#[test]
fn the_committed_schema_is_up_to_date() {
    let derived = format!("{:#}\n", brief::model::json_schema());
    if std::env::var_os("SNAPSHOTS").is_some_and(|value| value == "overwrite") {
        std::fs::write(PATH, &derived).unwrap();
    }
    let committed = std::fs::read_to_string(PATH).unwrap_or_default();
    assert!(committed == derived, "brief.schema.json is out of date: SNAPSHOTS=overwrite cargo test --test schema");
}

#[test]
fn the_schema_takes_every_example() {
    let schema = jsonschema::validator_for(&brief::model::json_schema()).unwrap();
    for (name, example) in examples() {
        let errors: Vec<String> =
            schema.iter_errors(&example).map(|error| format!("{}: {error}", error.instance_path())).collect();
        assert!(errors.is_empty(), "{name}: {errors:#?}");
    }
}

#[test]
fn the_schema_refuses_what_the_reader_refuses() {
    let schema = jsonschema::validator_for(&brief::model::json_schema()).unwrap();
    for text in ["titel = 1", "[brief]\ntitle = 5", "[payment]\nmodel = \"barter\"", "[requirement]\nid = \"R1\""] {
        assert!(!schema.is_valid(&plain(text.parse::<toml::Table>().unwrap().into())), "{text}");
        assert!(!brief::source::read(text).findings.is_empty(), "{text}");
    }
    for text in ["[brief]\nstatus = \"\"\ndate = \"\"", "[data]\nbreach_notice = \"\"", "[payment]\nrate = 0"] {
        assert!(schema.is_valid(&plain(text.parse::<toml::Table>().unwrap().into())), "{text}");
        assert!(brief::source::read(text).findings.is_empty(), "{text}");
    }
}
