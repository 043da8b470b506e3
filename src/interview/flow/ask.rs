//! One question: asked until its answer can be read and nothing speaks against it.

use super::super::answer::{self, Answer};
use super::super::consequences::consequences;
use super::super::judge::objections;
use super::super::prompter::{Command, Input, Prompt, Stop};
use super::super::question::Question;
use super::super::questions::usual_currency;
use super::super::remarks::remark;
use super::super::wordless::{doubt, is_open, wordless};
use super::super::{measuring, names, plain};
use super::Interview;
use crate::check;
use crate::diagnostic::Finding;
use crate::measure::measure;
use crate::model::{Allowance, Brief, FieldKind, Path, PaymentModel, Period, Segment};

/// The rule that a person insists against.
const NOT_MEASURABLE: &str = "requirement-not-measurable";

/// The sums whose currency becomes that of the brief.
const PRICES: [&str; 2] = ["payment.rate", "payment.amount"];

impl Interview<'_> {
    /// Asks for one field until it is answered, and keeps the answer; a command is handed back.
    pub(in crate::interview) fn ask(&mut self, question: &Question, path: &Path) -> Result<Option<Command>, Stop> {
        let key = path.to_string();
        let mut doubted = None;
        let mut left = self.left_for(path);
        loop {
            let is_left = left.is_some();
            let typed = match left.take() {
                Some(left) => {
                    self.prompter.say(&format!("  then: {left}"), true)?;
                    left
                }
                None => match self.answer(question, path)? {
                    Answer::Given(typed) => typed,
                    Answer::Command(command) => return Ok(Some(command)),
                    Answer::Begun(lines, command) => return self.begun(question, path, &lines, command),
                },
            };
            if typed.is_empty() {
                if !question.needed || self.ends_a_list(path) {
                    return Ok(Some(Command::Skip));
                }
                self.prompter
                    .say(&format!("  Enter alone is no answer here. {}  (:skip leaves it open)", question.help), false)?;
                continue;
            }
            if let Some(line) = wordless(question.path, &typed).filter(|_| doubted.as_ref() != Some(&typed)) {
                // some firms are called so: whoever says it again means it
                self.prompter.say(&format!("  {}, or say it once more", doubt(line)), false)?;
                doubted = Some(typed);
                continue;
            }
            if is_open(&typed) && doubted.as_ref() != Some(&typed) {
                let line =
                    format!("  `{typed}` would stand in the brief as it is; :skip leaves the question open, or say it once more");
                self.prompter.say(&line, false)?;
                doubted = Some(typed);
                continue;
            }
            self.progress.typed.insert(key.clone(), typed.clone());
            let mut kept = typed;
            let allowed = self.brief.check.allow.clone();
            if question.path == "requirement.standard" {
                // whoever stops while it is talked over finds it again
                self.keep_draft()?;
                if self.is_let_be(path, &kept) {
                    measuring::mention(self.prompter, &kept)?;
                } else {
                    kept = self.unsaid(path, &kept)?;
                    match measuring::settle(self.prompter, &kept, &names::of_work(&self.brief, path), is_left)? {
                        measuring::Settled::Standard { standard, reason, left } => {
                            kept = standard;
                            self.insist(path, reason);
                            self.go_on_with(path, left)?;
                        }
                        measuring::Settled::Again => continue,
                        measuring::Settled::Command(Command::Back) => continue,
                        measuring::Settled::Command(Command::Skip) if is_left => {
                            self.leave_out(path);
                            return Ok(None);
                        }
                        measuring::Settled::Command(command) => return Ok(Some(command)),
                    }
                }
            }
            let before = self.brief.clone();
            match self.keep(question, path, &kept) {
                Ok(()) => {}
                Err(message) => {
                    self.brief.check.allow = allowed;
                    self.prompter.say(&format!("  {message}"), false)?;
                    // a short answer is sooner typed anew than changed
                    if self.progress.typed.get(&key).is_some_and(|typed| typed.chars().count() < 60) {
                        self.progress.typed.remove(&key);
                    }
                    continue;
                }
            }
            let after = self.after_all(question, path)?;
            if after == Input::Given(true) {
                continue;
            }
            if let Some(period) = self.said_period(question, &kept) {
                self.brief.payment.period = Some(period);
            }
            self.progress.begun.remove(&key);
            self.progress.passed.insert(key);
            let kind = question.field().map_or(&FieldKind::Text, |field| &field.kind);
            let value = self.brief.get(path).unwrap_or_default();
            if let Some(line) = plain::shown(kind, &kept, &value).or_else(|| plain::understood(kind, &kept, &value)) {
                self.prompter.say(&line, false)?;
            }
            // of the hours nothing is said while their second half is still the typical one
            let half = path.parent().map(|item| item.key("effort").to_string());
            let is_half = question.path == "process.volume" && half.is_some_and(|half| self.progress.begun.contains(&half));
            for line in consequences(&before, &self.brief, path).iter().filter(|_| !is_half) {
                self.prompter.say(line, false)?;
            }
            let Input::Command(command) = after else { return Ok(None) };
            self.keep_draft()?;
            return Ok(Some(command));
        }
    }

    /// A retainer is for a month, unless something else was said with the sum: `45 a week`.
    fn said_period(&self, question: &Question, typed: &str) -> Option<Period> {
        let is_retainer = question.path == "payment.amount" && self.brief.payment.model == Some(PaymentModel::Retainer);
        let is_open = is_retainer && self.brief.payment.period.is_none();
        is_open.then(|| plain::period(typed).unwrap_or(Period::Month))
    }

    /// Keeps the lines of a list that is left in the middle; it is gone on with another time.
    fn begun(&mut self, question: &Question, path: &Path, lines: &str, command: Command) -> Result<Option<Command>, Stop> {
        if !lines.is_empty() {
            self.progress.typed.insert(path.to_string(), lines.to_owned());
            if command != Command::Back && self.keep(question, path, lines).is_ok() {
                self.progress.begun.insert(path.to_string());
            }
            self.keep_draft()?;
        }
        Ok(Some(command))
    }

    /// Says what is vague in an answer that was kept, or lacking; whether the person wants to give it once more.
    fn after_all(&mut self, question: &Question, path: &Path) -> Result<Input<bool>, Stop> {
        let kept = self.brief.get(path).unwrap_or_default();
        let Some((ask, default)) = remark(self.prompter, question.path, &kept)? else { return Ok(Input::Given(false)) };
        loop {
            return Ok(match answer::yes_or_no(self.prompter, ask, default)? {
                Input::Command(Command::Back | Command::Edit | Command::Clear) => Input::Given(true),
                Input::Command(Command::Skip) => Input::Given(false),
                Input::Command(Command::Why | Command::Help) => {
                    self.prompter.say(&format!("  {}", question.why), false)?;
                    continue;
                }
                other => other,
            });
        }
    }

    fn answer(&mut self, question: &Question, path: &Path) -> Result<Answer, Stop> {
        let old = self.progress.typed.get(&path.to_string()).cloned().or_else(|| self.brief.get(path));
        let default = self.proposed(question, path);
        // a short value is sooner typed anew than changed: the old one is what Enter takes
        let (default, initial) = if is_value(question) { (old.or(default), None) } else { (default, old) };
        let ask = self.question_text(question, path);
        // where something is proposed, Enter takes that
        let ask = if default.is_some() { ask.replace("(Enter: ", "(:skip: ") } else { ask };
        let prompt = Prompt { ask, default, initial, ..Prompt::default() };
        self.ask_with_offers(question, prompt, path)
    }

    fn proposed(&self, question: &Question, path: &Path) -> Option<String> {
        let known = || self.progress.known.get(&path.to_string()).cloned();
        self.offered(path).or_else(|| (question.default)(&self.brief, path)).or_else(known)
    }

    /// The answer there is, or the one that is proposed.
    fn usual(&self, question: &Question, path: &Path) -> Option<String> {
        self.brief.get(path).or_else(|| self.proposed(question, path))
    }

    /// The question with the name of the item it is about; of several works, each is named.
    pub(in crate::interview) fn question_text(&self, question: &Question, path: &Path) -> String {
        question_text(&self.brief, question, path)
    }

    /// What the item is called in which a path lies.
    pub(super) fn item_name(&self, path: &Path) -> String {
        path.parent().map(|item| item_name(&self.brief, &item)).unwrap_or_default()
    }

    /// Keeps an answer, unless it cannot be read or `check` would object to it.
    pub(in crate::interview) fn keep(&mut self, question: &Question, path: &Path, typed: &str) -> Result<(), String> {
        let usual = self.usual(question, path);
        let mut brief = self.brief.clone();
        if PRICES.contains(&question.path) && brief.payment.currency.is_empty() {
            let place = usual_currency(&brief.client.time_zone);
            brief.payment.currency = plain::currency_of(&brief, path, typed, place).unwrap_or_default();
        }
        let kind = question.field().map_or(&FieldKind::Text, |field| &field.kind);
        let said = |line: &str| (question.read)(&plain::read(&brief, path, kind, line, usual.as_deref()));
        let lines: Result<Vec<String>, String> = typed.lines().map(said).collect();
        let text = lines?.join("\n");
        let text = match question.field() {
            Some(field) => plain::capitalised(field, &text),
            None => text,
        };
        brief.set(path, &text)?;
        names::give_id(&mut brief, path);
        let named = path.named(&brief);
        let old = objections((self.check)(&self.brief), &named);
        let is_new = |finding: &Finding| old.iter().all(|known| known.message != finding.message);
        if let Some(finding) = objections((self.check)(&brief), &named).into_iter().find(is_new) {
            let help = finding.help.map(|help| format!("; {help}")).unwrap_or_default();
            return Err(format!("{}{help}", finding.message));
        }
        self.brief = brief;
        Ok(())
    }

    /// Whether a requirement that nobody could measure is meant to be so, by an allowance or by the levels that hold here.
    fn is_let_be(&self, path: &Path, standard: &str) -> bool {
        let mut brief = self.brief.clone();
        if measure(standard).measurable || brief.set(path, standard).is_err() {
            return false;
        }
        names::give_id(&mut brief, path);
        let named = path.named(&brief);
        let is_this = |finding: &Finding| finding.labels.first().is_some_and(|label| label.path == named);
        !(self.check)(&brief).iter().any(|finding| finding.slug == NOT_MEASURABLE && is_this(finding))
    }

    /// Keeps the reason for a requirement that cannot be measured, or takes an older one away.
    fn insist(&mut self, path: &Path, reason: Option<String>) {
        let Some(item) = path.parent() else { return };
        let mut brief = self.brief.clone();
        if brief.set(path, "x").is_err() {
            return;
        }
        names::give_id(&mut brief, path);
        let at = item.named(&brief);
        let is_this = |rule: &str| check::find(rule).is_some_and(|rule| rule.slug == NOT_MEASURABLE);
        self.brief.check.allow.retain(|allowance| allowance.at != at || !is_this(&allowance.rule));
        if let Some(reason) = reason {
            self.brief.check.allow.push(Allowance { rule: NOT_MEASURABLE.to_owned(), at, reason });
        }
    }
}

