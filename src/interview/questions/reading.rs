//! How some answers are read into the one spelling that is kept.

use crate::interview::plain::{CURRENCIES, parts};
use crate::interview::question::at_semicolons;
use crate::model::{CURRENCY_SIGNS, LANGUAGES, spoken, zone_names};

/// What begins a thought about the name before.
const GOES_ON: &[&str] = &["which ", "that ", "who ", "but ", "where ", "later ", "soon ", "then ", "from "];

/// Names as they are written in a row: `Gmail, Shopify and a help desk`; what is longer than a name stays one.
pub(super) fn in_a_row(text: &str) -> Vec<&str> {
    const MOST_WORDS: usize = 4;
    let names = parts(text, &["; ", ", and ", ", ", " and ", " & ", " + "]);
    // `the till, which only I can open` is one thing, `Gmail, later a help desk` is what it will become
    let goes_on = |name: &str| GOES_ON.iter().any(|word| name.starts_with(word));
    let is_name = |name: &&str| name.split_whitespace().count() <= MOST_WORDS && !goes_on(name);
    let are_names = !text.contains('(') && names.iter().all(is_name);
    if are_names { names } else { at_semicolons(text) }
}

/// Countries and times of day that people name, with the money of those who live there; each
/// has one time zone for nearly all of them.
const ZONES: &[(&str, &str, &str)] = &[
    ("uk", "Europe/London", "GBP"),
    ("united kingdom", "Europe/London", "GBP"),
    ("britain", "Europe/London", "GBP"),
    ("england", "Europe/London", "GBP"),
    ("scotland", "Europe/London", "GBP"),
    ("wales", "Europe/London", "GBP"),
    ("ireland", "Europe/Dublin", "EUR"),
    ("irish", "Europe/Dublin", "EUR"),
    ("british", "Europe/London", "GBP"),
    ("german", "Europe/Berlin", "EUR"),
    ("french", "Europe/Paris", "EUR"),
    ("spanish", "Europe/Madrid", "EUR"),
    ("italian", "Europe/Rome", "EUR"),
    ("dutch", "Europe/Amsterdam", "EUR"),
    ("polish", "Europe/Warsaw", "PLN"),
    ("central european", "Europe/Berlin", "EUR"),
    ("indian", "Asia/Kolkata", "INR"),
    ("philippine", "Asia/Manila", "PHP"),
    ("germany", "Europe/Berlin", "EUR"),
    ("austria", "Europe/Vienna", "EUR"),
    ("switzerland", "Europe/Zurich", "CHF"),
    ("france", "Europe/Paris", "EUR"),
    ("spain", "Europe/Madrid", "EUR"),
    ("italy", "Europe/Rome", "EUR"),
    ("netherlands", "Europe/Amsterdam", "EUR"),
    ("portugal", "Europe/Lisbon", "EUR"),
    ("belgium", "Europe/Brussels", "EUR"),
    ("greece", "Europe/Athens", "EUR"),
    ("finland", "Europe/Helsinki", "EUR"),
    ("sweden", "Europe/Stockholm", "SEK"),
    ("norway", "Europe/Oslo", "NOK"),
    ("denmark", "Europe/Copenhagen", "DKK"),
    ("poland", "Europe/Warsaw", "PLN"),
    ("romania", "Europe/Bucharest", "RON"),
    ("ukraine", "Europe/Kyiv", "UAH"),
    ("india", "Asia/Kolkata", "INR"),
    ("pakistan", "Asia/Karachi", "PKR"),
    ("bangladesh", "Asia/Dhaka", "BDT"),
    ("philippines", "Asia/Manila", "PHP"),
    ("the philippines", "Asia/Manila", "PHP"),
    ("vietnam", "Asia/Ho_Chi_Minh", "VND"),
    ("singapore", "Asia/Singapore", "SGD"),
    ("japan", "Asia/Tokyo", "JPY"),
    ("new zealand", "Pacific/Auckland", "NZD"),
    ("south africa", "Africa/Johannesburg", "ZAR"),
    ("kenya", "Africa/Nairobi", "KES"),
    ("nigeria", "Africa/Lagos", "NGN"),
    ("egypt", "Africa/Cairo", "EGP"),
    ("eastern", "America/New_York", "USD"),
    ("central", "America/Chicago", "USD"),
    ("mountain", "America/Denver", "USD"),
    ("pacific", "America/Los_Angeles", "USD"),
];

