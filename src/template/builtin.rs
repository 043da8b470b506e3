//! The templates that come with the program.

/// A template: its name and its files.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Template {
    /// What it is called on the command line and in file names.
    pub name: &'static str,
    /// Its files by name; the first is the one to begin with, and says at its top who reads it.
    pub files: &'static [(&'static str, &'static str)],
}

macro_rules! files {
    ($($name:literal),+ $(,)?) => {
        &[$(($name, include_str!(concat!("../../templates/", $name)))),+]
    };
}

/// All of them, in the order in which work is handed over.
pub const BUILT_IN: &[Template] = &[
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
            "shared/access.md",
            "shared/contacts.md",
            "shared/customers.md",
            "shared/data-items.md",
            "shared/decisions.md",
            "shared/evidence.md",
            "shared/examples.md",
            "shared/glossary.md",
            "shared/handling.md",
            "shared/matrix.md",
            "shared/meetings.md",
            "shared/never-shared.md",
            "shared/payment.md",
            "shared/ramp.md",
            "shared/replies.md",
            "shared/title.md",
            "shared/transition.md",
            "shared/trial.md",
            "shared/workload.md",
        ],
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
    },
    Template {
        name: "vetting-checklist",
        files: files!["vetting-checklist.md", "shared/evidence.md", "shared/private.md", "shared/title.md", "shared/trial.md"],
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
            "shared/matrix.md",
            "shared/replies.md",
            "shared/title.md",
            "shared/transition.md",
            "shared/workload.md",
        ],
    },
    Template {
        name: "performance-plan",
        files: files!["performance-plan.md", "shared/examples.md", "shared/meetings.md", "shared/ramp.md", "shared/title.md"],
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
    },
    Template {
        name: "owner-sheet",
        files: files!["owner-sheet.md", "owner-sheet/feasibility.md", "shared/private.md", "shared/title.md"],
    },
];
