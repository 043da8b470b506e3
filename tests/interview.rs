//! The interview in a real terminal: a pseudo-terminal and keys, as a person would press them.
#![cfg(unix)]

mod terminal;

use expectrl::Expect;
use expectrl::process::unix::Signal;
use terminal::{CTRL_C, ENTER, RIGHT, Terminal, UP, folder, pasted, read, up_to_the_requirement};

/// Says that the provider sees what customers are called, on the usual terms.
fn customer_data(terminal: &mut Terminal) {
    terminal.answer("any data of yours", "").answer("Which data?", "Customer name and email address");
    terminal.see("What sort of data").see("Leave this open").press("personal").press(ENTER);
    terminal.see("24 hours").answer("Agree on these terms for data?", "");
}

/// Marks the line below those that are offered.
fn own_milestone(terminal: &mut Terminal) {
    terminal.see("Which milestones").see("Something else").press("\x1b[A ").press(ENTER);
}

#[test]
fn the_short_interview_from_the_first_question_to_a_saved_brief() {
    let folder = folder();
    let mut terminal = Terminal::start(folder.path(), &["new", "--quick"]);
    up_to_the_requirement(&mut terminal);
    terminal.answer("well done?", "reply quickly and politely");
    terminal.see("Two people could disagree about `quickly` and `politely`");
    terminal.see("How should it read?").press(ENTER);
    terminal.answer("[24]", "1").answer("[hours]", "business day");
    // what the wording leaves is talked over next, or left out
    terminal.see("measurable: at most 1 business day").see("then: politely");
    terminal.see("How should it read?").see("Leave it out").press(UP).press(ENTER);
    terminal.answer("work begin?", "soon").see("cannot read `soon` as a date");
    terminal.answer("work begin?", "2027-01-04").answer("end for good?", "2027-06-30");
    own_milestone(&mut terminal);
    terminal.answer("so that you can see it?", "Handover complete").answer("By when?", "start + 3 weeks");
    terminal.answer("handed over then?", "Reply library with 25 answers").answer("and", "");
    terminal.see("How will you pay?").press("\x1b[B").press(ENTER);
    terminal.answer("for one", "12.50").answer("currency?", "gbp");
    terminal.answer("ever see?", "Bank logins").answer("and", "");
    // who answers customers sees something of them
    customer_data(&mut terminal);
    terminal.see("Review").answer("findings now?", "n").answer("before it is saved?", "n");
    terminal.see("Saved brief.toml").see("scope of work now?").see("Not now").press("\x1b[A").press(ENTER);
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
        "kind = \"personal\"",
        "breach_notice = \"24 hours\"",
    ] {
        assert!(brief.contains(line), "{line} is not in\n{brief}");
    }
    assert!(!folder.path().join("brief.toml.draft").exists());
}

#[test]
fn the_language_of_the_documents_is_shown_until_somebody_has_said_it() {
    let folder = folder();
    std::fs::write(folder.path().join("begun.toml"), "[brief]\nlanguage = \"de\"\n").unwrap();
    let begun = |arguments: &[&str], language: &str| {
        let arguments = [&["new", "--full", "--force"], arguments].concat();
        let mut terminal = Terminal::start_in(folder.path(), &arguments, &[("LANG", language)]);
        terminal.see("What kind of work").press(CTRL_C);
        assert_eq!(terminal.exit_code(), 130);
        let draft = read(folder.path(), "brief.toml.draft");
        let language = draft.lines().find_map(|line| line.strip_prefix("language = ")).unwrap_or_default().to_owned();
        (language, draft.contains("begun = [\"brief.language\"]"))
    };
    assert_eq!(begun(&[], "en_US.UTF-8"), ("\"en-US\"".to_owned(), true));
    assert_eq!(begun(&[], "de_DE.UTF-8"), ("\"en-GB\"".to_owned(), true));
    assert_eq!(begun(&["--set", "brief.language=German"], "en_US.UTF-8"), ("\"de\"".to_owned(), false));
    assert_eq!(begun(&["--from", "begun.toml"], "en_US.UTF-8"), ("\"de\"".to_owned(), false));
}

