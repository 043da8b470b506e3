//! Puts the questions of an interview to a person at a terminal. The only file that knows dialoguer.

use std::io::ErrorKind;
use std::ops::Range;

use console::{Term, style};
use dialoguer::theme::{ColorfulTheme, SimpleTheme, Theme};
use dialoguer::{Editor, Error, MultiSelect, Select};

use super::ahead;
use super::flow::commands_line;
use super::line::{PASTE_MARKS_OFF, Typed, read_line};
use super::prompter::{Command, Input, Prompt, Prompter, Stop};

/// The terminal on standard error; standard output stays free for the product.
pub struct Terminal {
    term: Term,
    theme: Box<dyn Theme>,
    /// A terminal that cannot move its cursor: lists are numbered there, and lines only grow and shrink at their end.
    plain: bool,
    colours: bool,
}

impl Default for Terminal {
    fn default() -> Self {
        let dumb = is_dumb();
        let colours = !dumb && console::colors_enabled_stderr();
        let theme: Box<dyn Theme> = if colours { Box::new(ColorfulTheme::default()) } else { Box::new(SimpleTheme) };
        Self { term: Term::stderr(), theme, plain: dumb, colours }
    }
}

impl Terminal {
    /// Whether there is a person: a terminal both to read from and to write to.
    pub fn is_there() -> bool {
        use std::io::IsTerminal;
        std::io::stdin().is_terminal() && std::io::stderr().is_terminal()
    }

    /// Leaves the terminal as it was found, from wherever the program ends.
    pub fn give_back() {
        let term = Term::stderr();
        if !is_dumb() {
            let _ = term.write_str(PASTE_MARKS_OFF);
            let _ = term.show_cursor();
        }
    }

    /// A line as it is, wrapped at the edge of the window.
    fn wrapped(&mut self, line: &str, loud: bool) -> Result<(), Stop> {
        if line.is_empty() {
            return self.term.write_line("").map_err(failed);
        }
        let indent = &line[..line.len() - line.trim_start().len()];
        let options = textwrap::Options::new(self.width() - 1).initial_indent(indent).subsequent_indent(indent);
        for line in textwrap::wrap(line.trim_start(), options) {
            let text = if loud { style(line).for_stderr().bold().to_string() } else { line.into_owned() };
            self.term.write_line(&text).map_err(failed)?;
        }
        Ok(())
    }

    fn width(&self) -> usize {
        usize::from(self.term.size().1).max(20)
    }

    /// A prompt that is wider than the window confuses the cursor: the question then gets a line of its own.
    fn fitting(&mut self, ask: &str, room: usize) -> Result<String, Stop> {
        if console::measure_text_width(ask) + room < self.width() {
            return Ok(ask.to_owned());
        }
        self.say(ask, false)?;
        Ok("Answer".to_owned())
    }

    fn short(&self, item: &str) -> String {
        console::truncate_str(item, self.width().saturating_sub(6), "...").into_owned()
    }

    /// Puts the answer in place of the prompt; a plain terminal shows it already.
    fn report(&mut self, ask: &str, answer: &str) -> Result<(), Stop> {
        if self.plain {
            return Ok(());
        }
        let mut line = String::new();
        self.theme
            .format_input_prompt_selection(&mut line, ask, &harmless(answer))
            .map_err(|error| Stop::Failed(error.into()))?;
        self.term.write_line(&line).map_err(failed)
    }

    /// A line behind a question, with what Enter takes or what stands there to be changed.
    fn line(&mut self, ask: &str, default: Option<&str>, initial: &str) -> Result<Typed, Stop> {
        let mut prompt = String::new();
        self.theme.format_input_prompt(&mut prompt, ask, default).map_err(|error| Stop::Failed(error.into()))?;
        // a prompt of several lines cannot be drawn anew
        let prompt = prompt.replace('\n', "; ");
        read_line(&self.term, &prompt, initial, self.plain).map_err(stop)
    }

