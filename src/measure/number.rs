//! Numbers as people write them: `1,500`, `10k`, `twenty-five`, `two (2)`, `half a`, `a dozen`, `½`.

use super::token::{Shape, Token};
use super::vocabulary::{Measures, class};
use rust_decimal::Decimal;

/// A number and where it ends.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Number {
    pub value: Decimal,
    /// Index of the token after it.
    pub next: usize,
    /// Written in letters.
    pub in_words: bool,
}

/// Whether a number could begin with the token.
pub(super) fn could_begin(token: &Token) -> bool {
    token.shape == Shape::Number || token.is(class::OPENS_NUMBER) || token.known.number().is_some()
}

/// The number that begins at token `at`.
pub(super) fn number(tokens: &[Token], at: usize) -> Option<Number> {
    tokens.get(at).filter(|token| could_begin(token))?;
    let found = digits(tokens, at).or_else(|| in_words(tokens, at)).or_else(|| in_brackets(tokens, at))?;
    Some(skip_repeated(tokens, found))
}

/// The value of digits that stand by themselves.
pub(super) fn in_digits(token: &Token) -> Option<Decimal> {
    if token.shape == Shape::Number { token.text.parse().ok() } else { None }
}

/// `within (7) days`
fn in_brackets(tokens: &[Token], at: usize) -> Option<Number> {
    let before = tokens.get(at.checked_sub(1)?)?.text;
    let bound = tokens.get(at)?.text == "(" && matches!(before, "within" | "than" | "least" | "most" | "of");
    let found = digits(tokens, at + 1).filter(|_| bound)?;
    (tokens.get(found.next)?.text == ")").then_some(Number { next: found.next + 1, ..found })
}

fn digits(tokens: &[Token], at: usize) -> Option<Number> {
    let token = tokens.get(at)?;
    if let Some(value) = fraction(token.text) {
        return Some(Number { value, next: at + 1, in_words: false });
    }
    if token.shape != Shape::Number {
        return None;
    }
    // A digit stuck to letters belongs to a name: `C2C`, `Win11`.
    if !token.spaced && at > 0 && tokens[at - 1].shape == Shape::Word {
        return None;
    }
    if let Some((value, next)) = slashed(tokens, at) {
        return Some(Number { value, next, in_words: false });
    }
    let mut value = plain(token.text)?;
    let mut next = at + 1;
    if let Some((part, after)) = slashed(tokens, next).filter(|_| tokens[next].spaced) {
        return Some(Number { value: value.checked_add(part)?, next: after, in_words: false });
    }
    if let Some(after) = tokens.get(next) {
        if is_thousands(token, after) {
            value = value.checked_mul(Decimal::from(1000))?;
            next += 1;
        } else if let Some(part) = fraction(after.text) {
            value = value.checked_add(part)?;
            next += 1;
        } else if !after.spaced
            && matches!(after.text, "k" | "th" | "st" | "nd" | "rd")
            && tokens.get(next + 1).is_none_or(|t| t.spaced || t.shape == Shape::Mark)
        {
            if after.text != "k" {
                return None;
            }
            value = value.checked_mul(Decimal::from(1000))?;
            next += 1;
        } else if is_million(tokens, next) {
            value = value.checked_mul(Decimal::from(1_000_000))?;
            next += 1;
        } else if let Some(scale) = after.known.number().filter(|n| *n >= 1000 || (*n == 12 && after.text == "dozen")) {
            value = value.checked_mul(Decimal::from(scale))?;
            next += 1;
        }
    }
    Some(Number { value, next, in_words: false })
}

/// The `1/2` of `1/2 inch`, `1/4 to 3/8"`, `3 1/2 hours`.
fn slashed(tokens: &[Token], at: usize) -> Option<(Decimal, usize)> {
    let [over, slash, under] = tokens.get(at..at + 3)? else { return None };
    let glued = slash.text == "/" && !slash.spaced && !under.spaced;
    let (over, under): (u32, u32) = (over.text.parse().ok()?, under.text.parse().ok()?);
    let parts = over < under && matches!(under, 2 | 3 | 4 | 8 | 16 | 32);
    let measured = tokens
        .get(at + 3)
        .is_some_and(|t| t.is_dash() || t.known.unit().is_some() || matches!(t.text, "”" | "\"" | "″" | "in" | "to" | "of"));
    (glued && parts && measured && !are_either(&tokens[at..])).then(|| (Decimal::from(over) / Decimal::from(under), at + 3))
}

/// The `2/3` of `2/3 days`, which is two or three: of a part of a day nobody says `days`.
pub(super) fn are_either(tokens: &[Token]) -> bool {
    let [low, _, high, unit, rest @ ..] = tokens else { return false };
    let of_time = unit.known.unit().is_some_and(|(measures, _)| measures == Measures::Time);
    // `4/5 posts a week`; `4/5 stars` is a score
    let rate =
        rest.first().is_some_and(|t| matches!(t.text, "a" | "per" | "/" | "each" | "every") || t.known.frequency().is_some());
    let many = unit.text.ends_with('s') && (of_time || rate && unit.known.unit().is_none());
    let (Some(low), Some(high)) = (in_digits(low), in_digits(high)) else { return false };
    many && low > Decimal::ONE && high == low + Decimal::ONE
}

/// The `000` of `10 000 words`.
fn is_thousands(token: &Token, after: &Token) -> bool {
    after.text == "000" && token.text.len() <= 3 && token.text.bytes().all(|b| b.is_ascii_digit())
}

