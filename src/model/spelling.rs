//! Values in another spelling than theirs: what a text that cannot be read was surely meant to say.

use super::{Cadence, Date, Day, Duration, Effort, FieldKind, Hours, Money, Rate, Share, ShareOrMoney, ValueError, Weekday};

const MONTHS: [&str; 12] =
    ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

impl FieldKind {
    /// The one spelling in which documents show a value that can be read.
    pub fn canonical(&self, text: &str) -> Option<String> {
        fn of<T: std::str::FromStr<Err = ValueError> + ToString>(text: &str) -> Option<String> {
            text.parse::<T>().ok().map(|value| value.to_string())
        }
        let Self::Value(format) = self else { return None };
        match *format {
            "date" => of::<Date>(text),
            "day" => of::<Day>(text),
            "duration" => of::<Duration>(text),
            "rate" => of::<Rate>(text),
            "effort" => of::<Effort>(text),
            "share" => of::<Share>(text),
            "money" => of::<Money>(text),
            "share-or-money" => of::<ShareOrMoney>(text),
            "hours" => of::<Hours>(text),
            "cadence" => of::<Cadence>(text),
            _ => None,
        }
    }

    /// The only value that a text which cannot be read may mean, in its spelling; `None` where it could mean two or none.
    pub fn meant(&self, text: &str) -> Option<String> {
        let Self::Value(format) = self else { return None };
        match *format {
            "date" => date(text).map(|date| date.to_string()),
            "day" => day(text),
            // a bare number above 1 can only be so many of a hundred
            "share" => {
                text.trim().parse::<u8>().ok().filter(|percent| (2..=100).contains(percent)).map(|percent| format!("{percent} %"))
            }
            _ => None,
        }
        .and_then(|text| self.canonical(&text))
    }
}

/// The date that a text in another order or with the name of the month means.
///
/// Of two numbers before or behind which the year stands last, one must be above 12: `04/01/2027` is a day in April or in January.
fn date(text: &str) -> Option<Date> {
    let lower = text.trim().to_lowercase();
    let lower =
        ["t00:00:00z", "t00:00:00", " 00:00:00"].iter().find_map(|midnight| lower.strip_suffix(midnight)).unwrap_or(&lower);
    if let (8, Ok(_)) = (lower.len(), lower.parse::<u32>()) {
        return calendar(&lower[..4], number(&lower[4..6])?, &lower[6..]);
    }
    let words = lower.split(|c: char| c.is_whitespace() || ",./-".contains(c));
    let mut words: Vec<&str> = words.filter(|word| !matches!(*word, "" | "of" | "the")).collect();
    words.retain(|word| Weekday::from_name(word).is_none());
    let &[first, second, third] = words.as_slice() else { return None };
    let month = |word: &str| MONTHS.iter().position(|month| names(month, word)).and_then(|month| i8::try_from(month + 1).ok());
    if let Some(month) = month(second) {
        return calendar(first, month, third).or_else(|| calendar(third, month, first));
    }
    if let Some(month) = month(first) {
        return calendar(third, month, second);
    }
    if first.len() == 4 {
        return calendar(first, number(second)?, third);
    }
    let (a, b) = (number(first)?, number(second)?);
    match (a > 12, b > 12) {
        (true, false) => calendar(third, b, first),
        (false, true) => calendar(third, a, second),
        _ if a == b => calendar(third, a, first),
        _ => None,
    }
}

/// Whether a word is a name or its beginning of three letters or more.
fn names(name: &str, word: &str) -> bool {
    word.len() >= 3 && name.starts_with(word)
}

fn number(word: &str) -> Option<i8> {
    (word.len() <= 2).then(|| word.parse().ok()).flatten()
}

/// A day of the calendar; the year has four figures, the day may be an ordinal.
fn calendar(year: &str, month: i8, day: &str) -> Option<Date> {
    let day = ["st", "nd", "rd", "th"].iter().find_map(|ending| day.strip_suffix(ending)).unwrap_or(day);
    let year = year.parse().ok().filter(|_| year.len() == 4)?;
    jiff::civil::Date::new(year, month, number(day)?).ok().map(Date)
}

