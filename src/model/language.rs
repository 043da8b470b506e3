//! The languages that documents have words in.

/// Their tags and their names in English. The first is spoken where another one is asked for, or none.
pub const LANGUAGES: [(&str, &str); 4] = [("en", "English"), ("es", "Spanish"), ("de", "German"), ("fr", "French")];

/// The language that documents speak for a tag, such as `de` for `de-AT`; none where they have no words in it.
pub fn spoken(tag: &str) -> Option<&'static str> {
    let language = tag.trim().split(['-', '_']).next().unwrap_or_default();
    match language {
        "" => Some(LANGUAGES[0].0),
        language => LANGUAGES.iter().map(|(tag, _)| *tag).find(|tag| tag.eq_ignore_ascii_case(language)),
    }
}
