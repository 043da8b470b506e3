//! The overview: how far each section has come, and the way to any answer and any item of a list.

mod lines;

use super::answer;
use super::flow::{End, Interview, answered_line};
use super::plan::below;
use super::prompter::{Command, Input, Stop};
use super::question::{Block, Question, Section, Step};
use super::questions::SECTIONS;
use super::topic::question;
use crate::check::{forget, references};
use crate::model::{Brief, Path};

/// A line of the menu of a section or an item.
enum Row {
    /// A field, to be asked again.
    Field(&'static Question, Path),
    /// An item of a list, with a menu of its own.
    Item(&'static Block, Path),
    /// One more item.
    Add(&'static Block, Path),
}

/// The steps that ask more of the items of a list, wherever they stand.
fn further(list: &str) -> Vec<&'static [Step]> {
    fn collect(steps: &'static [Step], list: &str, found: &mut Vec<&'static [Step]>) {
        for step in steps {
            match step {
                Step::Each(path, steps) if *path == list => found.push(steps),
                Step::If(gate) => collect(gate.steps, list, found),
                _ => {}
            }
        }
    }
    let mut found = Vec::new();
    SECTIONS.iter().for_each(|section| collect(section.steps, list, &mut found));
    found
}

/// What was done with a menu.
enum Picked {
    /// A line of it was chosen.
    Number(usize),
    /// It was left.
    Away,
    /// The person wants to go on another time.
    Save,
}

/// What can be done with an item as a whole.
const ITEM_ACTIONS: [&str; 4] = ["Copy", "Move up", "Move down", "Delete"];
const DELETE: usize = 3;

impl Interview<'_> {
    /// Lets the person look around and change anything, until they want to go on.
    pub(super) fn menu(&mut self) -> Result<End, Stop> {
        loop {
            let mut items = self.overview();
            items.push("Go on with the questions".to_owned());
            let end = match self.pick_one("Where to?", &items, SECTIONS.len())? {
                Picked::Number(chosen) if chosen < SECTIONS.len() => {
                    self.rows_menu(SECTIONS[chosen].steps, "", &Path::default(), None)?
                }
                Picked::Number(_) | Picked::Away => return Ok(End::Finished),
                Picked::Save => return Ok(End::Saved),
            };
            if end == End::Saved {
                return Ok(end);
            }
        }
    }

    /// Lets one line of a menu be chosen; whoever asks for help gets it here.
    fn pick_one(&mut self, ask: &str, items: &[String], default: usize) -> Result<Picked, Stop> {
        loop {
            match self.prompter().choose(ask, items, default)? {
                Input::Given(chosen) => return Ok(Picked::Number(chosen)),
                Input::Command(Command::Save) => return Ok(Picked::Save),
                Input::Command(Command::Back | Command::Skip | Command::Menu) => return Ok(Picked::Away),
                Input::Command(Command::Why | Command::Help | Command::Edit | Command::Clear) => self
                    .prompter()
                    .say("  choose what to look at or change; `:back` leaves this list, `:save` stops here", false)?,
            }
        }
    }

    /// A line a section: `4  What "well done" means    14 answered, 2 open, 1 finding`.
    fn overview(&self) -> Vec<String> {
        let tree = self.brief().tree();
        let given = |section: &'static Section| {
            let all = fields(&self.rows_below(section.steps, "", &Path::default()));
            all.iter().filter(|path| tree.get(path).is_some()).count()
        };
        let lines = SECTIONS.iter().zip(self.lacking()).enumerate();
        lines
            .map(|(number, (section, lacking))| {
                let lacking = if lacking.is_empty() { lacking } else { format!(", {lacking}") };
                format!("{}  {:<32}{} answered{lacking}", number + 1, section.title, given(section))
            })
            .collect()
    }

    /// What each section lacks: `2 open, 1 finding`.
    pub(super) fn lacking(&self) -> Vec<String> {
        // what is not gone through at the end is not counted
        let findings: Vec<_> = self.findings().into_iter().filter(|finding| finding.level >= self.least()).collect();
        let places: Vec<Option<usize>> = findings
            .iter()
            .map(|finding| section_of(&Path::resolve(&finding.labels.first()?.path, self.brief()).0.field()))
            .collect();
        let lacking = |(number, section): (usize, &'static Section)| {
            let open = match self.gaps(section) {
                0 => None,
                open => Some(format!("{open} open")),
            };
            let findings = match places.iter().filter(|place| **place == Some(number)).count() {
                0 => None,
                1 => Some("1 finding".to_owned()),
                more => Some(format!("{more} findings")),
            };
            open.into_iter().chain(findings).collect::<Vec<_>>().join(", ")
        };
        SECTIONS.iter().enumerate().map(lacking).collect()
    }

