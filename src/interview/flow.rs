//! The course of an interview: question after question, with a way back, until nothing is open.

mod again;
mod ask;
mod draft;
mod left;
mod pace;
mod suggest;
mod usual;

pub(super) use ask::{answered_line, item_name};
pub(super) use suggest::described;

use std::error::Error;

use draft::Draft;
use strum::VariantNames;

use super::menu::block_of;
use super::names;
use super::plain;
use super::plan::{self, Next, Progress};
use super::prompter::{Command, Input, Prompter, Stop};
use super::questions::SECTIONS;
use super::settle::settle;
use super::{answer, later};
use crate::check;
use crate::diagnostic::Finding;
use crate::model::{Brief, FieldKind, Path, Shape};

/// How an interview ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum End {
    /// Nothing is open.
    Finished,
    /// The person wants to go on another time.
    Saved,
    /// The person wants to return to what came before the first question.
    Back,
    /// The person looked around in the overview instead of answering, and may have changed anything.
    Elsewhere,
}

/// Keeps what was answered so far.
pub type Save<'a> = dyn FnMut(&Brief, &Progress) -> Result<(), Box<dyn Error + Send + Sync>> + 'a;

/// Says what is wrong with a brief.
pub type Check<'a> = dyn Fn(&Brief) -> Vec<Finding> + 'a;

/// An interview: a brief that is being filled.
pub struct Interview<'a> {
    brief: Brief,
    progress: Progress,
    prompter: &'a mut dyn Prompter,
    save: &'a mut Save<'a>,
    /// What is wrong with the brief.
    check: Box<Check<'a>>,
    /// Whether the findings at the end were gone through.
    settled: bool,
    /// Whether something came before the first question.
    follows: bool,
    /// What to return to on `:back`: the key of each question, and brief and progress as they were before it.
    history: Vec<(String, Brief, Progress)>,
}

impl<'a> Interview<'a> {
    /// Begins, or goes on, with a partial brief.
    pub fn new(brief: Brief, progress: Progress, prompter: &'a mut dyn Prompter, save: &'a mut Save<'a>) -> Self {
        let check = Box::new(|brief: &Brief| check::check_brief(brief, &check::Options::default()));
        Self { brief, progress, prompter, save, check, settled: false, follows: false, history: Vec::new() }
    }

    /// Judges the brief by something else than the rules as they stand, such as those of a project.
    pub fn checked_by(self, check: Box<Check<'a>>) -> Self {
        Self { check, ..self }
    }

    /// Lets `:back` at the first question lead to what came before it.
    pub(super) fn after_another(self) -> Self {
        Self { follows: true, ..self }
    }

    /// Says what is coming and where the answers are kept.
    ///
    /// # Errors
    /// As [`Self::run`].
    pub fn welcome(&mut self, draft: &str) -> Result<(), Stop> {
        let kind = if self.progress.quick { "The shortest way" } else { "A brief for work you want to hand over" };
        let first = match plan::next(&self.brief, &self.progress) {
            Some((_, Next::Time)) => format!("{kind}."),
            None => format!("{kind}: every question is answered."),
            Some(_) => format!("{kind}: about {} minutes.", plan::minutes(&self.brief, &self.progress)),
        };
        self.prompter.say(&first, true)?;
        self.prompter.say(&format!("Every answer is saved as you go ({draft}). Enter takes what stands in brackets."), false)?;
        self.prompter.say(&commands_line(), false)
    }

    /// Asks until nothing is open or the person stops; hands back the brief as it then is.
    ///
    /// # Errors
    /// Where the person interrupts, or the terminal or the draft fails; everything answered has been saved before.
    pub fn run(mut self) -> Result<(Brief, End), Stop> {
        let mut shown = None;
        loop {
            let Some((section, next)) = plan::next(&self.brief, &self.progress) else {
                match self.review()? {
                    Some(end) => return Ok((self.brief, end)),
                    None => continue,
                }
            };
            // how much time there is decides what a heading says
            if shown != Some(section) && !matches!(next, Next::Time) {
                self.heading(section)?;
                shown = Some(section);
            }
            if self.put(&next)? == End::Saved {
                return Ok((self.brief, End::Saved));
            }
            self.keep_draft()?;
        }
    }

    pub(super) fn brief(&self) -> &Brief {
        &self.brief
    }

    pub(super) fn brief_mut(&mut self) -> &mut Brief {
        &mut self.brief
    }

    pub(super) fn prompter(&mut self) -> &mut dyn Prompter {
        self.prompter
    }

    pub(super) fn findings(&self) -> Vec<Finding> {
        (self.check)(&self.brief)
    }

