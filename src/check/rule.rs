//! What every rule says of itself.

use super::{Context, Problem, RULES, Stage};
use crate::diagnostic::Level;

/// The families of rules: the first three letters of a code, and what they are about.
const FAMILIES: &[(&str, &str)] = &[
    ("TOM", "the file as a whole"),
    ("SEC", "sections and wording of the brief"),
    ("PRO", "processes"),
    ("REQ", "requirements"),
    ("PEO", "people and working together"),
    ("MIL", "dates, milestones, meetings"),
    ("PAY", "payment and hours"),
    ("DAT", "data, access, customers"),
    ("TRA", "trying out, taking over, ending"),
    ("PRI", "what only the client knows"),
];

/// Something that can be wrong with a brief.
#[derive(Debug, Clone, Copy)]
pub struct Rule {
    /// Family and number, such as `REQ02`; never given to another rule.
    pub code: &'static str,
    /// Name of the defect, such as `requirement-not-measurable`.
    pub slug: &'static str,
    /// How much its findings weigh.
    pub level: Level,
    /// The first stage at which it counts.
    pub stage: Stage,
    /// What it finds, why, with examples, as Markdown.
    pub page: &'static str,
    check: fn(&Context, &mut Vec<Problem>),
}

impl Rule {
    pub(super) const fn new(
        code: &'static str,
        slug: &'static str,
        level: Level,
        stage: Stage,
        check: fn(&Context, &mut Vec<Problem>),
    ) -> Self {
        Self { code, slug, level, stage, page: "", check }
    }

    pub(super) const fn with_page(self, page: &'static str) -> Self {
        Self { page, ..self }
    }

    /// What its family is about.
    pub fn about(&self) -> &'static str {
        FAMILIES.iter().find(|(family, _)| self.code.starts_with(family)).map_or("", |(_, about)| about)
    }

    /// Everything it finds, whether allowed or not.
    pub(super) fn problems(&self, context: &Context) -> Vec<Problem> {
        let mut problems = Vec::new();
        (self.check)(context, &mut problems);
        problems
    }
}

/// The rule with this code or slug.
pub fn find(code_or_slug: &str) -> Option<&'static Rule> {
    let is = |rule: &&Rule| rule.code.eq_ignore_ascii_case(code_or_slug) || rule.slug.eq_ignore_ascii_case(code_or_slug);
    RULES.iter().find(is)
}
