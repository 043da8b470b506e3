//! The fixed words of the format: every field that takes one word out of a short list.
//!
//! Each list is written once, as an enum; its spelling in TOML, in the JSON Schema, in the interview's choices and in the
//! documents all come from the variants' names in snake case.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use strum::{Display, EnumIter, EnumString, IntoStaticStr, VariantNames};

/// Declares one list of words with what all of them need.
macro_rules! words {
    ($($(#[$doc:meta])* $name:ident { $($(#[$word_doc:meta])* $word:ident),+ $(,)? })+) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[derive(Serialize, Deserialize, JsonSchema, Display, EnumString, EnumIter, IntoStaticStr, VariantNames)]
        #[serde(rename_all = "snake_case")]
        #[strum(serialize_all = "snake_case")]
        pub enum $name { $($(#[$word_doc])* $word),+ }
    )+};
}

words! {
    /// How far the brief has come.
    Status {
        /// Still being written.
        Draft,
        /// Shown to providers.
        Issued,
        /// Agreed by both sides.
        Agreed,
    }
    /// Whether the provider may pass the work on.
    Subcontracting {
        /// The provider does the work itself.
        None,
        /// Only where the client agrees in writing.
        WithConsent,
        /// The provider may pass the work on.
        Allowed,
    }
    /// How far the steps of a process bind the provider.
    Method {
        /// The result counts; the steps show one way to it.
        Free,
        /// As the client likes it done; a better way may be proposed.
        Preferred,
        /// The steps must be followed as written.
        Prescribed,
    }
    /// What happens to a process.
    Decision {
        /// Handed to a provider.
        Outsource,
        /// Stays with the client.
        Keep,
        /// Done by a machine.
        Automate,
        /// No longer done at all.
        Drop,
    }
    /// Who does a step.
    StepOwner {
        /// The provider.
        Provider,
        /// The client.
        Client,
        /// Both together.
        Shared,
        /// Somebody else.
        ThirdParty,
    }
    /// What a requirement is about.
    Kind {
        /// How fast, by when or how often.
        Timeliness,
        /// How well.
        Quality,
        /// How much.
        Quantity,
        /// For how much money.
        Cost,
    }
    /// Method of surveillance: how much of the work is looked at, and how. The first four are the methods of United States
    /// performance-based service contracting (DoD COR Handbook, 2012, chapter 8; 100 % inspection is `all`).
    Surveillance {
        /// Every piece of work.
        All,
        /// A sample drawn at random.
        RandomSampling,
        /// Pieces chosen on a plan, such as every Friday's.
        Periodic,
        /// What customers complain about.
        CustomerComplaint,
        /// What is noticed in passing.
        Incidental,
        /// A system counts or measures.
        Automated,
    }
    /// How the provider is paid.
    PaymentModel {
        /// One price for the whole work.
        Fixed,
        /// By the hour.
        Hourly,
        /// A price for each piece.
        PerUnit,
        /// The same sum every period.
        Retainer,
        /// A share of the sum for each milestone that is accepted.
        Milestone,
    }
    /// A stretch of time that a sum of money covers.
    Period {
        /// The whole term of the work.
        Total,
        /// A day.
        Day,
        /// A week.
        Week,
        /// A month.
        Month,
        /// A quarter of a year.
        Quarter,
        /// A year.
        Year,
    }
    /// Who pays the fees of a transfer.
    FeesPaidBy {
        /// The client.
        Client,
        /// The provider.
        Provider,
        /// Each side its own.
        Shared,
    }
    /// How done work is recorded.
    Tracking {
        /// Hours are written down.
        Timesheet,
        /// Finished tasks are listed.
        TaskLog,
        /// A tool records them.
        Tool,
        /// Not at all.
        None,
    }
    /// What sort of data an item is.
    DataKind {
        /// Known to everyone.
        Public,
        /// About the business.
        Business,
        /// About people.
        Personal,
        /// About staff.
        Employee,
        /// About health.
        Health,
        /// Card numbers and what belongs to them.
        PaymentCard,
        /// Names and passwords that open something.
        Credentials,
    }
    /// In which form data is shared, from the least to the most.
    DataForm {
        /// Not at all.
        None,
        /// With the telling parts hidden.
        Masked,
        /// A few examples.
        Sample,
        /// Totals only.
        Aggregate,
        /// All of it.
        Full,
    }
    /// Whether a proof has been seen.
    EvidenceStatus {
        /// Asked for.
        Wanted,
        /// Shown by the provider.
        Seen,
    }
    /// Under which name the provider appears to customers.
    Identity {
        /// Under the worker's own name.
        Named,
        /// Under an agreed name.
        Alias,
        /// As the client's company only.
        CompanyOnly,
    }
}

/// What it means when nobody answers within the review period.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    JsonSchema,
    Display,
    EnumString,
    EnumIter,
    IntoStaticStr,
    VariantNames,
)]
pub enum Silence {
    /// The work counts as accepted.
    #[serde(rename = "acceptance")]
    #[strum(serialize = "acceptance")]
    Acceptance,
    /// Nothing is accepted.
    #[serde(rename = "not acceptance")]
    #[strum(serialize = "not acceptance")]
    NotAcceptance,
}
