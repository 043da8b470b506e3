//! Whether the plan adds up: hours, money, the owner's own time, and the calendars of both sides.
//!
//! Pure arithmetic on a brief. Every figure carries how it comes about, so that an owner can check it by hand; every comparison
//! that fails says what would have to change for it to hold, each change alone.

mod budget;
mod cost;
mod cuts;
mod figure;
mod hours;
mod meetings;
mod owner;
mod phrase;
mod section;
mod targets;
mod term;
mod together;
mod training;

use serde::Serialize;

pub use figure::Figure;
pub(super) use hours::{Limit, Load, cap, provider};
pub(super) use owner::section as owner;
pub use phrase::{Part, Phrase, Unit};
pub use section::{Change, Comparison, Missing, Section, Sum};
pub(super) use training::training_hours;

use super::{Context, Options, Policy};
use crate::model::Brief;

/// Whether a plan adds up, section by section.
#[derive(Debug, Clone, Serialize)]
pub struct Feasibility {
    /// Hours, calendar, money, the owner's time, working together, targets.
    pub sections: Vec<Section>,
}

impl Feasibility {
    /// Reckons a plan through.
    pub fn of(brief: &Brief) -> Self {
        let policy = Policy::default();
        let context = Context::new(brief, None, &Options::default(), &policy);
        let load = hours::Load::of(&context);
        let sections = vec![
            hours::section(&context, &load),
            term::section(&context, &load),
            cost::section(&context, &load),
            owner::section(&context, &load),
            together::section(&context),
            targets::section(&context),
        ];
        Self { sections }
    }

    /// Whether everything could be reckoned and nothing is too much.
    pub fn fits(&self) -> bool {
        self.sections.iter().all(Section::fits)
    }

    /// The figure with this key, such as `hours.all`.
    pub fn figure(&self, key: &str) -> Option<&Sum> {
        self.sections.iter().find_map(|section| section.figure(key))
    }

    /// The comparison with this key, such as `hours.cap`.
    pub fn comparison(&self, key: &str) -> Option<&Comparison> {
        self.sections.iter().flat_map(|section| &section.comparisons).find(|comparison| comparison.key == key)
    }
}