/// Whether the answer is one short value rather than words.
fn is_value(question: &Question) -> bool {
    let field = question.field();
    field.is_some_and(|field| !field.list && matches!(field.kind, FieldKind::Value(_) | FieldKind::Integer))
}

/// A question with the name of the item it is about; of several works, each is named.
fn question_text(brief: &Brief, question: &Question, path: &Path) -> String {
    let is_retainer = brief.payment.model == Some(PaymentModel::Retainer);
    let name = match question.path {
        "payment.rate" => format!("{}{}", paid_for(brief), in_currency(brief)),
        "payment.amount" if is_retainer => {
            let period = brief.payment.period.unwrap_or(Period::Month);
            format!("a {period}{}", in_currency(brief))
        }
        "payment.amount" => format!("in all{}", in_currency(brief)),
        _ => path.parent().map(|item| item_name(brief, &item)).unwrap_or_default(),
    };
    // a sum that stays the same pays for so many hours
    let ask = if question.path == "payment.cap" && is_retainer { "How many hours does that sum cover?" } else { question.ask };
    let ask = match path.0.as_slice() {
        // one that is there is changed
        [.., Segment::Item(index), _] if question.path == "process.step.text" && brief.get(path).is_some() => {
            format!("What is done in step {}?", index + 1)
        }
        _ => ask.replace("{}", &name),
    };
    let work = match path.0.as_slice() {
        [_, Segment::Item(index), ..] if question.path.starts_with("process.") => brief.process.get(*index),
        _ => None,
    };
    match work {
        Some(work) if brief.process.len() > 1 && question.path != "process.name" && ask == question.ask => {
            format!("{}: {ask}", work.name)
        }
        _ => ask,
    }
}