#[test]
fn short_work_without_an_end_is_asked_for_its_notice() {
    let folder = folder();
    let mut terminal = Terminal::start(folder.path(), &["new", "--quick"]);
    up_to_the_requirement(&mut terminal);
    terminal.answer("well done?", "Reply to every customer email within 1 business day");
    terminal.answer("work begin?", "2027-01-04").answer("end for good?", "");
    // what goes on has one that is typical
    terminal.see("First 2 weeks of the work").see("What about it?").press(UP).press(ENTER);
    terminal.answer("so that you can see it?", "Handover complete").answer("By when?", "start + 3 weeks");
    terminal.answer("handed over then?", "Reply library with 25 answers").answer("and", "");
    // what goes on is paid by the hour, unless somebody says otherwise
    terminal.see("How will you pay?").press(ENTER).answer("for one", "12.50").answer("currency?", "gbp");
    terminal.answer("ever see?", "Bank logins").answer("and", "");
    customer_data(&mut terminal);
    terminal.answer("to end the work?", "");
    terminal.see("Review").answer("findings now?", "n").answer("before it is saved?", "n");
    terminal.see("Saved brief.toml").see("fix --stage start brief.toml").see("what the start needs");
    terminal.see("Not now").press("\x1b[A").press(ENTER);
    assert_eq!(terminal.exit_code(), 0);
    let brief = read(folder.path(), "brief.toml");
    assert!(brief.contains("notice = \"30 days\"") && brief.contains("model = \"hourly\""), "{brief}");
}

#[test]
fn ctrl_c_keeps_every_answer_and_says_how_to_go_on() {
    let folder = folder();
    let mut terminal = Terminal::start(folder.path(), &["new"]);
    terminal
        .no_kind()
        .answer("be called?", "Customer email")
        .answer("What result", "Answers within 1 day")
        .see("does your business do")
        .press(CTRL_C);
    terminal.see("\x1b[?25h").see("brief new --resume");
    assert_eq!(terminal.exit_code(), 130);
    let mut terminal = Terminal::start(folder.path(), &["new", "--resume"]);
    terminal
        .answer("does your business do", "A candle shop")
        .answer("your business called?", "Candles")
        .see("address?")
        .press(CTRL_C);
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
    terminal.kill(Signal::SIGKILL);
    let mut terminal = Terminal::start(folder.path(), &["new", "--resume"]);
    terminal.see("well done?").press(CTRL_C);
    assert_eq!(terminal.exit_code(), 130);
    let draft = read(folder.path(), "brief.toml.draft");
    assert!(draft.contains("Answered conversations, tagged by topic") && draft.contains("quick = true"), "{draft}");
}

#[test]
fn the_fields_of_a_wording_take_what_fits() {
    let folder = folder();
    let mut terminal = Terminal::start(folder.path(), &["new", "--quick"]);
    up_to_the_requirement(&mut terminal);
    terminal.answer("well done?", "reply quickly").see("How should it read?").press(ENTER);
    terminal.answer("[24]", "soon").see("only a number stands here").answer("[24]", "one");
    terminal.answer("[hours]", "2 days").see("no number stands here").see("(hour)").press(ENTER).see("measurable");
    terminal.see("work begin?").press(CTRL_C);
    assert_eq!(terminal.exit_code(), 130);
    assert!(read(folder.path(), "brief.toml.draft").contains("standard = \"Reply within 1 hour\""));
}

#[test]
fn what_names_something_needs_a_word() {
    let folder = folder();
    let mut terminal = Terminal::start(folder.path(), &["new", "--quick"]);
    terminal.answer("be called?", "5").see("`5` does not say what is meant").answer("be called?", "Post");
    terminal.answer("What result", "x").see("`x` does not say").answer("What result", "Answers within 1 day");
    // there are firms without a word in their name
    terminal.answer("business called?", "3M").see("`3M` does not say").answer("business called?", "3M");
    terminal.see("want to hand over?").press(CTRL_C);
    assert_eq!(terminal.exit_code(), 130);
    assert!(read(folder.path(), "brief.toml.draft").contains("name = \"3M\""));
}

#[test]
fn what_is_vague_in_a_field_of_a_wording_is_talked_over_too() {
    let folder = folder();
    let mut terminal = Terminal::start(folder.path(), &["new", "--quick"]);
    up_to_the_requirement(&mut terminal);
    terminal.answer("well done?", "reply quickly").see("How should it read?").press(ENTER);
    terminal.answer("[24]", "1").answer("[hours]", "hour and politely");
    // named at once, where it is sooner put right than talked over
    terminal.see("`politely`").answer("[hours]", "hour and politely");
    terminal.see("could disagree about `politely`").see("How should it read?").press(ENTER);
    terminal.see("[1]").press(CTRL_C);
    assert_eq!(terminal.exit_code(), 130);
}

