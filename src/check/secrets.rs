//! What looks like a password, a key or a card number.

use std::ops::Range;

/// How the keys of well-known services begin.
const KEYS: &[&str] =
    &["sk_live_", "rk_live_", "sk-", "ghp_", "github_pat_", "glpat-", "xoxb-", "xoxp-", "AKIA", "AIza", "ya29.", "SG."];
/// Keys are longer than words.
const SHORTEST_KEY: usize = 20;
/// Words that are followed by a password, in lower case.
const ASKS: &[&str] = &["password", "passwd", "passphrase", "passcode", "pwd", "api key", "api_key", "apikey", "secret"];
/// Shorter ones are words of a sentence.
const SHORTEST_PASSWORD: usize = 6;

/// The places of what looks like a secret, in order, each with what it looks like.
pub fn secrets(text: &str) -> Vec<(Range<usize>, &'static str)> {
    let mut found = Vec::new();
    for (at, _) in text.match_indices("PRIVATE KEY-----") {
        let line = text[..at].rfind("-----BEGIN").filter(|begin| !text[*begin..at].contains('\n'));
        found.extend(line.map(|begin| (begin..at, "a private key")));
    }
    found.extend(tokens(text).filter(|token| is_key(&text[token.clone()])).map(|token| (token, "an API key")));
    found.extend(passwords(text).map(|token| (token, "a password")));
    found.extend(cards(text).map(|digits| (digits, "a card number")));
    found.sort_by_key(|(at, _)| at.start);
    found.dedup_by(|next, first| next.0.start < first.0.end);
    found
}

/// Runs of what keys are made of.
fn tokens(text: &str) -> impl Iterator<Item = Range<usize>> {
    let part = |c: char| c.is_ascii_alphanumeric() || "_-.".contains(c);
    let mut from = 0;
    std::iter::from_fn(move || {
        let start = from + text[from..].find(part)?;
        from = text[start..].find(|c| !part(c)).map_or(text.len(), |length| start + length);
        Some(start..from)
    })
}

fn is_key(token: &str) -> bool {
    token.len() >= SHORTEST_KEY && token.contains(|c: char| c.is_ascii_digit()) && KEYS.iter().any(|key| token.starts_with(key))
}

/// What follows `password:`, `password is` or `password =`, if it has both letters and digits.
fn passwords(text: &str) -> impl Iterator<Item = Range<usize>> {
    let lower = text.to_ascii_lowercase();
    let ends: Vec<usize> =
        ASKS.iter().flat_map(|word| lower.match_indices(word).map(|(at, word)| at + word.len()).collect::<Vec<_>>()).collect();
    ends.into_iter().filter_map(move |end| {
        let rest = &text[end..];
        let trimmed = rest.trim_start_matches([' ', '"', '\'']);
        let value = trimmed.strip_prefix([':', '=']).or_else(|| trimmed.strip_prefix("is "))?;
        let value = value.trim_start_matches([' ', '"', '\'', '`']);
        let start = text.len() - value.len();
        let length = value.find(|c: char| c.is_whitespace() || "\"'`,;".contains(c)).unwrap_or(value.len());
        let value = &value[..length];
        let mixed = value.contains(|c: char| c.is_ascii_digit()) && value.contains(|c: char| c.is_alphabetic());
        (mixed && value.chars().count() >= SHORTEST_PASSWORD).then_some(start..start + length)
    })
}

/// Runs of 13 to 19 digits, parted by single spaces or hyphens, that begin as card numbers do and pass the Luhn test.
fn cards(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut from = 0;
    let bytes = text.as_bytes();
    std::iter::from_fn(move || {
        loop {
            let start = from + text[from..].find(|c: char| c.is_ascii_digit())?;
            let mut end = start + 1;
            let digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
            while digit(end) || matches!(bytes.get(end), Some(b' ' | b'-')) && digit(end + 1) {
                end += 1;
            }
            from = end;
            // a number after a plus sign is a telephone's, one in a word is part of a code
            let before = text[..start].chars().next_back();
            let alone =
                !before.is_some_and(|c| c == '+' || c.is_alphanumeric()) && !text[end..].starts_with(char::is_alphanumeric);
            let digits: Vec<u32> = text[start..end].chars().filter_map(|c| c.to_digit(10)).collect();
            if alone && (13..=19).contains(&digits.len()) && (2..=6).contains(&digits[0]) && passes_luhn(&digits) {
                return Some(start..end);
            }
        }
    })
}

fn passes_luhn(digits: &[u32]) -> bool {
    let doubled = |digit: u32| if digit > 4 { digit * 2 - 9 } else { digit * 2 };
    let sum: u32 = digits.iter().rev().enumerate().map(|(i, digit)| if i % 2 == 1 { doubled(*digit) } else { *digit }).sum();
    sum.is_multiple_of(10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_a_secret_and_what_only_speaks_of_one() {
        let found = |text: &str| secrets(text).into_iter().map(|(at, what)| (text[at].to_owned(), what)).collect::<Vec<_>>();
        assert_eq!(found("password: Wint3rGarden, please"), [("Wint3rGarden".to_owned(), "a password")]);
        assert_eq!(found("card 4111 1111 1111 1111."), [("4111 1111 1111 1111".to_owned(), "a card number")]);
        assert_eq!(found("# key sk_live_0123456789abcdefghij")[0].1, "an API key");
        assert_eq!(found("-----BEGIN RSA PRIVATE KEY-----\nabc")[0].1, "a private key");
        for harmless in [
            "no password is ever sent in a message",
            "Named accounts through the password manager Bitwarden; no password is ever sent",
            "+44 113 496 0142",
            "order 4111 1111 1111 1112",
            "2027-01-04 2027-06-30 2027-01-22",
            "sk-short",
            "é password",
        ] {
            assert!(found(harmless).is_empty(), "{harmless}: {:?}", found(harmless));
        }
    }
}
