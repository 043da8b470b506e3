//! TOML text to a brief with the places of all its keys, and back. Judges the shape of a file, never its content.

mod draft;
mod edit;
mod places;
mod project;
mod read;
mod shape;
mod write;

pub use draft::{Bookmark, read_draft, write_draft};
pub use edit::{EditError, edit};
pub use places::{Place, Places};
pub use project::{Fault, Project, ProjectAllowance, read_project};
pub use read::{Source, read};
pub use shape::{SHAPE_RULES, ShapeRule};
pub use write::{SCHEMA_LINE, write};
