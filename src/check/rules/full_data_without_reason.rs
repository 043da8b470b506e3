//! All of the data, although less might do.

use crate::check::context::numbered;
use crate::check::{Context, Problem, Rule, Stage};
use crate::diagnostic::Level;
use crate::model::{DataForm, DataKind};

pub(super) const RULE: Rule = Rule::new("DAT03", "full-data-without-reason", Level::Warning, Stage::Ask, check);

fn check(context: &Context, problems: &mut Vec<Problem>) {
    for (path, item) in numbered("data.item", &context.brief.data.item) {
        let full = matches!(item.form, None | Some(DataForm::Full));
        // accounts have rules of their own
        let harmless = matches!(item.kind, Some(DataKind::Public | DataKind::Credentials));
        if full && !harmless && item.reason.trim().is_empty() {
            let how = if item.form.is_none() { "no form is given, so it is" } else { "it is" };
            problems.push(
                Problem::at(
                    path.key("form"),
                    format!("{how} all of `{}` that is shared, and the brief does not say why", item.name),
                )
                .help(
                    "write `form = \"masked\"`, `\"sample\"` or `\"aggregate\"`, or give the `reason` why only all of it will do",
                ),
            );
        }
    }
}