/// Larger cities without a zone of their own.
const CITIES: &[(&str, &[&str])] = &[
    (
        "Europe/London",
        &[
            "edinburgh",
            "glasgow",
            "aberdeen",
            "dundee",
            "inverness",
            "manchester",
            "birmingham",
            "leeds",
            "liverpool",
            "sheffield",
            "bristol",
            "newcastle",
            "nottingham",
            "leicester",
            "bradford",
            "york",
            "hull",
            "bath",
            "brighton",
            "oxford",
            "cambridge",
            "norwich",
            "southampton",
            "portsmouth",
            "plymouth",
            "exeter",
            "coventry",
            "reading",
            "derby",
            "cardiff",
            "swansea",
        ],
    ),
    ("Europe/Dublin", &["galway", "cork", "limerick", "waterford"]),
    (
        "Europe/Berlin",
        &[
            "munich",
            "hamburg",
            "cologne",
            "frankfurt",
            "stuttgart",
            "leipzig",
            "dresden",
            "hanover",
            "nuremberg",
            "bremen",
            "dortmund",
            "essen",
            "düsseldorf",
            "bonn",
            "münchen",
            "köln",
        ],
    ),
    ("Europe/Vienna", &["graz", "salzburg", "linz", "innsbruck"]),
    ("Europe/Zurich", &["geneva", "basel", "bern", "lausanne"]),
    ("Europe/Paris", &["lyon", "marseille", "toulouse", "nice", "nantes", "bordeaux", "lille", "strasbourg", "rennes"]),
    ("Europe/Madrid", &["barcelona", "valencia", "seville", "bilbao", "malaga", "zaragoza", "sevilla", "málaga"]),
    ("Europe/Rome", &["milan", "naples", "turin", "florence", "bologna", "venice"]),
    ("Europe/Lisbon", &["porto"]),
    ("Europe/Amsterdam", &["rotterdam", "utrecht", "eindhoven"]),
    ("Europe/Brussels", &["antwerp", "ghent", "bruges"]),
    ("Europe/Stockholm", &["gothenburg", "malmö"]),
    ("Europe/Warsaw", &["krakow", "gdansk", "wroclaw", "poznan"]),
    ("Asia/Kolkata", &["mumbai", "delhi", "bangalore", "bengaluru", "chennai", "hyderabad", "pune", "ahmedabad"]),
    ("Asia/Manila", &["cebu", "davao", "quezon"]),
    ("Africa/Johannesburg", &["cape town", "durban", "pretoria"]),
    ("Africa/Lagos", &["abuja"]),
    (
        "America/New_York",
        &[
            "boston",
            "washington",
            "philadelphia",
            "miami",
            "atlanta",
            "charlotte",
            "orlando",
            "tampa",
            "baltimore",
            "pittsburgh",
            "cleveland",
        ],
    ),
    (
        "America/Chicago",
        &["houston", "dallas", "austin", "san antonio", "nashville", "minneapolis", "st. louis", "new orleans", "kansas city"],
    ),
    ("America/Denver", &["salt lake city"]),
    ("America/Los_Angeles", &["san francisco", "seattle", "san diego", "portland", "las vegas", "sacramento", "san jose"]),
    ("America/Toronto", &["montreal", "ottawa"]),
    ("Australia/Perth", &["fremantle"]),
];

