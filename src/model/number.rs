//! Numbers as people type them at the start of a value: `24`, `1,200`, `2.5`, `two`, `a`, `half a`.

use rust_decimal::Decimal;

const WORDS: &[(&str, u32)] = &[
    ("a", 1),
    ("an", 1),
    ("one", 1),
    ("two", 2),
    ("three", 3),
    ("four", 4),
    ("five", 5),
    ("six", 6),
    ("seven", 7),
    ("eight", 8),
    ("nine", 9),
    ("ten", 10),
    ("eleven", 11),
    ("twelve", 12),
    ("fifteen", 15),
    ("twenty", 20),
    ("thirty", 30),
];

/// Reads the number at the start of `text` and returns it with the trimmed rest.
pub(super) fn leading_number(text: &str) -> Option<(Decimal, &str)> {
    let text = text.trim_start();
    let digits = text.find(|c: char| !c.is_ascii_digit() && c != '.' && c != ',').unwrap_or(text.len());
    if text.starts_with(|c: char| c.is_ascii_digit()) {
        let number = decimal(text[..digits].trim_end_matches(['.', ',']))?;
        return Some((number, text[digits..].trim_start()));
    }
    let (word, rest) = text.split_once(' ').unwrap_or((text, ""));
    if word.eq_ignore_ascii_case("half") {
        let rest = rest.trim_start();
        let rest = rest.strip_prefix("an ").or_else(|| rest.strip_prefix("a ")).unwrap_or(rest);
        return Some((Decimal::new(5, 1), rest.trim_start()));
    }
    let (_, number) = WORDS.iter().find(|(name, _)| word.eq_ignore_ascii_case(name))?;
    Some((Decimal::from(*number), rest.trim_start()))
}

/// Reads a number in digits; a comma must part thousands, so that `1,5` is refused and not read as fifteen. Nothing that is counted
/// or paid is below zero, so that a sign is refused as well.
pub(super) fn decimal(text: &str) -> Option<Decimal> {
    if !text.contains(|c: char| c.is_ascii_digit()) || text.contains(|c: char| !c.is_ascii_digit() && c != '.' && c != ',') {
        return None;
    }
    let whole = text.split('.').next().unwrap_or("");
    let mut groups = whole.split(',');
    let first = groups.next().unwrap_or("");
    let grouped = whole.contains(',');
    if grouped && (first.is_empty() || first.len() > 3 || groups.any(|group| group.len() != 3)) {
        return None;
    }
    if text.split('.').skip(1).any(|fraction| fraction.contains(',')) {
        return None;
    }
    text.replace(',', "").parse().ok()
}

/// Prints a number with no trailing zeros.
pub(super) fn plain(number: Decimal) -> String {
    number.normalize().to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_digits_words_and_halves() {
        let read = |text| leading_number(text).map(|(number, rest)| (number.to_string(), rest.to_owned()));
        let pair = |number: &str, rest: &str| Some((number.to_owned(), rest.to_owned()));
        assert_eq!(read("24h"), pair("24", "h"));
        assert_eq!(read("1,200 emails"), pair("1200", "emails"));
        assert_eq!(read("two weeks"), pair("2", "weeks"));
        assert_eq!(read("half a day"), pair("0.5", "day"));
        assert_eq!(read("2.5 hours"), pair("2.5", "hours"));
        assert_eq!(read("lots"), None);
        assert_eq!(read("1,5 hours"), None);
    }
}
