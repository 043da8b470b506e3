//! Answers that name something need a word, and one that others understand: `5`, `x` and `me` tell nobody who or what is meant.

/// The fields that say what the work is and who it is for.
const NAMES: &[&str] =
    &["brief.title", "brief.objective", "client.name", "process.name", "process.deliverables", "milestone.deliverables"];

/// The fields that name somebody to people who were not there when they were filled.
const PEOPLE: &[&str] = &["client.contact.name", "client.contact.deputy", "provider.contact.name", "requirement.assessor"];

/// Words that name another person in every mouth.
const PRONOUNS: &[&str] = &["me", "myself", "i", "we", "us", "ourselves", "you", "he", "she", "him", "her", "they", "them"];

/// The line of an answer that names nothing; `None` where all do, or the field is no name.
pub(super) fn wordless<'a>(field: &str, answer: &'a str) -> Option<&'a str> {
    if PEOPLE.contains(&field) {
        return answer.lines().find(|line| pronoun(line).is_some());
    }
    NAMES.contains(&field).then(|| answer.lines().find(|line| !has_word(line))).flatten()
}

/// Whether somebody says that there is no answer yet, which would stand in the brief as one.
pub(super) fn is_open(answer: &str) -> bool {
    let said = answer.trim().trim_end_matches(['.', '!', '?']).to_lowercase();
    let said = said.strip_suffix(" yet").unwrap_or(&said);
    let open = ["not sure", "i'm not sure", "im not sure", "unsure", "don't know", "i don't know", "dont know", "i dont know"];
    let later = ["no idea", "not known", "not decided", "undecided", "later", "to be decided", "tbd", "dunno", "pass"];
    open.contains(&said) || later.contains(&said)
}

/// What is said about such a line.
pub(super) fn doubt(line: &str) -> String {
    let line = line.trim();
    if let Some(word) = pronoun(line) {
        return format!("whoever reads the brief does not know who `{word}` is; give a name or a post");
    }
    format!("`{line}` does not say what is meant; please use at least one whole word")
}

/// `me, Ann Lee` and `Ann Lee (me)` as `Ann Lee`.
pub(super) fn without_me(text: &str) -> Result<String, String> {
    let parts = text.split([',', '(', ')']).map(str::trim).filter(|part| !part.is_empty());
    let names: Vec<&str> = parts.filter(|part| !is_pronoun(part)).collect();
    Ok(if names.is_empty() || !text.contains([',', '(']) { text.to_owned() } else { names.join(", ") })
}

fn is_pronoun(text: &str) -> bool {
    PRONOUNS.contains(&text.to_lowercase().as_str())
}

/// A pronoun that stands for somebody in a line, alone or beside others as in `me or Jo`.
fn pronoun(line: &str) -> Option<&str> {
    let people = line.split(['/', '&']).flat_map(|part| part.split(" or ")).flat_map(|part| part.split(" and "));
    let mut people = people.map(|one| one.trim().trim_end_matches('.'));
    people.find(|one| is_pronoun(one))
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
    fn no_answer_yet_is_none() {
        for text in ["not sure yet", "Not sure.", "I don't know", "later", "no idea yet"] {
            assert!(is_open(text), "{text}");
        }
        for text in ["Pass the papers on", "Later visits", "sure", ""] {
            assert!(!is_open(text), "{text}");
        }
    }

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
        assert_eq!(wordless("client.contact.name", " Me"), Some(" Me"));
        assert_eq!(wordless("client.contact.deputy", "me or Jo"), Some("me or Jo"));
        assert!(doubt("me or Jo").contains("`me`"));
        assert_eq!(wordless("client.contact.name", "me, Ann Lee"), None);
        for text in ["me, Ann Lee", "Ann Lee (me)", "Ann Lee"] {
            assert_eq!(without_me(text).as_deref(), Ok("Ann Lee"));
        }
        assert_eq!(without_me("Lee, Ann").as_deref(), Ok("Lee, Ann"));
        assert_eq!(wordless("client.contact.name", "X"), None);
        assert_eq!(wordless("client.contact.name", "Mei and Theo"), None);
        assert!(doubt("me").contains("a name or a post"));
        assert_eq!(wordless("payment.rate", "5"), None);
        assert!(NAMES.iter().chain(PEOPLE).all(|field| question(field).is_some_and(|question| question.path == *field)));
    }
}