/// A question and its answer, in one line.
pub(in crate::interview) fn answered_line(brief: &Brief, question: &Question, path: &Path) -> String {
    let kind = question.field().map_or(&FieldKind::Text, |field| &field.kind);
    let value = brief.get(path).map_or("(open)".to_owned(), |value| plain::told(brief, kind, &value));
    format!("{}  {value}", question_text(brief, question, path))
}

/// What an item is called, for questions about it.
pub(in crate::interview) fn item_name(brief: &Brief, item: &Path) -> String {
    let keys = ["name", "term", "standard", "id"];
    let name = |item: &Path| keys.iter().find_map(|key| brief.get(&item.key(key)));
    name(item).or_else(|| name(&item.parent()?)).unwrap_or_default()
}

/// The currency that a sum is taken to be in, said along with the question.
fn in_currency(brief: &Brief) -> String {
    let given = Some(brief.payment.currency.clone()).filter(|currency| !currency.is_empty());
    given.or_else(|| usual_currency(&brief.client.time_zone)).map(|currency| format!(", in {currency}")).unwrap_or_default()
}

/// What is paid for one by one.
fn paid_for(brief: &Brief) -> &str {
    match (brief.payment.unit.as_str(), brief.payment.model) {
        ("", Some(PaymentModel::Hourly)) => "hour",
        ("", _) => "hour or piece",
        (unit, _) => unit,
    }
}
