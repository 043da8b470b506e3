//! Changes in a file only what differs: comments, order, spacing and every byte of what stays the same are kept.
//!
//! The text is never written anew. What differs between the old brief and the new one becomes a list of splices (these bytes,
//! that text instead); whatever no splice names is copied. The result is read once more, and refused if it is not the new brief.

mod layout;
mod list;
mod place;
mod render;
mod splice;
mod table;

use std::fmt;

use super::read::read;
use super::write::tree;
use crate::model::{Brief, Path};
pub(super) use layout::Layout;
use render::Render;
pub(super) use splice::Splices;

/// Why a file was not changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EditError {
    /// The text is no brief: what is wrong with its shape comes first.
    Unreadable,
    /// The change would not have come out as wanted, so it was not made.
    Unsure,
}

impl fmt::Display for EditError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Unreadable => "the file has mistakes in its shape; `brief check` shows them",
            Self::Unsure => "the file is laid out in a way that cannot be changed safely",
        })
    }
}

impl std::error::Error for EditError {}

/// The text of a brief with only that changed in which the brief it holds differs from `new`.
///
/// # Errors
/// Where the text is no brief, or where reading the result would not give exactly `new`.
pub fn edit(text: &str, new: &Brief) -> Result<String, EditError> {
    let old = read(text);
    if !old.findings.is_empty() {
        return Err(EditError::Unreadable);
    }
    if old.brief == *new {
        return Ok(text.to_owned());
    }
    let edited = changed(text, &old.brief, new).ok_or(EditError::Unsure)?;
    let result = read(&edited);
    if result.findings.is_empty() && result.brief == *new { Ok(edited) } else { Err(EditError::Unsure) }
}

fn changed(text: &str, old: &Brief, new: &Brief) -> Option<String> {
    let body = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mark = &text[..text.len() - body.len()];
    let eol = if body.contains("\r\n") { "\r\n" } else { "\n" };
    // within, every line has its end; what the file lacked there is taken away again
    let lacks = !body.is_empty() && !body.ends_with('\n');
    let body = if lacks { format!("{body}{eol}") } else { body.to_owned() };
    let mut editor = Editor { text: &body, layout: Layout::of(&body)?, render: Render { eol }, splices: Splices::default() };
    editor.table(&Path::default(), &tree(old), &tree(new));
    let edited = editor.splices.apply(&body);
    let edited = if lacks { edited.strip_suffix(eol).unwrap_or(&edited) } else { &edited };
    Some(format!("{mark}{edited}"))
}

/// A file that is being changed.
struct Editor<'a> {
    text: &'a str,
    layout: Layout,
    render: Render,
    splices: Splices,
}
