//! Sums of money as people say them: `15 pounds an hour`, `350 kr`, `£400/month`.

use super::read;
use crate::model::{Brief, FieldKind, Money, Path, Period};

/// Currencies by the words of those who are paid in them.
pub(in crate::interview) const CURRENCIES: &[(&str, &str)] = &[
    ("pounds", "GBP"),
    ("pound", "GBP"),
    ("sterling", "GBP"),
    ("quid", "GBP"),
    ("euros", "EUR"),
    ("euro", "EUR"),
    ("dollars", "USD"),
    ("dollar", "USD"),
    ("yen", "JPY"),
    ("zloty", "PLN"),
    ("forint", "HUF"),
    ("rand", "ZAR"),
    ("baht", "THB"),
    ("reais", "BRL"),
];

/// What money is called in more than one country.
const OWN_MONEY: &[&str] = &[
    "kr.",
    "kr",
    "kronor",
    "kroner",
    "krona",
    "krone",
    "pesos",
    "rupees",
    "rs",
    "francs",
    "shillings",
    "lei",
    "koruna",
    "crowns",
];

/// Dollars that those who are paid in them call so too.
const OWN_DOLLARS: &[&str] = &["AUD", "CAD", "HKD", "NZD", "SGD"];

/// The currency in which a sum was said, or else the usual one of the place.
pub(in crate::interview) fn currency_of(brief: &Brief, path: &Path, typed: &str, usual: Option<String>) -> Option<String> {
    let mut here = brief.clone();
    here.payment.currency = usual.clone().unwrap_or_default();
    let said = read(&here, path, &FieldKind::Value("money"), typed, None);
    said.parse::<Money>().ok()?.currency.or(usual)
}

/// `£400 a month` and `15 pounds an hour`, where the next question is for how long or how much that is.
pub(super) fn money(brief: &Brief, path: &Path, text: &str) -> Option<String> {
    let asks_next = ["payment.rate", "payment.amount", "private.budget"].contains(&path.field().as_str());
    let sum = if asks_next {
        text.split([' ', '/']).take_while(|word| !is_per(word)).collect::<Vec<_>>().join(" ")
    } else {
        text.to_owned()
    };
    let lower = sum.to_lowercase();
    // whose crowns they are has been said before
    if let Some(figure) = without_name(&lower, &brief.payment.currency) {
        return figure.trim().parse::<Money>().ok().map(|money| money.to_string());
    }
    let sum = match CURRENCIES.iter().find_map(|(word, code)| Some((sum.strip_suffix(word)?, code))) {
        Some((sum, code)) => format!("{code} {}", sum.trim()),
        None => sum,
    };
    sum.parse::<Money>().ok().map(|money| money.to_string())
}

/// The figure of a sum whose money is called by a name that several currencies share, this one among them.
fn without_name<'a>(sum: &'a str, currency: &str) -> Option<&'a str> {
    let dollars = ["dollars", "dollar", "$"].iter().filter(|_| OWN_DOLLARS.contains(&currency));
    let mut names = OWN_MONEY.iter().filter(|_| !currency.is_empty()).chain(dollars);
    let figure = |name: &str| sum.strip_suffix(name).or_else(|| sum.strip_prefix(name));
    // dollars end in `rs`, and are no rupees
    names.find_map(|name| figure(name).filter(|figure| !figure.contains(char::is_alphabetic)))
}

/// The stretch of time that a sum was said to be for: `180 a month`.
pub(in crate::interview) fn period(text: &str) -> Option<Period> {
    let words: Vec<String> = text.to_lowercase().replace('/', " per ").split_whitespace().map(str::to_owned).collect();
    let (last, before) = words.split_last()?;
    match last.as_str() {
        "pcm" | "monthly" => Some(Period::Month),
        "weekly" => Some(Period::Week),
        period => before.last().filter(|word| is_per(word)).and_then(|_| period.parse().ok()),
    }
}

fn is_per(word: &str) -> bool {
    ["a", "an", "per", "each", "every", "hour", "month", "week", "day", "year"].contains(&word.to_lowercase().as_str())
}

#[cfg(test)]
mod tests {
    use super::super::tests::said;
    use super::*;

    #[test]
    fn sums() {
        assert_eq!(said("money", "payment.rate", "15 pounds an hour", None), "GBP 15");
        assert_eq!(said("money", "private.budget", "£400 a month", None), "GBP 400");
        assert_eq!(said("money", "private.budget", "£400/month", None), "GBP 400");
        assert_eq!(said("money", "trial.fee", "£48 a day", None), "£48 a day", "nobody would ask for the day");
        assert_eq!(said("money", "payment.rate", "a fair price", None), "a fair price");
        assert_eq!(said("money", "payment.rate", "350 kr", None), "350 kr", "of which country?");
        let mut swedish = Brief::default();
        swedish.set(&Path::new("payment.currency"), "SEK").unwrap();
        let money = |path: &str, text: &str| read(&swedish, &Path::new(path), &FieldKind::Value("money"), text, None);
        assert_eq!(money("payment.rate", "350 kr"), "350");
        assert_eq!(money("private.budget", "2500kr a month"), "2500");
    }

    #[test]
    fn the_currency_goes_with_the_sum() {
        let of = |typed: &str, usual: &str| {
            let usual = Some(usual.to_owned()).filter(|usual| !usual.is_empty());
            currency_of(&Brief::default(), &Path::new("payment.rate"), typed, usual).unwrap_or_default()
        };
        assert_eq!(of("12", "GBP"), "GBP");
        assert_eq!(of("12 euros", "GBP"), "EUR");
        assert_eq!(of("$30 an hour", "CAD"), "CAD");
        assert_eq!(of("30 dollars", "CAD"), "CAD");
        assert_eq!(of("$30", "GBP"), "USD");
        assert_eq!(of("350 kr", "SEK"), "SEK");
        assert_eq!(of("350 kr", ""), "", "of which country?");
        assert_eq!(of("a fair price", "GBP"), "", "no sum");
    }
}
