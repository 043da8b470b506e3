//! What is asked only of whoever wants to say it: in the overview, with `brief edit`, or where `check` misses it.

/// The fields and lists that the interview passes over, with the reason.
const RARE: &[(&str, &str)] = &[
    ("glossary", "rarely needed: asked for where `brief check` meets a word that it does not know"),
    ("client.contact.role", "rarely needed: what the person looks after and may decide says more"),
    ("client.contact.phone", "rarely needed: the e-mail address will do"),
    ("client.contact.may_not_decide", "rarely needed: what is not named as theirs to decide is not theirs"),
    ("client.holidays", "rarely needed: it counts where an answer is due within hours"),
    ("provider.holidays", "rarely needed: it counts where an answer is due within hours"),
    ("provider.contact.phone", "rarely needed: the e-mail address will do"),
    ("provider.contact.role", "rarely needed: what the person looks after and may decide says more"),
    ("provider.contact.may_not_decide", "rarely needed: what is not named as theirs to decide is not theirs"),
    ("touchpoint.until", "rarely needed: a talk goes on until the end unless something else is said"),
    ("payment.exchange", "rarely needed: it counts where the two sides reckon in different currencies"),
    ("data.evidence.scope", "rarely needed: it is read off the proof once that is seen"),
    ("data.item.until", "rarely needed: what happens to the data when the work ends is asked for"),
    ("representation.sole_contact", "rarely needed: it counts where customers should meet one face only"),
    ("transition.materials", "rarely needed: what is taught says more"),
    ("private.candidate", "rarely known before offers are in: `brief check` asks for it before the work starts"),
    ("private.notes", "rarely needed: room for whatever has no place elsewhere"),
];

/// The lists of which one item is nearly always enough: nobody is asked for another.
const ONE_WILL_DO: &[&str] = &["client.contact", "provider.contact", "private.backup", "touchpoint"];

/// Whether one item of a list is nearly always enough.
pub(super) fn one_will_do(list: &str) -> bool {
    ONE_WILL_DO.contains(&list)
}

/// Why a field or list is not asked for by itself; `None` where it is.
pub(super) fn reason(path: &str) -> Option<&'static str> {
    RARE.iter().find(|(rare, _)| *rare == path).map(|(_, reason)| *reason)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::interview::topic::{all, question};
    use crate::model::Shape;

    #[test]
    fn what_one_will_do_for_is_a_list() {
        assert!(ONE_WILL_DO.iter().all(|list| Shape::get().table(list).is_some_and(|table| table.repeated)));
    }

    #[test]
    fn each_is_a_question_or_a_list_of_the_interview_and_none_is_needed() {
        for (path, _) in RARE {
            let is_list = Shape::get().table(path).is_some_and(|table| table.repeated);
            let asked = all().iter().any(|(_, asked)| asked.path == *path || asked.path.starts_with(&format!("{path}.")));
            assert!(asked && (is_list || question(path).is_some_and(|question| !question.needed && !question.quick)), "{path}");
        }
    }
}