/// The `M` of `2M rows` and `1M+ rows`; by itself it would be minutes or metres.
fn is_million(tokens: &[Token], at: usize) -> bool {
    let counted = |t: &Token| t.text == "+" || t.shape == Shape::Word && t.spaced && t.text.ends_with('s');
    let letter = &tokens[at];
    letter.text == "m" && letter.capital && !letter.spaced && tokens.get(at + 1).is_some_and(counted)
}

/// Digits with commas between thousands. `1,5` is read as a decimal comma.
fn plain(text: &str) -> Option<Decimal> {
    if let Some((whole, part)) = text.split_once(',')
        && !part.contains([',', '.'])
        && part.len() != 3
    {
        return format!("{whole}.{part}").parse().ok();
    }
    if text.contains(',') { text.replace(',', "").parse().ok() } else { text.parse().ok() }
}

fn fraction(text: &str) -> Option<Decimal> {
    Some(match text {
        "½" => Decimal::new(5, 1),
        "¼" => Decimal::new(25, 2),
        "¾" => Decimal::new(75, 2),
        _ => return None,
    })
}

fn in_words(tokens: &[Token], at: usize) -> Option<Number> {
    let word = |i: usize| tokens.get(i).map_or("", |t| t.text);
    // `half a day`, `half an hour`, `half-day`
    if word(at) == "half" {
        let next = if matches!(word(at + 1), "a" | "an" | "-") { at + 2 } else { at + 1 };
        return Some(Number { value: Decimal::new(5, 1), next, in_words: true });
    }
    let mut i = at;
    // `a dozen`, `a hundred`
    if matches!(word(i), "a" | "an") {
        let scale = tokens
            .get(i + 1)?
            .known
            .number()
            .filter(|n| *n >= 12 && matches!(word(i + 1), "dozen" | "hundred" | "thousand" | "million"))?;
        return Some(Number { value: Decimal::from(scale), next: i + 2, in_words: true });
    }
    let (mut total, mut part): (u64, u64) = (0, 0);
    let mut seen = false;
    while let Some(n) = tokens.get(i).and_then(|t| t.known.number()) {
        if n >= 1000 {
            total = total.checked_add(part.max(1).checked_mul(n)?)?;
            part = 0;
        } else if n == 100 || (n == 12 && word(i) == "dozen" && seen) {
            part = part.max(1).checked_mul(n)?;
        } else if seen && part % 10 != 0 {
            break; // `one two`: two numbers
        } else {
            part = part.checked_add(n)?;
        }
        seen = true;
        i += 1;
        let joined = word(i) == "-" || (word(i) == "and" && part >= 100);
        if joined && tokens.get(i + 1).is_some_and(|t| t.known.number().is_some()) {
            i += 1;
        }
    }
    if !seen {
        return None;
    }
    let mut value = Decimal::from(total.checked_add(part)?);
    // `one half`, `one-half hour`
    let half = i + usize::from(word(i) == "-");
    if value == Decimal::ONE && word(half) == "half" {
        let of = usize::from(matches!(word(half + 1), "-" | "of"));
        let article = usize::from(of == 1 && matches!(word(half + 2), "a" | "an"));
        return Some(Number { value: Decimal::new(5, 1), next: half + 1 + of + article, in_words: true });
    }
    if word(i) == "and" && matches!(word(i + 1), "a" | "one") && matches!((word(i + 2), word(i + 3)), ("half", _) | ("-", "half"))
    {
        value += Decimal::new(5, 1);
        i += if word(i + 2) == "half" { 3 } else { 4 };
    }
    // `two point five`
    if word(i) == "point"
        && let Some(tenths) = tokens.get(i + 1).and_then(|t| t.known.number()).filter(|n| *n < 10)
    {
        value += Decimal::new(i64::try_from(tenths).ok()?, 1);
        i += 2;
    }
    Some(Number { value, next: i, in_words: true })
}

/// `two (2)` and `2 (two)` are one number.
fn skip_repeated(tokens: &[Token], mut found: Number) -> Number {
    if tokens.get(found.next).is_some_and(|t| t.text == "(") {
        let inner = digits(tokens, found.next + 1).or_else(|| in_words(tokens, found.next + 1));
        if let Some(inner) = inner
            && inner.value == found.value
            && tokens.get(inner.next).is_some_and(|t| t.text == ")")
        {
            found.next = inner.next + 1;
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::super::token::tokenise;
    use super::*;

    #[test]
    fn numbers_in_digits_and_words() {
        for (text, value) in [
            ("1,500 words", "1500"),
            ("10k words", "10000"),
            ("2½ days", "2.5"),
            ("twenty-five pages", "25"),
            ("one hundred twenty five (125) emails", "125"),
            ("half an hour", "0.5"),
            ("a dozen", "12"),
            ("two dozen", "24"),
            ("two and a half hours", "2.5"),
            ("one and one-half percent", "1.5"),
            ("1.5 million", "1500000"),
            ("three thousand two hundred", "3200"),
        ] {
            let tokens = tokenise(text, text);
            assert_eq!(number(&tokens, 0).unwrap().value.normalize().to_string(), value, "{text}");
        }
    }

    #[test]
    fn millions_by_their_letter() {
        for (text, value) in [("2M rows", "2000000"), ("1M+ rows", "1000000"), ("5M", "5"), ("5m rows", "5")] {
            let lower = text.to_lowercase();
            let tokens = tokenise(text, &lower);
            assert_eq!(number(&tokens, 0).unwrap().value.to_string(), value, "{text}");
        }
    }

    #[test]
    fn names_and_ordinals_are_not_numbers() {
        for text in ["c2c", "5th"] {
            let tokens = tokenise(text, text);
            assert!((0..tokens.len()).all(|i| number(&tokens, i).is_none()), "{text}");
        }
    }
}
