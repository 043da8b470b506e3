//! How each kind of field is asked for: in a line, as a list of lines, or by choosing.

use super::prompter::{Command, Input, Prompt, Prompter, Stop, joined};
use super::question::{Choices, Question};
use crate::model::{Brief, FieldKind};

/// What came back from a question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Answer {
    /// Text as it would be typed; lists one item a line; empty where nothing was answered.
    Given(String),
    /// The person asked for something else.
    Command(Command),
    /// The person asked for something else in the middle of a list; its lines so far.
    Begun(String, Command),
}

impl From<Input<String>> for Answer {
    fn from(input: Input<String>) -> Self {
        match input {
            Input::Given(text) => Self::Given(text),
            Input::Command(command) => Self::Command(command),
        }
    }
}

const OPEN: &str = "Leave this open";
const OTHER: &str = "Somebody else ...";
const ALL: &str = "All of it";

/// Keeps the lines of a list that is being typed.
pub(super) type Keep<'a> = dyn FnMut(&str) -> Result<(), Stop> + 'a;

/// Asks for the field of a question in the way that fits it.
pub(super) fn ask(
    prompter: &mut dyn Prompter,
    brief: &Brief,
    question: &Question,
    prompt: &Prompt,
    keep: &mut Keep,
) -> Result<Answer, Stop> {
    let Some(field) = question.field() else { return Ok(Answer::Command(Command::Skip)) };
    let pairs = |all: Vec<(&str, &str)>| all.into_iter().map(|(id, text)| (id.to_owned(), text.to_owned())).collect();
    let words: Vec<(String, String)> = match (question.choices, &field.kind) {
        (Choices::Processes, _) => {
            pairs(brief.process.iter().map(|process| (process.id.as_str(), process.name.as_str())).collect())
        }
        (Choices::Requirements, _) => {
            let all = brief.requirement.iter();
            pairs(all.map(|requirement| (requirement.id.as_str(), requirement.standard.as_str())).collect())
        }
        (Choices::People, _) => pairs(people(brief).into_iter().map(|name| (name, name)).collect()),
        (Choices::Field, FieldKind::Word(words)) => {
            words.iter().map(|(word, doc)| ((*word).to_owned(), word_with_meaning(word, doc))).collect()
        }
        (Choices::Field, FieldKind::Bool) => {
            let default = prompt.initial.as_deref().or(prompt.default.as_deref()) == Some("yes");
            return Ok(match yes_or_no(prompter, &prompt.ask, default)? {
                Input::Given(yes) => Answer::Given(if yes { "yes" } else { "no" }.to_owned()),
                Input::Command(command) => Answer::Command(command),
            });
        }
        (Choices::Field, _) if field.list => return lines(prompter, prompt, question, keep),
        (Choices::Field, kind) => return line(prompter, prompt, *kind == FieldKind::Prose),
    };
    if field.list { several(prompter, question, prompt, &words) } else { one(prompter, question, prompt, words) }
}

/// Asks for a yes or a no; Enter takes the default.
pub(super) fn yes_or_no(prompter: &mut dyn Prompter, ask: &str, default: bool) -> Result<Input<bool>, Stop> {
    let (letters, enter) = if default { ("Y/n", "yes") } else { ("y/N", "no") };
    let prompt = Prompt { ask: format!("{ask} ({letters})"), enter, ..Default::default() };
    loop {
        let text = match prompter.text(&prompt)? {
            Input::Given(text) => text,
            Input::Command(command) => return Ok(Input::Command(command)),
        };
        match text.to_lowercase().as_str() {
            "" => return Ok(Input::Given(default)),
            "y" | "yes" => return Ok(Input::Given(true)),
            "n" | "no" => return Ok(Input::Given(false)),
            _ => prompter.say("  please answer y or n", false)?,
        }
    }
}

