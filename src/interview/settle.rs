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
}

/// Goes from finding to finding until each was answered or left. A finding is asked about once, whether the answer helped or not;
/// what an answer brings up, or leaves of it, is asked about too.
///
/// # Errors
/// Where the person interrupts, or the terminal fails.
pub fn settle(prompter: &mut dyn Prompter, work: &mut dyn Work) -> Result<(), Stop> {
    let mut seen = BTreeSet::new();
    loop {
        let mut new = work.findings();
        new.retain(|finding| !seen.contains(&key(finding)));
        // what only counts others changes with every answer, and may be gone at the end
        new.sort_by_key(|finding| comes_after_others(&finding.slug));
        let Some((finding, rest)) = new.split_first() else { return Ok(()) };
        let left = rest.len();
        seen.insert(key(finding));
        let topics = remedy(work.brief(), finding);
        let about = if topics.is_empty() { place(finding).to_owned() } else { item(work.brief(), finding) };
        show(prompter, finding, &about, left)?;
        if let Some(edit) = finding.edit.as_ref().filter(|_| work.can_mend()) {
            match offer(prompter, edit, !topics.is_empty())? {
                Offer::Taken => {
                    work.mend(edit);
                    continue;
                }
                Offer::Left => continue,
                Offer::Saved => return Ok(()),
                Offer::Declined => {}
            }
        }
        if topics.is_empty() {
            prompter.say("  no question answers this; change it in the file", false)?;
            continue;
        }
        let (answered, end) = ask(prompter, work, &topics)?;
        if let Some(why) = work.answered(answered)? {
            prompter.say(&format!("  this answer is not taken: {why}"), true)?;
        }
        if end == End::Saved {
            return Ok(());
        }
    }
}

/// What a person does with a change that the program offers.
enum Offer {
    Taken,
    Declined,
    Left,
    Saved,
}

/// Offers the change that needs nobody's judgement.
fn offer(prompter: &mut dyn Prompter, edit: &Edit, can_be_asked: bool) -> Result<Offer, Stop> {
    let line = format!("Write {} in place of {}", edit.after, edit.before).replace(['\r', '\n'], " ");
    let items = [line, if can_be_asked { "Answer it yourself" } else { "Leave it as it is" }.to_owned()];
    loop {
        return Ok(match prompter.choose("Shall it be corrected?", &items, 0)? {
            Input::Given(0) => Offer::Taken,
            Input::Given(_) if can_be_asked => Offer::Declined,
            Input::Given(_) => Offer::Left,
            Input::Command(Command::Save) => Offer::Saved,
            Input::Command(Command::Skip | Command::Back | Command::Menu) => Offer::Left,
            Input::Command(_) => {
                prompter.say("  the change needs no judgement; `brief explain` says more about the rule", false)?;
                continue;
            }
        });
    }
}

/// What else is missing once something was given is another finding.
fn key(finding: &Finding) -> (String, String, String) {
    (finding.slug.clone(), place(finding).to_owned(), finding.message.clone())
}

fn place(finding: &Finding) -> &str {
    finding.labels.first().map_or("", |label| label.path.as_str())
}

fn ask(prompter: &mut dyn Prompter, work: &dyn Work, topics: &[Topic]) -> Result<(Brief, End), Stop> {
    let mut brief = work.brief().clone();
    for topic in topics {
        let mut keep = |_: &Brief, _: &Progress| Ok(());
        let mut progress = Progress::default();
        if let Topic::Path(path) = topic {
            // the item after the last one comes about by its first answer
            progress.begun.insert(path.to_string());
        }
        let interview = Interview::new(brief, progress, prompter, &mut keep).checked_by(Box::new(|brief| work.check(brief)));
        let (answered, end) = interview.again(topic)?;
        brief = answered;
        if end == End::Saved {
            return Ok((brief, end));
        }
    }
    Ok((brief, End::Finished))
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
fn show(prompter: &mut dyn Prompter, finding: &Finding, about: &str, left: usize) -> Result<(), Stop> {
    let place = if about.is_empty() { String::new() } else { format!("{about}: ") };
    prompter.say("", false)?;
    prompter.say(&format!("{} {}  {place}{}", finding.level, finding.code, finding.message), true)?;
    if let Some(help) = &finding.help {
        prompter.say(&format!("  {help}"), false)?;
    }
    prompter.say(&format!("  :skip leaves it as it is; {left} more"), false)
}
