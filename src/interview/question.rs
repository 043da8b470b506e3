//! What an interview is made of: questions, blocks of questions that may be answered several times, and sections.
//!
//! All of it is data. What kind of answer a question takes, and how it is read, comes from the field it fills.

use super::plain::parts;
use crate::model::{Brief, Field, Path, Shape};

/// A question that fills one field.
#[derive(Debug, Clone, Copy)]
pub struct Question {
    /// Path of the field without item numbers, such as `process.volume`; also the question's id.
    pub path: &'static str,
    /// The question, in one line. `{}` stands for the name of the item it is about.
    pub ask: &'static str,
    /// How its answer is told where several are shown together (see `together`); where empty, the key says it.
    pub label: &'static str,
    /// Why we ask, in a sentence.
    pub why: &'static str,
    /// What to write, with an example.
    pub help: &'static str,
    /// Whether it is asked even where only a minimal brief is wanted.
    pub quick: bool,
    /// Where a minimal brief wants it too, though most do not.
    pub quick_where: fn(&Brief) -> bool,
    /// Whether Enter alone is refused; `:skip` always works.
    pub needed: bool,
    /// Whether it is asked at all; the path is that of the field, with item numbers.
    pub when: fn(&Brief, &Path) -> bool,
    /// What Enter takes where nothing was answered yet.
    pub default: fn(&Brief, &Path) -> Option<String>,
    /// Where the words to choose from come from, if not from the field itself.
    pub choices: Choices,
    /// Reads what was typed into the one spelling that is kept, or says what is wrong with it.
    pub read: fn(&str) -> Result<String, String>,
    /// Where it takes several lines: those that were typed on one.
    pub split: fn(&str) -> Vec<&str>,
}

/// Where the answers to choose from come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Choices {
    /// From the field: its words, or free text.
    Field,
    /// The processes that are outsourced.
    Processes,
    /// The requirements.
    Requirements,
    /// The people named so far; other names can be typed.
    People,
}

impl Question {
    /// A question with its reason and its help.
    pub const fn new(path: &'static str, ask: &'static str, why: &'static str, help: &'static str) -> Self {
        Self {
            path,
            ask,
            label: "",
            why,
            help,
            quick: false,
            quick_where: |_| false,
            needed: false,
            when: |_, _| true,
            default: |_, _| None,
            choices: Choices::Field,
            read: |text| Ok(text.to_owned()),
            split: at_semicolons,
        }
    }

    /// How its answer is told where several are shown together.
    pub const fn label(self, label: &'static str) -> Self {
        Self { label, ..self }
    }

    /// Asked even in a quick interview.
    pub const fn quick(self) -> Self {
        Self { quick: true, ..self }
    }

    /// Asked in a quick interview where this holds.
    pub const fn quick_where(self, holds: fn(&Brief) -> bool) -> Self {
        Self { quick_where: holds, ..self }
    }

    /// Enter alone is not an answer.
    pub const fn needed(self) -> Self {
        Self { needed: true, ..self }
    }

    /// Asked only where this holds.
    pub const fn when(self, when: fn(&Brief, &Path) -> bool) -> Self {
        Self { when, ..self }
    }

    /// What Enter takes.
    pub const fn default(self, default: fn(&Brief, &Path) -> Option<String>) -> Self {
        Self { default, ..self }
    }

    /// Where the answers to choose from come from.
    pub const fn choices(self, choices: Choices) -> Self {
        Self { choices, ..self }
    }

    /// How what was typed is read.
    pub const fn read(self, read: fn(&str) -> Result<String, String>) -> Self {
        Self { read, ..self }
    }

    /// How several lines that were typed on one are told apart.
    pub const fn split(self, split: fn(&str) -> Vec<&str>) -> Self {
        Self { split, ..self }
    }

    /// The field it fills.
    pub fn field(&self) -> Option<&'static Field> {
        Shape::get().field(self.path)
    }
}

