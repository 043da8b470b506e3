//! Data, access to systems, and how the provider deals with the client's customers.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{DataForm, DataKind, Date, Day, Duration, EvidenceStatus, Identity};

/// The data-sharing limits.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Data {
    /// What nobody outside the business ever sees.
    pub never_share: Vec<String>,
    /// How accounts and passwords are handed over.
    pub credentials: String,
    /// How soon the provider reports a breach.
    pub breach_notice: Option<Duration>,
    /// What happens to the data at the end.
    pub on_exit: String,
    /// What is shared, one by one.
    pub item: Vec<DataItem>,
    /// What the provider must show before it sees such data.
    pub evidence: Vec<Evidence>,
}

/// One sort of data that is shared.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct DataItem {
    /// What it is.
    pub name: String,
    /// What sort of data.
    pub kind: Option<DataKind>,
    /// Ids of the processes that cannot be done without it.
    pub needed_for: Vec<String>,
    /// The least that will do.
    pub form: Option<DataForm>,
    /// Why nothing less will do.
    pub reason: String,
    /// How the provider gets to it.
    pub access: String,
    /// Until when.
    pub until: Option<Day>,
}

/// A proof that data is safe with the provider.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Evidence {
    /// The certificate, statement or agreement.
    pub name: String,
    /// For which sorts of data.
    #[serde(rename = "for")]
    pub covers: Vec<DataKind>,
    /// Whether it has been seen.
    pub status: Option<EvidenceStatus>,
    /// When it was seen.
    pub seen_on: Option<Date>,
    /// Until when it is valid.
    pub valid_until: Option<Date>,
    /// What it covers.
    pub scope: String,
}

/// A system that the provider gets into.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Access {
    /// Which system.
    pub system: String,
    /// The least level of rights that will do.
    pub level: String,
    /// How and when it is given.
    pub granted: String,
    /// When it ends.
    pub revoked: String,
}

/// How the provider deals with the client's customers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Representation {
    /// Under which name it appears to them.
    pub identity: Option<Identity>,
    /// Through which channel it meets them.
    pub channel: String,
    /// The one person who talks to customers, where that is the rule.
    pub sole_contact: String,
    /// For how long the provider does not approach the customers for business of its own.
    pub non_solicitation: Option<Duration>,
    /// How it should sound.
    pub tone: String,
    /// What it may say.
    pub may_say: Vec<String>,
    /// What it must not say.
    pub must_not_say: Vec<String>,
}
