//! The provider speaks for you without knowing how.

use crate::check::notions::faces_customers;
use crate::check::{Context, Problem, Rule, Stage};
use crate::diagnostic::Level;

pub(super) const RULE: Rule = Rule::new("PEO08", "no-speaking-rules", Level::Warning, Stage::Start, check);

fn check(context: &Context, problems: &mut Vec<Problem>) {
    if !context.is_customer_facing() {
        return;
    }
    let rules = &context.brief.representation;
    if rules.tone.is_empty() && rules.may_say.is_empty() && rules.must_not_say.is_empty() {
        problems.push(
            Problem::at("representation", "the provider meets your customers and does not know what may be said to them")
                .help("fill in `tone`, `may_say` and `must_not_say` under `[representation]`"),
        );
    }
    for (path, process) in context.outsourced() {
        if faces_customers(process) && process.hand_back.is_empty() {
            problems.push(
                Problem::at(path.key("hand_back"), format!("no case of `{}` comes back to you", process.title())).help(
                    "list what the provider must not settle alone: `hand_back = [\"A legal threat\", \"A refund above £50\"]`",
                ),
            );
        }
    }
}
