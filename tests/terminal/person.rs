//! Somebody who knows the answers by the ids of the questions, and gives them whenever they are asked for.

use std::collections::{BTreeMap, VecDeque};
use std::io::{Read, Write};
use std::path::Path;
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::Duration;

use brief::interview::SECTIONS;
use brief::interview::question::Step;
use brief::interview::topic::question;
use brief::model::Shape;
use expectrl::process::Process;
use expectrl::process::unix::{Signal, UnixProcess, WaitStatus};

use super::command;

/// A program in a pseudo-terminal, read as it comes.
pub struct Screen {
    process: UnixProcess,
    keys: std::fs::File,
    output: Receiver<Vec<u8>>,
    /// Everything that was on it.
    pub seen: String,
}

/// What is asked now.
#[derive(Debug)]
pub struct Asked {
    /// Everything on the screen since the last key.
    pub text: String,
    /// What there is to choose from; empty for a line of text.
    items: Vec<String>,
    /// Which of them are marked already.
    marked: Vec<bool>,
    /// The item that Enter takes.
    at: usize,
    /// Whether several can be chosen.
    several: bool,
}

impl Screen {
    /// Starts the program in a terminal so wide that no question is cut.
    pub fn start(folder: &Path, arguments: &[&str]) -> Self {
        Self::start_with(folder, arguments, 400)
    }

    /// Starts it in a window of so many columns.
    pub fn start_with(folder: &Path, arguments: &[&str], columns: u16) -> Self {
        let mut process = UnixProcess::spawn_command(command(folder, arguments, "xterm-256color")).expect("a pseudo-terminal");
        process.set_window_size(columns, 50).unwrap();
        let keys = process.get_raw_handle().unwrap();
        let mut file = process.get_raw_handle().unwrap();
        let (sender, output) = channel();
        std::thread::spawn(move || {
            let mut buffer = [0; 4096];
            while let Ok(count @ 1..) = file.read(&mut buffer) {
                if sender.send(buffer[..count].to_vec()).is_err() {
                    break;
                }
            }
        });
        Self { process, keys, output, seen: String::new() }
    }

    /// Waits for a prompt; `None` where the program has ended.
    pub fn asked(&mut self) -> Option<Asked> {
        let mut bytes = Vec::new();
        loop {
            let text = console::strip_ansi_codes(&String::from_utf8_lossy(&bytes)).replace('\r', "");
            // behind what was answered last
            let is_prompt = text.rfind('\u{203a}').is_some_and(|at| at > 0 && text.rfind('\u{b7}').is_none_or(|done| done < at));
            // a prompt is whole once nothing follows it
            match self.output.recv_timeout(if is_prompt { Duration::from_millis(100) } else { Duration::from_secs(20) }) {
                Ok(more) => bytes.extend(more),
                Err(RecvTimeoutError::Timeout) if is_prompt => {
                    self.seen.push_str(&text);
                    return Some(asked(text));
                }
                Err(RecvTimeoutError::Timeout) => panic!("no prompt comes:\n{text}"),
                Err(RecvTimeoutError::Disconnected) => {
                    self.seen.push_str(&text);
                    return None;
                }
            }
        }
    }

    /// Waits for a list and takes the first item that begins, or ends, like this.
    pub fn choose(&mut self, start: &str) -> &mut Self {
        let asked = self.asked().unwrap_or_else(|| panic!("the program ended before `{start}`"));
        let to = asked.items.iter().position(|item| item.starts_with(start) || item.ends_with(start));
        let to = to.unwrap_or_else(|| panic!("`{start}` is not in {asked:?}"));
        let keys = if to < asked.at { "\x1b[A".repeat(asked.at - to) } else { "\x1b[B".repeat(to - asked.at) };
        self.press(&format!("{keys}\r"));
        self
    }

    /// Waits for a question for a line, and answers it.
    pub fn reply(&mut self, wording: &str, answer: &str) -> &mut Self {
        let asked = self.asked().unwrap_or_else(|| panic!("the program ended before `{wording}`"));
        assert!(asked.text.contains(wording), "`{wording}` is not asked, but {}", asked.text);
        self.press(&format!("{answer}\r"));
        self
    }

    pub fn press(&mut self, keys: &str) {
        self.keys.write_all(keys.as_bytes()).unwrap();
    }

