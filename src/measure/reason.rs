//! The reasons of the labelling guide: what makes a sentence measurable, and what prevents it.

/// Why a sentence is measurable, or why not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Reason {
    /// A number with a unit.
    Quantity,
    /// A date, a time of day, opening hours.
    Deadline,
    /// An interval.
    Frequency,
    /// None or all of something that can be seen.
    ZeroOrAll,
    /// A yes-or-no condition on a named thing.
    Condition,
    /// A job without a level, amount or date.
    BareActivity,
    /// A quality without a criterion.
    QualityWord,
    /// An effort, or a way out.
    Escape,
    /// Somebody decides later.
    Deferred,
    /// A standard without a name.
    UnnamedYardstick,
    /// An amount without a number.
    SoftQuantity,
    /// Numbers that set no target.
    StrayNumber,
}

impl Reason {
    /// The code of the labelling guide, `Y1` to `N7`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Quantity => "Y1",
            Self::Deadline => "Y2",
            Self::Frequency => "Y3",
            Self::ZeroOrAll => "Y4",
            Self::Condition => "Y5",
            Self::BareActivity => "N1",
            Self::QualityWord => "N2",
            Self::Escape => "N3",
            Self::Deferred => "N4",
            Self::UnnamedYardstick => "N5",
            Self::SoftQuantity => "N6",
            Self::StrayNumber => "N7",
        }
    }

    /// The reason in plain words.
    pub fn text(self) -> &'static str {
        match self {
            Self::Quantity => "states an amount",
            Self::Deadline => "states by when",
            Self::Frequency => "states how often",
            Self::ZeroOrAll => "asks for none or all of something that can be seen",
            Self::Condition => "sets a yes-or-no condition on a named thing",
            Self::BareActivity => "no level, amount or date is stated",
            Self::QualityWord => "a word of quality stands where a criterion is needed",
            Self::Escape => "promises an effort or leaves a way out",
            Self::Deferred => "leaves the decision to somebody, later",
            Self::UnnamedYardstick => "points to a standard without naming it",
            Self::SoftQuantity => "states an amount without a number",
            Self::StrayNumber => "its numbers set no target",
        }
    }

    /// Whether a sentence with this reason can be decided.
    pub fn measurable(self) -> bool {
        matches!(self, Self::Quantity | Self::Deadline | Self::Frequency | Self::ZeroOrAll | Self::Condition)
    }
}
