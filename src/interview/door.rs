//! Answers that come without a conversation: from `--set` and answer files, through the same readers as at a prompt.

use super::names;
use super::plan::{self, Next, Progress};
use super::question::{Question, Step};
use super::questions::SECTIONS;
use super::wordless::{doubt, wordless};
use crate::model::{Brief, Path, Shape};

/// Sets a field from `path=value`; items may be named by id, and an id that is new begins an item. A list takes TOML's
/// brackets, `["one", "two"]`, or a single item without them.
///
/// # Errors
/// Says what cannot be read, in words for the command line.
pub fn set(brief: &mut Brief, assignment: &str) -> Result<(), String> {
    let (name, value) =
        assignment.split_once('=').ok_or_else(|| format!("`{assignment}`: write it as path=value, such as brief.title=Post"))?;
    let (path, new) = Path::resolve(name.trim(), brief);
    if let Some((item, id)) = new {
        brief.set(&item.key("id"), &id)?;
    }
    let list = Shape::get().field(&path.field()).is_some_and(|field| field.list);
    let question = find(SECTIONS.iter().flat_map(|section| section.steps), &path.field());
    let read = |line: &String| question.map_or_else(|| Ok(line.clone()), |question| (question.read)(line));
    let lines: Result<Vec<String>, String> = items(value.trim(), list).and_then(|items| items.iter().map(read).collect());
    let lines = lines.map(|lines| lines.join("\n")).and_then(|text| match wordless(&path.field(), &text) {
        Some(line) => Err(doubt(line)),
        None => Ok(text),
    });
    lines.and_then(|text| brief.set(&path, &text)).map_err(|error| format!("{}: {error}", name.trim()))?;
    names::give_id(brief, &path);
    Ok(())
}

/// A value as its lines: the items of a list in TOML's brackets, or the value itself.
fn items(value: &str, list: bool) -> Result<Vec<String>, String> {
    if !list || !value.starts_with('[') {
        return Ok(value.lines().map(str::to_owned).collect());
    }
    let table: Option<toml::Table> = toml::from_str(&format!("items = {value}")).ok();
    let text = |item: &toml::Value| match item {
        toml::Value::String(text) => Some(text.clone()),
        toml::Value::Array(_) | toml::Value::Table(_) => None,
        other => Some(other.to_string()),
    };
    let items = table.as_ref().and_then(|table| table["items"].as_array()?.iter().map(text).collect());
    items.ok_or_else(|| format!("cannot read `{value}` as a list, such as `[\"one\", \"two\"]`"))
}

fn find<'a>(steps: impl IntoIterator<Item = &'a Step>, field: &str) -> Option<&'a Question> {
    steps.into_iter().find_map(|step| match step {
        Step::Ask(question) => (question.path == field).then_some(question),
        Step::Repeat(block) => find(block.steps, field),
        Step::If(gate) => find(gate.steps, field),
        Step::Each(_, steps) => find(*steps, field),
    })
}

/// What a minimal brief still lacks: the path to set and the question behind it.
pub fn missing(given: &Brief) -> Vec<(String, &'static str)> {
    let mut brief = given.clone();
    let mut progress = Progress { quick: true, ..Progress::default() };
    let mut missing = Vec::new();
    while let Some((_, next)) = plan::next(&brief, &progress) {
        if let Next::Ask(question, path) = &next {
            if question.needed {
                missing.push((path.named(given), question.ask));
            }
            // what a later question depends on is only known once the item is there
            let item = path.parent().unwrap_or_default();
            if brief.get(path).is_none() && brief.set(&item.key("id"), "new").is_err() {
                let _ = brief.set(path, "new");
            }
        }
        progress.passed.insert(next.key());
    }
    missing
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_in_the_brackets_of_toml() {
        let given = |value: &str| {
            let mut brief = Brief::default();
            set(&mut brief, &format!("brief.assumptions={value}")).map(|()| brief.brief.assumptions)
        };
        let two = Ok(vec!["a".to_owned(), "b".to_owned()]);
        for value in ["[\"a\", \"b\"]", "['a', 'b',]", " [ 'a',\n 'b' ]", "a\nb"] {
            assert_eq!(given(value), two, "{value}");
        }
        assert_eq!(given("[]"), Ok(Vec::new()));
        for value in ["[a, b]", "['a'", "[['a']]"] {
            assert!(given(value).unwrap_err().contains("as a list"), "{value}");
        }
        let mut brief = Brief::default();
        assert_eq!(set(&mut brief, "brief.title=[draft] Post"), Ok(()));
        assert_eq!(brief.brief.title, "[draft] Post");
        assert_eq!(set(&mut brief, "client.holidays=[2027-01-01, \"2027-12-25\"]"), Ok(()));
        assert_eq!(brief.client.holidays.len(), 2);
    }
}
