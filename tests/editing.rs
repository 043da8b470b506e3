//! `brief edit` in a real terminal: what is asked, what changes in the file, and what stays.
#![cfg(unix)]

use std::path::Path;
use std::process::Command;
use std::time::Duration;

use expectrl::process::unix::WaitStatus;
use expectrl::session::OsSession;
use expectrl::{Eof, Expect, Session};

const ENTER: &str = "\r";
const UP: &str = "\x1b[A";
const DOWN: &str = "\x1b[B";
const ESCAPE: &str = "\x1b";
const CTRL_C: &str = "\x03";

const BRIEF: &str = include_str!("../examples/minimal.toml");

/// A terminal of 100 columns in a folder with one brief.
struct Terminal {
    session: OsSession,
    folder: tempfile::TempDir,
    /// Where in it the brief is.
    below: &'static str,
}

impl Terminal {
    fn start(brief: &str, arguments: &[&str]) -> Self {
        Self::start_in(tempfile::tempdir().unwrap(), "", brief, arguments)
    }

    fn start_in(folder: tempfile::TempDir, below: &'static str, brief: &str, arguments: &[&str]) -> Self {
        let place = folder.path().join(below);
        std::fs::write(place.join("brief.toml"), brief).unwrap();
        let mut command = Command::new(env!("CARGO_BIN_EXE_brief"));
        command.args(arguments).current_dir(place);
        command.env_clear().env("TERM", "xterm-256color").env("LANG", "en_GB.UTF-8").env("HOME", folder.path());
        let mut session: OsSession = Session::spawn(command).expect("a pseudo-terminal");
        session.get_process_mut().set_window_size(100, 40).unwrap();
        session.set_expect_timeout(Some(Duration::from_secs(20)));
        Self { session, folder, below }
    }

    fn see(&mut self, text: &str) -> &mut Self {
        if let Err(error) = self.session.expect(text) {
            panic!("`{text}` does not come: {error}");
        }
        self
    }

    fn press(&mut self, keys: &str) -> &mut Self {
        // the prompt takes the terminal over key by key; what comes before it is ready would be echoed in between
        std::thread::sleep(Duration::from_millis(40));
        self.session.send(keys).unwrap();
        self
    }

    fn answer(&mut self, question: &str, answer: &str) -> &mut Self {
        self.see(question).press(answer).press(ENTER)
    }

    /// Waits for the end: the exit code, and the brief as it then is.
    fn end(mut self) -> (i32, String) {
        self.session.expect(Eof).expect("the program ends");
        match self.session.get_process_mut().wait().unwrap() {
            WaitStatus::Exited(_, code) => (code, read(&self.folder.path().join(self.below), "brief.toml")),
            other => panic!("ended by {other:?}"),
        }
    }
}

fn read(folder: &Path, name: &str) -> String {
    std::fs::read_to_string(folder.join(name)).unwrap_or_default()
}

#[test]
fn one_place_is_asked_for_again() {
    let mut terminal = Terminal::start(BRIEF, &["edit", "payment.amount"]);
    terminal.see("How much is it in all").see("720").press("lots").press(ENTER).see("cannot read `lots`");
    terminal.answer("How much is it in all", "750").see("Changed brief.toml").see("- amount = 720").see("+ amount = 750");
    assert_eq!(terminal.end(), (0, BRIEF.replace("720\n", "750\n")));
}

#[test]
fn a_table_is_asked_for_question_by_question() {
    let mut terminal = Terminal::start(BRIEF, &["edit", "milestone.M1"]);
    terminal.answer("so that you can see it?", "").answer("By when?", ":back");
    // the old answer stands there to be changed
    terminal.see("so that you can see it?").see("All products entered").press("\x1b[C and sold").press(ENTER);
    terminal.answer("By when?", "2027-02-25").answer("handed over then?", "").answer("and", "");
    terminal.see("tell that it is done").press(":save").press(ENTER).see("Changed brief.toml");
    let expected = BRIEF
        .replace("\"All products entered\"", "\"All products entered and sold\"")
        .replace("due = 2027-02-26\n", "due = 2027-02-25\n");
    assert_eq!(terminal.end(), (0, expected));
}

