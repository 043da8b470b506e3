//! Plain numbers in which 0 means that nothing was given, some of them with a limit.

use rust_decimal::Decimal;
use serde::de::Error;
use serde::{Deserialize, Deserializer};

use super::Money;

/// A number whose 0 reads as not given.
pub(super) trait ZeroIsNothing {
    /// Whether it is 0.
    fn is_nothing(&self) -> bool;
}

impl ZeroIsNothing for u8 {
    fn is_nothing(&self) -> bool {
        *self == 0
    }
}

impl ZeroIsNothing for u32 {
    fn is_nothing(&self) -> bool {
        *self == 0
    }
}

impl ZeroIsNothing for Money {
    fn is_nothing(&self) -> bool {
        self.amount == Decimal::ZERO
    }
}

/// Reads a number; 0 becomes `None`. For what cannot cost or measure 0, such as a rate, a budget or a score.
pub(super) fn nonzero<'de, D, T>(deserializer: D) -> Result<Option<T>, D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de> + ZeroIsNothing,
{
    Ok(Option::<T>::deserialize(deserializer)?.filter(|number| !number.is_nothing()))
}

/// Reads how much a requirement matters: 1 to 5; 0 becomes `None`.
pub(super) fn importance<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<u8>, D::Error> {
    match nonzero(deserializer)? {
        Some(number @ 6..) => {
            Err(D::Error::custom(format!("cannot read {number} as a number from 1 to 5, such as 1 (least) or 5 (most)")))
        }
        number => Ok(number),
    }
}
