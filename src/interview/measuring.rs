//! The one question that is not taken as it comes: a requirement that nobody could measure is talked over first. In some other
//! answers vague words are named, and may stay.

use rust_decimal::Decimal;

use super::apart::apart;
use super::prompter::{Command, Input, Prompt, Prompter, Stop, joined};
use crate::measure::{Measurement, Suggestion, Value, measure, measure_about};
use crate::model::Kind;

/// What came of talking a requirement over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Settled {
    /// The wording to keep.
    Standard {
        standard: String,
        /// Where the owner insists on one that cannot be measured, why.
        reason: Option<String>,
        /// What the owner wrote as well, and the wording does not say: `friendly`.
        left: Option<String>,
    },
    /// The person wants to write it again.
    Again,
    /// The person asked for something else.
    Command(Command),
}

/// Says what cannot be measured in a requirement about some work and offers wordings that can, until the owner takes one or insists.
/// What is left of another requirement may also be left out.
pub(super) fn settle(prompter: &mut dyn Prompter, standard: &str, work: &str, is_left: bool) -> Result<Settled, Stop> {
    let mut standard = standard.to_owned();
    loop {
        let found = measure_about(&standard, work);
        if !found.measurable
            && let Some((clear, rest)) = apart(&standard, work)
        {
            prompter.say(&format!("  one after the other, first: {clear}"), true)?;
            return Ok(Settled::Standard { standard: clear, reason: None, left: Some(rest) });
        }
        prompter.say(&format!("  {}", found.explanation(&standard)), false)?;
        if found.measurable {
            return Ok(Settled::Standard { standard, reason: None, left: None });
        }
        match offer(prompter, &standard, &found, work, is_left)? {
            // what is left in it is talked over in its turn
            Offered::Filled(other) => standard = other,
            Offered::Settled(settled) => return Ok(settled),
        }
    }
}

/// What was done with the wordings that were offered.
enum Offered {
    /// One of them, its fields filled.
    Filled(String),
    Settled(Settled),
}

/// Offers wordings that can be measured in place of one that cannot.
fn offer(prompter: &mut dyn Prompter, standard: &str, found: &Measurement, work: &str, is_left: bool) -> Result<Offered, Stop> {
    name_vague(prompter, standard, found)?;
    let suggestions = fitting(standard, found, work);
    let mut items: Vec<String> =
        suggestions.iter().map(|suggestion| format!("{}  ({})", suggestion.wording(), suggestion.kind)).collect();
    items.extend(["Write it again", "Keep it as it is, because ..."].map(str::to_owned));
    items.extend(is_left.then(|| "Leave it out".to_owned()));
    let chosen = match prompter.choose("How should it read?", &items, 0)? {
        Input::Given(chosen) => chosen,
        Input::Command(command) => return Ok(Offered::Settled(Settled::Command(command))),
    };
    let Some(suggestion) = suggestions.get(chosen) else {
        return Ok(Offered::Settled(match chosen - suggestions.len() {
            0 => Settled::Again,
            1 => insist(prompter, standard)?,
            _ => Settled::Command(Command::Skip),
        }));
    };
    let mut offered = fill(prompter, suggestion)?;
    if let Offered::Settled(Settled::Standard { standard: new, left, .. }) = &mut offered {
        *left = left_over(standard, found, new, suggestion, work);
    }
    Ok(offered)
}

/// The wordings for what the vague words are about: whoever wrote "friendly" is not asked how many.
fn fitting<'a>(standard: &str, found: &'a Measurement, work: &str) -> Vec<&'a Suggestion> {
    let words = found.vague.iter().filter(|vague| vague.decides).filter_map(|vague| standard.get(vague.span.clone()));
    let before = said_of(standard, found);
    let own = |word: &str| measure_about(&format!("{before}{word}"), work).suggestions;
    let kinds: Vec<Kind> = words.filter_map(|word| Some(own(word).first()?.kind)).collect();
    let (fitting, others): (Vec<_>, Vec<_>) = found.suggestions.iter().partition(|suggestion| kinds.contains(&suggestion.kind));
    if fitting.is_empty() { others } else { fitting }
}

