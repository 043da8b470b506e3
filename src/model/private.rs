//! What only the client knows. Nothing in here reaches a document for the provider or the public.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::numbers::nonzero;
use super::{Date, Duration, Money, Period, Rate, ShareOrMoney};

/// For the client alone.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Private {
    /// What the freed time and money are for.
    pub benefit: String,
    /// The most this may cost, in `payment.currency`, per `budget_period`.
    #[serde(deserialize_with = "nonzero")]
    pub budget: Option<Money>,
    /// What the budget covers.
    pub budget_period: Option<Period>,
    /// The part of the budget that is kept back: a share of it, or a sum.
    pub contingency: Option<ShareOrMoney>,
    /// Time kept back in the schedule.
    pub leeway: Option<Duration>,
    /// When the result is really needed.
    pub real_deadline: Option<Date>,
    /// What an hour of the owner's is worth, in `payment.currency`.
    #[serde(deserialize_with = "nonzero")]
    pub owner_hour_value: Option<Money>,
    /// How much of the owner's time the work takes today.
    pub owner_time_now: Option<Rate>,
    /// How much time managing the provider may take.
    pub oversight: Option<Rate>,
    /// When to stop.
    pub walk_away: String,
    /// Anything else.
    #[schemars(extend("format" = "prose"))]
    pub notes: String,
    /// Whom we looked at.
    pub candidate: Vec<Candidate>,
    /// Who could step in.
    pub backup: Vec<Backup>,
    /// What could go wrong.
    pub risk: Vec<Risk>,
}

/// A provider that was looked at.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Candidate {
    /// Name.
    pub name: String,
    /// Where they work.
    pub location: String,
    /// What they charge, such as `GBP 11 per hour`.
    pub price: String,
    /// One line each: who was asked, when, what they said.
    pub references: Vec<String>,
    /// Earlier work that was looked at.
    pub samples: Vec<String>,
    /// What customers say in public.
    pub testimonials: Vec<String>,
    /// Date of the call, and what was learned.
    pub call: String,
    /// How the trial went.
    pub trial_result: String,
    /// What makes us uneasy.
    pub concerns: Vec<String>,
    /// How they compare; more is better.
    #[serde(deserialize_with = "nonzero")]
    pub score: Option<u32>,
}

/// Somebody who could step in.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Backup {
    /// Name.
    pub name: String,
    /// Ids of the processes they could do.
    pub covers: Vec<String>,
    /// How soon, such as `within 5 business days`.
    pub available: String,
}

/// Something that could go wrong.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Risk {
    /// What.
    pub risk: String,
    /// What we would do then.
    pub answer: String,
}
