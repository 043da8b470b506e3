//! The words of documents, from the message files of each language.

use std::borrow::Cow;
use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use unic_langid::LanguageIdentifier;

use crate::model::{LANGUAGES, spoken};

type Bundle = FluentBundle<FluentResource>;

macro_rules! messages {
    ($($tag:literal),+) => {
        &[$(($tag, include_str!(concat!("../../templates/words/", $tag, ".ftl")))),+]
    };
}

/// The messages of each language of `model::LANGUAGES`, in the syntax of Fluent.
pub const MESSAGES: &[(&str, &str)] = messages!["en", "es", "de", "fr"];

/// English in wide letters, which show at a glance what comes from the message files and what does not.
pub const PSEUDO: &str = "en-XA";

/// How many languages there are words in, with the pseudo-language.
pub(super) const LANGUAGES_WITH_WORDS: usize = MESSAGES.len() + 1;

/// One bundle a language; made when it is first needed.
static BUNDLES: [OnceLock<Bundle>; LANGUAGES_WITH_WORDS] = [const { OnceLock::new() }; LANGUAGES_WITH_WORDS];

/// The words of one language.
#[derive(Clone, Copy)]
pub(super) struct Words {
    bundle: &'static Bundle,
    /// Which of the languages it is, from 0.
    pub number: usize,
}

impl Words {
    /// The words for a tag; English where documents do not speak the language.
    pub fn of(tag: &str) -> Self {
        let pseudo = tag.eq_ignore_ascii_case(PSEUDO);
        let language = spoken(tag).unwrap_or(LANGUAGES[0].0);
        let at = MESSAGES.iter().position(|(tag, _)| *tag == language).unwrap_or_default();
        let number = if pseudo { MESSAGES.len() } else { at };
        Self { bundle: BUNDLES[number].get_or_init(|| bundle(MESSAGES[at], pseudo)), number }
    }

    /// A message; its name where there is no such message, which the tests rule out for messages of our own.
    pub fn say(&self, id: &str, args: &[(&str, &str)]) -> String {
        self.tell(id, &texts(args)).unwrap_or_else(|_| id.to_owned())
    }

    /// A message whose words depend on a number.
    pub fn count(&self, id: &str, count: Decimal, args: &[(&str, &str)]) -> String {
        let mut args = texts(args);
        args.set("count", count.to_f64().unwrap_or_default());
        self.tell(id, &args).unwrap_or_else(|_| id.to_owned())
    }

    /// A message with texts, and with numbers that plurals depend on.
    pub fn with(&self, id: &str, args: Vec<(String, FluentValue)>) -> String {
        self.tell(id, &args.into_iter().collect()).unwrap_or_else(|_| id.to_owned())
    }

    /// A message about a day of the month.
    pub fn day_of_month(&self, id: &str, day: u8) -> String {
        let mut args = FluentArgs::new();
        args.set("day", day);
        self.tell(id, &args).unwrap_or_else(|_| id.to_owned())
    }

    /// A message for a template, which may misspell its name or forget what it must be told.
    ///
    /// # Errors
    /// Tells what is wrong.
    pub fn ask(&self, id: &str, args: &[(&str, &str)]) -> Result<String, String> {
        self.tell(id, &texts(args))
    }

    /// Whether there is such a message.
    pub fn has(&self, id: &str) -> bool {
        self.bundle.get_message(id).is_some_and(|message| message.value().is_some())
    }

    fn tell(&self, id: &str, args: &FluentArgs) -> Result<String, String> {
        let pattern = self.bundle.get_message(id).and_then(|message| message.value());
        let pattern = pattern.ok_or_else(|| format!("there is no message `{id}`"))?;
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(args), &mut errors).into_owned();
        match errors.first() {
            Some(error) => Err(format!("the message `{id}` cannot be told: {error}")),
            None => Ok(text),
        }
    }
}

impl std::fmt::Debug for Words {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Words").field(&self.bundle.locales).finish()
    }
}

fn texts<'a>(args: &'a [(&'a str, &'a str)]) -> FluentArgs<'a> {
    args.iter().map(|(name, text)| (*name, FluentValue::from(*text))).collect()
}

fn bundle((tag, messages): (&str, &str), pseudo: bool) -> Bundle {
    let tag: LanguageIdentifier = tag.parse().unwrap_or_default();
    let mut bundle = Bundle::new_concurrent(vec![tag]);
    // the marks would go with a value into Word and into spreadsheets, and all four languages run the same way
    bundle.set_use_isolating(false);
    if pseudo {
        bundle.set_transform(Some(wide));
    }
    bundle.add_builtins().expect("the functions of Fluent are added once");
    // what was read of a file with a mistake is still told; a test finds mistakes
    let messages = FluentResource::try_new(messages.to_owned()).unwrap_or_else(|(read, _)| read);
    bundle.add_resource_overriding(messages);
    bundle
}

/// Letters of the alphabet as their wide twins, which no other text has.
fn wide(text: &str) -> Cow<'_, str> {
    let twin = |c: char| if c.is_ascii_alphabetic() { char::from_u32(u32::from(c) + 0xFEE0).unwrap_or(c) } else { c };
    Cow::Owned(text.chars().map(twin).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_has_its_messages() {
        assert_eq!(MESSAGES.iter().map(|(tag, _)| *tag).collect::<Vec<_>>(), LANGUAGES.map(|(tag, _)| tag));
    }

    #[test]
    fn regions_fall_back_to_their_language_and_others_to_english() {
        for (tag, word) in [
            ("", "Yes"),
            ("en-US", "Yes"),
            ("es_MX", "Sí"),
            ("de-AT", "Ja"),
            ("FR-ca", "Oui"),
            ("it", "Yes"),
            ("den", "Yes"),
            (PSEUDO, "Ｙｅｓ"),
        ] {
            assert_eq!(Words::of(tag).say("yes", &[]), word, "{tag}");
        }
    }

    #[test]
    fn numbers_choose_the_plural() {
        let told = |tag, count: &str| Words::of(tag).count("duration-hour", count.parse().unwrap(), &[("number", count)]);
        assert_eq!(
            ["0", "0.5", "1", "1.5", "2"].map(|n| told("en", n)),
            ["0 hours", "0.5 hours", "1 hour", "1.5 hours", "2 hours"]
        );
        assert_eq!(["1", "1.5", "2"].map(|n| told("fr", n)), ["1 heure", "1.5 heure", "2 heures"]);
        let days = [1, 2, 3, 4, 11, 22, 31].map(|day| Words::of("en").day_of_month("monthly-on", day));
        assert!(days.iter().zip(["1st", "2nd", "3rd", "4th", "11th", "22nd", "31st"]).all(|(told, day)| told.ends_with(day)));
    }

    #[test]
    fn a_mistake_of_a_template_is_told() {
        assert_eq!(Words::of("de").ask("yess", &[]).unwrap_err(), "there is no message `yess`");
        assert!(Words::of("de").ask("rate-per", &[("sum", "1")]).unwrap_err().contains("unit"));
    }
}
