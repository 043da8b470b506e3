//! All questions as data, for another front end to ask them.

use super::plan;
use super::question::{Choices, Question};
use super::questions::SECTIONS;
use super::rare;
use super::topic::{all, places};
use crate::model::{Brief, FieldKind, Path};

/// A question and how it stands with a brief.
#[derive(Debug, Clone)]
pub struct Entry {
    /// The question.
    pub question: &'static Question,
    /// The heading it is asked under.
    pub section: &'static str,
    /// What kind of answer it takes: `text`, `prose`, `integer`, `yes-no`, `choice`, or the format of the value, such as `rate`.
    pub kind: String,
    /// Whether it takes several.
    pub list: bool,
    /// What to choose from, each with its meaning.
    pub choices: Vec<(String, String)>,
    /// Where it would be asked now, or why it would not.
    pub now: Result<Vec<Path>, &'static str>,
}

/// All questions in their order, as they stand with a brief.
pub fn inventory(brief: &Brief) -> Vec<Entry> {
    let open = plan::asked(brief);
    let entry = |(section, question): (usize, &'static Question)| {
        let field = question.field();
        let (kind, mut choices) = match field.map(|field| &field.kind) {
            Some(FieldKind::Prose) => ("prose".to_owned(), Vec::new()),
            Some(FieldKind::Integer) => ("integer".to_owned(), Vec::new()),
            Some(FieldKind::Bool) => ("yes-no".to_owned(), Vec::new()),
            Some(FieldKind::Word(words)) => ("choice".to_owned(), words.clone()),
            Some(FieldKind::Value(format)) => (format.clone(), Vec::new()),
            Some(FieldKind::Text) | None => ("text".to_owned(), Vec::new()),
        };
        let of = |id: &String, text: &String| (id.clone(), text.clone());
        choices.extend(match question.choices {
            Choices::Processes => brief.process.iter().map(|process| of(&process.id, &process.name)).collect(),
            Choices::Requirements => brief.requirement.iter().map(|one| of(&one.id, &one.standard)).collect(),
            Choices::People | Choices::Field => Vec::new(),
        });
        let chosen = matches!(question.choices, Choices::Processes | Choices::Requirements);
        let now: Vec<Path> = open.iter().filter(|(asked, _)| asked.path == question.path).map(|(_, path)| path.clone()).collect();
        Entry {
            question,
            section: SECTIONS.get(section).map_or("", |section| section.title),
            kind: if chosen { "choice".to_owned() } else { kind },
            list: field.is_some_and(|field| field.list),
            choices,
            now: if now.is_empty() { Err(why_not(brief, question)) } else { Ok(now) },
        }
    };
    all().into_iter().map(entry).collect()
}

fn why_not(brief: &Brief, question: &Question) -> &'static str {
    let places = places(brief, question.path);
    let open: Vec<&Path> = places.iter().filter(|path| brief.get(path).is_none()).collect();
    let list = question.path.rsplit_once('.').map_or("", |(table, _)| table);
    let rare = rare::reason(question.path).or_else(|| rare::reason(list));
    match (places.is_empty(), open.is_empty()) {
        (true, _) => rare.unwrap_or("there is nothing yet that it could be about"),
        (false, true) => "it is answered",
        _ if rare.is_some() => rare.unwrap_or_default(),
        _ if open.iter().all(|path| !(question.when)(brief, path)) => "it does not apply as the brief stands",
        _ => "a yes-or-no question before it decides whether it is asked",
    }
}
