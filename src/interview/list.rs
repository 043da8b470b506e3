//! A list to choose from: moved through with the arrow keys, taller and wider than the window if need be, put aside with Ctrl-Z.
//!
//! dialoguer has lists too, but there a typed word moves and leaves them, a pasted line chooses, and `:` does nothing.

use std::io::{Error, ErrorKind, Result};

use console::{Key, Term, measure_text_width};

use super::ahead;
use super::line::{PASTE_MARKS_OFF, PASTE_MARKS_ON};

/// What was done with a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Done {
    /// Enter.
    Taken,
    /// Esc: something else is meant.
    Escape,
    /// `:`, which begins a command.
    Colon,
}

/// How a list looks: its heading, and an item by its number, whether the cursor is on it, and whether it is marked.
pub(super) trait Look {
    fn heading(&self) -> String;
    fn item(&self, number: usize, here: bool, marked: bool, width: usize) -> String;
}

/// What a list takes no text for, told to whoever types or pastes some.
pub(super) const NO_TEXT: &str = "no text is taken in a list: the arrow keys move, Enter takes, `:` begins a command";

/// A list on the screen.
pub(super) struct List<'a> {
    pub term: &'a Term,
    pub look: &'a dyn Look,
    /// The item the cursor is on.
    pub at: usize,
    /// Which items are marked.
    pub marked: Vec<bool>,
    /// Whether several can be marked.
    pub several: bool,
    /// The widths of the lines on the screen.
    drawn: Vec<usize>,
    /// Whether text came that cannot be an answer: Enter then ends that text and takes nothing.
    strayed: bool,
    /// Whether this was told.
    told: bool,
}

impl<'a> List<'a> {
    pub fn new(term: &'a Term, look: &'a dyn Look, marked: Vec<bool>, at: usize, several: bool) -> Self {
        Self { term, look, at, marked, several, drawn: Vec::new(), strayed: false, told: false }
    }

    /// Lets the person move and mark; the list is gone from the screen afterwards.
    pub fn run(&mut self) -> Result<Done> {
        self.begin()?;
        let done = self.keys();
        self.end()?;
        done
    }

    fn begin(&mut self) -> Result<()> {
        self.term.write_str(PASTE_MARKS_ON)?;
        self.term.hide_cursor()?;
        self.draw()
    }

    fn end(&mut self) -> Result<()> {
        self.term.write_str(PASTE_MARKS_OFF)?;
        self.wipe()?;
        self.term.show_cursor()
    }

    fn keys(&mut self) -> Result<Done> {
        let count = self.marked.len();
        loop {
            match self.term.read_key()? {
                Key::Enter => {
                    // what comes along with it, or came before it, is text that was meant for a line
                    if ahead::take().is_empty() && !self.strayed {
                        return Ok(Done::Taken);
                    }
                    (self.strayed, self.told) = (false, true);
                }
                Key::Escape => return Ok(Done::Escape),
                Key::Char(':') if !self.strayed => return Ok(Done::Colon),
                Key::Char(' ') if self.several && !self.strayed => self.marked[self.at] = !self.marked[self.at],
                Key::Char(' ') => {}
                // Ctrl-D
                Key::Char('\x04') => return Err(Error::new(ErrorKind::UnexpectedEof, "the end of input")),
                // Ctrl-Z
                Key::Char('\x1a') => {
                    self.end()?;
                    ahead::suspend();
                    self.begin()?;
                }
                Key::Char(c) if !c.is_control() => (self.strayed, self.told) = (true, true),
                Key::UnknownEscSeq(keys) if keys == ['[', '2', '0'] => {
                    ahead::marked(self.term)?;
                    (self.strayed, self.told) = (true, true);
                }
                key => {
                    self.at = match key {
                        Key::ArrowDown | Key::Tab => (self.at + 1) % count,
                        Key::ArrowUp | Key::BackTab => (self.at + count - 1) % count,
                        Key::PageDown | Key::ArrowRight => (self.at + self.room()).min(count - 1),
                        Key::PageUp | Key::ArrowLeft => self.at.saturating_sub(self.room()),
                        Key::Home => 0,
                        Key::End => count - 1,
                        _ => continue,
                    };
                    (self.strayed, self.told) = (false, false);
                }
            }
            self.draw()?;
        }
    }

    /// Draws the list anew, however the window has changed meanwhile.
    fn draw(&mut self) -> Result<()> {
        let (count, room, width) = (self.marked.len(), self.room(), self.width());
        // the part of a long list that the cursor is in
        let from = if count > room { (self.at / room * room).min(count - room) } else { 0 };
        let mut lines = vec![self.look.heading()];
        lines.extend((from..count.min(from + room)).map(|i| self.look.item(i, i == self.at, self.marked[i], width)));
        if count > room {
            lines.push(format!("  ({} of {count}; more above and below)", self.at + 1));
        }
        if self.told {
            lines.extend(textwrap::wrap(NO_TEXT, width - 3).iter().map(|line| format!("  {line}")));
        }
        self.wipe()?;
        self.drawn = lines.iter().map(|line| measure_text_width(line)).collect();
        self.term.write_str(&(lines.join("\n") + "\n"))
    }

    /// Takes the list from the screen, and leaves the cursor where it began.
    fn wipe(&mut self) -> Result<()> {
        let width = self.width();
        let rows: usize = self.drawn.drain(..).map(|wide| wide.div_ceil(width).max(1)).sum();
        if rows == 0 {
            return Ok(());
        }
        self.term.move_cursor_up(rows)?;
        self.term.write_str("\r")?;
        self.term.clear_to_end_of_screen()
    }

    /// How many items there is room for beside the heading, the line below and what may be told.
    fn room(&self) -> usize {
        usize::from(self.term.size().0).saturating_sub(5).max(3)
    }

    fn width(&self) -> usize {
        usize::from(self.term.size().1).max(20)
    }
}
