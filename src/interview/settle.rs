//! Walking through findings: each is shown, and the questions that answer it are asked.

use std::collections::BTreeSet;

use super::flow::{End, Interview, item_name};
use super::plan::Progress;
use super::prompter::{Command, Input, Prompter, Stop};
use super::remedy::remedy;
use super::topic::Topic;
use crate::check::comes_after_others;
use crate::diagnostic::{Edit, Finding};
use crate::model::{Brief, Path, Segment};

/// A brief with findings that are being gone through.
pub trait Work {
    /// The brief as it is now.
    fn brief(&self) -> &Brief;
    /// Everything that is wrong with a brief, by the rules that hold here.
    fn check(&self, brief: &Brief) -> Vec<Finding>;
    /// What is gone through, the worst first.
    fn findings(&self) -> Vec<Finding>;
    /// Takes the brief as it is after some answers, or says why it stays as it was.
    ///
    /// # Errors
    /// Where it cannot be kept.
    fn answered(&mut self, brief: Brief) -> Result<Option<String>, Stop>;
    /// Whether there is a text in which changes can be made that need nobody's judgement; otherwise none is offered.
    fn can_mend(&self) -> bool {
        false
    }
    /// Makes such a change.
    fn mend(&mut self, _edit: &Edit) {}
    /// Goes back to how it was before the last change, whether an answer or a correction made it.
    ///
    /// # Errors
    /// Where it cannot be kept.
    fn undo(&mut self) -> Result<(), Stop>;
}

/// Goes from finding to finding until each was answered or left. A finding is asked about once, whether the answer helped or not;
/// what an answer brings up, or leaves of it, is asked about too.
///
/// # Errors
/// Where the person interrupts, or the terminal fails.
pub fn settle(prompter: &mut dyn Prompter, work: &mut dyn Work) -> Result<(), Stop> {
    let mut seen = BTreeSet::new();
    // what was asked about, and whether it changed anything
    let mut walked: Vec<(Key, bool)> = Vec::new();
    loop {
        let mut new = work.findings();
        new.retain(|finding| !seen.contains(&key(finding)));
        // what only counts others changes with every answer, and may be gone at the end
        new.sort_by_key(|finding| comes_after_others(&finding.slug));
        let Some((finding, rest)) = new.split_first() else { return Ok(()) };
        seen.insert(key(finding));
        match one(prompter, work, finding, rest.len(), !walked.is_empty())? {
            Settled::Asked { changed } => walked.push((key(finding), changed)),
            Settled::NobodyAsked => {}
            Settled::Back => {
                seen.remove(&key(finding));
                if let Some((before, changed)) = walked.pop() {
                    seen.remove(&before);
                    if changed {
                        work.undo()?;
                    }
                }
            }
            Settled::Saved => return Ok(()),
        }
    }
}

/// What came of one finding.
enum Settled {
    Asked { changed: bool },
    NobodyAsked,
    Back,
    Saved,
}

/// Shows a finding and asks what answers it; `left` more come after it.
fn one(prompter: &mut dyn Prompter, work: &mut dyn Work, finding: &Finding, left: usize, follows: bool) -> Result<Settled, Stop> {
    let topics = remedy(work.brief(), finding);
    let about = if topics.is_empty() { place(finding).to_owned() } else { item(work.brief(), finding) };
    show(prompter, finding, &about, !topics.is_empty(), left)?;
    if let Some(edit) = finding.edit.as_ref().filter(|_| work.can_mend()) {
        match offer(prompter, edit, !topics.is_empty(), follows)? {
            Offer::Taken => {
                work.mend(edit);
                return Ok(Settled::Asked { changed: true });
            }
            Offer::Left => return Ok(Settled::Asked { changed: false }),
            Offer::Back => return Ok(Settled::Back),
            Offer::Saved => return Ok(Settled::Saved),
            Offer::Declined => {}
        }
    }
    if topics.is_empty() {
        prompter.say("  no question answers this; change it in the file", false)?;
        return Ok(Settled::NobodyAsked);
    }
    let (answered, end) = ask(prompter, work, &topics, follows)?;
    if end == End::Back {
        return Ok(Settled::Back);
    }
    let changed = answered != *work.brief();
    let refused = if changed { work.answered(answered)? } else { None };
    if let Some(why) = &refused {
        prompter.say(&format!("  this answer is not taken: {why}"), true)?;
    }
    Ok(if end == End::Saved { Settled::Saved } else { Settled::Asked { changed: changed && refused.is_none() } })
}

