//! What a template says of itself at its top.
//!
//! ```text
//! {#-
//! title: Scope of work
//! reader: provider
//!
//! Anything else, for whoever changes the template.
//! -#}
//! ```

use super::Audience;

/// The title of a template, and who reads what it prints.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Head {
    /// What the document is called.
    pub title: String,
    /// Who reads it.
    pub audience: Audience,
}

impl Head {
    /// Reads it from the comment that a template begins with.
    ///
    /// # Errors
    /// Tells what the comment lacks: a template that does not say who reads it is handed nothing.
    pub fn of(text: &str) -> Result<Self, String> {
        let comment = text.trim_start().strip_prefix("{#").and_then(|rest| rest.split_once("#}"));
        let Some((comment, _)) = comment else {
            return Err("begins without a comment that says `title:` and `reader:`".to_owned());
        };
        let field = |name: &str| {
            let line = comment.lines().find_map(|line| line.trim().trim_start_matches('-').trim().strip_prefix(name));
            line.map(|value| value.trim().to_owned()).filter(|value| !value.is_empty())
        };
        let title = field("title:").ok_or("does not say its `title:` at the top")?;
        let audience = match field("reader:").as_deref() {
            Some("client") => Audience::Client,
            Some("provider") => Audience::Provider,
            Some("public") => Audience::Public,
            Some(other) => return Err(format!("knows no reader `{other}`: client, provider or public")),
            None => return Err("does not say its `reader:` at the top: client, provider or public".to_owned()),
        };
        Ok(Self { title, audience })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_head_is_read_from_the_first_comment() {
        let head = Head::of("{#-\ntitle: Owner sheet\nreader: client\n\nMore.\n-#}\ntext").unwrap();
        assert_eq!(head, Head { title: "Owner sheet".to_owned(), audience: Audience::Client });
    }

    #[test]
    fn without_a_reader_there_is_no_template() {
        for text in ["", "# Title", "{# title: X #}", "{#-\ntitle: X\nreader: everyone\n-#}", "{#-\nreader: client\n-#}"] {
            assert!(Head::of(text).is_err(), "{text}");
        }
    }
}
