//! Suggestions: what is typical is shown in full and taken one by one, or not at all.

use super::super::answer::Answer;
use super::super::kinds::kinds;
use super::super::names;
use super::super::offers::{Offers, apart};
use super::super::plain;
use super::super::prompter::{Command, Input, Prompt, Stop};
use super::super::question::{Block, Offer, Question, Step};
use super::super::{together, topic};
use super::{Interview, answer};
use crate::model::{Brief, FieldKind, Path, Shape, Tree};

const OTHER_KIND: &str = "Something else";
const NO_OTHER_KIND: &str = "None of these: back to the list before";
const OWN_ITEM: &str = "Something else ...";
const OTHER_WORK: &str = "Something from another kind of work ...";
const OWN_WORDS: &str = "Something else, or in other words ...";

/// Where only the owner knows the figure: the typical one is shown, and Enter takes it.
const OWN_FIGURES: &[&str] = &["process.volume", "process.effort"];

/// What may become of a suggestion.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Choice {
    OwnFigures,
    Take,
    Change,
    TakeAndMore,
    Leave,
}

impl Choice {
    fn text(self, own_figures: bool) -> &'static str {
        match self {
            Self::OwnFigures => "Take it, with my own amount and time",
            Self::Take => "Take it as it stands",
            Self::Change if own_figures => "Take it, with my own amount and time, and change more in it",
            Self::Change => "Take it, but change something in it",
            Self::TakeAndMore => "Take it, and add one of your own",
            Self::Leave => "Leave it out",
        }
    }
}

