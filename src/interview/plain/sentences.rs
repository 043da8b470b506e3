//! Sentences as documents print them: typed in a hurry they begin small.

use crate::model::Field;

/// The fields that hold sentences, titles or lines of a contract; names and words that systems know stay as they were typed.
const SENTENCES: &[&str] = &[
    "brief.title",
    "brief.objective",
    "brief.background",
    "brief.assumptions",
    "brief.out_of_scope",
    "client.obligations",
    "process.name",
    "process.current",
    "process.change",
    "process.deliverables",
    "process.step.text",
    "process.method_reason",
    "process.hand_back",
    "requirement.standard",
    "requirement.inspect",
    "requirement.incentive",
    "requirement.remedy",
    "requirement.good_example",
    "requirement.bad_example",
    "milestone.name",
    "milestone.deliverables",
    "milestone.acceptance",
    "touchpoint.name",
    "touchpoint.agenda",
    "data.never_share",
    "data.item.name",
    "data.item.reason",
    "representation.may_say",
    "representation.must_not_say",
    "trial.task",
    "trial.pass_mark",
    "transition.training",
    "transition.materials",
    "transition.ready_when",
];

/// The text of a field, or each line of a list, with a capital at its beginning where it is a sentence whose first word has none.
pub(in crate::interview) fn capitalised(field: &Field, text: &str) -> String {
    if !SENTENCES.contains(&field.path) {
        return text.to_owned();
    }
    if field.list { text.lines().map(capital).collect::<Vec<_>>().join("\n") } else { capital(text) }
}

fn capital(text: &str) -> String {
    let first = text.split_whitespace().next().unwrap_or_default();
    // `eBay`, `example.com` and `2nd` are spelt as they are
    let is_plain = first.chars().all(|c| c.is_lowercase() || ['-', '\'', '\u{2019}', ',', ':'].contains(&c));
    let mut rest = text.chars();
    match rest.next() {
        Some(letter) if is_plain => letter.to_uppercase().chain(rest).collect(),
        _ => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::topic::question;
    use super::*;
    use crate::model::{FieldKind, Shape};

    #[test]
    fn only_a_small_first_word_of_a_sentence_is_changed() {
        let of = |path: &str, text: &str| capitalised(Shape::get().field(path).unwrap(), text);
        let objective = |text| of("brief.objective", text);
        assert_eq!(objective("my books are kept"), "My books are kept");
        assert_eq!(objective("\u{e9}lan in every reply"), "\u{c9}lan in every reply");
        assert_eq!(objective("e-mail is answered\nwithin a day"), "E-mail is answered\nwithin a day");
        for same in ["Books", "eBay listings", "example.com is updated", "2 posts a week", "", "  odd", "\"quick\" replies"] {
            assert_eq!(objective(same), same);
        }
        assert_eq!(of("brief.assumptions", "one\ntwo"), "One\nTwo");
        assert_eq!(of("process.tools", "xero"), "xero");
    }

    #[test]
    fn every_field_of_the_list_is_words_that_are_asked_for() {
        for path in SENTENCES {
            let field = Shape::get().field(path);
            let is_words = field.is_some_and(|field| matches!(field.kind, FieldKind::Text | FieldKind::Prose));
            assert!(is_words && question(path).is_some(), "{path}");
        }
    }
}
