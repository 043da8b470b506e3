//! From text to tokens: words, numbers and single marks, each with its place in the text.
//!
//! Letters and digits are split from one another (`48hrs` gives `48` and `hrs`), so that a number is found however it was
//! typed. Only ASCII letters are lowered: that keeps every byte offset valid in the original text.

use super::classes::Classes;
use super::vocabulary::{Known, class, known};

/// What a token is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    /// Letters, with inner apostrophes: `contractor's`, `don’t`.
    Word,
    /// Digits with inner commas and points: `1,500`, `99.9`.
    Number,
    /// One other character: `%`, `-`, `(`.
    Mark,
}

/// One token.
#[derive(Debug, Clone, Copy)]
pub(super) struct Token<'a> {
    /// The text, in lower case; of a word that is often misspelt, the word that is meant.
    pub text: &'a str,
    /// First byte in the sentence.
    pub start: usize,
    /// The byte after the last.
    pub end: usize,
    pub shape: Shape,
    /// White space stands before it, or it opens the text.
    pub spaced: bool,
    /// It begins with a capital letter.
    pub capital: bool,
    /// It has two or more letters, all of them capitals.
    pub shouted: bool,
    /// What the vocabulary knows about the word.
    pub known: &'static Known,
}

impl Token<'_> {
    /// Whether the word belongs to a class of `grammar.toml`, such as `class::MODAL`.
    pub fn is(&self, class: Classes) -> bool {
        self.known.classes.meets(class)
    }

    /// A hyphen or a dash of any width.
    pub fn is_dash(&self) -> bool {
        self.is(class::DASH)
    }

    /// A mark after which a new thought begins.
    pub fn ends_clause(&self) -> bool {
        self.is(class::CLAUSE_END)
    }
}

/// The first token from `at` on that is not of the class. Looks at a handful of tokens only, so that no text can make it slow.
pub(super) fn skip(tokens: &[Token], at: usize, class: Classes) -> usize {
    let skipped = tokens.iter().skip(at).take(6).take_while(|t| t.is(class)).count();
    at + skipped
}

/// Splits `lower`, the lower-cased copy of `original`, into tokens.
pub(super) fn tokenise<'a>(original: &str, lower: &'a str) -> Vec<Token<'a>> {
    let bytes = lower.as_bytes();
    let mut tokens = Vec::with_capacity(lower.len() / 4 + 1);
    let mut at = 0;
    let mut spaced = true;
    while let Some(first) = lower[at..].chars().next() {
        if first.is_whitespace() || first.is_control() {
            spaced = true;
            at += first.len_utf8();
            continue;
        }
        let (shape, end) = if let Some(end) = end_of_b4(bytes, original.as_bytes(), at) {
            (Shape::Word, end)
        } else if first.is_alphabetic() {
            (Shape::Word, end_of_word(lower, at))
        } else if first.is_ascii_digit() || opens_decimal(bytes, at) {
            (Shape::Number, end_of_number(bytes, at + usize::from(first == '.')))
        } else {
            (Shape::Mark, at + first.len_utf8())
        };
        let text = &lower[at..end];
        let raw = &original.as_bytes()[at..end];
        let capital = raw[0].is_ascii_uppercase();
        let known = known(text);
        let (text, known) = known.meant().map_or((text, known), |meant| (meant, super::vocabulary::known(meant)));
        tokens.push(Token {
            text,
            start: at,
            end,
            shape,
            spaced,
            capital,
            shouted: capital && raw.len() > 1 && raw.iter().all(|b| b.is_ascii_uppercase()),
            known,
        });
        spaced = false;
        at = end;
    }
    tokens
}

/// Letters, and an apostrophe between two letters.
fn end_of_word(text: &str, start: usize) -> usize {
    let mut end = start;
    let mut rest = text[start..].chars().peekable();
    while let Some(c) = rest.next() {
        let inner_apostrophe = matches!(c, '\'' | '’') && end > start && rest.peek().is_some_and(|next| next.is_alphabetic());
        if !c.is_alphabetic() && !inner_apostrophe {
            break;
        }
        end += c.len_utf8();
    }
    end
}

/// The `b4` of `b4 noon`; the paper is `B4`.
fn end_of_b4(lower: &[u8], original: &[u8], start: usize) -> Option<usize> {
    let end = start + 2;
    let alone = |at: Option<usize>| at.and_then(|at| lower.get(at)).is_none_or(|b| !b.is_ascii_alphanumeric());
    (original.get(start..end)? == b"b4" && alone(start.checked_sub(1)) && alone(Some(end))).then_some(end)
}

/// The point of `.5`, but not that of `3.5` and of `etc.5`.
fn opens_decimal(bytes: &[u8], at: usize) -> bool {
    let before = at.checked_sub(1).map(|at| bytes[at]);
    bytes[at] == b'.'
        && bytes.get(at + 1).is_some_and(u8::is_ascii_digit)
        && before.is_none_or(|b| b == b' ' || matches!(b, b'$' | b'<' | b'>' | b'=' | b'(' | b'-'))
}

/// Digits, and a comma or point between two digits.
fn end_of_number(bytes: &[u8], start: usize) -> usize {
    let digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    let mut end = start;
    while digit(end) || (matches!(bytes.get(end), Some(b',' | b'.')) && digit(end + 1)) {
        end += 1;
    }
    end
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(sentence: &str) -> Vec<String> {
        let lower = sentence.to_ascii_lowercase();
        tokenise(sentence, &lower).iter().map(|t| t.text.to_owned()).collect()
    }

    #[test]
    fn letters_and_digits_part() {
        assert_eq!(texts("Within 48hrs, $1,500.50/wk"), ["within", "48", "hrs", ",", "$", "1,500.50", "/", "wk"]);
        assert_eq!(texts("don’t 'quote'"), ["don’t", "'", "quote", "'"]);
        assert_eq!(texts("under .5% b4 9, on B4"), ["under", ".5", "%", "before", "9", ",", "on", "b", "4"]);
    }

    #[test]
    fn other_scripts_and_control_characters_are_fine() {
        assert_eq!(texts("\u{202e}שלום\u{0}é"), ["\u{202e}", "שלום", "é"]);
    }
}
