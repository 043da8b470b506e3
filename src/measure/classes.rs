//! The classes of `grammar.toml` that a word belongs to, a bit each.

use std::ops::BitOr;

/// A set of classes. Two numbers, because there are more classes than one has bits; of a set that is known when the program is built,
/// the compiler looks only at the number that has any.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Classes(u128, u128);

impl Classes {
    /// The set that `build/measure.rs` writes down.
    pub const fn new(low: u128, high: u128) -> Self {
        Self(low, high)
    }

    /// Whether the two have a class in common.
    pub const fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0 || self.1 & other.1 != 0
    }

    /// Both together, in a constant.
    pub const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0, self.1 | other.1)
    }
}

impl BitOr for Classes {
    type Output = Self;

    fn bitor(self, other: Self) -> Self {
        self.or(other)
    }
}