#[test]
fn a_section_is_chosen_from_a_list_and_an_answer_can_be_taken_away() {
    let mut terminal = Terminal::start(BRIEF, &["edit"]);
    terminal.see("Which part should be asked again?").press(DOWN).press(DOWN).press(DOWN).press(DOWN).press(DOWN).press(ENTER);
    terminal.see("How will you pay?").press(ENTER);
    terminal.answer("How much is it in all", "").answer("In which currency?", "").answer("fall due?", ":clear");
    terminal.answer("have to pay?", ":save");
    assert_eq!(terminal.end(), (0, BRIEF.replace("when = \"after the milestone is accepted\"\n", "")));
}

#[test]
fn ctrl_c_leaves_the_file_as_it_was() {
    let mut terminal = Terminal::start(BRIEF, &["edit", "brief.toml", "the work"]);
    terminal.see("be called?").press(" and more").press(ENTER).see("What result").press(CTRL_C);
    terminal.see("\x1b[?25h").see("brief.toml is as it was");
    let folder = terminal.folder.path().to_owned();
    assert_eq!(terminal.end(), (130, BRIEF.to_owned()));
    assert!(!folder.join("brief.toml.draft").exists());
}

#[test]
fn what_somebody_else_wrote_meanwhile_is_not_overwritten() {
    let mut terminal = Terminal::start(BRIEF, &["edit", "payment.amount"]);
    terminal.see("How much is it in all");
    let file = terminal.folder.path().join("brief.toml");
    std::fs::write(&file, "# mine\n").unwrap();
    terminal.press("750").press(ENTER).see("changed by somebody else").see("brief.toml.new");
    let beside = terminal.folder.path().join("brief.toml.new");
    terminal.session.expect(Eof).unwrap();
    assert_eq!(std::fs::read_to_string(file).unwrap(), "# mine\n");
    assert_eq!(std::fs::read_to_string(beside).unwrap(), BRIEF.replace("720\n", "750\n"));
}

#[test]
fn answers_that_the_file_cannot_take_are_kept_beside_it() {
    let text = "payment = \"by the hour\"\n\n[brief]\ntitle = \"Dishes\"\n";
    let mut terminal = Terminal::start(text, &["edit", "brief.toml", "payment.rate"]);
    terminal.answer("How much for one", "12.50").see("stands in the way").see("brief.toml.new");
    let beside = terminal.folder.path().join("brief.toml.new");
    terminal.session.expect(Eof).unwrap();
    let kept = std::fs::read_to_string(beside).unwrap();
    assert!(kept.contains("rate = 12.5") && kept.contains("title = \"Dishes\""), "{kept}");
    assert_eq!(terminal.end(), (2, text.to_owned()));
}

/// A brief with an error that no question answers and three that one does, and comments of its owner.
fn faulty() -> String {
    let faulty =
        BRIEF.lines().filter(|line| !line.starts_with("objective") && !line.starts_with("never_share")).map(|line| match line {
            "standard = \"Enter at least 60 products per week\"" => "standard = \"Enter products quickly\"  # how fast?",
            "id = \"M1\"" => "id = \"R2\"",
            other => other,
        });
    faulty.map(|line| format!("{line}\n")).collect()
}

#[test]
fn findings_are_walked_through_and_only_the_answers_change() {
    let mut terminal = Terminal::start(&faulty(), &["fix", "--level", "error", "--today", "2026-11-22"]);
    terminal.see("SEC01").see("3 more").answer("What result", "All pots are on sale before Easter");
    terminal.see("REQ02").see("`quickly`").see("done?").press(":skip").press(ENTER);
    terminal
        .see("TOM01")
        .see("What should be changed?")
        .press(UP)
        .press(ENTER)
        .see("DAT01")
        .answer("ever see?", "Bank logins")
        .answer("and", "");
    terminal.see("Changed brief.toml").see("+ objective").see("+ never_share").see("Left: 2 errors");
    let expected = faulty()
        .replace("web shop\"\n\n[client]", "web shop\"\nobjective = \"All pots are on sale before Easter\"\n\n[client]")
        .replace("[data]\n", "[data]\nnever_share = [\"Bank logins\"]\n");
    assert_eq!(terminal.end(), (0, expected));
}

