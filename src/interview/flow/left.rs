//! What a requirement left unsaid: talked over next, and kept until then.

use super::super::apart::wishes;
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

    /// Of several wishes in a line, those that no other requirement says.
    pub(super) fn unsaid(&mut self, path: &Path, line: &str) -> Result<String, Stop> {
        let wishes: Vec<_> = wishes(line).into_iter().map(|wish| (wish, self.said_by(path, wish))).collect();
        if wishes.iter().all(|(_, known)| known.is_some()) {
            return Ok(line.to_owned());
        }
        for (wish, known) in &wishes {
            if let Some(known) = known {
                self.prompter.say(&format!("  `{wish}` is said already: {known}"), false)?;
            }
        }
        let unsaid: Vec<&str> = wishes.iter().filter(|(_, known)| known.is_none()).map(|(wish, _)| *wish).collect();
        Ok(if unsaid.len() == wishes.len() { line.to_owned() } else { unsaid.join(" and ") })
    }

    /// Where a wish is about time, another requirement that says how long the work may take.
    fn said_by(&self, path: &Path, left: &str) -> Option<String> {
        let found = measure_about(left, &names::of_work(&self.brief, path));
        // of a word that is not vague by itself nobody knows what it is about
        let suggested = if found.vague.iter().any(|vague| vague.decides) { found.suggestions } else { Vec::new() };
        let is_time = |kind: Option<Kind>| kind == Some(Kind::Timeliness);
        let is_other = |i: usize| path.parent() != Some(Path::new("requirement").item(i));
        let mut known = self.brief.requirement.iter().enumerate().filter(|(i, _)| is_other(*i)).map(|(_, known)| known);
        let known = known.find(|known| is_time(known.kind))?;
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
