//! Editing changes only what differs: whatever else a file holds, and however it is laid out, stays as it is.

use brief::model::{Brief, FieldKind, Path, Shape};
use brief::source::{EditError, Source, edit, edit_anew, read};
use proptest::prelude::*;

const EXAMPLES: &[&str] = &[
    include_str!("../examples/bookkeeping.toml"),
    include_str!("../examples/customer-email.toml"),
    include_str!("../examples/minimal.toml"),
    include_str!("../examples/social-media.toml"),
    include_str!("../examples/technical-support.toml"),
    include_str!("../examples/website-maintenance.toml"),
];

const BY_HAND: &str = include_str!("edit/by-hand.toml");

/// The text after some fields were set; a value of nothing takes the field away.
fn set(text: &str, answers: &[(&str, &str)]) -> String {
    let mut brief = read(text).brief;
    for (path, value) in answers {
        let (path, new) = Path::resolve(path, &brief);
        if let Some((item, id)) = new {
            brief.set(&item.key("id"), &id).unwrap();
        }
        brief.set(&path, value).unwrap();
    }
    edit(text, &brief).unwrap_or_else(|error| panic!("{error}: {answers:?}"))
}

fn without(text: &str, item: &str) -> String {
    let mut brief = read(text).brief;
    brief.remove(&Path::resolve(item, &brief).0);
    edit(text, &brief).unwrap()
}

/// The lines that went and those that came, as `-` and `+`.
fn changes(old: &str, new: &str) -> String {
    let diff = similar::TextDiff::from_lines(old, new);
    let changed = diff.iter_all_changes().filter(|change| change.tag() != similar::ChangeTag::Equal);
    changed.map(|change| format!("{}{}", change.tag(), change.value())).collect()
}

#[test]
fn only_the_value_changes() {
    let new = set(BY_HAND, &[("requirement.R1.aql", "90 %"), ("payment.rate", "13.75"), ("schedule.end", "2027-07-30")]);
    assert_eq!(
        changes(BY_HAND, &new),
        "-aql    = '95 %'      # how much of it\n+aql    = \"90 %\"      # how much of it\n\
         -end = 2027-06-30\n+end = 2027-07-30\n\
         -rate = 12.50  # per hour\n+rate = 13.75  # per hour\n"
    );
}

#[test]
fn keys_come_at_their_place_and_go_with_their_line() {
    let new = set(BY_HAND, &[("brief.objective", "First\nSecond"), ("payment.unit", "hour"), ("requirement.R1.process", "")]);
    assert_eq!(changes(BY_HAND, &new), "+objective = \"\"\"\n+First\n+Second\"\"\"\n-process = \"email\"\n+unit = \"hour\"\n");
    let new = set(BY_HAND, &[("client.name", "Candles"), ("client.time_zone", "Europe/London")]);
    assert_eq!(changes(BY_HAND, &new), "+[client]\n+name = \"Candles\"\n+time_zone = \"Europe/London\"\n+\n");
    let new = set(BY_HAND, &[("provider.location", "Manila")]);
    assert_eq!(changes(BY_HAND, &new), "+provider.location = \"Manila\"\n");
}

#[test]
fn tables_come_at_their_place_and_go_as_a_whole() {
    let new = set(BY_HAND, &[("trial.task", "Answer 30 messages"), ("process.email.private.core", "yes")]);
    assert_eq!(changes(BY_HAND, &new), "+[process.private]\n+core = true\n+\n+[trial]\n+task = \"Answer 30 messages\"\n+\n");
    assert!(new.find("core = true").unwrap() < new.find("[[requirement]]").unwrap());
    assert_eq!(changes(&new, &set(&new, &[("trial.task", "")])), "-[trial]\n-task = \"Answer 30 messages\"\n-\n");
}

