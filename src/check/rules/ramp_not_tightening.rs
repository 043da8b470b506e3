//! A ramp that does not lead upwards.

use crate::check::context::below;
use crate::check::{Context, Problem, Rule, Stage};
use crate::diagnostic::Level;
use crate::model::{Path, RampStep};
use crate::source::Change;

pub(super) const RULE: Rule = Rule::new("REQ08", "ramp-not-tightening", Level::Warning, Stage::Ask, check);

fn check(context: &Context, problems: &mut Vec<Problem>) {
    for (path, requirement) in context.requirements() {
        let ramp = path.key("ramp");
        let steps: Vec<_> = below(&ramp, &requirement.ramp).collect();
        for pair in steps.windows(2) {
            let [(first_path, first), (path, step)] = pair else { continue };
            if let Some((earlier, later)) = context.date(&first.until).zip(context.date(&step.until))
                && later <= earlier
            {
                problems.push(
                    Problem::at(path.key("until"), format!("this step ends on {later}, the one before it on {earlier}"))
                        .also(first_path.key("until"), "the step before")
                        .help("put the steps in the order of their `until`")
                        .change(in_order(context, &ramp, &requirement.ramp)),
                );
            }
            if let Some((before, now)) = first.aql.zip(step.aql)
                && now.percent() < before.percent()
            {
                problems.push(
                    Problem::at(path.key("aql"), format!("the ramp gets easier: {now} after {before}"))
                        .also(first_path.key("aql"), "the step before")
                        .help("let each `aql` be higher than the one before it"),
                );
            }
        }
        if let Some((step, last)) = steps.last()
            && let Some((last, whole)) = last.aql.zip(requirement.aql)
            && last.percent() > whole.percent()
        {
            problems.push(
                Problem::at(step.key("aql"), format!("the ramp asks for {last}, more than the {whole} that hold in the end"))
                    .also(path.key("aql"), "what holds in the end")
                    .help("let the ramp rise towards the final `aql`"),
            );
        }
    }
}

/// The steps in the order of their days, where each of them has one and the levels rise in that order.
fn in_order(context: &Context, ramp: &Path, steps: &[RampStep]) -> Option<Change> {
    let days: Option<Vec<_>> = steps.iter().map(|step| context.date(&step.until)).collect();
    let days = days?;
    let mut order: Vec<usize> = (0..steps.len()).collect();
    order.sort_by_key(|step| days[*step]);
    let rise = order.windows(2).all(|pair| {
        let levels = steps[pair[0]].aql.zip(steps[pair[1]].aql);
        days[pair[0]] < days[pair[1]] && levels.is_none_or(|(before, now)| before.percent() <= now.percent())
    });
    rise.then(|| Change::Order(ramp.clone(), order))
}
