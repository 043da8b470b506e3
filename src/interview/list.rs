//! A list to choose from: moved through with the arrow keys or by the first letters of a choice, taller and wider than the window if
//! need be, put aside with Ctrl-Z.
//!
//! dialoguer has lists too, but there a typed word moves and leaves them, a pasted line chooses, and `:` does nothing.

use std::io::{Error, ErrorKind, Result};
use std::ops::Range;

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

/// How a list looks: its heading, and an item by its number, whether the cursor is on it, and whether it is marked, in as many lines
/// as it needs.
pub(super) trait Look {
    fn heading(&self) -> String;
    fn item(&self, number: usize, here: bool, marked: bool, width: usize) -> Vec<String>;
    /// What an item says, for whoever types its first letters.
    fn text(&self, number: usize) -> &str;
}

/// What a list takes no text for, told to whoever types or pastes some.
pub(super) const NO_TEXT: &str =
    "no text is taken in a list: letters jump to a choice, arrow keys move, Enter takes, `:` begins a command";

/// Told once to whoever presses Enter on a choice without a mark, and may think that this takes it.
const NONE_MARKED: &str = "nothing is marked: space marks where the cursor is; Enter once more goes on without any";

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
    /// How many items are on the screen.
    shown: usize,
    /// The first letters of a choice, and where the cursor was before them.
    typed: String,
    before: usize,
    /// Whether text came that cannot be an answer: Enter then ends that text and takes nothing.
    strayed: bool,
    /// What was told below the list.
    told: Option<&'static str>,
    /// Whether Enter may take nothing at all: where nothing was marked, it was said that Enter does not mark.
    may_be_none: bool,
}

impl<'a> List<'a> {
    pub fn new(term: &'a Term, look: &'a dyn Look, marked: Vec<bool>, at: usize, several: bool) -> Self {
        let (drawn, typed) = (Vec::new(), String::new());
        // who unmarks all that was marked means it
        let may_be_none = !several || marked.contains(&true);
        Self { term, look, at, marked, several, drawn, shown: 0, typed, before: at, strayed: false, told: None, may_be_none }
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
                    let is_text = !ahead::take().is_empty() || self.strayed;
                    if !is_text && (self.may_be_none || self.marked.contains(&true)) {
                        return Ok(Done::Taken);
                    }
                    self.typed.clear();
                    self.strayed = false;
                    self.may_be_none |= !is_text;
                    self.told = Some(if is_text { NO_TEXT } else { NONE_MARKED });
                }
                Key::Escape => return Ok(Done::Escape),
                Key::Char(':') if !self.strayed => return Ok(Done::Colon),
                Key::Char(' ') if self.several && !self.strayed => {
                    self.typed.clear();
                    self.marked[self.at] = !self.marked[self.at];
                }
                Key::Char(' ') if self.typed.is_empty() => {}
                // Ctrl-D
                Key::Char('\x04') => return Err(Error::new(ErrorKind::UnexpectedEof, "the end of input")),
                // Ctrl-Z
                Key::Char('\x1a') => {
                    self.end()?;
                    ahead::suspend();
                    self.begin()?;
                }
                Key::Char(c) if !c.is_control() => self.letter(Some(c)),
                Key::Backspace => self.letter(None),
                Key::UnknownEscSeq(keys) if keys == ['[', '2', '0'] => {
                    ahead::marked(self.term)?;
                    (self.strayed, self.told) = (true, Some(NO_TEXT));
                }
                key => {
                    self.at = match key {
                        Key::ArrowDown | Key::Tab => (self.at + 1) % count,
                        Key::ArrowUp | Key::BackTab => (self.at + count - 1) % count,
                        Key::PageDown | Key::ArrowRight => (self.at + self.shown).min(count - 1),
                        Key::PageUp | Key::ArrowLeft => self.at.saturating_sub(self.shown),
                        Key::Home => 0,
                        Key::End => count - 1,
                        _ => continue,
                    };
                    self.typed.clear();
                    (self.strayed, self.told) = (false, None);
                }
            }
            self.draw()?;
        }
    }

    /// Jumps to the first choice that begins with what was typed, one letter more or less. Where none does it was no choice that was
    /// meant, and the cursor is where it was.
    fn letter(&mut self, new: Option<char>) {
        if self.typed.is_empty() {
            self.before = self.at;
        }
        match new {
            Some(c) => self.typed.extend(c.to_lowercase()),
            None => drop(self.typed.pop()),
        }
        let begins = |number: &usize| self.look.text(*number).to_lowercase().starts_with(&self.typed);
        let found = (0..self.marked.len()).find(begins).filter(|_| !self.typed.is_empty());
        self.at = found.unwrap_or(self.before);
        self.strayed = found.is_none() && !self.typed.is_empty();
        self.told = self.strayed.then_some(NO_TEXT);
    }

    /// Draws the list anew, however the window has changed meanwhile.
    fn draw(&mut self) -> Result<()> {
        let (count, room, width) = (self.marked.len(), self.room(), self.width());
        let mut items: Vec<Vec<String>> = (0..count).map(|i| self.look.item(i, i == self.at, self.marked[i], width)).collect();
        items.iter_mut().for_each(|lines| lines.truncate(room));
        let heights: Vec<usize> = items.iter().map(Vec::len).collect();
        let part = part(&heights, room, self.at);
        self.shown = part.len();
        let mut lines = vec![self.look.heading()];
        lines.extend(items.drain(part).flatten());
        if self.shown < count {
            lines.push(format!("  ({} of {count}; more above and below)", self.at + 1));
        }
        if let Some(told) = self.told {
            lines.extend(textwrap::wrap(told, width - 3).iter().map(|line| format!("  {line}")));
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

    /// How many lines there is room for beside the heading, the line below and what may be told.
    fn room(&self) -> usize {
        usize::from(self.term.size().0).saturating_sub(5).max(3)
    }

    fn width(&self) -> usize {
        usize::from(self.term.size().1).max(20)
    }
}

/// The part of a long list that the cursor is in, by the heights of the items: page after page, and the last one full.
fn part(heights: &[usize], room: usize, at: usize) -> Range<usize> {
    let (mut from, mut filled) = (0, 0);
    for (i, height) in heights.iter().enumerate() {
        if filled + height > room {
            if i > at {
                return from..i;
            }
            (from, filled) = (i, 0);
        }
        filled += height;
    }
    while let Some(height) = from.checked_sub(1).map(|i| heights[i]).filter(|height| filled + height <= room) {
        (from, filled) = (from - 1, filled + height);
    }
    from..heights.len()
}

#[cfg(test)]
mod tests {
    use super::part;

    #[test]
    fn the_part_with_the_cursor_is_shown() {
        assert_eq!(part(&[1; 4], 5, 3), 0..4);
        assert_eq!(part(&[1; 12], 5, 4), 0..5);
        assert_eq!(part(&[1; 12], 5, 5), 5..10);
        assert_eq!(part(&[1; 12], 5, 11), 7..12);
        // broken lines take more of the room
        assert_eq!(part(&[2, 3, 1, 1, 3], 5, 1), 0..2);
        assert_eq!(part(&[2, 3, 1, 1, 3], 5, 2), 2..5);
        assert_eq!(part(&[2, 3, 1, 1, 2], 5, 4), 2..5);
    }
}
