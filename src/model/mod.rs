//! The brief as plain values, and the value types its fields are written in.
//!
//! Serde structs are the only description of the format: the JSON Schema, the field reference and the interview's choices are
//! derived from them. A field that was not given is `None`, an empty text or an empty list.

mod brief;
mod cadence;
mod calendar;
mod data;
mod date;
mod duration;
mod edit;
mod effort;
mod hours;
mod language;
mod money;
mod names;
mod number;
mod numbers;
mod parties;
mod path;
mod private;
mod rate;
mod schema;
mod shape;
mod share;
mod spelling;
mod terms;
mod text;
mod week;
mod words;
mod work;
mod workload;
mod zone;

pub use brief::*;
pub use cadence::*;
pub use calendar::*;
pub use data::*;
pub use date::*;
pub use duration::*;
pub use edit::Tree;
pub use effort::*;
pub use hours::*;
pub use language::*;
pub use money::*;
pub use names::*;
pub use parties::*;
pub use path::*;
pub use private::*;
pub use rate::*;
pub use schema::*;
pub use shape::*;
pub use share::*;
pub use terms::*;
pub use text::ValueError;
pub use week::*;
pub use words::*;
pub use work::*;
pub use zone::{zone, zone_names};