    /// Esc asks which command is meant: in a list there is nothing to type it into.
    fn which_command(&mut self) -> Result<Command, Stop> {
        let items = [
            (Command::Why, "Why is this asked?"),
            (Command::Help, "What shall I write?"),
            (Command::Skip, "Leave it open"),
            (Command::Back, "Back to the question before"),
            (Command::Menu, "Overview: look around, change anything"),
            (Command::Save, "Stop here and go on another time"),
        ];
        let texts: Vec<&str> = items.iter().map(|(_, text)| *text).collect();
        let chosen = Select::with_theme(&*self.theme).with_prompt("What now?").items(&texts).default(0).interact_on(&self.term);
        chosen.map(|chosen| items[chosen].0).map_err(|Error::IO(error)| stop(error))
    }

    /// Whether lines were pasted into a list, which they cannot answer: it then has to be shown again.
    fn was_pasted_into(&mut self) -> Result<bool, Stop> {
        let pasted = !ahead::take().is_empty();
        if pasted {
            self.say("  text cannot be pasted into a list; the arrow keys and Enter choose", false)?;
        }
        Ok(pasted)
    }

    /// Items by their numbers, where the cursor cannot be moved through them.
    fn numbers(&mut self, ask: &str, items: &[&str], default: &str) -> Result<Input<Vec<usize>>, Stop> {
        self.say(ask, false)?;
        for (i, item) in items.iter().enumerate() {
            self.say(&format!("  {}  {item}", i + 1), false)?;
        }
        loop {
            let prompt = Prompt { ask: "Number".to_owned(), default: Some(default.to_owned()), initial: None };
            let text = match self.text(&prompt)? {
                Input::Given(text) => text,
                Input::Command(command) => return Ok(Input::Command(command)),
            };
            let parts = text.split([',', ' ']).filter(|part| !part.is_empty() && *part != "none");
            let chosen: Option<Vec<usize>> =
                parts.map(|part| part.parse::<usize>().ok()?.checked_sub(1).filter(|i| *i < items.len())).collect();
            match chosen {
                Some(chosen) => return Ok(Input::Given(chosen)),
                None => self.say(&format!("  please answer with numbers from 1 to {}", items.len()), false)?,
            }
        }
    }
}

impl Prompter for Terminal {
    fn say(&mut self, line: &str, loud: bool) -> Result<(), Stop> {
        self.wrapped(&harmless(line), loud)
    }

    fn stress(&mut self, text: &str, words: &[Range<usize>]) -> Result<(), Stop> {
        let (mut line, mut done) = ("    ".to_owned(), 0);
        for word in words {
            let (Some(before), Some(inner)) = (text.get(done..word.start), text.get(word.clone())) else { continue };
            line.push_str(before);
            let stressed =
                if self.colours { style(inner).for_stderr().yellow().underlined().to_string() } else { format!("*{inner}*") };
            line.push_str(&stressed);
            done = word.end;
        }
        line.push_str(text.get(done..).unwrap_or_default());
        self.wrapped(&line, false)
    }

    fn text(&mut self, prompt: &Prompt) -> Result<Input<String>, Stop> {
        let initial = prompt.initial.as_deref().filter(|initial| !initial.contains('\n')).unwrap_or_default();
        // what was answered before stands there to be changed; otherwise Enter takes the default
        let default = prompt.default.as_deref().filter(|_| initial.is_empty());
        loop {
            let room = 12 + default.map_or(0, console::measure_text_width);
            let ask = self.fitting(&prompt.ask, room)?;
            let typed = match self.line(&ask, default, initial)? {
                Typed::Escape => return self.which_command().map(Input::Command),
                Typed::Pasted(text) => return Ok(Input::Given(text)),
                Typed::Line(typed) => typed,
            };
            let text = match (typed.trim(), default) {
                ("", Some(default)) => default,
                (text, _) => text,
            };
            self.report(&ask, text)?;
            // where an old answer stands, a command is typed behind it
            let old = text.strip_prefix(initial).filter(|_| !initial.is_empty());
            if let Some(Ok(command)) = old.and_then(|rest| rest.trim().strip_prefix(':')).map(str::parse) {
                return Ok(Input::Command(command));
            }
            let Some(word) = text.strip_prefix(':') else { return Ok(Input::Given(text.to_owned())) };
            match word.parse() {
                Ok(command) => return Ok(Input::Command(command)),
                Err(_) => self.say(&format!("  there is no `{text}`. {}", commands_line()), false)?,
            }
        }
    }

