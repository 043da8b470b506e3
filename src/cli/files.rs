//! Files and streams: `-` for standard input and output, whole files or none.

use std::io::{ErrorKind, Read, Write};
use std::path::Path;
use std::sync::{PoisonError, RwLock, RwLockWriteGuard};

use anyhow::{Context, Result, bail};
use atomic_write_file::AtomicWriteFile;

use crate::diagnostic::Finding;
use crate::report::{Lines, Position, harmless};
use crate::source::{self, Source};

/// Held while files are being replaced.
static REPLACING: RwLock<()> = RwLock::new(());

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
    if !source.is_brief {
        bail!("{name} cannot be read as a brief; `brief check` says where it goes wrong");
    }
    Ok((name, source))
}

/// Says what of a brief could not be read, where the rest is made use of all the same, and what becomes of it.
pub fn warn_of_unread(name: &str, source: &Source, fate: &str) {
    for line in findings_told(name, &source.text, &source.findings).lines() {
        anstream::eprintln!("warning: {line}; {fate}");
    }
}

/// What to call a file in a report.
pub fn name(path: &Path) -> String {
    if path == Path::new("-") { "<stdin>".to_owned() } else { path.display().to_string() }
}

/// What is wrong with a file, a line each: where it stands and the message, harmless for a terminal.
pub fn told<'a>(name: &str, text: &str, faults: impl IntoIterator<Item = (usize, &'a str)>) -> String {
    let lines = Lines::new(text);
    let told = |(offset, message): (usize, &str)| {
        let Position { line, column } = lines.position(offset);
        format!("{}:{line}:{column}: {}\n", harmless(name), harmless(message).replace(['\r', '\n'], " "))
    };
    faults.into_iter().map(told).collect()
}

/// The same for findings.
pub fn findings_told(name: &str, text: &str, findings: &[Finding]) -> String {
    told(name, text, findings.iter().map(|finding| (finding.offset(), finding.message.as_str())))
}

/// Writes a report to standard output, whole. That somebody stops reading it is no failure: `brief check | head`.
pub fn print(report: &[u8]) -> Result<()> {
    let mut out = std::io::stdout().lock();
    match out.write_all(report).and_then(|()| out.flush()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(error).context("cannot write to standard output"),
        _ => Ok(()),
    }
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
        if path == Path::new("brief.toml") && !path.exists() {
            bail!("there is no brief.toml here; `brief new` makes one");
        }
        bytes = std::fs::read(path).with_context(|| format!("cannot read {}", path.display()))?;
    }
    Ok(bytes)
}

/// Replaces a file as a whole: whatever goes wrong, the old one stays as it was.
pub fn write(path: &Path, text: &str) -> Result<()> {
    if path == Path::new("-") {
        return print(text.as_bytes());
    }
    write_together(&[(path, text.as_bytes())])
}

/// Replaces several files that belong together: none of them before all are on the disk.
pub fn write_together<Content: AsRef<[u8]>>(contents: &[(&Path, Content)]) -> Result<()> {
    // a pipe or a device is no file that could be replaced, and whoever reads it may keep us waiting
    let is_stream = |(path, _): &&(&Path, Content)| path.metadata().is_ok_and(|of| !of.is_file() && !of.is_dir());
    let (streams, files): (Vec<_>, Vec<_>) = contents.iter().partition(is_stream);
    replace(&files)?;
    for (path, content) in streams {
        std::fs::write(path, content).with_context(|| format!("cannot write {}", path.display()))?;
    }
    Ok(())
}

/// Waits until no file is half replaced; none is begun while the guard is held.
pub fn pause_replacing() -> RwLockWriteGuard<'static, ()> {
    REPLACING.write().unwrap_or_else(PoisonError::into_inner)
}

fn replace<Content: AsRef<[u8]>>(contents: &[&(&Path, Content)]) -> Result<()> {
    let _replacing = REPLACING.read().unwrap_or_else(PoisonError::into_inner);
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

/// Refuses to take the place of a file that is there, unless that is wanted.
pub fn ensure_new(path: &Path, force: bool) -> Result<()> {
    if path != Path::new("-") && path.exists() && !force {
        bail!("{} exists; name another file, or replace it with --force", path.display());
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