/// A line; what is pasted in several lines is one answer, and is seen before it is taken.
fn line(prompter: &mut dyn Prompter, prompt: &Prompt, is_prose: bool) -> Result<Answer, Stop> {
    let mut prompt = prompt.clone();
    let long = prompt.initial.clone().filter(|old| old.contains('\n'));
    if let Some(old) = &long {
        // several lines do not fit at a prompt
        for line in old.lines() {
            prompter.say(&format!("    {line}"), false)?;
        }
        prompter.say("  (the old answer: Enter keeps it, typing replaces it, :edit opens it in your editor)", false)?;
    }
    loop {
        let text = match prompter.text(&prompt)? {
            Input::Command(Command::Edit) => return edited(prompter, &prompt),
            Input::Given(text) if text.is_empty() && long.is_some() => return Ok(Answer::Given(long.unwrap_or_default())),
            Input::Given(text) if text.contains('\n') => text,
            input => return Ok(input.into()),
        };
        let text = text.trim();
        if !is_prose {
            prompter.say("  several lines were pasted; they are one answer here, which Enter takes", false)?;
            (prompt.initial, prompt.unfinished) = (Some(joined(text)), true);
            continue;
        }
        for line in text.lines() {
            prompter.say(&format!("    {line}"), false)?;
        }
        match yes_or_no(prompter, "Is this your answer?", true)? {
            Input::Given(true) => return Ok(Answer::Given(text.to_owned())),
            Input::Given(false) => {}
            Input::Command(command) => return Ok(Answer::Command(command)),
        }
    }
}

/// A list, one line an item; Enter alone ends it. What is pasted in several lines is as many items. `keep` hears of every item.
fn lines(prompter: &mut dyn Prompter, prompt: &Prompt, question: &Question, keep: &mut Keep) -> Result<Answer, Stop> {
    let needed = question.needed;
    let ask = |first: bool| match (first, prompt.taken.is_empty()) {
        // Enter alone would be no answer
        (true, true) if needed => format!("{} (several with ; between)", prompt.ask),
        (true, true) => format!("{} (several with ; between; Enter ends)", prompt.ask),
        (true, false) => "What else? (several with ; between; Enter ends)".to_owned(),
        (false, _) if needed => "and (Enter ends)".to_owned(),
        (false, _) => "and (Enter: no more)".to_owned(),
    };
    let mut old = prompt.initial.as_deref().unwrap_or_default().lines().collect::<Vec<_>>().into_iter();
    let mut begun: Option<String> = None;
    let mut items = prompt.taken.clone();
    loop {
        let default = prompt.default.clone().filter(|_| items.is_empty()).map(|default| default.replace('\n', "; "));
        let unfinished = begun.is_some();
        let initial = begun.take().or_else(|| old.next().map(str::to_owned));
        let line = Prompt { ask: ask(items.len() == prompt.taken.len()), default, initial, unfinished, ..Prompt::default() };
        match prompter.text(&line)? {
            Input::Command(Command::Skip) if !items.is_empty() => return Ok(Answer::Given(items.join("\n"))),
            Input::Command(command) => {
                items.extend(line.initial.into_iter().chain(old.map(str::to_owned)));
                let all = items.join("\n");
                return match command {
                    Command::Edit => edited(prompter, &Prompt { initial: Some(all), ..prompt.clone() }),
                    Command::Clear => Ok(Answer::Command(command)),
                    command => Ok(Answer::Begun(all, command)),
                };
            }
            // an item that stood there and was emptied goes; those behind it stay
            Input::Given(text) if text.is_empty() && line.initial.is_some() => {}
            Input::Given(text) if text.is_empty() => return Ok(Answer::Given(items.join("\n"))),
            Input::Given(text) if line.default.as_ref() == Some(&text) => {
                return Ok(Answer::Given(prompt.default.clone().unwrap_or_default()));
            }
            Input::Given(text) if text.contains('\n') => {
                let mut pasted: Vec<&str> = text.lines().map(without_bullet).collect();
                // the last line is not ended yet: it stays at the prompt
                begun = if text.ends_with('\n') { None } else { pasted.pop().map(str::to_owned) };
                for item in pasted.into_iter().filter(|item| !item.is_empty()) {
                    prompter.say(&format!("  + {item}"), false)?;
                    items.push(item.to_owned());
                }
            }
            // several on one line; an old line stays as it is
            Input::Given(text) if line.initial.as_ref() != Some(&text) && (question.split)(&text).len() > 1 => {
                for item in (question.split)(&text) {
                    prompter.say(&format!("  + {item}"), false)?;
                    items.push(item.to_owned());
                }
                if old.as_slice().is_empty() {
                    keep(&items.join("\n"))?;
                    return Ok(Answer::Given(items.join("\n")));
                }
            }
            Input::Given(text) => items.push(text),
        }
        keep(&items.join("\n"))?;
    }
}

/// A line of a list as people write it elsewhere, without its sign.
fn without_bullet(line: &str) -> &str {
    let line = line.trim();
    ["- ", "* ", "\u{2022} ", "\u{2013} "].iter().find_map(|bullet| line.strip_prefix(bullet)).unwrap_or(line).trim()
}

