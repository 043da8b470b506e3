//! The templates that come with the program.

use super::Audience;

/// A template that comes with the program.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BuiltIn {
    /// What it is called on the command line and in file names.
    pub name: &'static str,
    /// What it is called in the document.
    pub title: &'static str,
    /// Who reads it.
    pub audience: Audience,
    /// Its files by name; the first is the one to begin with.
    pub files: &'static [(&'static str, &'static str)],
}

macro_rules! files {
    ($($name:literal),+ $(,)?) => {
        &[$(($name, include_str!(concat!("../../templates/", $name)))),+]
    };
}

/// All of them.
pub const BUILT_IN: &[BuiltIn] = &[BuiltIn {
    name: "scope-of-work",
    title: "Scope of work",
    audience: Audience::Provider,
    files: files![
        "scope-of-work.md",
        "scope-of-work/parties.md",
        "scope-of-work/scope.md",
        "scope-of-work/work.md",
        "scope-of-work/requirements.md",
        "scope-of-work/schedule.md",
        "scope-of-work/communication.md",
        "scope-of-work/payment.md",
        "scope-of-work/data.md",
        "scope-of-work/customers.md",
        "scope-of-work/terms.md",
        "scope-of-work/agreement.md",
    ],
}];
