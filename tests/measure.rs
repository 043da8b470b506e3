//! The language of measurable requirements, seen from outside.
//!
//! The sentences stand in `tests/measure/*.txt`, in a form that anybody can extend.

use brief::measure::measure;
use brief::model::Kind;
use proptest::prelude::*;
use std::fs;
use std::ops::Range;
use std::path::PathBuf;

/// One line of a table.
struct Case {
    place: String,
    sentence: String,
    measurable: bool,
    vague: Vec<Range<usize>>,
    targets: Vec<String>,
}

fn files() -> Vec<PathBuf> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/measure");
    let all = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut files: Vec<_> = all.filter(|file| file.extension().is_some_and(|e| e == "txt")).collect();
    files.sort();
    files
}

fn cases() -> Vec<Case> {
    let mut cases = Vec::new();
    for file in files() {
        let text = fs::read_to_string(&file).unwrap();
        for (number, line) in text.lines().enumerate() {
            let place = format!("{}:{}", file.file_name().unwrap().to_string_lossy(), number + 1);
            cases.extend(case(line).map(|case| Case { place, ..case }));
        }
    }
    cases
}

/// A line of a table; nothing where it is empty or a remark.
fn case(line: &str) -> Option<Case> {
    if line.is_empty() || line.starts_with('#') {
        return None;
    }
    let mut columns = line.split('|').map(str::trim);
    let (verdict, marked, targets) = (columns.next(), columns.next(), columns.next());
    let (Some(verdict @ ("yes" | "no")), Some(marked), Some(targets)) = (verdict, marked, targets) else {
        panic!("a line reads `yes | sentence | targets`, not `{line}`");
    };
    let (sentence, vague) = unmark(marked);
    let targets = targets.split(';').map(str::trim).filter(|t| !t.is_empty()).map(str::to_owned).collect();
    Some(Case { place: String::new(), sentence, measurable: verdict == "yes", vague, targets })
}

/// Takes the stars out and remembers where they stood.
fn unmark(marked: &str) -> (String, Vec<Range<usize>>) {
    let mut sentence = String::new();
    let mut spans = Vec::new();
    for (i, part) in marked.split('*').enumerate() {
        if i % 2 == 1 {
            spans.push(sentence.len()..sentence.len() + part.len());
        }
        sentence.push_str(part);
    }
    (sentence, spans)
}

/// Writes the stars and targets that are found into the tables; verdicts stay as a person set them.
fn overwrite() {
    for file in files() {
        let text = fs::read_to_string(&file).unwrap();
        let lines = text.lines().map(|line| match case(line) {
            None => line.to_owned(),
            Some(case) => {
                let found = measure(&case.sentence);
                let mut marked = case.sentence.clone();
                for vague in found.vague.iter().rev() {
                    marked.insert(vague.span.end, '*');
                    marked.insert(vague.span.start, '*');
                }
                let targets: Vec<String> = found.targets.iter().map(ToString::to_string).collect();
                let verdict = if case.measurable { "yes" } else { "no " };
                format!("{verdict} | {marked} | {}", targets.join("; ")).trim_end().to_owned()
            }
        });
        let lines: Vec<String> = lines.collect();
        fs::write(file, lines.join("\n") + "\n").unwrap();
    }
}

