//! What shall be asked again: a section of the interview, or the questions of one place in the brief.

use super::question::{Question, Step};
use super::questions::SECTIONS;
use crate::model::{Brief, Path, Segment, Shape};

/// What shall be asked again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Topic {
    /// A section, counted from 0.
    Section(usize),
    /// A field, a table with all that is in it, or a list of tables.
    Path(Path),
}

impl Topic {
    /// Finds what a person means: the number of a section, a path such as `requirement.R1`, or the beginning of a section's title.
    ///
    /// # Errors
    /// Says what there is to choose from.
    pub fn find(text: &str, brief: &Brief) -> Result<Self, String> {
        if let Ok(number) = text.parse::<usize>() {
            let index = number.checked_sub(1).filter(|index| *index < SECTIONS.len());
            return index.map(Self::Section).ok_or_else(|| format!("there is no section {number}; {}", sections()));
        }
        let (path, new) = Path::resolve(text, brief);
        let name = path.field();
        if Shape::get().field(&name).is_some() || Shape::get().table(&name).is_some_and(|table| !table.path.is_empty()) {
            let unnumbered = Path::new(&path.to_string()) == path && new.is_none() && is_there(brief, &path);
            return if unnumbered { Ok(Self::Path(of_field(path))) } else { Err(missing(text, brief, &path)) };
        }
        let begins = |title: &str| title.to_lowercase().replace('"', "").starts_with(&text.to_lowercase().replace('"', ""));
        let found: Vec<usize> = (0..SECTIONS.len()).filter(|i| begins(SECTIONS[*i].title)).collect();
        match found.as_slice() {
            [only] if !text.is_empty() => Ok(Self::Section(*only)),
            _ => Err(format!("`{text}` is neither a place in the brief nor the beginning of one section; {}", sections())),
        }
    }

    /// Whether a path belongs to the topic; every path does to a section, which names its questions itself.
    pub(super) fn covers(&self, path: &Path) -> bool {
        match self {
            Self::Section(_) => true,
            Self::Path(topic) => path.0.starts_with(&topic.0),
        }
    }
}

/// The question that fills a field; one made from the format itself where the interview has none.
pub fn question(field: &str) -> Option<Question> {
    asked(field).copied().or_else(|| {
        let field = Shape::get().field(field)?;
        let help = "It is not asked for in the interview; an answer here goes straight into the brief";
        Some(Question::new(field.path, field.doc.trim_end_matches('.'), field.doc, help))
    })
}

/// The question of the interview that fills a field.
pub(super) fn asked(field: &str) -> Option<&'static Question> {
    all().into_iter().map(|(_, question)| question).find(|question| question.path == field)
}

/// Every question of the interview in its order, with the number of its section.
pub fn all() -> Vec<(usize, &'static Question)> {
    fn collect(section: usize, steps: &'static [Step], found: &mut Vec<(usize, &'static Question)>) {
        for step in steps {
            match step {
                Step::Ask(question) => found.push((section, question)),
                Step::Repeat(block) => collect(section, block.steps, found),
                Step::If(gate) => collect(section, gate.steps, found),
                Step::Each(_, steps) => collect(section, steps, found),
            }
        }
    }
    let mut found = Vec::new();
    for (number, section) in SECTIONS.iter().enumerate() {
        collect(number, section.steps, &mut found);
    }
    found
}

/// Every place of a field, or of a list, in the items that a brief has.
pub fn places(brief: &Brief, field: &str) -> Vec<Path> {
    let mut places = vec![Path::default()];
    let keys: Vec<&str> = field.split('.').collect();
    for (i, key) in keys.iter().enumerate() {
        places = places.iter().map(|place| place.key(key)).collect();
        let repeated = Shape::get().table(&keys[..=i].join(".")).is_some_and(|table| table.repeated);
        if repeated && i + 1 < keys.len() {
            places = places.iter().flat_map(|list| (0..brief.count(list)).map(|item| list.item(item))).collect();
        }
    }
    places
}

fn sections() -> String {
    let titles = SECTIONS.iter().enumerate().map(|(i, section)| format!("{} {}", i + 1, section.title));
    format!("the sections are: {}", titles.collect::<Vec<_>>().join(", "))
}

/// An item of a list of texts is asked for with its list.
fn of_field(path: Path) -> Path {
    let is_field = Shape::get().field(&path.field()).is_some();
    match (is_field, path.0.last(), path.parent()) {
        (true, Some(Segment::Item(_)), Some(parent)) => parent,
        _ => path,
    }
}

/// Whether every item on the way is there, and is said where there are several.
fn is_there(brief: &Brief, path: &Path) -> bool {
    (1..=path.0.len()).all(|n| {
        let part = Path(path.0[..n].to_vec());
        let repeated = Shape::get().table(&part.field()).is_some_and(|table| table.repeated);
        match path.0.get(n) {
            Some(Segment::Item(index)) if repeated && matches!(part.0.last(), Some(Segment::Key(_))) => {
                *index < brief.count(&part)
            }
            Some(Segment::Key(_)) if repeated => matches!(part.0.last(), Some(Segment::Item(_))),
            _ => true,
        }
    })
}

fn missing(text: &str, brief: &Brief, path: &Path) -> String {
    let list = path.0.iter().take_while(|segment| matches!(segment, Segment::Key(_))).cloned().collect::<Vec<_>>();
    let repeated = (1..=list.len())
        .map(|n| Path(list[..n].to_vec()))
        .find(|part| Shape::get().table(&part.field()).is_some_and(|table| table.repeated));
    let list = repeated.unwrap_or_default();
    let named: Vec<String> = (0..brief.count(&list)).map(|i| format!("`{}`", list.item(i).named(brief))).collect();
    match named.as_slice() {
        [] => format!("there is no `{text}` yet; `{list}` asks for the first"),
        _ => format!("there is no `{text}`; there are {}", named.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn by_number_by_path_and_by_title() {
        let mut brief = Brief::default();
        brief.set(&Path::new("requirement.1.id"), "R1").unwrap();
        let find = |text: &str| Topic::find(text, &brief);
        assert_eq!(find("6"), Ok(Topic::Section(5)));
        assert_eq!(find("what is handed"), Ok(Topic::Section(1)));
        assert_eq!(find("payment.rate"), Ok(Topic::Path(Path::new("payment.rate"))));
        assert_eq!(find("requirement.R1"), Ok(Topic::Path(Path::new("requirement.1"))));
        assert_eq!(find("brief.assumptions.2"), Ok(Topic::Path(Path::new("brief.assumptions"))));
        assert_eq!(find("process"), Ok(Topic::Path(Path::new("process"))));
        assert!(find("requirement.R9").unwrap_err().contains("`requirement.R1`"));
        assert!(find("requirement.aql").unwrap_err().contains("`requirement.R1`"));
        assert!(find("process.1.name").unwrap_err().contains("`process` asks"));
        assert!(find("what").unwrap_err().contains("6 Payment") && find("10").is_err() && find("").is_err());
    }

    #[test]
    fn every_field_has_a_question() {
        for field in Shape::get().fields {
            assert!(question(field.path).is_some_and(|question| !question.ask.is_empty()), "{}", field.path);
        }
    }
}
