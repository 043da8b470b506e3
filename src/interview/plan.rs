//! What is asked next: a function of the brief as it is and of what has been passed, so that an interview can be left and taken
//! up again anywhere.

mod progress;
mod time;

use std::cell::Cell;
use std::ops::ControlFlow;

use super::later::is_later;
use super::offers::Offers;
use super::question::{Block, Gate, Question, Section, Step};
use super::questions::SECTIONS;
use super::rare;
use super::topic::Topic;
use crate::model::{Brief, Path, Tree};
pub use progress::Progress;
use time::weight;
pub use time::{minutes, minutes_of_a_job};

/// What is asked next.
#[derive(Debug, Clone)]
pub enum Next {
    /// How much time there is.
    Time,
    /// Which kind of work it is.
    Kind,
    /// Which of the typical items of the list are wanted.
    Suggest(&'static Block, Path),
    /// A question, and the field it fills.
    Ask(&'static Question, Path),
    /// Whether there is a first, or one more, item of the list.
    More(&'static Block, Path),
    /// Whether questions apply, in the item at the path.
    Gate(&'static Gate, Path),
}

impl Next {
    /// The name under which it is remembered as passed.
    pub fn key(&self) -> String {
        match self {
            Self::Time => "?time".to_owned(),
            Self::Kind => "?kind".to_owned(),
            Self::Suggest(_, list) => format!("{list}.*"),
            Self::Ask(_, path) => path.to_string(),
            Self::More(_, list) => format!("{list}.+"),
            Self::Gate(gate, base) => format!("{base}?{}", gate.id),
        }
    }
}

/// The next open question with the number of its section; `None` when all are passed.
pub fn next(brief: &Brief, progress: &Progress) -> Option<(usize, Next)> {
    if progress.asks_for_time && !progress.passed.contains(&Next::Time.key()) && brief.process.is_empty() {
        return Some((0, Next::Time));
    }
    if kind_is_open(brief, progress) {
        return Some((0, Next::Kind));
    }
    let walk = Walk::new(brief, progress, false);
    SECTIONS.iter().enumerate().find_map(|(number, section)| {
        let mut first = None;
        let _ = walk.section(section, &mut |next| {
            first = Some(next);
            ControlFlow::Break(())
        });
        first.map(|next| (number, next))
    })
}

/// The kind of work is asked for before there is any work.
fn kind_is_open(brief: &Brief, progress: &Progress) -> bool {
    let is_known = !progress.kinds.is_empty() || progress.passed.contains(&Next::Kind.key());
    !progress.quick && !is_known && brief.process.is_empty()
}

/// The usual answers that a gate offers together, with the questions they answer.
pub(super) fn usual(
    brief: &Brief,
    progress: &Progress,
    gate: &'static Gate,
    base: &Path,
) -> Vec<(&'static Question, Path, String)> {
    Walk::new(brief, progress, false).usual(gate, &base.field(), base)
}

/// What is answered already in a section, in the order of its questions.
pub fn given(brief: &Brief, section: &'static Section) -> Vec<(&'static Question, Path)> {
    // asking for all of it again: what is then asked and has an answer is what was given
    let mut given = Vec::new();
    let (tree, nothing) = (brief.tree(), Progress::default());
    let walk = Walk::new(brief, &nothing, true);
    let _ = walk.section(section, &mut |next| {
        if let Next::Ask(question, path) = next
            && tree.get(&path).is_some()
        {
            given.push((question, path));
        }
        ControlFlow::Continue(())
    });
    given
}

/// How many answers are lacking in a section: none of those that are rarely needed or can wait, none behind a closed gate, and none of
/// those where Enter alone says something, such as `(Enter: it goes on)`, once it was pressed.
pub(super) fn gaps(brief: &Brief, progress: &Progress, section: &'static Section) -> usize {
    let (mut gaps, nothing) = (0, Progress::default());
    let walk = Walk { short: progress.short, ..Walk::new(brief, &nothing, true) };
    let _ = walk.section(section, &mut |next| {
        if let Next::Ask(question, path) = next {
            let is_said = question.ask.contains("(Enter: ") && progress.passed.contains(&path.to_string());
            gaps += usize::from(rare::reason(question.path).is_none() && walk.tree.get(&path).is_none() && !is_said);
        }
        ControlFlow::Continue(())
    });
    gaps
}

/// Every question that is open now, with the field it would fill.
pub fn asked(brief: &Brief) -> Vec<(&'static Question, Path)> {
    let mut asked = Vec::new();
    let nothing = Progress { one_by_one: true, ..Progress::default() };
    let walk = Walk::new(brief, &nothing, false);
    for section in SECTIONS {
        let _ = walk.section(section, &mut |next| {
            if let Next::Ask(question, path) = next {
                asked.push((question, path));
            }
            ControlFlow::Continue(())
        });
    }
    asked
}

/// The next question of a topic that has not been passed, answered or not.
pub fn again(brief: &Brief, progress: &Progress, topic: &Topic) -> Option<Next> {
    let sections = SECTIONS.iter().enumerate().filter(|(number, _)| match topic {
        Topic::Section(wanted) => number == wanted,
        Topic::Path(_) => true,
    });
    let walk = Walk::new(brief, progress, true);
    for (_, section) in sections {
        let mut first = None;
        let _ = walk.section(section, &mut |next| {
            let belongs = match &next {
                Next::Time | Next::Kind => false,
                Next::Ask(_, path) | Next::More(_, path) | Next::Suggest(_, path) => topic.covers(path),
                Next::Gate(gate, base) => matches!(topic, Topic::Section(_)) || leads_to(gate.steps, base, topic),
            };
            if !belongs {
                return ControlFlow::Continue(());
            }
            first = Some(next);
            ControlFlow::Break(())
        });
        if first.is_some() {
            return first;
        }
    }
    None
}

/// Whether some of these steps, in the item at `base`, belong to a topic.
fn leads_to(steps: &'static [Step], base: &Path, topic: &Topic) -> bool {
    let (field, item) = match topic {
        Topic::Section(_) => return true,
        Topic::Path(path) => (path.field(), path.0.starts_with(&base.0) || base.0.starts_with(&path.0)),
    };
    let within = |path: &str| path.starts_with(&field);
    item && steps.iter().any(|step| match step {
        Step::Ask(question) => within(question.path),
        Step::Repeat(block) => within(block.path),
        Step::If(gate) => leads_to(gate.steps, base, topic),
        Step::Each(path, _) => within(path),
    })
}

struct Walk<'a> {
    brief: &'a Brief,
    tree: Tree,
    offers: Offers,
    progress: &'a Progress,
    /// Whether answered questions are visited too.
    again: bool,
    /// Whether what can wait is passed over.
    short: bool,
    /// Seconds that the answers so far make likely, beside those of the questions that are visited.
    expected: Cell<usize>,
}

type Visit<'v> = dyn FnMut(Next) -> ControlFlow<()> + 'v;

impl<'a> Walk<'a> {
    fn new(brief: &'a Brief, progress: &'a Progress, again: bool) -> Self {
        let (tree, offers) = (brief.tree(), Offers::of(brief, &progress.kinds));
        Self { brief, tree, offers, progress, again, short: progress.short && !again, expected: Cell::new(0) }
    }

    fn section(&self, section: &'static Section, visit: &mut Visit) -> ControlFlow<()> {
        self.steps(section.steps, "", &Path::default(), visit)
    }

    /// Walks through steps whose paths begin with `prefix`, for the item at `base`.
    fn steps(&self, steps: &'static [Step], prefix: &str, base: &Path, visit: &mut Visit) -> ControlFlow<()> {
        for step in steps {
            match step {
                Step::Ask(question) => self.ask(question, below(base, prefix, question.path), visit)?,
                Step::Repeat(block) => self.repeat(block, below(base, prefix, block.path), visit)?,
                Step::If(gate) => self.gate(gate, prefix, base, visit)?,
                Step::Each(path, steps) => {
                    let list = below(base, prefix, path);
                    for i in 0..self.tree.count(&list) {
                        self.steps(steps, path, &list.item(i), visit)?;
                    }
                }
            }
        }
        ControlFlow::Continue(())
    }

    fn ask(&self, question: &'static Question, path: Path, visit: &mut Visit) -> ControlFlow<()> {
        let key = path.to_string();
        let begun = self.progress.begun.contains(&key);
        let is_rare = !self.again && rare::reason(question.path).is_some();
        let waits = self.waits(question.path);
        let minimal = question.quick || (question.quick_where)(self.brief);
        let wanted = begun || (!is_rare && !waits && (minimal || !self.progress.quick));
        let answered = !self.again && self.tree.get(&path).is_some() && !begun;
        if !wanted || answered || self.progress.passed.contains(&key) || !(question.when)(self.brief, &path) {
            return ControlFlow::Continue(());
        }
        visit(Next::Ask(question, path))
    }

    fn repeat(&self, block: &'static Block, list: Path, visit: &mut Visit) -> ControlFlow<()> {
        if (self.progress.quick && !(block.quick)(self.brief)) || !(block.when)(self.brief, &list) {
            return ControlFlow::Continue(());
        }
        if self.waits(block.path) {
            return ControlFlow::Continue(());
        }
        // who has begun such a list may want more of it
        let is_rare = !self.again && self.tree.count(&list) == 0 && rare::reason(block.path).is_some();
        if is_rare && !self.progress.begun.contains(&list.item(0).to_string()) {
            return ControlFlow::Continue(());
        }
        let more = Next::More(block, list.clone());
        let finished = self.progress.passed.contains(&more.key());
        if !finished && self.is_offered(block, &list) {
            visit(Next::Suggest(block, list.clone()))?;
            // whoever asks again for what is there need not look at what is offered
            if !self.again {
                return ControlFlow::Continue(());
            }
        }
        let count = self.tree.count(&list);
        for i in 0..count {
            self.steps(block.steps, block.path, &list.item(i), visit)?;
        }
        if finished {
            return ControlFlow::Continue(());
        }
        let asked_for = self.progress.begun.contains(&list.item(count).to_string());
        let more_at_once = count > 0 && (block.another)(self.brief).at_once;
        if asked_for || more_at_once || (count == 0 && block.first_needed) {
            if count == 0 || asked_for {
                self.expect(weight(&block.steps[1..], self.progress.short));
            }
            // only its first question: the rest follows once the item is there
            self.steps(&block.steps[..1], block.path, &list.item(count), visit)
        } else if count > 0 && (self.progress.quick || (!self.again && rare::one_will_do(block.path))) {
            ControlFlow::Continue(())
        } else {
            if (count == 0 && block.likely) || (count > 0 && (block.another)(self.brief).default) {
                self.expect(weight(block.steps, self.progress.short));
            }
            visit(more)
        }
    }

    /// The open questions behind a gate that have an answer to agree to: the one that came with what was taken, or else the usual
    /// one, by the kind of work or in general.
    fn usual(&self, gate: &'static Gate, prefix: &str, base: &Path) -> Vec<(&'static Question, Path, String)> {
        let mut found = Vec::new();
        let _ = self.steps(gate.steps, prefix, base, &mut |next| {
            if let Next::Ask(question, path) = next
                && let Some(answer) =
                    self.tree.get(&path).or_else(|| self.offers.text(&path)).or_else(|| (question.default)(self.brief, &path))
            {
                found.push((question, path, answer));
            }
            ControlFlow::Continue(())
        });
        found
    }

    /// Whether it is left for later.
    fn waits(&self, id: &str) -> bool {
        self.short && is_later(id)
    }

    /// Notes how long it will take to answer what an answer is likely to bring.
    fn expect(&self, seconds: usize) {
        self.expected.set(self.expected.get() + seconds);
    }

    /// Whether there is something typical to look at, which has not been shown yet.
    fn is_offered(&self, block: &'static Block, list: &Path) -> bool {
        let Some((Step::Ask(first), _)) = block.steps.first().zip(block.offer) else { return false };
        let key = first.path.rsplit('.').next().unwrap_or_default();
        let shown = self.progress.passed.contains(&Next::Suggest(block, list.clone()).key());
        !shown && !self.offers.items(self.brief, list, key).is_empty()
    }

    fn gate(&self, gate: &'static Gate, prefix: &str, base: &Path, visit: &mut Visit) -> ControlFlow<()> {
        // a minimal brief wants little of what is usual, and nothing that depends on a yes
        if (self.progress.quick && !gate.usual) || self.waits(&format!("?{}", gate.id)) {
            return ControlFlow::Continue(());
        }
        let next = Next::Gate(gate, base.clone());
        let key = next.key();
        if gate.usual {
            let is_asked = !self.again && !self.progress.one_by_one && !self.progress.passed.contains(&key);
            if is_asked && self.usual(gate, prefix, base).len() > 1 {
                return visit(next);
            }
            return self.steps(gate.steps, prefix, base, visit);
        }
        if (gate.open)(self.brief, base) || self.progress.begun.contains(&key) {
            return self.steps(gate.steps, prefix, base, visit);
        }
        // what is offered behind the gate tells more than the question before it, and settles it where nothing else is behind it
        if let [Step::Repeat(block)] = gate.steps {
            let list = below(base, prefix, block.path);
            if self.is_offered(block, &list) {
                return visit(Next::Suggest(block, list));
            }
            if self.progress.passed.contains(&Next::Suggest(block, list).key()) {
                return ControlFlow::Continue(());
            }
        }
        if self.progress.passed.contains(&key) {
            return ControlFlow::Continue(());
        }
        if gate.default {
            self.expect(weight(gate.steps, self.progress.short));
        }
        visit(next)
    }
}

/// The path of a field or list in the item at `base`, whose own path without item numbers is `prefix`.
pub(super) fn below(base: &Path, prefix: &str, path: &str) -> Path {
    let rest = path.strip_prefix(prefix).unwrap_or(path);
    rest.split('.').filter(|key| !key.is_empty()).fold(base.clone(), |path, key| path.key(key))
}
