//! The page of a rule: a title, four sections, two examples.

/// The parts of a page.
#[derive(Debug, Clone, Copy)]
pub struct Page<'a> {
    /// The title: the slug of the rule.
    pub title: &'a str,
    text: &'a str,
}

impl<'a> Page<'a> {
    /// Takes a page apart.
    pub fn new(text: &'a str) -> Self {
        let first = text.lines().next().unwrap_or_default();
        Self { title: first.trim_start_matches("# "), text }
    }

    /// The text of a section, such as `Why it matters`.
    pub fn section(&self, heading: &str) -> Option<&'a str> {
        let (_, rest) = self.text.split_once(&format!("\n## {heading}\n"))?;
        Some(rest.split("\n## ").next().unwrap_or(rest).trim())
    }

    /// The TOML of a section's example.
    pub fn example(&self, heading: &str) -> Option<&'a str> {
        let (_, rest) = self.section(heading)?.split_once("```toml\n")?;
        Some(rest.split_once("```")?.0)
    }
}
