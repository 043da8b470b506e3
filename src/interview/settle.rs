//! Walking through findings: each is shown, and the questions that answer it are asked.

use std::collections::BTreeSet;

use super::flow::{End, Interview, Save, item_name};
use super::plan::Progress;
use super::prompter::{Command, Input, Prompter, Stop};
use super::topic::Topic;
use super::ways::{Way, place, ways};
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
    /// Takes what stands at a path out of the text; whether that could be done.
    fn take_out(&mut self, _path: &Path) -> bool {
        false
    }
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
            Settled::Elsewhere { changed } => {
                // what is left of it comes again
                seen.remove(&key(finding));
                if changed {
                    walked.push((key(finding), changed));
                }
            }
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
    Asked {
        changed: bool,
    },
    NobodyAsked,
    Back,
    /// Something else was looked at instead.
    Elsewhere {
        changed: bool,
    },
    Saved,
}

/// Shows a finding and does about it what the person wants; `left` more come after it.
fn one(prompter: &mut dyn Prompter, work: &mut dyn Work, finding: &Finding, left: usize, follows: bool) -> Result<Settled, Stop> {
    let mut ways = ways(work, finding);
    let asked = ways.iter().filter(|(_, way)| matches!(way, Way::Ask(_))).count();
    let about = match asked {
        0 => place(finding).to_owned(),
        1 => item(work.brief(), finding),
        _ => String::new(),
    };
    show(prompter, finding, &about, asked > 0, left)?;
    let chosen = match ways.len() {
        0 => {
            prompter.say("  no question answers this; change it in the file", false)?;
            return Ok(Settled::NobodyAsked);
        }
        1 => Input::Given(0),
        _ => choose(prompter, &ways, follows)?,
    };
    match chosen {
        Input::Given(chosen) => take(prompter, work, ways.swap_remove(chosen).1, follows),
        Input::Command(Command::Menu) => {
            let mut keep = |_: &Brief, _: &Progress| Ok(());
            let (brief, end) = interview(prompter, work, work.brief().clone(), Progress::default(), &mut keep).look_around()?;
            came_of(prompter, work, brief, end)
        }
        Input::Command(Command::Back) => Ok(Settled::Back),
        Input::Command(Command::Save) => Ok(Settled::Saved),
        Input::Command(_) => Ok(Settled::Asked { changed: false }),
    }
}

/// Lets one of several ways be chosen, or the finding be left in another way than by those.
fn choose(prompter: &mut dyn Prompter, ways: &[(String, Way)], follows: bool) -> Result<Input<usize>, Stop> {
    let items: Vec<String> = ways.iter().map(|(words, _)| words.clone()).collect();
    let is_sure = matches!(ways.first(), Some((_, Way::Correct(_))));
    let ask = if is_sure { "Should it be corrected?" } else { "What should be changed?" };
    loop {
        return Ok(match prompter.choose(ask, &items, 0)? {
            Input::Command(Command::Why | Command::Help | Command::Edit | Command::Clear) => {
                prompter.say("  choose what changes; `brief explain` says more about the rule", false)?;
                continue;
            }
            Input::Command(Command::Back) if !follows => {
                prompter.say("  this is the first question", false)?;
                continue;
            }
            chosen => chosen,
        });
    }
}

/// Does what was chosen.
fn take(prompter: &mut dyn Prompter, work: &mut dyn Work, way: Way, follows: bool) -> Result<Settled, Stop> {
    match way {
        Way::Correct(edit) => {
            work.mend(&edit);
            Ok(Settled::Asked { changed: true })
        }
        Way::TakeOut(path) => {
            let changed = work.take_out(&path);
            if !changed {
                prompter.say("  it shares its line with something else; change it in the file", false)?;
            }
            Ok(Settled::Asked { changed })
        }
        Way::Ask(topics) => {
            let (brief, end) = ask(prompter, work, &topics, follows)?;
            came_of(prompter, work, brief, end)
        }
        Way::Leave => Ok(Settled::Asked { changed: false }),
    }
}

/// What came of some answers: kept where they can be.
fn came_of(prompter: &mut dyn Prompter, work: &mut dyn Work, brief: Brief, end: End) -> Result<Settled, Stop> {
    if end == End::Back {
        return Ok(Settled::Back);
    }
    let mut changed = brief != *work.brief();
    if changed && let Some(why) = work.answered(brief)? {
        prompter.say(&format!("  this answer is not taken: {why}"), true)?;
        changed = false;
    }
    Ok(match end {
        End::Saved => Settled::Saved,
        End::Elsewhere => Settled::Elsewhere { changed },
        End::Finished | End::Back => Settled::Asked { changed },
    })
}

/// A finding by its rule, its place and its message.
type Key = (String, String, String);

/// What else is missing once something was given is another finding.
fn key(finding: &Finding) -> Key {
    (finding.slug.clone(), place(finding).to_owned(), finding.message.clone())
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
        let interview = interview(prompter, work, brief, progress, &mut keep);
        let interview = if follows || past.len() > 1 { interview.after_another() } else { interview };
        match interview.again(topic)? {
            (answered, End::Finished) => past.push(answered),
            (answered, End::Back) if past.len() == 1 => return Ok((answered, End::Back)),
            (_, End::Back) => past.truncate(past.len() - 1),
            (answered, end @ (End::Saved | End::Elsewhere)) => return Ok((answered, end)),
        }
    }
    Ok((past.pop().unwrap_or_default(), End::Finished))
}

/// An interview that is judged by the rules that hold here.
fn interview<'a>(
    prompter: &'a mut dyn Prompter,
    work: &'a dyn Work,
    brief: Brief,
    progress: Progress,
    keep: &'a mut Save<'a>,
) -> Interview<'a> {
    Interview::new(brief, progress, prompter, keep).checked_by(Box::new(|brief| work.check(brief)))
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
    prompter.say(&format!("{} {}  {place}{}", finding.level, finding.code, finding.in_words()), true)?;
    // how the answer is spelled in the file, and what its keys are called, is no help to whoever is asked for it
    let names_keys = !finding.details.missing.is_empty();
    let is_spelling = |help: &&String| asked && (names_keys || [" = ", "[["].iter().any(|sign| help.contains(sign)));
    if let Some(help) = finding.help.as_ref().filter(|help| !is_spelling(help)) {
        prompter.say(&format!("  {help}"), false)?;
    }
    prompter.say(&format!("  :skip leaves it, :menu changes anything else; {left} more"), false)
}
