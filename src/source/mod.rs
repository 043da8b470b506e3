//! TOML text to a brief with the places of all its keys, and back. Judges the shape of a file, never its content.

mod change;
mod draft;
mod edit;
mod guess;
mod mend;
mod places;
mod portable;
mod project;
mod read;
mod shape;
mod typo;
mod write;

pub use change::Change;
pub use draft::{Bookmark, read_draft, write_draft};
pub use edit::{EditError, edit, edit_anew, without};
pub use mend::mend;
pub use places::{Place, Places};
pub use portable::write_portable;
pub use project::{Fault, Project, ProjectAllowance, read_project};
pub use read::{Source, read};
pub use shape::{SHAPE_RULES, ShapeRule};
pub use typo::meant;
pub use write::{SCHEMA_LINE, write};
