//! How some answers are read into the one spelling that is kept.

use crate::model::{CURRENCY_SIGNS, zone_names};

/// A time zone by its IANA name; the name of its city is enough.
pub(super) fn time_zone(text: &str) -> Result<String, String> {
    let typed = text.trim().replace(' ', "_").to_lowercase();
    let names = zone_names();
    let exact = names.iter().find(|name| name.to_lowercase() == typed);
    let by_city = || names.iter().find(|name| name.to_lowercase().rsplit('/').next() == Some(&typed) && name.contains('/'));
    exact.or_else(by_city).cloned().ok_or_else(|| {
        format!("no time zone `{}` is known; write the continent and a large city, such as `Europe/London`", text.trim())
    })
}

/// A currency by its three-letter code or its everyday sign.
pub(super) fn currency(text: &str) -> Result<String, String> {
    let sign = CURRENCY_SIGNS.iter().find(|known| known.sign == text.trim());
    let code = sign.map_or_else(|| text.trim().to_uppercase(), |known| known.code.to_owned());
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
    fn the_one_spelling() {
        assert_eq!(time_zone("london").as_deref(), Ok("Europe/London"));
        assert_eq!(time_zone("America/new york").as_deref(), Ok("America/New_York"));
        assert!(time_zone("Atlantis").is_err());
        assert_eq!(currency("gbp").as_deref(), Ok("GBP"));
        assert_eq!(currency("€").as_deref(), Ok("EUR"));
        assert_eq!(currency("₱").as_deref(), Ok("PHP"));
        assert!(currency("pounds").is_err());
        assert!(email("manager@example.com").is_ok());
        assert!(email("manager").is_err());
    }
}
