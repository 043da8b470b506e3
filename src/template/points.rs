//! What `check` finds, in the language of a document: the place, what is wrong, what to do about it.
//!
//! Every rule has two messages, named by its slug. They are told which of its defects it is (`$case`), the words of the brief that are
//! at fault (`$words`). What is missing is a sentence of its own. The exact English sentence with its figures is for the terminal alone.

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
        let Told { message, missing, help } = told(teller, &finding.slug, at, &finding.details);
        // where several fields are missing, the place is the thing that lacks them
        let lacking = finding.details.missing.first().and_then(|field| Path::new(field).parent());
        let at = lacking.map_or_else(|| at.to_owned(), |table| table.to_string());
        json!({
            "level": finding.level.to_string(),
            "rule": finding.slug,
            "message": message + &missing,
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
            Some(finding) => {
                let Told { message, missing, .. } = told(teller, &finding.slug, place(finding), &finding.details);
                message + &missing
            }
            // nothing is found there, or not yet
            None if known => told(teller, &allowance.rule, "", &Details::default()).message,
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

/// What is found, in plain English: for people who never see the file. What is missing is told by what to do, not by its fields.
pub fn plainly(brief: &Brief, finding: &Finding) -> String {
    let style = Style::new("en");
    let teller = Teller::new(brief, &style);
    let at = place(finding);
    let Told { message, missing, help } = told(&teller, &finding.slug, at, &finding.details);
    let message = if missing.is_empty() { message } else { format!("{message} {help}") };
    // one of several has to be named
    let is_item = Path::resolve(at, brief).0.0.iter().any(|segment| matches!(segment, Segment::Item(_)));
    if is_item { format!("{}: {message}", teller.places.name(at)) } else { message }
}

/// The path at fault.
fn place(finding: &Finding) -> &str {
    finding.labels.first().map_or("", |label| label.path.as_str())
}

/// A finding in the words of a language.
struct Told {
    /// What is wrong.
    message: String,
    /// The fields that are missing, as a sentence to be added; empty where none are.
    missing: String,
    /// What to do.
    help: String,
}

/// A finding by the messages of its rule.
fn told(teller: &Teller, slug: &str, at: &str, details: &Details) -> Told {
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
    let args = [("case", case.as_str()), ("words", words.as_str())];
    let fields = listed(details.missing.iter().filter_map(|path| teller.places.label(&Path::new(path).field())));
    let missing = format!(" {}", style.say("missing-fields", &[("missing", &fields)]));
    Told {
        message: style.say(&format!("finding-{slug}"), &args),
        missing: if details.missing.is_empty() { String::new() } else { missing },
        help: style.say(&format!("finding-{slug}-help"), &args),
    }
}

/// Some things with commas between them; where nothing is known, a sign that something is left out.
fn listed(items: impl Iterator<Item = String>) -> String {
    let items: Vec<String> = items.collect();
    if items.is_empty() { "…".to_owned() } else { items.join(", ") }
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