#[test]
fn sentences() {
    let cases = cases();
    assert!(cases.len() >= 300, "only {} sentences", cases.len());
    if std::env::var("SNAPSHOTS").as_deref() == Ok("overwrite") {
        return overwrite();
    }
    let mut wrong = Vec::new();
    for case in &cases {
        let found = measure(&case.sentence);
        let words =
            |spans: &[Range<usize>]| spans.iter().map(|s| case.sentence[s.clone()].to_owned()).collect::<Vec<_>>().join("*");
        let vague: Vec<_> = found.vague.iter().map(|v| v.span.clone()).collect();
        let targets: Vec<String> = found.targets.iter().map(ToString::to_string).collect();
        if found.measurable != case.measurable {
            wrong.push(format!("{} {} is {} ({})", case.place, case.sentence, found.measurable, found.reason.code()));
        }
        if words(&vague) != words(&case.vague) {
            wrong.push(format!(
                "{} {}\n    vague: found {:?}, wanted {:?}",
                case.place,
                case.sentence,
                words(&vague),
                words(&case.vague)
            ));
        }
        if targets != case.targets {
            wrong.push(format!("{} {}\n    targets: found {targets:?}, wanted {:?}", case.place, case.sentence, case.targets));
        }
    }
    assert!(wrong.is_empty(), "{} of {} sentences:\n{}", wrong.len(), cases.len(), wrong.join("\n"));
}

/// Whatever is offered must itself be measurable.
#[test]
fn every_suggestion_is_measurable() {
    for case in cases().iter().filter(|case| !case.measurable) {
        let found = measure(&case.sentence);
        assert!(found.measurable || !found.suggestions.is_empty(), "{}: nothing is offered", case.place);
        for suggestion in found.suggestions {
            let text = suggestion.with_defaults();
            assert!(
                measure(&text).measurable,
                "{} {} -> {text}: {}",
                case.place,
                case.sentence,
                measure(&text).explanation(&text)
            );
            assert!(!text.contains(['[', ']']), "{} {text}", case.place);
        }
    }
}

/// What a sentence becomes when its own words are kept: `sentence -> wording`, a line each.
#[test]
fn own_words_become_whole_sentences() {
    let table = include_str!("measure/wordings.list");
    for line in table.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        let (sentence, wanted) =
            line.split_once(" -> ").unwrap_or_else(|| panic!("a line reads `sentence -> wording`, not `{line}`"));
        let offered: Vec<String> = measure(sentence).suggestions.iter().map(|s| s.wording().to_owned()).collect();
        match wanted.strip_prefix("not ") {
            Some(start) => assert!(!offered.iter().any(|o| o.starts_with(start)), "{sentence}: {offered:?}"),
            None => assert!(offered.iter().any(|o| o == wanted), "{sentence}: {offered:?}"),
        }
    }
}

/// No wording has a word twice, a comma at a loose end, or ends where something must follow.
#[test]
fn every_wording_is_whole() {
    let loose = ["and", "or", "but", "the", "a", "an", "of", "for", "with", "to", "by", "is", "are", "be", "as"];
    let table =
        include_str!("measure/wordings.list").lines().filter_map(|line| line.split_once(" -> ")).map(|(s, _)| s.to_owned());
    for sentence in cases().into_iter().map(|case| case.sentence).chain(table) {
        for suggestion in measure(&sentence).suggestions {
            let text = suggestion.with_defaults();
            let words: Vec<&str> = text.split(' ').collect();
            assert!(text.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit()), "{sentence} -> {text}");
            assert!(words.windows(2).all(|pair| pair[0] != pair[1]), "{sentence} -> {text}");
            assert!(!text.contains(" ,") && !text.contains(",,") && !text.ends_with(','), "{sentence} -> {text}");
            assert!(!loose.contains(words.last().unwrap()), "{sentence} -> {text}");
            let measure_at = words.iter().position(|w| *w == "within").filter(|at| *at > 0);
            assert!(measure_at.is_none_or(|at| !loose.contains(&words[at - 1])), "{sentence} -> {text}");
        }
    }
}

#[test]
fn a_suggestion_is_filled_in_order() {
    let found = measure("reply quickly and politely");
    let first = &found.suggestions[0];
    assert_eq!(first.wording(), "Reply within [24] [hours]");
    assert_eq!(first.fields(), ["24", "hours"]);
    assert_eq!(first.fill(&["1", "business day"]), "Reply within 1 business day");
    assert_eq!(first.fill(&["4"]), "Reply within 4 hours");
}

