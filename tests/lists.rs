//! Lists and choices of the interview in a real terminal.
#![cfg(unix)]

mod terminal;

use expectrl::Expect;
use expectrl::process::unix::Signal;
use terminal::{CTRL_C, ENTER, RIGHT, Terminal, folder, pasted, read, up_to_the_requirement};

#[test]
fn text_in_a_list_chooses_nothing() {
    for text in [&pasted("one\rtwo\rthree\r")[..], &pasted("quick replies")[..]].concat() {
        let folder = folder();
        let mut terminal = Terminal::start(folder.path(), &["new", "--full"]);
        // the Enter behind the text belongs to it
        terminal.see("kind of work").see("Something else").press(&text).see("no text is taken in a list").press(ENTER);
        terminal.see("Something else").press(ENTER).see("be called?").press(CTRL_C);
        assert_eq!(terminal.exit_code(), 130, "{text:?}");
    }
}

#[test]
fn every_command_can_be_typed_in_a_list() {
    let folder = folder();
    let mut terminal = Terminal::start(folder.path(), &["new"]);
    terminal.no_kind().answer("be called?", ":back").see("Something else");
    for (command, answer) in [
        (":why", "What is typical for it"),
        (":help", "Nothing is taken that"),
        (":edit", "no text here that an editor could open"),
        (":nonsense", "there is no `:nonsense`"),
    ] {
        terminal.press(command).press(ENTER).see(answer).see("Something else");
    }
    // a colon that was not meant is taken back
    terminal.press(":").press("\x1b").see("Something else").press(":menu").press(ENTER).see("Where to?").see("Go on");
    terminal.press(":help").press(ENTER).see("choose what to look at").see("Go on").press(":back").press(ENTER);
    // Esc shows the same words
    terminal.see("Something else").press("\x1b").see("What now?").see("Take the answer away").press(ENTER);
    terminal.see("What is typical for it").see("Something else").press(":clear").press(ENTER);
    terminal.answer("be called?", ":back").see("Something else").press(":skip").press(ENTER);
    terminal.answer("be called?", ":back").see("Something else").press(":save").press(ENTER).see("--resume");
    assert_eq!(terminal.exit_code(), 130);
}

#[test]
fn a_list_is_drawn_anew_in_another_window() {
    let folder = folder();
    let mut terminal = Terminal::start(folder.path(), &["new", "--full"]);
    terminal.see("kind of work").see("Something else");
    terminal.process().set_window_size(40, 10).unwrap();
    // a low window shows a part of the list, with the cursor in it
    terminal.press("\x1b[A").see("more above and below").press("\x1b[A").press(ENTER).see("called?");
    terminal.press(CTRL_C);
    assert_eq!(terminal.exit_code(), 130);
    assert!(read(folder.path(), "brief.toml.draft").contains("technical-support"));
}

#[test]
fn a_list_is_kept_line_by_line() {
    let folder = folder();
    let mut terminal = Terminal::start(folder.path(), &["new", "--quick"]);
    terminal.answer("be called?", "Post").answer("What result", "Answers within 1 day").answer("business called?", "Candles");
    terminal.answer("want to hand over?", "Answer letters").answer("when it is done?", "Answered letters").see("and");
    terminal.press("A list of topics").press(ENTER);
    // as it is typed, as it is reported, and then the prompt for the next line
    terminal.see("A list of topics").see("A list of topics").see("and").kill(Signal::SIGKILL);
    let mut terminal = Terminal::start(folder.path(), &["new", "--resume"]);
    terminal.see("when it is done?").see("Answered letters").press(ENTER).see("and").see("A list of topics").press(ENTER);
    terminal.see("and").press(ENTER).see("speaks for you?").press(CTRL_C);
    assert_eq!(terminal.exit_code(), 130);
    assert!(read(folder.path(), "brief.toml.draft").contains("[\"Answered letters\", \"A list of topics\"]"));
}

