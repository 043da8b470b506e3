//! Answers that name something need a word: `5` and `x` tell nobody what is meant.

/// The fields that say what the work is and who it is for.
const NAMES: &[&str] =
    &["brief.title", "brief.objective", "client.name", "process.name", "process.deliverables", "milestone.deliverables"];

/// The line of an answer that names nothing; `None` where all do, or the field is no name.
pub(super) fn wordless<'a>(field: &str, answer: &'a str) -> Option<&'a str> {
    NAMES.contains(&field).then(|| answer.lines().find(|line| !has_word(line))).flatten()
}

/// What is said about such a line.
pub(super) fn doubt(line: &str) -> String {
    format!("`{}` does not say what is meant; please use at least one whole word", line.trim())
}

/// Whether there is a word of two letters or more, in any script; where a character is a word, one is enough.
fn has_word(text: &str) -> bool {
    text.chars().any(is_word) || text.split(|c: char| !c.is_alphabetic()).any(|word| word.chars().nth(1).is_some())
}

/// Chinese and Japanese characters, and Korean syllables.
fn is_word(c: char) -> bool {
    matches!(c, '\u{3041}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::interview::topic::question;

    #[test]
    fn words_in_any_script() {
        for text in ["Post", "Go", "Почта", "βιβλία", "本", "店", "메일", "é té", "3 kg of flour"] {
            assert!(has_word(text), "{text}");
        }
        for text in ["", "5", "x", "1. x", "...", "A-1", "é", "42 %"] {
            assert!(!has_word(text), "{text}");
        }
    }

    #[test]
    fn only_names_need_them_and_each_line_does() {
        assert_eq!(wordless("process.deliverables", "Answered letters\n7"), Some("7"));
        assert_eq!(wordless("brief.title", "Post"), None);
        assert_eq!(wordless("payment.rate", "5"), None);
        assert!(NAMES.iter().all(|field| question(field).is_some_and(|question| question.path == *field)));
    }
}
