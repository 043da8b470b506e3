//! Values that cannot be read, left empty so that they can be answered anew while all else in the file stays.

use super::read::{Source, last_is_item, read};
use super::shape::VALUE_RULES;
use crate::diagnostic::Finding;
use crate::model::{Path, Shape};

/// A value that cannot be read.
#[derive(Debug, Clone)]
pub struct Blank {
    /// Where it stands.
    pub path: Path,
    /// What is wrong with it.
    pub finding: Finding,
    /// What stands there.
    text: String,
}

/// An empty text is tolerated in place of any value.
const EMPTY: &str = "\"\"";

/// The brief with the values left empty that cannot be read; `None` where something else is wrong with its shape, or one of these values
/// is not at a place that is `wanted`.
pub fn blank(source: &Source, wanted: impl Fn(&Path) -> bool) -> Option<(Source, Vec<Blank>)> {
    let mut text = source.text.clone();
    let mut blanks = Vec::new();
    // from the end, so that what comes before stays where it is
    for finding in source.findings.iter().rev() {
        let label = finding.labels.first()?;
        let path = Path::new(&label.path);
        let is_value = VALUE_RULES.contains(&finding.slug.as_str()) && Shape::get().field(&path.field()).is_some();
        if !is_value || last_is_item(&path) || !wanted(&path) {
            return None;
        }
        let old = text.get(label.span.clone())?.to_owned();
        text.replace_range(label.span.clone(), EMPTY);
        // what it was corrected to stood elsewhere
        blanks.push(Blank { path, finding: Finding { edit: None, ..finding.clone() }, text: old });
    }
    blanks.reverse();
    let blanked = read(&text);
    blanked.findings.is_empty().then_some((blanked, blanks))
}

/// The text with what stood there wherever nothing was answered.
pub fn put_back(text: &str, blanks: &[Blank]) -> String {
    let mut text = text.to_owned();
    for blank in blanks {
        let place = read(&text).places.get(&blank.path).map(|place| place.value.clone());
        if let Some(span) = place.filter(|span| text.get(span.clone()) == Some(EMPTY)) {
            text.replace_range(span, &blank.text);
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::super::edit;
    use super::*;

    const FAULTY: &str = "[payment] # ours\namount = \"lots\"   # much\ndue = \"14 days\"\n\n[schedule]\nstart = \"soon\"\n";

    #[test]
    fn what_is_not_answered_is_put_back() {
        let (source, blanks) = blank(&read(FAULTY), |_| true).unwrap();
        assert_eq!(put_back(&source.text, &blanks), FAULTY);
        let mut brief = source.brief.clone();
        brief.set(&Path::new("payment.amount"), "750").unwrap();
        let edited = edit(&source.text, &brief).unwrap();
        assert_eq!(put_back(&edited, &blanks), FAULTY.replace("\"lots\"", "750"));
    }

    #[test]
    fn other_mistakes_come_first() {
        assert!(blank(&read(FAULTY), |path| path.field() == "payment.amount").is_none());
        for text in ["[payment]\namuont = 3\n", "[payment\n", "[process]\nname = \"x\"\n"] {
            assert!(blank(&read(text), |_| true).is_none(), "{text}");
        }
    }
}
