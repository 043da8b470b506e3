//! Nothing finished is shown before the end.

use crate::check::{Context, Problem, Rule, Stage};
use crate::diagnostic::Level;
use crate::model::{Path, PaymentModel};

pub(super) const RULE: Rule = Rule::new("MIL02", "no-milestones", Level::Warning, Stage::Ask, check);

fn check(context: &Context, problems: &mut Vec<Problem>) {
    let brief = context.brief;
    if brief.milestone.is_empty() {
        let is_endless = brief.payment.model == Some(PaymentModel::Fixed) && brief.schedule.end.is_none();
        let problem = if is_endless && !context.is_unreadable(&Path::new("schedule.end")) {
            Problem::at("milestone", "the price is fixed, and neither an end nor a milestone says when the work is done and paid")
                .case("endless")
                .help("add a `[[milestone]]` with a date (`due`), give `schedule.end`, or pay by the hour or by the piece")
        } else {
            Problem::at("milestone", "there is no point at which something finished is shown")
                .help("add a `[[milestone]]` with a date (`due`) and what is handed over (`deliverables`)")
        };
        problems.push(problem);
    }
    for (path, milestone) in context.milestones() {
        let keys = [("due", milestone.due.is_none()), ("deliverables", milestone.deliverables.is_empty())];
        if let Some(missing) = context.missing(&path, &keys) {
            problems.push(
                Problem::at(path, format!("the milestone lacks {missing}")).lacks(&missing)
                    .help("give its date, such as `due = \"start + 4 weeks\"`, and what can be seen then: `deliverables = [\"Reply library\"]`"),
            );
        }
    }
}
