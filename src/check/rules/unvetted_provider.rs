//! The provider has been chosen and not looked at.

use crate::check::{Context, Problem, Rule, Stage};
use crate::diagnostic::Level;
use crate::model::Path;

pub(super) const RULE: Rule = Rule::new("PRI06", "unvetted-provider", Level::Warning, Stage::Start, check);

fn check(context: &Context, problems: &mut Vec<Problem>) {
    if !context.is_chosen() {
        return;
    }
    let name = context.brief.provider.name.trim();
    let Some((index, candidate)) = context.chosen_candidate() else {
        problems.push(
            Problem::at("provider.name", format!("nothing is noted about `{name}`"))
                .help("add a `[[private.candidate]]` of that name, with `references`, `samples` and the `call`"),
        );
        return;
    };
    let path = Path::new("private.candidate").item(index);
    let unseen = candidate.references.is_empty() && candidate.samples.is_empty() && candidate.testimonials.is_empty();
    let keys = [("references", unseen), ("call", candidate.call.is_empty())];
    if let Some(missing) = context.missing(&path, &keys) {
        problems.push(
            Problem::at(path.key("name"), format!("`{name}` is chosen, and the brief lacks {missing}"))
                .lacks(&missing)
                .help("ask earlier clients, look at earlier work and hold a call before you pay, and note what you learned"),
        );
    }
}
