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
    // what stands before this place is written
    let mut done = 0;
    let mut before = ' ';
    for (at, c) in text.char_indices() {
        let next = at + c.len_utf8();
        // white space at the edge of a line or a cell would be trimmed
        let at_edge = at == 0 || next == text.len();
        if is_plain(c) || c == ' ' && !at_edge || matches!(c, '.' | '-') && before.is_alphabetic() {
            before = c;
            continue;
        }
        before = c;
        out.push_str(&text[done..at]);
        done = next;
        match c {
            '\r' if text[next..].starts_with('\n') => {}
            '\r' => out.push_str("&#10;"),
            c => {
                // writing to a string cannot fail
                let _ = write!(out, "&#{};", u32::from(c));
            }
        }
    }
    out.push_str(&text[done..]);
    out
}

/// Signs that mean nothing wherever they stand. A full stop and a hyphen mean something only where no letter is before them.
fn is_plain(c: char) -> bool {
    c.is_alphanumeric()
        || matches!(c, ',' | ';' | '\'' | '"' | '(' | '/' | '?' | '%')
        || !(c.is_ascii() || c.is_whitespace() || c.is_control())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_left_that_means_something() {
        assert_eq!(escape("a | b"), "a &#124; b");
        assert_eq!(escape("1. <b>\n"), "1&#46; &#60;b&#62;&#10;");
        assert_eq!(escape("1) a"), "1&#41; a");
        assert_eq!(escape("2.5 - a.b-c. -d"), "2&#46;5 &#45; a.b-c. &#45;d");
        assert_eq!(escape(" x "), "&#32;x&#32;");
        assert_eq!(escape("a\r\nb\rc"), "a&#10;b&#10;c");
        assert_eq!(escape("Ünïcode – 20 %"), "Ünïcode – 20 %");
    }
}
