//! Sums and dates as people write them in a sentence: `£1,450`, `1.450,00 EUR`, `2k dollars`, `April 30th, 2027`.

use rust_decimal::Decimal;
use std::ops::Range;

use super::notions::has_word;
use crate::model::{CURRENCY_SIGNS, Date};

/// What stands beside a number that is money in place of the code or the sign of the currency, in lower case, by its code.
const NAMES: &[(&str, &[&str])] = &[
    ("gbp", &["pounds", "pound"]),
    ("eur", &["euros", "euro"]),
    ("usd", &["us$", "dollars", "dollar"]),
    ("jpy", &["yen"]),
    ("php", &["pesos"]),
    ("inr", &["rs", "rupees"]),
];

/// The sums of one currency in a text in lower case, each with its place in bytes. The currency is a code in lower case.
pub(super) fn sums(text: &str, currency: &str) -> Vec<(Range<usize>, Decimal)> {
    let signs = CURRENCY_SIGNS.iter().filter(|known| known.code.eq_ignore_ascii_case(currency)).map(|known| known.sign);
    let words = NAMES.iter().filter(|(code, _)| *code == currency).flat_map(|(_, names)| names.iter().copied());
    let names: Vec<&str> = signs.chain([currency]).chain(words).collect();
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(start) = text.as_bytes()[at..].iter().position(u8::is_ascii_digit).map(|i| at + i) {
        let figure = figure(&text[start..]);
        at = start + figure.length;
        let (before, after) = (text[..start].trim_end(), text[at..].trim_start());
        let money = names.iter().any(|name| {
            let word = |rest: &str| name.len() > 3 || !rest.starts_with(char::is_alphabetic);
            before.ends_with(name) || after.strip_prefix(name).is_some_and(word)
        });
        found.extend(money.then(|| figure.value()).flatten().map(|value| (start..at, value)));
    }
    found
}

/// The number that a text begins with.
struct Figure {
    length: usize,
    /// Its digits, with a point before the fraction.
    digits: String,
    thousands: bool,
}

impl Figure {
    fn value(&self) -> Option<Decimal> {
        let value: Decimal = self.digits.parse().ok()?;
        if self.thousands { value.checked_mul(Decimal::ONE_THOUSAND) } else { Some(value) }
    }
}

/// Reads a number: groups of three digits in any country's manner, a fraction of one or two digits, `k` for thousands.
fn figure(text: &str) -> Figure {
    let digits = |rest: &str| rest.bytes().take_while(u8::is_ascii_digit).count();
    let (mut end, mut number) = (digits(text), text[..digits(text)].to_owned());
    while let Some(separator) =
        text[end..].chars().next().filter(|c| matches!(c, ',' | '.' | '\'' | '’' | ' ' | '\u{a0}' | '\u{202f}'))
    {
        let rest = end + separator.len_utf8();
        let group = digits(&text[rest..]);
        let fraction = matches!(separator, ',' | '.') && (1..3).contains(&group);
        if group != 3 && !fraction {
            break;
        }
        if fraction {
            number.push('.');
        }
        number.push_str(&text[rest..rest + group]);
        end = rest + group;
        if fraction {
            break;
        }
    }
    let thousands = text[end..].strip_prefix('k').is_some_and(|rest| !rest.starts_with(char::is_alphanumeric));
    Figure { length: end + usize::from(thousands), digits: number, thousands }
}

/// A date in the manners in which it may stand in a text in lower case; without the year too, where no other year follows.
pub(super) struct DateSpellings {
    whole: Vec<String>,
    day: i8,
    months: [String; 2],
    year: String,
}

impl DateSpellings {
    pub fn new(date: Date) -> Self {
        let written = |format: &str| date.0.strftime(format).to_string().to_lowercase();
        let whole = ["%Y-%m-%d", "%d/%m/%Y", "%m/%d/%Y", "%d.%m.%Y", "%-d.%-m.%Y", "%-d/%-m/%Y", "%-m/%-d/%Y"];
        let months = [written("%B"), written("%b")];
        Self { whole: whole.map(written).into(), day: date.0.day(), months, year: written("%Y") }
    }

    /// Whether the date or its month stands anywhere in a text in lower case.
    pub fn may_stand_in(&self, text: &str) -> bool {
        self.whole.iter().chain(&self.months).any(|spelling| text.contains(spelling))
    }

    /// How the date is written in a text in lower case, if it stands there.
    pub fn stands_in(&self, text: &str) -> Option<String> {
        let whole = self.whole.iter().find(|spelling| has_word(text, spelling)).cloned();
        whole.or_else(|| self.months.iter().find_map(|month| by_name(text, self.day, month, &self.year)))
    }
}

/// `30 april`, `30th of april 2027`, `april 30`: the day and the month beside each other.
fn by_name(text: &str, day: i8, month: &str, year: &str) -> Option<String> {
    if !text.contains(month) {
        return None;
    }
    let words: Vec<&str> = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty() && *word != "of").collect();
    let is_day = |word: &str| word.trim_end_matches(|c: char| c.is_alphabetic()).parse() == Ok(day);
    let pair =
        words.windows(2).position(|pair| (is_day(pair[0]) && pair[1] == month) || (pair[0] == month && is_day(pair[1])))?;
    let other_year = words.get(pair + 2).is_some_and(|next| next.len() == 4 && next.parse::<u16>().is_ok() && *next != year);
    (!other_year).then(|| format!("{} {}", words[pair], words[pair + 1]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sums_in_many_manners() {
        for text in ["£1,450 a month", "gbp 1450", "1.450,00 pounds", "1 450.00 gbp", "up to £1.45k", "we pay 1'450 pounds."] {
            let found = sums(text, "gbp");
            assert_eq!(found.iter().map(|(_, sum)| sum.normalize()).collect::<Vec<_>>(), [Decimal::from(1450)], "{text}");
        }
        assert_eq!(sums("¥90, 90 yen", "jpy").len(), 2);
        assert_eq!(sums("1,450 orders, 3 gbplike things, $1,450", "gbp"), []);
        assert_eq!(sums("chf 90", "chf"), [(4..6, Decimal::from(90))]);
        assert_eq!(sums("£12,5003", "gbp")[0].1, Decimal::from(12));
    }

    #[test]
    fn dates_in_many_manners() {
        let date = DateSpellings::new("2027-04-30".parse().unwrap());
        let written =
            ["by 2027-04-30.", "30 april 2027", "april 30th", "the 30th of april, at the latest", "30.04.2027", "4/30/2027"];
        for text in written {
            assert!(date.stands_in(text).is_some(), "{text}");
        }
        for text in ["30 april 2026", "3 april", "april 2027", "30 days", "2027-04-301"] {
            assert_eq!(date.stands_in(text), None, "{text}");
        }
    }
}
