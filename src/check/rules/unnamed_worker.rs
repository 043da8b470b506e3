//! Nobody knows who will do the work.

use crate::check::{Context, Problem, Rule, Stage};
use crate::diagnostic::Level;
use crate::model::Path;

pub(super) const RULE: Rule = Rule::new("PEO04", "unnamed-worker", Level::Warning, Stage::Start, check);

fn check(context: &Context, problems: &mut Vec<Problem>) {
    if !context.is_chosen() {
        return;
    }
    let provider = &context.brief.provider;
    let path = Path::new("provider");
    let keys = [
        ("people", provider.people.is_empty()),
        ("substitution", provider.substitution.is_empty()),
        ("subcontracting", provider.subcontracting.is_none()),
    ];
    if let Some(missing) = context.missing(&path, &keys) {
        problems.push(
            Problem::at(path.key("name"), format!("the brief does not say who exactly does the work: {missing} missing")).lacks(&missing)
                .help("name the `people`, who may replace them (`substitution`) and whether the work may be passed on (`subcontracting`)"),
        );
    }
}