#[test]
fn a_check_in_a_terminal_names_the_way_out() {
    let mut terminal = Terminal::start(&faulty(), &["check", "--level", "error", "--today", "2026-11-22"]);
    terminal.see("4 errors").see("`brief fix brief.toml` asks what answers them");
    assert_eq!(terminal.end().0, 1);
}

#[test]
fn back_leads_to_the_finding_before_and_takes_its_answer_back() {
    let slip = faulty().replace("currency = \"EUR\"", "currency = \"eur\"   # ours");
    let mut terminal = Terminal::start(&slip, &["fix", "--level", "error", "--today", "2026-11-22"]);
    // nothing comes before the first
    terminal.answer("What result", ":back").see("this is the first question").answer("What result", "Pots are on sale");
    terminal.see("REQ02").see("done?").press(":back").press(ENTER);
    terminal.see("SEC01").answer("What result", "All pots are on sale before Easter");
    terminal.see("REQ02").see("done?").press(":skip").press(ENTER);
    terminal.see("TOM01").see("What should be changed?").press(UP).press(ENTER);
    // a correction is taken back as an answer is
    terminal.see("PAY06").see("Should it be corrected?").press(ENTER);
    terminal.see("DAT01").answer("ever see?", ":back").see("PAY06").see("Should it be corrected?").press(DOWN).press(ENTER);
    terminal.see("In which currency?").press(":skip").press(ENTER);
    terminal.see("DAT01").answer("ever see?", "Bank logins").answer("and", "").see("Changed brief.toml");
    let (code, text) = terminal.end();
    assert_eq!(code, 0);
    assert!(text.contains("objective = \"All pots are on sale before Easter\"") && text.contains("\"eur\"   # ours"), "{text}");
}

#[test]
fn what_needs_no_judgement_is_offered() {
    let slip = BRIEF.replace("currency = \"EUR\"", "currency = \"eur\"   # ours");
    assert_ne!(slip, BRIEF);
    let mut terminal = Terminal::start(&slip, &["fix", "--level", "error", "--today", "2026-11-22"]);
    terminal.see("PAY06").see("Should it be corrected?").see("Write \"EUR\" in place of \"eur\"").press(ENTER);
    terminal.see("Changed brief.toml").see("Left: 9 warnings, 8 pieces of advice.");
    assert_eq!(terminal.end(), (0, slip.replace("\"eur\"", "\"EUR\"")));
}

#[test]
fn a_vague_requirement_is_talked_over_and_ctrl_c_changes_nothing() {
    let mut terminal = Terminal::start(&faulty(), &["fix", "--level", "error", "--today", "2026-11-22"]);
    terminal.answer("What result", "All pots are on sale before Easter").see("REQ02");
    terminal.see("Enter products quickly").press(ENTER).see("How should it read?").press(ENTER).see("[5]").press(CTRL_C);
    terminal.see("brief.toml is as it was");
    assert_eq!(terminal.end(), (130, faulty()));
}

/// The brief with three milestones, each with its part of the price.
fn three_parts(parts: [&str; 3]) -> String {
    let milestone = |number: usize| {
        let part = parts[number - 1];
        let (due, what) = ("end", "deliverables = [\"Photographs\"]\nacceptance = [\"3 photographs a product\"]");
        format!("\n[[milestone]]\nid = \"M{number}\"\nname = \"Part {number}\"\ndue = \"{due}\"\n{what}\npayment = \"{part}\"\n")
    };
    let first = BRIEF.replace("payment = \"100 %\"", &format!("payment = \"{}\"", parts[0]));
    first.replace("\n[payment]", &format!("{}{}\n[payment]", milestone(2), milestone(3)))
}

#[test]
fn of_answers_that_do_not_go_together_any_can_be_changed() {
    let mut terminal =
        Terminal::start(&three_parts(["50 %", "40 %", "20 %"]), &["fix", "--level", "error", "--today", "2026-11-22"]);
    terminal.see("PAY07").see("110 %").see("What should be changed?").press(DOWN).press(ENTER).answer("Part 2", "30 %");
    terminal.see("Left: 9 warnings, 8 pieces of advice.");
    assert_eq!(terminal.end(), (0, three_parts(["50 %", "30 %", "20 %"])));
}