impl Interview<'_> {
    /// Asks which kind of work it is; that alone puts nothing into the brief.
    pub(super) fn ask_kind(&mut self) -> Result<Option<Command>, Stop> {
        let titles = kinds().iter().map(|kind| kind.title().to_owned());
        let items: Vec<String> = titles.chain([OTHER_KIND.to_owned()]).collect();
        let chosen = match self.prompter.choose("What kind of work is it?", &items, 0)? {
            Input::Given(chosen) => chosen,
            Input::Command(command) => return Ok(Some(command)),
        };
        self.progress.passed.insert("?kind".to_owned());
        if let Some(kind) = kinds().get(chosen) {
            self.progress.kinds = vec![kind.name.to_owned()];
            self.prompter.say("  What is typical for it will be shown, to take, change or leave.", false)?;
        }
        Ok(None)
    }

    /// Asks for one more kind of work, whose work is then offered.
    fn ask_other_kind(&mut self) -> Result<Option<Command>, Stop> {
        let others: Vec<_> = kinds().iter().filter(|kind| !self.progress.kinds.iter().any(|known| known == kind.name)).collect();
        let mut items: Vec<String> = others.iter().map(|kind| kind.title().to_owned()).collect();
        items.push(NO_OTHER_KIND.to_owned());
        let chosen = match self.prompter.choose("Which other kind of work?", &items, items.len() - 1)? {
            Input::Given(chosen) => chosen,
            // the list of work comes again
            Input::Command(Command::Back | Command::Skip) => return Ok(None),
            Input::Command(command) => return Ok(Some(command)),
        };
        if let Some(kind) = others.get(chosen) {
            self.progress.kinds.push(kind.name.to_owned());
            let without = self.brief.brief.out_of_scope.join("; ");
            if !without.is_empty() {
                self.prompter
                    .say(&format!("  You said that this is not part of the job: {without}  (:menu changes it)"), false)?;
            }
        }
        Ok(None)
    }

    /// Shows what is offered for a list, and takes what is wanted of it.
    pub(super) fn suggest(&mut self, block: &'static Block, list: &Path) -> Result<Option<Command>, Stop> {
        let (Some(Offer { ask, note }), Some(Step::Ask(first))) = (block.offer, block.steps.first()) else { return Ok(None) };
        let key = first.path.rsplit('.').next().unwrap_or_default();
        let is_work = block.path == "process";
        let all = self.progress.kinds.as_slice();
        // of several kinds the last one was chosen for its work
        let from = if is_work { all.len().saturating_sub(1) } else { 0 };
        let offers = Offers::of(&self.brief, &all[from..]);
        let tree = offers.brief.tree();
        let found = offers.items(&self.brief, list, key);
        let mut names: Vec<(String, bool)> =
            found.iter().map(|item| (tree.get(&item.key(key)).unwrap_or_default(), false)).collect();
        if !note.is_empty() {
            self.prompter.say(&format!("  {note}"), false)?;
        }
        names.push((OWN_ITEM.to_owned(), false));
        if is_work && self.progress.kinds.len() < kinds().len() {
            names.push((OTHER_WORK.to_owned(), false));
        }
        let before = self.brief.count(list);
        // a single one is shown at once, where the note has said what it is
        let is_only = found.len() == 1 && !note.is_empty();
        let ask = ask.replace("{}", &self.item_name(list));
        let answer = if is_only { Input::Given(vec![0]) } else { self.prompter.choose_many(&ask, &names)? };
        let mut chosen = match answer {
            Input::Given(chosen) => chosen,
            Input::Command(command) => return Ok(Some(command)),
        };
        let wanted: Vec<&Path> = chosen.iter().filter_map(|i| found.get(*i)).collect();
        let all = match self.judge_all(list, &tree, &wanted)? {
            Input::Given(all) => all,
            Input::Command(command) => return Ok(Some(command)),
        };
        for item in &wanted {
            if !all {
                self.show(&tree, item)?;
            }
            match if all { Input::Given(Choice::Take) } else { self.judge(list, is_only)? } {
                Input::Given(choice) => {
                    if choice == Choice::TakeAndMore {
                        chosen.push(found.len());
                    }
                    self.take(list, &offers.brief, item, key, choice)?;
                    let taken = list.item(self.brief.count(list) - usize::from(choice == Choice::Change));
                    if choice == Choice::Change
                        && let Some(command) = self.change(&taken)?
                    {
                        return Ok(Some(command));
                    }
                }
                Input::Command(command) => return Ok(Some(command)),
            }
        }
        let own = format!("{list}.+");
        if chosen.contains(&found.len()) {
            self.progress.begun.insert(own.clone());
        }
        if chosen.contains(&(found.len() + 1)) {
            return self.ask_other_kind();
        }
        self.progress.passed.insert(format!("{list}.*"));
        let count = self.brief.count(list);
        if self.progress.begun.remove(&own) {
            self.progress.begun.insert(list.item(count).to_string());
        } else if count > before && !(block.another)(&self.brief).default {
            // whoever has chosen from all that there is need not be asked for one more
            self.progress.passed.insert(format!("{list}.+"));
        }
        Ok(None)
    }

    /// A suggestion in full.
    fn show(&mut self, tree: &Tree, item: &Path) -> Result<(), Stop> {
        self.prompter.say("", false)?;
        for (line, loud) in described(Some(&self.brief), tree, item) {
            self.prompter.say(&format!("  {line}"), loud)?;
        }
        Ok(())
    }

    /// Several that need no figures of one's own are shown in full first: whether all of them are taken as they stand.
    fn judge_all(&mut self, list: &Path, tree: &Tree, wanted: &[&Path]) -> Result<Input<bool>, Stop> {
        if wanted.len() < 2 || has_own_figures(list) {
            return Ok(Input::Given(false));
        }
        for item in wanted {
            self.show(tree, item)?;
        }
        let all = if wanted.len() == 2 { "both".to_owned() } else { format!("all {}", wanted.len()) };
        let items = [format!("Take {all} as they stand"), "Go through them one by one".to_owned()];
        Ok(match self.prompter.choose("What about these?", &items, 0)? {
            Input::Given(chosen) => Input::Given(chosen == 0),
            Input::Command(Command::Why | Command::Help | Command::Edit | Command::Clear) => Input::Given(false),
            Input::Command(command) => Input::Command(command),
        })
    }

    /// What becomes of the suggestion that has just been shown.
    fn judge(&mut self, list: &Path, is_only: bool) -> Result<Input<Choice>, Stop> {
        let mut choices = vec![Choice::Take, Choice::Change, Choice::Leave];
        if is_only {
            choices.insert(2, Choice::TakeAndMore);
        }
        let own_figures = has_own_figures(list);
        if own_figures {
            choices.insert(0, Choice::OwnFigures);
        }
        let items: Vec<String> = choices.iter().map(|choice| choice.text(own_figures).to_owned()).collect();
        loop {
            match self.prompter.choose("What about it?", &items, 0)? {
                Input::Given(chosen) => return Ok(Input::Given(choices.get(chosen).copied().unwrap_or(Choice::Leave))),
                Input::Command(Command::Why | Command::Help | Command::Edit | Command::Clear) => {
                    self.prompter.say("  It is only a suggestion: typical for such work, and yours once you take it.", false)?;
                }
                Input::Command(Command::Skip) => return Ok(Input::Given(Choice::Leave)),
                Input::Command(command) => return Ok(Input::Command(command)),
            }
        }
    }

    fn take(&mut self, list: &Path, offered: &Brief, item: &Path, key: &str, choice: Choice) -> Result<(), Stop> {
        if choice == Choice::Leave {
            return Ok(());
        }
        let new = list.item(self.brief.count(list));
        self.brief.take_item(list, offered, item, apart(&list.field()));
        names::give_id(&mut self.brief, &new.key(key));
        let again = |path: &&Path| choice != Choice::Take && OWN_FIGURES.contains(&path.field().as_str());
        let tree = self.brief.tree();
        let ask: Vec<String> = filled(&tree, &new).iter().filter(again).map(ToString::to_string).collect();
        self.progress.begun.extend(ask);
        if let Some(table) = Shape::get().table(&new.field()) {
            // the steps of the work came with it: nobody has to say that there are no more
            let lists = table.keys.iter().filter(|key| !apart(&list.field()).contains(*key)).map(|key| new.key(key));
            let lists = lists.filter(|list| tree.count(list) > 0).map(|list| format!("{list}.+"));
            self.progress.passed.extend(lists);
        }
        self.keep_draft()
    }

    /// Lets what was just taken be changed, answer by answer.
    fn change(&mut self, item: &Path) -> Result<Option<Command>, Stop> {
        let tree = self.brief.tree();
        let answer = |path: Path| {
            let (question, value) = (topic::asked(&path.field())?, tree.get(&path)?);
            Some((question, path, value))
        };
        let is_said = |(_, path, value): &(&Question, Path, String)| {
            path.field() != "process.step.owner" && together::goes_without_saying(&self.brief, &tree, path, value)
        };
        let answers: Vec<_> = filled(&tree, item).into_iter().filter_map(answer).filter(|one| !is_said(one)).collect();
        self.differ(&answers)
    }

    /// Offers lines for a list of texts; `None` where none is wanted, or own words are.
    pub(super) fn pick(&mut self, prompt: &mut Prompt, offered: &str) -> Result<Option<Answer>, Stop> {
        let mut items: Vec<(String, bool)> = offered.lines().map(|line| (line.to_owned(), false)).collect();
        items.push((OWN_WORDS.to_owned(), false));
        let chosen = match self.prompter.choose_many(&prompt.ask, &items)? {
            Input::Given(chosen) => chosen,
            Input::Command(command) => return Ok(Some(Answer::Command(command))),
        };
        let lines: Vec<&str> = offered.lines().enumerate().filter(|(i, _)| chosen.contains(i)).map(|(_, line)| line).collect();
        if chosen.contains(&(items.len() - 1)) {
            prompt.taken = lines.into_iter().map(str::to_owned).collect();
            for line in &prompt.taken {
                self.prompter.say(&format!("  + {line}"), false)?;
            }
            // what was left unmarked is not taken with Enter at the next prompt
            prompt.default = None;
            return Ok(None);
        }
        Ok(Some(Answer::Given(lines.join("\n"))))
    }

    /// What is offered for a field that has no answer yet.
    pub(super) fn offered(&self, path: &Path) -> Option<String> {
        Offers::of(&self.brief, &self.progress.kinds).text(path)
    }

    /// Offers lines where the field takes several; other fields are asked for as ever.
    pub(super) fn ask_with_offers(&mut self, question: &Question, mut prompt: Prompt, path: &Path) -> Result<Answer, Stop> {
        let takes_lines = question.field().is_some_and(|field| field.list && matches!(field.kind, FieldKind::Text));
        if takes_lines
            && prompt.initial.is_none()
            && let Some(offered) = self.offered(path)
            && let Some(answer) = self.pick(&mut prompt, &offered)?
        {
            return Ok(answer);
        }
        let Self { brief, progress, prompter, save, .. } = self;
        // a list that is being typed is kept line by line, and taken up again where it was left
        let mut keep = |lines: &str| {
            let (mut brief, mut progress) = (brief.clone(), progress.clone());
            progress.begun.insert(path.to_string());
            match brief.set(path, lines) {
                Ok(()) => (save)(&brief, &progress).map_err(Stop::Failed),
                Err(_) => Ok(()),
            }
        };
        answer::ask(*prompter, brief, question, &prompt, &mut keep)
    }
}