#[test]
fn items_come_and_go() {
    let new = set(BY_HAND, &[("requirement.R9.standard", "At most 2 of 50"), ("process.email.step.3.text", "Tag it")]);
    assert_eq!(
        changes(BY_HAND, &new),
        "+[[process.step]]\n+text = \"Tag it\"\n+\n+[[requirement]]\n+id = \"R9\"\n+standard = \"At most 2 of 50\"\n+\n"
    );
    assert_eq!(
        changes(BY_HAND, &without(BY_HAND, "process.email.step.1")),
        "-# first things first\n-[[process.step]]\n-text = \"Open the inbox\"\n-\n"
    );
    let lists = set(BY_HAND, &[("brief.assumptions", "First\nSecond\nFourth"), ("brief.out_of_scope", "b\nc\nd")]);
    assert_eq!(
        changes(BY_HAND, &lists),
        "-    \"Third\"\n+    \"Fourth\"\n-out_of_scope = [ 'a', 'b' ,\"c\" ]\n+out_of_scope = [ 'b' ,\"c\", \"d\" ]\n"
    );
    let longer = set(BY_HAND, &[("brief.assumptions", "Zeroth\nFirst\nThird\nFourth\nFifth")]);
    assert_eq!(
        changes(BY_HAND, &longer),
        "+    \"Zeroth\",\n-    \"Second\",  # or so\n-    \"Third\"\n+    \"Third\",\n+    \"Fourth\",\n+    \"Fifth\",\n"
    );
}

#[test]
fn tables_in_braces_stay_in_braces() {
    let new = set(BY_HAND, &[("access.1.level", "admin"), ("access.1.granted", "day 1"), ("acceptance.silence", "")]);
    assert_eq!(
        changes(BY_HAND, &new),
        "-access = [{ system = \"Help Scout\", level = 'agent' }]\n-acceptance = { revisions = 2, silence = \"acceptance\" }\n\
         +access = [{ system = \"Help Scout\", level = \"admin\", granted = \"day 1\" }]\n+acceptance = { revisions = 2 }\n"
    );
}

#[test]
fn a_moved_item_takes_its_comments_along() {
    let mut brief = read(BY_HAND).brief;
    brief.process[0].step.swap(0, 1);
    let new = edit(BY_HAND, &brief).unwrap();
    assert!(new.contains("# first things first\n[[process.step]]\ntext = \"Open the inbox\"\n"), "{new}");
    assert!(new.find("Answer the oldest").unwrap() < new.find("Open the inbox").unwrap(), "{new}");
}

#[test]
fn ends_of_lines_and_of_the_file_stay() {
    let crlf = BY_HAND.replace('\n', "\r\n");
    let answers = [("brief.objective", "First\nSecond"), ("trial.task", "Answer"), ("private.notes", "Last\nof all")];
    let new = set(&crlf, &answers);
    assert_eq!(new.matches('\n').count(), new.matches("\r\n").count());
    let open = BY_HAND.trim_end();
    for change in [answers.as_slice(), &[("private.benefit", "")], &[("private.benefit", "A day a week")]] {
        assert!(!set(open, change).ends_with('\n'), "{change:?}");
    }
    let marked = format!("\u{feff}{BY_HAND}");
    assert!(set(&marked, &answers).starts_with("\u{feff}#"));
    assert_eq!(set("", &[("brief.title", "Post")]), "[brief]\ntitle = \"Post\"\n");
}

#[test]
fn what_is_no_brief_is_not_edited() {
    let brief = Brief::default();
    assert_eq!(edit("format = 99\n", &brief), Err(EditError::Unreadable));
    assert_eq!(edit("[brief\n", &brief), Err(EditError::Unreadable));
}

/// Files with mistakes of every sort, one answer, and what becomes of the lines around it.
const FAULTY: &[(&str, &str, &str, &str)] = &[
    // another mistake in the same table, in another one, and at the answer itself
    (
        "[payment]\namuont = 3 # ours\n\n[schedule]\nstart = \"soon\"\n",
        "payment.amount",
        "750",
        "[payment]\namount = 750\namuont = 3 # ours\n\n[schedule]\nstart = \"soon\"\n",
    ),
    (
        "[payment]\namount = \"lots\"   # much\ndue = 14\n",
        "payment.amount",
        "750",
        "[payment]\namount = 750   # much\ndue = 14\n",
    ),
    ("[payment]\namount = \"lots\"\ndue = 14\n", "payment.amount", "", "[payment]\ndue = 14\n"),
    // an item of a list: the list stays beside another answer, and gives way to an answer of its own
    (
        "[client]\nholidays = [2027-01-01, \"a bad day\"] # ours\n",
        "client.name",
        "Pots",
        "[client]\nname = \"Pots\"\nholidays = [2027-01-01, \"a bad day\"] # ours\n",
    ),
    (
        "[data]\nnever_share = [\"Bank logins\", 3] # ours\n",
        "data.never_share",
        "Bank logins",
        "[data]\nnever_share = [\"Bank logins\"] # ours\n",
    ),
    ("[data]\nnever_share = [\"Bank logins\", 3]\n", "data.never_share", "Orders", "[data]\nnever_share = [\"Orders\"]\n"),
    // in items, on one line, and where a table has the wrong form
    (
        "[[process]]\nvolume = \"lots\"\n\n[[process]]\nid = \"b\"\nnmae = \"B\"\n",
        "process.2.volume",
        "3 emails per day",
        "[[process]]\nvolume = \"lots\"\n\n[[process]]\nid = \"b\"\nvolume = \"3 emails per day\"\nnmae = \"B\"\n",
    ),
    ("payment = { model = \"hourly\", amuont = 3 }\n", "payment.model", "fixed", "payment = { model = \"fixed\", amuont = 3 }\n"),
    (
        "[requirement]\nid = \"R1\"\n\n[brief]\ntitle = \"Post\"\n",
        "brief.title",
        "Mail",
        "[requirement]\nid = \"R1\"\n\n[brief]\ntitle = \"Mail\"\n",
    ),
];

