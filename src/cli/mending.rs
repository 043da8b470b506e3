//! `brief check --fix` and `--diff`: the changes that need nobody's judgement, made in the file or shown.

use std::path::Path;

use anyhow::Result;
use similar::TextDiff;

use super::files::{self, name};
use crate::check::Mended;
use crate::report::harmless;

/// Puts a corrected text in the place of the old one, and tells what was done: of `-` to standard output, changed or not.
pub fn put(path: &Path, mark: &str, old: &str, mended: &Mended) -> Result<()> {
    if mended.text != old || path == Path::new("-") {
        files::write(path, &format!("{mark}{}", mended.text))?;
    }
    tell(path, mended, "corrected");
    Ok(())
}

/// Shows what [`put`] would change.
pub fn show(path: &Path, old: &str, mended: &Mended) -> Result<()> {
    print_diff(path, old, &mended.text)?;
    tell(path, mended, "would be corrected; nothing was written");
    Ok(())
}

/// Prints how a file would change.
pub fn print_diff(path: &Path, old: &str, new: &str) -> Result<()> {
    let name = name(path);
    files::print(TextDiff::from_lines(old, new).unified_diff().header(&name, &name).to_string().as_bytes())
}

fn tell(path: &Path, mended: &Mended, what: &str) {
    let name = name(path);
    match mended.made.len() {
        0 => anstream::eprintln!("{}: nothing to correct", harmless(&name)),
        1 => anstream::eprintln!("{}: 1 place {what}", harmless(&name)),
        count => anstream::eprintln!("{}: {count} places {what}", harmless(&name)),
    }
    for edit in &mended.made {
        // before and after may be texts of many lines
        let line = format!("{}: {} -> {}", edit.path, edit.before, edit.after).replace(['\r', '\n'], " ");
        anstream::eprintln!("  {}", harmless(&line));
    }
}
