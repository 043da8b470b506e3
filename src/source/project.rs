//! `brief.check.toml`: how the rules are taken in all briefs of a folder.

use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// What a project file says, as it stands there; which rules and levels there are is for others to know.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Project {
    /// From `[levels]`: a rule or family and its level.
    pub levels: Vec<(Spanned<String>, Spanned<String>)>,
    /// From `allow`: findings that are meant to be as they are.
    pub allow: Vec<ProjectAllowance>,
}

/// A finding that is meant to be as it is in all briefs of the folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProjectAllowance {
    /// The rule, by its slug or code.
    pub rule: Spanned<String>,
    /// Where in each brief; everywhere when empty.
    pub at: String,
    /// Why.
    pub reason: String,
}

/// A mistake in a project file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The bytes at fault.
    pub span: Range<usize>,
    /// What is wrong with them.
    pub message: String,
}

impl Fault {
    /// A mistake at some bytes.
    pub fn new(span: Range<usize>, message: impl Into<String>) -> Self {
        Self { span, message: message.into() }
    }
}

/// Reads a project file, and everything that is wrong with its shape.
pub fn read_project(text: &str) -> (Project, Vec<Fault>) {
    let (table, errors) = DeTable::parse_recoverable(text);
    let mut project = Project::default();
    if !errors.is_empty() {
        let fault =
            |error: &toml::de::Error| Fault::new(error.span().unwrap_or(0..0), format!("this is not TOML: {}", error.message()));
        return (project, errors.iter().map(fault).collect());
    }
    let mut faults = Vec::new();
    for (key, value) in table.get_ref() {
        match (key.get_ref().as_ref(), value.get_ref()) {
            ("levels", DeValue::Table(levels)) => {
                for (rule, level) in levels {
                    match text_of(level) {
                        Some(level) => project.levels.push((Spanned::new(rule.span(), rule.get_ref().to_string()), level)),
                        None => faults
                            .push(Fault::new(level.span(), "a level is text: \"error\", \"warning\", \"advice\" or \"off\"")),
                    }
                }
            }
            ("allow", DeValue::Array(items)) => {
                project.allow.extend(items.iter().filter_map(|item| allowance(item, &mut faults)));
            }
            ("levels", _) => faults.push(Fault::new(value.span(), "`levels` is a table, `[levels]`")),
            ("allow", _) => {
                faults.push(Fault::new(value.span(), "`allow` is a list: allow = [{ rule = \"...\", reason = \"...\" }]"))
            }
            (other, _) => {
                faults.push(Fault::new(key.span(), format!("there is no `{other}` here; there are `levels` and `allow`")))
            }
        }
    }
    (project, faults)
}

fn allowance(item: &Spanned<DeValue>, faults: &mut Vec<Fault>) -> Option<ProjectAllowance> {
    let DeValue::Table(table) = item.get_ref() else {
        faults.push(Fault::new(item.span(), "an allowance is a table: { rule = \"...\", reason = \"...\" }"));
        return None;
    };
    let before = faults.len();
    let mut texts = [None, None, None];
    for (key, value) in table {
        let known = ["rule", "at", "reason"].iter().position(|known| known == key.get_ref());
        match (known, text_of(value)) {
            (Some(known), Some(text)) => texts[known] = Some(text),
            (Some(_), None) => faults.push(Fault::new(value.span(), format!("`{}` is text", key.get_ref()))),
            (None, _) => faults.push(Fault::new(key.span(), "an allowance has `rule`, `at` and `reason`")),
        }
    }
    let [rule, at, reason] = texts;
    let text = |text: Option<Spanned<String>>| text.map(Spanned::into_inner).unwrap_or_default();
    let (at, reason) = (text(at), text(reason));
    match rule {
        Some(rule) if !reason.trim().is_empty() => return Some(ProjectAllowance { rule, at, reason }),
        // what was told already is not told twice
        _ if faults.len() > before => {}
        None => faults.push(Fault::new(item.span(), "the allowance names no `rule`")),
        Some(_) => faults.push(Fault::new(item.span(), "the allowance gives no `reason`")),
    }
    None
}

fn text_of(value: &Spanned<DeValue>) -> Option<Spanned<String>> {
    value.get_ref().as_str().map(|text| Spanned::new(value.span(), text.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_mistake_is_told_at_its_place() {
        let text = "level = 1\nallow = [{ rule = \"no-budget\" }, { rule = 5, reason = \"r\" }, 3, { why = \"\" }]\n[levels]\nPRI = true\nREQ02 = \"off\"\n";
        let (project, faults) = read_project(text);
        let told: Vec<(&str, &str)> = faults.iter().map(|fault| (&text[fault.span.clone()], fault.message.as_str())).collect();
        assert_eq!(told.len(), 6, "{told:?}");
        assert!(told.contains(&("level", "there is no `level` here; there are `levels` and `allow`")));
        assert!(told.contains(&("{ rule = \"no-budget\" }", "the allowance gives no `reason`")));
        assert!(told.contains(&("5", "`rule` is text")));
        assert!(told.contains(&("why", "an allowance has `rule`, `at` and `reason`")));
        assert!(project.allow.is_empty());
        assert_eq!(project.levels[0].1.get_ref(), "off");
        assert!(read_project("[levels\n").1[0].message.starts_with("this is not TOML"));
    }
}