/// What the vague words are said of, `replies are `: with it `correct` is about replies.
fn said_of<'a>(standard: &'a str, found: &Measurement) -> &'a str {
    let first = found.vague.iter().find(|vague| vague.decides);
    let before = first.and_then(|vague| standard.get(..vague.span.start)).unwrap_or_default();
    if [" are ", " is ", " be "].iter().any(|verb| before.ends_with(verb)) { before } else { "" }
}

/// One wording answers one word: what else was meant, lest it be lost.
fn left_over(standard: &str, found: &Measurement, new: &str, taken: &Suggestion, work: &str) -> Option<String> {
    let spans = || found.vague.iter().filter(|vague| vague.decides).map(|vague| vague.span.clone());
    let before = said_of(standard, found);
    let is_answered = |word: &str| {
        let own = measure_about(&format!("{before}{word}"), work).suggestions;
        new.contains(word) || own.first().is_some_and(|own| own.kind == taken.kind)
    };
    let left: Vec<&str> = spans().filter_map(|span| standard.get(span)).filter(|word| !is_answered(word)).collect();
    (!left.is_empty()).then(|| format!("{before}{}", left.join(" and ")))
}

/// Says of a requirement that is let be what nobody could measure in it.
pub(super) fn mention(prompter: &mut dyn Prompter, standard: &str) -> Result<(), Stop> {
    let found = measure(standard);
    prompter.say(&format!("  {}", found.explanation(standard)), false)?;
    name_vague(prompter, standard, &found)
}

/// Shows the words about which two people could disagree, and says of those that decide why.
fn name_vague(prompter: &mut dyn Prompter, text: &str, found: &Measurement) -> Result<(), Stop> {
    let vague: Vec<_> = found.vague.iter().map(|vague| vague.span.clone()).collect();
    if !vague.is_empty() {
        prompter.stress(text, &vague)?;
    }
    for vague in found.vague.iter().filter(|vague| vague.decides) {
        let word = text.get(vague.span.clone()).unwrap_or_default();
        prompter.say(&format!("    `{word}` {}", vague.why), false)?;
    }
    Ok(())
}

/// Names what is vague in an answer that need not be measurable, with a wording that would not be; whether there was any.
pub(super) fn remark(prompter: &mut dyn Prompter, text: &str) -> Result<bool, Stop> {
    let mut any = false;
    for line in text.lines() {
        let found = measure(line);
        if found.measurable || found.vague.iter().all(|vague| !vague.decides) {
            continue;
        }
        any = true;
        prompter.say("  Two people could read this in two ways:", false)?;
        name_vague(prompter, line, &found)?;
        if let Some(suggestion) = found.suggestions.first() {
            prompter.say(&format!("    more exactly, for example: {}", suggestion.with_defaults()), false)?;
        }
    }
    Ok(any)
}

/// Names what is vague in an aim, in a line.
pub(super) fn name(prompter: &mut dyn Prompter, aim: &str) -> Result<(), Stop> {
    let found = measure(aim);
    let vague = found.vague.iter().filter(|vague| vague.decides && !found.measurable);
    let words: Vec<String> = vague.filter_map(|vague| Some(format!("`{}`", aim.get(vague.span.clone())?))).collect();
    if words.is_empty() {
        return Ok(());
    }
    prompter.say(&format!("  {} can be read in two ways; the requirements will say what is meant", words.join(" and ")), false)
}