    pub fn kill(mut self) {
        self.process.kill(Signal::SIGKILL).unwrap();
        self.process.wait().unwrap();
    }

    pub fn exit_code(self) -> i32 {
        match self.process.wait().unwrap() {
            WaitStatus::Exited(_, code) => code,
            other => panic!("ended by {other:?}"),
        }
    }
}

fn asked(text: String) -> Asked {
    let (before, after) = text.rsplit_once('\u{203a}').unwrap();
    let several = before.ends_with("(space marks, Enter takes) ");
    // what does not fit on a line goes on, deeper, on the next
    let mut lines: Vec<String> = Vec::new();
    for line in after.lines().filter(|line| !line.trim().is_empty()) {
        match (lines.last_mut(), line.strip_prefix("    ")) {
            (Some(last), Some(further)) => *last += &format!(" {further}"),
            _ => lines.push(line.to_owned()),
        }
    }
    let marks = ['\u{276f}', '\u{2b1a}', '\u{2714}', ' '];
    let at = lines.iter().position(|line| line.starts_with('\u{276f}')).unwrap_or(0);
    let is_list = several || lines.iter().any(|line| line.starts_with('\u{276f}'));
    let marked = lines.iter().map(|line| line.trim_start_matches(['\u{276f}', ' ']).starts_with('\u{2714}')).collect();
    let items = lines.iter().filter(|_| is_list).map(|line| line.trim_start_matches(marks).to_owned()).collect();
    Asked { items, marked, at, several, text }
}

/// The questions by their wordings, and the answers by the ids of the questions.
pub struct Person {
    wordings: Vec<(String, String)>,
    answers: BTreeMap<String, VecDeque<String>>,
    /// Whether the end of a list that is being typed is still to be given.
    typing: bool,
    /// What was seen and typed.
    pub transcript: String,
}

impl Person {
    /// Reads answers: `id: answer` a line, lists parted by ` | `; the last answer of an id is given again and again. What has none
    /// is answered with Enter, and everything is wanted to be asked.
    pub fn new(answers: &str) -> Self {
        let mut known: BTreeMap<String, VecDeque<String>> = BTreeMap::new();
        for (id, answer) in answers.lines().filter_map(|line| line.trim().split_once(": ")) {
            known.entry(id.to_owned()).or_default().push_back(answer.to_owned());
        }
        known.entry("time".to_owned()).or_insert_with(|| VecDeque::from(["Everything".to_owned()]));
        Self { wordings: wordings(), answers: known, typing: false, transcript: String::new() }
    }

    /// The id of what is asked.
    pub fn id(&self, asked: &Asked) -> String {
        let before = asked.text.rsplit_once('\u{203a}').unwrap().0;
        // what was answered before stands above, behind its sign; a narrow window breaks lines anywhere
        let said = before.rsplit('\u{b7}').next().unwrap_or(before).split_whitespace().collect::<Vec<_>>().join(" ");
        let end = |wording: &str| {
            let mut rest = said.as_str();
            for part in wording.trim().rsplit("{}") {
                rest = &rest[..rest.rfind(part)?];
            }
            said.rfind(wording.trim().rsplit("{}").next()?).map(|at| at + wording.trim().rsplit("{}").next().map_or(0, str::len))
        };
        // the last one is asked
        let ends = self.wordings.iter().rev().filter_map(|(wording, id)| Some((end(wording)?, wording.len(), id)));
        let found = ends.max_by_key(|(end, length, _)| (*end, *length));
        found.map_or_else(|| panic!("which question is this?\n{}", asked.text), |(_, _, id)| id.clone())
    }

    /// Whether a list is being typed.
    pub fn is_typing(&self) -> bool {
        self.typing
    }

