//! Templates of a user, read from a folder.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use super::files;
use crate::records::RECORDS;
use crate::template::Own;

/// The folder beside a brief that templates are looked for in.
pub const FOLDER: &str = "templates";

/// Folders deeper than this are not looked into.
const DEEPEST: usize = 4;

/// Where the templates for a brief are: in the folder that was named, or else in the one beside it, if there is one.
///
/// # Errors
/// Where the folder that was named is none.
pub fn folder(brief: &Path, named: Option<&Path>) -> Result<Option<PathBuf>> {
    if let Some(named) = named {
        if !named.is_dir() {
            bail!("{} is no folder; name one with templates", named.display());
        }
        return Ok(Some(named.to_owned()));
    }
    let beside = brief.with_file_name(FOLDER);
    Ok(beside.is_dir().then_some(beside))
}

/// The templates in a folder.
///
/// # Errors
/// Where a file cannot be read, or has the name of a sheet that is no template.
pub fn read(folder: &Path) -> Result<Own> {
    let mut files = BTreeMap::new();
    collect(folder, "", 0, &mut files)?;
    for record in RECORDS {
        if files.contains_key(&format!("{}.md", record.name)) {
            bail!("{}/{}.md: `{}` is made without a template; give it another name", folder.display(), record.name, record.name);
        }
    }
    Ok(Own { folder: folder.display().to_string(), files })
}

fn collect(folder: &Path, prefix: &str, depth: usize, found: &mut BTreeMap<String, String>) -> Result<()> {
    let entries = std::fs::read_dir(folder).with_context(|| format!("cannot read the folder {}", folder.display()))?;
    for entry in entries {
        let path = entry.with_context(|| format!("cannot read the folder {}", folder.display()))?.path();
        let Some(name) = path.file_name().and_then(|name| name.to_str()).filter(|name| !name.starts_with('.')) else { continue };
        if path.is_dir() && depth < DEEPEST {
            collect(&path, &format!("{prefix}{name}/"), depth + 1, found)?;
        } else if path.is_file() && name.ends_with(".md") {
            found.insert(format!("{prefix}{name}"), files::read(&path)?);
        }
    }
    Ok(())
}
