//! `brief check --format sarif`, judged by the schema of the standard and by the text itself.

use brief::check::{Options, Page, Policy, RULES, Stage, check, mend};
use brief::diagnostic::Level;
use brief::report::{Report, write_sarif};
use brief::source::{SHAPE_RULES, read};
use serde_json::Value;

/// The schema of the OASIS standard, as the crate `serde-sarif` 0.8 carries it.
const SCHEMA: &str = include_str!("check/sarif/sarif-schema-2.1.0.json");

/// A text with characters of one to four bytes, in a file whose name is no URI.
const ODD: (&str, &str) = (
    "briefs/café & co.toml",
    "[brief]\nobjective = \"💷 £5 a piece, TBC\"\n[[requirement]]\nid = \"R1\"\nstandard = \"\"\"\nAnswer — soon\n\"\"\"\r\n",
);

fn log(files: &[(&str, &str)]) -> Value {
    let options = Options { today: "2026-12-01".parse().ok(), stage: Some(Stage::Run) };
    let report =
        |(name, text): &(&str, &'static str)| Report { name: (*name).to_owned(), text, findings: check(&read(text), &options) };
    let files: Vec<(&str, &'static str)> = files.iter().map(|(name, text)| (*name, &*(*text).to_owned().leak())).collect();
    let mut out = Vec::new();
    write_sarif(&files.iter().map(report).collect::<Vec<_>>(), &mut out).unwrap();
    serde_json::from_slice(&out).unwrap()
}

/// A text whose mistakes have edits, one of them of two places.
const MENDED: (&str, &str) = (
    "slips.toml",
    "[brief]\ntitel = \"é\"\n[schedule]\nstart = 2027-01-04\n[[requirement]]\nid = \"💷\"\n\
     ramp = [{ until = \"start + 2 weeks\" }, { until = 2027-01-11 }]\n[payment]\ncurrency = \"gbp\"\n",
);

fn every_text() -> Vec<(&'static str, &'static str)> {
    let shape = |page: &'static str| page.split("```toml\n").nth(1).and_then(|rest| rest.split("```").next());
    let examples = RULES.iter().filter_map(|rule| Some((rule.slug, Page::new(rule.page).example("Example")?)));
    let examples = examples.chain(SHAPE_RULES.iter().filter_map(|rule| Some((rule.slug, shape(rule.page)?))));
    examples.chain([ODD, MENDED, ("<stdin>", include_str!("check/mistakes.in/brief.toml"))]).collect()
}

#[test]
fn every_log_follows_the_schema_of_the_standard() {
    // one pattern, for a language code that we do not write, has a bracket that strict readers of patterns refuse
    let schema: Value = serde_json::from_str(&SCHEMA.replace("{2}]?$", r"{2}\\]?$")).unwrap();
    let validator = jsonschema::validator_for(&schema).unwrap();
    for log in [log(&[]), log(&every_text())] {
        let errors: Vec<String> =
            validator.iter_errors(&log).map(|error| format!("{}: {error}", error.instance_path())).collect();
        assert!(errors.is_empty(), "{errors:#?}");
    }
    assert!(!validator.is_valid(&serde_json::json!({ "version": "2.1.0" })), "the schema judges nothing");
}

#[test]
fn every_rule_that_found_something_is_described_once() {
    let log = log(&every_text());
    let rules = log["runs"][0]["tool"]["driver"]["rules"].as_array().unwrap();
    let mut codes: Vec<&str> = rules.iter().map(|rule| rule["id"].as_str().unwrap()).collect();
    for result in log["runs"][0]["results"].as_array().unwrap() {
        let index = usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap();
        assert_eq!(result["ruleId"], rules[index]["id"]);
    }
    assert!(rules.iter().all(|rule| rule["help"]["markdown"].as_str().is_some_and(|page| page.starts_with("# "))));
    codes.sort_unstable();
    codes.dedup();
    assert_eq!(codes.len(), rules.len());
}

/// The byte of a line and a column, both from 1, columns in characters: counted anew, character by character.
fn byte(text: &str, line: u64, column: u64) -> usize {
    let (mut at_line, mut at_column) = (1, 1);
    for (byte, c) in text.char_indices() {
        if (at_line, at_column) == (line, column) {
            return byte;
        }
        (at_line, at_column) = if c == '\n' { (at_line + 1, 1) } else { (at_line, at_column + 1) };
    }
    assert_eq!((at_line, at_column), (line, column), "outside the text");
    text.len()
}

#[test]
fn places_are_those_of_the_text() {
    let options = Options { today: "2026-12-01".parse().ok(), stage: Some(Stage::Run) };
    for (name, text) in every_text() {
        let log = log(&[(name, text)]);
        let results = log["runs"][0]["results"].as_array().unwrap();
        let findings = check(&read(text), &options);
        assert_eq!(results.len(), findings.len());
        for (result, finding) in results.iter().zip(&findings) {
            let related = result["relatedLocations"].as_array().into_iter().flatten();
            let locations: Vec<&Value> = result["locations"].as_array().unwrap().iter().chain(related).collect();
            assert_eq!(locations.len(), finding.labels.len());
            for (location, label) in locations.iter().zip(&finding.labels) {
                let region = &location["physicalLocation"]["region"];
                let number = |key: &str| region[key].as_u64().unwrap();
                let start = byte(text, number("startLine"), number("startColumn"));
                let end = byte(text, number("endLine"), number("endColumn"));
                assert_eq!(start..end, label.span, "{name}: {}", finding.message);
            }
        }
    }
}

/// Whoever applies the fixes of a log gets what `brief check --fix` writes.
#[test]
fn fixes_are_the_edits_of_the_findings() {
    let (name, text) = MENDED;
    let log = log(&[MENDED]);
    let results = log["runs"][0]["results"].as_array().unwrap();
    let changes: Vec<&Value> =
        results.iter().filter_map(|result| result.get("fixes")).map(|fixes| &fixes[0]["artifactChanges"][0]).collect();
    assert_eq!(changes.len(), 3);
    let mut fixed = text.to_owned();
    for change in changes.into_iter().rev() {
        assert_eq!(change["artifactLocation"]["uri"], name);
        for replacement in change["replacements"].as_array().unwrap().iter().rev() {
            let number = |key: &str| replacement["deletedRegion"][key].as_u64().unwrap();
            let start = byte(text, number("startLine"), number("startColumn"));
            let end = byte(text, number("endLine"), number("endColumn"));
            fixed.replace_range(start..end, replacement["insertedContent"]["text"].as_str().unwrap());
        }
    }
    let options = Options { today: "2026-12-01".parse().ok(), stage: Some(Stage::Run) };
    assert_eq!(fixed, mend(text, &options, &Policy::default(), Level::Advice).text);
    assert!(fixed.contains("title = \"é\"") && fixed.contains("[{ until = 2027-01-11 }, {"));
}

#[test]
fn columns_are_characters_and_names_are_uris() {
    let log = log(&[ODD]);
    let results = log["runs"][0]["results"].as_array().unwrap();
    let placeholder = results.iter().find(|result| result["ruleId"] == "TOM03").unwrap();
    let place = &placeholder["locations"][0]["physicalLocation"];
    assert_eq!(place["artifactLocation"]["uri"], "briefs/caf%C3%A9%20%26%20co.toml");
    assert_eq!(
        place["region"],
        serde_json::json!({ "startLine": 2, "startColumn": 28, "endLine": 2, "endColumn": 31 }),
        "the pound note is one character"
    );
    assert_eq!(log["runs"][0]["columnKind"], "unicodeCodePoints");
}
