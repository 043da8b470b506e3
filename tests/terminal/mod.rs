//! A pseudo-terminal in which the program runs, for the tests that press keys.
#![allow(dead_code, reason = "each test uses some of it")]

pub mod person;

use std::path::Path;
use std::process::Command;
use std::time::Duration;

use expectrl::process::unix::{Signal, UnixProcess, WaitStatus};
use expectrl::session::OsSession;
use expectrl::{Eof, Expect, Session};

/// A terminal of 100 columns in an empty folder, with nothing of the tester's own environment.
pub struct Terminal {
    pub session: OsSession,
}

pub const ENTER: &str = "\r";
pub const UP: &str = "\x1b[A";
pub const DOWN: &str = "\x1b[B";
pub const RIGHT: &str = "\x1b[C";
pub const CTRL_C: &str = "\x03";

/// The program in a folder, on the same day and in no particular place everywhere.
pub fn command(folder: &Path, arguments: &[&str], term: &str) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_brief"));
    command.args(arguments).current_dir(folder);
    // what is edited has its day already
    if arguments.first() != Some(&"edit") {
        command.args(["--today", "2026-11-22"]);
    }
    command.env_clear().env("TERM", term).env("LANG", "en_GB.UTF-8").env("HOME", folder).env("TZ", "UTC");
    command
}

impl Terminal {
    pub fn start(folder: &Path, arguments: &[&str]) -> Self {
        Self::start_with(folder, arguments, "xterm-256color", 100)
    }

    pub fn start_with(folder: &Path, arguments: &[&str], term: &str, columns: u16) -> Self {
        Self::of(command(folder, arguments, term), columns)
    }

    /// The program with something in its environment.
    pub fn start_in(folder: &Path, arguments: &[&str], environment: &[(&str, &str)]) -> Self {
        let mut command = command(folder, arguments, "xterm-256color");
        command.envs(environment.iter().copied());
        Self::of(command, 100)
    }

    /// A shell with job control, which knows the program as `brief`.
    pub fn shell(folder: &Path) -> Self {
        let mut shell = Command::new("bash");
        shell
            .args(["--norc", "--noprofile", "-i"])
            .current_dir(folder)
            .env_clear()
            .env("TERM", "xterm-256color")
            .env("PS1", "$ ");
        let program = Path::new(env!("CARGO_BIN_EXE_brief")).parent().unwrap().display().to_string();
        shell.env("PATH", format!("{program}:/usr/bin:/bin")).env("HOME", folder).env("LANG", "en_GB.UTF-8");
        Self::of(shell, 100)
    }

    fn of(command: Command, columns: u16) -> Self {
        let mut session: OsSession = Session::spawn(command).expect("a pseudo-terminal");
        session.get_process_mut().set_window_size(columns, 40).unwrap();
        session.set_expect_timeout(Some(Duration::from_secs(20)));
        Self { session }
    }

    /// Waits until this stands on the screen.
    pub fn see(&mut self, text: &str) -> &mut Self {
        if let Err(error) = self.session.expect(text) {
            panic!("`{text}` does not come: {error}");
        }
        self
    }

    /// Types at the prompt that has just been seen.
    pub fn press(&mut self, keys: &str) -> &mut Self {
        // the prompt takes the terminal over key by key; what comes before it is ready would be echoed in between
        std::thread::sleep(Duration::from_millis(30));
        self.session.send(keys).unwrap();
        self
    }

    pub fn answer(&mut self, question: &str, answer: &str) -> &mut Self {
        self.see(question).press(answer).press(ENTER)
    }

    /// Wants to be asked everything.
    pub fn whole_way(&mut self) -> &mut Self {
        self.see("How much time").see("Everything").press(DOWN).press(ENTER)
    }

    /// Passes the question for the kind of work: none of those in the list.
    pub fn no_kind(&mut self) -> &mut Self {
        self.whole_way().see("kind of work").see("Something else").press(UP).press(ENTER)
    }

    pub fn process(&mut self) -> &mut UnixProcess {
        self.session.get_process_mut()
    }

    pub fn kill(&mut self, signal: Signal) -> &mut Self {
        self.process().kill(signal).unwrap();
        self
    }

    pub fn exit_code(mut self) -> i32 {
        self.session.expect(Eof).expect("the program ends");
        match self.process().wait().unwrap() {
            WaitStatus::Exited(_, code) => code,
            other => panic!("ended by {other:?}"),
        }
    }
}

pub fn folder() -> tempfile::TempDir {
    tempfile::tempdir().unwrap()
}

pub fn read(folder: &Path, name: &str) -> String {
    std::fs::read_to_string(folder.join(name)).unwrap_or_default()
}

/// The short interview up to the requirement.
pub fn up_to_the_requirement(terminal: &mut Terminal) {
    terminal
        .answer("be called?", "Customer email")
        .answer("What result", "Every customer gets a correct answer within 1 business day")
        .answer("your business called?", "Kerzen & Söhne")
        .answer("want to hand over?", "Answer customer email")
        .answer("when it is done?", "Answered conversations, tagged by topic")
        .answer("and", "")
        .answer("speaks for you?", "Shop manager");
}

/// Lines as a terminal sends them that marks what is pasted, and as one that does not.
pub fn pasted(lines: &str) -> [String; 2] {
    [format!("\x1b[200~{lines}\x1b[201~"), lines.to_owned()]
}