/// Asks for the fields of a suggestion, one by one, until what comes out can be measured as well as what was offered.
fn fill(prompter: &mut dyn Prompter, suggestion: &Suggestion) -> Result<Offered, Stop> {
    prompter.say(&format!("  {}", suggestion.ask), false)?;
    let offered = measure(&suggestion.with_defaults()).targets.len();
    loop {
        let mut values: Vec<String> = Vec::new();
        // `2 hours`, where the number is asked for first
        let mut said: Option<String> = None;
        let (mut is_same_day, mut was_told) = (false, false);
        let keeps_sample = is_of_a_sample(suggestion);
        for field in suggestion.fields() {
            if keeps_sample && is_number(field) {
                values.push(field.to_owned());
                continue;
            }
            let mut shown = values.clone();
            shown.push(format!("[{field}]"));
            // one of something
            let is_one = values.last().is_some_and(|number| number == "1");
            let usual = field.strip_suffix('s').filter(|_| is_one).unwrap_or(field);
            if let Some(unit) = said.take().filter(|_| !is_number(field)) {
                values.push(unit);
                continue;
            }
            let prompt = Prompt { ask: filled(suggestion, &shown), default: Some(usual.to_owned()), ..Prompt::default() };
            let value = loop {
                match prompter.text(&prompt)? {
                    Input::Given(value) if is_number(field) => {
                        if let Some(number) = in_figures(value.trim()) {
                            if !is_sample(suggestion, &values) || is_more(&number, values.last()) {
                                break number;
                            }
                            prompter.say("  this is how many are looked at: more than may miss it", false)?;
                            continue;
                        }
                        is_same_day |= SAME_DAY.contains(&value.trim().to_lowercase().as_str());
                        if let Some((number, unit)) = with_unit(&value) {
                            said = Some(unit);
                            break number;
                        }
                        let message =
                            format!("  only a number stands here, such as {field}; the words around it stay as they are");
                        prompter.say(&message, false)?;
                    }
                    Input::Given(value) if value.contains(|c: char| c.is_ascii_digit()) => {
                        prompter.say(&format!("  no number stands here, only words such as {usual}"), false)?;
                    }
                    // said once: whoever writes it again is taken at their word, and talked to about the whole
                    Input::Given(value) if value != usual && !was_told && is_vague(&value) => {
                        name_vague(prompter, &value, &measure(&value))?;
                        was_told = true;
                    }
                    Input::Given(value) => break joined(&value),
                    Input::Command(command) => return Ok(Offered::Settled(Settled::Command(command))),
                }
            };
            values.push(value);
        }
        let standard = if is_same_day { on_the_same_day(&filled(suggestion, &values)) } else { filled(suggestion, &values) };
        let found = measure(&standard);
        prompter.say(&format!("  {standard}"), true)?;
        let is_whole = found.targets.len() >= offered;
        if is_whole && !found.measurable {
            return Ok(Offered::Filled(standard));
        }
        prompter.say(&format!("    {}", found.explanation(&standard)), false)?;
        if is_whole {
            return Ok(Offered::Settled(Settled::Standard { standard, reason: None, left: None }));
        }
        prompter.say("  this can still be read in two ways; once more, a number and a unit", false)?;
    }
}

fn is_vague(text: &str) -> bool {
    measure(text).vague.iter().any(|vague| vague.decides)
}

/// Whether the next number is that of the sample: `At most 2 of [50]`.
fn is_sample(suggestion: &Suggestion, values: &[String]) -> bool {
    values.len() == 1 && is_share_of_some(suggestion.wording())
}

/// Whether what a piece must have is the question, as in `At most [1] of [20] replies lacks [a greeting]`: how many pieces are looked
/// at is then shown with it, and can be changed there.
fn is_of_a_sample(suggestion: &Suggestion) -> bool {
    is_share_of_some(suggestion.wording()) && suggestion.fields().len() > 2
}

fn is_share_of_some(wording: &str) -> bool {
    wording.starts_with("At most [") && wording.contains("] of [")
}

fn is_more(number: &str, than: Option<&String>) -> bool {
    let of = |text: &str| text.parse::<Decimal>().ok();
    of(number).zip(than.and_then(|than| of(than))).is_none_or(|(number, than)| number > than)
}

fn is_number(text: &str) -> bool {
    text.parse::<Decimal>().is_ok()
}

/// Said where a number of hours is asked for.
const SAME_DAY: [&str; 4] = ["same day", "the same day", "on the same day", "same business day"];

/// `within 1 business day` lets an answer wait until tomorrow.
pub(super) fn on_the_same_day(standard: &str) -> String {
    let (within, on) = ("within 1 business day", "on the same business day");
    let standard = standard.replace(&format!("{within} of receipt"), on);
    standard.replace(&format!("{within} of"), &format!("{on} as")).replace(within, on)
}