    /// The menu of some steps; with `item`, that of an item of a list.
    fn rows_menu(
        &mut self,
        steps: &'static [Step],
        prefix: &'static str,
        base: &Path,
        item: Option<&'static Block>,
    ) -> Result<End, Stop> {
        loop {
            let mut rows = self.rows(steps, prefix, base);
            // what other sections ask of such an item
            let further = item.map(|block| further(block.path)).unwrap_or_default();
            rows.extend(further.into_iter().flat_map(|steps| self.rows(steps, prefix, base)));
            let mut items: Vec<String> = rows.iter().map(|row| self.describe(row)).collect();
            if item.is_some() {
                items.extend(ITEM_ACTIONS.map(|action| format!("{action}: {}", called(base, self.brief()))));
            }
            items.push("Back".to_owned());
            let chosen = match self.pick_one("What do you want to change?", &items, 0)? {
                Picked::Number(chosen) => chosen,
                Picked::Away => return Ok(End::Finished),
                Picked::Save => return Ok(End::Saved),
            };
            let end = match rows.get(chosen) {
                Some(Row::Field(question, path)) => self.field_menu(question, path)?,
                Some(Row::Item(block, path)) => self.rows_menu(block.steps, block.path, path, Some(block))?,
                Some(Row::Add(block, list)) => {
                    let path = list.item(self.brief().count(list));
                    match block.steps.first() {
                        Some(Step::Ask(first)) => self.ask_again(first, &below(&path, block.path, first.path))?,
                        _ => End::Finished,
                    }
                }
                None if item.is_some() && chosen < rows.len() + ITEM_ACTIONS.len() => {
                    self.change_item(base, chosen - rows.len())?;
                    return Ok(End::Finished);
                }
                None => return Ok(End::Finished),
            };
            if end == End::Saved {
                return Ok(end);
            }
        }
    }

    /// The menu of one list: its items, each with what can be done with it, and one more.
    pub(super) fn list_menu(&mut self, list: &Path) -> Result<End, Stop> {
        let Some(block) = block_of(&list.field()) else { return Ok(End::Finished) };
        loop {
            let count = self.brief().count(list);
            let mut rows: Vec<Row> = (0..count).map(|i| Row::Item(block, list.item(i))).collect();
            rows.push(Row::Add(block, list.clone()));
            let mut items: Vec<String> = rows.iter().map(|row| self.describe(row)).collect();
            items.push("Done".to_owned());
            let chosen = match self.pick_one("Which one?", &items, 0)? {
                Picked::Number(chosen) => chosen,
                Picked::Away => return Ok(End::Finished),
                Picked::Save => return Ok(End::Saved),
            };
            let (Some(Row::Item(block, path) | Row::Add(block, path)), is_new) = (rows.get(chosen), chosen == count) else {
                return Ok(End::Finished);
            };
            let item = if is_new { path.item(count) } else { path.clone() };
            let mut end = End::Finished;
            if let (true, Some(Step::Ask(first))) = (is_new, block.steps.first()) {
                end = self.ask_again(first, &below(&item, block.path, first.path))?;
            }
            if end != End::Saved && (!is_new || self.brief().count(list) > count) {
                end = self.rows_menu(block.steps, block.path, &item, Some(block))?;
            }
            if end == End::Saved {
                return Ok(end);
            }
        }
    }

    fn change_item(&mut self, item: &Path, action: usize) -> Result<(), Stop> {
        if action == DELETE && !self.gives_up(item)? {
            return Ok(());
        }
        let gone = self.described(item);
        let changed = match action {
            0 => self.brief_mut().copy_item(item),
            1 => self.brief_mut().move_item(item, -1),
            2 => self.brief_mut().move_item(item, 1),
            _ => self.brief_mut().remove(item),
        };
        match (changed, item.parent()) {
            (true, Some(list)) => {
                if action == DELETE {
                    self.prompter().say(&format!("  deleted: {gone}"), false)?;
                }
                self.renumbered(&list)
            }
            _ => self.prompter().say("  there is nowhere to move it", false),
        }
    }

    /// Whether an item may go. Where other answers name its id, they are shown first, and lose it.
    fn gives_up(&mut self, item: &Path) -> Result<bool, Stop> {
        let named = references(self.brief(), item);
        if named.is_empty() {
            return Ok(true);
        }
        let called = called(item, self.brief());
        self.prompter().say(&format!("  other answers name {called}, and would lose it:"), false)?;
        for path in &named {
            let ask = question(&path.field()).map(|question| self.question_text(&question, path)).unwrap_or_default();
            let place = path.named(self.brief());
            self.prompter().say(&format!("    {ask}  ({place})"), false)?;
        }
        match answer::yes_or_no(self.prompter(), &format!("Delete {called}?"), false)? {
            Input::Given(true) => {}
            _ => return Ok(false),
        }
        forget(self.brief_mut(), item, &named);
        for path in &named {
            self.forget(path);
        }
        Ok(true)
    }

