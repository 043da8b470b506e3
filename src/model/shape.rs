//! The table of the fields of the format.

use super::Path;

// `FIELDS`, `TABLES` and their order by path, written by `build/shape.rs` out of `brief.schema.json`
include!(concat!(env!("OUT_DIR"), "/shape.rs"));

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
    Word(&'static [(&'static str, &'static str)]),
    /// Text in a grammar of its own, by its format in the JSON Schema: `date`, `day`, `duration`, `rate`, `effort`, `share`,
    /// `money`, `share-or-money`, `hours` or `cadence`.
    Value(&'static str),
}

/// One field of the format.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    /// Path without item numbers, such as `process.step.owner`.
    pub path: &'static str,
    /// What it holds, or what each item of it holds.
    pub kind: FieldKind,
    /// Whether it is a list.
    pub list: bool,
    /// What it means.
    pub doc: &'static str,
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
    pub path: &'static str,
    /// Whether there may be many, as in `[[process.step]]`.
    pub repeated: bool,
    /// What it means.
    pub doc: &'static str,
    /// Its keys, in the order of the format.
    pub keys: &'static [&'static str],
}

/// All fields and tables of the format, in its order.
#[derive(Debug, Clone, Copy)]
pub struct Shape {
    /// Every leaf.
    pub fields: &'static [Field],
    /// Every table, the file itself first.
    pub tables: &'static [Table],
}

impl Shape {
    /// The shape of the format.
    pub fn get() -> Self {
        Self { fields: &FIELDS, tables: &TABLES }
    }

    /// The field at a path without item numbers.
    pub fn field(self, path: &str) -> Option<&'static Field> {
        let at = FIELDS_BY_PATH.binary_search_by_key(&path, |at| FIELDS[*at].path).ok()?;
        Some(&FIELDS[FIELDS_BY_PATH[at]])
    }

    /// The table at a path without item numbers.
    pub fn table(self, path: &str) -> Option<&'static Table> {
        let at = TABLES_BY_PATH.binary_search_by_key(&path, |at| TABLES[*at].path).ok()?;
        Some(&TABLES[TABLES_BY_PATH[at]])
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
        assert_eq!(kind("brief.date"), FieldKind::Value("date"));
        assert_eq!(kind("process.volume"), FieldKind::Value("rate"));
        assert_eq!(kind("private.budget"), FieldKind::Value("money"));
        assert_eq!(kind("requirement.importance"), FieldKind::Integer);
        assert_eq!(kind("process.private.core"), FieldKind::Bool);
        assert!(
            matches!(kind("payment.model"), FieldKind::Word(words) if words[0] == ("fixed", "One price for the whole work."))
        );
        assert!(shape.field("brief.out_of_scope").unwrap().list);
        assert!(shape.table("process.step").unwrap().repeated);
        assert!(shape.table("data").unwrap().keys.contains(&"never_share"));
        assert!(shape.fields.iter().all(|field| !field.doc.is_empty()));
    }
}
