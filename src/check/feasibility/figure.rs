//! Numbers as people and programs are shown them, and sums that cannot overflow.

use rust_decimal::Decimal;
use serde::{Serialize, Serializer};

use crate::check::sums::reckonable;

/// A decimal number: for people with at most two decimals, for programs with at most four.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Figure(pub Decimal);

impl std::fmt::Display for Figure {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.round_dp(2).normalize().fmt(f)
    }
}

impl Serialize for Figure {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        rust_decimal::serde::arbitrary_precision::serialize(&self.0.round_dp(4).normalize(), serializer)
    }
}

/// A product, if it can be reckoned with.
pub(super) fn times(one: Decimal, other: impl Into<Decimal>) -> Option<Decimal> {
    one.checked_mul(other.into()).and_then(reckonable)
}

/// A quotient, if it can be reckoned with.
pub(super) fn over(one: Decimal, other: impl Into<Decimal>) -> Option<Decimal> {
    one.checked_div(other.into()).and_then(reckonable)
}
