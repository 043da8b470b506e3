//! Parts of a whole: `95 %`, `2 per 100`.

use rust_decimal::Decimal;

use super::number::{leading_number, plain};
use super::text::text_value;

/// A part of a whole, as it was put: in per cent or as so many of so many.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Share {
    /// So many per cent.
    Percent(Decimal),
    /// So many out of so many; the second is never 0, and the share in per cent is a number.
    Of(Decimal, Decimal),
}

impl Share {
    /// The share in per cent.
    pub fn percent(&self) -> Decimal {
        match self {
            Self::Percent(percent) => *percent,
            Self::Of(part, whole) => part.saturating_mul(Decimal::ONE_HUNDRED) / whole,
        }
    }

    pub(super) fn parse(text: &str) -> Option<Self> {
        let (part, rest) = leading_number(text)?;
        let lower = rest.to_lowercase();
        if matches!(lower.as_str(), "%" | "percent" | "per cent" | "pct") {
            return Some(Self::Percent(part));
        }
        let whole = ["per ", "out of ", "of ", "in ", "/"].iter().find_map(|word| lower.strip_prefix(word))?;
        let (whole, rest) = leading_number(whole)?;
        // a share beyond what a number can hold is none
        part.checked_mul(Decimal::ONE_HUNDRED)?.checked_div(whole).filter(|_| rest.is_empty())?;
        Some(Self::Of(part, whole))
    }
}

impl std::fmt::Display for Share {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Percent(percent) => write!(f, "{} %", plain(*percent)),
            Self::Of(part, whole) => write!(f, "{} per {}", plain(*part), plain(*whole)),
        }
    }
}

text_value!(Share, "share", "a share", ["95 %", "2 per 100"]);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_canonical_spelling() {
        for (typed, canonical, percent) in [
            ("95 %", "95 %", "95"),
            ("95%", "95 %", "95"),
            ("99.5 percent", "99.5 %", "99.5"),
            ("2 per 100", "2 per 100", "2"),
            ("19 out of 20", "19 per 20", "95"),
        ] {
            let read: Share = typed.parse().unwrap();
            assert_eq!(read.to_string(), canonical);
            assert_eq!(read.percent().normalize().to_string(), percent);
            assert_eq!(canonical.parse::<Share>().unwrap(), read);
        }
        for typed in ["most", "95", "2 per 0", "%", "99999999999999999999999999 of 0.001"] {
            assert!(typed.parse::<Share>().is_err(), "{typed}");
        }
    }
}
