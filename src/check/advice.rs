//! The advice behind the questions and rules, as data.

use std::sync::LazyLock;

use serde::Deserialize;

/// One piece of advice on handing work to somebody else.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Advice {
    /// Theme and running number, such as `000-01`.
    pub id: String,
    /// What it is about.
    pub theme: String,
    /// The piece in plain words.
    pub advice: String,
    /// The fields of the brief that carry it, without array indices.
    pub fields: Vec<String>,
    /// What to ask an owner whose brief does not carry it out.
    pub question: String,
    /// Slug of the rule that notices when it is not carried out.
    pub rule: String,
    /// `document#section` where a reader meets it.
    pub printed_in: Vec<String>,
    /// How the piece is meant, where that could be taken in two ways.
    pub note: Option<String>,
    /// What the format has no place for yet.
    pub wish: Option<String>,
}

/// All pieces of advice, in the order of their ids.
pub fn advice() -> &'static [Advice] {
    static ALL: LazyLock<Vec<Advice>> = LazyLock::new(|| {
        #[derive(Deserialize)]
        struct File {
            advice: Vec<Advice>,
        }
        // the file is a part of the program, and a test reads it
        toml::from_str::<File>(include_str!("advice.toml")).expect("advice.toml is well-formed").advice
    });
    &ALL
}