#[test]
fn what_cannot_be_read_stays_as_it_is_around_an_answer() {
    for (text, path, value, expected) in FAULTY {
        let (path, mut brief) = (Path::new(path), read(text).brief);
        brief.set(&path, value).unwrap();
        assert_eq!(edit_anew(text, &brief, std::slice::from_ref(&path)).as_deref(), Ok(*expected), "{path} = {value}");
    }
}

#[test]
fn an_answer_that_what_cannot_be_read_stands_in_the_way_of_changes_nothing() {
    let cases = [
        ("[requirement]\nid = \"R1\"\n", "requirement.1.id"),
        ("[payment.amount]\nnet = 3\n", "payment.amount"),
        ("[[payment]]\namount = 3\n", "payment.amount"),
        ("process = [{ id = \"a\" }, 3]\n", "process.1.name"),
    ];
    for (text, path) in cases {
        let mut brief = read(text).brief;
        brief.set(&Path::new(path), "7").unwrap();
        assert_eq!(edit(text, &brief), Err(EditError::InTheWay), "{text}");
    }
}

#[test]
fn a_deleted_item_takes_its_mistakes_along() {
    let text = "[[process]]\nid = \"a\"\nvolume = \"lots\"\n\n[[process]]\nid = \"b\"\neffort = \"some\"\n";
    let mut brief = read(text).brief;
    brief.remove(&Path::new("process.1"));
    assert_eq!(edit(text, &brief).unwrap(), "[[process]]\nid = \"b\"\neffort = \"some\"\n");
}

#[test]
fn one_example_becomes_another() {
    for from in EXAMPLES.iter().chain([&BY_HAND]) {
        for to in EXAMPLES {
            let wanted = read(to).brief;
            let new = edit(from, &wanted).unwrap_or_else(|error| panic!("{error}: {from}\n->\n{to}"));
            assert_eq!(read(&new).brief, wanted);
        }
    }
}

/// A field of a brief that is there, or could be in the item after the last one, and a value that may fit.
fn any_change(brief: &Brief, field: prop::sample::Index, items: [prop::sample::Index; 3], text: String) -> (Path, String) {
    // the version of the format, which stands first, is not for editing
    let field = field.get(&Shape::get().fields[1..]);
    let (mut path, mut items) = (Path::default(), items.iter());
    for key in field.path.split('.') {
        path = path.key(key);
        if Shape::get().table(&path.field()).is_some_and(|table| table.repeated) {
            path = path.item(items.next().map_or(0, |item| item.index(brief.count(&path) + 1)));
        }
    }
    let value = match &field.kind {
        FieldKind::Text | FieldKind::Prose => text,
        FieldKind::Integer => "3".to_owned(),
        FieldKind::Bool => "true".to_owned(),
        FieldKind::Word(words) => words[text.len() % words.len()].0.to_owned(),
        FieldKind::Value(format) => sample(format).to_owned(),
    };
    (path, value)
}

fn sample(format: &str) -> &'static str {
    match format {
        "date" => "2028-02-29",
        "day" => "start + 3 weeks",
        "duration" => "36 hours",
        "rate" => "41 emails per day",
        "effort" => "7 minutes per email",
        "share" | "share-or-money" => "97 %",
        "money" => "12.75",
        "hours" => "Mon-Thu 09:00-17:00",
        "cadence" => "every Friday 11:00",
        other => panic!("no sample for the value format {other}"),
    }
}

fn indices() -> impl Strategy<Value = [prop::sample::Index; 3]> {
    any::<[prop::sample::Index; 3]>()
}

