//! How dates, numbers and sums are written in the language of a document.

use std::cell::OnceCell;

use icu_calendar::{Date as CalendarDate, Gregorian};
use icu_datetime::FixedCalendarDateTimeFormatter;
use icu_datetime::fieldsets::YMD;
use icu_decimal::input::Decimal as Figure;
use icu_decimal::options::{DecimalFormatterOptions, GroupingStrategy};
use icu_decimal::{DecimalFormatter, DecimalFormatterPreferences};
use icu_locale_core::{Locale, locale};
use rust_decimal::Decimal;

use super::words::Words;
use crate::model::{Date, Money, spoken};

/// The style of one language: its words, and how it writes dates, numbers and sums.
#[derive(Debug, Clone)]
pub struct Style {
    language: String,
    pub(super) words: Words,
    locale: Locale,
    formatters: Formatters,
}

/// What writes dates and numbers, each made when it is first needed: to make one takes longer than to write with it.
#[derive(Debug, Clone, Default)]
struct Formatters {
    date: OnceCell<FixedCalendarDateTimeFormatter<Gregorian, YMD>>,
    /// For numbers whose thousands are set apart.
    grouped: OnceCell<DecimalFormatter>,
    /// For numbers as they were given.
    plain: OnceCell<DecimalFormatter>,
}

impl Style {
    /// The style of a language by its tag; English where documents do not speak it.
    pub fn new(language: &str) -> Self {
        let language = if language.is_empty() { "en" } else { language };
        let (words, locale) = (Words::of(language), locale_of(language));
        Self { language: language.to_owned(), words, locale, formatters: Formatters::default() }
    }

    /// The tag of the language.
    pub fn language(&self) -> &str {
        &self.language
    }

    /// A message of the language, with what it must be told.
    pub fn say(&self, id: &str, args: &[(&str, &str)]) -> String {
        self.words.say(id, args)
    }

    /// `4 January 2027`, `January 4, 2027` in the United States, `4. Januar 2027` in German.
    pub fn date(&self, date: Date) -> String {
        let numbers = (u8::try_from(date.0.month()), u8::try_from(date.0.day()));
        let (Ok(month), Ok(day)) = numbers else { return date.to_string() };
        let read = CalendarDate::try_new_gregorian(i32::from(date.0.year()), month, day);
        let formatter = self.formatters.date.get_or_init(|| {
            FixedCalendarDateTimeFormatter::try_new((&self.locale).into(), YMD::long())
                .expect("the data of dates is part of the program")
        });
        let told = read.map_or_else(|_| date.to_string(), |read| formatter.format(&read).to_string());
        // the data knows no ordinal, which French has for the first day of a month
        match told.strip_prefix("1 ") {
            Some(rest) if self.locale.id.language.as_str() == "fr" => format!("1er {rest}"),
            _ => told,
        }
    }

    /// `GBP 1,450.50`, or `1.450,50 EUR`; a sum without a currency of its own is in the currency of the brief.
    pub fn money(&self, money: &Money, currency: &str) -> String {
        let figure = Money { amount: money.amount, currency: None }.to_string();
        let figure = self.write(&figure, GroupingStrategy::Auto);
        match money.currency.as_deref().unwrap_or(currency) {
            "" => figure,
            currency if currency_comes_first(&self.locale) => format!("{currency} {figure}"),
            currency => format!("{figure} {currency}"),
        }
    }

    /// A number rounded to one decimal.
    pub fn number(&self, number: Decimal) -> String {
        self.write(&number.round_dp(1).normalize().to_string(), GroupingStrategy::Auto)
    }

    /// A number with at most two decimals.
    pub(super) fn quantity(&self, number: Decimal) -> String {
        self.write(&number.round_dp(2).normalize().to_string(), GroupingStrategy::Auto)
    }

    /// A number as it was given, its thousands not set apart.
    pub(super) fn figure(&self, number: Decimal) -> String {
        self.write(&number.normalize().to_string(), GroupingStrategy::Never)
    }

