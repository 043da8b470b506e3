//! A line typed at a prompt: edited, wrapped at the edge of the window, pasted into, put aside with Ctrl-Z.
//!
//! dialoguer reads lines too, but a pasted second line would answer its next question, and Ctrl-Z does nothing there.

use std::io::{Error, ErrorKind, Result};

use console::{Key, Term, measure_text_width};

use super::ahead;
use super::harmless::harmless;

/// What was done at a prompt for a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Typed {
    /// A line, ended with Enter.
    Line(String),
    /// Several lines that came at once, as from a clipboard.
    Pasted(String),
    /// Esc: something else is meant.
    Escape,
}

/// Terminals that know it put marks around what is pasted while this is on.
pub(super) const PASTE_MARKS_ON: &str = "\x1b[?2004h";
/// Turns it off.
pub const PASTE_MARKS_OFF: &str = "\x1b[?2004l";

/// What stands at a prompt before anything is typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Begin<'a> {
    /// Text that is not finished: what is typed goes on behind it.
    Unfinished(&'a str),
    /// An old answer: what is typed takes its place, unless the cursor was moved into it first.
    Old(&'a str),
}

/// Reads a line behind a prompt, with some text to begin with. `plain` is for terminals that cannot move the cursor.
pub(super) fn read_line(term: &Term, prompt: &str, begin: Begin, plain: bool) -> Result<Typed> {
    let (Begin::Unfinished(initial) | Begin::Old(initial)) = begin;
    let text: Vec<char> = initial.chars().collect();
    let is_old = matches!(begin, Begin::Old(_)) && !text.is_empty();
    let mut line = Line { term, prompt, at: text.len(), text, is_old, shown: String::new(), plain };
    line.begin()?;
    let typed = line.edit()?;
    line.end()?;
    Ok(typed)
}

struct Line<'a> {
    term: &'a Term,
    prompt: &'a str,
    text: Vec<char>,
    /// The cursor: before which character.
    at: usize,
    /// Whether the text is an old answer that nobody has touched yet.
    is_old: bool,
    /// What stands before the cursor on the screen, prompt included.
    shown: String,
    plain: bool,
}

