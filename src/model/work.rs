//! The work: processes, their steps and replies, and the requirements they must meet.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::numbers::importance;
use super::{Day, Decision, Effort, Kind, Method, Rate, Share, StepOwner, Surveillance};

/// A piece of work that is handed over, kept, automated or dropped.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Process {
    /// Short name that requirements, data items and backups refer to.
    pub id: String,
    /// What the work is called.
    pub name: String,
    /// How it is done today: by whom, when, with what, and what goes wrong.
    #[schemars(extend("format" = "prose"))]
    pub current: String,
    /// What must become different once someone else does it.
    #[schemars(extend("format" = "prose"))]
    pub change: String,
    /// How much of it comes in.
    pub volume: Option<Rate>,
    /// How long one piece takes.
    pub effort: Option<Effort>,
    /// The systems and programs it is done with.
    pub tools: Vec<String>,
    /// What is handed over when it is done.
    pub deliverables: Vec<String>,
    /// How far the steps bind the provider; free where nothing is said.
    pub method: Option<Method>,
    /// Why the steps are prescribed.
    pub method_reason: String,
    /// Cases that come back to the client.
    pub hand_back: Vec<String>,
    /// For the client alone: what is decided about this process, and why.
    pub private: ProcessPrivate,
    /// The steps, from the first to the last.
    pub step: Vec<Step>,
    /// Draft replies for the most common requests.
    pub reply: Vec<Reply>,
}

/// What work without a name and an id is called.
pub const UNNAMED: &str = "(no name)";

impl Process {
    /// Whether the process goes to a provider; so it does until something else is decided.
    pub fn is_outsourced(&self) -> bool {
        matches!(self.private.decision, None | Some(Decision::Outsource))
    }

    /// What to call the process in a sentence: its name, or its id where it has none.
    pub fn title(&self) -> &str {
        [self.name.trim(), self.id.trim(), UNNAMED].into_iter().find(|title| !title.is_empty()).unwrap_or_default()
    }
}

/// What only the client knows about a process.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct ProcessPrivate {
    /// What happens to the process; outsourced where nothing is said.
    pub decision: Option<Decision>,
    /// Whether it is part of what the business is known for.
    pub core: Option<bool>,
    /// Why core work is outsourced, or easy work is kept.
    pub reason: String,
}

/// One step of a process.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Step {
    /// What is done.
    pub text: String,
    /// Who does it.
    pub owner: Option<StepOwner>,
}

/// A draft reply to a request that comes again and again.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Reply {
    /// What is asked.
    pub request: String,
    /// The answer, printed verbatim; `{{order}}` stands for what is filled in each time.
    #[schemars(extend("format" = "prose"))]
    pub text: String,
}

/// Something that must be true of the work for it to be well done.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Requirement {
    /// Short name that milestones, trials and talks refer to.
    pub id: String,
    /// The process it belongs to; empty where it holds for all of them.
    pub process: String,
    /// The performance standard, in plain words that can be measured.
    pub standard: String,
    /// What it is about.
    pub kind: Option<Kind>,
    /// Acceptable quality level: how much of it must be met.
    pub aql: Option<Share>,
    /// What is looked at.
    pub inspect: String,
    /// Method of surveillance: how much is looked at, and how.
    pub surveillance: Option<Surveillance>,
    /// How often it is looked at.
    pub frequency: String,
    /// Who looks at it.
    pub assessor: String,
    /// What follows where it is met.
    pub incentive: String,
    /// What follows where it is missed.
    pub remedy: String,
    /// From 1 (least) to 5.
    #[serde(deserialize_with = "importance")]
    #[schemars(range(min = 0, max = 5))]
    pub importance: Option<u8>,
    /// A piece of work that would be accepted.
    pub good_example: String,
    /// A piece of work that would be sent back.
    pub bad_example: String,
    /// What is expected while the provider learns.
    pub ramp: Vec<RampStep>,
}

/// A lower level for the first weeks.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct RampStep {
    /// Until when it holds.
    pub until: Option<Day>,
    /// How much must be met until then.
    pub aql: Option<Share>,
}
