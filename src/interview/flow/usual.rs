//! Answers that are usual: shown together, and taken as they are or with some of them changed.

use super::super::plan::{self, Next};
use super::super::prompter::{Command, Input, Stop};
use super::super::question::{Gate, Question};
use super::super::{answer, plain, together, topic};
use super::{End, Interview};
use crate::model::{FieldKind, Path, Segment};

/// A question, the field that it fills, and its usual answer.
type Usual = (&'static Question, Path, String);

impl Interview<'_> {
    /// Shows usual answers together and takes them, or lets some of them be given otherwise.
    pub(super) fn ask_usual(&mut self, gate: &'static Gate, base: &Path, next: &Next) -> Result<Option<Command>, Stop> {
        let answers = plan::usual(&self.brief, &self.progress, gate, base);
        if let Some((_, path, _)) = answers.iter().find(|(question, ..)| question.ask.contains("{}")) {
            self.prompter.say(&format!("  {}", self.item_name(path)), false)?;
        }
        let mut usual = self.brief.clone();
        answers.iter().for_each(|(_, path, answer)| drop(usual.set(path, answer)));
        let tree = usual.tree();
        let told = answers.iter().filter(|(_, path, answer)| !together::goes_without_saying(&self.brief, &tree, path, answer));
        let told = told.map(|(question, path, answer)| {
            let kind = question.field().map_or(&FieldKind::Text, |field| &field.kind);
            (path, plain::told(&self.brief, kind, answer))
        });
        for line in together::lines(told) {
            self.prompter.say(&format!("  {line}"), false)?;
        }
        match answer::yes_or_no(self.prompter, gate.ask, gate.default)? {
            Input::Given(taken) => {
                self.take_usual(&answers)?;
                if !taken {
                    let all: Vec<Usual> = self.standard(base).into_iter().chain(answers).collect();
                    if let Some(command) = self.differ(&all)? {
                        return Ok(Some(command));
                    }
                }
            }
            // neither taken nor asked for one by one
            Input::Command(Command::Skip) => self.pass_usual(&answers),
            Input::Command(command) => return Ok(Some(command)),
        }
        self.progress.passed.insert(next.key());
        Ok(None)
    }

    /// What was written just before, where the answers are about a requirement: seen with them it may turn out wrong.
    fn standard(&self, item: &Path) -> Option<Usual> {
        let path = item.key("standard");
        let (question, value) = (topic::asked(&path.field())?, self.brief.get(&path)?);
        Some((question, path, value))
    }

    fn take_usual(&mut self, answers: &[Usual]) -> Result<(), Stop> {
        for (question, path, answer) in answers {
            match self.keep(question, path, answer) {
                Ok(()) => self.pass(path),
                Err(message) => self.prompter.say(&format!("  {message}"), false)?,
            }
        }
        Ok(())
    }

    fn pass_usual(&mut self, answers: &[Usual]) {
        answers.iter().for_each(|(_, path, _)| self.pass(path));
    }

    fn pass(&mut self, path: &Path) {
        self.progress.begun.remove(&path.to_string());
        self.progress.passed.insert(path.to_string());
    }

    /// Lets some answers be given otherwise; the rest stays as it is usual. A command ends it.
    pub(super) fn differ(&mut self, answers: &[Usual]) -> Result<Option<Command>, Stop> {
        self.keep_draft()?;
        let items: Vec<(String, bool)> =
            answers.iter().map(|(question, path, answer)| (self.told_in_short(question, path, answer), false)).collect();
        loop {
            match self.prompter.choose_many("What should be different?", &items)? {
                Input::Given(chosen) => {
                    for (question, path, _) in chosen.iter().filter_map(|at| answers.get(*at)) {
                        if self.ask_again(question, path)? == End::Saved {
                            return Ok(Some(Command::Save));
                        }
                    }
                    return Ok(None);
                }
                Input::Command(Command::Why | Command::Help | Command::Edit | Command::Clear) => {
                    self.prompter.say("  mark what should be another way; the rest stays as it is", false)?;
                }
                Input::Command(Command::Skip) => return Ok(None),
                Input::Command(command) => return Ok(Some(command)),
            }
        }
    }

    /// An answer in a few words, with the item of a list that it belongs to: `step 2: Look up the order`.
    fn told_in_short(&self, question: &Question, path: &Path, answer: &str) -> String {
        let kind = question.field().map_or(&FieldKind::Text, |field| &field.kind);
        let told = together::phrase(path, &plain::told(&self.brief, kind, answer));
        let told = told.trim_start_matches([',', ';', ' ']);
        match path.0.as_slice() {
            [_, Segment::Item(_), Segment::Key(list), Segment::Item(index), ..] => format!("{list} {}: {told}", index + 1),
            _ => told.to_owned(),
        }
    }
}
