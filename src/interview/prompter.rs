//! What the interview needs of whoever puts its questions to a person.

use std::error::Error;
use std::ops::Range;

/// A question as it is put, with what the person may lean on.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Prompt {
    /// The question, in one line.
    pub ask: String,
    /// What Enter takes, shown with the question.
    pub default: Option<String>,
    /// Text that stands there already and can be changed.
    pub initial: Option<String>,
    /// Lines of a list that are taken already; what is typed comes behind them.
    pub taken: Vec<String>,
    /// Whether that text is not an old answer but one that is still being typed.
    pub unfinished: bool,
    /// What Enter means where it takes no text, told in the line that stays: `no`.
    pub enter: &'static str,
}

/// What a person does at a prompt.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Input<T> {
    /// Answers.
    Given(T),
    /// Asks for something else.
    Command(Command),
}

/// Words that are understood at every prompt.
#[derive(Debug, Clone, Copy, PartialEq, Eq, strum::EnumString, strum::Display, strum::VariantNames)]
#[strum(serialize_all = "snake_case", prefix = ":")]
pub enum Command {
    /// To the question before.
    Back,
    /// Leave this one open.
    Skip,
    /// What to write.
    Help,
    /// Why it is asked.
    Why,
    /// Write the answer in an editor.
    Edit,
    /// Take the answer away.
    Clear,
    /// The overview, to look around and change anything.
    Menu,
    /// Stop here and go on another time.
    Save,
}

/// Why an interview stops before its end.
#[derive(Debug)]
pub enum Stop {
    /// Ctrl-C, or the terminal went away.
    Interrupted,
    /// The terminal or the draft cannot be written.
    Failed(Box<dyn Error + Send + Sync>),
}

/// Puts questions to a person.
pub trait Prompter {
    /// Says something; `loud` lines stand out.
    fn say(&mut self, line: &str, loud: bool) -> Result<(), Stop>;
    /// Shows a text in which some words stand out.
    fn stress(&mut self, text: &str, words: &[Range<usize>]) -> Result<(), Stop>;
    /// Asks for a line of text. What is pasted in several lines comes as it is: it is for the one question that was asked.
    fn text(&mut self, prompt: &Prompt) -> Result<Input<String>, Stop>;
    /// Asks for one of the items; the number is what Enter takes.
    fn choose(&mut self, ask: &str, items: &[String], default: usize) -> Result<Input<usize>, Stop>;
    /// Asks for any of the items; those marked are chosen already.
    fn choose_many(&mut self, ask: &str, items: &[(String, bool)]) -> Result<Input<Vec<usize>>, Stop>;
    /// Lets the person write in an editor; `None` where they leave it without saving.
    fn edit(&mut self, text: &str) -> Result<Option<String>, Stop>;
}

/// Pasted lines as one line.
pub(super) fn joined(text: &str) -> String {
    text.lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join(" ")
}
