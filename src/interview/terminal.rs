//! Puts the questions of an interview to a person at a terminal. The only file that knows dialoguer.

use std::io::ErrorKind;
use std::ops::Range;

use console::{Term, style};
use dialoguer::Editor;
use dialoguer::theme::{ColorfulTheme, SimpleTheme, Theme};

use super::editor;
use super::flow::commands_line;
use super::harmless::harmless;
use super::line::{Begin, PASTE_MARKS_OFF, Typed, read_line};
use super::list::{Done, List, Look};
use super::prompter::{Command, Input, Prompt, Prompter, Stop};

/// The terminal on standard error; standard output stays free for the product.
pub struct Terminal {
    term: Term,
    theme: Box<dyn Theme>,
    /// A terminal that cannot move its cursor: lists are numbered there, and lines only grow and shrink at their end.
    plain: bool,
    colours: bool,
    /// Whether it was said how an old answer is kept or changed; once is enough for the lines of a list.
    hinted: bool,
}

impl Default for Terminal {
    fn default() -> Self {
        let dumb = is_dumb();
        let colours = !dumb && console::colors_enabled_stderr();
        let theme: Box<dyn Theme> = if colours { Box::new(ColorfulTheme::default()) } else { Box::new(SimpleTheme) };
        Self { term: Term::stderr(), theme, plain: dumb, colours, hinted: false }
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
        // of several lines below each other it is seen where one begins
        let hanging = format!("{indent}{indent}");
        let options = textwrap::Options::new(self.width() - 1).initial_indent(indent).subsequent_indent(&hanging);
        // lines as long as they can be: balanced ones leave the first words of a list of commands alone
        let options = options.wrap_algorithm(textwrap::WrapAlgorithm::FirstFit);
        // by the rules of Unicode no line breaks before a colon, not even after a space: the commands would be one long word
        let options = options.word_separator(textwrap::WordSeparator::AsciiSpace);
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
        Ok("Your answer".to_owned())
    }

    /// Puts the answer in place of the prompt; a plain terminal shows it already.
    fn report(&mut self, ask: &str, answer: &str) -> Result<(), Stop> {
        if self.plain {
            return Ok(());
        }
        let mut line = String::new();
        let written = self.theme.format_input_prompt_selection(&mut line, &harmless(ask), &harmless(answer));
        written.map_err(|error| Stop::Failed(error.into()))?;
        if console::measure_text_width(&line) < self.width() {
            return self.term.write_line(&line).map_err(failed);
        }
        // colours cannot be wrapped
        let options = textwrap::Options::new(self.width() - 1).subsequent_indent("    ");
        for line in textwrap::wrap(&console::strip_ansi_codes(&line), options) {
            self.term.write_line(&line).map_err(failed)?;
        }
        Ok(())
    }

    /// A line behind a question, with what Enter takes or what stands there to be changed.
    fn line(&mut self, ask: &str, default: Option<&str>, begin: Begin) -> Result<Typed, Stop> {
        let mut prompt = String::new();
        // a prompt of several lines cannot be drawn anew
        let (ask, default) = (harmless(ask), default.map(|default| harmless(&default.replace('\n', "; "))));
        let written = self.theme.format_input_prompt(&mut prompt, &ask, default.as_deref());
        written.map_err(|error| Stop::Failed(error.into()))?;
        read_line(&self.term, &prompt, begin, self.plain).map_err(stop)
    }

    /// Says once how an old answer that stands at the prompt is kept or changed.
    fn hint(&mut self, is_old: bool) -> Result<(), Stop> {
        if is_old && !self.hinted {
            self.say("  (the old answer: Enter keeps it, typing replaces it, the arrow keys change it)", false)?;
        }
        self.hinted = is_old;
        Ok(())
    }

    /// The command behind a colon; `None` where there is none of that name, which is then told.
    fn command(&mut self, text: &str) -> Result<Option<Command>, Stop> {
        let command = text.trim().strip_prefix(':').and_then(|word| word.trim().parse().ok());
        if command.is_none() {
            self.say(&format!("  there is no `{text}`. {}", commands_line()), false)?;
        }
        Ok(command)
    }

    /// Esc shows the commands as a list; `None` where none of them was meant.
    fn which_command(&mut self) -> Result<Option<Command>, Stop> {
        let items = [
            ("Why is this asked?", Some(Command::Why)),
            ("What should I write?", Some(Command::Help)),
            ("Leave it open", Some(Command::Skip)),
            ("Back to the question before", Some(Command::Back)),
            ("Write the answer in an editor", Some(Command::Edit)),
            ("Take the answer away", Some(Command::Clear)),
            ("Overview: look around, change anything", Some(Command::Menu)),
            ("Stop here and go on another time", Some(Command::Save)),
            ("Nothing: back to this question", None),
        ];
        let texts = items.map(|(text, _)| (text.to_owned(), false));
        match self.list("What now?", &texts, 0, false)? {
            (Done::Taken, list) => Ok(items[list.at].1),
            _ => Ok(None),
        }
    }

