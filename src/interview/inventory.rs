//! All questions as data, for another front end to ask them.

use super::plan;
use super::question::{Block, Choices, Question, Step};
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
    pub kind: &'static str,
    /// Whether it takes several.
    pub list: bool,
    /// What to choose from, each with its meaning.
    pub choices: Vec<(String, String)>,
    /// Where it would be asked now, or why it would not.
    pub now: Result<Vec<Path>, String>,
}

/// All questions in their order, as they stand with a brief.
pub fn inventory(brief: &Brief) -> Vec<Entry> {
    let open = plan::asked(brief);
    let entry = |(section, question): (usize, &'static Question)| {
        let field = question.field();
        let (kind, mut choices) = match field.map(|field| &field.kind) {
            Some(FieldKind::Prose) => ("prose", Vec::new()),
            Some(FieldKind::Integer) => ("integer", Vec::new()),
            Some(FieldKind::Bool) => ("yes-no", Vec::new()),
            Some(FieldKind::Word(words)) => {
                ("choice", words.iter().map(|(word, doc)| ((*word).to_owned(), (*doc).to_owned())).collect())
            }
            Some(FieldKind::Value(format)) => (*format, Vec::new()),
            Some(FieldKind::Text) | None => ("text", Vec::new()),
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
            kind: if chosen { "choice" } else { kind },
            list: field.is_some_and(|field| field.list),
            choices,
            now: if now.is_empty() { Err(why_not(brief, question)) } else { Ok(now) },
        }
    };
    all().into_iter().map(entry).collect()
}

fn why_not(brief: &Brief, question: &'static Question) -> String {
    let places = places(brief, question.path);
    let open: Vec<&Path> = places.iter().filter(|path| brief.get(path).is_none()).collect();
    let list = question.path.rsplit_once('.').map_or("", |(table, _)| table);
    if let Some(rare) =
        rare::reason(question.path).or_else(|| rare::reason(list)).filter(|_| places.is_empty() || !open.is_empty())
    {
        return rare.to_owned();
    }
    let around = SECTIONS.iter().find_map(|section| around(section.steps, question)).unwrap_or_default();
    let does_not_apply = "it does not apply as the brief stands".to_owned();
    if places.is_empty() {
        return without_items(brief, question, &around).unwrap_or(does_not_apply);
    }
    match decided_by(&around) {
        _ if open.is_empty() => "it is answered".to_owned(),
        Some(ask) if open.iter().any(|path| (question.when)(brief, path)) => depends_on(ask),
        _ => does_not_apply,
    }
}

/// Why a question about the items of a list is not asked while there are none; `None` where such items do not apply.
fn without_items(brief: &Brief, question: &Question, around: &[&'static Step]) -> Option<String> {
    let mut blocks = around.iter().filter_map(|step| if let Step::Repeat(block) = step { Some(block) } else { None });
    let first = |block: &Block| if let Some(Step::Ask(first)) = block.steps.first() { first.path } else { "" };
    // the outermost list that has no items
    let block = blocks.find(|block| places(brief, first(block)).is_empty())?;
    let applies = places(brief, block.path).iter().any(|list| (block.when)(brief, list));
    let ask = Some(block.any).filter(|any| !any.is_empty()).or_else(|| decided_by(around));
    applies.then(|| match ask.filter(|_| first(block) == question.path) {
        Some(ask) => depends_on(ask),
        None => format!("there is no `{}` yet that it could be about", block.path),
    })
}

fn depends_on(ask: &str) -> String {
    format!("it depends on the answer to `{ask}`")
}

/// The yes-or-no question that is nearest before.
fn decided_by(around: &[&'static Step]) -> Option<&'static str> {
    around.iter().rev().find_map(|step| match step {
        Step::If(gate) if !gate.usual => Some(gate.ask),
        _ => None,
    })
}

/// The blocks and gates that a question lies in, the outermost first.
fn around(steps: &'static [Step], question: &Question) -> Option<Vec<&'static Step>> {
    steps.iter().find_map(|step| {
        let mut found = match step {
            Step::Ask(asked) => return (asked.path == question.path).then(Vec::new),
            Step::Repeat(block) => around(block.steps, question),
            Step::If(gate) => around(gate.steps, question),
            Step::Each(_, steps) => around(steps, question),
        }?;
        found.insert(0, step);
        Some(found)
    })
}