/// The bytes that a change of one field may touch: its key and value, or the list or table on one line that it comes into.
fn changed_bytes(source: &Source, path: &Path) -> std::ops::Range<usize> {
    if let Some(place) = source.places.get(path) {
        return place.key.start..place.value.end;
    }
    let around = (1..path.0.len()).rev().find_map(|n| source.places.get(&Path(path.0[..n].to_vec())));
    match around {
        // a value behind its key, or an item in braces; a header stands around its key
        Some(place) if place.key.end <= place.value.start => place.key.start..place.value.end,
        Some(place) if source.text[place.value.clone()].starts_with('{') => place.value.clone(),
        _ => 0..0,
    }
}

#[test]
fn an_item_comes_into_a_list_on_one_line() {
    for value in ["", "Shopify"] {
        let mut brief = read(BY_HAND).brief;
        brief.set(&Path::new("access.2.system"), value).unwrap();
        let new = edit(BY_HAND, &brief).unwrap();
        assert_eq!(read(&new).brief, brief);
        let differ = BY_HAND.lines().zip(new.lines()).filter(|(old, new)| old != new).count();
        assert_eq!((differ, BY_HAND.lines().count()), (1, new.lines().count()), "{new}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn one_answer_changes_one_place(
        example in 0..=EXAMPLES.len(), field: prop::sample::Index, items in indices(),
        text in prop_oneof!["[a-z ]{0,12}", Just(String::new()), "\\PC{1,9}\n\\PC{1,9}"], crlf: bool, open: bool,
    ) {
        let text_of = |example: usize| EXAMPLES.get(example).unwrap_or(&BY_HAND).to_string();
        let mut old = text_of(example);
        if crlf { old = old.replace('\n', "\r\n"); }
        if open { old = old.trim_end().to_owned(); }
        let source = read(&old);
        let mut brief = source.brief.clone();
        let (path, value) = any_change(&brief, field, items, text);
        if brief.set(&path, &value).is_err() { return Ok(()); }
        let new = edit(&old, &brief).map_err(|error| TestCaseError::fail(format!("{error}: {path} = {value:?}\n{old}")))?;
        let result = read(&new);
        prop_assert!(result.findings.is_empty());
        prop_assert_eq!(&result.brief, &brief);
        prop_assert_eq!(new.ends_with('\n'), old.ends_with('\n'));
        if crlf { prop_assert_eq!(new.matches('\n').count(), new.matches("\r\n").count()); }
        if brief == source.brief { prop_assert_eq!(&new, &old); return Ok(()); }
        // a table that has lost its last key goes as a whole; otherwise every line outside of the value is still there, in order
        let gone = (1..path.0.len()).any(|n| {
            let table = Path(path.0[..n].to_vec());
            source.places.get(&table).is_some() && result.places.get(&table).is_none()
        });
        let changed = changed_bytes(&source, &path);
        let mut lines = new.lines();
        let mut at = 0;
        for line in old.split_inclusive('\n') {
            let belongs = at < changed.end && changed.start < at + line.len();
            at += line.len();
            let line = line.trim_end_matches(['\n', '\r']);
            prop_assert!(belongs || gone || lines.any(|other| other == line), "{} is gone by {} = {:?}:\n{}", line, path, value, new);
        }
    }

    #[test]
    fn many_answers_one_after_the_other(
        example in 0..=EXAMPLES.len(),
        steps in prop::collection::vec((any::<prop::sample::Index>(), indices(), "[a-z]{0,5}", any::<bool>()), 1..12), crlf: bool,
    ) {
        let mut text = EXAMPLES.get(example).unwrap_or(&BY_HAND).to_string();
        if crlf { text = text.replace('\n', "\r\n"); }
        let mut brief = read(&text).brief;
        let untouched = text.clone();
        for (field, items, value, remove) in steps {
            let (path, value) = any_change(&brief, field, items, value);
            if remove { brief.remove(&Path(path.0[..path.0.len() - 1].to_vec())); } else { let _ = brief.set(&path, &value); }
            text = edit(&text, &brief).map_err(|error| TestCaseError::fail(format!("{error}: {path} = {value:?}\n{text}")))?;
            prop_assert_eq!(&read(&text).brief, &brief);
        }
        // and all at once
        let at_once = edit(&untouched, &brief).map_err(|error| TestCaseError::fail(format!("{error}\n{untouched}")))?;
        prop_assert_eq!(read(&at_once).brief, brief);
    }
}
