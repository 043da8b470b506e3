//! What a requirement left unsaid: talked over next, and kept until then.

use super::super::names;
use super::super::prompter::Stop;
use super::Interview;
use crate::measure::measure_about;
use crate::model::{Kind, Path};

impl Interview<'_> {
    /// What is left for a question that comes now.
    pub(super) fn left_for(&mut self, path: &Path) -> Option<String> {
        let at = self.progress.left.take_if(|at| at == path)?;
        self.progress.typed.get(&at.to_string()).cloned()
    }

    /// What the requirement at the path leaves unsaid becomes the next one, unless another says it.
    pub(super) fn go_on_with(&mut self, path: &Path, left: Option<String>) -> Result<(), Stop> {
        let Some((list, left)) = path.parent().and_then(|item| item.parent()).zip(left) else { return Ok(()) };
        if let Some(known) = self.said_by(path, &left) {
            return self.prompter.say(&format!("  `{left}` is said already: {known}"), false);
        }
        let given = self.brief.count(&list) + usize::from(self.brief.get(path).is_none());
        let next = list.item(given);
        self.progress.begun.insert(next.to_string());
        let standard = next.key("standard");
        self.progress.typed.insert(standard.to_string(), left);
        self.progress.left = Some(standard);
        Ok(())
    }

    /// Where what is left is about time, the requirement that says how long the work may take.
    fn said_by(&self, path: &Path, left: &str) -> Option<String> {
        let found = measure_about(left, &names::of_work(&self.brief, path));
        // of a word that is not vague by itself nobody knows what it is about
        let suggested = if found.vague.iter().any(|vague| vague.decides) { found.suggestions } else { Vec::new() };
        let is_time = |kind: Option<Kind>| kind == Some(Kind::Timeliness);
        let known = self.brief.requirement.iter().find(|known| is_time(known.kind))?;
        is_time(suggested.first().map(|first| first.kind)).then(|| known.standard.clone())
    }

    /// What was left unsaid is not to be a requirement after all.
    pub(super) fn leave_out(&mut self, path: &Path) {
        self.progress.typed.remove(&path.to_string());
        if let Some(item) = path.parent() {
            self.progress.begun.remove(&item.to_string());
        }
    }
}