    pub(super) fn has_settled(&self) -> bool {
        self.settled
    }

    /// Goes through the findings that are more than advice, as `brief fix` does.
    pub(super) fn settle(&mut self) -> Result<(), Stop> {
        let least = self.least();
        let before = self.brief.clone();
        let Self { brief, progress, prompter, save, check, .. } = self;
        settle(*prompter, &mut Draft { brief, progress, save: *save, check: check.as_ref(), least, past: Vec::new() })?;
        self.settled = true;
        // items may have been deleted in the overview
        for table in Shape::get().tables.iter().filter(|table| table.repeated && !table.path.contains('.')) {
            let list = Path::new(table.path);
            if self.brief.count(&list) < before.count(&list) {
                self.renumbered(&list)?;
            }
        }
        Ok(())
    }

    pub(super) fn keep_draft(&mut self) -> Result<(), Stop> {
        (self.save)(&self.brief, &self.progress).map_err(Stop::Failed)
    }

    /// The items of a list got other numbers: ids where they are missing, and nothing remembered by the old numbers.
    pub(super) fn renumbered(&mut self, list: &Path) -> Result<(), Stop> {
        for index in 0..self.brief.count(list) {
            for key in ["name", "standard"] {
                names::give_id(&mut self.brief, &list.item(index).key(key));
            }
        }
        self.progress.renumber(list, &self.brief);
        self.progress.typed.retain(|key, _| !key.starts_with(&format!("{list}.")));
        self.history.clear();
        self.keep_draft()
    }

    /// What was typed for a field is no longer what it says.
    pub(super) fn forget(&mut self, path: &Path) {
        self.progress.typed.remove(&path.to_string());
    }

    /// Takes the answer to a question away.
    pub(super) fn clear(&mut self, path: &Path) {
        // a field that is there can be emptied
        let _ = self.brief.set(path, "");
        self.progress.typed.remove(&path.to_string());
    }

    /// Shows what a beginning brought along, section by section, and lets the person keep it or be asked for it again.
    ///
    /// # Errors
    /// As [`Self::run`].
    pub fn go_through(&mut self) -> Result<(), Stop> {
        for section in SECTIONS {
            let given = plan::given(&self.brief, section);
            if given.is_empty() {
                continue;
            }
            self.prompter.say("", false)?;
            self.prompter.say(section.title, true)?;
            for (question, path) in &given {
                let kind = question.field().map_or(&FieldKind::Text, |field| &field.kind);
                let text = plain::told(&self.brief, kind, &self.brief.get(path).unwrap_or_default());
                self.prompter.say(&format!("  {} {text}", self.question_text(question, path)), false)?;
            }
            let keep = loop {
                match answer::yes_or_no(self.prompter, "Keep these answers?", true)? {
                    Input::Given(keep) => break keep,
                    Input::Command(_) => {
                        self.prompter.say("  with n you are asked for each of them again, the answer shown", false)?
                    }
                }
            };
            if !keep {
                self.progress.begun.extend(given.iter().map(|(_, path)| path.to_string()));
            }
        }
        Ok(())
    }

    fn heading(&mut self, section: usize) -> Result<(), Stop> {
        let left = plan::minutes(&self.brief, &self.progress);
        // a third of a minute for each question that is done with
        let done = self.progress.passed.len();
        let percent = done * 100 / (done + left * 3).max(1);
        let minutes = match left {
            0 | 1 => "1 minute".to_owned(),
            more => format!("{more} minutes"),
        };
        let Some(current) = SECTIONS.get(section) else { return Ok(()) };
        self.prompter.say("", false)?;
        let sections = if self.is_short() { later::sections() } else { SECTIONS.len() };
        let title = format!("{} of {sections}  {}  ({percent} %, about {minutes} left)", section + 1, current.title);
        self.prompter.say(&title, true)?;
        // whoever has little time reads it with :why
        if current.note.is_empty() || self.is_short() { Ok(()) } else { self.prompter.say(current.note, false) }
    }

