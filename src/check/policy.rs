//! How the rules are taken in one run: levels and allowances from the project file and from arguments.

use std::collections::HashMap;

use super::allow::GUARDS;
use super::{RULES, Rule, find, nearest};
use crate::diagnostic::Level;
use crate::model::Allowance;
use crate::source::{Fault, Project, SHAPE_RULES};

/// Levels and allowances on top of what rules and briefs say themselves. The default changes nothing.
#[derive(Debug, Clone, Default)]
pub struct Policy {
    /// The later ones prevail.
    layers: Vec<Levels>,
    /// Allowances for all briefs.
    pub(super) allow: Vec<Allowance>,
}

/// Levels from one source. A rule that is named prevails over its family.
#[derive(Debug, Clone, Default)]
pub struct Levels(HashMap<&'static str, Option<Level>>);

impl Levels {
    /// Gives a rule, by slug or code, or a family such as `PRI` a level; `None` turns it off. A rule that protects secrets and
    /// private values can be neither lowered nor turned off, and a family leaves it as it is.
    ///
    /// # Errors
    /// In words, where no rule has the name, it may not be lowered, or it was given another level before.
    pub fn set(&mut self, name: &str, level: Option<Level>) -> Result<(), String> {
        let family = RULES.iter().map(|rule| &rule.code[..3]).find(|family| family.eq_ignore_ascii_case(name));
        let key = match family {
            Some(family) => family,
            None => {
                let rule = known(name)?;
                if GUARDS.contains(&rule.slug) && level < Some(rule.level) {
                    return Err(format!("`{}` protects what must not get out, and keeps its level", rule.slug));
                }
                rule.code
            }
        };
        match self.0.insert(key, level) {
            Some(before) if before != level => Err(format!("`{name}` is given two levels")),
            _ => Ok(()),
        }
    }

    /// What is said about a rule: nothing, or its level.
    fn of(&self, rule: &Rule) -> Option<Option<Level>> {
        let of_family =
            || self.0.get(&rule.code[..3]).copied().filter(|level| !GUARDS.contains(&rule.slug) || *level >= Some(rule.level));
        self.0.get(rule.code).copied().or_else(of_family)
    }
}

impl Policy {
    /// What a project file asks for, and what is wrong with it beyond its shape.
    pub fn of_project(project: &Project) -> (Self, Vec<Fault>) {
        let mut faults = Vec::new();
        let mut levels = Levels::default();
        for (rule, word) in &project.levels {
            let level = match word.get_ref().as_str() {
                "off" => None,
                word_of_level => match word_of_level.parse() {
                    Ok(level) => Some(level),
                    Err(_) => {
                        faults.push(Fault::new(
                            word.span(),
                            format!("`{word_of_level}` is no level; there are error, warning, advice and off"),
                        ));
                        continue;
                    }
                },
            };
            if let Err(message) = levels.set(rule.get_ref(), level) {
                faults.push(Fault::new(rule.span(), message));
            }
        }
        let mut allow = Vec::new();
        for allowance in &project.allow {
            match known(allowance.rule.get_ref()) {
                Ok(rule) if GUARDS.contains(&rule.slug) => {
                    let message = format!("`{}` is allowed only in the brief itself, place by place", rule.slug);
                    faults.push(Fault::new(allowance.rule.span(), message));
                }
                Ok(rule) => {
                    let (at, reason) = (allowance.at.clone(), allowance.reason.clone());
                    allow.push(Allowance { rule: rule.code.to_owned(), at, reason });
                }
                Err(message) => faults.push(Fault::new(allowance.rule.span(), message)),
            }
        }
        (Self { layers: vec![levels], allow }, faults)
    }

    /// The same with levels that prevail over those it has.
    pub fn with(mut self, levels: Levels) -> Self {
        self.layers.push(levels);
        self
    }

    /// The level of a rule's findings; `None` where it is turned off.
    pub fn level(&self, rule: &Rule) -> Option<Level> {
        self.layers.iter().rev().find_map(|levels| levels.of(rule)).unwrap_or(Some(rule.level))
    }
}

/// The rule of that name, or in words why there is none.
pub(super) fn known(name: &str) -> Result<&'static Rule, String> {
    let rule = find(name.trim());
    let is_shape = |known: &str| known.eq_ignore_ascii_case(name.trim());
    rule.ok_or_else(|| match SHAPE_RULES.iter().find(|rule| is_shape(rule.code) || is_shape(rule.slug)) {
        Some(shape) => format!("`{}` is about the shape of the file: it is always an error", shape.slug),
        None => {
            let near = nearest(name, RULES.iter().flat_map(|rule| [rule.code, rule.slug]));
            format!("there is no rule `{name}`{}", near.map(|near| format!("; did you mean `{near}`?")).unwrap_or_default())
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rule_prevails_over_its_family_and_the_last_word_over_the_first() {
        let rule = |slug| find(slug).unwrap();
        let mut file = Levels::default();
        file.set("no-budget", Some(Level::Advice)).unwrap();
        file.set("TRA", None).unwrap();
        let mut flags = Levels::default();
        flags.set("pri", None).unwrap();
        flags.set("PRI03", Some(Level::Error)).unwrap();
        let policy = Policy { layers: vec![file], allow: Vec::new() };
        assert_eq!(policy.level(rule("no-budget")), Some(Level::Advice));
        assert_eq!(policy.level(rule("no-real-trial")), None);
        let policy = policy.with(flags);
        assert_eq!(policy.level(rule("no-budget")), None);
        assert_eq!(policy.level(rule("no-contingency")), Some(Level::Error));
        assert_eq!(policy.level(rule("private-value-in-public-field")), Some(Level::Error), "a guard stays");
        assert_eq!(policy.level(rule("no-objective")), Some(Level::Error));
    }

    #[test]
    fn what_cannot_be_set_is_refused_in_words() {
        let mut levels = Levels::default();
        levels.set("no-budget", None).unwrap();
        let mut refused = |name, level| levels.set(name, level).unwrap_err();
        assert_eq!(refused("no-budgt", None), "there is no rule `no-budgt`; did you mean `no-budget`?");
        assert_eq!(refused("PRI01", Some(Level::Error)), "`PRI01` is given two levels");
        assert!(refused("secret-in-brief", Some(Level::Advice)).contains("keeps its level"));
        assert!(refused("DAT08", None).contains("keeps its level"));
        assert!(refused("unknown-key", None).contains("shape of the file"));
    }
}
