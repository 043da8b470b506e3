//! `brief` asks the right questions before you hand work to somebody else.

pub mod measure;
pub mod model;
