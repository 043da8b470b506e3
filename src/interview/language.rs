//! The language of the documents: taken from the person's own, and shown where nobody has said which it shall be.

use super::plan::Progress;

/// The field that holds it.
const FIELD: &str = "brief.language";

/// The English of a locale such as `en_US.UTF-8`; British English where it is another language's or none.
pub fn of_locale(locale: Option<&str>) -> String {
    let region = locale.and_then(|locale| locale.strip_prefix("en_")).and_then(|region| region.get(..2));
    let is_region = |region: &&str| region.chars().all(|c| c.is_ascii_uppercase());
    format!("en-{}", region.filter(is_region).unwrap_or("GB"))
}

/// Whether one of these assignments, as `--set` takes them, says the language.
pub fn is_said<'a>(assignments: impl IntoIterator<Item = &'a str>) -> bool {
    assignments.into_iter().any(|one| one.split_once('=').is_some_and(|(name, _)| name.trim() == FIELD))
}

impl Progress {
    /// Has the language asked for although the brief has one, because it was only taken for granted.
    pub fn show_language(&mut self) {
        self.begun.insert(FIELD.to_owned());
    }
}

#[cfg(test)]
mod tests {
    use super::super::plan::{self, Next};
    use super::*;
    use crate::model::{Brief, Path};

    #[test]
    fn a_locale_says_which_english() {
        for (locale, language) in [
            (Some("en_US.UTF-8"), "en-US"),
            (Some("en_IE"), "en-IE"),
            (Some("de_DE.UTF-8"), "en-GB"),
            (Some("en_"), "en-GB"),
            (Some("C.UTF-8"), "en-GB"),
            (None, "en-GB"),
        ] {
            assert_eq!(of_locale(locale), language, "{locale:?}");
        }
    }

    #[test]
    fn who_has_said_it_is_known() {
        assert!(is_said(["brief.title=Post", " brief.language = de"]));
        assert!(!is_said(["brief.languages=de", "provider.working_language=German", "brief.language"]));
    }

    #[test]
    fn what_was_taken_for_granted_is_asked_for_all_the_same() {
        let mut brief = Brief::default();
        brief.set(&Path::new(FIELD), "en-GB").unwrap();
        let asks = |progress: &Progress| {
            let (mut progress, mut asked) = (Progress { one_by_one: true, ..progress.clone() }, false);
            while let Some((_, next)) = plan::next(&brief, &progress) {
                asked |= matches!(&next, Next::Ask(question, _) if question.path == FIELD);
                progress.passed.insert(next.key());
            }
            asked
        };
        let mut shown = Progress::default();
        assert!(!asks(&shown));
        shown.show_language();
        assert!(asks(&shown));
    }
}
