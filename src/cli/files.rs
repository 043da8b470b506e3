//! Files and streams: `-` for standard input and output, whole files or none.

use std::io::{Read, Write};
use std::path::Path;

use anyhow::{Context, Result, bail};
use atomic_write_file::AtomicWriteFile;

use crate::source::{self, Source};

/// Reads a file as text, or standard input for `-`, without the byte order mark that Windows editors put on top.
pub fn read(path: &Path) -> Result<String> {
    let text = read_as_it_is(path)?;
    Ok(without_mark(&text).1.to_owned())
}

/// Reads a brief with what is wrong with its shape, and says what to call it.
///
/// # Errors
/// Where the text is no brief that this program knows.
pub fn read_brief(path: &Path) -> Result<(String, Source)> {
    let (name, source) = (name(path), source::read(&read(path)?));
    if !source.is_toml || source.findings.iter().any(|finding| finding.slug == "newer-format") {
        bail!("{name} cannot be read as a brief; `brief check` says where it goes wrong");
    }
    Ok((name, source))
}

/// What to call a file in a report.
pub fn name(path: &Path) -> String {
    if path == Path::new("-") { "<stdin>".to_owned() } else { path.display().to_string() }
}

/// Writes a report to standard output, whole.
pub fn print(report: &[u8]) -> Result<()> {
    let mut out = std::io::stdout().lock();
    // whoever stops reading is told apart by the kind of this error, so it is not wrapped
    out.write_all(report)?;
    Ok(out.flush()?)
}

/// The byte order mark on top of a text, if there is one, and the rest.
pub fn without_mark(text: &str) -> (&str, &str) {
    let rest = text.strip_prefix('\u{feff}').unwrap_or(text);
    text.split_at(text.len() - rest.len())
}

/// Reads a file as text, or standard input for `-`, with all its bytes.
pub fn read_as_it_is(path: &Path) -> Result<String> {
    String::from_utf8(read_bytes(path)?).with_context(|| format!("{} is not UTF-8 text", path.display()))
}

/// Reads a file, or standard input for `-`.
pub fn read_bytes(path: &Path) -> Result<Vec<u8>> {
    let mut bytes = Vec::new();
    if path == Path::new("-") {
        std::io::stdin().lock().read_to_end(&mut bytes).context("cannot read standard input")?;
    } else {
        bytes = std::fs::read(path).with_context(|| format!("cannot read {}", path.display()))?;
    }
    Ok(bytes)
}

/// Replaces a file as a whole: whatever goes wrong, the old one stays as it was.
pub fn write(path: &Path, text: &str) -> Result<()> {
    if path == Path::new("-") {
        let mut out = std::io::stdout().lock();
        return out.write_all(text.as_bytes()).and_then(|()| out.flush()).context("cannot write to standard output");
    }
    write_together(&[(path, text.as_bytes())])
}

/// Replaces several files that belong together: none of them before all are on the disk.
pub fn write_together<Content: AsRef<[u8]>>(contents: &[(&Path, Content)]) -> Result<()> {
    let mut ready = Vec::new();
    for (path, content) in contents {
        // a link stays a link: the file that it leads to is replaced
        let target = path.canonicalize().unwrap_or_else(|_| path.to_path_buf());
        let attempt = || -> std::io::Result<AtomicWriteFile> {
            let mut file = AtomicWriteFile::open(&target)?;
            file.write_all(content.as_ref())?;
            file.sync_data()?;
            Ok(file)
        };
        // found out before the first of them is replaced
        if path.is_dir() {
            bail!("cannot write {}: it is a folder", path.display());
        }
        ready.push((path, attempt().with_context(|| format!("cannot write {}", path.display()))?));
    }
    for (path, file) in ready {
        file.commit().with_context(|| format!("cannot write {}", path.display()))?;
    }
    Ok(())
}

/// Finds out whether a file could be written, before anybody has typed an answer for it.
pub fn ensure_writable(path: &Path) -> Result<()> {
    if path.is_dir() {
        bail!("{} is a folder; name a file in it", path.display());
    }
    let attempt = AtomicWriteFile::open(path).and_then(AtomicWriteFile::discard);
    attempt.with_context(|| format!("cannot write {}", path.display()))
}
