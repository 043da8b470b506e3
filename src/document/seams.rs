//! Where a line may be broken, for every writer that can say so: within a word that is longer than it, and never before a `%`.

/// A long word may be broken behind so many letters, and behind signs such as those in an address.
const LETTERS: usize = 4;

/// The parts between which a long word may be broken.
pub(super) fn parts(word: &str) -> Vec<String> {
    let mut parts = vec![String::new()];
    let mut letters = 0;
    let mut chars = word.chars().peekable();
    while let Some(c) = chars.next() {
        if let Some(last) = parts.last_mut() {
            last.push(c);
        }
        letters += 1;
        // a letter and what stands above or below it are one, as is a script whose letters are joined
        let next_is_latin = chars.peek().is_some_and(|next| next.is_alphanumeric() && u32::from(*next) < 0x250);
        if next_is_latin && (letters >= LETTERS || "@./-_?&=:+".contains(c)) {
            parts.push(String::new());
            letters = 0;
        }
    }
    parts
}

/// A space at which no line is broken.
const FIRM: char = '\u{a0}';

/// Text in which a figure and its `%` stand on one line.
pub(super) fn firm(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for (at, part) in text.split(" %").enumerate() {
        if at > 0 {
            out.push(if out.ends_with(|c: char| c.is_ascii_digit()) { FIRM } else { ' ' });
            out.push('%');
        }
        out.push_str(part);
    }
    out
}

/// How many characters each of the pieces has between which a line may be broken.
pub(super) fn lengths(line: &str) -> Vec<usize> {
    let is_break = |c: char| c.is_whitespace() && ![FIRM, '\u{202f}'].contains(&c);
    let line = firm(line);
    line.split(is_break).map(|piece| piece.chars().count()).filter(|length| *length > 0).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_figure_and_its_per_cent_are_one() {
        assert_eq!(firm("At least 95 %, and a % by itself"), "At least 95\u{a0}%, and a % by itself");
        assert_eq!(lengths("met by 100 % of\u{202f}all"), [3, 2, 5, 6]);
    }

    #[test]
    fn long_words_fall_into_parts_and_nothing_is_lost() {
        let address = "a.very.long.address@a-long-name-of-a-shop.example";
        let parts = parts(address);
        assert_eq!(parts.concat(), address);
        assert!(parts.len() > 8 && parts.iter().all(|part| part.len() <= LETTERS + 1), "{parts:?}");
    }

    #[test]
    fn a_letter_keeps_what_stands_above_or_below_it() {
        // each letter is followed by a mark of its own
        let word = "a\u{301}".repeat(30);
        let parts = parts(&word);
        assert_eq!(parts.concat(), word);
        assert!(parts.len() > 5 && parts.iter().all(|part| part.starts_with('a') && part.ends_with('\u{301}')), "{parts:?}");
        // letters that are joined in writing stay together
        assert_eq!(super::parts(&"\u{628}".repeat(40)).len(), 1);
    }
}
