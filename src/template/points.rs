//! What `check` finds, in the language of a document: the place, what is wrong, what to do about it.
//!
//! Every rule has two messages, named by its slug. They are told which of its defects it is (`$case`), the words of the brief that are
//! at fault (`$words`) and what is missing (`$missing`). The exact English sentence with its figures is for the terminal alone.

use serde_json::{Value, json};

use super::phrased::Teller;
use super::style::Style;
use crate::check::{Options, RULES, Stage, allowed, check_brief};
use crate::diagnostic::{Details, Finding};
use crate::model::{Allowance, Brief, Path, Segment, UNNAMED};

/// As if the work were running: an owner sees everything that is still to be settled.
const OPTIONS: Options = Options { today: None, stage: Some(Stage::Run) };

/// What is still open, the heaviest first.
pub(super) fn open(teller: &Teller) -> Vec<Value> {
    let mut findings = check_brief(teller.brief, &OPTIONS);
    findings.sort_by_key(|finding| std::cmp::Reverse(finding.level));
    let point = |finding: &Finding| {
        let at = place(finding);
        let (message, help) = told(teller, &finding.slug, at, &finding.details);
        // where several fields are missing, the place is the thing that lacks them
        let lacking = finding.details.missing.first().and_then(|field| Path::new(field).parent());
        let at = lacking.map_or_else(|| at.to_owned(), |table| table.to_string());
        json!({
            "level": finding.level.to_string(),
            "rule": finding.slug,
            "message": message,
            "help": help,
            "at": teller.places.name(&at),
        })
    };
    findings.iter().map(point).collect()
}

/// What is found and meant to be as it is.
pub(super) fn left(teller: &Teller) -> Vec<Value> {
    let quiet = allowed(teller.brief, &OPTIONS);
    let one = |(allowance, findings): (&Allowance, &Vec<Finding>)| {
        let known = RULES.iter().any(|rule| rule.slug == allowance.rule);
        let message = match findings.first() {
            Some(finding) => told(teller, &finding.slug, place(finding), &finding.details).0,
            // nothing is found there, or not yet
            None if known => told(teller, &allowance.rule, "", &Details::default()).0,
            None => allowance.rule.clone(),
        };
        json!({
            "rule": allowance.rule,
            "message": message,
            "at": teller.places.name(allowance.at.trim()),
            "reason": allowance.reason,
        })
    };
    teller.brief.check.allow.iter().zip(&quiet).map(one).collect()
}

/// What is found, in plain English and without the names of fields: for people who never see the file.
pub fn in_words(brief: &Brief, finding: &Finding) -> String {
    let style = Style::new("en");
    let teller = Teller::new(brief, &style);
    let at = place(finding);
    let (message, help) = told(&teller, &finding.slug, at, &finding.details);
    let message = match message.split_once(" Missing: ") {
        Some((message, _)) => format!("{message} {help}"),
        None => message,
    };
    // one of several has to be named
    let is_item = Path::resolve(at, brief).0.0.iter().any(|segment| matches!(segment, Segment::Item(_)));
    if is_item { format!("{}: {message}", teller.places.name(at)) } else { message }
}

/// The path at fault.
fn place(finding: &Finding) -> &str {
    finding.labels.first().map_or("", |label| label.path.as_str())
}

/// What is wrong and what to do, by the messages of a rule.
fn told(teller: &Teller, slug: &str, at: &str, details: &Details) -> (String, String) {
    let style = teller.style;
    let (path, _) = Path::resolve(at, teller.brief);
    let case = match details {
        Details { case, .. } if !case.is_empty() => (*case).to_owned(),
        Details { missing, .. } if !missing.is_empty() => "lacking".to_owned(),
        _ => path.field().replace('.', "-"),
    };
    let quoted = |text: &String| match text.as_str() {
        UNNAMED => style.say("unnamed", &[]),
        text => style.say("quoted", &[("text", &one_line(text))]),
    };
    let words = listed(details.words.iter().map(quoted));
    let missing = listed(details.missing.iter().filter_map(|path| teller.places.label(&Path::new(path).field())));
    let args = [("case", case.as_str()), ("words", words.as_str()), ("missing", missing.as_str())];
    (style.say(&format!("finding-{slug}"), &args), style.say(&format!("finding-{slug}-help"), &args))
}

/// Some things with commas between them; where nothing is known, a sign that something is left out.
fn listed(items: impl Iterator<Item = String>) -> String {
    let items: Vec<String> = items.collect();
    if items.is_empty() { "…".to_owned() } else { items.join(", ") }
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