#[test]
fn the_overview_is_there_while_findings_are_gone_through() {
    let mut terminal =
        Terminal::start(&three_parts(["60 %", "40 %", "20 %"]), &["fix", "--level", "error", "--today", "2026-11-22"]);
    // the overview, milestones in section 5, the third of them, deleted
    terminal.see("What should be changed?").press(ESCAPE).see("Overview").press(&DOWN.repeat(6)).press(ENTER);
    terminal.see("Where to?").press(&UP.repeat(5)).press(ENTER).see("milestone M3").press(&DOWN.repeat(4)).press(ENTER);
    terminal.see("Delete").press(&DOWN.repeat(8)).press(ENTER).see("What do you want to change?").press(UP).press(ENTER);
    terminal.see("Where to?").press(ENTER).see("Left: 9 warnings, 8 pieces of advice.");
    let (code, text) = terminal.end();
    assert_eq!((code, text.contains("Part 2"), text.contains("Part 3")), (0, true, false), "{text}");
}

#[test]
fn a_value_that_cannot_be_read_is_asked_for_and_all_else_stays() {
    let faulty = BRIEF.replace("amount = 720", "amount = \"lots\"   # in all").replace("start = 2027-02-01", "start = \"soon\"");
    assert_eq!(faulty.lines().count(), BRIEF.lines().count());
    let mut terminal = Terminal::start(&faulty, &["fix", "--level", "error", "--today", "2026-11-22"]);
    terminal.see("TOM95").see("cannot read `soon`").answer("When should the work begin?", ":skip");
    terminal.see("TOM95").see("cannot read `lots`").answer("How much is it in all", "750");
    // what was left stands there as before
    terminal.see("Changed brief.toml").see("+ amount = 750   # in all");
    assert_eq!(terminal.end(), (0, faulty.replace("\"lots\"", "750")));
    // and can be asked for by its path
    let faulty = faulty.replace("\"lots\"", "720");
    let mut terminal = Terminal::start(&faulty, &["edit", "schedule.start"]);
    terminal.answer("When should the work begin?", "2027-02-01");
    assert_eq!(terminal.end(), (0, faulty.replace("\"soon\"", "2027-02-01")));
}

#[test]
fn what_the_format_does_not_have_is_taken_out_or_left() {
    let never_share = "never_share = [\"Customer orders\", 3]\nnevr_share = 1\nshredder = \"yes\"";
    let faulty = BRIEF.replace("never_share = [\"Customer orders\", \"Bank logins\"]", never_share);
    assert!(faulty.contains(never_share));
    let mut terminal = Terminal::start(&faulty, &["fix", "--level", "error", "--today", "2026-11-22"]);
    terminal.see("TOM93").see("must be text, not a number").see("Should it be corrected?").press(ENTER);
    terminal.see("there is no `nevr_share`").see("What should be changed?").press(DOWN).press(ENTER);
    terminal.see("there is no `shredder`").see("What should be changed?").press(ENTER);
    terminal.see("Changed brief.toml").see("there is no `shredder` in `data`; it stays as it is");
    assert_eq!(terminal.end(), (0, faulty.replace(", 3]", ", \"3\"]").replace("nevr_share = 1\n", "")));
    let mut terminal = Terminal::start(&faulty, &["edit", "payment.amount"]);
    terminal.answer("How much is it in all", "750").see("warning: brief.toml");
    assert_eq!(terminal.end(), (0, faulty.replace("amount = 720", "amount = 750")));
}

#[test]
fn where_requirements_may_be_vague_nobody_is_talked_out_of_it() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("brief.check.toml"), "[levels]\nrequirement-not-measurable = \"off\"\n").unwrap();
    std::fs::create_dir(folder.path().join("briefs")).unwrap();
    let mut terminal = Terminal::start_in(folder, "briefs", BRIEF, &["edit", "requirement.R1.standard"]);
    terminal.answer("well done?", "Enter products quickly").see("`quickly` does not say how fast").see("Changed brief.toml");
    let old = "standard = \"Enter at least 60 products per week\"";
    assert_eq!(terminal.end(), (0, BRIEF.replace(old, "standard = \"Enter products quickly\"")));
}