#[test]
fn words_behind_a_colon_in_the_middle_of_a_list_lose_no_item() {
    let folder = folder();
    let mut terminal = Terminal::start(folder.path(), &["new", "--quick"]);
    terminal.answer("be called?", "Post").answer("What result", "Answers within 1 day").answer("business called?", "Candles");
    terminal.answer("want to hand over?", "Answer letters").answer("when it is done?", "Answered letters");
    terminal.answer("and", "A list of topics").answer("and", ":why").see("when it is done?").see("Answered letters").press(ENTER);
    terminal.see("and").see("A list of topics").press(ENTER).see("and").press(":save").press(ENTER);
    assert_eq!(terminal.exit_code(), 130);
    assert!(read(folder.path(), "brief.toml.draft").contains("[\"Answered letters\", \"A list of topics\"]"));
}

#[test]
fn own_items_come_behind_those_that_were_marked() {
    let folder = folder();
    let mut terminal = Terminal::start(folder.path(), &["new", "--full", "--kind", "customer-service"]);
    terminal.answer("be called?", "Post").answer("What result", "Answers within 1 day").answer("does your business do", "");
    terminal.answer("business called?", "Candles").answer("address?", "");
    terminal.see("count on").see("Something else").press(" \x1b[A ").press(ENTER);
    terminal.see("  + ").answer("What else?", "Cakes are not insured").answer("and", ":save");
    assert_eq!(terminal.exit_code(), 130);
    let draft = read(folder.path(), "brief.toml.draft");
    let list = draft.split_once("assumptions = ").unwrap().1.split_once(']').unwrap().0;
    assert!(list.matches("\", \"").count() + list.matches("\",\n").count() >= 1, "{list}");
    assert!(list.contains("Cakes are not insured"), "{list}");
}

#[test]
fn save_in_the_list_of_the_lines_of_a_text_ends_there() {
    let folder = folder();
    std::fs::write(folder.path().join("b.toml"), "[brief]\nassumptions = [\"One\", \"Two\"]\n").unwrap();
    let mut terminal = Terminal::start(folder.path(), &["edit", "b.toml", "brief.assumptions"]);
    terminal.see("Two").press("\x1b[B").press(ENTER).see("Change").press(":save").press(ENTER).see("Nothing changed");
    assert_eq!(terminal.exit_code(), 0);
}

#[test]
fn what_is_not_marked_is_not_taken() {
    let folder = folder();
    let mut terminal = Terminal::start(folder.path(), &["new", "--full", "--kind", "customer-service"]);
    terminal.answer("be called?", "Post").answer("What result", "Answers within 1 day").answer("does your business do", "");
    terminal.answer("business called?", "Candles").answer("address?", "");
    terminal.see("count on").see("Something else").press(ENTER).see("nothing is marked").press(ENTER);
    // own words are typed behind those that were marked
    terminal.see("not part of the job?").see("Something else").press("\x1b[A ").press(ENTER);
    terminal.see("not part of the job?").press(ENTER).see("want to hand over?").press(CTRL_C);
    assert_eq!(terminal.exit_code(), 130);
    let draft = read(folder.path(), "brief.toml.draft");
    assert!(!draft.contains("assumptions = ") && !draft.contains("out_of_scope = "), "{draft}");
}

#[test]
fn without_colours_the_cursor_and_the_marks_are_seen() {
    let folder = folder();
    let mut terminal = Terminal::start_in(folder.path(), &["new", "--full"], &[("NO_COLOR", "1")]);
    let shown = terminal.session.expect("> Office administration").unwrap();
    let bytes = [shown.before(), shown.get(0).unwrap()].concat();
    // a colour, or bold, ends with an `m`
    let text = String::from_utf8_lossy(&bytes).into_owned();
    let coloured = text
        .split("\x1b[")
        .skip(1)
        .any(|code| code.trim_start_matches(|c: char| c.is_ascii_digit() || c == ';').starts_with('m'));
    assert!(!coloured, "{text:?}");
    terminal.press(CTRL_C);
    assert_eq!(terminal.exit_code(), 130);
}