/// What a person does with a change that the program offers.
enum Offer {
    Taken,
    Declined,
    Left,
    Back,
    Saved,
}

/// Offers the change that needs nobody's judgement.
fn offer(prompter: &mut dyn Prompter, edit: &Edit, can_be_asked: bool, follows: bool) -> Result<Offer, Stop> {
    let line = format!("Write {} in place of {}", edit.after, edit.before).replace(['\r', '\n'], " ");
    let items = [line, if can_be_asked { "Answer it yourself" } else { "Leave it as it is" }.to_owned()];
    loop {
        return Ok(match prompter.choose("Shall it be corrected?", &items, 0)? {
            Input::Given(0) => Offer::Taken,
            Input::Given(_) if can_be_asked => Offer::Declined,
            Input::Given(_) => Offer::Left,
            Input::Command(Command::Save) => Offer::Saved,
            Input::Command(Command::Skip | Command::Menu) => Offer::Left,
            Input::Command(Command::Back) if follows => Offer::Back,
            Input::Command(_) => {
                prompter.say("  the change needs no judgement; `brief explain` says more about the rule", false)?;
                continue;
            }
        });
    }
}

/// A finding by its rule, its place and its message.
type Key = (String, String, String);

/// What else is missing once something was given is another finding.
fn key(finding: &Finding) -> Key {
    (finding.slug.clone(), place(finding).to_owned(), finding.message.clone())
}

fn place(finding: &Finding) -> &str {
    finding.labels.first().map_or("", |label| label.path.as_str())
}

/// Asks the questions of some topics. `:back` leads from one to that before it, and from the first to what `follows` says came before.
fn ask(prompter: &mut dyn Prompter, work: &dyn Work, topics: &[Topic], follows: bool) -> Result<(Brief, End), Stop> {
    // as it is before each topic
    let mut past = vec![work.brief().clone()];
    while let Some(topic) = topics.get(past.len() - 1) {
        let mut keep = |_: &Brief, _: &Progress| Ok(());
        let mut progress = Progress::default();
        if let Topic::Path(path) = topic {
            // the item after the last one comes about by its first answer
            progress.begun.insert(path.to_string());
        }
        let brief = past[past.len() - 1].clone();
        let interview = Interview::new(brief, progress, prompter, &mut keep).checked_by(Box::new(|brief| work.check(brief)));
        let interview = if follows || past.len() > 1 { interview.after_another() } else { interview };
        match interview.again(topic)? {
            (answered, End::Finished) => past.push(answered),
            (answered, End::Back) if past.len() == 1 => return Ok((answered, End::Back)),
            (_, End::Back) => past.truncate(past.len() - 1),
            (answered, End::Saved) => return Ok((answered, End::Saved)),
        }
    }
    Ok((past.pop().unwrap_or_default(), End::Finished))
}

/// What the item is called that a finding is about; nothing where there is none, or the finding names it itself.
fn item(brief: &Brief, finding: &Finding) -> String {
    let mut path = Path::resolve(place(finding), brief).0;
    while !path.0.is_empty() && !matches!(path.0.last(), Some(Segment::Item(_))) {
        path.0.pop();
    }
    let name = if path.0.is_empty() { String::new() } else { item_name(brief, &path) };
    if finding.message.contains(&name) { String::new() } else { name }
}

/// Shows a finding. What no question answers is looked for in the file, by its path; otherwise the question says what it is about.
fn show(prompter: &mut dyn Prompter, finding: &Finding, about: &str, asked: bool, left: usize) -> Result<(), Stop> {
    let place = if about.is_empty() { String::new() } else { format!("{about}: ") };
    prompter.say("", false)?;
    prompter.say(&format!("{} {}  {place}{}", finding.level, finding.code, finding.message), true)?;
    // how the answer is spelled in the file is no help to whoever is asked for it
    let is_spelling = |help: &&String| asked && [" = ", "[["].iter().any(|sign| help.contains(sign));
    if let Some(help) = finding.help.as_ref().filter(|help| !is_spelling(help)) {
        prompter.say(&format!("  {help}"), false)?;
    }
    prompter.say(&format!("  :skip leaves it as it is; {left} more"), false)
}
