//! Patterns such as `clients/**/*.toml`: shells on Windows do not expand them, and no shell does what stands in quotes.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use crate::cli::look::STYLE_FILE;

/// Files beside briefs that are TOML and no briefs.
const NO_BRIEFS: &[&str] = &["brief.check.toml", STYLE_FILE];

/// The files that are named, each once, those of a pattern in the order of their names.
///
/// # Errors
/// For a pattern that cannot be read or that no file fits.
pub(super) fn expand(paths: &[PathBuf]) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for path in paths {
        match pattern(path) {
            Some(pattern) => matching(pattern, &mut found)?,
            None if found.contains(path) => {}
            None => found.push(path.clone()),
        }
    }
    Ok(found)
}

/// The pattern of a path that is no file itself.
pub(super) fn pattern(path: &Path) -> Option<&str> {
    path.to_str().filter(|text| text.contains(['*', '?', '[']) && !path.exists())
}

fn matching(pattern: &str, found: &mut Vec<PathBuf>) -> Result<()> {
    let before = found.len();
    for path in glob::glob(pattern).with_context(|| format!("cannot read the pattern `{pattern}`"))? {
        let path = path.with_context(|| format!("cannot look for `{pattern}`"))?;
        let is_brief = path.is_file() && !NO_BRIEFS.iter().any(|name| path.file_name().is_some_and(|file| file == *name));
        if is_brief && !found.contains(&path) {
            found.push(path);
        }
    }
    if found.len() == before {
        bail!("no file fits the pattern `{pattern}`");
    }
    Ok(())
}