/// Whether figures belong to the items of a list that only the owner knows.
fn has_own_figures(list: &Path) -> bool {
    OWN_FIGURES.iter().any(|field| field.starts_with(&format!("{}.", list.field())))
}

/// The fields of an item that have an answer, those of the lists in it included.
fn filled(tree: &Tree, item: &Path) -> Vec<Path> {
    let Some(table) = Shape::get().table(&item.field()) else { return Vec::new() };
    let below = |key: &&'static str| {
        let path = item.key(key);
        match Shape::get().table(&path.field()) {
            Some(inner) if inner.repeated => (0..tree.count(&path)).flat_map(|i| filled(tree, &path.item(i))).collect(),
            Some(_) => filled(tree, &path),
            None if tree.get(&path).is_some() => vec![path],
            None => Vec::new(),
        }
    };
    table.keys.iter().flat_map(below).collect()
}

/// The keys that an item may be called by; what stands there comes first and stands out.
const HEADINGS: &[&str] = &["name", "standard", "request", "risk", "system"];

/// The answer at a path, with the words of the format as what they mean.
fn meant(tree: &Tree, path: &Path) -> Option<String> {
    let value = tree.get(path)?;
    let Some(field) = Shape::get().field(&path.field()) else { return Some(value) };
    Some(value.lines().map(|line| plain::meaning(&field.kind, line)).collect::<Vec<_>>().join("\n"))
}

