//! How some answers are read into the one spelling that is kept.

use crate::interview::plain::CURRENCIES;
use crate::model::{CURRENCY_SIGNS, LANGUAGES, spoken, zone_names};

/// Countries and times of day that people name instead of a city; each has one time zone for nearly all who live in it.
const ZONES: &[(&str, &str)] = &[
    ("uk", "Europe/London"),
    ("united kingdom", "Europe/London"),
    ("britain", "Europe/London"),
    ("england", "Europe/London"),
    ("scotland", "Europe/London"),
    ("wales", "Europe/London"),
    ("ireland", "Europe/Dublin"),
    ("germany", "Europe/Berlin"),
    ("austria", "Europe/Vienna"),
    ("switzerland", "Europe/Zurich"),
    ("france", "Europe/Paris"),
    ("spain", "Europe/Madrid"),
    ("italy", "Europe/Rome"),
    ("netherlands", "Europe/Amsterdam"),
    ("poland", "Europe/Warsaw"),
    ("romania", "Europe/Bucharest"),
    ("ukraine", "Europe/Kyiv"),
    ("india", "Asia/Kolkata"),
    ("pakistan", "Asia/Karachi"),
    ("bangladesh", "Asia/Dhaka"),
    ("philippines", "Asia/Manila"),
    ("the philippines", "Asia/Manila"),
    ("vietnam", "Asia/Ho_Chi_Minh"),
    ("south africa", "Africa/Johannesburg"),
    ("kenya", "Africa/Nairobi"),
    ("nigeria", "Africa/Lagos"),
    ("egypt", "Africa/Cairo"),
    ("eastern", "America/New_York"),
    ("central", "America/Chicago"),
    ("mountain", "America/Denver"),
    ("pacific", "America/Los_Angeles"),
];

/// A time zone by its IANA name; the name of its city, or of a country that has one, is enough.
pub(super) fn time_zone(text: &str) -> Result<String, String> {
    let said = text.trim().to_lowercase();
    let said = said.strip_suffix(" time").unwrap_or(&said);
    if let Some((_, zone)) = ZONES.iter().find(|(name, _)| *name == said) {
        return Ok((*zone).to_owned());
    }
    let typed = said.replace(' ', "_");
    let names = zone_names();
    let exact = names.iter().find(|name| name.to_lowercase() == typed);
    let by_city = || names.iter().find(|name| name.to_lowercase().rsplit('/').next() == Some(&typed) && name.contains('/'));
    exact.or_else(by_city).cloned().ok_or_else(|| {
        format!("no time zone `{}` is known; write the continent and a large city, such as `Europe/London`", text.trim())
    })
}

/// A language that documents speak, by its name or its tag.
pub(super) fn document_language(text: &str) -> Result<String, String> {
    let said = text.trim();
    let own = [("español", "es"), ("deutsch", "de"), ("français", "fr")];
    let names = LANGUAGES.iter().map(|(tag, name)| (*name, *tag)).chain(own);
    let named = names.into_iter().find(|(name, _)| name.to_lowercase() == said.to_lowercase()).map(|(_, tag)| tag.to_owned());
    let tag = || {
        let plain = !said.is_empty() && said.chars().all(|c| c.is_ascii_alphanumeric() || "-_".contains(c));
        (plain && spoken(said).is_some()).then(|| said.replace('_', "-"))
    };
    named.or_else(tag).ok_or_else(|| {
        let names = LANGUAGES.map(|(tag, name)| format!("{name} (`{tag}`)")).join(", ");
        format!("documents have no words in `{said}`; choose one of {names}")
    })
}

/// A currency by its three-letter code or its everyday sign.
pub(super) fn currency(text: &str) -> Result<String, String> {
    let sign = CURRENCY_SIGNS.iter().find(|known| known.sign == text.trim());
    let word = CURRENCIES.iter().find(|(word, _)| text.trim().eq_ignore_ascii_case(word)).map(|(_, code)| *code);
    let code = sign.map(|known| known.code).or(word).map_or_else(|| text.trim().to_uppercase(), str::to_owned);
    if code.len() == 3 && code.bytes().all(|byte| byte.is_ascii_alphabetic()) {
        return Ok(code);
    }
    Err(format!("cannot read `{}` as a currency; write its three letters, such as `GBP`", text.trim()))
}

/// An e-mail address: something on both sides of an `@`.
pub(super) fn email(text: &str) -> Result<String, String> {
    match text.trim().split_once('@') {
        Some((name, host)) if !name.is_empty() && host.contains('.') && !text.trim().contains(' ') => Ok(text.trim().to_owned()),
        _ => Err(format!("cannot read `{}` as an e-mail address, such as `name@example.com`", text.trim())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn languages_of_documents_by_name_and_by_tag() {
        for (said, tag) in
            [("German", "de"), ("français", "fr"), ("es", "es"), ("de-AT", "de-AT"), ("en_US", "en-US"), ("ENGLISH", "en")]
        {
            assert_eq!(document_language(said), Ok(tag.to_owned()));
        }
        for said in ["Italian", "it", "", "de Austria"] {
            assert!(document_language(said).unwrap_err().contains("French (`fr`)"), "{said}");
        }
    }

    #[test]
    fn the_one_spelling() {
        assert_eq!(time_zone("london").as_deref(), Ok("Europe/London"));
        assert_eq!(time_zone("America/new york").as_deref(), Ok("America/New_York"));
        assert_eq!(time_zone("UK time").as_deref(), Ok("Europe/London"));
        assert!(ZONES.iter().all(|(_, zone)| zone_names().iter().any(|name| name == zone)));
        assert!(time_zone("Atlantis").is_err());
        assert_eq!(currency("gbp").as_deref(), Ok("GBP"));
        assert_eq!(currency("€").as_deref(), Ok("EUR"));
        assert_eq!(currency("₱").as_deref(), Ok("PHP"));
        assert_eq!(currency("pounds").as_deref(), Ok("GBP"));
        assert!(currency("shells and beads").is_err());
        assert!(email("manager@example.com").is_ok());
        assert!(email("manager").is_err());
    }
}