    /// Whoever has never met vi does not find the way out of it.
    fn wants_vi(&mut self) -> Result<bool, Stop> {
        self.say("  EDITOR names no editor, so vi would open. In it `i` begins to write,", false)?;
        self.say("  Esc and `:wq` Enter keep what is written, Esc and `:q!` Enter leave it as it was.", false)?;
        let opened = self.text(&Prompt { ask: "Enter opens it, :back does not".to_owned(), ..Prompt::default() })?;
        Ok(matches!(opened, Input::Given(_)))
    }

    /// Shows a list until something is done with it: what it was, and where the list then stood.
    fn list(&mut self, ask: &str, items: &[(String, bool)], at: usize, several: bool) -> Result<(Done, Standing), Stop> {
        let shown = if several { format!("{ask} (space marks, Enter takes)") } else { ask.to_owned() };
        let looks = Looks { theme: &*self.theme, ask: harmless(&shown), items, several, colours: self.colours };
        let marked = items.iter().map(|(_, marked)| *marked).collect();
        let mut list = List::new(&self.term, &looks, marked, at, several);
        let done = list.run().map_err(stop)?;
        Ok((done, Standing { at: list.at, marked: list.marked }))
    }

    /// Lets the person choose; commands are typed behind a colon, or chosen after Esc.
    fn chosen(&mut self, ask: &str, items: &[(String, bool)], at: usize, several: bool) -> Result<Input<Standing>, Stop> {
        let fitting = self.fitting(ask, if several { 40 } else { 12 })?;
        let mut items: Vec<(String, bool)> = items.iter().map(|(item, marked)| (harmless(item), *marked)).collect();
        let mut at = at;
        loop {
            let (done, standing) = self.list(&fitting, &items, at, several)?;
            let command = match done {
                Done::Taken => return Ok(Input::Given(standing)),
                Done::Escape => self.which_command()?,
                Done::Colon => match self.line(&fitting, None, Begin::Unfinished(":"))? {
                    Typed::Line(text) if text.trim().trim_start_matches(':').is_empty() => None,
                    Typed::Line(text) | Typed::Pasted(text) => self.command(&text)?,
                    Typed::Escape => None,
                },
            };
            if let Some(command) = command {
                return Ok(Input::Command(command));
            }
            at = standing.at;
            items.iter_mut().zip(standing.marked).for_each(|(item, marked)| item.1 = marked);
        }
    }

    /// Items by their numbers, where the cursor cannot be moved through them.
    fn numbers(&mut self, ask: &str, items: &[&str], default: &str) -> Result<Input<Vec<usize>>, Stop> {
        self.say(ask, false)?;
        for (i, item) in items.iter().enumerate() {
            self.say(&format!("  {}  {item}", i + 1), false)?;
        }
        loop {
            let prompt = Prompt { ask: "Number".to_owned(), default: Some(default.to_owned()), ..Prompt::default() };
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
            line.push_str(&harmless(before));
            let inner = harmless(inner);
            let stressed =
                if self.colours { style(&inner).for_stderr().yellow().underlined().to_string() } else { format!("*{inner}*") };
            line.push_str(&stressed);
            done = word.end;
        }
        line.push_str(&harmless(text.get(done..).unwrap_or_default()));
        self.wrapped(&line, false)
    }