    fn choose(&mut self, ask: &str, items: &[String], default: usize) -> Result<Input<usize>, Stop> {
        if self.plain {
            let items: Vec<&str> = items.iter().map(String::as_str).collect();
            return Ok(match self.numbers(ask, &items, &(default + 1).to_string())? {
                Input::Given(chosen) => Input::Given(chosen.first().copied().unwrap_or(default)),
                Input::Command(command) => Input::Command(command),
            });
        }
        let ask = self.fitting(ask, 20)?;
        let items: Vec<String> = items.iter().map(|item| self.short(&harmless(item))).collect();
        loop {
            let list = Select::with_theme(&*self.theme).with_prompt(&ask).items(&items).default(default);
            match list.interact_on_opt(&self.term).map_err(|Error::IO(error)| stop(error))? {
                Some(_) if self.was_pasted_into()? => {}
                Some(chosen) => return Ok(Input::Given(chosen)),
                None => return self.which_command().map(Input::Command),
            }
        }
    }

    fn choose_many(&mut self, ask: &str, items: &[(String, bool)]) -> Result<Input<Vec<usize>>, Stop> {
        if self.plain {
            let marked: Vec<String> = (1..).zip(items).filter(|(_, item)| item.1).map(|(n, _)| n.to_string()).collect();
            let default = if marked.is_empty() { "none".to_owned() } else { marked.join(", ") };
            let items: Vec<&str> = items.iter().map(|(item, _)| item.as_str()).collect();
            return self.numbers(&format!("{ask} (numbers, or none)"), &items, &default);
        }
        let shown = self.fitting(&format!("{ask} (space marks, Enter takes)"), 20)?;
        let items: Vec<(String, bool)> = items.iter().map(|(item, marked)| (self.short(&harmless(item)), *marked)).collect();
        loop {
            let list = MultiSelect::with_theme(&*self.theme).with_prompt(&shown).items_checked(items.clone()).report(false);
            match list.interact_on_opt(&self.term).map_err(|Error::IO(error)| stop(error))? {
                Some(_) if self.was_pasted_into()? => {}
                Some(chosen) => {
                    let taken: Vec<&str> = chosen.iter().filter_map(|i| items.get(*i)).map(|(item, _)| item.as_str()).collect();
                    self.report(ask, &taken.join("; "))?;
                    return Ok(Input::Given(chosen));
                }
                None => return self.which_command().map(Input::Command),
            }
        }
    }

    fn edit(&mut self, text: &str) -> Result<Option<String>, Stop> {
        match Editor::new().extension(".md").edit(text) {
            Ok(edited) => Ok(edited),
            Err(error) => {
                self.say(&format!("  no editor could be started ({error}); set EDITOR, or type the answer here"), false)?;
                Ok(None)
            }
        }
    }
}

fn is_dumb() -> bool {
    std::env::var_os("TERM").is_some_and(|term| term == "dumb")
}

/// Shows what could steer a terminal, or turn its text around, as a sign for something strange.
fn harmless(text: &str) -> String {
    let steers =
        |c: char| c.is_control() || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}');
    text.chars().map(|c| if steers(c) { '\u{fffd}' } else { c }).collect()
}

fn failed(error: std::io::Error) -> Stop {
    Stop::Failed(error.into())
}

fn stop(error: std::io::Error) -> Stop {
    // the end of input is not an answer: the terminal is gone, which Unix also tells as an input/output error (EIO)
    let gone = cfg!(unix) && error.raw_os_error() == Some(5);
    match error.kind() {
        ErrorKind::Interrupted | ErrorKind::UnexpectedEof => Stop::Interrupted,
        _ if gone => Stop::Interrupted,
        _ => failed(error),
    }
}
