//! Sentences and words in the text that a provider reads.

use super::{Context, Leaf};

impl Context<'_> {
    /// The texts in a person's own words that documents for the provider or the public print, without draft replies.
    pub fn readable_texts(&self) -> impl Iterator<Item = &Leaf> {
        self.leaves().iter().filter(|leaf| leaf.is_words() && !leaf.private && !leaf.is_reply())
    }
}

/// The sentences of a text; items of a list and paragraphs end a sentence too.
pub fn sentences(text: &str) -> Vec<&str> {
    let mut sentences = Vec::new();
    let mut start = 0;
    for (at, c) in text.char_indices() {
        let rest = &text[at + c.len_utf8()..];
        let ends = match c {
            '.' | '!' | '?' | ':' | ';' => rest.is_empty() || rest.starts_with(char::is_whitespace),
            '\n' => {
                rest.trim_start_matches([' ', '\t']).starts_with(['\n', '-', '*', '#', '|']) || rest.starts_with(char::is_numeric)
            }
            _ => false,
        };
        if ends {
            sentences.push(text[start..at + c.len_utf8()].trim());
            start = at + c.len_utf8();
        }
    }
    sentences.push(text[start..].trim());
    sentences.retain(|sentence| !sentence.is_empty());
    sentences
}

/// How many words a sentence has; signs alone are none.
pub fn words(sentence: &str) -> usize {
    sentence.split_whitespace().filter(|word| word.contains(char::is_alphanumeric)).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_end_at_points_items_and_paragraphs() {
        let text = "Send 2.5 pages. Then wait\nfor an answer!\n\n- one\n- two";
        assert_eq!(sentences(text), ["Send 2.5 pages.", "Then wait\nfor an answer!", "- one", "- two"]);
        assert_eq!(words("- 2 pages & 1 note"), 4);
    }
}
