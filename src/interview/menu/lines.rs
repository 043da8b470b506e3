//! A list of texts: its lines are changed, moved, copied or deleted one by one.

use super::super::flow::{End, Interview};
use super::super::prompter::{Command, Input, Prompt, Stop, joined};
use super::super::question::{Choices, Question};
use super::Picked;
use crate::model::{FieldKind, Path};

/// What can be done with a line.
const ACTIONS: [&str; 6] = ["Change", "Copy", "Move up", "Move down", "Delete", "Back"];

impl Interview<'_> {
    /// A field is asked for again; one that takes several lines has a menu of its lines.
    pub(super) fn field_menu(&mut self, question: &'static Question, path: &Path) -> Result<End, Stop> {
        if self.has_lines(question, path) { self.lines_menu(question, path) } else { self.ask_again(question, path) }
    }

    /// Whether it is a list of texts with something in it.
    pub(in crate::interview) fn has_lines(&self, question: &Question, path: &Path) -> bool {
        let is_lines = question.field().is_some_and(|field| field.list && field.kind == FieldKind::Text);
        is_lines && question.choices == Choices::Field && self.brief().get(path).is_some()
    }

    /// The lines of a list of texts, to be changed, moved, copied or deleted one by one.
    pub(in crate::interview) fn lines_menu(&mut self, question: &Question, path: &Path) -> Result<End, Stop> {
        loop {
            let lines: Vec<String> = self.brief().get(path).unwrap_or_default().lines().map(str::to_owned).collect();
            let mut items = lines.clone();
            items.extend(["Add a line", "Write all of them anew", "Done"].map(str::to_owned));
            let chosen = match self.pick_one(&self.question_text(question, path), &items, items.len() - 1)? {
                Picked::Number(chosen) => chosen,
                Picked::Away => return Ok(End::Finished),
                Picked::Save => return Ok(End::Saved),
            };
            let new = match chosen.checked_sub(lines.len()) {
                None => match self.line_menu(lines, chosen)? {
                    Some(lines) => lines,
                    None => return Ok(End::Saved),
                },
                Some(0) => match self.line("One more")? {
                    Input::Given(line) => lines.into_iter().chain(line).collect(),
                    Input::Command(_) => return Ok(End::Saved),
                },
                Some(1) => return self.ask_again(question, path),
                Some(_) => return Ok(End::Finished),
            };
            let written = new.join("\n");
            if self.brief().get(path).unwrap_or_default() != written
                && let Err(message) = self.keep(question, path, &written)
            {
                self.prompter().say(&format!("  {message}"), false)?;
            }
            self.forget(path);
            self.keep_draft()?;
        }
    }

    /// What can be done with one line: the lines as they are then; `None` where the person wants to stop here.
    fn line_menu(&mut self, mut lines: Vec<String>, at: usize) -> Result<Option<Vec<String>>, Stop> {
        let action = match self.pick_one(&lines[at].clone(), &ACTIONS.map(str::to_owned), 0)? {
            Picked::Number(action) => action,
            Picked::Away => return Ok(Some(lines)),
            Picked::Save => return Ok(None),
        };
        match action {
            0 => {
                let prompt = Prompt { ask: "Write it anew".to_owned(), initial: Some(lines[at].clone()), ..Prompt::default() };
                match self.prompter().text(&prompt)? {
                    Input::Given(text) if !text.trim().is_empty() => lines[at] = joined(&text),
                    Input::Command(Command::Save) => return Ok(None),
                    _ => {}
                }
            }
            1 => lines.insert(at, lines[at].clone()),
            2 if at > 0 => lines.swap(at, at - 1),
            3 if at + 1 < lines.len() => lines.swap(at, at + 1),
            2 | 3 => self.prompter().say("  there is nowhere to move it", false)?,
            4 => drop(lines.remove(at)),
            _ => {}
        }
        Ok(Some(lines))
    }

    /// A new line; nothing where none is wanted after all, and `:save` handed back.
    fn line(&mut self, ask: &str) -> Result<Input<Option<String>>, Stop> {
        let typed = self.prompter().text(&Prompt { ask: ask.to_owned(), ..Prompt::default() })?;
        Ok(match typed {
            Input::Given(text) => Input::Given(Some(joined(&text)).filter(|text| !text.is_empty())),
            Input::Command(Command::Save) => Input::Command(Command::Save),
            Input::Command(_) => Input::Given(None),
        })
    }
}