#[test]
fn an_owner_may_insist_with_a_reason() {
    let folder = folder();
    let mut terminal = Terminal::start(folder.path(), &["new", "--quick"]);
    up_to_the_requirement(&mut terminal);
    terminal.answer("well done?", "reply politely");
    // the last item of the list is one step up from the first
    terminal.see("How should it read?").press("\x1b[A").press(ENTER);
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
    terminal
        .no_kind()
        .answer("be called?", "Customer email")
        .answer("What result", "Answers")
        .answer("does your business do", ":back");
    // an arrow key first: what is typed goes on behind the old answer
    terminal.see("typing replaces it").see("What result").see("Answers").press(RIGHT).press(" within 1 day").press(ENTER);
    terminal.answer("does your business do", ":why").see("look into your head");
    terminal.answer("does your business do", ":help").see("candle shop");
    terminal.answer("does your business do", ":nonsense").see("there is no `:nonsense`");
    terminal.answer("does your business do", ":skip").answer("your business called?", "").see("Enter alone is no answer");
    terminal.answer("your business called?", ":save");
    assert_eq!(terminal.exit_code(), 130);
    assert!(read(folder.path(), "brief.toml.draft").contains("objective = \"Answers within 1 day\""));
}

#[test]
fn whoever_goes_back_and_away_finds_every_answer_again() {
    let folder = folder();
    let mut terminal = Terminal::start(folder.path(), &["new"]);
    terminal.no_kind().answer("be called?", "Post").answer("What result", "Answers").answer("does your business do", "A shop");
    terminal.answer("your business called?", ":back").see("does your business do").see("A shop").press(":back").press(ENTER);
    terminal.see("What result").see("Answers").press(CTRL_C).see("--resume");
    assert_eq!(terminal.exit_code(), 130);
    let mut terminal = Terminal::start(folder.path(), &["new", "--resume"]);
    terminal.see("What result").see("Answers").press(ENTER).see("does your business do").see("A shop").press(ENTER);
    terminal.see("your business called?").press(CTRL_C);
    assert_eq!(terminal.exit_code(), 130);
    assert!(read(folder.path(), "brief.toml.draft").contains("background = \"A shop\""));
}

#[test]
fn a_sentence_that_is_talked_over_is_kept() {
    let folder = folder();
    let mut terminal = Terminal::start(folder.path(), &["new", "--quick"]);
    up_to_the_requirement(&mut terminal);
    terminal.answer("call it well done?", "reply quickly").see("How should it read?").press(CTRL_C);
    assert_eq!(terminal.exit_code(), 130);
    let mut terminal = Terminal::start(folder.path(), &["new", "--resume"]);
    terminal.see("call it well done?").see("reply quickly").press(CTRL_C);
    assert_eq!(terminal.exit_code(), 130);
}

#[test]
fn a_plain_and_narrow_terminal_will_do() {
    let folder = folder();
    let mut terminal = Terminal::start_with(folder.path(), &["new"], "dumb", 60);
    terminal.no_kind().answer("be called?", "Customer email").answer("What result", "Answers within 1 day");
    terminal.see("does your business do").press(CTRL_C);
    assert_eq!(terminal.exit_code(), 130);
    assert!(read(folder.path(), "brief.toml.draft").contains("Answers within 1 day"));
}

#[test]
fn a_starter_is_gone_through_section_by_section() {
    let folder = folder();
    let mut terminal = Terminal::start(folder.path(), &["new", "--starter", "customer-email"]);
    terminal.see("The work").answer("Keep these answers?", "y");
    terminal.see("What is handed over").answer("Keep these answers?", "n");
    for title in ["People and", "\"well done\"", "Dates, milestones", "Payment", "Data, access", "From the first try"] {
        terminal.see(title).answer("Keep these answers?", "");
    }
    terminal.see("does your business do").press(CTRL_C);
    assert_eq!(terminal.exit_code(), 130);
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
    terminal.answer("How much of it is there?", "30 emails a day");
    // and reckoned with once both are known
    terminal.answer("How long does one take?", "").see("= 15 hours a week");
    terminal.answer("speaks for you?", "Shop manager");
    terminal.see("Which of these should hold?").press(" ").press(ENTER);
    terminal.see("Shop manager").see("What about it?").press(ENTER);
    terminal.see("work begin?").press(CTRL_C);
    assert_eq!(terminal.exit_code(), 130);
    let draft = read(folder.path(), "brief.toml.draft");
    for line in [
        "title = \"Customer service\"",
        "volume = \"30 emails per day\"",
        "effort = \"6 minutes per email\"",
        "standard = \"Reply to every customer email within 1 business day\"",
        "kinds = [\"customer-service\"]",
    ] {
        assert!(draft.contains(line), "{line} is not in\n{draft}");
    }
    assert!(!draft.contains("telephone") && !draft.contains("Where is my order"), "{draft}");
}

