//! The terms: dates, meetings, money, taking over, trying out, accepting, changing and ending.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::numbers::nonzero;
use super::{Cadence, Date, Day, Duration, FeesPaidBy, Money, PaymentModel, Period, Rate, ShareOrMoney, Silence, Tracking};

/// When the work begins and ends.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Schedule {
    /// First day.
    pub start: Option<Date>,
    /// Last day; missing for open-ended work, which then needs `exit.notice`.
    pub end: Option<Date>,
    /// When the work is done, and which hours overlap with the client's.
    pub hours: String,
}

/// A point at which something finished can be seen.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Milestone {
    /// Short name that day offsets refer to.
    pub id: String,
    /// What has been reached.
    pub name: String,
    /// By when.
    pub due: Option<Day>,
    /// What is handed over.
    pub deliverables: Vec<String>,
    /// How both sides tell that it is done.
    pub acceptance: Vec<String>,
    /// What falls due: a share of `payment.amount`, or a sum.
    pub payment: Option<ShareOrMoney>,
}

/// A time at which both sides talk.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Touchpoint {
    /// What it is called.
    pub name: String,
    /// How often, or when; clock times are the client's.
    pub when: Option<Cadence>,
    /// Until when this rhythm holds.
    pub until: Option<Day>,
    /// How long it lasts.
    pub duration: Option<Duration>,
    /// By which means.
    pub channel: String,
    /// Who takes part.
    pub who: Vec<String>,
    /// What is talked about.
    pub agenda: Vec<String>,
}

/// What is paid, for what, when and how.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Payment {
    /// How the provider is paid.
    pub model: Option<PaymentModel>,
    /// ISO 4217 code of the currency, such as `GBP`.
    pub currency: String,
    /// Price of one unit.
    #[serde(deserialize_with = "nonzero")]
    pub rate: Option<Money>,
    /// What one rate buys, such as `hour`.
    pub unit: String,
    /// The total, where the price is fixed, a retainer or paid by milestone.
    #[serde(deserialize_with = "nonzero")]
    pub amount: Option<Money>,
    /// What a retainer covers.
    pub period: Option<Period>,
    /// The most that may be worked without asking.
    pub cap: Option<Rate>,
    /// When money falls due, such as `monthly in arrears`.
    pub when: String,
    /// How long the client has to pay, such as `14 days after invoice`.
    pub due: String,
    /// By which route.
    pub method: String,
    /// Who pays the fees of the transfer.
    pub fees_paid_by: Option<FeesPaidBy>,
    /// Which expenses are paid on top.
    pub expenses: String,
    /// How done work is recorded.
    pub tracking: Option<Tracking>,
    /// With which tool.
    pub tracking_tool: String,
    /// How the way of paying may change later.
    pub later: String,
    /// Where the client counts in another currency: rate and day.
    pub exchange: String,
}

/// How the provider takes the work over.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Transition {
    /// First day of taking over.
    pub start: Option<Day>,
    /// How long both sides do the work.
    pub parallel_run: Option<Duration>,
    /// What is taught, and how.
    pub training: Vec<String>,
    /// With which material.
    pub materials: Vec<String>,
    /// What must be true before the provider works alone.
    pub ready_when: Vec<String>,
}

/// A small job first.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Trial {
    /// What is to be done.
    pub task: String,
    /// What is paid for it.
    pub fee: Option<Money>,
    /// By when.
    pub due: Option<Day>,
    /// Ids of the requirements it is measured by.
    pub requirements: Vec<String>,
    /// What counts as a pass.
    pub pass_mark: String,
    /// How both sides talk about it afterwards.
    pub debrief: String,
}

/// How work is accepted.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Acceptance {
    /// How long the client may look at what was handed in.
    pub review_period: Option<Duration>,
    /// How many rounds of changes are included.
    pub revisions: Option<u32>,
    /// What silence after the review period means.
    pub silence: Option<Silence>,
}

/// How the brief is changed once it is agreed.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct ChangeControl {
    /// How a change is asked for and agreed.
    pub how: String,
    /// How fast the other side answers.
    pub answer_within: Option<Duration>,
}

/// How the work ends.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Exit {
    /// How long before the end either side says so.
    pub notice: Option<Duration>,
    /// What is handed over at the end.
    pub handover: String,
    /// How either side may stop during the trial.
    pub during_trial: String,
}

/// What both sides have confirmed.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Agreement {
    /// When both sides agreed to price and terms.
    pub payment_agreed_on: Option<Date>,
    /// When the provider confirmed the assumptions.
    pub assumptions_confirmed_on: Option<Date>,
    /// When the brief was agreed as a whole.
    pub agreed_on: Option<Date>,
    /// Who signs for the client.
    pub client_signatory: String,
    /// Who signs for the provider.
    pub provider_signatory: String,
}