#[test]
fn several_items_on_one_line() {
    let folder = folder();
    let mut terminal = Terminal::start(folder.path(), &["new", "--quick"]);
    terminal.answer("be called?", "Post").answer("What result", "Answers within 1 day").answer("business called?", "Candles");
    terminal.answer("want to hand over?", "Answer letters").answer("when it is done?", "Answered letters; A list of topics");
    terminal.see("+ Answered letters").see("+ A list of topics").see("speaks for you?").press(CTRL_C);
    assert_eq!(terminal.exit_code(), 130);
    assert!(read(folder.path(), "brief.toml.draft").contains("[\"Answered letters\", \"A list of topics\"]"));
}

#[test]
fn work_of_a_second_kind_joins_that_of_the_first() {
    let folder = folder();
    let mut terminal = Terminal::start(folder.path(), &["new", "--quick", "--kind", "customer-service"]);
    terminal.answer("be called?", "").answer("What result", "Every customer gets an answer within 1 business day");
    terminal.answer("business called?", "Candles");
    // the first, and with the last line another kind
    terminal.see("want to hand over?").see("another kind of work").press(" ").press("\x1b[A").press(" ").press(ENTER);
    terminal.see("What about it?").see("Leave it out").press("\x1b[B").press(ENTER);
    terminal.see("Which other kind of work?").see("None of these").press("\x1b[B\x1b[B\x1b[B").press(ENTER);
    terminal.see("want to hand over?").see("Plan and publish posts").see("another kind of work").press(" ").press(ENTER);
    terminal.see("What about it?").see("Leave it out").press("\x1b[B").press(ENTER);
    // what is offered further on is about both
    terminal.answer("speaks for you?", "Shop manager").see("Which of these should hold?");
    terminal.see("Reply to every customer email").see("Something else").press(":save").press(ENTER);
    assert_eq!(terminal.exit_code(), 130);
    let draft = read(folder.path(), "brief.toml.draft");
    assert!(draft.contains("id = \"email\"") && draft.contains("name = \"Plan and publish posts\""), "{draft}");
    assert!(draft.contains("kinds = [\"customer-service\", \"social-media\"]"), "{draft}");
}

#[test]
fn one_more_that_is_not_wanted_after_all() {
    let folder = folder();
    let mut terminal = Terminal::start(folder.path(), &["new", "--quick"]);
    up_to_the_requirement(&mut terminal);
    terminal.answer("well done?", "Reply within 1 business day").answer("work begin?", ":menu");
    terminal.see("Where to?").press("\x1b[A\x1b[A\x1b[A\x1b[A\x1b[A\x1b[A").press(ENTER);
    terminal.see("Another requirement").press("\x1b[A\x1b[A").press(ENTER).see("well done?").press(ENTER);
    terminal.see("What do you want to change?").press(":save").press(ENTER);
    assert_eq!(terminal.exit_code(), 130);
    assert_eq!(read(folder.path(), "brief.toml.draft").matches("[[requirement]]").count(), 1);
}

#[test]
fn yes_and_then_nothing_leaves_no_empty_item() {
    let folder = folder();
    let mut terminal = Terminal::start(folder.path(), &["new"]);
    terminal
        .no_kind()
        .answer("be called?", "Post")
        .answer("What result", "Answers within 1 day")
        .answer("does your business do", "");
    terminal.answer("business called?", "Candles").answer("address?", "").answer("count on", "");
    terminal.answer("part of the job?", "").answer("want to hand over?", "Answer letters").answer("done today", "");
    terminal.answer("must be different", "").answer("is there?", "").answer("one take?", "").answer("programs", "");
    terminal.answer("when it is done?", "").answer("step of the work?", "").answer("come back to you?", "");
    terminal.answer("again and again?", "y").answer("What do customers ask?", ":skip").see("nothing was added");
    terminal.answer("Another piece of work to hand over?", "").see("time zone do you work?").press(CTRL_C);
    assert_eq!(terminal.exit_code(), 130);
    let draft = read(folder.path(), "brief.toml.draft");
    assert!(!draft.contains("[[process.step]]") && !draft.contains("[[process.reply]]"), "{draft}");
}

