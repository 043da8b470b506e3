//! The interview in a real terminal: a pseudo-terminal and keys, as a person would press them.
#![cfg(unix)]

use std::path::Path;
use std::process::Command;
use std::time::Duration;

use expectrl::process::unix::{UnixProcess, WaitStatus};
use expectrl::session::OsSession;
use expectrl::{Eof, Expect, Session};

/// A terminal of 100 columns in an empty folder, with nothing of the tester's own environment.
struct Terminal {
    session: OsSession,
}

const ENTER: &str = "\r";
const CTRL_C: &str = "\x03";

impl Terminal {
    fn start(folder: &Path, arguments: &[&str]) -> Self {
        Self::start_with(folder, arguments, "xterm-256color", 100)
    }

    fn start_with(folder: &Path, arguments: &[&str], term: &str, columns: u16) -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_brief"));
        command.args(arguments).args(["--today", "2026-11-22"]).current_dir(folder);
        command.env_clear().env("TERM", term).env("LANG", "en_GB.UTF-8").env("HOME", folder);
        let mut session: OsSession = Session::spawn(command).expect("a pseudo-terminal");
        session.get_process_mut().set_window_size(columns, 40).unwrap();
        session.set_expect_timeout(Some(Duration::from_secs(20)));
        Self { session }
    }

    /// Waits until this stands on the screen.
    fn see(&mut self, text: &str) -> &mut Self {
        if let Err(error) = self.session.expect(text) {
            panic!("`{text}` does not come: {error}");
        }
        self
    }

    /// Types at the prompt that has just been seen.
    fn press(&mut self, keys: &str) -> &mut Self {
        // the prompt takes the terminal over key by key; what comes before it is ready would be echoed in between
        std::thread::sleep(Duration::from_millis(30));
        self.session.send(keys).unwrap();
        self
    }

    fn answer(&mut self, question: &str, answer: &str) -> &mut Self {
        self.see(question).press(answer).press(ENTER)
    }

    /// Passes the question for the kind of work, of which none is offered by Enter.
    fn no_kind(&mut self) -> &mut Self {
        self.see("kind of work").see("Something else").press(ENTER)
    }

    fn process(&mut self) -> &mut UnixProcess {
        self.session.get_process_mut()
    }

    fn exit_code(mut self) -> i32 {
        self.session.expect(Eof).expect("the program ends");
        match self.process().wait().unwrap() {
            WaitStatus::Exited(_, code) => code,
            other => panic!("ended by {other:?}"),
        }
    }
}

fn folder() -> tempfile::TempDir {
    tempfile::tempdir().unwrap()
}

fn read(folder: &Path, name: &str) -> String {
    std::fs::read_to_string(folder.join(name)).unwrap_or_default()
}

/// The short interview up to the requirement.
fn up_to_the_requirement(terminal: &mut Terminal) {
    terminal
        .answer("be called?", "Customer email")
        .answer("What result", "Every customer gets a correct answer within 1 business day")
        .answer("your business called?", "Kerzen & Söhne")
        .answer("want to hand over?", "Answer customer email")
        .answer("when it is done?", "Answered conversations, tagged by topic")
        .answer("and", "")
        .answer("speaks for you?", "Shop manager");
}

#[test]
fn the_short_interview_from_the_first_question_to_a_saved_brief() {
    let folder = folder();
    let mut terminal = Terminal::start(folder.path(), &["new", "--quick"]);
    up_to_the_requirement(&mut terminal);
    terminal.answer("well done?", "reply quickly and politely");
    terminal.see("Two people could disagree about `quickly` and `politely`");
    terminal.see("How shall it read?").press(ENTER);
    terminal.answer("[24]", "1").answer("[hours]", "business day");
    terminal.see("measurable: at most 1 business day");
    terminal.answer("work begin?", "soon").see("cannot read `soon` as a date");
    terminal.answer("work begin?", "2027-01-04").answer("must it be done?", "2027-06-30");
    terminal.answer("so that you can see it?", "Handover complete").answer("By when?", "start + 3 weeks");
    terminal.answer("handed over then?", "Reply library with 25 answers").answer("and", "");
    terminal.see("How will you pay?").press("\x1b[B").press(ENTER);
    terminal.answer("currency?", "gbp").answer("for one?", "12.50").answer("One what?", "");
    terminal.answer("ever see?", "Bank logins").answer("and", "");
    terminal.see("Review").answer("before it is saved?", "n");
    terminal.see("Saved brief.toml");
    assert_eq!(terminal.exit_code(), 0);
    let brief = read(folder.path(), "brief.toml");
    for line in [
        "standard = \"Reply within 1 business day\"",
        "start = 2027-01-04",
        "due = \"start + 3 weeks\"",
        "model = \"hourly\"",
        "currency = \"GBP\"",
        "unit = \"hour\"",
        "name = \"Kerzen & Söhne\"",
        "date = 2026-11-22",
    ] {
        assert!(brief.contains(line), "{line} is not in\n{brief}");
    }
    assert!(!folder.path().join("brief.toml.draft").exists());
}

