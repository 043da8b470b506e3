//! Nobody could show what was done for the money.

use crate::check::{Context, Problem, Rule, Stage};
use crate::diagnostic::Level;
use crate::model::{PaymentModel, Tracking};

pub(super) const RULE: Rule = Rule::new("PAY02", "untracked-work", Level::Warning, Stage::Start, check);

fn check(context: &Context, problems: &mut Vec<Problem>) {
    let payment = &context.brief.payment;
    let Some(model) = payment.model else { return };
    let hourly = model == PaymentModel::Hourly;
    let shown = context.brief.milestone.iter().any(|milestone| !milestone.deliverables.is_empty());
    let fits = match payment.tracking {
        Some(Tracking::Tool) => true,
        Some(Tracking::Timesheet) => hourly,
        Some(Tracking::TaskLog) => !hourly,
        // what is delivered at a milestone is its own record
        Some(Tracking::None) | None => !hourly && model != PaymentModel::PerUnit && shown,
    };
    if fits {
        return;
    }
    let wanted = if hourly { "timesheet" } else { "task_log" };
    let message = match payment.tracking {
        Some(Tracking::None) | None => "the brief does not say how the work that is paid for is recorded".to_owned(),
        Some(tracking) => format!("a `{tracking}` does not show what is paid for here"),
    };
    problems.push(
        Problem::at("payment.tracking", message)
            .also("payment.model", "how the work is paid")
            .help(format!("write `tracking = \"{wanted}\"`, or `\"tool\"` with the name of the tool as `tracking_tool`")),
    );
}
