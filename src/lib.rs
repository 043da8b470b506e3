//! `brief` asks the right questions before you hand work to somebody else, and prints a scope of work good enough to sign.
//!
//! One room a module; what each owns and which may use which stands in `ARCHITECTURE.md`.

pub mod check;
pub mod cli;
pub mod diagnostic;
pub mod document;
pub mod interview;
pub mod measure;
pub mod model;
pub mod records;
pub mod report;
pub mod source;
pub mod template;
