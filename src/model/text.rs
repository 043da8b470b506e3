//! What every value that is written as text has in common: it parses itself, prints one canonical spelling, and describes
//! itself to the JSON Schema.

/// A text that does not follow the grammar of its value: what was expected, with examples.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ValueError {
    /// What kind of value was expected, such as `a duration`.
    pub expected: &'static str,
    /// Spellings that would have been accepted.
    pub examples: &'static [&'static str],
    /// The text as it was given.
    pub given: String,
}

impl std::fmt::Display for ValueError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "cannot read `{}` as {}, such as ", self.given.trim(), self.expected)?;
        for (i, example) in self.examples.iter().enumerate() {
            write!(f, "{}`{example}`", if i == 0 { "" } else { " or " })?;
        }
        Ok(())
    }
}

impl std::error::Error for ValueError {}

/// Gives a value type its reading from text, and what [`text_form`] gives it.
///
/// The type brings `Display` (the canonical spelling) and `fn parse(&str) -> Option<Self>`.
macro_rules! text_value {
    ($name:ident, $format:literal, $expected:literal, $examples:expr) => {
        impl std::str::FromStr for $name {
            type Err = $crate::model::ValueError;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Self::parse(text.trim()).ok_or_else(|| $crate::model::ValueError {
                    expected: $expected,
                    examples: &$examples,
                    given: text.to_owned(),
                })
            }
        }

        $crate::model::text::text_form!($name, $format, $expected, $examples);
    };
}
pub(super) use text_value;

/// Gives a value type that reads and prints itself its serde form (a string) and its JSON Schema.
macro_rules! text_form {
    ($name:ident, $format:literal, $expected:expr, $examples:expr) => {
        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = $crate::model::text::string_or_date(deserializer, $expected)?;
                text.parse().map_err(serde::de::Error::custom)
            }
        }

        impl schemars::JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }
            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!({ "type": "string", "format": $format, "examples": $examples })
            }
        }
    };
}
pub(super) use text_form;

/// Reads a string; a TOML date, which formats hand over as a map of one entry, is read as its text.
pub(super) fn string_or_date<'de, D: serde::Deserializer<'de>>(
    deserializer: D,
    expected: &'static str,
) -> Result<String, D::Error> {
    struct TextVisitor(&'static str);

    impl<'de> serde::de::Visitor<'de> for TextVisitor {
        type Value = String;

        fn expecting(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
            f.write_str(self.0)
        }
        fn visit_str<E>(self, text: &str) -> Result<String, E> {
            Ok(text.to_owned())
        }
        // numbers are read as their text, so that `aql = 95` is told what is missing rather than that it has the wrong type
        fn visit_i64<E>(self, number: i64) -> Result<String, E> {
            Ok(number.to_string())
        }
        fn visit_u64<E>(self, number: u64) -> Result<String, E> {
            Ok(number.to_string())
        }
        fn visit_f64<E>(self, number: f64) -> Result<String, E> {
            Ok(number.to_string())
        }
        fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<String, A::Error> {
            match map.next_entry::<String, String>()? {
                Some((key, text)) if key.starts_with("$__toml") => Ok(text),
                _ => Err(serde::de::Error::invalid_type(serde::de::Unexpected::Map, &self)),
            }
        }
    }

    deserializer.deserialize_any(TextVisitor(expected))
}