impl Line<'_> {
    fn begin(&mut self) -> Result<()> {
        if !self.plain {
            self.term.write_str(PASTE_MARKS_ON)?;
        }
        self.draw()
    }

    /// Leaves the cursor where the prompt began; a plain terminal keeps what was typed.
    fn end(&mut self) -> Result<()> {
        if self.plain {
            return self.term.write_line("");
        }
        self.term.write_str(PASTE_MARKS_OFF)?;
        self.home()
    }

    fn edit(&mut self) -> Result<Typed> {
        loop {
            match self.term.read_key()? {
                Key::Enter => {
                    let text: String = self.text.iter().collect();
                    // nobody types on within a few milliseconds: more lines were pasted
                    let more = ahead::take();
                    return Ok(if more.is_empty() { Typed::Line(text) } else { Typed::Pasted(format!("{text}\n{more}")) });
                }
                Key::Escape => return Ok(Typed::Escape),
                Key::UnknownEscSeq(keys) if keys == ['[', '2', '0'] => {
                    if let Some(pasted) = self.paste()? {
                        return Ok(Typed::Pasted(pasted));
                    }
                }
                // Ctrl-D
                Key::Char('\x04') if self.text.is_empty() => {
                    return Err(Error::new(ErrorKind::UnexpectedEof, "the end of input"));
                }
                // Ctrl-Z
                Key::Char('\x1a') => {
                    self.end()?;
                    ahead::suspend();
                    self.shown.clear();
                    self.begin()?;
                }
                key => self.key(key)?,
            }
        }
    }

    fn key(&mut self, key: Key) -> Result<()> {
        match key {
            Key::Char(c) if !c.is_control() => return self.insert(&[c]),
            Key::Backspace if self.at > 0 => {
                self.is_old = false;
                self.at -= 1;
                self.text.remove(self.at);
                if self.plain {
                    return self.term.write_str("\x08 \x08");
                }
            }
            _ if self.plain => return Ok(()),
            // whoever moves about in an old answer changes it
            _ if std::mem::take(&mut self.is_old) => return self.key(key),
            Key::Del | Key::Char('\x04') if self.at < self.text.len() => {
                self.text.remove(self.at);
            }
            Key::ArrowLeft => self.at = self.at.saturating_sub(1),
            Key::ArrowRight => self.at = (self.at + 1).min(self.text.len()),
            Key::Home | Key::Char('\x01') => self.at = 0,
            Key::End | Key::Char('\x05') => self.at = self.text.len(),
            // Ctrl-U, Ctrl-K, Ctrl-W, as in a shell
            Key::Char('\x15') => {
                self.text.drain(..self.at);
                self.at = 0;
            }
            Key::Char('\x0b') => self.text.truncate(self.at),
            Key::Char('\x17') => {
                let before = &self.text[..self.at];
                let end = before.iter().rposition(|c| !c.is_whitespace()).map_or(0, |last| last + 1);
                let from = before[..end].iter().rposition(|c| c.is_whitespace()).map_or(0, |space| space + 1);
                self.text.drain(from..self.at);
                self.at = from;
            }
            _ => return Ok(()),
        }
        self.draw()
    }

    /// An old answer gives way to what is typed.
    fn make_way(&mut self) {
        if std::mem::take(&mut self.is_old) {
            self.text.clear();
            self.at = 0;
        }
    }

    fn insert(&mut self, new: &[char]) -> Result<()> {
        if self.is_old {
            self.make_way();
            self.draw()?;
        }
        let at_the_end = self.at == self.text.len();
        self.text.splice(self.at..self.at, new.iter().copied());
        self.at += new.len();
        let new = shown(new);
        let column = position(&self.shown, self.width()).1;
        if self.plain || (at_the_end && column + measure_text_width(&new) < self.width()) {
            self.shown.push_str(&new);
            return self.term.write_str(&new);
        }
        self.draw()
    }

    /// Takes what stands between the marks around a paste; `None` where it is a single line, which is put in at the cursor.
    fn paste(&mut self) -> Result<Option<String>> {
        let pasted = ahead::marked(self.term)?;
        let one = pasted.trim_end_matches('\n');
        if one.contains('\n') {
            self.make_way();
            let (before, after) = self.text.split_at(self.at);
            return Ok(Some(before.iter().collect::<String>() + &pasted + &after.iter().collect::<String>()));
        }
        let one: Vec<char> = one.chars().collect();
        self.insert(&one).map(|()| None)
    }

    /// Draws prompt and text anew, however the window has changed meanwhile.
    fn draw(&mut self) -> Result<()> {
        let text = shown(&self.text);
        if self.plain {
            return self.term.write_str(&format!("{}{text}", self.prompt));
        }
        self.home()?;
        self.term.write_str(&format!("{}{text}", self.prompt))?;
        let prompt = console::strip_ansi_codes(self.prompt).into_owned();
        let end = position(&format!("{prompt}{text}"), self.width());
        if end.1 == 0 && end.0 > 0 {
            // at the very edge terminals wait with the new line
            self.term.write_str(" \r")?;
        }
        self.shown = prompt + &shown(&self.text[..self.at]);
        let (row, column) = position(&self.shown, self.width());
        self.up(end.0 - row)?;
        self.term.write_str("\r")?;
        if column > 0 { self.term.move_cursor_right(column) } else { Ok(()) }
    }

    /// To where the prompt begins; all behind it is cleared.
    fn home(&self) -> Result<()> {
        self.up(position(&self.shown, self.width()).0)?;
        self.term.write_str("\r")?;
        self.term.clear_to_end_of_screen()
    }

    fn up(&self, rows: usize) -> Result<()> {
        if rows > 0 { self.term.move_cursor_up(rows) } else { Ok(()) }
    }

    fn width(&self) -> usize {
        usize::from(self.term.size().1).max(1)
    }
}

/// How a part of the text is shown.
fn shown(text: &[char]) -> String {
    harmless(&text.iter().collect::<String>())
}

/// The row and column behind some text that begins at the left edge.
fn position(text: &str, width: usize) -> (usize, usize) {
    let (mut row, mut column) = (0, 0);
    for c in text.chars() {
        let wide = measure_text_width(c.encode_utf8(&mut [0; 4]));
        if column + wide > width {
            (row, column) = (row + 1, 0);
        }
        column += wide;
    }
    if column >= width { (row + 1, 0) } else { (row, column) }
}

#[cfg(test)]
mod tests {
    use super::position;

    #[test]
    fn where_the_cursor_is() {
        assert_eq!(position("", 10), (0, 0));
        assert_eq!(position("123456789", 10), (0, 9));
        assert_eq!(position("1234567890", 10), (1, 0));
        assert_eq!(position("1234567890a", 10), (1, 1));
        // a wide character does not fit into the last column
        assert_eq!(position("123456789語", 10), (1, 2));
        assert_eq!(position("Söhne", 10), (0, 5));
    }
}
