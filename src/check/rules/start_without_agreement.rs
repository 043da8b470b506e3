//! Work would begin before both sides have agreed.

use crate::check::context::list;
use crate::check::{Context, Problem, Rule, Stage};
use crate::diagnostic::Level;
use crate::model::Status;

pub(super) const RULE: Rule = Rule::new("SEC06", "start-without-agreement", Level::Error, Stage::Start, check);

fn check(context: &Context, problems: &mut Vec<Problem>) {
    let brief = context.brief;
    // a provider may be chosen weeks before the brief is agreed: that is no defect until the work is about to start
    let agreed = brief.brief.status == Some(Status::Agreed);
    let starts = context.today.is_none_or(|today| brief.schedule.start.is_some_and(|start| start <= today));
    if !context.stage_is_asked && !agreed && !starts {
        return;
    }
    let missing = [
        ("the provider's name (`provider.name`)", brief.provider.name.is_empty()),
        ("both sides' agreement (`status = \"agreed\"`)", !agreed),
        ("the day on which payment was agreed (`agreement.payment_agreed_on`)", brief.agreement.payment_agreed_on.is_none()),
    ];
    let Some(missing) = list(missing.iter().filter(|(_, missing)| *missing).map(|(what, _)| (*what).to_owned())) else { return };
    let mut problem = Problem::at("brief.status", format!("before the work starts the brief needs {missing}"))
        .help("agree the brief and its payment terms with the provider, then write the status and the date down; until then `--stage ask` checks the draft");
    if brief.schedule.start.is_some() {
        problem = problem.also("schedule.start", "the work starts here");
    }
    problems.push(problem);
}