    fn text(&mut self, prompt: &Prompt) -> Result<Input<String>, Stop> {
        let initial = prompt.initial.as_deref().filter(|initial| !initial.contains('\n')).unwrap_or_default();
        let is_old = !initial.is_empty() && !prompt.unfinished;
        // a plain terminal cannot take back what it shows: the old answer is what Enter takes there
        let in_brackets = if is_old && self.plain { Some(initial) } else { prompt.default.as_deref() };
        let initial = if is_old && self.plain { "" } else { initial };
        // what was answered before stands there to be changed; otherwise Enter takes the default
        let default = in_brackets.filter(|_| initial.is_empty());
        self.hint(is_old && !self.plain)?;
        loop {
            let room = 12 + default.map_or(0, console::measure_text_width);
            let ask = self.fitting(&prompt.ask, room)?;
            let begin = if is_old { Begin::Old(initial) } else { Begin::Unfinished(initial) };
            let typed = match self.line(&ask, default, begin)? {
                Typed::Escape => match self.which_command()? {
                    Some(command) => return Ok(Input::Command(command)),
                    None => continue,
                },
                Typed::Pasted(text) => return Ok(Input::Given(text)),
                Typed::Line(typed) => typed,
            };
            let text = match (typed.trim(), default) {
                ("", Some(default)) => default,
                (text, _) => text,
            };
            self.report(&ask, if text.is_empty() { prompt.enter } else { text })?;
            // where an old answer stands, a command may be typed behind it
            let old = text.strip_prefix(initial).filter(|_| !initial.is_empty());
            if let Some(Ok(command)) = old.and_then(|rest| rest.trim().strip_prefix(':')).map(str::parse) {
                return Ok(Input::Command(command));
            }
            if !text.starts_with(':') {
                return Ok(Input::Given(text.to_owned()));
            }
            if let Some(command) = self.command(text)? {
                return Ok(Input::Command(command));
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
        let unmarked: Vec<(String, bool)> = items.iter().map(|item| (item.clone(), false)).collect();
        match self.chosen(ask, &unmarked, default, false)? {
            Input::Given(Standing { at, .. }) => {
                self.report(ask, &items[at])?;
                Ok(Input::Given(at))
            }
            Input::Command(command) => Ok(Input::Command(command)),
        }
    }

    fn choose_many(&mut self, ask: &str, items: &[(String, bool)]) -> Result<Input<Vec<usize>>, Stop> {
        if self.plain {
            let marked: Vec<String> = (1..).zip(items).filter(|(_, item)| item.1).map(|(n, _)| n.to_string()).collect();
            let default = if marked.is_empty() { "none".to_owned() } else { marked.join(", ") };
            let items: Vec<&str> = items.iter().map(|(item, _)| item.as_str()).collect();
            return self.numbers(&format!("{ask} (numbers, or none)"), &items, &default);
        }
        match self.chosen(ask, items, 0, true)? {
            Input::Given(Standing { marked, .. }) => {
                let chosen: Vec<usize> = (0..items.len()).filter(|i| marked[*i]).collect();
                let taken: Vec<&str> = chosen.iter().map(|i| items[*i].0.as_str()).collect();
                self.report(ask, &taken.join("; "))?;
                Ok(Input::Given(chosen))
            }
            Input::Command(command) => Ok(Input::Command(command)),
        }
    }

    fn edit(&mut self, text: &str) -> Result<Option<String>, Stop> {
        let mut editor = Editor::new();
        if cfg!(unix) && !editor::is_chosen() {
            if editor::is_installed("nano") {
                editor.executable("nano");
            } else if !self.wants_vi()? {
                return Ok(None);
            }
        }
        match editor.extension(".md").edit(text) {
            Ok(edited) => Ok(edited),
            Err(error) => {
                self.say(&format!("  no editor could be started ({error}); set EDITOR, or type the answer here"), false)?;
                Ok(None)
            }
        }
    }
}

/// Where a list stood when something was done with it.
struct Standing {
    at: usize,
    marked: Vec<bool>,
}

/// How lists look: as dialoguer's, but the cursor is seen without colours too.
struct Looks<'a> {
    theme: &'a dyn Theme,
    ask: String,
    items: &'a [(String, bool)],
    several: bool,
    colours: bool,
}

impl Look for Looks<'_> {
    fn heading(&self) -> String {
        let mut line = String::new();
        // writing into a string cannot fail
        let _ = self.theme.format_select_prompt(&mut line, &self.ask);
        line
    }

    fn text(&self, number: usize) -> &str {
        self.items.get(number).map_or("", |(text, _)| text.as_str())
    }

    fn item(&self, number: usize, here: bool, marked: bool, width: usize) -> Vec<String> {
        let mark = match (self.several, self.colours, marked) {
            (false, ..) => "",
            (_, true, true) => "\u{2714} ",
            (_, true, false) => "\u{2b1a} ",
            (_, false, true) => "[x] ",
            (_, false, false) => "[ ] ",
        };
        // behind the sign of the cursor; without a mark further lines go deeper than the next item
        let indent = if self.several { console::measure_text_width(mark) } else { 2 };
        let room = width.saturating_sub(3 + indent);
        let options = textwrap::Options::new(room);
        let mut parts = textwrap::wrap(self.text(number), options).into_iter();
        let mut first = String::new();
        let _ = self.theme.format_select_prompt_item(&mut first, &format!("{mark}{}", parts.next().unwrap_or_default()), here);
        let further = parts.map(|part| {
            let part = if here && self.colours { style(part).for_stderr().cyan().to_string() } else { part.into_owned() };
            format!("{}{part}", " ".repeat(2 + indent))
        });
        std::iter::once(first).chain(further).collect()
    }
}

fn is_dumb() -> bool {
    std::env::var_os("TERM").is_some_and(|term| term == "dumb")
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