#[test]
fn pasted_lines_answer_one_question_and_no_other() {
    for lines in pasted("Every customer gets an answer\rwithin 1 business day") {
        let folder = folder();
        let mut terminal = Terminal::start(folder.path(), &["new", "--quick"]);
        // a line takes them as one line, which is seen before Enter takes it
        terminal.see("be called?").press(&lines);
        terminal.see("several lines were pasted").see("answer within 1 business day").press(ENTER);
        // prose keeps them
        terminal.see("What result").press(&lines).see("Is this your answer?").press(ENTER);
        terminal.answer("business called?", "Candles").answer("want to hand over?", "Answer letters");
        // a list makes an item of each; the one that is not ended stays at the prompt
        terminal.see("when it is done?").press(&lines.replace("Every", "- Every")).see("+ Every customer gets an answer");
        terminal.see("and").see("within 1 business day").press(" or 2").press(ENTER).see("and").press(ENTER);
        terminal.see("speaks for you?").press(CTRL_C);
        assert_eq!(terminal.exit_code(), 130);
        let draft = read(folder.path(), "brief.toml.draft");
        assert!(draft.contains("title = \"Every customer gets an answer within 1 business day\""), "{draft}");
        assert!(draft.contains("Every customer gets an answer\nwithin 1 business day\"\"\""), "{draft}");
        assert!(draft.contains("\"Every customer gets an answer\", \"Within 1 business day or 2\""), "{draft}");
    }
}

#[test]
fn vague_words_are_named_and_may_stay() {
    let folder = folder();
    let mut terminal = Terminal::start(folder.path(), &["new", "--quick"]);
    terminal.answer("be called?", "Post").answer("What result", "Customers get answers quickly");
    terminal.see("`quickly` can be read in two ways; the requirements will say what is meant");
    terminal.answer("business called?", ":back").answer("What result", "Customers get answers within 1 day");
    terminal.answer("business called?", "Candles").answer("want to hand over?", "Answer letters");
    terminal.answer("when it is done?", "nice answers").answer("and", "");
    terminal.see("Two people could read this in two ways").see("`Nice`").answer("more exactly?", "");
    terminal.see("speaks for you?").press(CTRL_C);
    assert_eq!(terminal.exit_code(), 130);
    let draft = read(folder.path(), "brief.toml.draft");
    assert!(draft.contains("\"Customers get answers within 1 day\"") && draft.contains("[\"Nice answers\"]"), "{draft}");
}

#[test]
fn three_questions_back_and_another_answer() {
    let folder = folder();
    let mut terminal = Terminal::start(folder.path(), &["new"]);
    terminal.no_kind().answer("be called?", "Post").answer("What result", "Answers").answer("does your business do", "A shop");
    terminal.answer("your business called?", ":back").see("does your business do").see("A shop").press(":back").press(ENTER);
    terminal
        .see("What result")
        .see("Answers")
        .press(":back")
        .press(ENTER)
        .see("be called?")
        .see("Post")
        .press("Letters")
        .press(ENTER);
    terminal
        .see("What result")
        .see("Answers")
        .press(RIGHT)
        .press(" within 1 day")
        .press(ENTER)
        .see("does your business do")
        .see("A shop")
        .press(ENTER);
    terminal.see("your business called?").press(CTRL_C);
    assert_eq!(terminal.exit_code(), 130);
    let draft = read(folder.path(), "brief.toml.draft");
    assert!(draft.contains("title = \"Letters\"") && draft.contains("\"Answers within 1 day\""), "{draft}");
    assert!(draft.contains("background = \"A shop\""), "{draft}");
}

#[test]
fn the_rules_of_the_folder_count_in_the_overview_of_edit() {
    let folder = folder();
    std::fs::write(folder.path().join("start.toml"), "[client]\nname = \"Candles\"\n").unwrap();
    let overview = || {
        let mut terminal = Terminal::start(folder.path(), &["edit", "start.toml", "1"]);
        terminal.answer("be called?", ":menu").see("Where to?");
        let shown = terminal.session.expect("What is handed over").unwrap();
        terminal.press(CTRL_C);
        assert_eq!(terminal.exit_code(), 130);
        String::from_utf8_lossy(shown.before()).into_owned()
    };
    assert!(overview().contains("finding"));
    std::fs::write(folder.path().join("brief.check.toml"), "[levels]\nSEC = \"off\"\nPEO = \"off\"\n").unwrap();
    let quiet = overview();
    assert!(quiet.contains("The work") && !quiet.contains("finding"), "{quiet}");
}

#[test]
fn the_rules_of_the_folder_count_in_the_review() {
    let folder = folder();
    std::fs::write(folder.path().join("brief.check.toml"), "[levels]\nno-objective = \"off\"\n").unwrap();
    std::fs::write(folder.path().join("start.toml"), "[client]\nname = \"Candles\"\n").unwrap();
    let mut terminal = Terminal::start(folder.path(), &["fix", "start.toml"]);
    // the next finding after the one that is off
    let shown = terminal.session.expect("skip leaves it").unwrap();
    assert!(!String::from_utf8_lossy(shown.before()).contains("objective"));
    terminal.press(CTRL_C);
    assert_eq!(terminal.exit_code(), 130);
}