#[test]
fn ctrl_c_keeps_every_answer_and_says_how_to_go_on() {
    let folder = folder();
    let mut terminal = Terminal::start(folder.path(), &["new"]);
    terminal
        .no_kind()
        .answer("be called?", "Customer email")
        .answer("What result", "Answers within 1 day")
        .see("newcomer know")
        .press(CTRL_C);
    terminal.see("\x1b[?25h").see("brief new --resume");
    assert_eq!(terminal.exit_code(), 130);
    let mut terminal = Terminal::start(folder.path(), &["new", "--resume"]);
    terminal.answer("newcomer know", "A candle shop").answer("your business called?", "Candles").see("address?").press(CTRL_C);
    assert_eq!(terminal.exit_code(), 130);
    let draft = read(folder.path(), "brief.toml.draft");
    for answer in ["Customer email", "Answers within 1 day", "A candle shop", "Candles"] {
        assert!(draft.contains(answer), "{answer} is lost:\n{draft}");
    }
}

#[test]
fn a_killed_interview_goes_on_with_every_answer_given() {
    let folder = folder();
    let mut terminal = Terminal::start(folder.path(), &["new", "--quick"]);
    up_to_the_requirement(&mut terminal);
    terminal.see("well done?");
    terminal.process().kill(expectrl::process::unix::Signal::SIGKILL).unwrap();
    let mut terminal = Terminal::start(folder.path(), &["new", "--resume"]);
    terminal.see("well done?").press(CTRL_C);
    assert_eq!(terminal.exit_code(), 130);
    let draft = read(folder.path(), "brief.toml.draft");
    assert!(draft.contains("Answered conversations, tagged by topic") && draft.contains("quick = true"), "{draft}");
}

#[test]
fn an_owner_may_insist_with_a_reason() {
    let folder = folder();
    let mut terminal = Terminal::start(folder.path(), &["new", "--quick"]);
    up_to_the_requirement(&mut terminal);
    terminal.answer("well done?", "reply politely");
    // the last item of the list is one step up from the first
    terminal.see("How shall it read?").press("\x1b[A").press(ENTER);
    terminal.answer("Why must it stay so?", "").see("a reason is needed");
    terminal.answer("Why must it stay so?", "The tone is judged in the weekly call");
    terminal.see("work begin?").press(CTRL_C);
    assert_eq!(terminal.exit_code(), 130);
    let draft = read(folder.path(), "brief.toml.draft");
    assert!(draft.contains("rule = \"requirement-not-measurable\"\nat = \"requirement.R1\""), "{draft}");
    assert!(draft.contains("reason = \"The tone is judged in the weekly call\""), "{draft}");
}

#[test]
fn the_way_back_shows_the_old_answer() {
    let folder = folder();
    let mut terminal = Terminal::start(folder.path(), &["new"]);
    terminal.no_kind().answer("be called?", "Customer email").answer("What result", "Answers").answer("newcomer know", ":back");
    terminal.see("What result").see("Answers").press(" within 1 day").press(ENTER);
    terminal.answer("newcomer know", ":why").see("look into your head");
    terminal.answer("newcomer know", ":help").see("candle shop");
    terminal.answer("newcomer know", ":nonsense").see("there is no `:nonsense`");
    terminal.answer("newcomer know", ":skip").answer("your business called?", "").see("this is needed");
    terminal.answer("your business called?", ":save");
    assert_eq!(terminal.exit_code(), 130);
    assert!(read(folder.path(), "brief.toml.draft").contains("objective = \"Answers within 1 day\""));
}