#[test]
fn the_explanation_names_the_words() {
    let explain = |sentence: &str| measure(sentence).explanation(sentence);
    assert_eq!(explain("reply quickly and politely"), "Two people could disagree about `quickly` and `politely`");
    assert_eq!(explain("Reply within 1 business day"), "measurable: at most 1 business day");
    assert_eq!(explain("manage the inbox"), "not measurable: no level, amount or date is stated");
}

#[test]
fn what_is_found_says_of_what_kind_it_is() {
    for (sentence, kind) in [
        ("Reply within 1 business day", Kind::Timeliness),
        ("At most 1 of 20 sampled replies breaks the tone guide", Kind::Quality),
        ("At least 4 of 5 points are met", Kind::Quality),
        ("Write 4 posts per month", Kind::Quantity),
        ("Cost at most GBP 4 per article", Kind::Cost),
    ] {
        assert_eq!(measure(sentence).kind, Some(kind), "{sentence}");
    }
}

#[test]
fn a_megabyte_on_one_line_gets_an_answer() {
    let words = [
        "quickly ",
        "as a ",
        "5 ",
        "in a ",
        "every ",
        "no ",
        "to ensure quick ",
        "90% of users quick ",
        "if quick, 5 days; ",
        "Simple: ",
        "see for important ",
    ];
    let marks = ["1", "(", "a-", "a_", "x ", "'", "\u{202e}ש", "[", "1/2 "];
    for part in words.into_iter().chain(marks) {
        // The first in full, the others shorter: a slow build must not make the suite slow.
        let size = if part == "quickly " { 1_000_000 } else { 60_000 };
        let text = part.repeat(size / part.len());
        let found = measure(&text);
        assert!(found.vague.iter().all(|v| v.span.end <= text.len()));
    }
}

/// Words, numbers and marks that mean something here, in any order.
fn sentences_of_parts() -> impl Strategy<Value = String> {
    let part = prop::sample::select(vec![
        "within",
        "24",
        "hours",
        "(24)",
        "as",
        "soon",
        "possible",
        "in",
        "a",
        "timely",
        "manner",
        "5",
        "-",
        "/",
        "%",
        "$",
        "by",
        "Friday",
        "every",
        "two",
        "weeks",
        "half",
        "dozen",
        "and",
        "to",
        "9",
        "pm",
        ":",
        "00",
        "no",
        "errors",
        "T",
        "+",
        "2",
        "[",
        "]",
        "~",
        "½",
        "99999999999999999999999999999",
        "…",
        "é",
        "ש",
        "’",
        "per",
        "1,5",
        "million",
        "end",
        "of",
        "each",
        "out",
        "the",
        "5th",
        "March",
        "2027",
        "least",
        "at",
        "than",
        "more",
    ]);
    prop::collection::vec((part, prop::bool::ANY), 0..30)
        .prop_map(|parts| parts.into_iter().map(|(part, space)| format!("{part}{}", if space { " " } else { "" })).collect())
}

fn check_places(text: &str) -> Result<(), TestCaseError> {
    let found = measure(text);
    let spans = found.vague.iter().map(|v| &v.span).chain(found.targets.iter().map(|t| &t.span));
    for span in spans {
        prop_assert!(span.start < span.end, "{span:?} is empty");
        prop_assert!(text.get(span.clone()).is_some(), "{span:?} is outside the text or inside a character");
    }
    prop_assert!(found.vague.windows(2).all(|pair| pair[0].span.end <= pair[1].span.start), "vague spans overlap");
    prop_assert_eq!(found.measurable, found.reason.measurable());
    prop_assert_eq!(&found, &measure(text));
    found.explanation(text);
    Ok(())
}

proptest! {
    #[test]
    fn any_text_gets_an_answer(text in any::<String>()) {
        check_places(&text)?;
    }

    #[test]
    fn any_order_of_telling_words_gets_an_answer(text in sentences_of_parts()) {
        check_places(&text)?;
    }
}