    fn rows(&self, steps: &'static [Step], prefix: &'static str, base: &Path) -> Vec<Row> {
        let mut rows = Vec::new();
        for step in steps {
            match step {
                Step::Ask(question) => {
                    let path = below(base, prefix, question.path);
                    if (question.when)(self.brief(), &path) {
                        rows.push(Row::Field(question, path));
                    }
                }
                Step::Repeat(block) => {
                    let list = below(base, prefix, block.path);
                    rows.extend((0..self.brief().count(&list)).map(|i| Row::Item(block, list.item(i))));
                    rows.push(Row::Add(block, list));
                }
                Step::If(gate) => rows.extend(self.rows(gate.steps, prefix, base)),
                Step::Each(path, steps) => {
                    let list = below(base, prefix, path);
                    for i in 0..self.brief().count(&list) {
                        rows.extend(self.rows(steps, path, &list.item(i)));
                    }
                }
            }
        }
        rows
    }

    /// The rows of some steps and of all items below them.
    fn rows_below(&self, steps: &'static [Step], prefix: &'static str, base: &Path) -> Vec<Row> {
        let mut all = Vec::new();
        for row in self.rows(steps, prefix, base) {
            if let Row::Item(block, path) = &row {
                all.extend(self.rows_below(block.steps, block.path, path));
            }
            all.push(row);
        }
        all
    }

    fn describe(&self, row: &Row) -> String {
        match row {
            Row::Field(question, path) => answered_line(self.brief(), question, path),
            Row::Item(_, path) => self.described(path),
            Row::Add(block, list) if self.brief().count(list) == 0 => format!("Add: {}", noun(block.path)),
            Row::Add(block, _) => (block.another)(self.brief()).ask.trim_end_matches('?').to_owned(),
        }
    }

    /// An item with the answer to its first question.
    fn described(&self, item: &Path) -> String {
        let block = item.parent().and_then(|list| block_of(&list.field()));
        let first = block.and_then(|block| match block.steps.first() {
            Some(Step::Ask(first)) => self.brief().get(&below(item, block.path, first.path)),
            _ => None,
        });
        format!("{}  {}", called(item, self.brief()), first.unwrap_or_default())
    }

    /// Asks for one field; whoever asks for help is asked again after it.
    pub(super) fn ask_again(&mut self, question: &Question, path: &Path) -> Result<End, Stop> {
        loop {
            match self.ask(question, path)? {
                Some(Command::Why) => self.prompter().say(&format!("  {}", question.why), false)?,
                Some(Command::Help | Command::Edit) => self.prompter().say(&format!("  {}", question.help), false)?,
                Some(Command::Save) => return Ok(End::Saved),
                Some(Command::Clear) => {
                    self.clear(path);
                    break;
                }
                None | Some(Command::Back | Command::Skip | Command::Menu) => break,
            }
        }
        self.keep_draft()?;
        Ok(End::Finished)
    }
}

/// What an item is called in a list of its kind: `requirement R1`, `step 2`.
fn called(item: &Path, brief: &Brief) -> String {
    let named = item.named(brief);
    let number = named.rsplit('.').next().unwrap_or_default();
    format!("{} {number}", noun(&item.field()))
}

/// What one item of a list is called, where the last key of its path does not say it.
fn noun(list: &str) -> &str {
    match list {
        "client.contact" | "provider.contact" => "person",
        "data.evidence" => "proof",
        "data.item" => "data",
        "glossary" => "word",
        "private.backup" => "stand-in",
        "process" => "work",
        "process.reply" => "draft reply",
        "requirement.ramp" => "first weeks, in which less is enough",
        "access" => "system",
        "touchpoint" => "regular talk",
        _ => list.rsplit('.').next().unwrap_or(list),
    }
}

fn fields(rows: &[Row]) -> Vec<Path> {
    rows.iter()
        .filter_map(|row| match row {
            Row::Field(_, path) => Some(path.clone()),
            _ => None,
        })
        .collect()
}

/// The section whose questions fill a field, or some field of a table.
fn section_of(field: &str) -> Option<usize> {
    fn asks(steps: &[Step], field: &str) -> bool {
        steps.iter().any(|step| match step {
            Step::Ask(question) => question.path == field || question.path.starts_with(&format!("{field}.")),
            Step::Repeat(block) => block.path == field || asks(block.steps, field),
            Step::If(gate) => asks(gate.steps, field),
            Step::Each(_, steps) => asks(steps, field),
        })
    }
    SECTIONS.iter().position(|section| asks(section.steps, field))
}

/// The questions that are asked for each item of a list.
pub(super) fn block_of(list: &str) -> Option<&'static Block> {
    fn find(steps: &'static [Step], list: &str) -> Option<&'static Block> {
        steps.iter().find_map(|step| match step {
            Step::Ask(_) => None,
            Step::Repeat(block) => {
                if block.path == list {
                    Some(block)
                } else {
                    find(block.steps, list)
                }
            }
            Step::If(gate) => find(gate.steps, list),
            Step::Each(_, steps) => find(steps, list),
        })
    }
    SECTIONS.iter().find_map(|section| find(section.steps, list))
}
