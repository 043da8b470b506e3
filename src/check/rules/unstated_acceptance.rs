//! Nobody can tell when something is done.

use crate::check::{Context, Problem, Rule, Stage};
use crate::diagnostic::Level;
use crate::measure::measure;
use crate::model::Path;

pub(super) const RULE: Rule = Rule::new("MIL03", "unstated-acceptance", Level::Warning, Stage::Ask, check);

fn check(context: &Context, problems: &mut Vec<Problem>) {
    for (path, milestone) in context.milestones() {
        let path = path.key("acceptance");
        if milestone.acceptance.is_empty() {
            problems.push(
                Problem::at(path, "the milestone does not say how both sides tell that it is done")
                    .help("write down what can be checked: `acceptance = [\"20 sampled replies contain no factual error\"]`"),
            );
        } else if !milestone.acceptance.iter().any(|text| can_be_checked(text)) {
            problems.push(
                Problem::at(path, "nothing in the acceptance of this milestone can be checked")
                    .case("vague")
                    .help("add a number, or a condition that is either met or not"),
            );
        }
    }
    let acceptance = &context.brief.acceptance;
    let path = Path::new("acceptance");
    let keys = [
        ("review_period", acceptance.review_period.is_none()),
        ("revisions", acceptance.revisions.is_none()),
        ("silence", acceptance.silence.is_none()),
    ];
    if let Some(missing) = context.missing(&path, &keys) {
        problems.push(
            Problem::at(path, format!("the rules of acceptance lack {missing}")).lacks(&missing)
                .help("say how long you may look (`review_period`), how many rounds of changes are included (`revisions`) and what `silence` means"),
        );
    }
}

/// A plain state, such as `March is locked`, is reached or not; only what leaves the decision to a vague word cannot be checked.
fn can_be_checked(text: &str) -> bool {
    let found = measure(text);
    found.measurable || !found.vague.iter().any(|vague| vague.decides)
}
