//! Puts the questions of an interview to a person at a terminal. The only file that knows dialoguer.

use std::io::ErrorKind;

use console::{Term, style};
use dialoguer::theme::{ColorfulTheme, SimpleTheme, Theme};
use dialoguer::{Editor, Error, Input as Line, MultiSelect, Select};

use super::flow::commands_line;
use super::prompter::{Command, Input, Prompt, Prompter, Stop};

/// Said with a list in which several can be chosen.
const HOW_TO_MARK: &str = " (space marks, Enter takes)";

/// The terminal on standard error; standard output stays free for the product.
pub struct Terminal {
    term: Term,
    theme: Box<dyn Theme>,
}

impl Default for Terminal {
    fn default() -> Self {
        let dumb = std::env::var_os("TERM").is_some_and(|term| term == "dumb");
        let plain = dumb || !console::colors_enabled_stderr();
        let theme: Box<dyn Theme> = if plain { Box::new(SimpleTheme) } else { Box::new(ColorfulTheme::default()) };
        Self { term: Term::stderr(), theme }
    }
}

impl Terminal {
    /// Whether there is a person: a terminal both to read from and to write to.
    pub fn is_there() -> bool {
        use std::io::IsTerminal;
        std::io::stdin().is_terminal() && std::io::stderr().is_terminal()
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

    /// Puts the answer in place of the prompt. dialoguer itself clears one line only and leaves the rest of a long answer standing.
    fn report(&mut self, ask: &str, default: Option<&str>, typed: &str) -> Result<(), Stop> {
        let failed = |error: std::io::Error| Stop::Failed(error.into());
        let (mut prompt, mut answer) = (String::new(), String::new());
        let written = self.theme.format_input_prompt(&mut prompt, ask, default);
        let written = written.and_then(|()| self.theme.format_input_prompt_selection(&mut answer, ask, typed));
        written.map_err(|error| Stop::Failed(error.into()))?;
        let shown = if default == Some(typed) { "" } else { typed };
        let width = console::measure_text_width(&prompt) + console::measure_text_width(shown);
        self.term.clear_last_lines(width / self.width()).map_err(failed)?;
        self.term.write_line(&answer).map_err(failed)
    }

    /// In a list there is nothing to type a command into: Esc asks which one is meant.
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
        chosen.map(|chosen| items[chosen].0).map_err(stop)
    }
}

impl Prompter for Terminal {
    fn say(&mut self, line: &str, loud: bool) -> Result<(), Stop> {
        let indent = &line[..line.len() - line.trim_start().len()];
        let options = textwrap::Options::new(self.width() - 1).initial_indent(indent).subsequent_indent(indent);
        for line in textwrap::wrap(line.trim_start(), options) {
            let text = if loud { style(line).for_stderr().bold().to_string() } else { line.into_owned() };
            self.term.write_line(&text).map_err(|error| Stop::Failed(error.into()))?;
        }
        if line.is_empty() { self.term.write_line("").map_err(|error| Stop::Failed(error.into())) } else { Ok(()) }
    }

    fn text(&mut self, prompt: &Prompt) -> Result<Input<String>, Stop> {
        loop {
            let room = 12 + prompt.default.as_ref().map_or(0, |default| console::measure_text_width(default));
            let ask = self.fitting(&prompt.ask, room)?;
            let mut line = Line::<String>::with_theme(&*self.theme).with_prompt(&ask).allow_empty(true).report(false);
            // what was answered before stands there to be changed; otherwise Enter takes the default
            match (&prompt.initial, &prompt.default) {
                (Some(initial), _) if !initial.contains('\n') => line = line.with_initial_text(initial),
                (_, Some(default)) => line = line.default(default.clone()),
                _ => {}
            }
            let typed = line.interact_text_on(&self.term).map_err(stop)?;
            self.report(&ask, prompt.default.as_deref().filter(|_| prompt.initial.is_none()), &typed)?;
            let text = typed.trim();
            // where an old answer stands, a command is typed behind it
            let old = prompt.initial.as_deref().and_then(|old| text.strip_prefix(old)?.trim().strip_prefix(':')?.parse().ok());
            if let Some(command) = old {
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
        let ask = self.fitting(ask, 20)?;
        let items: Vec<String> = items.iter().map(|item| self.short(item)).collect();
        let list = Select::with_theme(&*self.theme).with_prompt(ask).items(&items).default(default);
        match list.interact_on_opt(&self.term).map_err(stop)? {
            Some(chosen) => Ok(Input::Given(chosen)),
            None => self.which_command().map(Input::Command),
        }
    }

    fn choose_many(&mut self, ask: &str, items: &[(String, bool)]) -> Result<Input<Vec<usize>>, Stop> {
        let ask = self.fitting(&format!("{ask}{HOW_TO_MARK}"), 20)?;
        let items: Vec<(String, bool)> = items.iter().map(|(item, marked)| (self.short(item), *marked)).collect();
        let list = MultiSelect::with_theme(&*self.theme).with_prompt(&ask).items_checked(items.clone()).report(false);
        match list.interact_on_opt(&self.term).map_err(stop)? {
            Some(chosen) => {
                let taken: Vec<&str> = chosen.iter().filter_map(|i| items.get(*i)).map(|(item, _)| item.as_str()).collect();
                let mut line = String::new();
                let ask = ask.trim_end_matches(HOW_TO_MARK);
                let written = self.theme.format_input_prompt_selection(&mut line, ask, &taken.join("; "));
                written.map_err(|error| Stop::Failed(error.into()))?;
                self.term.write_line(&line).map_err(|error| Stop::Failed(error.into()))?;
                Ok(Input::Given(chosen))
            }
            None => self.which_command().map(Input::Command),
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

fn stop(error: Error) -> Stop {
    let Error::IO(error) = error;
    // the end of input is not an answer: the terminal is gone, which Unix also tells as an input/output error (EIO)
    let gone = cfg!(unix) && error.raw_os_error() == Some(5);
    match error.kind() {
        ErrorKind::Interrupted | ErrorKind::UnexpectedEof => Stop::Interrupted,
        _ if gone => Stop::Interrupted,
        _ => Stop::Failed(error.into()),
    }
}