/// `2 working days`: a number, and of what, in one word or two; `same day` is one.
fn with_unit(typed: &str) -> Option<(String, String)> {
    let typed = typed.trim();
    if SAME_DAY.contains(&typed.to_lowercase().as_str()) {
        return Some(("1".to_owned(), "business day".to_owned()));
    }
    let (number, unit) = typed.split_once(' ')?;
    let is_unit = unit.chars().all(|c| c.is_alphabetic() || c == ' ') && unit.split(' ').count() < 3;
    (is_unit && is_number(number)).then(|| (number.to_owned(), unit.trim().to_owned()))
}

/// A number as it was typed, in figures or in words.
fn in_figures(typed: &str) -> Option<String> {
    if is_number(typed) {
        return Some(typed.to_owned());
    }
    if ["none", "no", "nil", "zero"].contains(&typed.to_lowercase().as_str()) {
        return Some("0".to_owned());
    }
    let is_word = typed.chars().all(|c| c.is_alphabetic() || c == '-' || c == ' ');
    let read = measure(&format!("at most {typed} times")).targets;
    match read.first().map(|target| &target.value) {
        Some(Value::Number(number)) if is_word => Some(number.to_string()),
        _ => None,
    }
}

fn filled(suggestion: &Suggestion, values: &[String]) -> String {
    let standard = suggestion.fill(&values.iter().map(String::as_str).collect::<Vec<_>>());
    // where not one may
    standard.strip_prefix("At most 0 of ").map(|rest| format!("None of {rest}")).unwrap_or(standard)
}

fn insist(prompter: &mut dyn Prompter, standard: &str) -> Result<Settled, Stop> {
    let prompt = Prompt { ask: "Why must it stay so? The reason is kept in the brief".to_owned(), ..Default::default() };
    loop {
        match prompter.text(&prompt)? {
            Input::Given(reason) if reason.is_empty() => prompter.say("  a reason is needed, or :back", false)?,
            Input::Given(reason) => {
                return Ok(Settled::Standard { standard: standard.to_owned(), reason: Some(joined(&reason)), left: None });
            }
            Input::Command(command) => return Ok(Settled::Command(command)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{in_figures, left_over, on_the_same_day};
    use crate::measure::{measure, measure_about};
    use crate::model::Kind;

    #[test]
    fn the_same_day_is_not_the_day_after() {
        for (within, on) in [
            ("Reply within 1 business day of receipt", "Reply on the same business day"),
            ("Book it within 1 business day of the invoice", "Book it on the same business day as the invoice"),
            ("Reply within 1 business day", "Reply on the same business day"),
        ] {
            assert_eq!(on_the_same_day(within), on);
            assert_eq!(measure(on).targets.len(), 1, "{on}");
        }
    }

    #[test]
    fn what_a_wording_leaves_out() {
        let (typed, work) = ("quick and friendly", "Answer customer email");
        let found = measure_about(typed, work);
        let left = |taken: usize| {
            let taken = &found.suggestions[taken];
            left_over(typed, &found, &taken.with_defaults(), taken, work)
        };
        assert_eq!(left(0).as_deref(), Some("friendly"));
        let quality = found.suggestions.len() - 1;
        assert_eq!(left(quality).as_deref(), Some("quick"));
        let one = measure_about("friendly", work);
        assert_eq!(left_over("friendly", &one, "x", &one.suggestions[0], work), None);
        let typed = "Replies are quick and correct";
        let found = measure_about(typed, work);
        let time = found.suggestions.iter().find(|one| one.kind == Kind::Timeliness).unwrap();
        assert_eq!(left_over(typed, &found, "x", time, work).as_deref(), Some("Replies are correct"));
    }

    #[test]
    fn numbers_in_figures_and_in_words() {
        for (typed, number) in [("24", "24"), ("0.5", "0.5"), ("none", "0"), ("Zero", "0"), ("one", "1"), ("twenty-five", "25")] {
            assert_eq!(in_figures(typed).as_deref(), Some(number), "{typed}");
        }
        for typed in ["soon", "24 hours", "", "a few", "no idea"] {
            assert_eq!(in_figures(typed), None, "{typed}");
        }
    }
}
