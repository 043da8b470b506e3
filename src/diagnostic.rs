//! The shape of a finding: what is wrong, where, and what to do about it. Colours and formats are the report's business.

use std::ops::Range;

use serde::{Deserialize, Serialize};
use strum::{Display, EnumString, VariantNames};

/// How much a finding weighs; the lightest first, so that levels can be compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Display, EnumString, VariantNames)]
#[serde(rename_all = "lowercase")]
#[strum(serialize_all = "lowercase")]
pub enum Level {
    /// Good practice.
    Advice,
    /// Likely to cost money, time or trust.
    Warning,
    /// Makes a scope of work misleading or unsafe.
    Error,
}

/// A place that a finding speaks of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Label {
    /// Path in the brief with ids where there are any, such as `requirement.R1.standard`; empty for the file as a whole.
    pub path: String,
    /// Bytes of the source.
    #[serde(skip)]
    pub span: Range<usize>,
    /// What is to be seen there; may be empty.
    pub text: String,
}

/// One thing that is wrong with a brief.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// Short code, such as `REQ02`.
    pub code: String,
    /// Name that says what is wrong, such as `requirement-not-measurable`.
    pub slug: String,
    /// How much it weighs.
    pub level: Level,
    /// What is wrong, in lower case and without a full stop.
    pub message: String,
    /// Where; the first place is the one at fault, the others belong to it.
    pub labels: Vec<Label>,
    /// What to do about it.
    pub help: Option<String>,
    /// The change that settles it, where there is one that needs no judgement.
    pub edit: Option<Edit>,
    /// What it speaks of, for those who tell it in words of their own.
    #[serde(skip)]
    pub details: Details,
}

/// What a finding speaks of, as values: its message has them as well, in English.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Details {
    /// Words of the brief that are at fault.
    pub words: Vec<String>,
    /// Paths at which something should stand.
    pub missing: Vec<String>,
    /// Which of the defects of its rule it is; empty where the field at fault tells, or there is only one.
    pub case: &'static str,
}

/// A change of the file that settles a finding and needs nobody's judgement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Edit {
    /// What changes, as people are shown it.
    pub path: String,
    /// What stands there now; of things that change places, their names in the order of now.
    pub before: String,
    /// What will stand there.
    pub after: String,
    /// The bytes to replace, in the order of the file; they do not overlap.
    pub splices: Vec<Splice>,
}

/// Some bytes of the source and the text that takes their place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Splice {
    /// Bytes of the source; empty where something is put between two of them.
    pub span: Range<usize>,
    /// What takes their place.
    pub text: String,
}

impl Finding {
    /// What is wrong, with the keys of the file that are missing as words: for people who never see the file.
    pub fn in_words(&self) -> String {
        let keys = self.details.missing.iter().filter_map(|path| path.rsplit('.').next());
        keys.fold(self.message.clone(), |message, key| message.replace(&format!("`{key}`"), &key.replace('_', " ")))
    }

    /// Where the finding begins in the source.
    pub fn offset(&self) -> usize {
        self.labels.first().map_or(0, |label| label.span.start)
    }
}
