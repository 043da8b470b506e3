//! What stands in a file is shown and never obeyed; an editor, and a file to begin with, in a real terminal.
#![cfg(unix)]

mod terminal;

use std::os::unix::fs::PermissionsExt;

use expectrl::Expect;
use terminal::{CTRL_C, ENTER, Terminal, folder, read};

/// A brief whose title and vague requirement would clear the screen.
fn steering() -> String {
    include_str!("../examples/minimal.toml")
        .replace("title = \"Product", "title = \"\\u001b[2JProduct")
        .replace("\"Enter at least 60 products per week\"", "\"Enter \\u001b[2Jproducts quickly\"")
}

/// Waits for a text; everything up to its end.
fn until(terminal: &mut Terminal, text: &str) -> String {
    let found = terminal.session.expect(text).unwrap_or_else(|error| panic!("`{text}` does not come: {error}"));
    String::from_utf8_lossy(&[found.before(), found.get(0).unwrap_or_default()].concat()).into_owned()
}

/// Asserts that a text was shown with a sign in place of what steers a terminal.
fn assert_harmless(shown: &str, text: &str) {
    assert!(shown.contains(&format!("\u{fffd}[2J{text}")) && !shown.contains("\x1b[2J"), "{shown:?}");
}

#[test]
fn an_old_answer_is_edited_but_not_obeyed() {
    let folder = folder();
    std::fs::write(folder.path().join("brief.toml"), steering()).unwrap();
    let mut terminal = Terminal::start(folder.path(), &["edit", "brief.title"]);
    let shown = until(&mut terminal, "new web shop");
    assert_harmless(&shown, "Product");
    // one key into it, so that it is drawn anew and taken as it stands
    terminal.press("\x1b[C").press(" here").press(ENTER);
    let shown = until(&mut terminal, "Changed brief.toml");
    assert_harmless(&shown, "Product");
    assert_eq!(terminal.exit_code(), 0);
    let new = read(folder.path(), "brief.toml");
    assert_eq!(brief::source::read(&new).brief.brief.title, "\u{1b}[2JProduct pages for a new web shop here");
}

#[test]
fn menus_findings_and_the_review_obey_nothing() {
    let folder = folder();
    std::fs::write(folder.path().join("old.toml"), steering()).unwrap();
    let mut terminal = Terminal::start(folder.path(), &["new", "--quick", "--from", "old.toml"]);
    let review = until(&mut terminal, "findings now?");
    assert!(review.contains("Review") && !review.contains("\x1b[2J"), "{review:?}");
    terminal.press(":skip").press(ENTER).see("findings now?").press("n").press(ENTER);
    terminal.see("before it is saved?").press("y").press(ENTER).see("Where to?").see("Go on with the questions");
    terminal.press("\x1b[B").press(ENTER);
    let menu = until(&mut terminal, "What result do you want");
    assert_harmless(&menu, "Product");
    terminal.press(CTRL_C);
    assert_eq!(terminal.exit_code(), 130);
    std::fs::write(folder.path().join("brief.toml"), steering()).unwrap();
    let mut terminal = Terminal::start(folder.path(), &["fix", "--level", "error"]);
    let shown = until(&mut terminal, "products quickly");
    assert_harmless(&shown, "products quickly");
    terminal.press(CTRL_C);
    assert_eq!(terminal.exit_code(), 130);
}

#[test]
fn a_file_to_begin_with_is_asked_for_what_is_missing() {
    let folder = folder();
    let old = "[brief]\ntitle = \"Post\"\nobjective = \"Answers within 1 day\"\n";
    std::fs::write(folder.path().join("old.toml"), old).unwrap();
    let mut terminal = Terminal::start(folder.path(), &["new", "--quick", "--from", "old.toml"]);
    let before = until(&mut terminal, "business called?");
    assert!(!before.contains("work be called?") && !before.contains("What result"), "{before}");
    terminal.press("Candles").press(ENTER).see("want to hand over?").press(CTRL_C);
    assert_eq!(terminal.exit_code(), 130);
    let draft = read(folder.path(), "brief.toml.draft");
    assert!(draft.contains("title = \"Post\"") && draft.contains("name = \"Candles\""), "{draft}");
    assert_eq!(read(folder.path(), "old.toml"), old);
}

#[test]
fn a_plain_terminal_is_sent_nothing_but_text() {
    let folder = folder();
    let mut terminal = Terminal::start_with(folder.path(), &["new", "--full", "--kind", "customer-service"], "dumb", 60);
    let mut shown = until(&mut terminal, "be called?");
    terminal.press("Post").press(ENTER);
    for question in ["What result", "does your business do", "business called?", "address?"] {
        shown.push_str(&until(&mut terminal, question));
        terminal.press(":skip").press(ENTER);
    }
    // lists are numbered
    shown.push_str(&until(&mut terminal, "count on?"));
    shown.push_str(&until(&mut terminal, "Number"));
    terminal.press("1 9").press(ENTER).see("numbers from 1 to 3").press("1").press(ENTER);
    shown.push_str(&until(&mut terminal, "not part of the job?"));
    terminal.press(CTRL_C);
    assert_eq!(terminal.exit_code(), 130);
    assert!(!shown.contains('\x1b'), "{shown:?}");
    assert!(read(folder.path(), "brief.toml.draft").contains("assumptions = [\"The number of messages"));
}

#[test]
fn the_end_of_input_in_a_list_is_no_answer() {
    let folder = folder();
    let mut terminal = Terminal::start(folder.path(), &["new", "--full"]);
    terminal.see("kind of work").see("Something else").press("\x04").see("\x1b[?25h").see("brief new --resume");
    assert_eq!(terminal.exit_code(), 130);
}

/// An editor that keeps what it was given and writes two lines.
fn editor(folder: &std::path::Path) -> String {
    let file = folder.join("editor");
    let script =
        format!("#!/bin/sh\n/bin/cat \"$1\" >> {0}/given\nprintf 'A shop.\\nTwo people.\\n' > \"$1\"\n", folder.display());
    std::fs::write(&file, script).unwrap();
    std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o755)).unwrap();
    file.display().to_string()
}

#[test]
fn long_text_is_written_in_the_editor_and_shown_when_it_comes_back() {
    let folder = folder();
    let editor = editor(folder.path());
    let mut terminal = Terminal::start_in(folder.path(), &["new"], &[("EDITOR", &editor)]);
    terminal.no_kind().answer("be called?", "Post").answer("What result", "Answers within 1 day");
    terminal.answer("does your business do", "A sh").answer("your business called?", ":back");
    // what was typed is what the editor opens
    terminal.see("does your business do").see("A sh").press(":edit").press(ENTER);
    // and what it wrote is shown where it cannot stand at the prompt
    terminal.answer("your business called?", ":back").see("A shop.").see("Two people.").see("does your business do").press(ENTER);
    terminal.see("your business called?").press(CTRL_C);
    assert_eq!(terminal.exit_code(), 130);
    assert_eq!(read(folder.path(), "given").trim(), "A sh");
    let draft = read(folder.path(), "brief.toml.draft");
    assert!(draft.contains("A shop.\nTwo people.\"\"\""), "{draft}");
}

#[test]
fn without_an_editor_the_answer_is_typed() {
    let folder = folder();
    let mut terminal = Terminal::start_in(folder.path(), &["new"], &[("EDITOR", "/nowhere/editor")]);
    terminal.no_kind().answer("be called?", "Post").answer("What result", ":edit").see("no editor could be started");
    terminal.answer("What result", "Answers within 1 day").see("does your business do").press(CTRL_C);
    assert_eq!(terminal.exit_code(), 130);
}
