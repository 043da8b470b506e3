//! The first one was taken.

use crate::check::{Context, Problem, Rule, Stage};
use crate::diagnostic::Level;

pub(super) const RULE: Rule = Rule::new("PRI08", "candidates-not-compared", Level::Advice, Stage::Start, check);

fn check(context: &Context, problems: &mut Vec<Problem>) {
    let candidates = &context.brief.private.candidate;
    let scored = candidates.iter().filter(|candidate| candidate.score.is_some()).count();
    if context.is_chosen() && scored < 2 {
        problems.push(
            Problem::at(
                "private.candidate",
                format!(
                    "a provider is chosen, and {} compared",
                    match scored {
                        0 => "no candidates have been",
                        _ => "only one candidate has been",
                    }
                ),
            )
            .help("look at two or more by the same requirements, with place and price, and give each a `score`"),
        );
    }
}