    /// Puts one question; `End::Saved` where the person wants to stop.
    fn put(&mut self, next: &Next) -> Result<End, Stop> {
        let before = (next.key(), self.brief.clone(), self.progress.clone());
        let command = match next {
            Next::Time => self.ask_time()?,
            Next::Kind => self.ask_kind()?,
            Next::Suggest(block, list) => self.suggest(block, list)?,
            Next::Ask(question, path) => self.ask(question, path)?,
            Next::More(block, list) => {
                let count = self.brief.count(list);
                let more = (block.another)(&self.brief);
                // whoever has marked nothing of what is typical has most likely none
                let likely = block.likely && !self.progress.passed.contains(&format!("{list}.*"));
                let (ask, default) = if count == 0 { (block.any, likely) } else { (more.ask.as_str(), more.default) };
                match answer::yes_or_no(self.prompter, ask, default)? {
                    Input::Given(true) => {
                        self.progress.begun.insert(list.item(count).to_string());
                        None
                    }
                    Input::Given(false) => Some(Command::Skip),
                    Input::Command(command) => Some(command),
                }
            }
            Next::Gate(gate, base) if gate.usual => self.ask_usual(gate, base, next)?,
            Next::Gate(gate, _) => match answer::yes_or_no(self.prompter, gate.ask, gate.default)? {
                Input::Given(yes) => {
                    let keys = if yes { &mut self.progress.begun } else { &mut self.progress.passed };
                    keys.insert(next.key());
                    None
                }
                Input::Command(command) => Some(command),
            },
        };
        match command {
            None => self.history.push(before),
            Some(command @ (Command::Skip | Command::Clear)) => {
                if let (Next::Ask(_, path), Command::Clear) = (next, command)
                    && self.exists(path)
                {
                    self.clear(path);
                }
                self.skip(next)?;
                self.history.push(before);
            }
            Some(Command::Menu) => return self.menu(),
            Some(Command::Back) => return self.back(),
            Some(Command::Save) => return Ok(End::Saved),
            Some(Command::Why | Command::Help | Command::Edit) => self.explain(next, command)?,
        }
        Ok(End::Finished)
    }

    /// Leaves a question open. Without its first answer an item does not come about, and its list is finished.
    fn skip(&mut self, next: &Next) -> Result<(), Stop> {
        if let Next::Ask(question, path) = next
            && let Some(item) = path.parent().filter(|_| !self.exists(path))
        {
            self.progress.begun.remove(&item.to_string());
            self.progress.passed.extend(item.parent().map(|list| format!("{list}.+")));
            if !question.needed {
                return Ok(());
            }
            return self.prompter.say("  nothing was added; `:back` asks again, `:menu` adds one later", false);
        }
        self.progress.passed.insert(next.key());
        Ok(())
    }

    /// Whether the table a path lies in is there: a field of the file always, one of an item only once the item is.
    fn exists(&self, path: &Path) -> bool {
        use crate::model::Segment;
        match path.parent().as_ref().map(|item| (item.parent(), item.0.last())) {
            Some((Some(list), Some(Segment::Item(index)))) => *index < self.brief.count(&list),
            _ => true,
        }
    }

    /// Whether no answer means that there are no more items: the one asked for is not the first of a list that needs one.
    fn ends_a_list(&self, path: &Path) -> bool {
        use crate::model::Segment;
        let item = path.parent().unwrap_or_default();
        let first_needed = item.parent().and_then(|list| block_of(&list.field())).is_some_and(|block| block.first_needed);
        let needed = matches!(item.0.last(), Some(Segment::Item(0))) && first_needed;
        !self.exists(path) && !needed && matches!(item.0.last(), Some(Segment::Item(_)))
    }

    fn back(&mut self) -> Result<End, Stop> {
        match self.history.pop() {
            Some((_, brief, progress)) => {
                self.brief = brief;
                // what was answered since is shown again when its question comes back
                let typed = std::mem::take(&mut self.progress.typed);
                self.progress = Progress { typed, ..progress };
            }
            None if self.follows => return Ok(End::Back),
            None => self.prompter.say("  this is the first question", false)?,
        }
        Ok(End::Finished)
    }

    fn explain(&mut self, next: &Next, command: Option<Command>) -> Result<(), Stop> {
        if command == Some(Command::Edit) {
            self.prompter.say("  there is no text here that an editor could open", false)?;
        }
        let text = match (next, command) {
            (Next::Ask(question, _), Some(Command::Why)) => question.why,
            (Next::Ask(question, _), _) => question.help,
            (Next::More(block, _) | Next::Suggest(block, _), _) => block.why,
            (Next::Time, _) => {
                "What is left out of the short way can be asked for at its end, or any day after it; nothing has to be said twice."
            }
            (Next::Kind, _) => {
                "What is typical for it is then offered: work, requirements, data, replies. Nothing is taken that you have not seen."
            }
            (Next::Gate(gate, _), _) => gate.why,
        };
        self.prompter.say(&format!("  {text}"), false)
    }
}

/// The line that tells which words are understood at every prompt.
pub(super) fn commands_line() -> String {
    format!("At any question: {}  (Esc shows them as a list)", Command::VARIANTS.join("  "))
}
