//! Sums of money, in decimals: a TOML number in the brief's currency, or `GBP 120` with its own.

use std::borrow::Cow;

use rust_decimal::Decimal;
use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::number::{decimal, plain};
use super::share::Share;
use super::text::{ValueError, text_value};

/// A sign that stands for a currency in everyday writing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CurrencySign {
    /// The sign.
    pub sign: &'static str,
    /// The ISO 4217 code of the currency that is read.
    pub code: &'static str,
    /// Whether other currencies have the same sign: `$` is read as the United States dollar, but may be another one.
    pub shared: bool,
}

/// The signs of currencies that are read.
pub const CURRENCY_SIGNS: &[CurrencySign] = &[
    CurrencySign { sign: "£", code: "GBP", shared: false },
    CurrencySign { sign: "€", code: "EUR", shared: false },
    CurrencySign { sign: "$", code: "USD", shared: true },
    CurrencySign { sign: "¥", code: "JPY", shared: true },
    CurrencySign { sign: "₱", code: "PHP", shared: false },
    CurrencySign { sign: "₹", code: "INR", shared: false },
];

/// A sum of money.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Money {
    /// How much.
    pub amount: Decimal,
    /// ISO 4217 code; `None` for a plain number, which is in `payment.currency`.
    pub currency: Option<String>,
}

impl Money {
    fn parse(text: &str) -> Option<Self> {
        if let Some(amount) = decimal(text) {
            return Some(Self { amount, currency: None });
        }
        for CurrencySign { sign, code, .. } in CURRENCY_SIGNS {
            if let Some(rest) = text.strip_prefix(sign).or_else(|| text.strip_suffix(sign)) {
                return Some(Self { amount: decimal(rest.trim())?, currency: Some((*code).to_owned()) });
            }
        }
        let (first, last) = (text.get(..3)?, text.get(text.len() - 3..)?);
        let (code, rest) = if is_code(first) { (first, &text[3..]) } else { (last, &text[..text.len() - 3]) };
        if !is_code(code) {
            return None;
        }
        Some(Self { amount: decimal(rest.trim())?, currency: Some(code.to_owned()) })
    }

    /// The amount with two decimals where it is not whole.
    fn figure(&self) -> String {
        if self.amount.fract().is_zero() || self.amount.normalize().scale() > 2 {
            plain(self.amount)
        } else {
            format!("{:.2}", self.amount)
        }
    }
}

fn is_code(text: &str) -> bool {
    text.len() == 3 && text.bytes().all(|byte| byte.is_ascii_uppercase())
}

impl std::fmt::Display for Money {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        if let Some(currency) = &self.currency {
            write!(f, "{currency} ")?;
        }
        f.write_str(&self.figure())
    }
}

const EXPECTED: &str = "a sum of money";
const EXAMPLES: [&str; 3] = ["12.50", "GBP 120", "£25"];

impl std::str::FromStr for Money {
    type Err = ValueError;
    fn from_str(text: &str) -> Result<Self, ValueError> {
        Self::parse(text.trim()).ok_or_else(|| ValueError { expected: EXPECTED, examples: &EXAMPLES, given: text.to_owned() })
    }
}

impl Serialize for Money {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.currency.is_some() {
            return serializer.collect_str(self);
        }
        // a number in the file, unless a binary float could not hold it
        let amount = self.amount.normalize();
        if let (0, Ok(whole)) = (amount.scale(), i64::try_from(amount.mantissa())) {
            return serializer.serialize_i64(whole);
        }
        match amount.to_string().parse::<f64>() {
            Ok(float) if float.to_string() == amount.to_string() => serializer.serialize_f64(float),
            _ => serializer.collect_str(&amount),
        }
    }
}

impl<'de> Deserialize<'de> for Money {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        #[serde(untagged, expecting = "a sum of money: a number, or text such as `GBP 120`")]
        enum Form {
            Whole(i64),
            Float(f64),
            Text(String),
        }
        match Form::deserialize(deserializer)? {
            Form::Whole(whole) => whole.to_string().parse().map_err(D::Error::custom),
            // the shortest text that gives the float is what the person typed
            Form::Float(float) => float.to_string().parse().map_err(D::Error::custom),
            Form::Text(text) => text.parse().map_err(D::Error::custom),
        }
    }
}

impl schemars::JsonSchema for Money {
    fn schema_name() -> Cow<'static, str> {
        "Money".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": ["number", "string"], "format": "money", "examples": [12.5, "GBP 120"] })
    }
}

/// A part of a sum, or a sum of its own: a milestone's payment, the contingency.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ShareOrMoney {
    /// A part of the whole.
    Share(Share),
    /// A sum.
    Money(Money),
}

impl ShareOrMoney {
    fn parse(text: &str) -> Option<Self> {
        Share::parse(text).map(Self::Share).or_else(|| Money::parse(text).map(Self::Money))
    }
}

impl std::fmt::Display for ShareOrMoney {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Share(share) => share.fmt(f),
            Self::Money(money) => money.fmt(f),
        }
    }
}

text_value!(ShareOrMoney, "share-or-money", "a share or a sum of money", ["25 %", "GBP 120"]);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_canonical_spelling() {
        for (typed, canonical) in
            [("GBP 120", "GBP 120"), ("£25", "GBP 25"), ("1,200.50 EUR", "EUR 1200.50"), ("$9.9", "USD 9.90"), ("12.5", "12.50")]
        {
            let read: Money = typed.parse().unwrap();
            assert_eq!(read.to_string(), canonical);
            assert_eq!(canonical.parse::<Money>().unwrap().to_string(), canonical);
        }
        for typed in ["lots", "GBP", "gbp 12", "£", "12 GB", "-5", "GBP -5", "-£5", "+5", "1_000", "."] {
            assert!(typed.parse::<Money>().is_err(), "{typed}");
        }
    }

    #[test]
    fn no_number_is_below_zero() {
        for (number, amount) in [("5", Some(5)), ("-5", None), ("-0.5", None)] {
            let read: Result<Money, _> = serde_json::from_str(number);
            assert_eq!(read.ok().map(|money| money.amount), amount.map(Decimal::from), "{number}");
        }
    }

    #[test]
    fn a_share_or_a_sum() {
        assert!(matches!("25 %".parse(), Ok(ShareOrMoney::Share(_))));
        assert!(matches!("GBP 300".parse(), Ok(ShareOrMoney::Money(_))));
    }
}
