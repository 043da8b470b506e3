//! How dates and sums are written in the language of a document.

use rust_decimal::Decimal;

use crate::model::{Date, Money};

const MONTHS: [&str; 12] =
    ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

/// The style of one language.
#[derive(Debug, Clone)]
pub(super) struct Style {
    language: String,
    month_first: bool,
}

impl Style {
    /// The style of a language by its tag; English where there is none.
    pub(super) fn new(language: &str) -> Self {
        let language = if language.is_empty() { "en" } else { language };
        Self { language: language.to_owned(), month_first: language.eq_ignore_ascii_case("en-us") }
    }

    /// The tag of the language.
    pub(super) fn language(&self) -> &str {
        &self.language
    }

    /// `4 January 2027`, or `January 4, 2027` in the United States.
    pub(super) fn date(&self, date: Date) -> String {
        let (day, year) = (date.0.day(), date.0.year());
        let month = usize::try_from(date.0.month() - 1).ok().and_then(|month| MONTHS.get(month)).unwrap_or(&"");
        if self.month_first { format!("{month} {day}, {year}") } else { format!("{day} {month} {year}") }
    }

    /// `GBP 1,450.50`; a sum without a currency of its own is in the currency of the brief.
    pub(super) fn money(&self, money: &Money, currency: &str) -> String {
        let figure = Money { amount: money.amount, currency: None }.to_string();
        let (whole, fraction) = figure.split_once('.').map_or((figure.as_str(), None), |(w, f)| (w, Some(f)));
        let mut text = money.currency.clone().unwrap_or_else(|| currency.to_owned());
        if !text.is_empty() {
            text.push(' ');
        }
        text.push_str(&thousands(whole));
        if let Some(fraction) = fraction {
            text.push('.');
            text.push_str(fraction);
        }
        text
    }

    /// A number rounded to one decimal.
    pub(super) fn number(&self, number: Decimal) -> String {
        let text = number.round_dp(1).normalize().to_string();
        match text.split_once('.') {
            Some((whole, fraction)) => format!("{}.{fraction}", thousands(whole)),
            None => thousands(&text),
        }
    }
}

fn thousands(digits: &str) -> String {
    let mut out = String::new();
    for (i, c) in digits.chars().enumerate() {
        let left = digits.len() - i;
        if i > 0 && left.is_multiple_of(3) && c.is_ascii_digit() && !out.ends_with('-') {
            out.push(',');
        }
        out.push(c);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_and_sums() {
        let date = "2027-01-04".parse().unwrap();
        assert_eq!(Style::new("en-GB").date(date), "4 January 2027");
        assert_eq!(Style::new("en-US").date(date), "January 4, 2027");
        let money = |text: &str| Style::new("").money(&text.parse().unwrap(), "GBP");
        assert_eq!(money("12.5"), "GBP 12.50");
        assert_eq!(money("EUR 1450"), "EUR 1,450");
        assert_eq!(money("1234567.5"), "GBP 1,234,567.50");
        assert_eq!(money("999"), "GBP 999");
    }
}