/// An item in full, without what is offered one by one itself; for a brief it is to be taken into, without what goes without saying.
pub(in super::super) fn described(brief: Option<&Brief>, tree: &Tree, item: &Path) -> Vec<(String, bool)> {
    let Some(table) = Shape::get().table(&item.field()) else { return Vec::new() };
    let heading = HEADINGS.iter().find(|key| tree.get(&item.key(key)).is_some()).copied().unwrap_or_default();
    let mut lines = vec![(tree.get(&item.key(heading)).unwrap_or_default(), true)];
    let apart = apart(&item.field());
    let is_told = |path: &Path| {
        brief.is_none_or(|brief| !together::goes_without_saying(brief, tree, path, &tree.get(path).unwrap_or_default()))
    };
    let (mut answers, mut lists) = (Vec::new(), Vec::new());
    for &key in table.keys.iter().filter(|key| **key != "id" && **key != heading && !apart.contains(*key)) {
        let path = item.key(key);
        if Shape::get().table(&path.field()).is_some_and(|inner| inner.repeated) {
            lists.extend((0..tree.count(&path)).map(|i| one_line(tree, &path.item(i), key, i, is_told)));
        } else if Shape::get().field(&path.field()).is_some() {
            answers.push(path);
        } else {
            answers.extend(filled(tree, &path));
        }
    }
    let told = answers.iter().filter(|path| is_told(path)).filter_map(|path| Some((path, meant(tree, path)?)));
    lines.extend(together::lines(told).into_iter().chain(lists).map(|line| (line, false)));
    lines
}

/// An item of a list within an item: `2. Look up the order`, or `at first 80 % is enough, until 4 weeks after the start`.
fn one_line(tree: &Tree, item: &Path, list: &str, index: usize, is_told: impl Fn(&Path) -> bool) -> String {
    if list == "step" {
        let text = tree.get(&item.key("text")).unwrap_or_default();
        let owner = item.key("owner");
        let owner = if is_told(&owner) { meant(tree, &owner) } else { None };
        return format!("{}. {text}{}", index + 1, owner.map(|owner| format!("  ({owner})")).unwrap_or_default());
    }
    let fields = filled(tree, item);
    let values = fields.iter().filter_map(|path| Some((path, meant(tree, path)?)));
    if let (true, Some(level), Some(until)) = (list == "ramp", meant(tree, &item.key("aql")), meant(tree, &item.key("until"))) {
        return format!("at first {level} is enough, until {until}");
    }
    format!("{list}: {}", together::lines(values).join(", "))
}
