//! The templates of a user: files by name, which take the place of built-in ones or stand beside them.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::builtin::{BUILT_IN, Template};

/// Files of a folder with templates.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Own {
    /// What the folder is called in messages.
    pub folder: String,
    /// The text of each file by its name in the folder, such as `offer.md` or `shared/title.md`.
    pub files: BTreeMap<String, String>,
}

impl Own {
    /// The names of all templates, the built-in ones first. A file in the folder itself is a template, one in a folder below is
    /// a part of templates.
    pub fn names(&self) -> Vec<&str> {
        let mut names: Vec<&str> = BUILT_IN.iter().map(|template| template.name).collect();
        let own = self.files.keys().filter(|name| !name.contains('/')).filter_map(|name| name.strip_suffix(".md"));
        for name in own {
            if !names.contains(&name) {
                names.push(name);
            }
        }
        names
    }

    /// The template of a name, with every file that it needs.
    pub fn template(&self, name: &str) -> Option<Template<'_>> {
        let built_in = BUILT_IN.iter().find(|template| template.name == name);
        if self.files.is_empty() {
            let borrowed =
                |one: &'static Template<'static>| Template { name: one.name, files: Cow::Borrowed(&one.files), own: None };
            return built_in.map(borrowed);
        }
        let (file, text) = match (self.files.get_key_value(&format!("{name}.md")), built_in) {
            (Some((file, text)), _) => (file.as_str(), text.as_str()),
            (None, Some(template)) => *template.files.first()?,
            (None, None) => return None,
        };
        // a file in a folder below is a part
        let name = file.strip_suffix(".md").filter(|name| !name.contains('/'))?;
        Some(Template { name, files: Cow::Owned(self.needed(file, text)), own: Some(self) })
    }

    /// The text of a file, the user's own or built in.
    pub fn text(&self, file: &str) -> Option<&str> {
        self.files.get(file).map(String::as_str).or_else(|| built_in_file(file))
    }

    /// Where a file is; `None` for one that comes with the program.
    pub fn path(&self, file: &str) -> Option<String> {
        let folder = if self.folder.is_empty() { String::new() } else { format!("{}/", self.folder) };
        self.files.contains_key(file).then(|| format!("{folder}{file}"))
    }

    /// The file itself, what it names, what that names, and so on; and all that define components, which nobody names by file.
    fn needed<'a>(&'a self, file: &'a str, text: &'a str) -> Vec<(&'a str, &'a str)> {
        let mut all: BTreeMap<&str, &str> = BUILT_IN.iter().flat_map(|template| template.files.iter().copied()).collect();
        all.extend(self.files.iter().map(|(name, text)| (name.as_str(), text.as_str())));
        let mut needed = vec![(file, text)];
        needed.extend(
            all.iter().map(|(name, text)| (*name, *text)).filter(|(name, text)| *name != file && defines_component(text)),
        );
        let mut next = 0;
        while let Some((_, text)) = needed.get(next).copied() {
            for (name, part) in &all {
                let quoted = [format!("\"{name}\""), format!("'{name}'")];
                if quoted.iter().any(|quoted| text.contains(quoted)) && !needed.iter().any(|(known, _)| known == name) {
                    needed.push((name, part));
                }
            }
            next += 1;
        }
        needed
    }
}

fn defines_component(text: &str) -> bool {
    text.split("{%").skip(1).any(|tag| tag.trim_start_matches('-').trim_start().starts_with("component "))
}

/// A file that comes with the program.
fn built_in_file(file: &str) -> Option<&'static str> {
    let mut files = BUILT_IN.iter().flat_map(|template| template.files.iter());
    files.find(|(name, _)| *name == file).map(|(_, text)| *text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn own(files: &[(&str, &str)]) -> Own {
        let files = files.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect();
        Own { folder: "templates".to_owned(), files }
    }

    #[test]
    fn own_files_take_the_place_of_others_or_stand_beside_them() {
        let own =
            own(&[("offer.md", "{% include 'a/x.md' %}"), ("a/x.md", "x"), ("shared/title.md", "own"), ("z/unused.md", "")]);
        assert_eq!(own.names().last(), Some(&"offer"));
        assert_eq!(own.template("offer").unwrap().files.as_ref(), [("offer.md", "{% include 'a/x.md' %}"), ("a/x.md", "x")]);
        let scope = own.template("scope-of-work").unwrap();
        assert!(scope.files.contains(&("shared/title.md", "own")), "{scope:?}");
        assert_eq!(scope.files.len(), BUILT_IN[0].files.len());
        assert!(own.template("x").is_none() && own.template("a/x").is_none());
        assert_eq!((own.path("a/x.md").as_deref(), own.path("scope-of-work.md")), (Some("templates/a/x.md"), None));
    }
}