    /// Answers what is asked.
    pub fn answer(&mut self, screen: &mut Screen, asked: &Asked) {
        let id = self.id(asked);
        eprintln!("ASKED {id}");
        self.transcript.push_str(&asked.text);
        if id == "and" {
            self.typing = false;
            return screen.press("\r");
        }
        self.typing = asked.text.contains("Enter ends)");
        let answer = match self.answers.get_mut(&id) {
            Some(all) if all.len() > 1 => all.pop_front().unwrap(),
            Some(all) => all[0].clone(),
            None => {
                self.typing = false;
                screen.press("\r");
                if asked.several && !asked.marked.contains(&true) {
                    // the list stays once, to say that nothing is marked
                    screen.asked();
                    screen.press("\r");
                }
                return;
            }
        };
        if asked.items.is_empty() {
            // several on one line, which ends the list
            self.typing = self.typing && !answer.contains(" | ");
            return screen.press(&format!("{}\r", answer.replace(" | ", "; ")));
        }
        let index = |start: &str| {
            let found = asked.items.iter().position(|item| item.starts_with(start));
            found.unwrap_or_else(|| panic!("{id}: `{start}` is not in {:?}", asked.items))
        };
        if !asked.several {
            let (to, at) = (index(&answer), asked.at);
            let keys = if to < at { "\x1b[A".repeat(at - to) } else { "\x1b[B".repeat(to - at) };
            return screen.press(&format!("{keys}\r"));
        }
        let mut at = 0;
        let mut keys = String::new();
        // what was taken before the program was killed is not offered again
        let there = |start: &&str| asked.items.iter().any(|item| item.starts_with(start));
        let wanted: Vec<&str> = answer.split(" | ").filter(|start| !start.is_empty()).collect();
        let left = wanted.iter().copied().filter(there).map(index).filter(|to| !asked.marked[*to]);
        assert!(wanted.is_empty() || wanted.iter().any(there), "{id}: nothing of `{answer}` is in {:?}", asked.items);
        for to in left {
            keys.push_str(&"\x1b[B".repeat(to - at));
            keys.push(' ');
            at = to;
        }
        screen.press(&format!("{keys}\r"));
    }
}

/// Every wording that a person may meet, with its id: the field, or `more:`, `offer:`, `gate:` and the list or gate.
fn wordings() -> Vec<(String, String)> {
    fn collect(steps: &[Step], found: &mut Vec<(String, String)>) {
        for step in steps {
            match step {
                // what Enter does is said otherwise where something is proposed
                Step::Ask(question) => {
                    let ask = question.ask.split(" (Enter: ").next().unwrap_or_default();
                    found.push((ask.to_owned(), question.path.to_owned()));
                }
                Step::Repeat(block) => {
                    if !block.any.is_empty() {
                        found.push((block.any.to_owned(), format!("more:{}", block.path)));
                    }
                    found.push(((block.another)(&Default::default()).ask, format!("more:{}", block.path)));
                    if let Some(offer) = block.offer {
                        found.push((offer.ask.to_owned(), format!("offer:{}", block.path)));
                    }
                    collect(block.steps, found);
                }
                Step::If(gate) => {
                    found.push((gate.ask.to_owned(), format!("gate:{}", gate.id)));
                    collect(gate.steps, found);
                }
                Step::Each(_, steps) => collect(steps, found),
            }
        }
    }
    let others = [
        ("How much time do you have?", "time"),
        ("What kind of work is it?", "kind"),
        ("What about it?", "suggestion"),
        ("What about these?", "suggestion"),
        ("? and ", "and"),
        ("has no requirement yet. Add one?", "more:requirement"),
        ("findings now?", "settle"),
        ("finding now?", "settle"),
        ("again?", "settle"),
        ("before it is saved?", "change"),
        ("scope of work now?", "document"),
        ("Where to?", "where"),
        ("Into which file?", "where"),
        ("What now?", "pace"),
        ("How should it read?", "wording"),
        ("Is this your answer?", "pasted"),
        ("Say it more exactly?", "exactly"),
        ("Say when exactly,", "when"),
        ("Who else?", "others"),
        ("Should it be corrected?", "corrected"),
        ("What should be changed?", "changed"),
        ("What should be different?", "different"),
        ("too, or another system?", "more:access"),
        ("Which other kind of work?", "other kind"),
    ];
    let mut found: Vec<(String, String)> = others.map(|(ask, id)| (ask.to_owned(), id.to_owned())).into();
    SECTIONS.iter().for_each(|section| collect(section.steps, &mut found));
    // what the interview does not ask for is asked for by the format itself
    for field in Shape::get().fields {
        let question = question(field.path).filter(|_| !found.iter().any(|(_, id)| *id == field.path));
        found.extend(question.map(|question| (question.ask.to_owned(), field.path.to_owned())));
    }
    found
}