#[test]
fn steps_are_asked_for_until_there_are_no_more() {
    let folder = folder();
    let mut terminal = Terminal::start(folder.path(), &["new", "--set", "process.letters.name=Answer letters"]);
    for question in
        ["be called?", "What result", "does your business do", "business called?", "address?", "count on", "of the job?"]
    {
        terminal.answer(question, ":skip");
    }
    for question in ["done today", "must be different", "is there?", "one take?", "programs", "when it is done?"] {
        terminal.answer(question, "");
    }
    terminal.answer("step of the work?", "Open the letter").answer("Who does this step?", "");
    terminal.answer("step of the work?", "Answer it").answer("Who does this step?", "");
    terminal.answer("step of the work?", "").see("Must it be done your way?").press(CTRL_C);
    assert_eq!(terminal.exit_code(), 130);
    assert_eq!(read(folder.path(), "brief.toml.draft").matches("[[process.step]]").count(), 2);
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
    terminal.see("be called?").press(RIGHT).press(" and returns").press(ENTER);
    terminal.see("What do you want to change?").press("\x1b[A").press(ENTER);
    // the second section: the item is its first line; its actions are the last ones, before the way back
    terminal.see("Where to?").press("\x1b[B").press("\x1b[B").press(ENTER);
    terminal.see("What do you want to change?").press(ENTER);
    terminal.see("What do you want to change?");
    for _ in 0..5 {
        terminal.press("\x1b[A");
    }
    terminal.press(ENTER);
    terminal.see("What do you want to change?").see("work email-2").press(CTRL_C);
    assert_eq!(terminal.exit_code(), 130);
    let draft = read(folder.path(), "brief.toml.draft");
    assert!(draft.contains("title = \"Customer email and returns\"") && draft.contains("id = \"email-2\""), "{draft}");
}

#[test]
fn the_first_letters_of_a_choice_jump_to_it() {
    let folder = folder();
    let mut terminal = Terminal::start_in(folder.path(), &["new", "--full"], &[("NO_COLOR", "1")]);
    // one letter more, one letter less, and text that no choice begins with leaves the cursor where it was
    terminal.see("kind of work").see("Something else").press("c").see("> Customer").press("o").see("> Content");
    terminal.press("\x7f").see("> Customer").press("xyz").see("> Office administration").see("no text is taken in a list");
    terminal.press(ENTER).see("> Office administration").press("TECH").see("> Technical support").press(ENTER);
    terminal.answer("be called?", "Post").press(CTRL_C);
    assert_eq!(terminal.exit_code(), 130);
    assert!(read(folder.path(), "brief.toml.draft").contains("kinds = [\"technical-support\"]"));
}

#[test]
fn letters_and_marks_go_together() {
    let folder = folder();
    let mut terminal = Terminal::start_in(folder.path(), &["new", "--quick", "--kind", "customer-service"], &[("NO_COLOR", "1")]);
    terminal.answer("be called?", "Post").answer("What result", "Answers within 1 day").answer("business called?", "Candles");
    terminal.see("want to hand over?").see("Something from").press("w").see("> [ ] Write help pages").press(" ");
    terminal.see("> [x] Write help pages").press("ANSWER").see("> [ ] Answer customer email").press(" ");
    terminal.press(":save").press(ENTER);
    assert_eq!(terminal.exit_code(), 130);
}

#[test]
fn long_choices_are_broken_between_words() {
    let folder = folder();
    let long = "Answer the letters of customers who write by hand, from the shop and from the market stall";
    let text = format!("[brief]\nassumptions = [\"{long}\", \"Two\"]\n");
    std::fs::write(folder.path().join("b.toml"), text).unwrap();
    let mut terminal = Terminal::start_with(folder.path(), &["edit", "b.toml", "brief.assumptions"], "xterm-256color", 60);
    // deeper than the next choice
    terminal.see("  Answer the letters").see("\n    the shop").see("market stall").see("\n  Two").see("Done").press("t");
    terminal.see("\n    the shop").see("Two").see("Done").press(":save").press(ENTER).see("Nothing changed");
    assert_eq!(terminal.exit_code(), 0);
}
