//! A value that is read otherwise than it looks.

use crate::check::{Context, Problem, Rule, Stage};
use crate::diagnostic::Level;
use crate::model::FieldKind;
use crate::source::Change;

pub(super) const RULE: Rule = Rule::new("TOM06", "other-spelling", Level::Advice, Stage::Ask, check);

fn check(context: &Context, problems: &mut Vec<Problem>) {
    for leaf in context.leaves().iter().filter(|leaf| matches!(leaf.kind, FieldKind::Value(_))) {
        // the leaf has the spelling of the format: what stands in the file is another
        let Some(written) = context.written(&leaf.path).filter(|written| *written != leaf.text) else { continue };
        let Some(read) = leaf.kind.canonical(&written) else { continue };
        if plain(&read) != plain(&written) {
            let message = format!("`{written}` is read as `{read}`");
            let change = Change::Value(leaf.path.clone(), read.clone());
            problems.push(Problem::at(leaf.path.clone(), message).help(format!("write `{read}`")).change(Some(change)));
        }
    }
}

/// Without capitals and spaces.
fn plain(text: &str) -> String {
    text.to_lowercase().split_whitespace().collect()
}