fn edited(prompter: &mut dyn Prompter, prompt: &Prompt) -> Result<Answer, Stop> {
    let text = prompt.initial.as_deref().or(prompt.default.as_deref()).unwrap_or_default();
    Ok(match prompter.edit(text)? {
        Some(text) => Answer::Given(text.trim().to_owned()),
        None => Answer::Command(Command::Help),
    })
}

/// One of some words.
fn one(prompter: &mut dyn Prompter, question: &Question, prompt: &Prompt, words: Vec<(String, String)>) -> Result<Answer, Stop> {
    let names = question.choices == Choices::People;
    let mut items: Vec<String> = words.iter().map(|(_, text)| text.clone()).collect();
    if names && items.is_empty() {
        return line(prompter, prompt, false);
    }
    let last = match question.choices {
        Choices::Processes => ALL,
        Choices::People => OTHER,
        _ => OPEN,
    };
    if last != OPEN || !question.needed {
        items.push(last.to_owned());
    }
    if names {
        items.push(OPEN.to_owned());
    }
    // Enter in a hurry must not choose what nobody proposed
    let undecided = if question.needed { 0 } else { items.len() - 1 };
    let wanted = prompt.initial.as_ref().or(prompt.default.as_ref());
    let default = words.iter().position(|(word, _)| Some(word) == wanted).unwrap_or(undecided);
    Ok(match prompter.choose(&prompt.ask, &items, default)? {
        Input::Command(command) => Answer::Command(command),
        Input::Given(chosen) => match words.get(chosen) {
            Some((word, _)) => Answer::Given(word.clone()),
            None if names && chosen == words.len() => line(prompter, prompt, false)?,
            None => Answer::Command(Command::Skip),
        },
    })
}

/// Any of some words.
fn several(
    prompter: &mut dyn Prompter,
    question: &Question,
    prompt: &Prompt,
    words: &[(String, String)],
) -> Result<Answer, Stop> {
    let names = question.choices == Choices::People;
    if words.is_empty() {
        if names {
            return lines(prompter, prompt, question, &mut |_| Ok(()));
        }
        prompter.say(&format!("  {}  There is nothing in the brief yet to choose from.", prompt.ask), false)?;
        return Ok(Answer::Command(Command::Skip));
    }
    // one work alone is the one that is meant
    if let ([(word, text)], Choices::Processes, None) = (words, question.choices, &prompt.initial) {
        prompter.say(&format!("  {}  {text}", prompt.ask), false)?;
        return Ok(Answer::Given(word.clone()));
    }
    let given: Vec<&str> = prompt.initial.as_deref().or(prompt.default.as_deref()).unwrap_or_default().lines().collect();
    // where there is only one, it is most likely meant
    let marked = |word: &str| given.contains(&word) || (given.is_empty() && words.len() == 1);
    let mut items: Vec<(String, bool)> = words.iter().map(|(word, text)| (text.clone(), marked(word))).collect();
    if names {
        items.push((OTHER.to_owned(), false));
    }
    let chosen = match prompter.choose_many(&prompt.ask, &items)? {
        Input::Given(chosen) => chosen,
        Input::Command(command) => return Ok(Answer::Command(command)),
    };
    let mut answer: Vec<String> = chosen.iter().filter_map(|i| words.get(*i)).map(|(word, _)| word.clone()).collect();
    if chosen.contains(&words.len()) {
        let optional = Question { needed: false, ..*question };
        match lines(prompter, &Prompt { ask: "Who else?".to_owned(), ..Default::default() }, &optional, &mut |_| Ok(()))? {
            Answer::Given(more) => answer.extend(more.lines().map(str::to_owned)),
            Answer::Command(command) | Answer::Begun(_, command) => return Ok(Answer::Command(command)),
        }
    }
    Ok(Answer::Given(answer.join("\n")))
}

fn people(brief: &Brief) -> Vec<&str> {
    let contacts = brief.client.contact.iter().chain(&brief.provider.contact).map(|contact| contact.name.as_str());
    contacts.chain(brief.provider.people.iter().map(String::as_str)).filter(|name| !name.is_empty()).collect()
}

/// `per unit: A price for each piece`; the word alone where its meaning says no more.
fn word_with_meaning(word: &str, meaning: &str) -> String {
    let (word, meaning) = (word.replace('_', " "), meaning.trim_end_matches('.'));
    if meaning.to_lowercase().ends_with(&word) { word } else { format!("{word}: {meaning}") }
}
