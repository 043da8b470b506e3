//! The brief as a whole.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::numbers::nonzero;
use super::{
    Acceptance, Access, Agreement, ChangeControl, Client, Data, Date, Exit, Milestone, Payment, Private, Process, Provider,
    Representation, Requirement, Schedule, Status, Touchpoint, Transition, Trial,
};

/// The version of the format; this program reads and writes version 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(transparent)]
pub struct Format(pub u32);

impl Format {
    /// The version that this program writes.
    pub const CURRENT: Self = Self(1);
}

impl Default for Format {
    fn default() -> Self {
        Self::CURRENT
    }
}

/// One piece of outsourced work: everything that is asked, checked and printed.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Brief {
    /// Version of the format; always 1 so far.
    pub format: Format,
    /// What the brief is about.
    pub brief: Heading,
    /// Words that a reader from elsewhere may not know.
    pub glossary: Vec<Term>,
    /// The side that hands work over.
    pub client: Client,
    /// The side that does the work.
    pub provider: Provider,
    /// The pieces of work.
    pub process: Vec<Process>,
    /// What must be true of them.
    pub requirement: Vec<Requirement>,
    /// When the work begins and ends.
    pub schedule: Schedule,
    /// Points at which something finished can be seen.
    pub milestone: Vec<Milestone>,
    /// When both sides talk.
    pub touchpoint: Vec<Touchpoint>,
    /// What is paid.
    pub payment: Payment,
    /// The data-sharing limits.
    pub data: Data,
    /// Systems that the provider gets into.
    pub access: Vec<Access>,
    /// How the provider deals with customers.
    pub representation: Representation,
    /// How the provider takes over.
    pub transition: Transition,
    /// A small job first.
    pub trial: Trial,
    /// How work is accepted.
    pub acceptance: Acceptance,
    /// How the brief is changed.
    pub change_control: ChangeControl,
    /// How the work ends.
    pub exit: Exit,
    /// What both sides have confirmed.
    pub agreement: Agreement,
    /// For the client alone.
    pub private: Private,
    /// Findings of `brief check` that are meant to be as they are.
    pub check: CheckSettings,
}

/// What the brief is about.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Heading {
    /// What the work is called.
    pub title: String,
    /// A reference that invoices and letters quote.
    pub reference: String,
    /// Counts up with every change that both sides agree.
    #[serde(deserialize_with = "nonzero")]
    pub revision: Option<u32>,
    /// Date of this revision.
    pub date: Option<Date>,
    /// How far the brief has come.
    pub status: Option<Status>,
    /// Language of the documents: a tag that begins with `en`, `es`, `de` or `fr`, such as `en-GB`.
    pub language: String,
    /// The outcome that is wanted.
    #[schemars(extend("format" = "prose"))]
    pub objective: String,
    /// What a newcomer should know about the business.
    #[schemars(extend("format" = "prose"))]
    pub background: String,
    /// What is taken for granted.
    pub assumptions: Vec<String>,
    /// What is not part of the work.
    pub out_of_scope: Vec<String>,
}

/// A word and its meaning.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Term {
    /// The word or abbreviation.
    pub term: String,
    /// What it means here.
    pub meaning: String,
}

/// Settings for `brief check`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct CheckSettings {
    /// Findings that are meant to be as they are.
    pub allow: Vec<Allowance>,
}

/// A finding that is meant to be as it is.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Allowance {
    /// The rule, by its slug or code.
    pub rule: String,
    /// Where, such as `requirement.R1`; everywhere when empty.
    pub at: String,
    /// Why; without a reason the allowance does not count.
    pub reason: String,
}