/// A time zone by its IANA name; the name of its city, or of a country that has one, is enough.
pub(super) fn time_zone(text: &str) -> Result<String, String> {
    let lower = text.trim().to_lowercase();
    let hedges = ["?", " please", ", please", ", probably", " probably", ", i think", " i think", " maybe"];
    let said = hedges.iter().fold(lower.as_str(), |said, hedge| said.strip_suffix(hedge).unwrap_or(said));
    let said = said.strip_prefix("probably ").unwrap_or(said);
    let said = said.strip_suffix(" time").unwrap_or(said);
    let country = ZONES.iter().find(|(name, ..)| *name == said).map(|(_, zone, _)| zone);
    if let Some(zone) = country.or_else(|| CITIES.iter().find(|(_, cities)| cities.contains(&said)).map(|(zone, _)| zone)) {
        return Ok((*zone).to_owned());
    }
    let typed = said.replace(' ', "_");
    let names = zone_names();
    let exact = names.iter().find(|name| name.to_lowercase() == typed);
    let by_city = || names.iter().find(|name| name.to_lowercase().rsplit('/').next() == Some(&typed) && name.contains('/'));
    exact.or_else(by_city).cloned().ok_or_else(|| {
        format!("no time zone `{}` is known; write your country or a large city, such as `Ireland` or `New York`", text.trim())
    })
}

/// The money of those who live in a time zone, where most of them have the same.
pub(in crate::interview) fn usual_currency(zone: &str) -> Option<String> {
    ZONES.iter().find(|(_, known, _)| *known == zone).map(|(.., code)| (*code).to_owned())
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
    // whoever says the sum as well is asked for it next
    let said = text.trim().trim_matches(|c: char| c.is_ascii_digit() || ".,".contains(c)).trim();
    let sign = CURRENCY_SIGNS.iter().find(|known| known.sign == said || !known.sign.is_ascii() && said.contains(known.sign));
    let word = CURRENCIES.iter().find(|(word, _)| said.eq_ignore_ascii_case(word)).map(|(_, code)| *code);
    let code = sign.map(|known| known.code).or(word).map_or_else(|| said.to_uppercase(), str::to_owned);
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
    fn names_in_a_row() {
        assert_eq!(in_a_row("Word, Excel, and Xero"), ["Word", "Excel", "Xero"]);
        assert_eq!(in_a_row("Xero"), ["Xero"]);
        for whole in [
            "Gmail, later a help desk",
            "Help Scout (read, write and tag)",
            "the old till, which only the manager and I can open",
        ] {
            assert_eq!(in_a_row(whole), [whole]);
        }
    }

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
        assert_eq!(time_zone("Philippines, probably").as_deref(), Ok("Asia/Manila"));
        assert!(ZONES.iter().all(|(_, zone, _)| zone_names().iter().any(|name| name == zone)));
        assert_eq!(time_zone("irish time").as_deref(), Ok("Europe/Dublin"));
        assert_eq!(time_zone("New York").as_deref(), Ok("America/New_York"));
        assert_eq!(time_zone("Edinburgh").as_deref(), Ok("Europe/London"));
        assert!(time_zone("Atlantis").is_err());
        assert_eq!(usual_currency("Europe/Dublin").as_deref(), Some("EUR"));
        assert_eq!(usual_currency("Etc/UTC"), None);
        assert!(ZONES.iter().all(|(.., code)| currency(code).as_deref() == Ok(*code)));
        assert_eq!(currency("gbp").as_deref(), Ok("GBP"));
        assert_eq!(currency("€").as_deref(), Ok("EUR"));
        assert_eq!(currency("£900 a month").as_deref(), Ok("GBP"));
        assert_eq!(currency("6 euro").as_deref(), Ok("EUR"));
        assert_eq!(currency("₱").as_deref(), Ok("PHP"));
        assert_eq!(currency("pounds").as_deref(), Ok("GBP"));
        assert!(currency("shells and beads").is_err());
        assert!(email("manager@example.com").is_ok());
        assert!(email("manager").is_err());
    }
}
