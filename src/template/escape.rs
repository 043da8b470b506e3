//! Escaping for Markdown: a value comes out as itself, wherever a template prints it.

use std::fmt::Write;
use std::io;

/// Writes text so that no reader of Markdown sees anything but text in it.
///
/// Everything that could mean something, anywhere in a line or in a table, becomes a numeric entity: unlike a backslash, an
/// entity can neither be undone by a character before it nor split a cell. Nobody has to read this form; `document` writes
/// Markdown for people.
pub(super) fn escape_to(text: &str, out: &mut dyn io::Write) -> io::Result<()> {
    out.write_all(escape(text).as_bytes())
}

/// The same as a string.
pub(super) fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 16);
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '\r' if chars.peek() == Some(&'\n') => {}
            '\r' => out.push_str("&#10;"),
            ' ' => {
                // white space at the edge of a line or a cell would be trimmed
                let at_edge = out.is_empty() || chars.peek().is_none();
                out.push_str(if at_edge { "&#32;" } else { " " });
            }
            c if is_plain(c) => out.push(c),
            c => {
                // writing to a string cannot fail
                let _ = write!(out, "&#{};", u32::from(c));
            }
        }
    }
    out
}

fn is_plain(c: char) -> bool {
    c.is_alphanumeric() || ",;'\"(/?%".contains(c) || !(c.is_ascii() || c.is_whitespace() || c.is_control())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_left_that_means_something() {
        assert_eq!(escape("a | b"), "a &#124; b");
        assert_eq!(escape("1. <b>\n"), "1&#46; &#60;b&#62;&#10;");
        assert_eq!(escape("1) a"), "1&#41; a");
        assert_eq!(escape(" x "), "&#32;x&#32;");
        assert_eq!(escape("Ünïcode – 20 %"), "Ünïcode – 20 %");
    }
}