    fn write(&self, digits: &str, grouping: GroupingStrategy) -> String {
        let Formatters { grouped, plain, .. } = &self.formatters;
        let formatter = if grouping == GroupingStrategy::Never { plain } else { grouped }.get_or_init(|| {
            DecimalFormatter::try_new(DecimalFormatterPreferences::from(&self.locale), DecimalFormatterOptions::from(grouping))
                .expect("the data of numbers is part of the program")
        });
        digits.parse::<Figure>().map_or_else(|_| digits.to_owned(), |figure| formatter.format(&figure).to_string())
    }
}

/// The locale of a tag. English outside the United States is that of most countries, which name the day before the month; so is the
/// English that stands in for a language that documents do not speak.
fn locale_of(language: &str) -> Locale {
    let read = Locale::try_from_str(&language.replace('_', "-")).unwrap_or(locale!("en-GB"));
    let english = spoken(language).is_none_or(|tag| tag == "en");
    if english && read.id != locale!("en-US").id { locale!("en-GB") } else { read }
}

/// Whether the currency stands before the figure, by the patterns of the Unicode CLDR: in English, in Spanish outside Spain, in
/// German in Austria, Switzerland and Liechtenstein.
fn currency_comes_first(locale: &Locale) -> bool {
    let region = locale.id.region.map(|region| region.to_string()).unwrap_or_default();
    match locale.id.language.as_str() {
        "es" => !["", "ES", "EA", "IC", "GQ", "PH"].contains(&region.as_str()),
        "de" => ["AT", "CH", "LI"].contains(&region.as_str()),
        "fr" => false,
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates() {
        let date = "2027-01-04".parse().unwrap();
        for (language, told) in [
            ("", "4 January 2027"),
            ("en", "4 January 2027"),
            ("en-GB", "4 January 2027"),
            ("en-US", "January 4, 2027"),
            ("en-CA", "4 January 2027"),
            ("it", "4 January 2027"),
            ("de", "4. Januar 2027"),
            ("de-AT", "4. Jänner 2027"),
            ("es", "4 de enero de 2027"),
            ("es-MX", "4 de enero de 2027"),
            ("fr-FR", "4 janvier 2027"),
            ("fr_CA", "4 janvier 2027"),
        ] {
            assert_eq!(Style::new(language).date(date), told, "{language}");
        }
        let first = "2027-02-01".parse().unwrap();
        assert_eq!(
            ["fr", "es", "de"].map(|language| Style::new(language).date(first)),
            ["1er février 2027", "1 de febrero de 2027", "1. Februar 2027"]
        );
    }

    #[test]
    fn sums() {
        for (language, sum, told) in [
            ("", "12.5", "GBP 12.50"),
            ("en-US", "EUR 1450", "EUR 1,450"),
            ("en", "1234567.5", "GBP 1,234,567.50"),
            ("en", "999", "GBP 999"),
            ("de", "EUR 1450.5", "1.450,50 EUR"),
            ("de-AT", "EUR 1450.5", "EUR 1\u{a0}450,50"),
            ("es", "EUR 1450.5", "1450,50 EUR"),
            ("es", "EUR 21450.5", "21.450,50 EUR"),
            ("es-MX", "MXN 1450.5", "MXN 1,450.50"),
            ("fr", "EUR 1450.5", "1\u{202f}450,50 EUR"),
        ] {
            assert_eq!(Style::new(language).money(&sum.parse().unwrap(), "GBP"), told, "{language}");
        }
        assert_eq!(Style::new("en").money(&"12.5".parse().unwrap(), ""), "12.50");
    }

    #[test]
    fn numbers() {
        let number = Decimal::new(12_345_678, 4);
        assert_eq!(Style::new("en").number(number), "1,234.6");
        assert_eq!(Style::new("de").number(number), "1.234,6");
        assert_eq!(Style::new("de").figure(number), "1234,5678");
    }
}