/// A day, or a day offset without the spaces around its sign, with a capital, or in words: `2 weeks after start`.
fn day(text: &str) -> Option<String> {
    if let Some(date) = date(text) {
        return Some(date.to_string());
    }
    let text = text.trim();
    for (word, sign) in [(" after ", '+'), (" before ", '-')] {
        if let Some((distance, anchor)) = text.split_once(word) {
            return Some(format!("{} {sign} {distance}", anchor_word(anchor)));
        }
    }
    let at = text.rfind(['+', '-', '−'])?;
    let sign = text[at..].chars().next()?;
    Some(format!("{} {sign} {}", anchor_word(text[..at].trim()), text[at + sign.len_utf8()..].trim()))
}

fn anchor_word(anchor: &str) -> String {
    let anchor = anchor.strip_prefix("the ").unwrap_or(anchor);
    let lower = anchor.to_lowercase();
    if matches!(lower.as_str(), "start" | "end") { lower } else { anchor.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Shape;

    fn meant(format: &'static str, text: &str) -> Option<String> {
        FieldKind::Value(format).meant(text)
    }

    #[test]
    fn dates_that_can_only_be_one_day() {
        for text in [
            "4 January 2027",
            "4 Jan 2027",
            "Jan 4, 2027",
            "January 4th, 2027",
            "the 4th of January 2027",
            "Monday, 4 January 2027",
            "2027 January 4",
            "2027/01/04",
            "2027-1-4",
            "2027.01.04",
            "20270104",
            "4-Jan-2027",
            "2027-01-04T00:00:00",
        ] {
            assert_eq!(meant("date", text).as_deref(), Some("2027-01-04"), "{text}");
        }
        for (text, day) in
            [("22/01/2027", "2027-01-22"), ("1/22/2027", "2027-01-22"), ("3.3.2027", "2027-03-03"), ("1 Sept 2027", "2027-09-01")]
        {
            assert_eq!(meant("date", text).as_deref(), Some(day), "{text}");
        }
        for text in [
            "04/01/2027",
            "4.1.2027",
            "04/01/27",
            "30 February 2027",
            "31/31/2027",
            "2027-13-01",
            "soon",
            "January 2027",
            "1.2.3.4",
            "2027-01-04T09:00:00",
            "ü",
        ] {
            assert_eq!(meant("date", text), None, "{text}");
        }
    }

    #[test]
    fn every_format_has_its_spelling() {
        for field in Shape::get().fields {
            let FieldKind::Value(format) = &field.kind else { continue };
            let example = match *format {
                "date" | "day" => "2027-01-04",
                "duration" => "2 weeks",
                "rate" => "40 emails per day",
                "effort" => "6 minutes per email",
                "share" | "share-or-money" => "95 %",
                "money" => "GBP 120",
                "hours" => "Mon-Fri 09:00-17:30",
                "cadence" => "weekly",
                other => panic!("`{other}` has no example here"),
            };
            assert_eq!(field.kind.canonical(example).as_deref(), Some(example), "{}", field.path);
        }
    }

    #[test]
    fn days_and_shares() {
        for (text, day) in [
            ("4 January 2027", "2027-01-04"),
            ("start+2 weeks", "start + 2 weeks"),
            ("Start +2 wks", "start + 2 weeks"),
            ("M1+5 working days", "M1 + 5 business days"),
            ("end- 1 week", "end - 1 week"),
            ("2 weeks after the start", "start + 2 weeks"),
            ("1 day before M2", "M2 - 1 day"),
        ] {
            assert_eq!(meant("day", text).as_deref(), Some(day), "{text}");
        }
        for text in ["soon after start", "+", "start +", "two of them"] {
            assert_eq!(meant("day", text), None, "{text}");
        }
        assert_eq!(meant("share", "95").as_deref(), Some("95 %"));
        assert_eq!(["1", "0.95", "101", "most"].map(|text| meant("share", text)), [None, None, None, None]);
    }
}