/// `answered; tagged; closed`: three of them.
pub(super) fn at_semicolons(text: &str) -> Vec<&str> {
    parts(text, &["; "])
}

/// Questions that are asked for each item of a list.
#[derive(Debug, Clone, Copy)]
pub struct Block {
    /// Path of the list without item numbers, such as `process.step`.
    pub path: &'static str,
    /// Whether the first item is asked for without a question before it.
    pub first_needed: bool,
    /// Asked before the first item where it is not needed.
    pub any: &'static str,
    /// What Enter takes then.
    pub likely: bool,
    /// Asked after each item.
    pub another: fn(&Brief) -> Another,
    /// How items that are typical are offered before any is asked for; nothing where none are.
    pub offer: Option<Offer>,
    /// Why such items are asked for.
    pub why: &'static str,
    /// Whether it is asked for in a quick interview.
    pub quick: fn(&Brief) -> bool,
    /// Whether it is asked for at all; the path is that of the list.
    pub when: fn(&Brief, &Path) -> bool,
    /// The questions for each item; the first one names it.
    pub steps: &'static [Step],
}

/// How typical items are offered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Offer {
    /// The question. `{}` stands for the name of the item the list is in.
    pub ask: &'static str,
    /// A line said before it; may be empty.
    pub note: &'static str,
}

impl Offer {
    /// An offer without a note.
    pub const fn new(ask: &'static str) -> Option<Self> {
        Some(Self { ask, note: "" })
    }
}

/// A question whether there is one more item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Another {
    /// The question.
    pub ask: String,
    /// What Enter takes.
    pub default: bool,
    /// Whether the next item is asked for at once, until its first question is answered with Enter.
    pub at_once: bool,
}

impl Another {
    /// One more item, if somebody wants one.
    pub fn optional(ask: &str) -> Self {
        Self { ask: ask.to_owned(), default: false, at_once: false }
    }

    /// One item after the other, until somebody has no more.
    pub fn until_enter(ask: &str) -> Self {
        Self { ask: ask.to_owned(), default: true, at_once: true }
    }
}

/// Questions that are asked only where a yes-or-no question says so.
#[derive(Debug, Clone, Copy)]
pub struct Gate {
    /// Name of the gate among the answers, such as `trial`.
    pub id: &'static str,
    /// The question.
    pub ask: &'static str,
    /// Why we ask.
    pub why: &'static str,
    /// What Enter takes.
    pub default: bool,
    /// Whether the questions behind it have answers that are usual: these are shown together, and yes takes them all. Otherwise yes
    /// means that the questions are asked.
    pub usual: bool,
    /// Whether something behind it is given already, so that the question is answered; the path is that of the item it is in.
    pub open: fn(&Brief, &Path) -> bool,
    /// The questions behind it.
    pub steps: &'static [Step],
}

impl Gate {
    /// A question that shows usual answers together, to take them all or to be asked one by one.
    pub const fn usual(id: &'static str, ask: &'static str, why: &'static str, steps: &'static [Step]) -> Self {
        Self { id, ask, why, default: true, usual: true, open: |_, _| false, steps }
    }
}

/// One step of an interview.
#[derive(Debug, Clone, Copy)]
pub enum Step {
    /// A question.
    Ask(Question),
    /// Questions for each item of a list.
    Repeat(Block),
    /// Questions behind a yes-or-no question.
    If(Gate),
    /// Further questions for each item of a list that is there already: its path, and the questions.
    Each(&'static str, &'static [Step]),
}

/// A part of the interview with a heading of its own.
#[derive(Debug, Clone, Copy)]
pub struct Section {
    /// The heading.
    pub title: &'static str,
    /// A line under the heading; may be empty.
    pub note: &'static str,
    /// What says it in short at the end: phrases with the paths of fields, such as `{process.name}, {process.volume}`.
    pub gist: &'static [&'static str],
    /// What is asked.
    pub steps: &'static [Step],
}
