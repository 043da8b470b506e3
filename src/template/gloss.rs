//! The fixed words of the format in words that a reader of a document understands.

use super::style::Style;

/// What a word means in a field; `None` for a word that the field does not have.
///
/// The message is named by the field and the word: `payment-model-per_unit`.
pub(super) fn gloss(style: &Style, field: &str, word: &str) -> Option<String> {
    // a proof is asked for the kinds of data that there are
    let field = if field == "data.evidence.for" { "data.item.kind" } else { field };
    let id = format!("{}-{}", field.replace('.', "-"), word.replace(' ', "-"));
    style.words.has(&id).then(|| style.say(&id, &[]))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{FieldKind, Shape};

    #[test]
    fn every_word_has_a_gloss() {
        for field in Shape::get().fields {
            if let FieldKind::Word(words) = &field.kind {
                // the budget covers what a retainer may cover
                let path = if field.path == "private.budget_period" { "payment.period" } else { field.path };
                let style = Style::new("en");
                for (word, _) in *words {
                    assert!(gloss(&style, path, word).is_some(), "{} = {word}", field.path);
                    if path == "requirement.surveillance" {
                        assert!(["surveillance.how", "surveillance.log"].iter().all(|of| gloss(&style, of, word).is_some()));
                    }
                }
            }
        }
    }
}
