//! Changes in a file only what differs: comments, order, spacing and every byte of what stays the same are kept.
//!
//! The text is never written anew. What differs between the old brief and the new one becomes a list of splices (these bytes,
//! that text instead); whatever no splice names is copied. The result is read once more, and refused if it is not the new brief.

mod faulty;
mod layout;
mod list;
mod place;
mod render;
mod splice;
mod table;

use std::fmt;

use toml::Table;

use super::read::read;
use super::write::tree;
use crate::model::{Brief, Path};
use faulty::{faulty_among, keep_tables, keeps_mistakes, tree_with};
pub(super) use layout::Layout;
use render::Render;
pub(super) use splice::Splices;

/// Why a file was not changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EditError {
    /// The text is no brief at all.
    Unreadable,
    /// The change would not have come out without touching what cannot be read.
    InTheWay,
    /// The change would not have come out as wanted, so it was not made.
    Unsure,
}

impl fmt::Display for EditError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Unreadable => "the file cannot be read as a brief; `brief check` says where it goes wrong",
            Self::InTheWay => "what cannot be read there stands in the way; correct it first, `brief check` says what to write",
            Self::Unsure => "the file is laid out in a way that cannot be changed safely",
        })
    }
}

impl std::error::Error for EditError {}

/// The text of a brief with only that changed in which the brief it holds differs from `new`. What cannot be read stays as it is.
///
/// # Errors
/// Where the text is no brief, or where reading the result would not give exactly `new`.
pub fn edit(text: &str, new: &Brief) -> Result<String, EditError> {
    edit_anew(text, new, &[])
}

/// The same, but what cannot be read at the places that were answered `anew` gives way to the answer.
///
/// # Errors
/// As [`edit`].
pub fn edit_anew(text: &str, new: &Brief, anew: &[Path]) -> Result<String, EditError> {
    let old = read(text);
    if !old.is_brief {
        return Err(EditError::Unreadable);
    }
    let faulty = faulty_among(&old, anew);
    if old.brief == *new && faulty.is_empty() {
        return Ok(text.to_owned());
    }
    let (before, mut after) = (tree_with(&old.brief, &faulty), tree(new));
    keep_tables(&old, &faulty, &before, &mut after);
    let refused = if old.findings.is_empty() { EditError::Unsure } else { EditError::InTheWay };
    let edited = changed(text, &before, &after).ok_or(refused)?;
    let result = read(&edited);
    let as_wanted = result.is_brief && result.brief == *new && keeps_mistakes(&old, &result, &before, &after);
    if as_wanted { Ok(edited) } else { Err(refused) }
}

/// The text without a key that the format does not have, or a table with all that is in it; `None` where it cannot be taken out
/// alone, as it shares its line with others.
pub fn without(text: &str, path: &Path) -> Option<String> {
    let old = read(text);
    let left = spliced(text, |editor| editor.remove(path))?;
    let new = read(&left);
    (new.brief == old.brief && new.findings.len() < old.findings.len()).then_some(left)
}

fn changed(text: &str, old: &Table, new: &Table) -> Option<String> {
    spliced(text, |editor| editor.table(&Path::default(), old, new))
}

/// The text with some splices made.
fn spliced(text: &str, change: impl FnOnce(&mut Editor)) -> Option<String> {
    let body = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mark = &text[..text.len() - body.len()];
    let eol = if body.contains("\r\n") { "\r\n" } else { "\n" };
    // within, every line has its end; what the file lacked there is taken away again
    let lacks = !body.is_empty() && !body.ends_with('\n');
    let body = if lacks { format!("{body}{eol}") } else { body.to_owned() };
    let mut editor = Editor { text: &body, layout: Layout::of(&body)?, render: Render { eol }, splices: Splices::default() };
    change(&mut editor);
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
