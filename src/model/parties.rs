//! Client and provider, and the people who speak for them.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Date, Hours, Subcontracting};

/// The side that hands work over.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Client {
    /// Name of the business.
    pub name: String,
    /// Postal address.
    pub address: String,
    /// Time zone by its IANA name, such as `Europe/London`.
    pub time_zone: String,
    /// When it works; these days are the business days of the brief.
    pub working_hours: Option<Hours>,
    /// Days on which it does not work.
    pub holidays: Vec<Date>,
    /// What the client will do, and how fast.
    pub obligations: Vec<String>,
    /// Who speaks for it.
    pub contact: Vec<Contact>,
}

/// The side that does the work.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Provider {
    /// Name; empty until one is chosen.
    pub name: String,
    /// Where it works.
    pub location: String,
    /// Time zone by its IANA name, such as `Asia/Manila`.
    pub time_zone: String,
    /// When it works.
    pub working_hours: Option<Hours>,
    /// Days on which it does not work.
    pub holidays: Vec<Date>,
    /// The language both sides work in.
    pub working_language: String,
    /// How well it must be known, such as `B2` (Common European Framework of Reference).
    pub language_level: String,
    /// Who exactly does the work.
    pub people: Vec<String>,
    /// Who may replace them, and how.
    pub substitution: String,
    /// Whether the work may be passed on.
    pub subcontracting: Option<Subcontracting>,
    /// Who speaks for it.
    pub contact: Vec<Contact>,
}

/// A person who speaks for one side.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Contact {
    /// Name, or the post they hold.
    pub name: String,
    /// What they are in this work.
    pub role: String,
    /// E-mail address.
    pub email: String,
    /// Telephone number.
    pub phone: String,
    /// What they look after.
    pub responsible_for: Vec<String>,
    /// What they may decide.
    pub may_decide: Vec<String>,
    /// What they may not decide.
    pub may_not_decide: Vec<String>,
    /// Who answers when they are away.
    pub deputy: String,
    /// When they can be reached, in their side's time zone.
    pub hours: Option<Hours>,
}
