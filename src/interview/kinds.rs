//! Kinds of work: what is typical for each, as a brief to pick from. A kind is a file in `kinds/` and a word in the list below.

use std::sync::LazyLock;

use crate::model::Brief;

/// A kind of work.
#[derive(Debug, Clone)]
pub struct Kind {
    /// Its name in commands and drafts, such as `customer-service`.
    pub name: &'static str,
    /// What is typical for it. Nothing of it gets into a brief before somebody has seen and taken it.
    pub brief: Brief,
}

impl Kind {
    /// What it is called.
    pub fn title(&self) -> &str {
        &self.brief.brief.title
    }
}

macro_rules! kinds {
    ($($name:literal),+ $(,)?) => {
        const FILES: &[(&str, &str)] = &[$(($name, include_str!(concat!("kinds/", $name, ".toml")))),+];
    };
}

kinds!["admin", "bookkeeping", "customer-service", "social-media", "content", "design", "web-development", "technical-support",];

/// All kinds, in the order in which they are offered.
pub fn kinds() -> &'static [Kind] {
    // a file that cannot be read would offer nothing; a test reads each
    static KINDS: LazyLock<Vec<Kind>> = LazyLock::new(|| {
        FILES.iter().map(|(name, text)| Kind { name, brief: toml::from_str(text).unwrap_or_default() }).collect()
    });
    &KINDS
}

/// The kind of that name.
pub fn kind(name: &str) -> Option<&'static Kind> {
    kinds().iter().find(|kind| kind.name == name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_is_a_kind() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/src/interview/kinds");
        let mut files: Vec<String> = std::fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().to_string_lossy().trim_end_matches(".toml").to_owned())
            .collect();
        let mut names: Vec<&str> = FILES.iter().map(|(name, _)| *name).collect();
        files.sort();
        names.sort();
        assert_eq!(files, names);
        for (name, text) in FILES {
            toml::from_str::<Brief>(text).unwrap_or_else(|error| panic!("{name}: {error}"));
        }
    }

    #[test]
    fn every_kind_has_what_makes_it_one() {
        for Kind { name, brief } in kinds() {
            assert!(!brief.brief.title.is_empty() && brief.process.len() >= 2 && brief.requirement.len() >= 3, "{name}");
            assert!(!brief.data.item.is_empty() && !brief.brief.assumptions.is_empty(), "{name}");
            for process in &brief.process {
                assert!(!process.id.is_empty() && process.volume.is_some() && process.effort.is_some(), "{name}");
                assert!(process.step.len() >= 2 && !process.deliverables.is_empty(), "{name}: {}", process.id);
                assert!(brief.requirement.iter().any(|one| one.process == process.id), "{name}: {}", process.id);
            }
        }
    }

    #[test]
    fn nobody_is_fined_for_what_is_enough_while_they_learn() {
        let level = |text: &str| text.split(" %").next().and_then(|text| text.rsplit(' ').next()?.parse::<u8>().ok());
        for requirement in kinds().iter().flat_map(|kind| &kind.brief.requirement) {
            let fined = level(&requirement.remedy).filter(|_| requirement.remedy.starts_with("Below "));
            let enough = requirement.ramp.iter().filter_map(|step| level(&step.aql.as_ref()?.to_string())).min();
            let is_later = requirement.remedy.contains(" after the first");
            assert!(is_later || fined.zip(enough).is_none_or(|(fined, enough)| fined <= enough), "{}", requirement.remedy);
        }
    }
}
