//! An interview that is stopped, put aside or seen in another window, in a real terminal: nothing given is lost, and the terminal is as it was.
#![cfg(unix)]

mod terminal;

use expectrl::process::unix::Signal;
use terminal::{CTRL_C, ENTER, Terminal, folder, read};

#[test]
fn signals_give_the_terminal_back_and_keep_the_answers() {
    for signal in [Signal::SIGTERM, Signal::SIGHUP, Signal::SIGINT] {
        let folder = folder();
        let mut terminal = Terminal::start(folder.path(), &["new"]);
        terminal.no_kind().answer("be called?", "Post").see("What result").kill(signal);
        terminal.see("\x1b[?25h").see("brief new --resume");
        assert_eq!(terminal.exit_code(), 130, "{signal}");
        assert!(read(folder.path(), "brief.toml.draft").contains("title = \"Post\""), "{signal}");
    }
}

#[test]
fn the_end_of_input_is_no_answer() {
    let folder = folder();
    let mut terminal = Terminal::start(folder.path(), &["new"]);
    terminal.no_kind().answer("be called?", "Post").see("What result").press("\x04").see("brief new --resume");
    assert_eq!(terminal.exit_code(), 130);
    assert!(read(folder.path(), "brief.toml.draft").contains("title = \"Post\""));
}

#[test]
fn another_width_in_the_middle_of_an_answer() {
    let folder = folder();
    let mut terminal = Terminal::start(folder.path(), &["new"]);
    let text = "Every customer gets a written answer within 1 business day, and the owner does not work after 18:00";
    terminal.no_kind().answer("be called?", "Post").see("What result").press(text);
    terminal.process().set_window_size(60, 20).unwrap();
    terminal.press("\x1b[D").press("\x1b[C").press(" again").press(ENTER).see("does your business do").press(CTRL_C);
    assert_eq!(terminal.exit_code(), 130);
    assert!(read(folder.path(), "brief.toml.draft").contains(&format!("{text} again")));
}

#[test]
fn put_aside_with_ctrl_z_and_brought_back() {
    let folder = folder();
    // a shell that can stop its jobs
    let mut shell = Terminal::shell(folder.path());
    shell.see("$ ").press("brief new --full --today 2026-11-22").press(ENTER).see("Something else").press("\x1a");
    shell.see("Stopped").press("fg").press(ENTER).see("Something else").press(ENTER);
    shell.see("be called?").press("Po").press("\x1a").see("Stopped").press("fg").press(ENTER);
    shell.see("be called?").see("Po").press("st").press(ENTER).see("What result").press(CTRL_C).see("--resume");
    shell.press("exit").press(ENTER);
    assert!(read(folder.path(), "brief.toml.draft").contains("title = \"Post\""));
}

#[test]
fn the_terminal_is_given_back_as_it_was() {
    let folder = folder();
    std::fs::write(folder.path().join("start.toml"), "[client]\nname = \"Candles\"\n").unwrap();
    let mut shell = Terminal::shell(folder.path());
    let around = |command: &str| format!("stty echo; brief {command}; stty -a | tr ' ' '\\n' | grep -x -e echo -e -echo");
    shell.see("$ ").press(&around("edit start.toml client.name")).press(ENTER);
    shell.see("business called?").press("Wax").press(ENTER).see("Changed").see("\necho\r");
    shell.see("$ ").press(&around("fix start.toml")).press(ENTER).see("skip leaves it").press(CTRL_C).see("\necho\r");
    shell.press("exit").press(ENTER);
}
