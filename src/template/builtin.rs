//! The templates that come with the program.

use std::borrow::Cow;

use super::own::Own;

/// A template: its name and its files.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Template<'a> {
    /// What it is called on the command line and in file names.
    pub name: &'a str,
    /// Its files by name; the first is the one to begin with, and says at its top who reads it.
    pub files: Cow<'a, [(&'a str, &'a str)]>,
    /// The templates of a user, where some of the files may come from.
    pub own: Option<&'a Own>,
}

macro_rules! files {
    ($($name:literal),+ $(,)?) => {
        Cow::Borrowed(&[$(($name, include_str!(concat!("../../templates/", $name)))),+])
    };
}

/// All of them, in the order in which work is handed over.
pub const BUILT_IN: &[Template<'static>] = &[
    Template {
        name: "scope-of-work",
        files: files![
            "scope-of-work.md",
            "scope-of-work/parties.md",
            "scope-of-work/scope.md",
            "scope-of-work/work.md",
            "scope-of-work/requirements.md",
            "scope-of-work/schedule.md",
            "scope-of-work/terms.md",
            "scope-of-work/agreement.md",
            "scope-of-work/asking.md",
            "shared/access.md",
            "shared/contacts.md",
            "shared/customers.md",
            "shared/data-items.md",
            "shared/decisions.md",
            "shared/evidence.md",
            "shared/examples.md",
            "shared/glossary.md",
            "shared/handling.md",
            "shared/meetings.md",
            "shared/never-shared.md",
            "shared/payment.md",
            "shared/ramp.md",
            "shared/replies.md",
            "shared/steps.md",
            "shared/title.md",
            "shared/transition.md",
            "shared/trial.md",
            "shared/workload.md",
        ],
        own: None,
    },
    Template {
        name: "job-post",
        files: files![
            "job-post.md",
            "shared/glossary.md",
            "shared/payment.md",
            "shared/title.md",
            "shared/trial.md",
            "shared/workload.md",
        ],
        own: None,
    },
    Template {
        name: "vetting-checklist",
        files: files!["vetting-checklist.md", "shared/evidence.md", "shared/private.md", "shared/title.md", "shared/trial.md"],
        own: None,
    },
    Template {
        name: "handover-pack",
        files: files![
            "handover-pack.md",
            "handover-pack/manual.md",
            "shared/access.md",
            "shared/contacts.md",
            "shared/customers.md",
            "shared/decisions.md",
            "shared/glossary.md",
            "shared/replies.md",
            "shared/steps.md",
            "shared/title.md",
            "shared/transition.md",
            "shared/workload.md",
        ],
        own: None,
    },
    Template {
        name: "performance-plan",
        files: files!["performance-plan.md", "shared/examples.md", "shared/meetings.md", "shared/ramp.md", "shared/title.md"],
        own: None,
    },
    Template {
        name: "data-register",
        files: files![
            "data-register.md",
            "shared/access.md",
            "shared/data-items.md",
            "shared/evidence.md",
            "shared/handling.md",
            "shared/never-shared.md",
            "shared/title.md",
        ],
        own: None,
    },
    Template {
        name: "owner-sheet",
        files: files!["owner-sheet.md", "owner-sheet/feasibility.md", "shared/private.md", "shared/title.md"],
        own: None,
    },
];
