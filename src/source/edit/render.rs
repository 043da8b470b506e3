//! New values, keys and tables as text.

use toml::{Table, Value};

/// A list that is longer than this in one line gets a line for each item.
const WIDEST_LIST: usize = 100;

/// Writes what is new in the manner of the file.
#[derive(Debug, Clone, Copy)]
pub(super) struct Render {
    /// How its lines end.
    pub eol: &'static str,
}

impl Render {
    /// A value as it stands behind a key.
    pub(super) fn value(self, value: &Value) -> String {
        let Value::Array(items) = value else { return self.item(value) };
        let texts: Vec<String> = items.iter().map(|item| self.item(item)).collect();
        let line = format!("[{}]", texts.join(", "));
        if line.chars().count() <= WIDEST_LIST {
            return line;
        }
        let lines: Vec<String> = texts.iter().map(|text| format!("    {text},{}", self.eol)).collect();
        format!("[{}{}]", self.eol, lines.concat())
    }

    /// A value within brackets or braces.
    pub(super) fn item(self, value: &Value) -> String {
        match value {
            // TOML keeps the ends of lines as they are: in a file with others than ours they are written as escapes
            Value::String(text) if self.eol != "\n" && text.contains('\n') => one_line(text),
            Value::Table(table) => {
                let entries: Vec<String> = table.iter().map(|(key, value)| format!("{key} = {}", self.item(value))).collect();
                if entries.is_empty() { "{}".to_owned() } else { format!("{{ {} }}", entries.join(", ")) }
            }
            Value::Array(items) => {
                format!("[{}]", items.iter().map(|item| self.item(item)).collect::<Vec<_>>().join(", "))
            }
            other => other.to_string(),
        }
    }

    /// A line with a key and its value.
    pub(super) fn entry(self, key: &str, value: &Value) -> String {
        format!("{key} = {}{}", self.value(value), self.eol)
    }

    /// A table with its header and all tables in it; an array of tables one after the other.
    pub(super) fn block(self, path: &str, value: &Value) -> String {
        match value {
            Value::Array(items) => {
                let blocks: Vec<String> = items.iter().map(|item| self.headed(&format!("[[{path}]]"), path, item)).collect();
                blocks.join(self.eol)
            }
            table => self.headed(&format!("[{path}]"), path, table),
        }
    }

    /// A table below a header.
    pub(super) fn headed(self, header: &str, path: &str, value: &Value) -> String {
        let none = Table::new();
        let table = value.as_table().unwrap_or(&none);
        let (tables, leaves): (Vec<_>, Vec<_>) = table.iter().partition(|(_, value)| is_table(value));
        let mut blocks = vec![format!("{header}{}", self.eol)];
        blocks[0].extend(leaves.into_iter().map(|(key, value)| self.entry(key, value)));
        blocks.extend(tables.into_iter().map(|(key, value)| self.block(&format!("{path}.{key}"), value)));
        blocks.join(self.eol)
    }
}

fn is_table(value: &Value) -> bool {
    value.is_table() || value.as_array().is_some_and(|items| items.iter().any(Value::is_table))
}

/// A text in plain quotes, whatever is in it.
fn one_line(text: &str) -> String {
    let escaped: String = text
        .chars()
        .map(|c| match c {
            '"' | '\\' => format!("\\{c}"),
            '\n' => "\\n".to_owned(),
            '\r' => "\\r".to_owned(),
            c if c.is_control() => format!("\\u{:04X}", u32::from(c)),
            c => c.to_string(),
        })
        .collect();
    format!("\"{escaped}\"")
}
