//! Several answers shown together, in as few words as they can be read in.
//!
//! The label of an answer says how it is told: `{}` stands for the answer, which otherwise follows behind a colon; and a label that
//! begins with `,` or `;` goes on with the line before.

use super::topic::question;
use crate::check::tolerates_misses;
use crate::model::{Brief, Decision, FieldKind, LANGUAGES, Path, Shape, StepOwner, Surveillance, Tree, spoken};

/// The lines for some answers: for each of them the path of its field, and what to say of it.
pub(super) fn lines<'a>(answers: impl IntoIterator<Item = (&'a Path, String)>) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for (path, answer) in answers {
        if Shape::get().field(&path.field()).is_some_and(|field| field.kind == FieldKind::Prose) && answer.contains('\n') {
            lines.push(phrase(path, "").trim_end().to_owned());
            lines.extend(answer.lines().map(|line| format!("  {line}")));
            continue;
        }
        let told = phrase(path, &answer);
        match lines.last_mut() {
            Some(line) if told.starts_with([',', ';']) => line.push_str(&told),
            _ => lines.push(told.trim_start_matches([',', ';', ' ']).to_owned()),
        }
    }
    lines
}

/// What those levels of a language mean that work is mostly done at.
const LEVELS: &[(&str, &str)] = &[("B2", "fluent at work"), ("C1", "safe in writing")];

/// An answer with what it is called.
pub(super) fn phrase(path: &Path, answer: &str) -> String {
    let mut answer = answer.lines().collect::<Vec<_>>().join("; ").replace("the client's", "your");
    if path.field() == "brief.language"
        && let Some((_, name)) = LANGUAGES.iter().find(|(tag, _)| spoken(&answer) == Some(tag))
    {
        answer = (*name).to_owned();
    }
    if path.field() == "provider.language_level" {
        let means = LEVELS.iter().find(|(level, _)| *level == answer).map(|(_, means)| *means);
        answer = means.map_or_else(|| format!("level {answer}"), |means| format!("{means} (level {answer})"));
    }
    let known = question(&path.field()).map(|question| question.label).filter(|label| !label.is_empty());
    match known {
        Some("in at least {} of cases") if answer == "100 %" => "met every time".to_owned(),
        Some(label) if label.contains("{}") => label.replace("{}", &answer),
        Some(label) => format!("{label}: {answer}"),
        None => format!("{}: {answer}", path.last_key().unwrap_or_default().replace('_', " ")),
    }
}

/// Whether somebody who has just chosen an item knows this of it: that what is handed over goes to a provider, which work it is
/// about where there is only one, and what its own sentence says. The item is that of the tree.
pub(super) fn goes_without_saying(brief: &Brief, tree: &Tree, path: &Path, value: &str) -> bool {
    let beside = |key: &str| path.parent().and_then(|item| tree.get(&item.key(key))).unwrap_or_default();
    match path.field().as_str() {
        "process.private.decision" => value == Decision::Outsource.to_string(),
        "process.step.owner" => value == StepOwner::Provider.to_string(),
        // `a sample of the replies, drawn at random` has said how much is looked at, and times in a log how they come there
        "requirement.surveillance" => {
            let is = |method: Surveillance| value == method.to_string();
            is(Surveillance::RandomSampling) && beside("inspect").contains("random")
                || is(Surveillance::Automated) && !beside("inspect").is_empty()
        }
        // of work that goes on, what its jobs hand over was shown with them
        "milestone.deliverables" => {
            let all = brief.process.iter().filter(|process| process.is_outsourced()).flat_map(|process| &process.deliverables);
            all.map(String::as_str).eq(value.lines())
        }
        "requirement.process" | "data.item.needed_for" => brief.process.len() == 1,
        // `at most 2 of 50` has its leeway within
        "requirement.aql" => value == "100 %" && tolerates_misses(&beside("standard")),
        // its sentence shows it
        "requirement.kind" => true,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_answers_share_a_line() {
        let told = |answers: &[(&str, &str)]| {
            let answers: Vec<(Path, String)> =
                answers.iter().map(|(path, answer)| (Path::new(path), (*answer).to_owned())).collect();
            lines(answers.iter().map(|(path, answer)| (path, answer.clone())))
        };
        let work = [("process.1.volume", "40 emails per day"), ("process.1.effort", "6 minutes per email")];
        assert_eq!(told(&work), ["40 emails per day, 6 minutes per email"]);
        // nothing before it to go on with
        assert_eq!(told(&work[1..]), ["6 minutes per email"]);
        assert_eq!(told(&[("requirement.1.aql", "100 %")]), ["met every time"]);
        assert_eq!(told(&[("brief.language", "en-GB")]), ["documents in English"]);
        let hours = "On the client's working days";
        assert_eq!(told(&[("schedule.hours", hours)]), ["the provider works: On your working days"]);
        assert_eq!(told(&[("process.1.reply.1.text", "Hello,\nthank you.")]), ["text:", "  Hello,", "  thank you."]);
    }
}
