//! `brief` asks the right questions before you hand work to somebody else.

pub mod cli;
pub mod measure;
pub mod model;
