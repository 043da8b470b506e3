//! Before asking for offers, before the start, or while the work runs: what can be expected of a brief by then.

use strum::{Display, EnumString, VariantNames};

use crate::model::{Brief, Date, Status};

/// A stage in the life of a brief; a later one asks for everything that an earlier one does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Display, EnumString, VariantNames)]
#[strum(serialize_all = "lowercase")]
pub enum Stage {
    /// Before offers are asked for.
    Ask,
    /// Before the work starts.
    Start,
    /// While the work runs.
    Run,
}

impl Stage {
    /// The stage that a brief has reached by a day.
    pub fn of(brief: &Brief, today: Option<Date>) -> Self {
        let agreed = brief.brief.status == Some(Status::Agreed);
        let started = brief.schedule.start.zip(today).is_some_and(|(start, today)| today >= start);
        if agreed && started {
            Self::Run
        } else if agreed || !brief.provider.name.is_empty() {
            Self::Start
        } else {
            Self::Ask
        }
    }

    /// What the stage means, for lists and help.
    pub fn meaning(self) -> &'static str {
        match self {
            Self::Ask => "before offers are asked for",
            Self::Start => "before the work starts",
            Self::Run => "while the work runs",
        }
    }
}