#[test]
fn a_plain_and_narrow_terminal_will_do() {
    let folder = folder();
    let mut terminal = Terminal::start_with(folder.path(), &["new"], "dumb", 60);
    terminal.no_kind().answer("be called?", "Customer email").answer("What result", "Answers within 1 day");
    terminal.see("newcomer know").press(CTRL_C);
    assert_eq!(terminal.exit_code(), 130);
    assert!(read(folder.path(), "brief.toml.draft").contains("Answers within 1 day"));
}

#[test]
fn a_starter_is_gone_through_section_by_section() {
    let folder = folder();
    let mut terminal = Terminal::start(folder.path(), &["new", "--starter", "customer-email"]);
    terminal.see("The work").answer("Keep these answers?", "y");
    terminal.see("What is handed over").answer("Keep these answers?", "n");
    for _ in 0..7 {
        terminal.answer("Keep these answers?", "");
    }
    terminal.see("newcomer know").press(CTRL_C);
    assert_eq!(terminal.exit_code(), 130);
}

#[test]
fn the_menu_leads_to_any_answer_and_any_item() {
    let folder = folder();
    let mut terminal = Terminal::start(folder.path(), &["new", "--quick"]);
    up_to_the_requirement(&mut terminal);
    terminal.answer("well done?", ":menu");
    // from the last line of the overview around to its first
    terminal.see("Where to?").press("\x1b[B").press(ENTER);
    terminal.see("What do you want to change?").press(ENTER);
    terminal.answer("be called?", " and returns");
    terminal.see("What do you want to change?").press("\x1b[A").press(ENTER);
    // the second section: the item is its first line; its actions are the last ones, before the way back
    terminal.see("Where to?").press("\x1b[B").press("\x1b[B").press(ENTER);
    terminal.see("What do you want to change?").press(ENTER);
    terminal.see("What do you want to change?");
    for _ in 0..5 {
        terminal.press("\x1b[A");
    }
    terminal.press(ENTER);
    terminal.see("What do you want to change?").see("process.email-2").press(CTRL_C);
    assert_eq!(terminal.exit_code(), 130);
    let draft = read(folder.path(), "brief.toml.draft");
    assert!(draft.contains("title = \"Customer email and returns\"") && draft.contains("id = \"email-2\""), "{draft}");
}

#[test]
fn what_is_typical_is_taken_piece_by_piece() {
    let folder = folder();
    let mut terminal = Terminal::start(folder.path(), &["new", "--quick", "--kind", "customer-service"]);
    terminal.answer("be called?", "").answer("What result", "Every customer gets an answer within 1 business day");
    terminal.answer("your business called?", "Candles");
    // the first two of three are looked at, and one of them is taken
    terminal.see("Which of these do you want to hand over?").press(" ").press("\x1b[B").press(" ").press(ENTER);
    terminal.see("1. Open the oldest").see("What about it?").press(ENTER);
    terminal.see("Take the call").see("What about it?").press("\x1b[A").press(ENTER);
    // the typical figures are shown, and asked for
    terminal.answer("How much of it comes in?", "30 emails a day").answer("How long does one take?", "");
    terminal.see("= 15 hours a week");
    terminal.answer("speaks for you?", "Shop manager");
    terminal.see("Which of these shall hold?").press(" ").press(ENTER);
    terminal.see("assessor: Shop manager").see("What about it?").press(ENTER);
    terminal.see("work begin?").press(CTRL_C);
    assert_eq!(terminal.exit_code(), 130);
    let draft = read(folder.path(), "brief.toml.draft");
    for line in [
        "title = \"Customer service\"",
        "volume = \"30 emails per day\"",
        "effort = \"6 minutes per email\"",
        "standard = \"Reply to every customer email within 1 business day\"",
        "kind = \"customer-service\"",
    ] {
        assert!(draft.contains(line), "{line} is not in\n{draft}");
    }
    assert!(!draft.contains("telephone") && !draft.contains("Where is my order"), "{draft}");
}
