//! The page of a rule on a terminal.

use std::io::{self, Write};

use anstyle::{AnsiColor, Style};

/// Writes a Markdown page so that it reads well as plain text: headings without signs, examples indented.
///
/// # Errors
/// Whatever the writer reports.
pub fn write_page(heading: &str, page: &str, styled: bool, out: &mut dyn Write) -> io::Result<()> {
    let strong = if styled { Style::new().bold() } else { Style::new() };
    let code = if styled { AnsiColor::Cyan.on_default() } else { Style::new() };
    writeln!(out, "{strong}{heading}{strong:#}")?;
    let mut in_example = false;
    for line in page.lines().skip(1) {
        if line.starts_with("```") {
            in_example = !in_example;
        } else if in_example && !line.is_empty() {
            writeln!(out, "    {code}{line}{code:#}")?;
        } else if let Some(title) = line.strip_prefix("## ") {
            writeln!(out, "{strong}{title}{strong:#}")?;
        } else {
            writeln!(out, "{line}")?;
        }
    }
    Ok(())
}
