//! The brief as plain values.

mod words;

pub use words::*;
